"""The demonstration's newest period is rolled on, and a sheet of it looked through until it prints as final."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QRadioButton

from secretariat.bootstrap import open_office
from secretariat.domain.sheet_fields import SheetState
from secretariat.domain.sheet_templates import FOLLOW_UP, GOAL
from secretariat.domain.status_sheets import SheetDraft, row_field, rows_of, unconfirmed
from secretariat.domain.text import plain
from secretariat.ui.overview.rows import Column
from tests.e2e.overview import choose, let_stand, open_sheet, period_of, row_of, shown_list, stored
from tests.e2e.sitting import Sitting
from tests.e2e.writing import page_of
from tests.support.pdf_reading import read

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

Key = Qt.Key
NUMBER = "2.1"
CHANGED, EMPTIED = row_field(GOAL), row_field(FOLLOW_UP)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_a_year_is_rolled_and_a_sheet_of_it_confirmed_until_it_prints_as_final(program, tmp_path):
    make_the_next_period(program)
    open_sheet(program, NUMBER, "2010")
    count = confirm_one_and_walk(program)
    change_one(program, count)
    empty_one_and_take_it_again(program, count)
    program.do("save")
    held_back(program)
    open_sheet(program, NUMBER, "2010")
    let_stand(program, "percent_for_points", "Målet rettes, når politikken fornys")
    confirm_the_rest(program, count)
    print_as_final(program, tmp_path / "2.1.pdf")


def make_the_next_period(program: Sitting) -> None:
    program.click("subject.initiatives")
    program.do("roll")
    question = program.dialog()
    assert question.findChild(QLineEdit, "field.name").text() == "2010"
    assert question.findChild(QLabel, "was.name").text() == "Before: 2009"
    assert question.findChild(QLineEdit, "field.sections.1.title").text().startswith("Indsatser i 2010")
    assert question.findChild(QLabel, "was.starts").text() == "Before: 01-01-2009"
    program.answer()
    told = program.wait_for("The period 2010 is made.")
    assert period_of(program, "2010").draft.title == "Statusredegørelse for integrationsindsatsen 2010"
    assert program.tab.period.draft.name == "2010"
    waiting = {number: len(unconfirmed(stored(program, number, "2010").draft)) for number in ("2.1", "2.9", "3.2")}
    assert all(waiting.values())
    assert {number: int(cell(program, number, Column.UNCONFIRMED)) for number in waiting} == waiting
    assert "Status sheets copied: 16." in told.meaning


def confirm_one_and_walk(program: Sitting) -> int:
    """Confirm the title with the keys; return how many fields were carried over."""
    count = len(unconfirmed(draft(program)))
    assert progress(program) == f"0 of {count} fields confirmed"
    program.press("carried_page")
    listed = carried_list(program)
    fields = [line.subject for line in listed.lines_model().lines]
    assert program.tab.pages.field == fields[0]
    QTest.keyClick(listed, Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    wait_for_progress(program, 1, count)
    assert program.tab.pages.field == fields[1]
    walked = []
    for _ in range(count - 1):
        walked.append(program.tab.pages.field)
        QTest.keyClick(listed, Key.Key_F9)
    assert program.tab.pages.field == walked[0]
    assert set(walked) == set(unconfirmed(program.tab.draft))
    QTest.keyClick(listed, Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert program.tab.pages.field == walked[-1]
    return count


def change_one(program: Sitting, count: int) -> None:
    """Write a field anew from the page of last time."""
    program.press(f"change_field.{CHANGED}")
    page = page_of(program)
    assert page.isVisible()
    assert program.tab.pages.field == CHANGED
    QTest.keyClicks(page, "Nyt mål i 2010: ")
    wait_for_progress(program, 2, count)


def empty_one_and_take_it_again(program: Sitting, count: int) -> None:
    program.press("carried_page")
    before = words(program.tab.draft, FOLLOW_UP)
    program.press(f"empty_field.{EMPTIED}")
    assert words(program.tab.draft, FOLLOW_UP) == ""
    wait_for_progress(program, 3, count)
    program.press(f"take_again_field.{EMPTIED}")
    assert words(program.tab.draft, FOLLOW_UP) == before
    wait_for_progress(program, 3, count)


def held_back(program: Sitting) -> None:
    """The final paper names what holds it back, and shows the control instead."""
    choose(program, NUMBER)
    program.do("save_pdf")
    question = program.dialog()
    assert question.findChild(QRadioButton, "paper.chosen").isChecked()
    question.findChild(QRadioButton, "stage.final").click()
    errors = question.findChild(QListView, "print.errors")
    program.qtbot.waitUntil(errors.isVisible)
    assert not question.findChild(QPushButton, "confirm.verb").isEnabled()
    program.click("show_control")
    assert not question.isVisible()
    program.come_back()
    assert shown_list(program, "control.period").model().rowCount() > 0


def confirm_the_rest(program: Sitting, count: int) -> None:
    """Confirm field after field with the keys, wherever the cursor is taken."""
    for _ in range(count - 3):
        program.do("confirm_field")
    wait_for_progress(program, count, count)
    assert not program.window.actions_table["confirm_field"].isEnabled()
    program.press("move_on")
    program.do("save")
    after = draft(program)
    assert not after.marks
    assert after.state is SheetState.READY
    assert words(after, GOAL).startswith("Nyt mål i 2010: Mindst 95")
    assert [waiver.reason for waiver in after.waivers] == ["Målet rettes, når politikken fornys"]


def print_as_final(program: Sitting, file: Path) -> None:
    choose(program, NUMBER)
    assert cell(program, NUMBER, Column.UNCONFIRMED) in ("", "0")
    program.do("save_pdf")
    question = program.dialog()
    question.findChild(QRadioButton, "stage.final").click()
    program.qtbot.waitUntil(question.findChild(QPushButton, "confirm.verb").isEnabled)
    program.answer()
    assert program.pick_file(file) == "2.1 Status for Jobpatruljer, 2010.pdf"
    program.wait_for(f"Saved as {file.name}.")
    pdf = read(file.read_bytes())
    assert "Nyt mål i 2010: Mindst 95" in pdf.root.text
    assert "Udkast" not in " ".join([pdf.root.text, *pdf.artifacts])


def draft(program: Sitting) -> SheetDraft:
    """Return what is stored of the sheet."""
    return stored(program, NUMBER, "2010").draft


def progress(program: Sitting) -> str:
    return program.tab.findChild(QLabel, "sheet.progress").text()


def wait_for_progress(program: Sitting, done: int, count: int) -> None:
    program.qtbot.waitUntil(lambda: progress(program) == f"{done} of {count} fields confirmed")


def carried_list(program: Sitting) -> QListView:
    return shown_list(program, "list.carried")


def words(draft: SheetDraft, key: str) -> str:
    """Return the plain words of a row."""
    return "\n".join(plain(block) for row in rows_of(draft.text) if row.key == key for block in row.content.blocks)


def cell(program: Sitting, number: str, column: Column) -> str:
    """Return what the overview shows of an initiative in a column."""
    return str(row_of(program, number).siblingAtColumn(column).data() or "")
