"""Tells what parts the columns of a text file, or that nothing does and it is running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

SEPARATORS: Final = (";", "\t", "|")
_SAID: Final = re.compile(r"sep=(?P<separator>[^\r\n])\r?\n?", re.IGNORECASE)
_SIGHT: Final = 400
"""Lines looked at."""
_QUOTED: Final = re.compile(r'"(?:[^"]|"")*"')
_DECIMAL: Final = re.compile(r"(?<=[0-9]),(?=[0-9])")
_SENTENCE: Final = re.compile(r",(?= )")


def said_separator(text: str) -> tuple[str, int]:
    """Return the separator that a first line `sep=;` names, as Excel writes it, and how long the line is."""
    match = _SAID.match(text)
    return (match["separator"], match.end()) if match else ("", 0)


def found_separator(text: str) -> str:
    """Return what parts the columns; empty where nothing does.

    A comma counts only where commas part words too: those of `2.1 Jobpatruljer 6,9 6,9` stand inside figures, and those
    of a sentence are followed by a space.
    """
    lines = _first_lines(text)
    counts = {separator: sum(separator in line for line in lines) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: counts[separator])
    if counts[best] * 2 >= len(lines) and counts[best]:
        return best
    return "," if _has_commas(lines) else ""


def _first_lines(text: str) -> list[str]:
    """Return the first lines that say something, without what stands in quotes."""
    sight = text[: _SIGHT * 500]
    bare = _QUOTED.sub('""', sight)
    return [line for line in bare.splitlines()[:_SIGHT] if line.strip()]


def _has_commas(lines: Sequence[str]) -> bool:
    parting = [len(_SENTENCE.sub("", _DECIMAL.sub("", line)).split(",")) - 1 for line in lines]
    with_any = sum(count > 0 for count in parting)
    if len(lines) < 2 or with_any * 5 < len(lines) * 4:
        return False
    widths = Counter(line.count(",") for line in lines)
    return widths.most_common(1)[0][1] * 2 >= len(lines) or parting[0] > 0
