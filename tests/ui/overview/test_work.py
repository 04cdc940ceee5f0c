"""What is done with a period's sheets at once: begun, rolled, printed, sent, taken in, given out as a list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import load_workbook
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QPushButton, QRadioButton

from secretariat.application.ports import Changes
from secretariat.domain.initiatives import Standing
from secretariat.domain.sheet_fields import SheetState
from secretariat.ui.records import CONTROL
from tests.ui.hearings.conftest import press_notice


def sheet_of(page, number):
    """The row of a number."""
    return next(row for row in page.all_rows() if row.number == number)


def click(dialog, kind, name):
    """Click a button of a question."""
    button = dialog.findChild(kind, name)
    assert button.isVisible(), name
    button.click()


# Begun


def test_the_missing_sheet_is_begun_from_a_template_and_opened(desk, page, services, qtbot):
    desk.click("begin_missing")
    question = desk.question()
    assert question.findChild(QListView, "question.initiatives").model().lines[0].words == "2.15 Jobplanen 2009"
    combo = question.findChild(QComboBox, "field.template")
    combo.setCurrentIndex(combo.count() - 1)
    template = combo.currentData()
    with qtbot.waitSignal(page.sheet_wanted) as wanted:
        desk.answer()
    sheet = services.sheets.of(*wanted.args)
    assert sheet.draft.template == template
    assert sheet_of(page, "2.15").sheet_id == sheet.id
    assert "begin_sheet" not in page.commands()


def test_only_the_selected_ones_are_begun(desk, page, services, qtbot):
    removed = [sheet_of(page, number).sheet_id for number in ("2.1", "2.2", "2.4")]
    for sheet in removed:
        services.sheets.remove(sheet, version=services.sheets.get(sheet).version)
    page.refresh(Changes.SHEETS)
    desk.choose("2.1", "2.4", "2.5")
    desk.do("begin_sheet")
    desk.answer()
    qtbot.waitUntil(lambda: "2 status sheets are begun." in desk.messages())
    assert sheet_of(page, "2.1").sheet_id
    assert sheet_of(page, "2.2").sheet_id is None


def test_without_a_template_one_is_asked_for(desk, page, services, committee, qtbot):
    for template in services.templates.list(committee):
        services.templates.remove(template.id, version=template.version)
    desk.click("begin_missing")
    with qtbot.waitSignal(page.new_wanted):
        press_notice(desk, "New template")


# Rolled


def test_the_next_period_shows_what_was_moved_on_before_it_is_made(desk, page):
    desk.do("roll")
    question = desk.question()
    assert question.findChild(QLineEdit, "field.name").text() == "2010"
    assert question.findChild(QLabel, "was.name").text() == "Before: 2009"
    title = question.findChild(QLineEdit, "field.sections.0.title").text()
    assert "2010" in title
    assert question.findChild(QLabel, "was.sections.0").text() == f"Before: {title.replace('2010', '2009')}"
    sheets = sum(row.sheet_id is not None for row in page.all_rows())
    assert any(f"{sheets} status sheets are copied." in label.text() for label in question.findChildren(QLabel))
    question.reject()


def test_what_stays_behind_follows_the_initiatives(desk, page, services):
    for number in ("2.1", "2.2"):
        stored = services.initiatives.get(sheet_of(page, number).initiative_id)
        closed = replace(stored.draft, standing=Standing.CLOSED, reason="Midlerne er brugt.")
        services.initiatives.save(stored.id, closed, version=stored.version)
    desk.do("roll")
    told = " ".join(label.text() for label in desk.question().findChildren(QLabel))
    sheets = sum(row.sheet_id is not None for row in page.all_rows())
    assert f"{sheets - 2} status sheets are copied." in told
    assert "2 initiatives stay behind" in told
    desk.question().reject()


def test_a_period_without_a_name_is_not_made(desk, page, services, committee):
    desk.do("roll")
    question = desk.question()
    line = question.findChild(QLineEdit, "field.name")
    line.clear()
    line.textEdited.emit("")
    desk.answer()
    assert question.isVisible()
    assert len(services.periods.list(committee)) == 2
    question.reject()


def test_the_period_is_made_and_shown_with_what_is_unconfirmed(desk, page, services, qtbot):
    desk.do("roll")
    line = desk.question().findChild(QLineEdit, "field.sections.0.title")
    line.clear()
    qtbot.keyClicks(line, "Nye indsatser")
    with qtbot.waitSignal(page.period_changed):
        desk.answer()
    assert page.period.draft.name == "2010"
    assert page.period.draft.sections[0].title == "Nye indsatser"
    assert "The period 2010 is made." in desk.messages()
    assert all(row.unconfirmed for row in page.all_rows() if row.sheet_id)
    assert "roll" in page.commands()


def test_a_period_is_rolled_once(desk, page, services, committee):
    page.show_period(services.periods.list(committee)[-1].id)
    assert "roll" not in page.commands()


# Printed


def test_a_draft_of_the_selected_sheets_is_saved_under_its_name(desk, page, tmp_path, qtbot):
    desk.choose("2.2", "2.6")
    desk.do("save_pdf")
    assert desk.question().findChild(QRadioButton, "paper.chosen").isChecked()
    desk.answer()
    qtbot.waitUntil(lambda: desk.file_dialog("save_pdf") is not None)
    assert desk.file_dialog("save_pdf").selectedFiles()[0].endswith(".pdf")
    file = tmp_path / "skemaer.pdf"
    desk.pick_file("save_pdf", file)
    qtbot.waitUntil(lambda: "Saved as skemaer.pdf." in desk.messages())
    document = QPdfDocument()
    document.load(str(file))
    assert document.pageCount() >= 2
    document.close()


@pytest.mark.parametrize("paper", ["indicators", "goals"])
def test_the_tables_need_no_choice_between_draft_and_final(desk, page, tmp_path, qtbot, paper):
    desk.do("save_pdf")
    click(desk.question(), QRadioButton, f"paper.{paper}")
    assert not desk.question().findChild(QRadioButton, "stage.final").isEnabled()
    desk.answer()
    qtbot.waitUntil(lambda: desk.file_dialog("save_pdf") is not None)
    desk.pick_file("save_pdf", tmp_path / "tabel.pdf")
    qtbot.waitUntil(lambda: "Saved as tabel.pdf." in desk.messages())
    assert (tmp_path / "tabel.pdf").read_bytes().startswith(b"%PDF")


def test_a_final_paper_names_the_errors_that_hold_it_back_and_shows_the_control(desk, page, qtbot):
    desk.do("save_pdf")
    question = desk.question()
    click(question, QRadioButton, "stage.final")
    errors = question.findChild(QListView, "print.errors")
    qtbot.waitUntil(errors.isVisible)
    assert not question.verb.isEnabled()
    assert any(line.is_heading for line in errors.model().lines)
    with qtbot.waitSignal(page.panel_wanted) as wanted:
        click(question, QPushButton, "show_control")
    assert wanted.args == [CONTROL]
    assert not question.isVisible()


def test_the_goal_table_says_what_makes_it_a_draft(desk, page, services, qtbot):
    period = page.period
    unconfirmed = tuple(status.goal for status in period.draft.goal_statuses[:1])
    services.periods.save(period.id, replace(period.draft, unconfirmed=unconfirmed), version=period.version)
    page.refresh(Changes.PERIODS)
    desk.do("save_pdf")
    question = desk.question()
    click(question, QRadioButton, "paper.goals")
    settled = question.findChild(QListView, "print.errors")
    qtbot.waitUntil(settled.isVisible)
    assert question.findChild(QLabel, "print.told").text().startswith("The table is a draft")
    assert question.verb.isEnabled()
    question.reject()


def test_only_the_errors_of_the_selected_sheets_hold_their_paper_back(desk, page, qtbot):
    qtbot.waitUntil(lambda: page.badges()[CONTROL] > 0)
    desk.choose("2.2")
    desk.do("print")
    question = desk.question()
    click(question, QRadioButton, "stage.final")
    qtbot.waitUntil(question.verb.isEnabled)
    assert question.findChild(QLabel, "print.told").text() == "No error stands open."
    question.reject()


# Sent and taken in


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_sheets_are_sent_to_an_office_and_taken_in_again(desk, page, services, tmp_path, qtbot):
    desk.choose("2.5", "2.6")
    desk.do("send_sheets")
    question = desk.question()
    office = question.findChild(QLineEdit, "field.office")
    office.clear()
    assert not question.verb.isEnabled()
    qtbot.keyClicks(office, "Kontor for Integration")
    qtbot.keyClicks(question.findChild(QLineEdit, "field.due"), "30-04-2025")
    desk.answer()
    file = tmp_path / "skemaer.docx"
    desk.pick_file("send_file", file)
    qtbot.waitUntil(lambda: "2 status sheets for Kontor for Integration lie in skemaer.docx." in desk.messages())
    assert sheet_of(page, "2.5").state is SheetState.OUT
    assert sheet_of(page, "2.6").due.isoformat() == "2025-04-30"

    desk.do("take_in_sheets")
    with qtbot.waitSignal(page.returned) as returned:
        desk.pick_file("take_in_file", file)
    assert len(returned.args[0].sheets) == 2


def test_a_day_that_is_gone_is_no_day_to_ask_for(desk, page, qtbot):
    desk.choose("2.5")
    desk.do("send_sheets")
    question = desk.question()
    qtbot.keyClicks(question.findChild(QLineEdit, "field.due"), "01-03-2025")
    assert not question.verb.isEnabled()
    assert any(label.text() == "That day is gone." for label in question.findChildren(QLabel))
    question.reject()


def test_a_file_that_is_no_sheet_is_told_in_words(desk, page, tmp_path, qtbot):
    file = tmp_path / "andet.docx"
    file.write_bytes(b"no Word file")
    desk.do("take_in_sheets")
    desk.pick_file("take_in_file", file)
    qtbot.waitUntil(lambda: "Nothing could be read from andet.docx." in desk.messages())
    assert desk.notice("travel").meaning


# Given out


def test_the_list_is_given_out_as_it_is_shown(desk, page, tmp_path, qtbot):
    qtbot.keyClicks(page.findChild(QLineEdit, "filter.initiatives"), "helbred")
    desk.table.columns_menu(desk.table).actions()[1].toggle()
    shown = desk.numbers
    desk.do("export_list")
    file = tmp_path / "indsatser.xlsx"
    desk.pick_file("export_file", file)
    qtbot.waitUntil(lambda: any("are written to indsatser.xlsx" in message for message in desk.messages()))
    cells = [[cell.value for cell in row] for row in load_workbook(file).active.iter_rows()]
    first = [row[0] for row in cells]
    assert [number for number in shown if number in first] == shown
    assert "2.1" not in first
    assert not any("Office" in row for row in cells)
    assert any("Net, mio. kr." in row for row in cells)
