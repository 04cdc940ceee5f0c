"""A list put in order by hand: with keys, and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from secretariat.ui.kit.ordered_lines import OrderedLines
from secretariat.ui.kit.two_lines import Line

NOTHING = Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def lines(qtbot):
    made = OrderedLines("Punkter", None)
    qtbot.addWidget(made)
    made.resize(240, 300)
    made.lines_model().show_lines([Line(words) for words in ("Et", "To", "Tre")])
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.choose(0)
    made.moves = []
    made.moved.connect(lambda row, place: made.moves.append((row, place)))
    return made


def drop(lines, row, *, below):
    """Drop the chosen row over or under another one."""
    rect = lines.visualRect(lines.model().index(row, 0))
    place = QPointF(rect.center().x(), rect.bottom() - 2 if below else rect.top() + 2)
    data = lines.model().mimeData([lines.currentIndex()])
    lines.dropEvent(QDropEvent(place, Qt.DropAction.MoveAction, data, NOTHING, PLAIN))


def test_a_row_dropped_under_the_last_one_goes_last(lines):
    drop(lines, 2, below=True)
    assert lines.moves == [(0, 2)]


def test_a_row_dropped_over_another_stands_before_it(lines):
    drop(lines, 2, below=False)
    assert lines.moves == [(0, 1)]


def test_a_row_dropped_where_it_stands_does_not_move(lines):
    drop(lines, 0, below=True)
    drop(lines, 1, below=False)
    assert lines.moves == []


def test_a_row_dropped_below_all_rows_goes_last(lines):
    data = lines.model().mimeData([lines.currentIndex()])
    lines.dropEvent(QDropEvent(QPointF(100, 290), Qt.DropAction.MoveAction, data, NOTHING, PLAIN))
    assert lines.moves == [(0, 2)]


def test_keys_move_as_far_as_there_are_rows(lines):
    QTest.keyClick(lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert lines.moves == [(0, 1)]


def test_a_locked_list_stays_as_it_is(lines):
    removed = []
    lines.remove_wanted.connect(removed.append)
    lines.set_locked(locked=True)
    QTest.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    drop(lines, 2, below=True)
    assert lines.moves == []
    assert removed == []
