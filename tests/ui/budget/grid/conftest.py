"""A grid on the screen over a draft of its own, used as a clerk uses it: by keys, by mouse, by the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKey, RowKey
from secretariat.exchange.budgets.files import TableFilesOutside
from secretariat.printing.wording import budget_wording
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.budget.grid.grid_model import FIRST, LABEL, NUMBER
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.theme import ThemeChoice, appearance

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

SMALL = """
                       | 2008 | 2009 | I alt [sum]
Projekter [group]      |      |      |
  4.1 BIF projekter    |  5,5 |  6,1 |
  4.2 Puljen           |  1,5 |  -   |
Drift [group]          |      |      |
  5.1 Sprog            |  2,0 |  4,0 |
  5.2 Rådgivning       |  1,0 |  1,0 |
I ALT [grand total]    |      |      |
"""
"""Two groups without printed figures: everything but the lines is computed."""

Pressed = str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]


class Clerk:
    """Works in one grid. Places are told by the keys of rows and columns; `label` and `number` are columns too."""

    def __init__(self, qtbot: QtBot, draft: BudgetTableDraft, *, read_only: bool = False) -> None:
        self.qtbot = qtbot
        self.edited = EditedDraft(draft)
        self.grid = BudgetGrid(self.edited, TableFilesOutside(budget_wording), read_only=read_only)
        self.heard: dict[str, list[Any]] = {name: [] for name in ("selection_changed", "refused", "told")}
        for name, heard in self.heard.items():
            getattr(self.grid, name).connect(heard.append)
        qtbot.addWidget(self.grid)
        self.grid.resize(1000, 620)
        self.grid.show()
        qtbot.waitExposed(self.grid)
        self.grid.activateWindow()
        self.grid.setFocus()

    @property
    def draft(self) -> BudgetTableDraft:
        """The table as it is edited now."""
        return self.edited.draft

    @property
    def view(self) -> Any:
        """The table of cells."""
        return self.grid.view

    def press(self, *keys: Pressed) -> None:
        """Press keys where they go: words are typed, keys pressed, pairs pressed with modifiers."""
        for key in keys:
            target = self.entry or self.view
            if isinstance(key, str):
                for letter in key:
                    self.qtbot.keyClicks(self.entry or self.view, letter)
            elif isinstance(key, tuple):
                self.qtbot.keyClick(target, key[1], key[0])
            else:
                self.qtbot.keyClick(target, key)

    @property
    def entry(self) -> QLineEdit | None:
        """The field that is written in, None while there is none."""
        fields = [field for field in self.grid.findChildren(QLineEdit, "grid.entry") if field.isVisible()]
        return fields[0] if fields else None

    def column(self, name: str) -> int:
        """Return the grid's column of a key."""
        if name in ("label", "number"):
            return LABEL if name == "label" else NUMBER
        return FIRST + next(at for at, column in enumerate(self.draft.columns) if column.key == name)

    def row(self, name: str) -> int:
        """Return the grid's row of a key, `new` for the last one."""
        rows = self.draft.rows
        return len(rows) if name == "new" else next(at for at, row in enumerate(rows) if row.key == name)

    def go(self, row: str, column: str) -> None:
        """Click a cell."""
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(row, column))

    def drag(self, row: str, column: str) -> None:
        """Choose a rectangle from where the cursor is, by clicking with Shift."""
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, SHIFT, self.middle(row, column))

    def middle(self, row: str, column: str) -> QPoint:
        """Return the middle of a cell on the screen."""
        index = self.view.model().index(self.row(row), self.column(column))
        return self.view.visualRect(index).center()

    @property
    def at(self) -> tuple[str, str]:
        """Where the cursor is: a row's key (empty for the new line) and a column's, `label` or `number`."""
        row, column = self.grid.current_place()
        names = {LABEL: "label", NUMBER: "number"}
        return row, column or names[self.view.currentIndex().column()]

    def shows(self, row: str, column: str) -> str:
        """Return what a cell shows."""
        return str(self.view.model().index(self.row(row), self.column(column)).data() or "")

    def explains(self, row: str, column: str) -> str:
        """Return what is told of a cell at the pointer."""
        index = self.view.model().index(self.row(row), self.column(column))
        return str(index.data(Qt.ItemDataRole.ToolTipRole) or "")

    def says(self, row: str, column: str) -> str:
        """Return what a screen reader says of a cell."""
        index = self.view.model().index(self.row(row), self.column(column))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def line(self, row: str) -> list[str]:
        """Return what the figures of a row show."""
        return [self.shows(row, column.key) for column in self.draft.columns]

    def labels(self) -> list[str]:
        """Return the labels from the top, indented by their levels."""
        return ["  " * row.level + row.label for row in self.draft.rows]

    def in_sight(self) -> list[str]:
        """Return the labels of the rows that are not folded away."""
        rows = self.draft.rows
        return [row.label for at, row in enumerate(rows) if not self.view.isRowHidden(at)]

    def chosen(self) -> tuple[int, int]:
        """Return how many rows and columns are chosen."""
        indexes = self.view.selectionModel().selectedIndexes()
        return len({one.row() for one in indexes}), len({one.column() for one in indexes})

    def show(self, row: str, column: str = "") -> None:
        """Go to a place as a finding in the panel does."""
        self.grid.show_place(RowKey(row), ColumnKey(column))

    def sums(self, words: str) -> None:
        """Wait until the chosen figures come to what is said."""
        self.qtbot.waitUntil(lambda: self.heard["selection_changed"][-1:] == [words])

    def open_menu(self) -> Any:
        """Return the menu that is open."""
        return QApplication.activePopupWidget()


Begin = Callable[..., Clerk]


@pytest.fixture
def begin(qtbot: QtBot) -> Begin:
    """Open a grid over a draft."""
    appearance().apply(ThemeChoice.LIGHT)

    def opened(draft: BudgetTableDraft, *, read_only: bool = False) -> Clerk:
        return Clerk(qtbot, draft, read_only=read_only)

    return opened


@pytest.fixture
def clerk(begin: Begin) -> Clerk:
    """A clerk with the small table open."""
    from tests.support.budget_tables import table

    return begin(table(SMALL))


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def clipboard_cells() -> Sequence[Sequence[str]]:
    """Return the plain words on the clipboard as cells."""
    lines = QGuiApplication.clipboard().text().splitlines()
    return [line.split("\t") for line in lines]


def put_on_clipboard(text: str) -> None:
    """Put plain words on the clipboard, cells parted by tabs."""
    QGuiApplication.clipboard().setText(text)
