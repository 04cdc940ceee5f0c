"""Puts an offered correction into a draft, keeping how the words around it look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any, Final

from secretariat.domain.hearings import HearingDraft
from secretariat.domain.problems import Finding, Place
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
    canonical_inlines,
    inlines_of,
    plain,
)


def apply_mend(draft: HearingDraft, finding: Finding) -> HearingDraft:
    """Return `draft` with the finding's correction in its place; bold, italic and links stay on their letters.

    A finding without a correction, or one whose words are no longer where it saw them, changes nothing.
    """
    response = draft.response
    if finding.mend is None or response is None:
        return draft
    field = finding.place.field
    if finding.place.part == "response":
        mended: dict[str, Any] = {field: mended_words(str(getattr(response, field)), finding)}
        return replace(draft, response=replace(response, **mended))
    return replace(draft, response=replace(response, text=mended_text(response.text, finding)))


def apply_mends(draft: HearingDraft, findings: Iterable[Finding]) -> HearingDraft:
    """Return `draft` with all the corrections the findings offer; of two that overlap, the first one is made."""
    for finding in from_the_end(findings):
        draft = apply_mend(draft, finding)
    return draft


def from_the_end(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that offer a correction in the order to make them in, so that no place moves before its turn;
    of two that overlap, the first one.
    """
    offered = [finding for finding in findings if finding.mend is not None]
    chosen: list[Finding] = []
    for finding in sorted(offered, key=lambda one: (_home(one.place), one.place.start)):
        last = chosen[-1].place if chosen else None
        if last is None or _home(last) != _home(finding.place) or last.end <= finding.place.start:
            chosen.append(finding)
    return tuple(reversed(chosen))


def _home(place: Place) -> tuple[str, str, int, tuple[int, int], int]:
    """Return what parts the places whose offsets count in the same words from all others."""
    block = -1 if place.block is None else place.block
    return (place.part, place.field, block, place.cell or (-1, -1), place.note or 0)


def mended_words(words: str, finding: Finding) -> str:
    """Return the words of a form's field with the finding's correction in its place, as `apply_mend` does."""
    place = finding.place
    if finding.mend is None or words[place.start : place.end] != finding.excerpt:
        return words
    return words[: place.start] + finding.mend.replacement + words[place.end :]


def mended_text(text: Text, finding: Finding) -> Text:
    """Return a text with the finding's correction in its place, as `apply_mend` does."""
    blocks, index = text.blocks, finding.place.block
    if finding.mend is None or index is None or index >= len(blocks):
        return text
    first_note = 1 + sum(_notes_in(block) for block in blocks[:index]) if finding.place.note is not None else 1
    mended = _mended_block(blocks[index], finding, finding.mend.replacement, first_note)
    return Text((*blocks[:index], mended, *blocks[index + 1 :]))


def _notes_in(block: Block) -> int:
    return sum(map(_marks, inlines_of(block)))


def _marks(inlines: Inlines) -> int:
    return sum(isinstance(inline, NoteMark) for inline in inlines)


def _mended_block(block: Block, finding: Finding, new: str, first_note: int) -> Block:
    place = finding.place
    if isinstance(block, Piece):
        return block
    if not isinstance(block, Table):
        return replace(block, inlines=_mended_passage(block.inlines, finding, new, first_note, 0))
    if place.cell is None:
        return replace(block, caption=_mended_passage(block.caption, finding, new, first_note, 0))
    note, rows = first_note + _marks(block.caption), []
    for row, cells in enumerate(block.rows):
        made = []
        for column, cell in enumerate(cells):
            made.append(_mended_cell(cell, finding, new, note) if (row, column) == place.cell else cell)
            note += sum(_marks(paragraph) for paragraph in cell.paragraphs)
        rows.append(tuple(made))
    return replace(block, rows=tuple(rows))


def _mended_cell(cell: Cell, finding: Finding, new: str, first_note: int) -> Cell:
    made, offset = [], 0
    for inlines in cell.paragraphs:
        length = len(plain(inlines))
        is_here = (
            finding.place.note is not None or offset <= finding.place.start <= finding.place.end <= offset + length
        )
        made.append(_mended_passage(inlines, finding, new, first_note, offset) if is_here else inlines)
        offset += length + 1
        first_note += _marks(inlines)
    return Cell(tuple(made))


def _mended_passage(inlines: Inlines, finding: Finding, new: str, first_note: int, offset: int) -> Inlines:
    place = finding.place
    if place.note is None:
        return _replaced(inlines, place.start - offset, place.end - offset, finding.excerpt, new)
    made: list[Inline] = []
    number = first_note
    for inline in inlines:
        if isinstance(inline, NoteMark):
            if number == place.note:
                mended = _replaced(inline.note, place.start, place.end, finding.excerpt, new)
                inline = NoteMark(tuple(run for run in mended if isinstance(run, Run)))  # noqa: PLW2901
            number += 1
        made.append(inline)
    return tuple(made)


def _replaced(inlines: Inlines, start: int, end: int, old: str, new: str) -> Inlines:
    """Return `inlines` with the characters `start` to `end` made `new`, letter by letter where they differ.

    A field that loses or gains a letter is released, as it is when somebody types in it: its words are theirs now.
    """
    if plain(inlines)[start:end] != old:
        return inlines
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changed = [(start + begin, start + stop) for step, begin, stop, _, _ in steps if step != "equal"]
    letters = _letters(_released(inlines, changed))
    made = letters[:start]
    for step, from_old, to_old, from_new, to_new in steps:
        if step == "equal":
            made += letters[start + from_old : start + to_old]
        else:
            look = _look(letters, start + min(from_old, len(old) - 1))
            made += [_Letter(_NEW, replace(look, text=character)) for character in new[from_new:to_new]]
    return canonical_inlines(tuple(_rejoined([*made, *letters[end:]])))


def _released(inlines: Inlines, changed: Sequence[tuple[int, int]]) -> Inlines:
    """Return `inlines` with the fields that a change takes letters from, or puts letters into, as plain words."""
    made: list[Inline] = []
    begin = 0
    for inline in inlines:
        end = begin + len(plain((inline,)))
        is_touched = any(first < end and last > begin for first, last in changed)
        made.append(replace(inline, field=None) if isinstance(inline, Run) and is_touched else inline)
        begin = end
    return tuple(made)


_NEW: Final = -1


@dataclass(frozen=True, slots=True)
class _Letter:
    """One character (or a mark) and which of the inlines it comes from, so that those of a field find together again;
    `_NEW` for one that comes in.
    """

    home: int
    inline: Inline


def _letters(inlines: Inlines) -> list[_Letter]:
    return [
        _Letter(home, letter)
        for home, inline in enumerate(inlines)
        for letter in (
            [inline] if isinstance(inline, NoteMark) else [replace(inline, text=character) for character in inline.text]
        )
    ]


def _rejoined(letters: Iterable[_Letter]) -> Iterator[Inline]:
    for _home, group in groupby(letters, key=lambda letter: letter.home):
        inlines = [letter.inline for letter in group]
        first = inlines[0]
        if isinstance(first, Run) and first.field is not None:
            yield replace(first, text=plain(tuple(inlines)))
        else:
            yield from inlines


def _look(letters: Sequence[_Letter], index: int) -> Run:
    """Return how a letter looks; what comes in beside a field is no part of it."""
    letter = letters[index].inline
    return replace(letter, field=None) if isinstance(letter, Run) else Run("")
