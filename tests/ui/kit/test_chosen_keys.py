"""Choosing several from a list by its keys: found by typing, taken with Enter, removed, never dropped unseen."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.fields import Choice, Field, Group, Kind
from secretariat.ui.kit.form import Form
from secretariat.ui.theme import ThemeChoice, appearance

# The offscreen platform has neither windows above each other nor a keyboard to grab for the list that drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

GOALS = (Choice("a", "1 Flere i job"), Choice("b", "2 Flere i uddannelse"), Choice("c", "3 Færre uden bolig"))


@dataclass(frozen=True)
class Linked:
    """A draft with goals."""

    goals: tuple[str, ...] = ()


@pytest.fixture
def edited(qapp):
    return EditedDraft(Linked(("a",)))


@pytest.fixture
def form(qtbot, edited):
    appearance().apply(ThemeChoice.LIGHT)
    made = Form((Group("Goals", (Field("goals", "Goals", Kind.KEYS, wide=True, choices=GOALS),)),), edited)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def adding(form):
    line = form.findChild(QLineEdit, "add.goals")
    line.setFocus()
    return line


def chosen(form):
    return form.block("goals").input.labels()


def test_what_is_chosen_is_shown_with_its_words(form):
    assert chosen(form) == ("1 Flere i job",)


def test_one_is_found_by_typing_and_taken_with_enter(form, edited):
    line = adding(form)
    QTest.keyClicks(line, "bolig")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert edited.draft.goals == ("a", "c")
    assert line.text() == ""


def test_what_fits_nothing_chooses_nothing(form, edited):
    line = adding(form)
    QTest.keyClicks(line, "xyz")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert edited.draft.goals == ("a",)


def test_the_list_opens_with_down_and_offers_what_is_not_chosen(form, edited, qtbot):
    line = adding(form)
    QTest.keyClick(line, Qt.Key.Key_Down)
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == [
        "2 Flere i uddannelse",
        "3 Færre uden bolig",
    ]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edited.draft.goals == ("a", "b"))
    assert line.text() == ""


def test_one_is_removed_with_its_button(form, edited):
    QTest.mouseClick(form.findChild(QToolButton, "remove.goals.0"), Qt.MouseButton.LeftButton)
    assert edited.draft.goals == ()


def test_backspace_in_the_empty_line_removes_the_last(form, edited):
    QTest.keyClick(adding(form), Qt.Key.Key_Backspace)
    assert edited.draft.goals == ()
    edited.stack.undo()
    assert chosen(form) == ("1 Flere i job",)


def test_what_is_no_longer_in_the_list_is_shown_and_kept(form, edited):
    edited.edit("goals", ("gone", "b"))
    assert chosen(form) == ("Unknown: no longer in the list", "2 Flere i uddannelse")
    line = adding(form)
    QTest.keyClicks(line, "job")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert edited.draft.goals == ("gone", "b", "a")


def test_the_list_can_change_while_the_form_is_open(form):
    form.block("goals").input.offer((Choice("a", "1.1 Flere i job"),))
    assert chosen(form) == ("1.1 Flere i job",)


def test_a_locked_one_cannot_be_changed(form, edited):
    form.set_locked(True)
    assert not form.findChild(QLineEdit, "add.goals").isVisible()
    assert not form.findChild(QToolButton, "remove.goals.0").isVisible()
