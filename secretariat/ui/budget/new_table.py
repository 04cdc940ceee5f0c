"""Asks what a new budget table begins with: nothing but years, or a copy of another table, its years moved on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from secretariat.application.queries import BudgetListRow
from secretariat.domain.budget import editing
from secretariat.domain.budget.tables import BudgetTableDraft, TableId, Unit
from secretariat.domain.budget.year_on import emptied, moved_on, words_moved_on
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.problems import Problem
from secretariat.ui.budget import labels
from secretariat.ui.budget.column_settings import FIRST_YEAR, LAST_YEAR
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.kit.form_dialog import FormDialog

translate = QCoreApplication.translate

USUAL_YEARS = 4
"""The budget year and three years after it."""

MOST_YEARS = 20

TOTALS: Final = {DocumentLanguage.DANISH: "I alt", DocumentLanguage.ENGLISH: "Total"}
"""What a new table calls its totals, in its own language."""


@dataclass(frozen=True, slots=True)
class NewTableForm:
    """What a new table begins with. `template` is the table it is copied from."""

    title: str = ""
    template: TableId | None = None
    first_year: int | None = None
    years: int = USUAL_YEARS
    unit: Unit = Unit.MILLIONS
    keeps_figures: bool = False


class NewTable(FormDialog[NewTableForm]):
    """Asks for a new table; `answered` carries a `NewTableForm`. `rows` are the tables it can be copied from."""

    def __init__(
        self, rows: Sequence[BudgetListRow], *, year: int, parent: QWidget, template: TableId | None = None
    ) -> None:
        """`template` is chosen already; `year` is the first one of a table that begins with nothing."""
        self._rows = {row.id: row for row in rows}
        self._year = year
        super().__init__(
            translate("NewTable", "A new budget table"),
            self._with_template(NewTableForm(first_year=year), template)[1],
            _groups(rows),
            verb=translate("NewTable", "Begin it"),
            parent=parent,
            problems_of=_problems,
            leads={"template": self._with_template},
        )
        self.setObjectName("new_table")
        self.resize(720, 480)
        self.edited.changed.connect(lambda _: self._show_fields())
        self._show_fields()

    def _with_template(self, form: NewTableForm, template: TableId | None) -> tuple[str, NewTableForm]:
        """A copy goes one year on; what was typed for a title stays."""
        row = self._rows.get(template) if template is not None else None
        known = {"", *(words_moved_on(known.title) for known in self._rows.values())}
        is_free = form.title in known
        if row is None:
            return "", replace(form, template=None, first_year=self._year, title="" if is_free else form.title)
        return "", replace(
            form,
            template=row.id,
            unit=row.unit,
            first_year=row.years[0] + 1 if row.years else None,
            title=words_moved_on(row.title) if is_free else form.title,
        )

    def _show_fields(self) -> None:
        is_copy = self.draft.template is not None
        row = self._rows.get(self.draft.template) if self.draft.template is not None else None
        shown = {
            "years": not is_copy,
            "unit": not is_copy,
            "keeps_figures": is_copy,
            "first_year": row is None or bool(row.years),
        }
        for name, is_shown in shown.items():
            self.form.block(name).setVisible(is_shown)


def empty_table(form: NewTableForm, language: DocumentLanguage) -> BudgetTableDraft:
    """Return the table that begins with nothing but its years."""
    years = range(form.first_year, form.first_year + form.years) if form.first_year is not None else ()
    draft = editing.new_table(form.title.strip(), tuple(years), total=TOTALS[language])
    return replace(draft, unit=form.unit, decimals=1 if form.unit is Unit.MILLIONS else 0, language=language)


def copied_table(form: NewTableForm, copy: BudgetTableDraft) -> BudgetTableDraft:
    """Return a copy of a table with its years moved on to the one asked for.

    Without its figures it is of the next price level too; with them, they are worth what they were.
    """
    first = next((column.year for column in copy.columns if column.year is not None), None)
    by = form.first_year - first if first is not None and form.first_year is not None else 0
    draft = moved_on(copy, by)
    if form.keeps_figures:
        return draft
    return replace(emptied(draft), price_level=words_moved_on(draft.price_level, by))


def _problems(form: NewTableForm) -> Sequence[Problem]:
    return () if form.title.strip() else (Problem("title", "required"),)


def _groups(rows: Sequence[BudgetListRow]) -> tuple[Group, ...]:
    nothing = Choice(None, translate("NewTable", "Nothing but its years"))
    copies = tuple(Choice(row.id, translate("NewTable", "A copy of “{title}”").format(title=row.title)) for row in rows)
    return (
        Group(
            translate("NewTable", "A new budget table"),
            (
                Field(
                    "template",
                    translate("NewTable", "It begins with"),
                    Kind.CHOICE,
                    choices=(nothing, *copies),
                    wide=True,
                ),
                Field("title", translate("NewTable", "Title"), required=True, wide=True),
                Field("first_year", translate("NewTable", "First year"), Kind.WHOLE, bounds=(FIRST_YEAR, LAST_YEAR)),
                Field("years", translate("NewTable", "Number of years"), Kind.NUMBER, bounds=(1, MOST_YEARS)),
                Field("unit", translate("NewTable", "Unit"), Kind.CHOICE, choices=labels.choices(Unit)),
                Field(
                    "keeps_figures",
                    translate("NewTable", "Keep the figures"),
                    Kind.CHECK,
                    help=translate(
                        "NewTable",
                        "Each figure then stands in the same place, a year on. Otherwise only lines and columns do.",
                    ),
                    wide=True,
                ),
            ),
        ),
    )
