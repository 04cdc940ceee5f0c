"""The list of hearings: filtering, sorting, putting aside, and taking it out as a table."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView

from secretariat.application.queries import HearingListRow
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.hearings import HearingId, HearingState, Urgency
from secretariat.ui.hearings import deadlines
from secretariat.ui.hearings.list_model import Column, HearingsModel, Role
from secretariat.ui.hearings.table_file import as_csv

TODAY = date(2025, 3, 26)


def row(number, title, *, deadline=None, state=HearingState.RECEIVED, case_numbers=()):
    return HearingListRow(
        HearingId(number),
        CommitteeId(1),
        title,
        "Asker",
        None,
        deadline,
        state,
        case_numbers,
        "",
        None,
        sort_key(title),
    )


@pytest.fixture
def model(qtbot, qapp):
    made = HearingsModel()
    made.show_rows(
        [
            row(1, "Ålegade", deadline=date(2025, 3, 29)),
            row(2, "Zoo", deadline=date(2025, 3, 20), case_numbers=("2025-0005600",)),
            row(3, "Ørsted"),
            row(4, "Ærø", state=HearingState.ISSUED, deadline=date(2025, 1, 1)),
        ],
        TODAY,
    )
    return made


def titles(model):
    return [listed.row.title for listed in model.shown]


def test_titles_sort_in_danish(model):
    model.sort(Column.TITLE)
    assert titles(model) == ["Zoo", "Ærø", "Ørsted", "Ålegade"]


def test_hearings_without_a_deadline_come_last(model):
    model.sort(Column.DEADLINE)
    assert titles(model) == ["Ærø", "Zoo", "Ålegade", "Ørsted"]


def test_the_filter_wants_every_word_and_no_capitals(model):
    model.filter("2025-00056 ZOO", frozenset())
    assert titles(model) == ["Zoo"]


def test_a_decomposed_letter_finds_the_composed_one(model):
    model.filter("a\u030alegade", frozenset())
    assert titles(model) == ["Ålegade"]


def test_states_and_words_filter_together(model):
    model.filter("", frozenset({HearingState.ISSUED}))
    assert titles(model) == ["Ærø"]


@pytest.mark.parametrize(
    ("day", "urgency", "told"),
    [
        (date(2025, 3, 26), Urgency.SOON, "26-03-2025, today"),
        (date(2025, 3, 27), Urgency.SOON, "27-03-2025, tomorrow"),
        (date(2025, 3, 29), Urgency.SOON, "29-03-2025, in 3 days"),
        (date(2025, 3, 25), Urgency.OVERDUE, "25-03-2025, yesterday"),
        (date(2025, 3, 16), Urgency.OVERDUE, "16-03-2025, 10 days ago"),
        (date(2026, 3, 16), Urgency.LATER, "16-03-2026"),
        (date(2025, 3, 20), Urgency.DONE, "20-03-2025"),
        (None, Urgency.NONE, ""),
    ],
)
def test_a_deadline_is_told_in_words_when_it_is_near(qapp, day, urgency, told):
    assert deadlines.told(day, urgency, TODAY) == told


def test_an_overdue_deadline_says_so_aloud(model):
    model.sort(Column.TITLE)
    spoken = model.index(0, Column.DEADLINE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Deadline: 20-03-2025, 6 days ago, Overdue"
    assert model.index(0, Column.STATE).data(Role.STATE) is HearingState.RECEIVED


def test_no_cell_of_the_table_file_runs_in_a_spreadsheet():
    content = as_csv(["Titel"], [["=1+1"], ["@x"], ["-2"], ["Ålegade; nord"]])
    assert content.decode("utf-8-sig") == "Titel\r\n'=1+1\r\n'@x\r\n'-2\r\n\"Ålegade; nord\"\r\n"
    assert content.startswith(b"\xef\xbb\xbf")


def test_typing_in_the_filter_narrows_the_list_and_the_empty_state_widens_it(desk, qtbot):
    field = desk.find(QLineEdit, "filter.hearings")
    qtbot.keyClicks(field, "valby")
    assert desk.find(QTableView, "table.hearings").model().rowCount() == 1
    qtbot.keyClicks(field, "xyz")
    clear = next(
        button
        for button in desk.window.front.findChildren(QPushButton)
        if button.text() == "Clear the filter" and button.isVisible()
    )
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert desk.find(QTableView, "table.hearings").model().rowCount() == 3


def test_hearings_put_aside_come_back_with_undo(desk):
    table = desk.find(QTableView, "table.hearings")
    table.setFocus()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert table.model().rowCount() == 0
    assert desk.notices == ["3 hearings are put aside."]
    undo = next(button for button in desk.window.notices.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert desk.find(QTableView, "table.hearings").model().rowCount() == 3


def test_the_shown_rows_are_written_to_a_file(desk, tmp_path, qtbot):
    qtbot.keyClicks(desk.find(QLineEdit, "filter.hearings"), "valby")
    file = tmp_path / "list.csv"
    desk.window.front.export_to(file)
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Title;Asker;Deadline")
    assert len(lines) == 2


def test_hidden_columns_and_widths_come_back(open_desk, demonstration):
    desk = open_desk(demonstration)
    table = desk.find(QTableView, "table.hearings")
    table.setColumnWidth(Column.ASKER, 233)
    table.columns_menu(table).actions()[Column.STATE - 1].toggle()
    desk.frame.close()
    again = open_desk(demonstration).find(QTableView, "table.hearings")
    assert again.columnWidth(Column.ASKER) == 233
    assert again.isColumnHidden(Column.STATE)


def test_deadlines_and_states_are_not_cut_off(desk):
    table = desk.find(QTableView, "table.hearings")
    for column in (Column.DEADLINE, Column.STATE):
        rows = [table.model().index(row, column) for row in range(table.model().rowCount())]
        assert table.columnWidth(column) >= max(table.sizeHintForIndex(index).width() for index in rows)
