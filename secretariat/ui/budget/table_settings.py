"""How a table is counted and printed: its form, and what its answer makes of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from secretariat.domain.budget.conversion import decimals_in, with_unit
from secretariat.domain.budget.footnotes import new_note, without_marks
from secretariat.domain.budget.problems import MOST_DECIMALS, problems_of
from secretariat.domain.budget.tables import BudgetTableDraft, Note, Rounding, SignConvention, Unit
from secretariat.domain.periods import Period
from secretariat.ui import labels as of_codes
from secretariat.ui.budget import labels
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows
from secretariat.ui.kit.form_dialog import FormDialog

translate = QCoreApplication.translate

SETTINGS: Final = (
    "title",
    "decimals",
    "price_level",
    "signs",
    "tells_signs",
    "rounding",
    "language",
    "period",
    "is_overview",
    "notes",
)
"""What is taken over as it was answered; the unit is taken over with what it does to the figures."""


class TableSettings(FormDialog[BudgetTableDraft]):
    """Asks about the table; `answered` carries a draft without rows, for `with_settings`."""

    def __init__(self, draft: BudgetTableDraft, periods: Sequence[Period], parent: QWidget) -> None:
        super().__init__(
            translate("TableSettings", "About the table"),
            replace(draft, rows=()),
            (_table(periods), _figures(), _paper(), _notes()),
            verb=translate("TableSettings", "Use it"),
            parent=parent,
            problems_of=problems_of,
        )
        self.setObjectName("table_settings")
        self._table = draft
        self.edited.changed.connect(self._on_edited)

    def _on_edited(self, path: str) -> None:
        """Show another unit with the decimals that it needs; whoever wants others writes them after it."""
        if path == "unit":
            self.edited.edit("decimals", decimals_in(self._table, self.draft.unit))


def with_settings(draft: BudgetTableDraft, answer: BudgetTableDraft) -> BudgetTableDraft:
    """Return the table as it was answered. A footnote that was removed takes its marks along."""
    left = {note.key for note in answer.notes}
    draft = without_marks(draft, {note.key for note in draft.notes if note.key not in left})
    draft = with_unit(draft, answer.unit)
    return replace(draft, **{name: getattr(answer, name) for name in SETTINGS})


def _table(periods: Sequence[Period]) -> Group:
    no_period = translate("TableSettings", "None: no status sheet is asked for")
    return Group(
        translate("TableSettings", "The table"),
        (
            Field("title", translate("TableSettings", "Title"), required=True, wide=True),
            Field(
                "period",
                translate("TableSettings", "Reconciled with the status sheets of"),
                Kind.CHOICE,
                choices=(
                    Choice(None, no_period),
                    *(Choice(period.id, period.draft.name) for period in periods),
                ),
                wide=True,
            ),
            Field(
                "is_overview",
                translate("TableSettings", "This is the committee's economic overview"),
                Kind.CHECK,
                help=translate(
                    "TableSettings",
                    "Its lines are the budget lines that initiatives' money is counted on. A committee has one "
                    "overview: when this table is saved, it takes the place of the one before.",
                ),
                wide=True,
            ),
        ),
    )


def _figures() -> Group:
    return Group(
        translate("TableSettings", "The figures"),
        (
            Field("unit", translate("TableSettings", "Unit"), Kind.CHOICE, choices=labels.choices(Unit)),
            Field("decimals", translate("TableSettings", "Decimals shown"), Kind.NUMBER, bounds=(0, MOST_DECIMALS)),
            Field("price_level", translate("TableSettings", "Price level"), ghost="2009-p/l"),
            Field("signs", translate("TableSettings", "Signs"), Kind.CHOICE, choices=labels.choices(SignConvention)),
            Field(
                "rounding",
                translate("TableSettings", "Rounding"),
                Kind.CHOICE,
                choices=labels.choices(Rounding),
                wide=True,
            ),
        ),
    )


def _paper() -> Group:
    return Group(
        translate("TableSettings", "The paper"),
        (
            Field(
                "language",
                translate("TableSettings", "Language"),
                Kind.CHOICE,
                choices=of_codes.choices("DocumentLanguage", of_codes.LANGUAGES),
            ),
            Field("tells_signs", translate("TableSettings", "Explain the signs below the table"), Kind.CHECK),
        ),
    )


def _notes() -> Group:
    heading = translate("TableSettings", "Footnotes")
    return Group(
        heading,
        (Field("notes", heading, Kind.ROWS, wide=True, rows=_note_rows()),),
        help=translate("TableSettings", "A footnote that is removed takes its marks in the table along."),
    )


def _note_rows() -> Rows:
    made: Callable[[tuple[Note, ...]], Note] = new_note
    return Rows(
        (
            Field("mark", translate("TableSettings", "Mark"), stretch=1),
            Field("text", translate("TableSettings", "Text"), stretch=8),
        ),
        made,
        translate("TableSettings", "Add a footnote"),
        translate("TableSettings", "Footnote"),
    )
