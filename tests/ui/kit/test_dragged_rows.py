"""Numbered rows that are dragged to their place with the mouse."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from secretariat.ui.kit.fields import Field, Kind, Rows
from secretariat.ui.kit.row_grip import DropMark, RowGrip
from secretariat.ui.kit.rows import RowsInput


@dataclass(frozen=True)
class Row:
    """A row with one word."""

    word: str = ""


@pytest.fixture
def rows(qtbot) -> RowsInput:
    """Three rows on the screen."""
    made = RowsInput(
        Field(
            "rows",
            "Rows",
            Kind.ROWS,
            rows=Rows((Field("word", "Word"),), lambda _: Row(), add_label="Add", row_name="Row", is_numbered=True),
        )
    )
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_value((Row("et"), Row("to"), Row("tre")))
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def grips(rows: RowsInput) -> list[RowGrip]:
    """Return the handles from top to bottom."""
    return sorted(rows.findChildren(RowGrip), key=lambda grip: grip.mapToGlobal(QPoint()).y())


def drag(rows: RowsInput, row: int, *, to: RowGrip, below: bool) -> None:
    """Drag a row's handle to the upper or lower end of another row."""
    held = grips(rows)[row]
    target = to.mapToGlobal(QPoint(4, to.parentWidget().height() - 2 if below else 2))
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    QTest.mouseMove(held, held.mapFromGlobal(target))
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.mapFromGlobal(target))


def test_a_row_is_dragged_below_the_last(rows, qtbot):
    with qtbot.waitSignal(rows.edited) as edited:
        drag(rows, 0, to=grips(rows)[2], below=True)
    assert edited.args == [(Row("to"), Row("tre"), Row("et"))]


def test_a_row_is_dragged_above_the_first(rows, qtbot):
    with qtbot.waitSignal(rows.edited) as edited:
        drag(rows, 2, to=grips(rows)[0], below=False)
    assert edited.args == [(Row("tre"), Row("et"), Row("to"))]


def test_a_row_that_is_dropped_where_it_was_changes_nothing(rows, qtbot):
    with qtbot.assertNotEmitted(rows.edited):
        drag(rows, 1, to=grips(rows)[1], below=False)


def test_a_line_shows_where_the_row_would_land(rows):
    held, last = grips(rows)[0], grips(rows)[2]
    mark = rows.findChild(DropMark)
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    QTest.mouseMove(held, held.mapFromGlobal(last.mapToGlobal(QPoint(4, 2))))
    assert mark.isVisible()
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    assert not mark.isVisible()


def test_locked_rows_cannot_be_dragged(rows, qtbot):
    rows.set_locked(True)
    with qtbot.assertNotEmitted(rows.edited):
        drag(rows, 0, to=grips(rows)[2], below=True)
