"""What Excel takes as text, as a sheet's name and as a formula's length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from secretariat.exchange.xml_characters import legal

_LONGEST_TEXT: Final = 32_767
_LONGEST_NAME: Final = 31
"""Characters of a cell and of a sheet's name that Excel takes."""
_MOST_PARTS: Final = 200
"""Ranges in one `SUM`; Excel takes 255."""

_NOT_IN_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f\ufffd]+")
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel reads as the number of a character (ECMA-376, 22.9.2.19) must not be read so where somebody typed it."""


def kept_text(text: str) -> str:
    """Return text as a cell keeps it: what cannot be kept is shown as U+FFFD, what is cut ends in an ellipsis."""
    kept = _ESCAPE.sub("_x005F_", legal(text.replace("\r\n", "\n").replace("\r", "\n")))
    return kept if len(kept) <= _LONGEST_TEXT else f"{kept[: _LONGEST_TEXT - 1]}…"


def sheet_name(title: str) -> str:
    """Return a name that a sheet may bear, as near to the title as Excel takes it."""
    name = _NOT_IN_NAME.sub(" ", legal(title))
    name = " ".join(name.split())[:_LONGEST_NAME].strip(" '")
    return f"{name} 1".strip() if name.casefold() in ("", "history") else name


def sum_of(parts: Sequence[str]) -> str:
    """Return the sum of cells and ranges as a formula without its `=`: a sum of sums where they are many."""
    parts = list(parts)
    while len(parts) > _MOST_PARTS:
        parts = [f"SUM({','.join(chunk)})" for chunk in _chunks(parts)]
    return f"SUM({','.join(parts)})"


def _chunks(parts: Sequence[str]) -> Iterator[Iterable[str]]:
    return (parts[start : start + _MOST_PARTS] for start in range(0, len(parts), _MOST_PARTS))
