"""What stands on the screen once everything is decided is what comes into the text, paragraph by paragraph."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from secretariat.domain.text import plain
from secretariat.ui.contributions.decisions import Decision, Decisions
from secretariat.ui.contributions.marked_view import MarkedView
from secretariat.ui.theme import ThemeChoice, appearance, colour
from tests.support.word_contributions import READER, change, file_of, gone, mark, p, read_bytes, run

BODY = (
    p("Indledning", style="Overskrift1"),
    p("Der er ", change("del", gone("36")), change("ins", run("40"), author="Bo"), " unge.", more=mark("del")),
    p("De er i job."),
    p(change("ins", run("En ny linje.")), more=mark("ins")),
    p(change("ins", run("Tre "), change("del", gone("nye "), author="Bo"), run("puljer."))),
)


@pytest.fixture
def contribution(tmp_path: Path):
    """A file with changes of every kind."""
    return read_bytes(tmp_path, file_of(*BODY))


@pytest.fixture
def decisions(contribution, qapp):
    """What is decided about it: nothing."""
    return Decisions(contribution.revisions, qapp)


@pytest.fixture
def view(contribution, decisions, qtbot):
    """Its text on the screen."""
    shown = MarkedView(READER.marked(contribution), decisions)
    qtbot.addWidget(shown)
    appearance().apply(ThemeChoice.LIGHT)
    shown.show()
    return shown


def look_at(view: MarkedView, words: str) -> QTextCharFormat:
    """The look of the first letter of some words."""
    found = view.document().find(words)
    assert not found.isNull(), words
    cursor = QTextCursor(view.document())
    cursor.setPosition(found.selectionStart() + 1)
    return cursor.charFormat()


def said(view: MarkedView) -> list[str]:
    """The paragraphs on the screen that say something."""
    return [line for line in view.toPlainText().split("\n") if line]


def test_what_stands_there_is_what_comes_in_whatever_is_decided(contribution, decisions, view):
    keys = [revision.key for revision in contribution.revisions]
    for number in range(2 ** len(keys)):
        accepted = [key for place, key in enumerate(keys) if number >> place & 1]
        decisions.decide(accepted, Decision.ACCEPTED)
        decisions.decide([key for key in keys if key not in accepted], Decision.UNDONE)
        blocks = READER.text(contribution, accepted).blocks
        assert said(view) == [words for block in blocks if (words := plain(block))]


def test_a_decision_alone_gives_the_same_as_writing_all_anew(contribution, decisions, view, qtbot):
    for decision in (Decision.ACCEPTED, Decision.UNDONE):
        for revision in contribution.revisions:
            decisions.decide([revision.key], decision)
            anew = MarkedView(READER.marked(contribution), decisions)
            qtbot.addWidget(anew)
            assert view.toPlainText() == anew.toPlainText()


def test_what_is_undecided_is_told_by_a_line_and_not_by_colour_alone(decisions, view):
    put_in, taken_out = look_at(view, "40"), look_at(view, "36")
    assert (put_in.fontUnderline(), put_in.fontStrikeOut()) == (True, False)
    assert (taken_out.fontUnderline(), taken_out.fontStrikeOut()) == (False, True)
    assert put_in.foreground().color() != taken_out.foreground().color()
    both = look_at(view, "nye ")
    assert (both.fontUnderline(), both.fontStrikeOut()) == (True, True)


def test_what_is_decided_to_stay_has_dots_under_it_and_no_colour(contribution, decisions, view):
    decisions.decide([contribution.revisions[1].key], Decision.ACCEPTED)
    look = look_at(view, "40")
    assert look.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    assert look.foreground().color() == colour("text")


def test_the_colours_follow_the_theme(view):
    before = look_at(view, "40").foreground().color()
    appearance().apply(ThemeChoice.DARK)
    assert look_at(view, "40").foreground().color() == colour("good")
    assert look_at(view, "40").foreground().color() != before


def test_where_the_cursor_comes_to_is_told_in_words(contribution, view, qtbot):
    place = view.document().find("40").selectionStart()
    cursor = view.textCursor()
    cursor.setPosition(place - 1)
    view.setTextCursor(cursor)
    with qtbot.waitSignal(view.stood_on) as stood:
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert stood.args == [contribution.revisions[1].key]
    assert view.accessibleDescription().startswith("Put in: “40” · Bo · ")
    assert view.accessibleDescription().endswith("Undecided")
