"""Follows a sheet to another template: asks whether the rows it lacks are added; what is written always stays."""

from __future__ import annotations

from PySide6.QtCore import QObject

from secretariat.domain.sheet_templates import TemplateRow
from secretariat.ui.kit.confirm import ask
from secretariat.ui.sheets.open_sheet import OpenSheet
from secretariat.ui.sheets.rows import left_out
from secretariat.ui.sheets.rows_page import RowsPage


class TemplateChange(QObject):
    """Asks once, when a person chose a template that has rows the sheet has not."""

    def __init__(self, record: OpenSheet, rows: RowsPage) -> None:
        super().__init__(record)
        self._record = record
        self._rows = rows

    def ask(self) -> None:
        """Ask whether to add the rows that the chosen template has and the sheet has not."""
        missing = left_out(self._record.template, self._record.draft.text)
        if not missing:
            return
        names = "\n".join(f"• {row.label}" for row in missing)
        ask(
            self._record.window,
            self.tr("Add the rows that are missing?"),
            self.tr(
                "The template has rows that this sheet has not:\n\n{rows}\n\nWhat is written in the sheet stays, also "
                "in rows that the template does not know."
            ).format(rows=names),
            verb=self.tr("Add the rows"),
            do=lambda: self._add(missing),
        )

    def _add(self, missing: tuple[TemplateRow, ...]) -> None:
        self._rows.put_back(missing)
