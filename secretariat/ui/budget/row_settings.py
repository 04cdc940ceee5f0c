"""What a row of a budget table is: its form, with what initiatives count on it and the state's refund of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from secretariat.domain.budget.tables import FACT_ROWS, SUMMARY_ROWS, BudgetTableDraft, Row, RowKind, Term
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.problems import Problem
from secretariat.ui.budget import labels
from secretariat.ui.budget.column_settings import note_choices
from secretariat.ui.budget.open_table import OpenTable
from secretariat.ui.budget.refund_card import MONEY_UNITS, RefundCard, rate_words
from secretariat.ui.budget.row_form import NotePlace, RowForm, WrittenNote, form_of
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows
from secretariat.ui.kit.form_dialog import FormDialog
from secretariat.ui.theme import set_look

translate = QCoreApplication.translate

MOST_ROWS_OFFERED = 300
"""Rows that a derived row can be made of; of a longer table only groups and totals are offered."""


class RowSettings(FormDialog[RowForm]):
    """Asks about the row at `place`, and about the cell of it in `column`; `answered` carries a `RowForm`."""

    def __init__(self, record: OpenTable, place: int, column: int, parent: QWidget) -> None:
        draft = record.draft
        self._record = record
        self._row = draft.rows[place]
        super().__init__(
            translate("RowSettings", "About the line"),
            form_of(draft, place, column),
            _groups(record, place, column),
            verb=translate("RowSettings", "Use it"),
            parent=parent,
            problems_of=self._problems_of,
        )
        self.setObjectName("row_settings")
        self.resize(760, 680)
        self._counting = self._help_under("line", "row.counting")
        self._rates = self._help_under("law", "row.rates")
        self._refund = RefundCard(draft, record.rates, self.edited, self) if draft.unit in MONEY_UNITS else None
        if self._refund is not None:
            self.form.put_last(self._refund)
        self.edited.changed.connect(lambda _: self._show_fields())
        self._show_fields()

    def _problems_of(self, form: RowForm) -> Sequence[Problem]:
        trouble = self._refund.trouble() if self._refund is not None else None
        found = [Problem("percent", trouble)] if trouble else []
        if form.percent is not None and not 0 <= form.percent <= 100:
            found.append(Problem("percent", "rate_out_of_bounds"))
        return found

    def _show_fields(self) -> None:
        """Show the fields that the kind asks for, and what they come to."""
        form = self.draft
        is_fact = form.kind in FACT_ROWS
        self.form.block("line").setVisible(is_fact)
        self.form.show_card("law", is_shown=is_fact and self._refund is not None)
        self.form.show_card("terms", is_shown=form.kind is RowKind.DERIVED)
        if self._refund is not None:
            self._refund.setVisible(is_fact)
        self._counting.setText(self._counting_words(form))
        self._rates.setText(rate_words(form, self._record.rates, self._record.draft))
        self._rates.setVisible(bool(self._rates.text()))

    def _counting_words(self, form: RowForm) -> str:
        key = form.line or BudgetLineKey(self._row.key)
        names = [
            f"{initiative.draft.number} {initiative.draft.name}".strip()
            for initiative in self._record.initiatives
            if key in initiative.draft.budget_lines
        ]
        if not names:
            return translate("RowSettings", "No initiative counts its money on it.")
        return translate("RowSettings", "Counted on it: {names}.").format(names=", ".join(names))

    def _help_under(self, field: str, name: str) -> QLabel:
        label = QLabel(self, wordWrap=True)
        label.setObjectName(name)
        set_look(label, "help")
        self.form.block(field).put_under(label)
        return label


def _groups(record: OpenTable, place: int, column: int) -> tuple[Group, ...]:
    draft = record.draft
    return (_row(record), _terms(draft, place), _notes(draft, column), _money(record))


def _row(record: OpenTable) -> Group:
    own = Choice(None, translate("RowSettings", "A line of its own"))
    lines = tuple(Choice(line.key, f"{line.number} {line.name}".strip()) for line in record.lines)
    return Group(
        translate("RowSettings", "The line"),
        (
            Field(
                "kind",
                translate("RowSettings", "What it is"),
                Kind.CHOICE,
                choices=labels.choices(RowKind),
                wide=True,
            ),
            Field("number", translate("RowSettings", "Number"), ghost="2.9"),
            Field("label", translate("RowSettings", "Name")),
            Field(
                "line", translate("RowSettings", "Is the budget line"), Kind.CHOICE, choices=(own, *lines), wide=True
            ),
            Field(
                "explanation",
                translate("RowSettings", "Why it differs"),
                Kind.TEXT,
                lines=2,
                help=translate(
                    "RowSettings",
                    "States why it is another figure than the one it is compared with: findings on it are then "
                    "explained.",
                ),
                wide=True,
            ),
        ),
    )


def _money(record: OpenTable) -> Group:
    laws = tuple(dict.fromkeys(rate.law for rate in record.rates))
    none = Choice("", translate("RowSettings", "No refund"))
    return Group(
        translate("RowSettings", "The state's refund"),
        (
            Field(
                "law",
                translate("RowSettings", "Refunded under"),
                Kind.CHOICE,
                choices=(none, *(Choice(law, law) for law in laws)),
            ),
            Field(
                "percent",
                translate("RowSettings", "Refund of its own, per cent"),
                Kind.FIGURE,
                help=translate("RowSettings", "Empty: the rate that the law has in the year."),
            ),
        ),
    )


def _terms(draft: BudgetTableDraft, place: int) -> Group:
    heading = translate("RowSettings", "Worked out from")
    choices = tuple(Choice(row.key, _name(row)) for row in _offered(draft, place))
    return Group(
        heading,
        (
            Field(
                "terms",
                heading,
                Kind.ROWS,
                wide=True,
                rows=Rows(
                    (
                        Field("row", translate("RowSettings", "Row"), Kind.CHOICE, choices=choices, stretch=6),
                        Field("is_subtracted", translate("RowSettings", "is subtracted"), Kind.CHECK, stretch=2),
                    ),
                    partial(_new_term, choices),
                    translate("RowSettings", "Add a row"),
                    translate("RowSettings", "Row"),
                ),
            ),
        ),
        help=translate("RowSettings", "A derived row adds and subtracts other rows: result = income + expenditure."),
    )


def _new_term(choices: Sequence[Choice], _terms: tuple[Term, ...]) -> Term:
    return Term(choices[0].value)


def _offered(draft: BudgetTableDraft, place: int) -> Sequence[Row]:
    chosen = {term.row for term in draft.rows[place].terms}
    is_short = len(draft.rows) <= MOST_ROWS_OFFERED
    return [
        row
        for number, row in enumerate(draft.rows)
        if number != place
        and row.kind is not RowKind.HEADING
        and (is_short or row.kind in SUMMARY_ROWS or row.key in chosen)
    ]


def _notes(draft: BudgetTableDraft, column: int) -> Group:
    heading = draft.columns[column].label if 0 <= column < len(draft.columns) else ""
    on_cell = translate("RowSettings", "On the figure in {column}").format(column=heading)
    on_label = translate("RowSettings", "On the name")
    places = (Choice(NotePlace.LABEL, on_label), *((Choice(NotePlace.CELL, on_cell),) if heading else ()))
    cell_field = (Field("cell_notes", on_cell, Kind.KEYS, choices=note_choices(draft)),) if heading else ()
    written = translate("RowSettings", "New footnotes")
    return Group(
        translate("RowSettings", "Footnotes"),
        (
            Field("notes", on_label, Kind.KEYS, choices=note_choices(draft)),
            *cell_field,
            Field(
                "written",
                written,
                Kind.ROWS,
                wide=True,
                rows=Rows(
                    (
                        Field("text", translate("RowSettings", "Text"), stretch=6),
                        Field("place", translate("RowSettings", "Where"), Kind.CHOICE, choices=places, stretch=3),
                    ),
                    lambda _: WrittenNote(),
                    translate("RowSettings", "Write a footnote"),
                    translate("RowSettings", "New footnote"),
                    movable=False,
                ),
            ),
        ),
    )


def _name(row: Row) -> str:
    return row.name or translate("RowSettings", "without a name")
