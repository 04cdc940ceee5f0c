"""What the checks look at: the facts of a hearing, and any text taken apart into passages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.hearings import HearingDraft, HearingState, ResponseDraft
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import Block, Inlines, NoteMark, Table, Text, inlines_of, plain

Unprintable: TypeAlias = Callable[[str], tuple[str, ...]]
"""Tells which characters of a text no font of the printer has."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that are read as one: a block's, a paragraph's of a cell, a caption's or a footnote's.

    `offset` is where the passage begins in the text its place counts in (a later paragraph of a cell); `is_running` is
    False in tables, where short forms are in order.
    """

    inlines: Inlines
    text: str
    block: int
    cell: tuple[int, int] | None = None
    note: int | None = None
    offset: int = 0
    is_running: bool = True

    def place(self, start: int, end: int) -> Place:
        """Return the place of the characters `start` to `end` of the passage."""
        return Place(
            "text",
            block=self.block,
            start=self.offset + start,
            end=self.offset + end,
            cell=self.cell,
            note=self.note,
        )


@dataclass(frozen=True, slots=True)
class TextContext:
    """A text that is checked, in whatever record it stands."""

    text: Text
    is_danish: bool
    """True when the document follows Danish house style."""
    unprintable: Unprintable
    passages: tuple[Passage, ...]


def text_context(text: Text, language: DocumentLanguage, unprintable: Unprintable) -> TextContext:
    """Return what the checks of a text look at."""
    return TextContext(text, language is DocumentLanguage.DANISH, unprintable, tuple(passages_of(text)))


@dataclass(frozen=True, slots=True)
class Context:
    """The facts a check of a hearing is given. `written` is the response's text, None without a response."""

    state: HearingState
    draft: HearingDraft
    committee: CommitteeDraft
    today: date
    written: TextContext | None

    @property
    def response(self) -> ResponseDraft | None:
        """The response being checked, if there is one."""
        return self.draft.response


Check: TypeAlias = Callable[[Context], Iterator[Finding]]
TextCheck: TypeAlias = Callable[[TextContext], Iterator[Finding]]


def passages_of(text: Text) -> Iterator[Passage]:
    """Yield the passages of a text in reading order, a footnote after the passage that refers to it."""
    note = 0
    for index, block in enumerate(text.blocks):
        for passage in _passages_of_block(index, block):
            yield passage
            for inline in passage.inlines:
                if isinstance(inline, NoteMark):
                    note += 1
                    yield Passage(inline.note, plain(inline.note), index, passage.cell, note)


def _passages_of_block(index: int, block: Block) -> Iterator[Passage]:
    if not isinstance(block, Table):
        for inlines in inlines_of(block):
            yield Passage(inlines, plain(inlines), index)
        return
    yield Passage(block.caption, plain(block.caption), index)
    for row, cells in enumerate(block.rows):
        for column, cell in enumerate(cells):
            offset = 0
            for inlines in cell.paragraphs:
                words = plain(inlines)
                yield Passage(inlines, words, index, (row, column), offset=offset, is_running=False)
                offset += len(words) + 1
