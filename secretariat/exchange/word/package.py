"""Opens a Word file with care: nothing in it is trusted, executed or fetched, and nothing large is unpacked unasked."""

from __future__ import annotations

import lzma
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from lxml import etree

from secretariat.application.travelling import UnreadableFile

_OLE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
"""Begins a compound file: a `.doc` of before 2007, or a `.docx` behind a password."""
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_ZIP: Final = b"PK"

_MAIN: Final = "wordprocessingml."
_WITH_MACROS: Final = "application/vnd.ms-word."
_PACKAGE_NAMES: Final = "http://schemas.openxmlformats.org/package/2006/"
_STRICT: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
"""The names of strict Open XML (ISO/IEC 29500-1), which Word also saves, and the usual ones."""

_TORN: Final = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(RuntimeError, NotImplementedError, ValueError, IndexError, etree.XMLSyntaxError),
)
"""What zipfile and lxml raise over torn bytes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may hold at most: bytes packed and unpacked, bytes of a part, parts, how tight they are packed."""

    size: int = 64 * 1024 * 1024
    unpacked: int = 256 * 1024 * 1024
    part: int = 64 * 1024 * 1024
    entries: int = 4_000
    ratio: int = 400


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: another part by its name, or an address outside."""

    kind: str
    target: str
    is_external: bool


class Package:
    """The parts of a Word file, each parsed when it is asked for."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        """Raises `UnreadableFile` unless `content` is a Word file of a bearable size."""
        self._limits = limits
        self._relations: dict[str, dict[str, Relation]] = {}
        self._zip = _opened(content, limits)
        self._names = {f"/{info.filename}".casefold(): info for info in self._zip.infolist()}
        if "/mimetype" in self._names:
            raise UnreadableFile("not_word", (("format", "odt"),))
        self.main, kind = self._main_part()
        self.has_macros = kind.startswith(_WITH_MACROS) and "macroenabled" in kind.casefold()

    def root(self, name: str) -> Any | None:
        """Return the root of a part, None when there is no such part. Raises `UnreadableFile`."""
        info = self._names.get(name.casefold())
        return None if info is None else self._parsed(info)

    def relations(self, name: str) -> dict[str, Relation]:
        """Return what a part refers to, by id."""
        if name not in self._relations:
            self._relations[name] = self._read_relations(name)
        return self._relations[name]

    def _read_relations(self, name: str) -> dict[str, Relation]:
        folder, base = posixpath.split(name)
        root = self.root(f"{folder.rstrip('/')}/_rels/{base}.rels")
        found: dict[str, Relation] = {}
        for element in root.iterfind(f"{{{_PACKAGE_NAMES}relationships}}Relationship") if root is not None else ():
            is_external = element.get("TargetMode", "") == "External"
            target = element.get("Target", "")
            place = target if is_external else posixpath.normpath(posixpath.join(folder or "/", target))
            found[element.get("Id", "")] = Relation(element.get("Type", "").rpartition("/")[2], place, is_external)
        return found

    def related(self, name: str, kind: str) -> tuple[str, ...]:
        """Return the names of the parts of a kind that a part refers to."""
        return tuple(r.target for r in self.relations(name).values() if r.kind == kind and not r.is_external)

    def _main_part(self) -> tuple[str, str]:
        """Return the name of the document's part and its content type."""
        mains = self.related("/", "officeDocument")
        types = self.root("/[Content_Types].xml")
        if not mains or types is None:
            raise UnreadableFile("damaged" if types is None or not len(types) else "not_word")
        kinds = {
            element.get("PartName", "").casefold(): element.get("ContentType", "")
            for element in types.iterfind(f"{{{_PACKAGE_NAMES}content-types}}Override")
        }
        kind = kinds.get(mains[0].casefold(), "")
        if _MAIN not in kind and not kind.startswith(_WITH_MACROS):
            raise UnreadableFile("not_word")
        return mains[0], kind

    def _parsed(self, info: zipfile.ZipInfo) -> Any:
        try:
            with self._zip.open(info) as stream:
                content = stream.read(self._limits.part + 1)
            if len(content) > self._limits.part:
                raise UnreadableFile("too_large")
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
            root = etree.fromstring(content, _parser())
        except _TORN as error:
            raise UnreadableFile("damaged", (("part", info.filename),)) from error
        if root.getroottree().docinfo.doctype:
            raise UnreadableFile("damaged", (("part", info.filename),))  # Open XML forbids it; entities hide in it
        return root


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _opened(content: bytes, limits: Limits) -> zipfile.ZipFile:
    if len(content) > limits.size:
        raise UnreadableFile("too_large")
    if content.startswith(_OLE):
        raise UnreadableFile("protected" if _ENCRYPTED in content else "not_word")
    if not content.startswith(_ZIP):
        raise UnreadableFile("not_word")
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except _TORN as error:
        raise UnreadableFile("damaged") from error
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise UnreadableFile("protected")
    bombs = (info.file_size > limits.ratio * max(info.compress_size, 1) + 1024 * 1024 for info in infos)
    if len(infos) > limits.entries or sum(info.file_size for info in infos) > limits.unpacked or any(bombs):
        raise UnreadableFile("too_large")
    return archive
