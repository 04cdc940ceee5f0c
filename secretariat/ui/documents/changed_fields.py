"""Where the fields of a text have come to say something else, so that a person can be shown what followed the data."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.problems import Part, Place
from secretariat.domain.text import Block, Inlines, NoteMark, Piece, Run, Table, Text, plain

TEXT: Part = "text"


def changed_fields(before: Text, after: Text) -> tuple[Place, ...]:
    """Return the places in `after` of the fields that say something else than in `before`, in reading order.

    The two differ in nothing but the words of their fields (`domain.documents.fields.followed`).
    """
    return tuple(_places(before, after))


def _places(before: Text, after: Text) -> Iterator[Place]:
    note = 0
    for index, (old, new) in enumerate(zip(before.blocks, after.blocks, strict=True)):
        for cell, was, now in _inlines(old, new):
            yield from (Place(TEXT, block=index, start=a, end=b, cell=cell) for a, b in _spans(was, now))
            for mark_was, mark_now in zip(_marks(was), _marks(now), strict=True):
                note += 1
                spans = _spans(mark_was.note, mark_now.note)
                yield from (Place(TEXT, block=index, start=a, end=b, note=note) for a, b in spans)


def _inlines(old: Block, new: Block) -> Iterator[tuple[tuple[int, int] | None, Inlines, Inlines]]:
    """Yield each line of a block in both texts, with the cell it stands in; a cell's paragraphs become one line."""
    if isinstance(old, Table) and isinstance(new, Table):
        yield None, old.caption, new.caption
        for row, (was, now) in enumerate(zip(old.rows, new.rows, strict=True)):
            for column, (one, other) in enumerate(zip(was, now, strict=True)):
                yield (row, column), _joined(one.paragraphs), _joined(other.paragraphs)
    elif not isinstance(old, Table | Piece) and not isinstance(new, Table | Piece):
        yield None, old.inlines, new.inlines


def _joined(paragraphs: tuple[Inlines, ...]) -> Inlines:
    """Return a cell's paragraphs with a line break between them, as `plain_cell` counts them."""
    joined: list[Run | NoteMark] = []
    for number, paragraph in enumerate(paragraphs):
        joined += ([Run("\n")] if number else []) + list(paragraph)
    return tuple(joined)


def _spans(was: Inlines, now: Inlines) -> Iterator[tuple[int, int]]:
    at = 0
    for old, new in zip(was, now, strict=True):
        length = len(plain((new,)))
        if isinstance(new, Run) and new.field is not None and new != old:
            yield at, at + length
        at += length


def _marks(inlines: Inlines) -> list[NoteMark]:
    return [inline for inline in inlines if isinstance(inline, NoteMark)]
