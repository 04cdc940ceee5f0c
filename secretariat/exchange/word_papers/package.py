"""Packs the parts of a Word file so that equal documents give equal bytes: parts in order, times fixed."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

from lxml import etree

from secretariat.exchange.xml_characters import legal

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_CORE: Final = f"{_PACKAGE}relationships/metadata/core-properties"
_PROPERTIES: Final = f"{_PACKAGE}metadata/core-properties"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_TERMS: Final = "http://purl.org/dc/terms/"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The first time that a zip file can tell; every part has it."""


@dataclass(slots=True)
class Relations:
    """What a part refers to, in the order of the ids given."""

    _targets: dict[tuple[str, str, bool], str] = field(default_factory=dict)

    def add(self, kind: str, target: str, *, is_external: bool = False) -> str:
        """Return the id of a relation (`styles`, `hyperlink` …), the same for the same target."""
        return self._targets.setdefault((kind, target, is_external), f"rId{len(self._targets) + 1}")

    def part(self) -> Any:
        """Return the root of the part that lists them."""
        root = etree.Element(f"{{{_PACKAGE}relationships}}Relationships", nsmap={None: f"{_PACKAGE}relationships"})
        for (kind, target, is_external), name in self._targets.items():
            entry = etree.SubElement(root, f"{{{_PACKAGE}relationships}}Relationship")
            entry.set("Id", name)
            entry.set("Type", kind if ":" in kind else _OFFICE + kind)
            entry.set("Target", target)
            if is_external:
                entry.set("TargetMode", "External")
        return root

    def __bool__(self) -> bool:
        return bool(self._targets)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the main part: its path below `word/`, its root, what it is (`styles`), and what it refers to."""

    path: str
    root: Any
    kind: str
    relations: Relations = field(default_factory=Relations)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file tells of itself."""

    title: str
    author: str
    subject: str
    language: str
    created: datetime


def packed(main: Part, parts: Sequence[Part], pictures: Mapping[str, bytes], properties: Properties) -> bytes:
    """Return a `.docx`. `pictures` are files below `word/`, by path."""
    files: dict[str, bytes] = {"[Content_Types].xml": _content_types((main, *parts), pictures)}
    files["_rels/.rels"] = _written(_outer_relations().part())
    files["docProps/core.xml"] = _written(_core(properties))
    for part in (main, *parts):
        folder, _, name = part.path.rpartition("/")
        files[f"word/{part.path}"] = _written(part.root)
        if part.relations:
            files[f"word/{folder}_rels/{name}.rels"] = _written(part.relations.part())
    files.update({f"word/{path}": content for path, content in pictures.items()})
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(info, content)
    return stream.getvalue()


def _written(root: Any) -> bytes:
    content: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return content


def _outer_relations() -> Relations:
    relations = Relations()
    relations.add("officeDocument", "word/document.xml")
    relations.add(_CORE, "docProps/core.xml")
    return relations


def _content_types(parts: Sequence[Part], pictures: Mapping[str, bytes]) -> bytes:
    name = f"{_PACKAGE}content-types"
    root = etree.Element(f"{{{name}}}Types", nsmap={None: name})
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    defaults |= {path.rpartition(".")[2]: f"image/{path.rpartition('.')[2]}" for path in pictures}
    for ending, kind in defaults.items():
        etree.SubElement(root, f"{{{name}}}Default", Extension=ending, ContentType=kind)
    overrides = {f"/word/{part.path}": f"{_WORD_TYPE}{_type_of(part)}+xml" for part in parts}
    overrides["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    for path, kind in overrides.items():
        etree.SubElement(root, f"{{{name}}}Override", PartName=path, ContentType=kind)
    return _written(root)


def _type_of(part: Part) -> str:
    return "document.main" if part.kind == "document" else part.kind


def _core(properties: Properties) -> Any:
    names = {"cp": _PROPERTIES, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    root = etree.Element(f"{{{_PROPERTIES}}}coreProperties", nsmap=names)
    told = (
        ("title", properties.title),
        ("subject", properties.subject),
        ("creator", properties.author),
        ("language", properties.language),
    )
    for name, words in told:
        etree.SubElement(root, f"{{{_DC}}}{name}").text = legal(words)
    for name in ("created", "modified"):
        moment = etree.SubElement(root, f"{{{_TERMS}}}{name}")
        moment.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
        moment.text = f"{properties.created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return root
