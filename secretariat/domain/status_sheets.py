"""A status sheet: one initiative's status for one period.

The rows are one `Text`: each row is a section, a level 1 heading (the row's label) whose `section.key` is the row's
key, with its content after it. So a sheet is written, compared, checked and undone like any other text, and its rows
can be added, renamed, moved and left out in the editor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from itertools import count
from typing import Final, NewType

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.contributions import Contribution
from secretariat.domain.initiatives import Initiative, InitiativeId
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.problems import Problem
from secretariat.domain.sheet_fields import (
    ECONOMY_FACTS,
    JUDGEMENT,
    ROW_PREFIX,
    TITLE,
    Attainment,
    Economy,
    FieldKey,
    Mark,
    SheetState,
    Waiver,
)
from secretariat.domain.sheet_templates import NAME, ORIGIN, TemplateDraft, TemplateId
from secretariat.domain.text import (
    OBJECT,
    Block,
    Heading,
    Paragraph,
    Section,
    SectionSpan,
    Text,
    canonical,
    is_empty,
    plain,
    run,
    sections,
)
from secretariat.domain.text_format import write

SheetId = NewType("SheetId", int)


@dataclass(frozen=True, slots=True)
class SheetDraft:
    """What a person can edit of a sheet.

    `title` is its heading without the number (`Status for Jobpatruljer`). `template` is what the rows were made from;
    None after it was deleted. `notes` never print.
    """

    title: str = ""
    language: DocumentLanguage = DocumentLanguage.DANISH
    template: TemplateId | None = None
    state: SheetState = SheetState.DRAFTING
    responsible: str = ""
    economy: Economy = field(default_factory=Economy)
    attainment: Attainment | None = None
    contributions: tuple[Contribution, ...] = ()
    text: Text = Text()
    marks: tuple[Mark, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as stored. `version` counts its saves."""

    id: SheetId
    initiative_id: InitiativeId
    period_id: PeriodId
    version: int
    draft: SheetDraft


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a sheet: its lasting key (empty for a heading typed by hand), its label, and its content without it."""

    key: str
    label: str
    content: Text


def problems_of(_draft: SheetDraft) -> tuple[Problem, ...]:
    """Return what keeps a sheet from being stored: nothing does, half a sheet can be saved on a train."""
    return ()


def rows_of(text: Text) -> tuple[SheetRow, ...]:
    """Return the rows in order. What stands before the first heading is a row without key and label.

    A key that occurs again (a row that was copied and pasted) belongs to its first row; the later one counts as typed
    by hand.
    """
    return tuple(row for row, _ in placed_rows(text))


def placed_rows(text: Text) -> Iterator[tuple[SheetRow, SectionSpan]]:
    """Yield each row of `rows_of` with the blocks it takes up, its heading included."""
    seen: set[str] = set()
    for span in sections(text):
        heading = span.heading
        key = heading.section.key if heading is not None and heading.section is not None else ""
        label = plain(heading).replace(OBJECT, "").strip() if heading is not None else ""
        yield SheetRow("" if key in seen else key, label, Text(text.blocks[_first_of(span) : span.end])), span
        seen.add(key)


def _first_of(span: SectionSpan) -> int:
    return span.start if span.heading is None else span.start + 1


def with_row(text: Text, key: str, content: Text) -> Text:
    """Return the text with other content in the row `key`. Raises `KeyError` when there is no such row.

    A heading of level 1 in the content becomes one of level 2: only a row's label opens a row.
    """
    span = next((span for row, span in placed_rows(text) if key and row.key == key), None)
    if span is None:
        raise KeyError(key)
    return Text((*text.blocks[: _first_of(span)], *map(_inside_a_row, content.blocks), *text.blocks[span.end :]))


def _inside_a_row(block: Block) -> Block:
    return Heading(2, block.inlines) if isinstance(block, Heading) and block.level == 1 else block


EMPTY_ROW: Final = Text((Paragraph(),))
"""The content of a row nobody has written in: a paragraph for the cursor to stand in."""


def text_of(template: TemplateDraft, contents: Mapping[str, Text] | None = None) -> Text:
    """Return a sheet's text with the template's rows, each with its content of `contents` by key, empty without."""
    told = contents or {}
    blocks: list[Block] = []
    for row in template.rows:
        blocks.append(Heading(1, run(row.label), Section(row.key, help=row.help)))
        blocks += map(_inside_a_row, told.get(row.key, EMPTY_ROW).blocks or EMPTY_ROW.blocks)
    return Text(tuple(blocks))


def new_sheet(template_id: TemplateId, template: TemplateDraft, initiative: Initiative, period: Period) -> SheetDraft:
    """Return the sheet a person begins with: rows of the template, name and origin taken from the initiative."""
    name, origin = initiative.draft.name.strip(), initiative.draft.origin.strip()
    known = {NAME: name, ORIGIN: origin}
    return SheetDraft(
        title=template.sheet_title.replace("{name}", name) if template.sheet_title.strip() else name,
        language=template.language,
        template=template_id,
        economy=Economy(year=period.draft.year),
        text=text_of(template, {key: Text((Paragraph(run(words)),)) for key, words in known.items() if words}),
    )


_FORM_FIELDS: Final = (TITLE, ECONOMY_FACTS, JUDGEMENT)


def row_field(key: str) -> FieldKey:
    """Return the name of the field that the row `key` is."""
    return FieldKey(ROW_PREFIX + key)


def field_keys(draft: SheetDraft) -> tuple[FieldKey, ...]:
    """Return the fields of a sheet in the order they are read: title, economy, judgement, then every keyed row."""
    return (*_FORM_FIELDS, *(row_field(row.key) for row in rows_of(draft.text) if row.key))


def field_value(draft: SheetDraft, key: FieldKey) -> object:
    """Return what a field says, comparable with `==`: a string, an `Economy`, an `Attainment`, a row's `Text`.

    None for a row that is not there. Raises `KeyError` for what is no field at all.
    """
    return field_values(draft, (key,))[key]


def field_values(draft: SheetDraft, keys: Sequence[FieldKey]) -> dict[FieldKey, object]:
    """Return what several fields say, as `field_value` does, taking the text apart once."""
    values: dict[FieldKey, object] = {TITLE: draft.title, ECONOMY_FACTS: draft.economy, JUDGEMENT: draft.attainment}
    if any(key not in values for key in keys):
        values |= {row_field(row.key): canonical(row.content) for row in rows_of(draft.text) if row.key}
    return {key: values.get(key) if key.startswith(ROW_PREFIX) else values[key] for key in keys}


def with_field(draft: SheetDraft, key: FieldKey, value: object) -> SheetDraft:
    """Return the sheet with another value in a field. Raises `KeyError` when there is no such row or field, and
    `TypeError` for a value the field cannot hold.
    """
    if key.startswith(ROW_PREFIX) and isinstance(value, Text):
        return replace(draft, text=with_row(draft.text, key.removeprefix(ROW_PREFIX), value))
    if key == TITLE and isinstance(value, str):
        return replace(draft, title=value)
    if key == ECONOMY_FACTS and isinstance(value, Economy):
        return replace(draft, economy=value)
    if key == JUDGEMENT and (value is None or isinstance(value, Attainment)):
        return replace(draft, attainment=value)
    if key in _FORM_FIELDS or key.startswith(ROW_PREFIX):
        raise TypeError(f"{key} cannot hold {type(value).__name__}")
    raise KeyError(key)


def emptied(draft: SheetDraft, key: FieldKey) -> SheetDraft:
    """Return the sheet with a field emptied; a row keeps its label. The field's mark goes with it."""
    nothing = {TITLE: "", ECONOMY_FACTS: Economy(unit=draft.economy.unit), JUDGEMENT: None}
    return confirmed(with_field(draft, key, nothing.get(key, EMPTY_ROW)), key)


def says_something(value: object) -> bool:
    """True when a field's value tells a reader anything: words, a sum, a judgement."""
    match value:
        case str():
            return bool(value.strip())
        case Text():
            return not all(map(is_empty, value.blocks))
        case Economy():
            return replace(value, unit=_NO_ECONOMY.unit, decimals=None, year=None) != _NO_ECONOMY
        case _:
            return value is not None


_NO_ECONOMY: Final = Economy()


def fingerprint(draft: SheetDraft, key: FieldKey) -> str:
    """Return a short digest of what a field says, equal for equal values and stable from one run to the next."""
    return digest(field_value(draft, key))


def digest(value: object) -> str:
    """Return the `fingerprint` of a field's value; a row's text must be canonical, as `field_value` gives it."""
    return sha256(_spelled(value).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


_DIGITS: Final = 24


def _spelled(value: object) -> str:
    match value:
        case Text():
            return write(value)
        case Enum():
            return str(value.value)
        case Decimal():
            return f"{value.normalize():f}"  # 6.9 and 6.90 are one sum
        case Economy():
            return "\n".join(f"{part.name}={_spelled(getattr(value, part.name))}" for part in fields(value))
        case None:
            return "-"
        case _:
            return f"={value}"


def carried_over(draft: SheetDraft) -> SheetDraft:
    """Return the sheet the next period starts with: a copy where every field that says something is marked.

    State is drafting, contributions are asked for anew without dates, waivers and notes stay behind. A row typed by
    hand is given a lasting key, so that it can be marked and confirmed like any other.
    """
    keyed = replace(draft, text=_with_keys(draft.text))
    values = field_values(keyed, field_keys(keyed))
    return replace(
        keyed,
        state=SheetState.DRAFTING,
        contributions=tuple(Contribution(asked.office) for asked in draft.contributions if asked.office.strip()),
        marks=tuple(Mark(key, digest(value)) for key, value in values.items() if says_something(value)),
        waivers=(),
        notes="",
    )


_OWN_ROW: Final = "own-"


def _with_keys(text: Text) -> Text:
    blocks = list(text.blocks)
    spans = tuple(placed_rows(text))
    taken = {row.key for row, _ in spans}
    free = (key for key in map(f"{_OWN_ROW}{{}}".format, count(1)) if key not in taken)
    for row, span in spans:
        if not row.key and span.heading is not None:
            section = span.heading.section or Section("")
            blocks[span.start] = replace(span.heading, section=replace(section, key=next(free)))
    return Text(tuple(blocks))


def unconfirmed(draft: SheetDraft) -> tuple[FieldKey, ...]:
    """Return the fields that still stand as they were copied and were not confirmed, in the order of `field_keys`."""
    if not draft.marks:
        return ()
    copied = {mark.field: mark.copied for mark in draft.marks}
    marked = [key for key in field_keys(draft) if key in copied]
    return tuple(key for key, value in field_values(draft, marked).items() if digest(value) == copied[key])


def confirmed(draft: SheetDraft, *fields: FieldKey) -> SheetDraft:
    """Return the sheet with the marks of `fields` taken away."""
    return replace(draft, marks=tuple(mark for mark in draft.marks if mark.field not in fields))
