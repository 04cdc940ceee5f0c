"""Footnote marks where nothing can be set as a superscript: `Integration³`, `32,9⁴`, and back again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_LOW: Final = "0123456789abcdefghijklmnoprstuvwxyz"
_HIGH: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
_RAISED: Final = str.maketrans(_LOW, _HIGH)
_LOWERED: Final = str.maketrans(_HIGH, _LOW)
_MARK: Final = re.compile(f"(?:[{_HIGH}]+|[*†‡]+)(?:,(?:[{_HIGH}]+|[*†‡]+))*")
_METRE: Final = re.compile(r"(?:^|[\s\d])[ckd]?m$")
_AT_END: Final = re.compile(rf"(?P<words>.*?\S\s?)(?P<mark>{_MARK.pattern})", re.DOTALL)


def raised(mark: str) -> str:
    """Return a mark in characters that stand high; those that no such character exists for stay as they are."""
    return mark.translate(_RAISED)


def lowered(mark: str) -> str:
    """Return a mark that stands high in ordinary characters."""
    return mark.translate(_LOWERED)


def is_mark(text: str) -> bool:
    """True for marks that stand high or are stars and daggers, several parted by commas."""
    return _MARK.fullmatch(text) is not None


def is_measure(words: str) -> bool:
    """True when what stands high after these words makes a square or cubic metre of them, and no mark."""
    return _METRE.search(words) is not None


def raised_end(text: str) -> tuple[str, int]:
    """Return a text with the mark at its end in ordinary characters, and how many of them are the mark's.

    A square metre is not marked: `m²` and `m³` are left alone, and so are stars, which stand high as they are.
    """
    if not text or text[-1] not in _HIGH:
        return text, 0
    match = _AT_END.fullmatch(text)
    if match is None or is_measure(match["words"]):
        return text, 0
    mark = lowered(match["mark"])
    return match["words"] + mark, len(mark)


def run_together(runs: Sequence[tuple[str, bool]]) -> tuple[str, int]:
    """Return the text of runs, each told whether it stands high, and how many characters at its end do so as a mark.

    What stands high elsewhere becomes characters that do: `³ The note`, `m² a year`.
    """
    end = len(runs)
    while end and (runs[end - 1][1] or not runs[end - 1][0].strip()):
        end -= 1
    words = "".join(raised(text) if is_high else text for text, is_high in runs[:end])
    tail = "".join(text for text, _ in runs[end:])
    mark = tail.rstrip() if any(is_high for _, is_high in runs[end:]) else ""
    if not mark:
        return raised_end(words + tail)
    if not words.strip() or is_measure(words):
        return raised_end(words + raised(mark))
    return words + mark, len(mark.lstrip())
