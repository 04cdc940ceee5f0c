"""A budget table open over a real database: the published overview of 2009, errors included, or a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from secretariat.application.services import Services
from secretariat.domain.budget.cell_entry import shown_text
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, ColumnKey, RowKey
from secretariat.domain.committees import Committee
from secretariat.domain.periods import Period, PeriodDraft
from secretariat.ui.budget.budget_record import BudgetRecord
from tests.support.budget_tables import seed_003, table
from tests.ui.hearings.conftest import Desk, committee, desk, press_notice, previews, services

__all__ = ["committee", "desk", "press_notice", "previews", "services"]

OpenTableTab = Callable[..., BudgetRecord]


@pytest.fixture
def period(services: Services, committee: Committee) -> Period:
    """2009."""
    days = date(2009, 1, 1), date(2009, 12, 31)
    return services.periods.add(committee.id, PeriodDraft("2009", year=2009, starts=days[0], ends=days[1]))


@pytest.fixture
def overview(services: Services, committee: Committee) -> BudgetTable:
    """The published overview, stored as printed."""
    return services.budgets.add(committee.id, seed_003())


@pytest.fixture
def small(services: Services, committee: Committee) -> BudgetTable:
    """A small table that foots."""
    draft = table(
        """
                          | 2009 | 2010 | I alt [sum]
        Projekter [group] |      |      |
          4.1 Patruljer   | 5,5  | 6,1  |
          4.2 Puljen      | 8,5  | 3,5  |
        I ALT [I alt]     |      |      |
        """,
        title="Projekter i 2009",
    )
    return services.budgets.add(committee.id, draft)


@pytest.fixture
def open_table(desk: Desk, services: Services, committee: Committee, qtbot) -> Iterator[OpenTableTab]:
    """Opens a table on the desk, reconciled; it is left in the end."""
    opened: list[BudgetRecord] = []

    def open_one(stored: BudgetTable | None = None, **more) -> BudgetRecord:
        tab = BudgetRecord(services, desk.operations, committee, stored, parent=desk, **more)
        opened.append(tab)
        desk.open(tab)
        tab.begin()
        qtbot.waitUntil(lambda: tab.is_reconciled)
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def type_figure(tab: BudgetRecord, row: str, column: str, typed: str) -> None:
    """Put the cursor in a cell and type."""
    tab.grid.show_place(RowKey(row), ColumnKey(column))
    for key in (*typed, "\r"):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def shown(draft: BudgetTableDraft, row: str, column: str) -> str:
    """Return what stands in a cell."""
    place = next(place for place, one in enumerate(draft.columns) if one.key == column)
    return shown_text(draft, draft.columns[place], next(one for one in draft.rows if one.key == row).cells[place])


def dialog(tab: BudgetRecord, name: str) -> QDialog:
    """Return the dialog that stands open."""
    found = [one for one in tab.findChildren(QDialog, name) if one.isVisible()]
    assert len(found) == 1, name
    return found[0]


def fill(owner: QWidget, name: str, words: str) -> None:
    """Write a line or a text anew, as a person does."""
    field = next(
        one for one in owner.findChildren(QWidget, f"field.{name}") if isinstance(one, QLineEdit | QPlainTextEdit)
    )
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def choose(owner: QWidget, name: str, words: str) -> None:
    """Choose among the choices of a field by their words."""
    combo = owner.findChild(QComboBox, f"field.{name}")
    assert combo is not None, name
    index = combo.findText(words)
    assert index >= 0, [combo.itemText(place) for place in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def click(owner: QWidget, name: str) -> None:
    """Click a button by its object name."""
    found = [button for button in owner.findChildren(QAbstractButton, name) if button.isVisible()]
    assert found, name
    assert found[0].isEnabled(), name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def answer(owner: QWidget) -> None:
    """Press the verb of a form in a dialog."""
    click(owner, "form.verb")
