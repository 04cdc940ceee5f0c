"""Cells to and from the clipboard, which spreadsheets read and write."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from secretariat.domain.budget.tables import BudgetTableDraft
from tests.support.budget_tables import table
from tests.ui.budget.grid.conftest import CTRL, SMALL, Key, clipboard_cells, put_on_clipboard

COPY, CUT, PASTE, UNDO = (CTRL, Key.Key_C), (CTRL, Key.Key_X), (CTRL, Key.Key_V), (CTRL, Key.Key_Z)


def test_a_rectangle_is_copied_for_a_spreadsheet(clerk):
    clerk.go("Projekter", "label")
    clerk.drag("4.2", "I alt")
    clerk.press(COPY)

    assert clipboard_cells() == [
        ["Projekter", "7", "6,1", "13,1"],
        ["BIF projekter", "5,5", "6,1", "11,6"],
        ["Puljen", "1,5", "-", "1,5"],
    ]
    mime = QGuiApplication.clipboard().mimeData()
    assert "<table>" in mime.html()


def test_figures_are_copied_with_every_decimal_whatever_the_table_shows(begin):
    clerk = begin(table(SMALL, decimals=0))
    clerk.go("4.1", "2008")
    clerk.drag("4.1", "I alt")
    clerk.press(COPY)
    assert clipboard_cells() == [["5,5", "6,1", "11,6"]]


def test_a_cut_empties_what_it_copies_in_one_step(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.1", "2009")
    clerk.press(CUT)
    assert clipboard_cells() == [["5,5", "6,1"]]
    assert clerk.line("4.1") == ["", "", ""]
    clerk.press(UNDO)
    assert clerk.line("4.1") == ["5,5", "6,1", "11,6"]


def test_cells_are_pasted_where_the_cursor_is_and_stay_chosen(clerk):
    put_on_clipboard("1\t2\n3\t4\n")
    clerk.go("4.1", "2008")
    clerk.press(PASTE)

    assert clerk.line("4.1")[:2] == ["1,0", "2,0"]
    assert clerk.line("4.2")[:2] == ["3,0", "4,0"]
    assert clerk.chosen() == (2, 2)
    assert clerk.edited.stack.count() == 1


def test_one_cell_fills_all_that_is_chosen(clerk):
    put_on_clipboard("2")
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2009")
    clerk.press(PASTE)
    assert clerk.line("4.1") == ["2,0", "2,0", "4,0"]
    assert clerk.line("4.2") == ["2,0", "2,0", "4,0"]


def test_a_rectangle_that_fits_evenly_is_repeated(clerk):
    put_on_clipboard("1\t2")
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2009")
    clerk.press(PASTE)
    assert clerk.line("4.2") == ["1,0", "2,0", "3,0"]


def test_what_is_pasted_in_the_new_line_adds_lines_before_the_grand_total_and_says_so(clerk):
    put_on_clipboard("Leje\t1\nLøn\t2\nTryk\t3\n")
    clerk.go("I ALT", "label")
    clerk.press(Qt.Key.Key_Down, PASTE)

    assert clerk.labels()[-4:] == ["  Leje", "  Løn", "  Tryk", "I ALT"]
    assert clerk.chosen() == (3, 2)
    assert clerk.shows("I ALT", "2008") == "16,0"
    assert clerk.heard["told"] == ["Lines added for what was pasted: 3"]
    clerk.press(UNDO)
    assert clerk.labels()[-2:] == ["  Rådgivning", "I ALT"]


def test_columns_are_added_for_what_reaches_beyond_the_last(clerk):
    put_on_clipboard("1\t2\n")
    clerk.go("4.1", "I alt")
    clerk.press(PASTE)
    assert len(clerk.draft.columns) == 4
    assert "Columns added" in clerk.heard["told"][0]


def test_what_cannot_be_read_is_pasted_as_it_is_and_marked(clerk):
    put_on_clipboard("ca. 3\t4")
    clerk.go("4.1", "2008")
    clerk.press(PASTE)
    assert clerk.line("4.1")[:2] == ["ca. 3", "4,0"]
    assert "could not be read" in clerk.says("4.1", "2008")


def test_a_spreadsheets_own_html_is_read(clerk):
    mime = QMimeData()
    mime.setHtml("<table><tr><td>1,5</td><td>2,5</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(mime)
    clerk.go("5.1", "2008")
    clerk.press(PASTE)
    assert clerk.line("5.1") == ["1,5", "2,5", "4,0"]


def test_an_empty_clipboard_is_told_of(clerk):
    QGuiApplication.clipboard().clear()
    clerk.go("5.1", "2008")
    clerk.press(PASTE)
    assert clerk.heard["refused"] == ["Nothing that fits in cells lies on the clipboard."]
    assert not clerk.edited.stack.canUndo()


def test_a_whole_table_is_pasted_into_an_empty_one(begin):
    clerk = begin(BudgetTableDraft(columns=table(SMALL).columns))
    put_on_clipboard("4.1\tBIF projekter\t5,5\t6,1\n4.2\tPuljen\t1,5\t-\n")
    clerk.go("new", "number")
    clerk.press(PASTE)
    assert [row.name for row in clerk.draft.rows] == ["4.1 BIF projekter", "4.2 Puljen"]
    assert [clerk.shows(row.key, "I alt") for row in clerk.draft.rows] == ["11,6", "1,5"]


def test_ctrl_d_and_ctrl_r_fill(clerk):
    clerk.go("4.1", "2008")
    clerk.drag("4.2", "2008")
    clerk.press((CTRL, Key.Key_D))
    assert clerk.line("4.2")[0] == "5,5"
    clerk.go("4.2", "2008")
    clerk.drag("4.2", "2009")
    clerk.press((CTRL, Key.Key_R))
    assert clerk.line("4.2")[:2] == ["5,5", "5,5"]
    assert clerk.edited.stack.count() == 2


def test_a_single_cell_is_filled_from_its_neighbour(clerk):
    clerk.go("4.2", "2008")
    clerk.press((CTRL, Key.Key_D))
    assert clerk.line("4.2")[0] == "5,5"
    clerk.go("4.2", "2009")
    clerk.press((CTRL, Key.Key_R))
    assert clerk.line("4.2")[1] == "5,5"
