"""A sheet's paper: shown beside it, a draft while errors stand open, final when none does; and sheets that travel."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListView

from secretariat.application.ports import Changes
from secretariat.domain.sheet_fields import SheetState
from secretariat.domain.status_sheets import rows_of, with_row
from secretariat.domain.text import is_empty
from secretariat.ui.periods.send_question import SendQuestion
from tests.support.pdf_reading import read
from tests.ui.hearings.conftest import press_notice
from tests.ui.sheets.conftest import paragraph, press


def words_of(file: Path) -> str:
    """Return everything that stands on the pages of a PDF, head and foot too."""
    pdf = read(file.read_bytes())
    return " ".join([pdf.root.text, *pdf.artifacts])


@pytest.fixture
def full(services, written):
    """The sheet of 2009 with something in every row, so that nothing in it stands open."""
    text = written.draft.text
    for row in rows_of(text):
        if all(map(is_empty, row.content.blocks)):
            text = with_row(text, row.key, paragraph("Det går som planlagt."))
    return services.sheets.save(written.id, replace(written.draft, text=text), version=written.version)


def file_dialog(tab) -> QFileDialog:
    dialog = tab.findChild(QFileDialog)
    assert dialog is not None
    return dialog


def test_the_preview_shows_the_sheet_as_a_draft(open_sheet, written, desk, previews, qtbot):
    tab = open_sheet(written)
    desk.show_panel("preview")
    qtbot.waitUntil(lambda: bool(previews.asked))
    document, _ = previews.asked[-1]
    assert document.face.standing
    assert "Jobpatruljer" in document.sections[0].sheets[0].heading
    assert tab.title


def test_the_preview_follows_what_is_typed(open_sheet, written, desk, previews, qtbot):
    tab = open_sheet(written)
    desk.show_panel("preview")
    qtbot.waitUntil(lambda: bool(previews.asked))
    QTest.keyClicks(tab.pages.rows.editor.page, "Nyt ")
    qtbot.waitUntil(lambda: "Nyt " in str(previews.asked[-1][0]))


def test_a_sheet_with_open_errors_is_saved_as_a_draft_and_the_screen_says_so(
    open_sheet, written, desk, tmp_path, qtbot
):
    tab = open_sheet(written)
    tab.commands()["save_pdf"]()
    assert "It is a draft" in desk.notice("standing").message
    with qtbot.waitSignal(tab.panel_wanted) as wanted:
        press_notice(desk, "Show them")
    assert wanted.args == ["control"]
    file_dialog(tab).fileSelected.emit(str(tmp_path / "udkast.pdf"))
    qtbot.waitUntil((tmp_path / "udkast.pdf").exists)
    assert "Udkast" in words_of(tmp_path / "udkast.pdf")
    file_dialog(tab).reject()


def test_a_sheet_without_open_errors_is_saved_as_final(open_sheet, full, desk, tmp_path, qtbot):
    tab = open_sheet(full)
    tab.commands()["save_pdf"]()
    assert not [message for message in desk.messages() if "draft" in message]
    file_dialog(tab).fileSelected.emit(str(tmp_path / "endelig.pdf"))
    qtbot.waitUntil((tmp_path / "endelig.pdf").exists)
    printed = words_of(tmp_path / "endelig.pdf")
    assert "Jobpatruljer" in printed
    assert "Udkast" not in printed
    file_dialog(tab).reject()


def test_what_is_typed_is_saved_before_the_final_paper_is_made(open_sheet, full, services):
    tab = open_sheet(full)
    press(tab, "facts_page")
    tab.pages.facts.go_to("responsible")
    QTest.keyClicks(tab.focusWidget(), "Bo")
    tab.commands()["save_pdf"]()
    assert services.sheets.get(full.id).draft.responsible == "Bo"
    file_dialog(tab).reject()


def test_a_sheet_is_sent_from_its_tab_and_listed_there(open_sheet, written, desk, tmp_path, qtbot):
    tab = open_sheet(written)
    desk.operations.changed.connect(tab.refresh)
    desk.show_panel("sent")
    panel = next(panel.widget for panel in tab.panels() if panel.key == "sent")
    assert panel.findChild(QLabel).isVisible()
    press(panel, "panel_send")
    question = tab.findChild(SendQuestion)
    QTest.keyClicks(question.findChild(QLineEdit, "field.office"), "Socialforvaltningen")
    QTest.mouseClick(question.verb, Qt.MouseButton.LeftButton)
    file_dialog(tab).fileSelected.emit(str(tmp_path / "skema.docx"))

    qtbot.waitUntil(lambda: panel.findChild(QListView, "list.sent").model().rowCount() == 1)

    assert (tmp_path / "skema.docx").exists()
    assert tab.draft.state is SheetState.OUT
    assert [one.office for one in tab.draft.contributions] == ["Socialforvaltningen"]
    assert not tab.is_dirty
    file_dialog(tab).reject()


def test_a_sheet_that_changed_elsewhere_shows_what_was_sent(open_sheet, written, services, tmp_path):
    tab = open_sheet(written)
    services.travel.send([written.id], tmp_path / "skema.docx", office="Socialforvaltningen")
    tab.refresh(Changes.SHEETS)
    panel = next(panel.widget for panel in tab.panels() if panel.key == "sent")
    assert panel.findChild(QListView, "list.sent").model().rowCount() == 1


def test_the_editors_actions_stand_in_the_menus(open_sheet, written):
    tab = open_sheet(written)
    assert any(isinstance(action, QAction) for action in tab.menu_actions("format"))
