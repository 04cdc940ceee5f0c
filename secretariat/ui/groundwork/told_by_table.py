"""The strip that says which budget table a list comes from, and the way to that table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from secretariat.application.queries import BudgetListRow
from secretariat.ui.icons import icon, pixmap
from secretariat.ui.theme import appearance, set_look


class ToldByTable(QFrame):
    """Says that the lines are those of the economic overview; hidden while no table is that."""

    table_wanted = Signal(int)
    """The id of the table to open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table: BudgetListRow | None = None
        self._sign = QLabel(self)
        self._words = QLabel(self)
        self._words.setObjectName("told_by_table")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._open = QPushButton(icon("calculator", role="accent"), self.tr("Open the table"), self)
        self._open.setObjectName("open_table")
        self._open.clicked.connect(self._on_open)
        self._build()
        self.hide()
        appearance().changed.connect(self._tint)

    def show_table(self, table: BudgetListRow | None) -> None:
        """Name the table that tells the lines, None while they are written here."""
        self._table = table
        self._tint()
        if table is not None:
            told = self.tr(
                "The lines come from the economic overview, the budget table “{title}”. They are changed there."
            )
            self._words.setText(told.format(title=table.title))
        self.setVisible(table is not None)

    def _on_open(self) -> None:
        if self._table is not None:
            self.table_wanted.emit(self._table.id)

    def _build(self) -> None:
        set_look(self, "bar")
        set_look(self._open, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._open)

    def _tint(self) -> None:
        self._sign.setPixmap(pixmap("info", role="accent", side=16, ratio=self.devicePixelRatio()))
