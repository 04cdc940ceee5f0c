"""Opens a Word file or a workbook with care: nothing in it is trusted, executed or fetched, or unpacked unasked."""

from __future__ import annotations

import io
import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import IO, Any, Final

from lxml import etree

from secretariat.domain.problems import Params

OLE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
"""Begins a compound file: a `.doc` or `.xls` of before 2007, or a newer file behind a password."""
ZIP: Final = b"PK"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")

_DOCTYPE: Final = b"<!DOCTYPE"

_PACKAGE_NAMES: Final = "http://schemas.openxmlformats.org/package/2006/"

_TORN: Final = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(RuntimeError, NotImplementedError, ValueError, IndexError, etree.XMLSyntaxError),
)
"""What zipfile and lxml raise over torn bytes."""

SAFELY: Final[dict[str, bool]] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
"""How lxml parses a part."""


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """A kind of file: what its main part is called, what it is refused as, and the names strict Open XML gives it.

    `refusal` makes the exception of a code and its params. `strange` is the code of a file of another kind, `old` that
    of one from before 2007, `hostile` that of one with a document type, which entities hide in; `open_document` is the
    ending of LibreOffice's own kind, told as the param `format`.
    """

    refusal: Callable[[str, Params], Exception]
    strange: str
    old: str
    open_document: str
    main: str
    with_macros: str
    strict: tuple[tuple[bytes, bytes], ...]
    hostile: str = "damaged"


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


class OfficePackage:
    """The parts of a file, each parsed when it is asked for."""

    def __init__(self, content: bytes, limits: Limits, kind: OfficeKind) -> None:
        """Raises the kind's refusal unless `content` is such a file of a bearable size."""
        self._limits = limits
        self._kind = kind
        self._relations: dict[str, dict[str, Relation]] = {}
        self._zip = _opened(content, limits, kind)
        self._names = {f"/{info.filename}".casefold(): info for info in self._zip.infolist()}
        if len(self._names) < len(self._zip.infolist()):
            raise kind.refusal("damaged", ())  # two parts of one name: every program would read another
        if "/mimetype" in self._names:
            raise kind.refusal(kind.strange, (("format", kind.open_document),))
        self.main, content_type = self._main_part()
        self.has_macros = content_type.startswith(kind.with_macros) and "macroenabled" in content_type.casefold()

    def root(self, name: str) -> Any | None:
        """Return the root of a part, None when there is no such part. Raises the refusal."""
        if not self.has(name):
            return None
        with self.stream(name) as stream:
            content = stream.read()
            for strict, usual in self._kind.strict:
                content = content.replace(strict, usual)
            if _DOCTYPE in content:
                raise self.hostile(name)
            root = etree.fromstring(content, etree.XMLParser(**SAFELY))
            if has_doctype(root):  # one in another encoding
                raise self.hostile(name)
        return root

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts, in small letters."""
        return tuple(self._names)

    def has(self, name: str) -> bool:
        """True when the file has a part of that name."""
        return name.casefold() in self._names

    @contextmanager
    def stream(self, name: str) -> Iterator[IO[bytes]]:
        """Give the bytes of a part; whatever torn bytes make raise inside becomes the refusal."""
        info = self._names.get(name.casefold())
        if info is None:
            raise self.torn(name)
        try:
            with self._zip.open(info) as stream:
                yield io.BufferedReader(_Counted(stream, self._limits.part))
        except _Overflow as error:
            raise self._kind.refusal("too_large", ()) from error
        except _TORN as error:
            raise self.torn(name) from error

    def torn(self, name: str) -> Exception:
        """Return the refusal of a file with a damaged part."""
        return self._kind.refusal("damaged", (("part", name.removeprefix("/")),))

    def hostile(self, name: str) -> Exception:
        """Return the refusal of a file with a document type in a part."""
        return self._kind.refusal(self._kind.hostile, (("part", name.removeprefix("/")),))

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
        """Return the name of the main part and its content type."""
        mains = self.related("/", "officeDocument")
        types = self.root("/[Content_Types].xml")
        if not mains or types is None:
            raise self._kind.refusal("damaged" if types is None or not len(types) else self._kind.strange, ())
        kinds = {
            element.get("PartName", "").casefold(): element.get("ContentType", "")
            for element in types.iterfind(f"{{{_PACKAGE_NAMES}content-types}}Override")
        }
        kind = kinds.get(mains[0].casefold(), "")
        if self._kind.main not in kind and not kind.startswith(self._kind.with_macros):
            raise self._kind.refusal(self._kind.strange, ())
        return mains[0], kind


def has_doctype(root: Any) -> bool:
    """True when a part declares a document type: Open XML forbids it, and entities hide in it."""
    return bool(root.getroottree().docinfo.doctype)


class _Overflow(Exception):
    """A part unpacks to more than it may, whatever the file says of its size."""


class _Counted(io.RawIOBase):
    """The bytes of a part, no more than it may have."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        super().__init__()
        self._stream = stream
        self._left = most

    def readable(self) -> bool:
        """True: it is read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer and return how much."""
        piece = self._stream.read(len(buffer))
        self._left -= len(piece)
        if self._left < 0:
            raise _Overflow
        buffer[: len(piece)] = piece
        return len(piece)


def _opened(content: bytes, limits: Limits, kind: OfficeKind) -> zipfile.ZipFile:
    if len(content) > limits.size:
        raise kind.refusal("too_large", ())
    if content.startswith(OLE):
        raise kind.refusal("protected" if _ENCRYPTED in content else kind.old, ())
    if not content.startswith(ZIP):
        raise kind.refusal(kind.strange, ())
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except _TORN as error:
        raise kind.refusal("damaged", ()) from error
    infos = archive.infolist()
    if any(info.flag_bits & 1 for info in infos):
        raise kind.refusal("protected", ())
    bombs = (info.file_size > limits.ratio * max(info.compress_size, 1) + 1024 * 1024 for info in infos)
    if len(infos) > limits.entries or sum(info.file_size for info in infos) > limits.unpacked or any(bombs):
        raise kind.refusal("too_large", ())
    return archive
