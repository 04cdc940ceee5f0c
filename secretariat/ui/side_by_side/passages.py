"""Two versions of a field side by side: the blocks of each with their looks, and which of their words differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from secretariat.domain.checks.leftovers import bracketed, placeholders
from secretariat.domain.text import (
    Block,
    Cell,
    Inline,
    Inlines,
    NoteMark,
    Piece,
    Run,
    Table,
    Text,
    canonical,
    list_numbers,
)
from secretariat.domain.text_comparison import Change, ComparedBlock, Spans, compare, words_of


class Sign(Enum):
    """Why words stand out."""

    REMOVED = auto()
    ADDED = auto()
    LOOK = auto()
    """The words are the same and their look is not: bold, a link, the kind of a list."""
    OLD_YEAR = auto()
    """A year of the period before, in what should tell of this one."""
    BRACKETED = auto()
    """A note in brackets, or a mark of words still to come."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a block that stand out: offsets in its words as `text_comparison.words_of` reads them."""

    start: int
    end: int
    sign: Sign


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as one side shows it. `number` is that of an item in a numbered list."""

    block: Block
    number: int | None = None
    stretches: tuple[Stretch, ...] = ()


Side = tuple[Passage, ...]


def alone(text: Text) -> Side:
    """Return a text that is compared to nothing."""
    blocks = canonical(text).blocks
    return tuple(Passage(block, number) for block, number in zip(blocks, list_numbers(blocks), strict=True))


def side_by_side(old: Text, new: Text) -> tuple[Side, Side]:
    """Return both versions: what went is marked in the old one, what came in the new one."""
    before, after = alone(old), alone(new)
    if before == after:
        return before, after
    lefts, rights = [], []
    olds, news = iter(before), iter(after)
    for compared in compare(old, new):
        if compared.kind is not Change.ADDED:
            lefts.append(_marked(next(olds), compared, Change.REMOVED))
        if compared.kind is not Change.REMOVED:
            rights.append(_marked(next(news), compared, Change.ADDED))
    return tuple(lefts), tuple(rights)


_SIGNS: Final = {Change.REMOVED: Sign.REMOVED, Change.ADDED: Sign.ADDED}


def _marked(passage: Passage, compared: ComparedBlock, own: Change) -> Passage:
    if compared.kind is Change.CHANGED and all(change is Change.SAME for change, _ in compared.spans):
        return replace(passage, stretches=(Stretch(0, len(words_of(passage.block)), Sign.LOOK),))
    return replace(passage, stretches=tuple(_stretches(compared.spans, own)))


def _stretches(spans: Spans, own: Change) -> Iterator[Stretch]:
    at = 0
    for change, words in spans:
        if change is own:
            yield Stretch(at, at + len(words), _SIGNS[own])
        if change in (own, Change.SAME):
            at += len(words)


_YEAR: Final = re.compile(r"(?<!\d\d-\d\d-)(?<![\d.,/])(?:19|20)\d{2}(?!\d|[.,]\d)")
"""Not the end of a number, of a case number, or of a day in figures: those are facts and not the period's name."""


def years_in(words: str) -> frozenset[int]:
    """Return the years that a name or a sentence tells."""
    return frozenset(int(year) for year in _YEAR.findall(words))


def with_stale(side: Side, old_years: frozenset[int]) -> Side:
    """Return the side with what may be left over from the period before marked: its years, and notes in brackets."""
    return tuple(replace(p, stretches=(*p.stretches, *_stale(p.block, old_years))) for p in side)


def _stale(block: Block, old_years: frozenset[int]) -> Iterator[Stretch]:
    words = words_of(_veiled(block))
    for match in _YEAR.finditer(words):
        if int(match[0]) in old_years:
            yield Stretch(match.start(), match.end(), Sign.OLD_YEAR)
    for rule in (bracketed, placeholders):
        for hit in rule(words):
            yield Stretch(hit.start, hit.end, Sign.BRACKETED)


def _veiled(block: Block) -> Block:
    """Return a block whose footnotes stand in round brackets, for the square ones of `words_of` are no person's note,
    and whose fields are blank, for they follow their facts and are never left over.
    """
    if isinstance(block, Piece):
        return block
    if not isinstance(block, Table):
        return replace(block, inlines=_veiled_inlines(block.inlines))
    rows = tuple(tuple(Cell(tuple(map(_veiled_inlines, cell.paragraphs))) for cell in row) for row in block.rows)
    return replace(block, rows=rows, caption=_veiled_inlines(block.caption))


def _veiled_inlines(inlines: Inlines) -> Inlines:
    return tuple(map(_veiled_inline, inlines))


def _veiled_inline(inline: Inline) -> Run:
    if isinstance(inline, NoteMark):
        return Run("(" + "".join(_veiled_inline(run).text for run in inline.note) + ")")
    return inline if inline.field is None else Run(" " * len(inline.text))


def stale_words(side: Side, sign: Sign) -> tuple[str, ...]:
    """Return the words of one sign, each once, in the order they are read."""
    found = (
        words_of(passage.block)[stretch.start : stretch.end]
        for passage in side
        for stretch in passage.stretches
        if stretch.sign is sign
    )
    return tuple(dict.fromkeys(found))


def characters(side: Sequence[Passage]) -> int:
    """Return how much there is to read."""
    return sum(len(words_of(passage.block)) + 40 for passage in side)
