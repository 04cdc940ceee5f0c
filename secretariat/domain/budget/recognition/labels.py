"""Labels as they were meant: wrapped lines joined, hyphens of the line's end taken out, glued footnote marks found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.budget.recognition.figures import PLAIN_DIGITS

_SOFT_HYPHEN: Final = "\u00ad"
_HYPHENED: Final = re.compile(r"[^\W\d_]-$")
_KEEPS_HYPHEN: Final = re.compile(r"(?:og|eller|samt|som|til)(?!\w)")
_CERTAIN: Final = re.compile(
    r"(?P<text>.*?\S) ?(?P<mark>\*{1,4}\)?|†|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?|(?<= )[0-9]{1,2}\)|(?<=\w)[0-9]{1,2}\))"
)
_GLUED: Final = re.compile(r"(?P<text>.*[^\W\d_]{3}[.\"”’')]?)(?P<mark>[1-9][0-9]?)")


_MARKS_END: Final = frozenset("*†)0123456789⁰¹²³⁴⁵⁶⁷⁸⁹")
"""What words with a mark end with."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words and the mark that stands at their end (empty: none); a mark that is not certain is to be asked about."""

    text: str
    mark: str = ""
    is_certain: bool = True


def joined(lines: Sequence[str]) -> str:
    """Return wrapped lines as the one text they were: `uddannelses- ⏎ niveau` is `uddannelsesniveau`."""
    text = ""
    for line in [part for whole in lines for part in whole.splitlines()]:
        words = " ".join(line.replace(_SOFT_HYPHEN, "").split())
        if text and words and _HYPHENED.search(text) and words[0].islower() and not _KEEPS_HYPHEN.match(words):
            text = text[:-1] + words
        else:
            text = f"{text} {words}".strip()
    return text


def marked(text: str, raised: int = 0) -> Marked:
    """Return words and the footnote's mark at their end: `Integration3`, `I ALT5`, `Tilskud*`, `Puljer²`.

    A year is no mark (`Jobplanen 2009`), nor is a digit after a space, nor one behind fewer than three letters (`A4`),
    nor what stands in brackets (`Puljer (fase 2)`).
    """
    words = text.rstrip()
    if 0 < raised < len(words):
        return Marked(words[:-raised].rstrip(), plain_mark(words[-raised:]))
    if words[-1:] not in _MARKS_END:
        return Marked(words)
    match = _CERTAIN.fullmatch(words)
    if match is not None and not _closes_bracket(match["mark"], match["text"]):
        return Marked(match["text"].rstrip(), plain_mark(match["mark"]))
    match = _GLUED.fullmatch(words)
    if match is not None:
        return Marked(match["text"], match["mark"], is_certain=False)
    return Marked(words)


def _closes_bracket(mark: str, text: str) -> bool:
    return mark.endswith(")") and text.count("(") > text.count(")")


def plain_mark(mark: str) -> str:
    """Return a mark as a note names it: `²` and `2)` are `2`."""
    return mark.strip().translate(PLAIN_DIGITS).strip("() ")
