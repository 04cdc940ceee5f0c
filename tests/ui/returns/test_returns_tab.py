"""A returned file is taken in field by field, and nothing of it before somebody decided."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTextEdit

from secretariat.application.records import RecordKind
from secretariat.application.travelling import ReadRemark, ReturnedFile
from secretariat.domain.sheet_fields import JUDGEMENT, TITLE, Attainment
from secretariat.domain.status_sheets import row_field
from secretariat.domain.text_markup import read_markup
from tests.ui.hearings.conftest import press_notice
from tests.ui.returns.conftest import BETTER, EXPECTED, FIRST, OFFICE, OUTCOMES, RESULTS, SECOND

HERE = read_markup("210 unge kom i job.")


def test_what_the_office_changed_is_listed_under_its_sheet_and_nothing_is_preselected(opened):
    assert opened.told() == [
        ("2.1 Jobpatruljer", ""),
        ("Goal attainment", "Undecided"),
        ("Resultater", "Undecided · changed here too"),
        ("Forventede resultater", "Undecided"),
        ("2.2 Helbredsteam", ""),
        ("Resultater", "Undecided"),
    ]
    assert opened.summary == "4 changed, 4 undecided"


def test_the_file_is_told_of_at_the_top_and_the_sheet_with_who_had_it(opened):
    words = opened.words()
    assert "Outside the fields stands “Ring til Kirsten”. It is not taken in." in words
    assert f"Sent to {OFFICE} on 03-03-2025 at 10.00 by Anna Sekretær" in words


def test_nothing_is_stored_before_it_is_taken_in(opened, store):
    before = dict(store.sheets)

    opened.press("accept_all")
    opened.key(Qt.Key.Key_Delete)

    assert store.sheets == before


def test_all_that_only_they_changed_leaves_out_what_was_changed_here_too(opened):
    opened.press("accept_all")

    assert opened.summary == "4 changed, 3 accepted, 1 undecided"
    assert ("Resultater", "Undecided · changed here too") in opened.told()


def test_accepted_fields_are_stored_with_the_office_and_the_rest_is_told(opened, store):
    opened.press("accept_all")
    opened.go_to(1)
    opened.key(Qt.Key.Key_Delete)

    opened.press("take_in")

    assert store.says(FIRST, OUTCOMES) == EXPECTED
    assert store.says(FIRST, RESULTS) == HERE
    assert store.says(FIRST, JUDGEMENT) is Attainment.PARTLY
    assert store.says(SECOND, RESULTS) == BETTER
    assert store.offices == [OFFICE, OFFICE]
    notice = opened.desk.notice("returned")
    assert notice.message == "2 fields were taken in."
    assert notice.meaning == "Refused: 2.1 Jobpatruljer: Goal attainment. Undecided: 2.1 Jobpatruljer: Resultater."
    assert opened.summary == "4 changed, 2 stored, 1 refused, 1 undecided"


def test_the_stored_sheet_can_be_opened_from_the_notice_and_from_its_heading(opened, qtbot):
    opened.go_to(3)
    opened.key(Qt.Key.Key_Space)
    opened.press("take_in")

    with qtbot.waitSignal(opened.tab.record_wanted) as wanted:
        press_notice(opened.desk, "Open the sheet")
    assert wanted.args == [RecordKind.SHEET, FIRST]

    opened.key(Qt.Key.Key_Home)
    with qtbot.waitSignal(opened.tab.record_wanted) as wanted:
        opened.press(f"open_sheet.{FIRST}")
    assert wanted.args == [RecordKind.SHEET, FIRST]


def test_undo_puts_the_sheets_back_as_they_were(opened, store):
    before = {sheet_id: sheet.draft for sheet_id, sheet in store.sheets.items()}
    opened.press("accept_all")
    opened.press("take_in")
    assert {sheet_id: sheet.draft for sheet_id, sheet in store.sheets.items()} != before

    press_notice(opened.desk, "Undo")

    assert {sheet_id: sheet.draft for sheet_id, sheet in store.sheets.items()} == before
    assert opened.summary == "4 changed, 3 accepted, 1 undecided"
    assert opened.desk.messages() == ["The sheets are as they were before."]


def test_undo_leaves_a_sheet_alone_that_was_changed_since(opened, store):
    opened.press("accept_all")
    opened.press("take_in")
    store.change(FIRST, TITLE, "Et andet navn")

    press_notice(opened.desk, "Undo")

    assert store.says(FIRST, TITLE) == "Et andet navn"
    assert store.says(FIRST, OUTCOMES) == EXPECTED
    assert store.says(SECOND, RESULTS) != BETTER
    assert "was changed after the fields were taken in" in opened.desk.messages()[-1]


def test_undo_works_after_the_tab_is_closed(opened, store):
    opened.go_to(3)
    opened.key(Qt.Key.Key_Space)
    opened.press("take_in")
    opened.tab.leave()
    opened.tab.deleteLater()

    press_notice(opened.desk, "Undo")

    assert store.says(FIRST, OUTCOMES) != EXPECTED


def test_a_sheet_changed_meanwhile_is_read_anew_and_the_decisions_stand(opened, store):
    opened.press("accept_all")
    store.change(FIRST, OUTCOMES, read_markup("Der ventes 240 unge."))

    opened.press("take_in")

    assert store.says(FIRST, OUTCOMES) == read_markup("Der ventes 240 unge.")
    assert store.says(FIRST, JUDGEMENT) is Attainment.PARTLY
    assert store.says(SECOND, RESULTS) == BETTER
    assert ("Forventede resultater", "Accepted · changed here too") in opened.told()
    assert any("was changed somewhere else meanwhile" in message for message in opened.desk.messages())

    opened.press("take_in")
    assert store.says(FIRST, OUTCOMES) == EXPECTED


def test_space_and_delete_decide_and_go_on_to_the_next(opened):
    opened.key(Qt.Key.Key_Space)
    opened.key(Qt.Key.Key_Delete)
    opened.key(Qt.Key.Key_Space)
    opened.key(Qt.Key.Key_Space)

    assert [detail for _, detail in opened.told() if detail] == [
        "Accepted",
        "Refused · changed here too",
        "Accepted",
        "Accepted",
    ]


def test_a_decision_is_taken_back_by_making_it_again_or_by_undo(opened):
    opened.press("accept.token0001.attainment")
    assert opened.summary == "4 changed, 1 accepted, 3 undecided"
    opened.press("accept.token0001.attainment")
    assert opened.summary == "4 changed, 4 undecided"

    opened.press("accept_all")
    opened.tab.undo_stack.undo()
    assert opened.summary == "4 changed, 4 undecided"


def test_what_was_sent_is_shown_on_demand(opened):
    opened.go_to(2)
    shown = [view.toPlainText() for view in opened.tab.findChildren(QTextEdit) if view.isVisible()]
    assert "206 unge kom i job." not in shown

    opened.press("show_sent.token0001.row:results")

    shown = [view.toPlainText() for view in opened.tab.findChildren(QTextEdit) if view.isVisible()]
    assert {"206 unge kom i job.", "210 unge kom i job.", "251 unge kom i job."} <= set(shown)


def test_fields_that_came_back_unchanged_are_folded_away(opened, qtbot):
    def shown() -> set[str]:
        return {view.toPlainText() for view in opened.tab.findChildren(QTextEdit) if view.isVisible()}

    opened.go_to(5)
    qtbot.waitUntil(lambda: "4 fields came back unchanged" in words_on_buttons(opened.tab))
    assert "Status for Jobpatruljer" not in shown()

    opened.press("unfold.token0001")

    assert "Status for Jobpatruljer" in shown()


def words_on_buttons(tab):
    """Return what the buttons say that were made so far."""
    return {button.text() for button in tab.findChildren(QPushButton)}


def test_closing_says_what_is_left_and_where_the_file_is(opened):
    assert opened.tab.is_dirty

    assert opened.tab.farewell == (
        "4 fields of “Jobcenter.docx” were not taken in. "
        "The file lies where it was and can be taken in again at any time."
    )


def test_a_file_all_taken_in_or_refused_is_closed_without_a_word(opened):
    opened.press("accept_all")
    opened.go_to(2)
    opened.key(Qt.Key.Key_Delete)
    opened.press("take_in")

    assert not opened.tab.is_dirty


def test_what_is_stored_already_is_not_asked_about(open_file, returned, store):
    (first, _) = returned.sheets
    agreed = tuple(replace(field, stored=field.returned) for field in first.fields)

    opened = open_file(replace(returned, sheets=(replace(first, fields=agreed),)))

    assert opened.summary == "3 changed, 3 stored"
    assert not opened.tab.is_dirty
    assert "save" not in opened.tab.commands()


def test_an_office_that_changed_nothing_is_told(open_file, returned):
    (first, _) = returned.sheets
    same = tuple(replace(field, returned=field.sent) for field in first.fields)

    opened = open_file(replace(returned, sheets=(replace(first, fields=same),)))

    assert opened.summary == "The office changed nothing."


def test_a_file_without_a_sheet_to_take_in_says_so_and_why(open_file):
    gone = ReadRemark("sheet_gone", "token0009", text="Status for Hotspot")

    opened = open_file(ReturnedFile("Jobcenter.docx", (), (gone,)))

    assert opened.summary == "There is no sheet in it that can be taken in."
    assert "“Status for Hotspot” was put aside after it was sent." in opened.words()


@pytest.mark.parametrize(("command", "row"), [("next_finding", 2), ("previous_finding", 5)])
def test_the_walk_goes_over_what_is_undecided(opened, command, row):
    opened.tab.commands()[command]()

    assert opened.list.currentIndex().row() == row
    assert row_field("results") in str(opened.list.chosen())
