"""In the whole window: a Word contribution comes in a tab beside the paper, and the paper is in front when it is in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from secretariat.application.records import RecordKind
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.text import Heading, Paragraph, Section, Text, plain, run
from secretariat.ui.kit.two_lines import LinesView
from tests.support.word_contributions import change, file_of, gone, p
from tests.support.word_contributions import run as said

TEXT = Text((Heading(1, run("Økonomi"), Section("economy")), Paragraph()))
SENT = file_of(
    p("Økonomi", style="Overskrift1"),
    p("Der er brugt ", change("del", gone("3,5")), change("ins", said("3,7")), " mio. kr."),
)


@pytest.fixture
def paper(desk):
    """A paper that stands open."""
    workplace = desk.startup.workplace
    committee = workplace.services.committees.all()[0].id
    document = workplace.services.documents.add(committee, DocumentDraft(title="Notat", text=TEXT))
    other = workplace.services.documents.add(committee, DocumentDraft(title="Andet"))
    opened = [workplace.open_record(RecordKind.DOCUMENT, one) for one in (document.id, other.id, document.id)]
    return opened[0]


def test_a_contribution_is_decided_with_the_keys_and_taken_in(desk, paper, tmp_path, qtbot):
    file = tmp_path / "bidrag.docx"
    file.write_bytes(SENT)
    desk.window.trigger("take_in_word")
    dialog = desk.frame.findChild(QFileDialog, "dialog.take_in_word")
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(lambda: desk.tabs == ["Notat", "Andet", "bidrag.docx"])
    changes = desk.find(LinesView, "list.changes")
    desk.frame.activateWindow()  # which a window without a screen leaves undone when a dialog closes
    qtbot.waitUntil(changes.hasFocus)
    desk.keys("F8")
    assert changes.currentIndex().row() == 1
    desk.keys("Shift+F8")
    QTest.keyClick(changes, Qt.Key.Key_A)
    QTest.keyClick(changes, Qt.Key.Key_A)
    taking = desk.find(QPushButton, "action.take_in")
    qtbot.waitUntil(taking.isEnabled)
    QTest.keyClick(changes, Qt.Key.Key_Return)
    qtbot.waitUntil(taking.hasFocus)
    desk.keys("Ctrl+S")
    qtbot.waitUntil(lambda: desk.tabs == ["Notat", "Andet"])
    assert [plain(block) for block in paper.draft.text.blocks] == ["Økonomi", "Der er brugt 3,7 mio. kr."]
    assert "“bidrag.docx” is taken into “Notat”." in desk.notices
    assert desk.window.front is paper


def test_a_contribution_outlives_the_paper_it_came_for_and_says_so(desk, paper, tmp_path, qtbot):
    file = tmp_path / "bidrag.docx"
    file.write_bytes(SENT)
    desk.window.trigger("take_in_word")
    dialog = desk.frame.findChild(QFileDialog, "dialog.take_in_word")
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(lambda: desk.tabs == ["Notat", "Andet", "bidrag.docx"])
    desk.startup.workplace.close_tab(paper)
    desk.click(QPushButton, "action.accept_all")
    assert not desk.find(QPushButton, "action.take_in").isEnabled()
    assert desk.find(QPushButton, "action.take_in").toolTip().startswith("“Notat” is closed.")
    desk.keys("Ctrl+W")
    assert desk.tabs == ["Andet"]
    assert "“bidrag.docx” was not taken in. It lies where it was." in desk.notices
