"""What a column is: its form, and what its answer makes of the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from secretariat.domain.budget import editing
from secretariat.domain.budget.conversion import with_column
from secretariat.domain.budget.footnotes import new_note
from secretariat.domain.budget.problems import MOST_DECIMALS
from secretariat.domain.budget.tables import BudgetTableDraft, Column, ColumnKey, ColumnKind, NoteKey, Unit
from secretariat.domain.problems import Problem
from secretariat.ui.budget import labels
from secretariat.ui.budget.grid.steps import YEAR_HEADING
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.kit.form_dialog import FormDialog

translate = QCoreApplication.translate

NEW = -1
"""The place of a column that is not there yet."""

FIRST_YEAR, LAST_YEAR = 1900, 2200

PAIRED: Final = (ColumnKind.DIFFERENCE, ColumnKind.CHANGE)
"""Rules over two columns."""


@dataclass(frozen=True, slots=True)
class ColumnForm:
    """A column as it is asked about. `added` are the columns of a sum, `first` and `second` those of another rule."""

    label: str = ""
    over: str = ""
    kind: ColumnKind = ColumnKind.AMOUNT
    year: int | None = None
    added: tuple[ColumnKey, ...] = ()
    first: ColumnKey | None = None
    second: ColumnKey | None = None
    unit: Unit | None = None
    decimals: int | None = None
    notes: tuple[NoteKey, ...] = ()
    new_note: str = ""

    @property
    def of(self) -> tuple[ColumnKey, ...]:
        """The columns that the rule is over."""
        match self.kind:
            case ColumnKind.AMOUNT:
                return ()
            case ColumnKind.SUM:
                return self.added
            case ColumnKind.SHARE:
                return tuple(key for key in (self.first,) if key is not None)
        return tuple(key for key in (self.first, self.second) if key is not None)


def form_of(column: Column) -> ColumnForm:
    """Return the form of a column."""
    is_sum = column.kind is ColumnKind.SUM
    first, second, *_ = (None, None) if is_sum else (*column.of, None, None)
    return ColumnForm(
        label=column.label,
        over=column.over,
        kind=column.kind,
        year=column.year,
        added=column.of if is_sum else (),
        first=first,
        second=second,
        unit=column.unit,
        decimals=column.decimals,
        notes=column.notes,
    )


class ColumnSettings(FormDialog[ColumnForm]):
    """Asks about a column, or about a new one; `answered` carries a `ColumnForm`."""

    def __init__(self, draft: BudgetTableDraft, place: int, parent: QWidget) -> None:
        is_new = place == NEW
        super().__init__(
            translate("ColumnSettings", "A new column") if is_new else translate("ColumnSettings", "About the column"),
            ColumnForm() if is_new else form_of(draft.columns[place]),
            _groups(draft, place),
            verb=translate("ColumnSettings", "Add the column") if is_new else translate("ColumnSettings", "Use it"),
            parent=parent,
            problems_of=_problems,
        )
        self.setObjectName("column_settings")
        self.resize(720, 600)
        self.edited.changed.connect(lambda _: self._show_fields())
        self._show_fields()

    def _show_fields(self) -> None:
        """Show the fields that the kind asks for."""
        kind = self.draft.kind
        shown = {
            "year": kind is ColumnKind.AMOUNT,
            "added": kind is ColumnKind.SUM,
            "first": kind in PAIRED or kind is ColumnKind.SHARE,
            "second": kind in PAIRED,
            "unit": kind not in (ColumnKind.SHARE, ColumnKind.CHANGE),
        }
        for name, is_shown in shown.items():
            self.form.block(name).setVisible(is_shown)
        for name, label in _source_labels(kind).items():
            self.form.block(name).rename(label)


def _source_labels(kind: ColumnKind) -> Mapping[str, str]:
    """Return what the columns of a rule are called, so that the form reads as the rule does."""
    match kind:
        case ColumnKind.DIFFERENCE:
            first, second = (
                translate("ColumnSettings", "The first column"),
                translate("ColumnSettings", "Less the column"),
            )
        case ColumnKind.CHANGE:
            first = translate("ColumnSettings", "From the column")
            second = translate("ColumnSettings", "To the column")
        case ColumnKind.SHARE:
            first, second = translate("ColumnSettings", "Of the grand total of the column"), ""
        case _:
            return {}
    return {"first": first, "second": second}


def with_answer(draft: BudgetTableDraft, place: int, answer: ColumnForm) -> BudgetTableDraft:
    """Return the table with the column in a place as it was answered."""
    draft, answer = _with_new_note(draft, answer)
    return with_column(draft, place, _answered(draft.columns[place], answer, answer.year))


def with_new(draft: BudgetTableDraft, at: int, answer: ColumnForm) -> BudgetTableDraft:
    """Return the table with the column that was answered before the place `at`; a year as its heading is its year."""
    draft, answer = _with_new_note(draft, answer)
    label = answer.label.strip()
    year = int(label) if answer.year is None and YEAR_HEADING.fullmatch(label) else answer.year
    return editing.insert_column(draft, at, _answered(Column(ColumnKey(uuid4().hex)), answer, year))


def _with_new_note(draft: BudgetTableDraft, answer: ColumnForm) -> tuple[BudgetTableDraft, ColumnForm]:
    """Return the table with the footnote that was written, and the answer with its mark."""
    if not answer.new_note.strip():
        return draft, answer
    note = new_note(draft.notes, answer.new_note.strip())
    return replace(draft, notes=(*draft.notes, note)), replace(answer, notes=(*answer.notes, note.key))


def _answered(before: Column, answer: ColumnForm, year: int | None) -> Column:
    return replace(
        before,
        label=answer.label.strip(),
        over=answer.over.strip(),
        kind=answer.kind,
        year=year if answer.kind is ColumnKind.AMOUNT else None,
        of=answer.of,
        unit=answer.unit,
        decimals=answer.decimals,
        notes=answer.notes,
    )


def _problems(form: ColumnForm) -> Sequence[Problem]:
    """A rule needs its columns."""
    found = []
    if form.kind is ColumnKind.SUM and not form.added:
        found.append(Problem("added", "required"))
    if form.kind not in (ColumnKind.AMOUNT, ColumnKind.SUM) and form.first is None:
        found.append(Problem("first", "required"))
    if form.kind in PAIRED and form.second is None:
        found.append(Problem("second", "required"))
    return found


def _groups(draft: BudgetTableDraft, place: int) -> tuple[Group, ...]:
    others = tuple(
        Choice(column.key, _name(column))
        for number, column in enumerate(draft.columns)
        if number != place and column.kind is ColumnKind.AMOUNT
    )
    return (
        Group(
            translate("ColumnSettings", "The column"),
            (
                Field("label", translate("ColumnSettings", "Heading"), ghost="2010"),
                Field(
                    "over",
                    translate("ColumnSettings", "Heading over it"),
                    help=translate("ColumnSettings", "Neighbours with the same one share it."),
                ),
                Field(
                    "kind",
                    translate("ColumnSettings", "What it holds"),
                    Kind.CHOICE,
                    choices=labels.choices(ColumnKind),
                    wide=True,
                ),
                Field("year", translate("ColumnSettings", "Budget year"), Kind.WHOLE, bounds=(FIRST_YEAR, LAST_YEAR)),
                Field("added", translate("ColumnSettings", "Adds these columns"), Kind.KEYS, choices=others, wide=True),
                Field("first", "", Kind.CHOICE, choices=others),
                Field("second", "", Kind.CHOICE, choices=others),
            ),
        ),
        Group(
            translate("ColumnSettings", "Its figures"),
            (
                Field(
                    "decimals",
                    translate("ColumnSettings", "Decimals shown"),
                    Kind.WHOLE,
                    bounds=(0, MOST_DECIMALS),
                    help=translate("ColumnSettings", "Empty: as many as the table."),
                ),
                Field(
                    "unit",
                    translate("ColumnSettings", "Unit"),
                    Kind.CHOICE,
                    choices=labels.choices(Unit, none=translate("ColumnSettings", "The table's")),
                ),
            ),
        ),
        Group(
            translate("ColumnSettings", "Footnotes of the heading"),
            (
                Field("notes", translate("ColumnSettings", "Marks"), Kind.KEYS, choices=note_choices(draft), wide=True),
                Field("new_note", translate("ColumnSettings", "A new footnote"), Kind.TEXT, lines=2, wide=True),
            ),
        ),
    )


def note_choices(draft: BudgetTableDraft) -> tuple[Choice, ...]:
    """Return the table's footnotes to choose from."""
    return tuple(Choice(note.key, f"{note.mark} {note.text}".strip()) for note in draft.notes)


def _name(column: Column) -> str:
    return " / ".join(filter(None, (column.over, column.label))) or translate("ColumnSettings", "without a heading")
