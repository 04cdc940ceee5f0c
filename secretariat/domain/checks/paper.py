"""What paper cannot show, or shows badly: characters no font has, writing from right to left, endless words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import TextContext
from secretariat.domain.checks.hits import Hit
from secretariat.domain.problems import Finding, params

LONGEST_WORD: Final = 60
"""Characters that fit a line of the printed column."""

_ORDINARY: Final = re.compile("[\n\u0020-\u007e\u00a0-\u00ff\u2010-\u201e\u2026\ufffc]*")
"""Characters every font of the printer has, and the mark of a footnote."""
_RIGHT_TO_LEFT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
    "(?:[\\s\\W]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff])*"
)
_LONG_WORD: Final = re.compile(rf"[^\s\ufffc]{{{LONGEST_WORD + 1},}}")


def unprintable(context: TextContext) -> Iterator[Finding]:
    """Find the characters that no font of the printer has: one finding a passage, at the first of them."""
    for passage in context.passages:
        if _ORDINARY.fullmatch(passage.text):
            continue
        odd = context.unprintable(passage.text.replace("\ufffc", ""))
        if odd:
            start = passage.text.find(odd[0])
            place = passage.place(max(start, 0), max(start, 0) + len(odd[0]))
            yield finding("unprintable", place, excerpt=odd[0], characters=" ".join(odd))


def right_to_left(text: str) -> Iterator[Hit]:
    """Find letters written from right to left: they print, but in the order they were typed."""
    if text.isascii() or _ORDINARY.fullmatch(text):
        return
    for match in _RIGHT_TO_LEFT.finditer(text):
        yield Hit("right_to_left", match.start(), match.end())


def long_words(text: str) -> Iterator[Hit]:
    """Find words longer than a line."""
    for match in _LONG_WORD.finditer(text):
        yield Hit("long_word", match.start(), match.end(), params=params(length=match.end() - match.start()))
