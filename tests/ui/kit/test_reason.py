"""A question that wants a reason, answered by keys alone; and one that needs few words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.reason import ReasonQuestion


@pytest.fixture
def window(qtbot) -> QWidget:
    """A window to ask in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def question(window) -> ReasonQuestion:
    """An open question over the window."""
    made = ReasonQuestion("Let it stand?", "It is wrong.", verb="Let it stand", reason_label="Why?", parent=window)
    made.open()
    QTest.qWaitForWindowActive(made)
    return made


def test_the_reason_is_given_without_leaving_it(question, qtbot):
    reason = question.findChild(QPlainTextEdit, "field.reason")
    QTest.keyClicks(reason, "Sådan blev den trykt.")
    with qtbot.waitSignal(question.answered) as answered:
        QTest.keyClick(reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answered.args == ["Sådan blev den trykt."]


def test_no_answer_is_given_before_there_is_a_reason(question, qtbot):
    reason = question.findChild(QPlainTextEdit, "field.reason")
    with qtbot.assertNotEmitted(question.answered):
        QTest.keyClick(reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert question.isVisible()


def test_a_question_that_says_all_in_its_heading_leaves_no_gap_below_it(window):
    told, short = (Question("Save the papers", meaning, verb="Save", parent=window) for meaning in ("It is wrong.", ""))
    assert short.sizeHint().height() < told.sizeHint().height()
