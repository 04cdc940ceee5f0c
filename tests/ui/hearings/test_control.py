"""Findings are counted, gone to, walked through and mended."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView

from secretariat.domain.text import Text
from secretariat.ui.kit.two_lines import Role
from tests.support.responses import answered, paragraph
from tests.ui.hearings.conftest import press, type_into, words_of

ODD = Text((paragraph("Udvalget har brugt 10 % af midlerne."), paragraph("Det gav 20 % flere og [tal mangler].")))


@pytest.fixture
def tab(open_tab, services, drafted, qtbot):
    draft = answered(replace(drafted.draft, asker=""), ODD)
    tab = open_tab(services.hearings.save(drafted.id, draft, version=drafted.version))
    desk_control(tab).show()
    qtbot.waitUntil(lambda: bool(desk_control(tab).findings) and not desk_control(tab).is_behind)
    return tab


def desk_control(tab):
    return next(panel.widget for panel in tab.panels() if panel.key == "control")


def click_finding(tab, code: str) -> None:
    view = desk_control(tab).findChild(QListView, "control.findings")
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        if getattr(index.data(Role.SUBJECT), "code", "") == code:
            view.scrollTo(index)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
            return
    pytest.fail(f"no finding {code}")


def test_the_badge_counts_them(tab):
    assert tab.badges()["control"] == len(desk_control(tab).findings)
    assert tab.status.findings


def test_errors_come_first(tab):
    weights = [finding.severity.value for finding in desk_control(tab).findings]
    assert weights == sorted(weights)


def test_a_click_goes_to_the_words(tab):
    click_finding(tab, "leftover")
    assert tab.pages.editor.page.textCursor().selectedText() == "[tal mangler]"


def test_a_click_goes_to_the_field(tab):
    click_finding(tab, "asker_missing")
    assert tab.pages.hearing.isVisible()
    assert tab.focusWidget().objectName() == "field.asker"


def test_f8_walks_through_them_and_around(tab):
    seen = set()
    for _ in desk_control(tab).findings:
        tab.commands()["next_finding"]()
        view = desk_control(tab).findChild(QListView, "control.findings")
        seen.add(view.currentIndex().row())
    assert len(seen) == len(desk_control(tab).findings)


def test_one_is_mended_as_one_step(tab, qtbot):
    before = words_of(tab.pages.editor.text())
    click_finding(tab, "percent_style")
    press(desk_control(tab), "mend")
    after = words_of(tab.pages.editor.text())
    assert after.count("%") == before.count("%") - 1
    tab.undo_stack.undo()
    assert words_of(tab.pages.editor.text()) == before


def test_all_of_a_kind_are_mended_as_one_step(tab, qtbot):
    before = words_of(tab.pages.editor.text())
    click_finding(tab, "percent_style")
    press(desk_control(tab), "mend_all")
    assert "%" not in words_of(tab.pages.editor.text())
    tab.undo_stack.undo()
    assert words_of(tab.pages.editor.text()) == before


def told_of_nothing(tab) -> str:
    return desk_control(tab).findChild(QLabel, "control.nothing").text()


def test_a_new_hearing_is_not_nagged_before_it_is_saved(open_tab, qtbot):
    tab = open_tab()
    qtbot.waitUntil(lambda: not desk_control(tab).is_behind)
    assert not tab.status.findings
    assert not tab.badges()["control"]
    assert told_of_nothing(tab) == "The checks begin when the hearing is saved."
    type_into(tab, "title", "Ny plan")
    assert tab.save()
    qtbot.waitUntil(lambda: bool(tab.status.findings))


def test_a_response_begun_before_the_first_save_is_checked_and_undo_ends_that(open_tab, qtbot):
    tab = open_tab()
    tab.commands()["begin_response"]()
    qtbot.waitUntil(lambda: bool(tab.badges()["control"]))
    tab.undo_stack.undo()
    qtbot.waitUntil(lambda: not tab.badges()["control"])


def test_an_issued_response_is_not_called_ready_to_be_issued(open_tab, services, at_chair, qtbot):
    services.responses.issue(at_chair.id, version=at_chair.version, reason="Fristen")
    tab = open_tab(services.hearings.get(at_chair.id))
    qtbot.waitUntil(lambda: told_of_nothing(tab).startswith("The response is issued."))
    assert not tab.badges()["control"]
