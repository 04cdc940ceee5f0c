"""Figures and sentences in Danish prose, as the rules that compare figures read them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from secretariat.domain.text import NBSP

FIGURE: Final = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)"
COUNT: Final = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?![,.]?\d)"
PERCENT: Final = r"(?:pct\b\.?(?![- ]?point)|procent\b(?![- ]?point)|%(?![-\w])(?! ?point))"
POINTS: Final = r"(?:procent|pct\.?|%)[- ]{0,2}points?\b"
WORD: Final = r"[^\W\d_][\w/-]*"

_END: Final = re.compile(r"[.!?:;](?= +[A-ZÆØÅ])")
_STEM: Final = 6
_LONG_WORD: Final = re.compile(r"[^\W\d_]{5,}")
_GENERAL: Final = frozenset(
    (
        *("andel", "andele", "antal", "antall", "person", "period", "københ", "kommun", "procen", "politi", "indsat"),
        *("redukt", "reduce", "mindst", "stigni", "nedbri", "bidrag", "status", "august", "januar", "forhol", "integr"),
    )
)
"""Beginnings of words that any goal, indicator or sentence about one may have."""


def flat(text: str) -> str:
    """Return the text with every kind of space as a plain one, letter for letter."""
    return text.replace(NBSP, " ").replace("\u202f", " ").replace("\n", " ")


def figure(written: str) -> Decimal:
    """Return the value of a figure as `FIGURE` finds it."""
    return Decimal(written.replace(".", "").replace(",", "."))


def half_a_unit(written: str) -> Decimal:
    """Return how far a figure may be from what it was rounded from."""
    return Decimal(5).scaleb(-1 - len(written.partition(",")[2]))


@lru_cache(maxsize=8192)
def stems(words: str) -> frozenset[str]:
    """Return how the words that carry a sentence's subject begin, so that their forms are one."""
    return frozenset(word[:_STEM] for word in _LONG_WORD.findall(words.casefold())) - _GENERAL


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and where it begins in its passage."""

    text: str
    start: int


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a passage, which a stop before a capital letter ends (`pct. i 2010` does not).

    The result is kept, as are the words of substance, so that checking again costs the changed passages only.
    """
    words, found, start = flat(text), [], 0
    for match in _END.finditer(words):
        found.append(Sentence(words[start : match.end()], start))
        start = match.end()
    return (*found, Sentence(words[start:], start))
