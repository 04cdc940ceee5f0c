"""Two people store one hearing: the second is offered both and loses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from tests.ui.hearings.conftest import press_notice, type_into, words_of


@pytest.fixture
def late(open_tab, drafted, services):
    tab = open_tab(drafted)
    other = replace(drafted.draft, title="Den andens titel", notes="Den andens note")
    services.hearings.save(drafted.id, other, version=drafted.version)
    tab.pages.show_hearing()
    type_into(tab, "title", " min")
    assert not tab.save()
    return tab


def test_nothing_is_stored_and_what_was_typed_stands(late, services, drafted):
    assert late.title == "Valby bydelsplan min"
    assert services.hearings.get(drafted.id).draft.title == "Den andens titel"


def test_both_are_shown(late, desk, qtbot):
    with qtbot.waitSignal(late.pages.comparison.compared):
        press_notice(desk, "Show both")
    shown = late.pages.comparison.view.toPlainText()
    assert "Den andens titel" in shown
    assert "Valby bydelsplan min" in shown
    assert desk.notice("conflict")


def test_mine_is_kept_when_i_say_so(late, desk, services, drafted):
    press_notice(desk, "Keep mine")
    assert services.hearings.get(drafted.id).draft.title == "Valby bydelsplan min"
    assert not late.is_dirty


def test_taking_the_stored_can_be_undone(late, desk):
    press_notice(desk, "Use the stored version")
    assert late.title == "Den andens titel"
    assert not late.is_dirty
    press_notice(desk, "Undo")
    assert late.title == "Valby bydelsplan min"
    assert late.save()


def test_the_text_typed_is_not_lost_to_the_stored_one(open_tab, drafted, services, desk):
    tab = open_tab(drafted)
    services.hearings.save(drafted.id, replace(drafted.draft, title="Anden"), version=drafted.version)
    QTest.keyClicks(tab.pages.editor.page, "Nyt. ")
    typed = words_of(tab.pages.editor.text())
    assert not tab.save()
    press_notice(desk, "Use the stored version")
    assert words_of(tab.pages.editor.text()) != typed
    press_notice(desk, "Undo")
    assert words_of(tab.pages.editor.text()) == typed
