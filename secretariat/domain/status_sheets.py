"""A status sheet: one initiative's status for one period.

The rows are one `Text`: each row is a section, a level 1 heading (the row's label) whose `section.key` is the row's
key, with its content after it. So a sheet is written, compared, checked and undone like any other text, and its rows
can be added, renamed, moved and left out in the editor.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NewType

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.contributions import Contribution
from secretariat.domain.initiatives import Initiative, InitiativeId
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.problems import Problem
from secretariat.domain.sheet_fields import Attainment, Economy, FieldKey, Mark, SheetState, Waiver
from secretariat.domain.sheet_templates import TemplateDraft, TemplateId
from secretariat.domain.text import Text

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
    """Return the rows in order. What stands before the first heading is a row without key and label."""
    raise NotImplementedError


def with_row(text: Text, key: str, content: Text) -> Text:
    """Return the text with other content in the row `key`. Raises `KeyError` when there is no such row."""
    raise NotImplementedError


def text_of(template: TemplateDraft, contents: dict[str, Text] | None = None) -> Text:
    """Return a sheet's text with the template's rows, each with its content of `contents` by key, empty without."""
    raise NotImplementedError


def new_sheet(template_id: TemplateId, template: TemplateDraft, initiative: Initiative, period: Period) -> SheetDraft:
    """Return the sheet a person begins with: rows of the template, name and origin taken from the initiative."""
    raise NotImplementedError


def field_keys(draft: SheetDraft) -> tuple[FieldKey, ...]:
    """Return the fields of a sheet in the order they are read: title, economy, judgement, then every keyed row."""
    raise NotImplementedError


def field_value(draft: SheetDraft, key: FieldKey) -> object:
    """Return what a field says, comparable with `==`: a string, an `Economy`, an `Attainment`, a row's `Text`.

    None for a row that is not there.
    """
    raise NotImplementedError


def with_field(draft: SheetDraft, key: FieldKey, value: object) -> SheetDraft:
    """Return the sheet with another value in a field. Raises `KeyError` when there is no such row."""
    raise NotImplementedError


def emptied(draft: SheetDraft, key: FieldKey) -> SheetDraft:
    """Return the sheet with a field emptied; a row keeps its label. The field's mark goes with it."""
    raise NotImplementedError


def fingerprint(draft: SheetDraft, key: FieldKey) -> str:
    """Return a short digest of what a field says, equal for equal values and stable from one run to the next."""
    raise NotImplementedError


def carried_over(draft: SheetDraft) -> SheetDraft:
    """Return the sheet the next period starts with: a copy where every field that says something is marked.

    State is drafting, contributions are asked for anew without dates, waivers and notes stay behind.
    """
    raise NotImplementedError


def unconfirmed(draft: SheetDraft) -> tuple[FieldKey, ...]:
    """Return the fields that still stand as they were copied and were not confirmed, in the order of `field_keys`."""
    raise NotImplementedError


def confirmed(draft: SheetDraft, *fields: FieldKey) -> SheetDraft:
    """Return the sheet with the marks of `fields` taken away."""
    return replace(draft, marks=tuple(mark for mark in draft.marks if mark.field not in fields))
