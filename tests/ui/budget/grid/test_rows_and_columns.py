"""Lines and columns inserted, deleted, moved, put into groups; groups folded."""

from PySide6.QtCore import QPoint, Qt

from tests.support.budget_tables import table
from tests.ui.budget.grid.conftest import ALT, CTRL, SHIFT, Key

UNDO = (CTRL, Key.Key_Z)
BEGINNING = [
    "Projekter",
    "  BIF projekter",
    "  Puljen",
    "Drift",
    "  Sprog",
    "  Rådgivning",
    "I ALT",
]


def test_a_line_is_inserted_above_the_cursor_as_deep_as_it(clerk):
    clerk.go("4.2", "label")
    clerk.press(Key.Key_Insert, "Ny")
    clerk.press(Key.Key_Return)
    assert clerk.labels()[:4] == ["Projekter", "  BIF projekter", "  Ny", "  Puljen"]


def test_as_many_lines_are_inserted_as_are_chosen(clerk):
    clerk.go("4.1", "label")
    clerk.drag("4.2", "label")
    clerk.press((CTRL, Key.Key_Plus))
    assert clerk.labels()[:4] == ["Projekter", "  ", "  ", "  BIF projekter"]
    assert clerk.chosen() == (2, 1)
    clerk.press(UNDO)
    assert clerk.labels() == BEGINNING


def test_a_line_inserted_above_a_total_belongs_to_what_it_adds(clerk):
    clerk.go("I ALT", "label")
    clerk.press(Key.Key_Insert)
    assert clerk.labels()[-2:] == ["  ", "I ALT"]


def test_lines_are_deleted_and_totals_follow(clerk):
    clerk.go("4.1", "2008")
    clerk.press((CTRL, Key.Key_Minus))
    assert "  BIF projekter" not in clerk.labels()
    assert clerk.line("I ALT") == ["4,5", "5,0", "9,5"]
    assert clerk.at == ("4.2", "2008")
    clerk.press(UNDO)
    assert clerk.labels() == BEGINNING
    assert clerk.line("I ALT") == ["10,0", "11,1", "21,1"]


def test_a_line_moves_up_and_down_with_the_cursor(clerk):
    clerk.go("5.2", "2008")
    clerk.press((ALT, Key.Key_Up))
    assert clerk.labels()[3:6] == ["Drift", "  Rådgivning", "  Sprog"]
    assert clerk.at == ("5.2", "2008")
    clerk.press((ALT, Key.Key_Down))
    assert clerk.labels() == BEGINNING
    assert clerk.at == ("5.2", "2008")


def test_a_group_moves_past_another_with_what_it_holds(clerk):
    clerk.go("Drift", "label")
    clerk.press((ALT, Key.Key_Up))
    assert clerk.labels() == ["Drift", "  Sprog", "  Rådgivning", "Projekter", "  BIF projekter", "  Puljen", "I ALT"]
    clerk.press((ALT, Key.Key_Down))
    assert clerk.labels() == BEGINNING


def test_the_first_row_moves_no_higher_and_the_last_no_lower(clerk):
    clerk.go("Projekter", "label")
    clerk.press((ALT, Key.Key_Up))
    clerk.go("I ALT", "label")
    clerk.press((ALT, Key.Key_Down))
    assert clerk.labels() == BEGINNING
    assert not clerk.edited.stack.canUndo()


def test_a_line_goes_into_the_group_above_and_out_again(clerk):
    clerk.go("5.2", "label")
    clerk.press((ALT, Key.Key_Left))
    assert clerk.labels()[5] == "Rådgivning"
    assert clerk.shows("Drift", "2008") == "2,0"
    clerk.press((ALT, Key.Key_Right))
    assert clerk.labels() == BEGINNING
    assert clerk.shows("Drift", "2008") == "3,0"


def test_a_group_is_folded_and_unfolded_by_keys(clerk):
    clerk.go("4.2", "2008")
    clerk.press((ALT | SHIFT, Key.Key_Left))
    assert clerk.in_sight() == ["Projekter", "Drift", "Sprog", "Rådgivning", "I ALT"]
    assert clerk.at == ("Projekter", "2008")
    clerk.press(Key.Key_Down)
    assert clerk.at == ("Drift", "2008")
    clerk.press(Key.Key_Up, (ALT | SHIFT, Key.Key_Right))
    assert "Puljen" in clerk.in_sight()
    assert not clerk.edited.stack.canUndo()


def test_a_click_on_the_triangle_folds(clerk):
    clerk.go("Projekter", "2008")
    cell = clerk.view.visualRect(clerk.view.model().index(0, clerk.column("label")))
    triangle = QPoint(cell.left() + 12, cell.center().y())
    clerk.qtbot.mouseClick(clerk.view.viewport(), Qt.MouseButton.LeftButton, pos=triangle)
    assert clerk.in_sight() == ["Projekter", "Drift", "Sprog", "Rådgivning", "I ALT"]
    clerk.qtbot.mouseClick(clerk.view.viewport(), Qt.MouseButton.LeftButton, pos=triangle)
    assert len(clerk.in_sight()) == 7


def test_all_groups_fold_at_once_and_stay_folded_while_the_table_changes(clerk):
    clerk.press((ALT | SHIFT, Key.Key_Up))
    assert clerk.in_sight() == ["Projekter", "Drift", "I ALT"]
    clerk.go("I ALT", "label")
    clerk.press(Key.Key_Insert)
    assert clerk.in_sight() == ["Projekter", "Drift", "I ALT"]
    clerk.press(UNDO, (ALT | SHIFT, Key.Key_Down))
    assert len(clerk.in_sight()) == 7


def test_a_total_at_its_groups_own_level_stays_in_sight(begin):
    clerk = begin(
        table("""
                            | 2008
            Indsatser [heading]
              a             | 1
              b             | 2
            I alt [total]   |
        """)
    )
    clerk.press((ALT | SHIFT, Key.Key_Up))
    assert clerk.in_sight() == ["Indsatser", "I alt"]
    assert clerk.shows("I alt", "2008") == "3,0"


def test_a_finding_in_a_folded_group_unfolds_it(clerk):
    clerk.press((ALT | SHIFT, Key.Key_Up))
    clerk.show("5.2", "2009")
    assert clerk.at == ("5.2", "2009")
    assert "Rådgivning" in clerk.in_sight()
    assert "Puljen" not in clerk.in_sight()


def test_a_new_column_is_asked_for_before_the_cursor(clerk):
    wanted = []
    clerk.grid.new_column_wanted.connect(wanted.append)
    clerk.go("4.1", "2009")
    clerk.grid.commands()["insert_column"]()
    assert wanted == [1]


def test_a_column_is_inserted_before_a_chosen_one_and_its_heading_written_at_once(clerk):
    header = clerk.view.horizontalHeader().viewport()
    place = QPoint(clerk.middle("4.1", "2009").x(), header.height() // 2)
    clerk.qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=place)
    clerk.press(Key.Key_Insert, "2010", Key.Key_Return)

    assert [column.label for column in clerk.draft.columns] == ["2008", "2010", "2009", "I alt"]
    assert clerk.draft.columns[1].year == 2010
    assert clerk.entry is None


def test_a_heading_is_written_after_two_clicks(clerk):
    header = clerk.view.horizontalHeader().viewport()
    place = QPoint(clerk.middle("4.1", "2009").x(), header.height() // 2)
    clerk.qtbot.mouseDClick(header, Qt.MouseButton.LeftButton, pos=place)
    clerk.press((CTRL, Key.Key_A), "Regnskab 2009", Key.Key_Return)
    assert clerk.draft.columns[1].label == "Regnskab 2009"
    assert clerk.line("4.1") == ["5,5", "6,1", "11,6"]


def test_chosen_columns_are_deleted_and_sums_over_them_follow(clerk):
    header = clerk.view.horizontalHeader().viewport()
    place = QPoint(clerk.middle("4.1", "2009").x(), header.height() // 2)
    clerk.qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=place)
    clerk.press((CTRL, Key.Key_Minus))
    assert [column.label for column in clerk.draft.columns] == ["2008", "I alt"]
    assert clerk.line("I ALT") == ["10,0", "10,0"]
    clerk.press(UNDO)
    assert clerk.line("I ALT") == ["10,0", "11,1", "21,1"]


def test_a_column_moves_with_the_cursor(clerk):
    clerk.go("4.1", "2008")
    clerk.press((CTRL | ALT, Key.Key_Right))
    assert [column.label for column in clerk.draft.columns] == ["2009", "2008", "I alt"]
    assert clerk.at == ("4.1", "2008")


def test_a_year_is_added_beside_the_last_and_added_up(clerk):
    clerk.grid.commands()["add_year"]()
    assert [column.label for column in clerk.draft.columns] == ["2008", "2009", "2010", "I alt"]
    clerk.go("4.1", clerk.draft.columns[2].key)
    clerk.press("1", Key.Key_Return)
    assert clerk.shows("4.1", "I alt") == "12,6"


def test_the_first_year_is_asked_for(begin):
    from secretariat.domain.budget.tables import BudgetTableDraft

    clerk = begin(BudgetTableDraft())
    wanted = []
    clerk.grid.new_column_wanted.connect(wanted.append)
    clerk.grid.commands()["add_year"]()
    assert wanted == [0]


def test_more_is_told_of_the_row_and_the_column_of_the_cursor(clerk):
    rows, columns = [], []
    clerk.grid.row_settings_wanted.connect(rows.append)
    clerk.grid.column_settings_wanted.connect(columns.append)
    clerk.go("4.2", "2009")
    clerk.press((ALT, Key.Key_Return), (ALT | SHIFT, Key.Key_Return))
    assert (rows, columns) == ([2], [1])


def test_writing_a_heading_leaves_the_cursor_where_it_is(clerk):
    clerk.go("4.1", "2009")
    clerk.press((CTRL, Key.Key_F2), (CTRL, Key.Key_A), "Budget", Key.Key_Return)
    assert clerk.draft.columns[1].label == "Budget"
    assert clerk.at == ("4.1", "2009")
    assert clerk.view.hasFocus()
