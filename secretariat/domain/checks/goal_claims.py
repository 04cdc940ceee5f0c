"""What a text says of a political goal, held against the goal's own words: per cent or percentage points.

The report of 2009 prints the same goal as `10 pct.` and as `ti procentpoint`. The goal's words are the truth. A text
is taken to speak of a goal only when it names the same number as a change (`reduceres med 10 pct.`, `10 procentpoint`)
in a sentence that shares at least two words of substance with the goal, and more than with any other goal of that
number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import TextContext
from secretariat.domain.checks.hits import holds
from secretariat.domain.checks.sentences import FIGURE, PERCENT, POINTS, figure, sentences, stems
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.policies import Goal
from secretariat.domain.problems import Finding
from secretariat.domain.standard_sections import shortened

_NUMBER_WORDS: Final = {
    word: Decimal(number)
    for number, words in enumerate(
        (
            *("", "en et én ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"),
            *("tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tyve"),
        )
    )
    for word in words.split()
} | {"femogtyve": Decimal(25), "tredive": Decimal(30), "fyrre": Decimal(40), "halvtreds": Decimal(50)}
_NUMBER: Final = rf"(?<![\w.,/-])(?P<number>{FIGURE}|{'|'.join(sorted(_NUMBER_WORDS, key=len, reverse=True))})"
_IN_POINTS: Final = re.compile(rf"{_NUMBER} ?{POINTS}", re.IGNORECASE)
_IN_PERCENT: Final = re.compile(rf"{_NUMBER} ?{PERCENT}", re.IGNORECASE)
_VERB: Final = re.compile(
    r"\b(?:reducer|reduktion|mindsk|nedbring|sænk|nedsæt|minimer|fald|øg|forøg|stig|steg|vok|hæv|løft|forbedr|forhøj|"
    r"vækst|fremgang|tilbagegang)",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"\b(?:med|på) (?:(?:mindst|yderligere|i alt|op til|ca\.|cirka|omkring|godt|knap|hele) )*$")
_MORE: Final = re.compile(r" (?:flere|færre|stigning|fald|reduktion|øgning|vækst|fremgang)\b", re.IGNORECASE)
_SIGHT: Final = 60
"""How far before its number a change's `med` or `på` may stand."""
_ENOUGH_SHARED: Final = 2
_GOAL_LENGTH: Final = 80


@dataclass(frozen=True, slots=True)
class Change:
    """A change that a sentence names: its number, whether in percentage points, and the words it is written with."""

    number: Decimal
    is_points: bool
    start: int
    end: int
    sentence: str


@lru_cache(maxsize=8192)
def changes(text: str) -> tuple[Change, ...]:
    """Return the changes in per cent and percentage points that a text names. A level (`til 64 pct.`) is none.

    The result is kept, so that checking again costs the changed passages only.
    """
    return tuple(_changes(text)) if holds(text, "%", "pct", "rocent") else ()


def _changes(text: str) -> Iterator[Change]:
    for sentence in sentences(text):
        words = sentence.text
        for match in _IN_POINTS.finditer(words):
            yield _change(match, words, sentence.start, is_points=True)
        moves = _VERB.search(words) is not None
        for match in _IN_PERCENT.finditer(words):
            is_by = _BY.search(words[max(0, match.start() - _SIGHT) : match.start()])
            if (moves and is_by) or _MORE.match(words, match.end()):
                yield _change(match, words, sentence.start, is_points=False)


def _change(match: re.Match[str], sentence: str, offset: int, *, is_points: bool) -> Change:
    written = match["number"].casefold()
    number = _NUMBER_WORDS[written] if written in _NUMBER_WORDS else figure(written)
    return Change(number, is_points, offset + match.start(), offset + match.end(), sentence)


def percent_for_points(context: TextContext, goals: Sequence[Goal]) -> Iterator[Finding]:
    """Find where a text says percentage points and its goal per cent of the same number, or the reverse."""
    if not context.is_danish:
        return
    told = tuple((goal, changes(goal.words)) for goal in goals)
    for passage in context.passages if any(named for _, named in told) else ():
        for change in changes(passage.text):
            goal = _meant(change, told)
            if goal is not None:
                excerpt = passage.text[change.start : change.end]
                yield finding(
                    "percent_for_points",
                    passage.place(change.start, change.end),
                    excerpt=excerpt,
                    goal=shortened(f"{goal.number} {goal.words}", _GOAL_LENGTH),
                    of_goal=f"{plain_number(change.number)}\u00a0{'pct.' if change.is_points else 'procentpoint'}",
                    of_text=excerpt,
                )


def _meant(change: Change, told: Sequence[tuple[Goal, tuple[Change, ...]]]) -> Goal | None:
    """Return the goal a change speaks of and tells in the other unit; None when it tells it right or speaks of none."""
    said = stems(change.sentence)
    best: dict[bool, int] = {True: 0, False: 0}
    contradicted = None
    for goal, named in told:
        units = {other.is_points for other in named if other.number == change.number}
        shared = len(said & stems(goal.words))
        if len(units) != 1 or shared < _ENOUGH_SHARED:
            continue
        is_points = units.pop()
        if shared > best[is_points]:
            best[is_points] = shared
            contradicted = goal if is_points is not change.is_points else contradicted
    return contradicted if best[not change.is_points] > best[change.is_points] else None
