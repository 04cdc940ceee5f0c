"""Finds the characters of a text file: UTF-8 with or without its mark, UTF-16 with it, else Windows-1252."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import Final

from secretariat.application.budget.files import UnreadableTable
from secretariat.domain.budget.recognition.sources import SourceRemark

_MARKED: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PDF: Final = b"%PDF-"
_SIGHT: Final = 64 * 1024
"""Bytes looked through for what no text holds."""
_BINARY: Final = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")
_UNDEFINED: Final = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
"""What Windows-1252 has no character for."""
_LETTER: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_LOST: Final = "\ufffd"


def decoded(content: bytes) -> tuple[str, tuple[SourceRemark, ...]]:
    """Return the characters of a file in NFC, and what must be said of them.

    Raises:
        UnreadableTable: it is a PDF (`pdf`) or no text at all (`not_text`).
    """
    if content.startswith(_PDF):
        raise UnreadableTable("pdf")
    mark, encoding = next(((mark, name) for mark, name in _MARKED if content.startswith(mark)), (b"", ""))
    body = content[len(mark) :]
    if not encoding.startswith("utf-16") and _BINARY.search(body, 0, _SIGHT):
        raise UnreadableTable("not_text")
    text = _characters(body, encoding or _encoding(body))
    lost = text.count(_LOST)
    remarks = (SourceRemark("characters_lost", (("count", lost),)),) if lost else ()
    return unicodedata.normalize("NFC", text), remarks


def _encoding(body: bytes) -> str:
    """Return the likelier encoding of a file that does not tell it.

    A file of UTF-8 with a broken letter or two is still one: read as Windows-1252 its æ, ø and å would all be lost.
    """
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        letters = sum(1 for _ in _LETTER.finditer(body))
        others = sum(byte > 0x7F for byte in _LETTER.sub(b"", body))
        return "utf-8" if letters > others else "cp1252"
    return "utf-8"


def _characters(body: bytes, encoding: str) -> str:
    """Return the characters; what stands for none is U+FFFD, so that its loss is seen."""
    if encoding != "cp1252":
        return body.decode(encoding, "replace")
    pieces = _UNDEFINED.split(body)
    return _LOST.join(piece.decode("cp1252") for piece in pieces)
