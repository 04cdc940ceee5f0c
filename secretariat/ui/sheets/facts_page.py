"""The page of a sheet's facts: its form, and what the program makes of the figures in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, TITLE, FieldKey
from secretariat.ui.kit.form import Form
from secretariat.ui.sheets.economy_help import EconomyHelp, with_law
from secretariat.ui.sheets.facts_fields import sheet_groups
from secretariat.ui.sheets.open_sheet import OpenSheet

FIRST_FIELDS = {TITLE: "title", ECONOMY_FACTS: "economy.gross", JUDGEMENT: "attainment"}
"""Where the cursor goes for a field of the sheet that the form holds."""


class FactsPage(QWidget):
    """Shows the form. `template_chosen` when a person chose a template, which may have rows the sheet has not."""

    template_chosen = Signal()

    def __init__(self, record: OpenSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leads = {"economy.refund_law": partial(with_law, record)}
        self.form = Form(sheet_groups(record), record.written, leads=leads, parent=self)
        EconomyHelp(record, self.form)
        self.form.block("template").input.edited.connect(self._on_template_edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)

    @property
    def field(self) -> FieldKey | None:
        """The field of the sheet that the cursor is in, None when it is in none that can be confirmed."""
        focused = QApplication.focusWidget()
        for name in self.form.fields:
            block = self.form.block(name)
            if focused is not None and block.isAncestorOf(focused):
                return next((key for key, first in FIRST_FIELDS.items() if _is_of(name, first)), None)
        return None

    def go_to(self, name: str) -> None:
        """Put the cursor in a field of the form; `economy` is its first part. One that is not there is not gone to."""
        name = FIRST_FIELDS.get(FieldKey(name), name)
        if name in self.form.fields:
            self.form.go_to(name)

    def _on_template_edited(self) -> None:
        self.template_chosen.emit()


def _is_of(name: str, first: str) -> bool:
    return name.partition(".")[0] == first.partition(".")[0]
