"""Names for files that leave the house: readable, and accepted by Windows, macOS, Linux and mail programs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from secretariat.domain.case_numbers import CaseNumber, CaseSystem

LONGEST = 120
"""Characters a name may have, its ending included."""

LONGEST_BYTES = 240
"""Bytes in UTF-8; file systems take 255 and a mail program may add a number."""

_FORBIDDEN = str.maketrans({"/": "-", "\\": "-", "|": "-", ":": " - ", **dict.fromkeys('<>"?*')})
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
"""Windows gives these names to devices, whatever their ending (learn.microsoft.com, Naming Files, Paths)."""


def pdf_name(title: str, case_numbers: Sequence[CaseNumber]) -> str:
    """Return the name of a document's PDF: its case number, eDoc's before any other, and its title."""
    ordered = sorted(case_numbers, key=lambda case_number: case_number.system is not CaseSystem.EDOC)
    number = next((case_number.number for case_number in ordered if case_number.number.strip()), "")
    return file_name(f"{number} {title}", ".pdf")


def file_name(title: str, ending: str, *, edition: str = "") -> str:
    """Return a title as the name of a file; `ending` begins with its full stop.

    `edition` stands in parentheses after the title and is never cut, so that two editions never share a name.
    """
    after = f" ({_cleaned(edition)}){ending}" if edition else ending
    stem = _shortened(_cleaned(title), after)
    if not stem or _RESERVED.fullmatch(stem):
        stem = f"_{stem}"
    return stem + after


def _cleaned(name: str) -> str:
    """Signs that part words become hyphens; others, and marks of direction, which can hide an ending, go."""
    visible = "".join(" " if _is_blank(c) else c for c in unicodedata.normalize("NFC", name) if not _is_hidden(c))
    return _trimmed(" ".join(visible.translate(_FORBIDDEN).split()))


def _is_blank(character: str) -> bool:
    return character.isspace()


def _is_hidden(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn")


def _shortened(stem: str, ending: str) -> str:
    """Cut at a word, when one ends in the last third; nothing when it is short enough."""
    cut = stem[: LONGEST - len(ending)].encode()[: LONGEST_BYTES - len(ending.encode())].decode(errors="ignore")
    if cut == stem:
        return stem
    words, _, _ = cut.rpartition(" ")
    return _trimmed(words if len(words) > len(cut) * 2 // 3 else cut)


def _trimmed(stem: str) -> str:
    return stem.strip(" .")
