"""Spaces, stops and dashes, as any document sets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.hits import Hit, holds
from secretariat.domain.text import NBSP

_SPACES: Final = re.compile(rf"(?<=\S)[ {NBSP}]{{2,}}(?=\S)")
_SPACE_BEFORE: Final = re.compile(r"(?<=[\w)»«”“%]) +(?:[,;](?=\s|$)|[!?](?=\s|$|[)»«”“])|(?<=[^\W\d_] )[.:](?=\s|$))")
_STOPS: Final = re.compile(r"(?<![.…/\\])\.\.(?![.…/\\])|(?<=[^\W_])\. \.(?![.…\w]| \.)|,[ ]?,(?=[\s\w])")
_HYPHEN: Final = re.compile(r"(?<=[^\s-]) - (?=[^\s\d-])")


def double_spaces(text: str) -> Iterator[Hit]:
    """Find more than one space between words; one that does not break is kept."""
    if not holds(text, "  ", f"{NBSP} ", f" {NBSP}", NBSP * 2):
        return
    for match in _SPACES.finditer(text):
        yield Hit("double_space", match.start(), match.end(), NBSP if NBSP in match.group() else " ")


def spaces_before_signs(text: str) -> Iterator[Hit]:
    """Find a space before a comma, a stop or another sign that belongs to the word before it."""
    if not holds(text, " ,", " ;", " !", " ?", " .", " :"):
        return
    for match in _SPACE_BEFORE.finditer(text):
        yield Hit("space_before_sign", match.start(), match.end(), match.group().strip())


def double_stops(text: str) -> Iterator[Hit]:
    """Find two stops or commas where one is meant, `m.v..` among them; three stops are an ellipsis."""
    if not holds(text, "..", ". .", ",,", ", ,"):
        return
    for match in _STOPS.finditer(text):
        yield Hit("double_stop", match.start(), match.end(), match.group()[0])


def spaced_hyphens(text: str) -> Iterator[Hit]:
    """Find a hyphen that stands as a dash; before a figure it is a minus or part of a case number (`2025 - 334`)."""
    for match in _HYPHEN.finditer(text) if " - " in text else ():
        yield Hit("spaced_hyphen", match.start(), match.end(), " – ")
