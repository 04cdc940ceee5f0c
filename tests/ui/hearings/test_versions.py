"""Versions of a response are kept, compared and gone back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from tests.ui.hearings.conftest import press, words_of


@pytest.fixture
def history(open_tab, drafted):
    tab = open_tab(drafted)
    tab.commands()["snapshot"]()
    dialog = next(dialog for dialog in tab.findChildren(QDialog) if dialog.isVisible())
    name = dialog.findChild(QLineEdit, "field.snapshot_name")
    name.selectAll()
    QTest.keyClicks(name, "Til kontorchefen")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    panel = next(panel.widget for panel in tab.panels() if panel.key == "history")
    panel.show()
    return tab, panel


def test_a_kept_version_has_its_name(history, services, drafted):
    (kept,) = services.responses.snapshots(drafted.id)
    assert kept.name == "Til kontorchefen"


def test_words_typed_since_are_marked_in_the_comparison(history, services, drafted, qtbot):
    tab, panel = history
    QTest.keyClicks(tab.pages.editor.page, "Ganske nyt. ")
    (kept,) = services.responses.snapshots(drafted.id)
    panel.choose([kept])

    with qtbot.waitSignal(tab.pages.comparison.compared):
        press(panel, "compare")

    view = tab.pages.comparison.view
    assert view.isVisible()
    (difference,) = view.differences
    assert view.toPlainText()[difference.start : difference.end].strip() == "Ganske nyt."
    assert "1 difference" in tab.findChild(QLabel, "comparison.counts").text()
    told = [label.text() for label in tab.pages.comparison.findChildren(QLabel) if label.isVisible()]
    assert "2 words added" in told
    assert not any("removed" in words for words in told)


def test_walking_goes_from_difference_to_difference(history, services, drafted, qtbot):
    tab, _ = history
    QTest.keyClicks(tab.pages.editor.page, "Ganske nyt. ")
    with qtbot.waitSignal(tab.pages.comparison.compared):
        tab.commands()["compare"]()

    tab.commands()["next_finding"]()

    assert tab.pages.comparison.view.textCursor().selectedText().strip() == "Ganske nyt."
    press(tab, "close_comparison")
    assert tab.pages.editor.isVisible()


def test_going_back_is_one_step_and_keeps_what_stood_there(history, services, drafted):
    tab, panel = history
    kept_text = words_of(tab.pages.editor.text())
    QTest.keyClicks(tab.pages.editor.page, "Ganske nyt. ")
    typed = words_of(tab.pages.editor.text())
    panel.choose([services.responses.snapshots(drafted.id)[0]])

    press(panel, "go_back")

    assert words_of(tab.pages.editor.text()) == kept_text
    assert {kept.name for kept in services.responses.snapshots(drafted.id)} == {
        "Til kontorchefen",
        "Before going back to “Til kontorchefen”",
    }
    tab.undo_stack.undo()
    assert words_of(tab.pages.editor.text()) == typed
