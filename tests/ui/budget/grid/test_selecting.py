"""Choosing rectangles, rows and columns; moving by keys; what the chosen figures come to."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from secretariat.domain.budget.tables import Unit
from tests.support.budget_tables import table
from tests.ui.budget.grid.conftest import CTRL, SHIFT, Key

LEFT = Qt.MouseButton.LeftButton


def pull_to(clerk, place):
    """Move the mouse with its left button held, which QTest's own move does not tell."""
    viewport = clerk.view.viewport()
    at = QPointF(viewport.mapToGlobal(place))
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), at, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, moved)


def test_arrows_with_shift_stretch_a_rectangle(clerk):
    clerk.go("4.1", "2008")
    clerk.press((SHIFT, Key.Key_Down), (SHIFT, Key.Key_Right))
    assert clerk.chosen() == (2, 2)
    assert clerk.at == ("4.1", "2008")


def test_ctrl_a_chooses_everything(clerk):
    clerk.press((CTRL, Key.Key_A))
    assert clerk.chosen() == (8, 5)


def test_home_and_end_go_to_the_ends_of_the_row_and_with_ctrl_of_the_table(clerk):
    clerk.go("4.2", "2008")
    clerk.press(Key.Key_Home)
    assert clerk.at == ("4.2", "number")
    clerk.press(Key.Key_End)
    assert clerk.at == ("4.2", "I alt")
    clerk.press((CTRL, Key.Key_Home))
    assert clerk.at == ("Projekter", "number")
    clerk.press((CTRL, Key.Key_End))
    assert clerk.at == ("", "I alt")


def test_ctrl_and_an_arrow_go_to_the_edge_of_what_is_filled_in(begin):
    clerk = begin(
        table("""
              | 2008 | 2009
            a |  1   |
            b |  2   |
            c |      |
            d |      |  4
            e |  5   |
        """)
    )
    clerk.go("a", "2008")
    clerk.press((CTRL, Key.Key_Down))
    assert clerk.at == ("b", "2008")
    clerk.press((CTRL, Key.Key_Down))
    assert clerk.at == ("e", "2008")
    clerk.go("a", "2009")
    clerk.press((CTRL, Key.Key_Down))
    assert clerk.at == ("d", "2009")
    clerk.press((CTRL, Key.Key_Left))
    assert clerk.at == ("d", "label")


def test_the_mouse_draws_a_rectangle(clerk):
    clerk.qtbot.mousePress(clerk.view.viewport(), LEFT, pos=clerk.middle("4.1", "2008"))
    pull_to(clerk, clerk.middle("5.1", "2009"))
    clerk.qtbot.mouseRelease(clerk.view.viewport(), LEFT, pos=clerk.middle("5.1", "2009"))
    assert clerk.chosen() == (4, 2)
    assert clerk.at == ("4.1", "2008")


def test_the_mouse_held_below_the_table_goes_on_choosing(begin):
    lines = "\n".join(f"Linje {number} | 1" for number in range(200))
    clerk = begin(table(f" | 2008\n{lines}"))
    room = clerk.view.viewport().rect()
    clerk.qtbot.mousePress(clerk.view.viewport(), LEFT, pos=clerk.middle("Linje 10", "2008"))
    pull_to(clerk, room.bottomLeft() + QPoint(5, 50))
    clerk.qtbot.waitUntil(lambda: clerk.chosen()[0] > 40)
    clerk.qtbot.mouseRelease(clerk.view.viewport(), LEFT, pos=room.center())
    assert clerk.at == ("Linje 10", "2008")


def test_a_press_on_a_rows_number_chooses_the_row_and_on_a_heading_the_column(clerk):
    rows, columns = clerk.view.verticalHeader().viewport(), clerk.view.horizontalHeader().viewport()
    clerk.qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(10, clerk.middle("4.2", "2008").y()))
    assert clerk.chosen() == (1, 5)
    clerk.qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, SHIFT, QPoint(10, clerk.middle("5.1", "2008").y()))
    assert clerk.chosen() == (3, 5)
    clerk.qtbot.mouseClick(columns, Qt.MouseButton.LeftButton, pos=QPoint(clerk.middle("4.1", "2009").x(), 10))
    assert clerk.chosen() == (8, 1)
    assert clerk.at == ("Projekter", "2009")


def test_space_with_shift_chooses_the_row_and_with_ctrl_the_column(clerk):
    clerk.go("4.1", "2009")
    clerk.press((SHIFT, Key.Key_Space))
    assert clerk.chosen() == (1, 5)
    clerk.go("4.1", "2009")
    clerk.press((CTRL, Key.Key_Space))
    assert clerk.chosen() == (8, 1)


def test_what_is_chosen_is_summed_counted_and_averaged(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2009")
    clerk.sums("Sum 13,1 · 3 figures · average 4,4")


def test_many_figures_are_counted_with_points_between_thousands(begin):
    lines = "\n".join(f"    1.{number} Linje {number} | 1,0" for number in range(1, 1201))
    clerk = begin(table(f"    | 2008\n{lines}"))
    clerk.press((CTRL, Key.Key_A))
    clerk.sums("Sum 1.200,0 · 1.200 figures · average 1,0")


def test_a_printed_figure_counts_as_it_stands_and_a_computed_one_as_it_comes_to(clerk):
    clerk.go("Projekter", "2008")
    clerk.press("9", Key.Key_Return)
    clerk.go("Projekter", "2008")
    clerk.drag("Projekter", "2009")
    clerk.sums("Sum 15,1 · 2 figures · average 7,6")


def test_figures_of_several_units_are_counted_and_never_added(begin):
    clerk = begin(
        table(
            """
              | Antal | Andel [pct.]
            a |  10   |  25,0
            b |  30   |  75,0
            """,
            unit=Unit.COUNT,
            decimals=0,
        )
    )
    clerk.go("a", "Antal")
    clerk.drag("b", "Andel")
    clerk.sums("4 figures")


def test_one_figure_alone_is_not_summed(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2008")
    clerk.sums("Sum 7,0 · 2 figures · average 3,5")
    clerk.go("4.1", "2008")
    clerk.sums("")


def test_page_down_goes_a_screen_at_a_time(begin):
    lines = "\n".join(f"Linje {number} | 1" for number in range(200))
    clerk = begin(table(f" | 2008\n{lines}"))
    clerk.go("Linje 0", "2008")
    clerk.press(Key.Key_PageDown)
    row = clerk.view.currentIndex().row()
    assert 10 < row < 40
    clerk.press(Key.Key_PageUp)
    assert clerk.at == ("Linje 0", "2008")


def test_tab_never_leaves_the_grid_behind(clerk):
    clerk.press((CTRL, Key.Key_End), Key.Key_Tab)
    assert clerk.view.hasFocus()
