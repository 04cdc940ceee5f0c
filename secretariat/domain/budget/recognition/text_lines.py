"""The lines of a text copied out of a paper: which words at their end are figures, and how they divide into cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from secretariat.domain.budget.recognition.figures import Word, WordReader, clean
from secretariat.domain.budget.recognition.headings import is_phrase, is_year
from secretariat.domain.budget.tables import CellState

_TOKEN: Final = re.compile(r"[^ \t]+")
_PERCENT: Final = frozenset({"%", "pct.", "pct", "procent"})
_LAST: Final = frozenset("0123456789-–−—‒%*)½¼¾.⁰¹²³⁴⁵⁶⁷⁸⁹tao")
_HEAD_OF_THOUSANDS: Final = re.compile(r"[-(]?[0-9]{1,3}")
_THOUSANDS: Final = re.compile(r"[0-9]{3}")
_LAST_THOUSANDS: Final = re.compile(r"[0-9]{3}(?:,[0-9]+)?\)?")
_MOST_TOKENS: Final = 40
_MOST_CELLS_JOINED: Final = 4
"""Words of one figure: a thousand millions is `1 000 000 000`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of figures at a line's end, where it stands, and whether a wide gap is before it."""

    text: str
    start: int
    end: int
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line: the words that are no figures, and the figures at its end. `place` counts from 1."""

    place: int
    text: str
    label: str
    tokens: tuple[Token, ...]
    lead: int = 0

    @property
    def is_blank(self) -> bool:
        """True without words."""
        return not self.text

    @property
    def is_years(self) -> bool:
        """True for a line that ends in years alone: it heads columns. Behind words, years that follow each other do."""
        if len(self.tokens) < 2 or not all(is_year(token.text) for token in self.tokens):
            return False
        years = [int(token.text) for token in self.tokens]
        return not self.label or all(two - one == 1 for one, two in pairwise(years))


@dataclass(frozen=True, slots=True)
class Division:
    """A way to divide a line's tokens: words that belong to the label, and cells. The lower the cost, the likelier."""

    cost: float
    label: tuple[str, ...]
    cells: tuple[str, ...]
    ends: tuple[int, ...] = ()


def lines_of(text: str, reader: WordReader) -> list[Line]:
    """Return the lines of a text."""
    return [_line(place, raw, reader) for place, raw in enumerate(text.splitlines(), start=1)]


def _line(place: int, raw: str, reader: WordReader) -> Line:
    text = raw.strip()
    if not text or text[-1] not in _LAST:
        return Line(place, text, text, (), len(raw) - len(raw.lstrip()))
    found = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(raw.rstrip())]
    first = len(found)
    while (
        first > 0 and len(found) - first < _MOST_TOKENS and _is_figure(found[first - 1][0], reader, first < len(found))
    ):
        first -= 1
    while first < len(found) and found[first][0].casefold() in _PERCENT:
        first += 1
    label = raw[: found[first][1]].strip() if first < len(found) else text
    return Line(place, text, label, _tokens(raw, found[first:]), len(raw) - len(raw.lstrip()))


def _is_figure(word: str, reader: WordReader, is_followed: bool) -> bool:
    if word.casefold() in _PERCENT:
        return True
    if word[-1] == "." and word[0] != ".":
        return False
    read = reader.text(word)
    return read.is_cell and (is_followed or read.state is not CellState.UNREAD)


def _tokens(raw: str, found: Sequence[tuple[str, int, int]]) -> tuple[Token, ...]:
    """Return the tokens, a percent sign with the figure before it."""
    tokens: list[Token] = []
    for word, start, end in found:
        if tokens and word.casefold() in _PERCENT:
            before = tokens[-1]
            tokens[-1] = Token(f"{before.text} {word}", before.start, end, before.is_apart)
            continue
        gap = raw[tokens[-1].end : start] if tokens else "  "
        tokens.append(Token(word, start, end, "\t" in gap or len(gap) > 1))
    return tuple(tokens)


def divisions(
    line: Line, count: int, reader: WordReader, *, decimals: int | None = None, total: int | None = None
) -> list[Division]:
    """Return the ways to divide a line into a label and `count` cells, the likeliest first; empty when there is none.

    `decimals` is what the table's figures mostly have; `total` the place of a column that adds those before it.
    """
    if len(line.tokens) < count:
        return []
    found = [
        division
        for first in range(len(line.tokens) - count + 1)
        for division in _grouped(line, first, count, reader, decimals)
    ]
    weighed = [_borne_out(division, total, reader) for division in found]
    return sorted(weighed, key=lambda division: division.cost)[:6]


def _grouped(line: Line, first: int, count: int, reader: WordReader, decimals: int | None) -> list[Division]:
    """Return the ways to group the tokens from `first` on into `count` cells."""
    tokens = line.tokens
    label_cost = sum(_label_cost(token, decimals) for token in tokens[:first])
    best: dict[tuple[int, int], list[tuple[float, tuple[int, ...]]]] = {(len(tokens), 0): [(0.0, ())]}
    for start in range(len(tokens) - 1, first - 1, -1):
        for cells in range(1, min(count, len(tokens) - start) + 1):
            options = [
                (cost + rest_cost, (end, *ends))
                for end in range(start + 1, min(start + _MOST_CELLS_JOINED, len(tokens)) + 1)
                if (cost := _cell_cost(tokens[start:end], reader, decimals)) is not None
                for rest_cost, ends in best.get((end, cells - 1), ())
            ]
            best[start, cells] = sorted(options)[:3]
    label = tuple(token.text for token in tokens[:first])
    return [
        Division(
            cost + label_cost,
            label,
            tuple(
                " ".join(token.text for token in tokens[start:end])
                for start, end in zip((first, *ends), ends, strict=False)
            ),
            tuple(tokens[end - 1].end for end in ends),
        )
        for cost, ends in best.get((first, count), ())
    ]


def _label_cost(token: Token, decimals: int | None) -> float:
    if is_year(token.text):
        return 1.0
    if clean(token.text) == "-":
        return 2.5
    return 2.0 if decimals and token.text.isdigit() else 4.0


def _cell_cost(tokens: Sequence[Token], reader: WordReader, decimals: int | None) -> float | None:
    """Return what it costs to read tokens as one cell, None when they are none."""
    words = [clean(token.text) for token in tokens]
    if len(words) == 1:
        return _plain_cost(reader.text(words[0]), words[0], decimals)
    cost = 0.5 + sum(2.0 for token in tokens[1:] if token.is_apart)
    if words[0] in ("-", "- ") and (words[1][:1].isdigit()):
        words, cost = words[1:], cost + 2.0
        if len(words) == 1:
            return cost
    if not _HEAD_OF_THOUSANDS.fullmatch(words[0]) or not _LAST_THOUSANDS.fullmatch(words[-1].removesuffix(" %")):
        return None
    if words[0].strip("-(") in ("0", "00", "000") or not all(_THOUSANDS.fullmatch(word) for word in words[1:-1]):
        return None
    has_decimals = "," in words[-1]
    return cost + (1.0 if decimals and not has_decimals else 0.0)


def _plain_cost(word: Word, text: str, decimals: int | None) -> float:
    if not word.is_figure or decimals is None or word.danish is None:
        return 0.0
    if len(text) == 3 and text == "000":
        return 4.0
    return 0.0 if word.danish.decimals == decimals or word.is_percent else 1.0


def _borne_out(division: Division, total: int | None, reader: WordReader) -> Division:
    """Make a division likelier when its figures add up across."""
    if total is None or total >= len(division.cells) or total < 2:
        return division
    read = [reader.text(cell).danish for cell in division.cells]
    figures = [Decimal(0) if reading is None else reading.value for reading in read]
    if not figures[total] or abs(sum(figures[:total], Decimal(0)) - figures[total]) > Decimal("0.2"):
        return division
    return Division(division.cost - 2.0, division.label, division.cells, division.ends)


def trailing_phrases(text: str) -> int:
    """Return how many headings of columns a line certainly ends in: its words in ones and twos."""
    words, count = clean(text).split(), 0
    while words:
        taken = next((size for size in (3, 2, 1) if len(words) >= size and is_phrase(" ".join(words[-size:]))), 0)
        if not taken:
            break
        words, count = words[:-taken], count + 1
    return count
