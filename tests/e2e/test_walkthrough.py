"""A hearing's whole life through the program's own window: received, extended, drafted, kept, compared, issued, printed
and corrected.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingState
from secretariat.domain.text import plain
from tests.e2e.sitting import COMMITTEE, Sitting


def test_a_hearing_from_the_letter_received_to_the_corrected_answer(program, tmp_path, qtbot):
    receive(program)
    extend(program)
    draft(program)
    keep_and_compare(program)
    approve(program)
    issue(program)
    save_as_pdf(program, tmp_path)
    correct(program)


def receive(program: Sitting) -> None:
    today = program.services.clock.today()
    program.do("new_hearing")
    program.write("title", "Valby bydelsplan")
    program.write("asker", "Valby Lokaludvalg")
    program.write("responsible", "Anna Sekretær")
    program.write("deadline", short_date(today + timedelta(days=10)))
    program.tab.findChild(QPushButton, "add.case_numbers").click()
    program.write("case_numbers.0.number", "2025-0005600")
    program.tab.findChild(QPushButton, "add.questions").click()
    program.write("questions.0.text", "Hvad vil udvalget prioritere?")
    program.do("save")
    assert program.stored().state is HearingState.RECEIVED
    assert program.stored().draft.title == "Valby bydelsplan"


def extend(program: Sitting) -> None:
    today = program.services.clock.today()
    program.do("extend")
    program.write("extensions.0.deadline", short_date(today + timedelta(days=21)))
    program.write("extensions.0.reason", "Mødet er flyttet")
    program.do("save")
    (extension,) = program.stored().draft.extensions
    assert (extension.deadline, extension.reason) == (today + timedelta(days=21), "Mødet er flyttet")


def draft(program: Sitting) -> None:
    program.do("begin_response")
    page = program.tab.pages.editor.page
    QTest.keyClick(page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Down)
    QTest.keyClicks(page, "Udvalget vil prioritere jobmesser i bydelen.")
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page, "Svaret har ingen udgifter.")
    program.do("save")
    assert program.stored().state is HearingState.DRAFTING
    assert text_of(program.stored()).startswith("Hvad vil udvalget prioritere?\nUdvalget vil prioritere jobmesser")


def keep_and_compare(program: Sitting) -> None:
    program.do("snapshot")
    program.answer("Til kontorchefen", "snapshot_name")
    page = program.tab.pages.editor.page
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page, " Det er aftalt.")
    comparison = program.tab.pages.comparison
    with program.qtbot.waitSignal(comparison.compared):
        program.do("compare")
    (difference,) = comparison.view.differences
    assert "Det er aftalt." in comparison.view.toPlainText()[difference.start : difference.end]
    program.press("close_comparison")


def approve(program: Sitting) -> None:
    for _ in ("internal review", "the chair's approval"):
        program.press("move_on")
        program.press("confirm_move")
    hearing = program.stored()
    assert hearing.state is HearingState.CHAIR_APPROVAL
    assert text_of(hearing).endswith("Det er aftalt.")


def issue(program: Sitting) -> None:
    found = program.services.responses.check(program.stored(), program.stored().draft, COMMITTEE)
    assert not [finding.code for finding in found if finding.severity.value == "error"]
    program.do("issue")
    program.answer()
    program.qtbot.waitUntil(lambda: program.stored().is_locked, timeout=15_000)
    program.qtbot.waitUntil(program.window.actions_table["correct"].isEnabled)
    assert not program.window.actions_table["save"].isEnabled()


def save_as_pdf(program: Sitting, folder: Path) -> None:
    program.do("save_pdf")
    dialog = program.dialog(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    (proposed,) = dialog.selectedFiles()
    name = Path(proposed).name
    assert name.startswith("2025-0005600 ")
    assert name.endswith(".pdf")
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(folder / "Svar.pdf"))  # keys would open the completer, a window of its own
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    program.qtbot.waitUntil((folder / "Svar.pdf").exists, timeout=10_000)
    (issued,) = program.services.responses.issues(program.stored().id)
    assert hashlib.sha256((folder / "Svar.pdf").read_bytes()).hexdigest() == issued.sha256


def correct(program: Sitting) -> None:
    program.do("correct")
    program.answer("Et tal var forkert", "reason")
    hearing = program.stored()
    assert (hearing.state, hearing.response_number) == (HearingState.DRAFTING, 2)
    page = program.tab.pages.editor.page
    QTest.keyClick(page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page, " Rettet.")
    program.do("save")
    approve_again(program)
    program.do("issue")
    program.answer()
    program.qtbot.waitUntil(lambda: len(program.services.responses.issues(hearing.id)) == 2, timeout=15_000)
    first, second = program.services.responses.issues(hearing.id)
    assert (first.number, second.number, second.corrects) == (1, 2, 1)
    assert "Rettet." not in text_of(first)
    assert text_of(second).endswith("Rettet.")


def approve_again(program: Sitting) -> None:
    for _ in ("internal review", "the chair's approval"):
        program.press("move_on")
        program.press("confirm_move")


def text_of(holder) -> str:
    draft = getattr(holder, "draft", None) or holder.hearing
    return "\n".join(plain(block) for block in replace(draft).response.text.blocks)
