"""Findings of a sheet are gone to, let stand with a reason, opened again; none open makes the paper final."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit

from secretariat.domain.problems import Severity
from secretariat.domain.sheet_templates import FOLLOW_UP, GOAL
from secretariat.domain.status_sheets import row_field, with_row
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.kit.two_lines import Role
from tests.ui.sheets.conftest import paragraph, press, type_into_row


def control(tab):
    return next(panel.widget for panel in tab.panels() if panel.key == "control")


@pytest.fixture
def tab(open_sheet, desk, services, written, qtbot):
    text = with_row(written.draft.text, GOAL, paragraph("Målet er [tal mangler] unge."))
    tab = open_sheet(services.sheets.save(written.id, replace(written.draft, text=text), version=written.version))
    desk.show_panel("control")
    settle(tab, qtbot)
    return tab


def settle(tab, qtbot) -> None:
    qtbot.waitUntil(lambda: not control(tab).is_behind)


def codes(tab) -> list[str]:
    return [finding.code for finding in control(tab).open_findings]


def click_finding(tab, code: str) -> None:
    view = control(tab).findChild(QListView, "control.findings")
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        if getattr(index.data(Role.SUBJECT), "code", "") == code:
            view.scrollTo(index)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
            return
    pytest.fail(f"no finding {code}")


def struck(tab) -> list[str]:
    model = control(tab).findChild(QListView, "control.findings").model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [index.data(Role.DETAIL) for index in rows if index.data(Role.IS_STRUCK)]


def let_stand(tab, code: str, reason: str) -> None:
    click_finding(tab, code)
    press(control(tab), "waive")
    question = tab.findChild(ReasonQuestion)
    QTest.keyClicks(question.findChild(QPlainTextEdit, "field.reason"), reason)
    QTest.mouseClick(question.verb, Qt.MouseButton.LeftButton)


def test_a_click_goes_to_the_words_in_their_row(tab):
    press(tab, "facts_page")
    click_finding(tab, "leftover")
    assert tab.pages.rows.isVisible()
    assert tab.pages.rows.editor.page.textCursor().selectedText() == "[tal mangler]"


def test_a_click_on_an_empty_row_goes_to_it(tab):
    click_finding(tab, "row_empty")
    assert tab.pages.field is not None


def test_a_click_on_the_money_goes_to_its_field(tab, qtbot):
    press(tab, "facts_page")
    tab.pages.facts.go_to("economy.net")
    line = tab.focusWidget()
    line.selectAll()
    QTest.keyClicks(line, "3 mio. kr.")
    settle(tab, qtbot)
    press(tab, "rows_page")
    click_finding(tab, "net_mismatch")
    assert tab.focusWidget().objectName().startswith("field.economy")


def test_a_row_that_was_left_out_is_found_and_can_be_put_back_from_there(tab, qtbot):
    editor = tab.pages.rows.editor
    editor.show_section(FOLLOW_UP)
    editor.action("section_remove").trigger()
    settle(tab, qtbot)
    click_finding(tab, "row_missing")
    assert tab.focusWidget().objectName() == "action.put_back_row"


def test_an_error_is_let_stand_with_a_reason_and_is_struck_from_the_count(tab, qtbot):
    before = tab.badges()["control"]
    let_stand(tab, "leftover", "Tallet kommer i marts")

    assert "leftover" not in codes(tab)
    assert struck(tab) == ["Tallet kommer i marts"]
    assert tab.badges()["control"] == before - 1
    settle(tab, qtbot)
    assert struck(tab) == ["Tallet kommer i marts"]


def test_the_reason_is_stored_with_who_gave_it(tab, services):
    let_stand(tab, "leftover", "Tallet kommer i marts")
    assert tab.save()
    (waiver,) = tab.draft.waivers
    assert (waiver.reason, waiver.by) == ("Tallet kommer i marts", "Anna Sekretær")


def test_the_next_finding_is_chosen_when_one_is_let_stand(tab):
    view = control(tab).findChild(QListView, "control.findings")
    click_finding(tab, "leftover")
    row = view.currentIndex().row()
    let_stand(tab, "leftover", "Tallet kommer i marts")
    assert not view.currentIndex().data(Role.IS_STRUCK)
    assert view.currentIndex().row() in (row, row + 1)
    assert control(tab).subject in control(tab).open_findings


def test_letting_stand_can_be_undone(tab):
    let_stand(tab, "leftover", "Tallet kommer i marts")
    tab.undo_stack.undo()
    assert "leftover" in codes(tab)
    assert not struck(tab)


def test_the_reason_is_taken_back(tab):
    let_stand(tab, "leftover", "Tallet kommer i marts")
    click_finding(tab, "leftover")
    press(control(tab), "take_back")
    assert "leftover" in codes(tab)
    assert not tab.draft.waivers


def test_no_reason_lets_nothing_stand(tab):
    click_finding(tab, "leftover")
    press(control(tab), "waive")
    question = tab.findChild(ReasonQuestion)
    assert not question.verb.isEnabled()
    QTest.mouseClick(question.refuse, Qt.MouseButton.LeftButton)
    assert "leftover" in codes(tab)


def test_only_an_open_error_that_is_chosen_can_be_let_stand(tab):
    assert "waive" not in tab.commands()
    click_finding(tab, "leftover")
    assert "waive" in tab.commands()
    let_stand(tab, "leftover", "Tallet kommer i marts")
    click_finding(tab, "leftover")
    assert "waive" not in tab.commands()


def test_what_is_mended_is_one_step(tab, qtbot):
    type_into_row(tab, FOLLOW_UP, "Det er 10 % flere.")
    settle(tab, qtbot)
    click_finding(tab, "percent_style")
    press(control(tab), "mend")
    assert "%" not in str(tab.draft.text)
    tab.undo_stack.undo()
    assert "10 %" in str(tab.draft.text)


def test_everything_let_stand_leaves_nothing_open(tab, qtbot):
    while errors := [one for one in control(tab).open_findings if one.severity is Severity.ERROR]:
        finding, *_ = errors
        tab.findChild(QLabel, "control.count")
        control(tab).waive_asked.emit(finding)
        question = tab.findChildren(ReasonQuestion)[-1]
        QTest.keyClicks(question.findChild(QPlainTextEdit, "field.reason"), "Aftalt")
        QTest.mouseClick(question.verb, Qt.MouseButton.LeftButton)
        question.deleteLater()
    assert not [one for one in control(tab).open_findings if one.severity is Severity.ERROR]


def test_findings_are_walked_with_the_keys(tab):
    tab.commands()["next_finding"]()
    first = control(tab).findChild(QListView, "control.findings").currentIndex().row()
    tab.commands()["next_finding"]()
    assert control(tab).findChild(QListView, "control.findings").currentIndex().row() != first


def test_a_field_that_waits_is_an_error_until_it_is_confirmed(open_sheet, rolled, desk, qtbot):
    tab = open_sheet(rolled)
    settle(tab, qtbot)
    assert codes(tab).count("row_unconfirmed") == 4
    tab.pages.rows.editor.show_section(GOAL)
    tab.commands()["confirm_field"]()
    settle(tab, qtbot)
    assert codes(tab).count("row_unconfirmed") == 3
    assert tab.pages.field != row_field(GOAL)
