"""From last year's document to this year's: what is copied, what is marked, and what has gone stale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from secretariat.domain.documents.beginning import with_keys
from secretariat.domain.documents.documents import Document, DocumentDraft
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.periods import Period
from secretariat.domain.sheet_fields import FieldKey, Mark
from secretariat.domain.status_sheets import digest, placed_rows
from secretariat.domain.text import (
    OBJECT,
    Block,
    Cell,
    Heading,
    Inlines,
    ListItem,
    NoteMark,
    Paragraph,
    Piece,
    Run,
    SectionSpan,
    Table,
    Text,
    canonical,
    is_empty,
)

TITLE = FieldKey("title")
LEAD = FieldKey("lead")
POINTS = FieldKey("points")
"""What only a recommendation has: the words over its first heading, and its points."""
SECTION_PREFIX = "section:"
BEGINNING = FieldKey(SECTION_PREFIX)
"""What stands before the first heading, as a section without a key."""


def carried_over(document: Document, period: Period | None) -> DocumentDraft:
    """Return the document that the next period starts with: a copy whose sections that say something, and whose title,
    are marked until they are changed or confirmed. Years are left as they were written, for a person to see.

    Pieces draw from the new period by themselves (`source` None) and are not marked; date, waivers, notes, decisions on
    the path, and case numbers stay behind; fields stay fields. A section typed by hand is given a lasting key.
    """
    draft = document.draft
    keyed = replace(draft, text=with_keys(draft.text))
    values = _values(keyed, field_keys(keyed))
    return replace(
        keyed,
        period=period.id if period is not None else None,
        date=None,
        case_numbers=(),
        recommendation=_asked_anew(draft.recommendation),
        rolled_from=document.id,
        marks=tuple(Mark(key, digest(value)) for key, value in values.items() if _says_something(value)),
        waivers=(),
        notes="",
    )


def _asked_anew(recommendation: Recommendation | None) -> Recommendation | None:
    """Return a recommendation's path without days, case numbers and decisions; what was decided before stays."""
    if recommendation is None:
        return None
    path = tuple(replace(step, day=None, case_number="", decision="") for step in recommendation.path)
    return replace(recommendation, path=path)


def section_field(key: str) -> FieldKey:
    """Return the name of the field that the section `key` is."""
    return FieldKey(SECTION_PREFIX + key)


def field_keys(draft: DocumentDraft) -> tuple[FieldKey, ...]:
    """Return what can be marked, in reading order: the title, the recommendation's lead and points, what stands before
    the first heading, every keyed section. A section opens with a level 1 heading; what stands under a subheading
    belongs to it.
    """
    form = (TITLE,) if draft.recommendation is None else (TITLE, LEAD, POINTS)
    return (*form, *(key for key, _ in placed_sections(draft.text)))


def placed_sections(text: Text) -> Iterator[tuple[FieldKey, SectionSpan]]:
    """Yield what can be marked of a text, each with the blocks it takes up, its heading included."""
    for row, span in placed_rows(text):
        if row.key or span.heading is None:
            yield section_field(row.key), span


def _values(draft: DocumentDraft, keys: Sequence[FieldKey]) -> dict[FieldKey, object]:
    """Return what fields say, as `digest` takes it: strings, and sections as canonical text with their heading."""
    asked = draft.recommendation or _NOTHING_ASKED
    points = "\n".join(f"{point.verb.value} {point.committee} {point.text}" for point in asked.points)
    values: dict[FieldKey, object] = {TITLE: draft.title, LEAD: asked.lead, POINTS: points}
    for key, span in placed_sections(draft.text):
        values[key] = canonical(Text(tuple(map(_as_a_person_wrote, draft.text.blocks[span.start : span.end]))))
    return {key: values[key] for key in keys}


_NOTHING_ASKED: Final = Recommendation()


def _as_a_person_wrote(block: Block) -> Block:
    """Return a block without what changes by itself: the words of its fields, the help of its section."""
    match block:
        case Heading():
            return Heading(block.level, _own_words(block.inlines))
        case Table():
            rows = tuple(tuple(Cell(tuple(map(_own_words, cell.paragraphs))) for cell in row) for row in block.rows)
            return replace(block, rows=rows, caption=_own_words(block.caption))
        case Paragraph() | ListItem():
            return replace(block, inlines=_own_words(block.inlines))
        case Piece():
            return block


def _own_words(inlines: Inlines) -> Inlines:
    return tuple(
        replace(inline, note=tuple(map(_own_run, inline.note))) if isinstance(inline, NoteMark) else _own_run(inline)
        for inline in inlines
    )


def _own_run(run: Run) -> Run:
    return run if run.field is None else replace(run, text=OBJECT)


def _says_something(value: object) -> bool:
    """True for words a person wrote; a heading and the pieces under it alone need nobody's confirmation."""
    if isinstance(value, Text):
        return any(not is_empty(block) for block in value.blocks if not isinstance(block, Piece | Heading))
    return bool(str(value).strip())


def unconfirmed(draft: DocumentDraft) -> tuple[FieldKey, ...]:
    """Return what still stands as it was copied and was not confirmed, in the order of `field_keys`."""
    if not draft.marks:
        return ()
    copied = {mark.field: mark.copied for mark in draft.marks}
    marked = [key for key in field_keys(draft) if key in copied]
    return tuple(key for key, value in _values(draft, marked).items() if digest(value) == copied[key])


def confirmed(draft: DocumentDraft, *fields: FieldKey) -> DocumentDraft:
    """Return the document with the marks of `fields` taken away."""
    return replace(draft, marks=tuple(mark for mark in draft.marks if mark.field not in fields))
