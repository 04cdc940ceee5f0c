"""A hearing's whole life through the program's own window: received, extended, drafted, kept, compared, issued, printed
and corrected.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from secretariat.app import Options, Program
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingState
from secretariat.domain.text import plain
from secretariat.system import paths
from secretariat.system.settings import ScreenLanguage, SettingsFile, ThemeChoice
from secretariat.ui.frame import Frame
from secretariat.ui.main_window import MainWindow
from secretariat.ui.preferences import Preferences
from secretariat.ui.startup import Startup

COMMITTEE = CommitteeDraft(
    name="Beskæftigelses- og Integrationsudvalget",
    short_name="BIU",
    chair_name="Formandens navn",
    chair_title="Formand",
)


class Sitting:
    """The running program as a person meets it: a window, keys, menus and dialogs.

    `services` read the same database beside it, and change nothing.
    """

    def __init__(self, frame: Frame, services: Services, qtbot) -> None:
        self.frame = frame
        self.services = services
        self.qtbot = qtbot

    @property
    def startup(self) -> Startup:
        return self.frame.findChild(Startup)

    @property
    def window(self) -> MainWindow:
        return self.frame.findChild(MainWindow)

    @property
    def tab(self):
        return self.window.front

    def do(self, action: str) -> None:
        """Choose an entry of the menus, which must be possible."""
        entry = self.window.actions_table[action]
        assert entry.isEnabled(), action
        entry.trigger()

    def write(self, field: str, words: str) -> None:
        """Write into a field in the place of what stands there."""
        line = self.tab.findChild(QWidget, f"field.{field}")
        assert line is not None, field
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Tab)

    def press(self, name: str) -> None:
        """Click a button of the tab."""
        button = next(b for b in self.frame.findChildren(QWidget, f"action.{name}") if b.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        """Return the dialog that is open."""
        self.qtbot.waitUntil(lambda: any(d.isVisible() for d in self.frame.findChildren(kind)))
        return next(d for d in self.frame.findChildren(kind) if d.isVisible())

    def answer(self, words: str = "", field: str = "") -> None:
        """Write into the dialog's field, if any, and press its verb."""
        dialog = self.dialog()
        if field:
            line = dialog.findChild(QWidget, f"field.{field}")
            assert isinstance(line, QLineEdit | QPlainTextEdit)
            line.clear()
            QTest.keyClicks(line, words)
        QTest.mouseClick(dialog.findChild(QPushButton, "confirm.verb"), Qt.MouseButton.LeftButton)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.committees.add(COMMITTEE)
    return database


@pytest.fixture
def program(database: Path, qtbot) -> Iterator[Sitting]:
    preferences = Preferences(SettingsFile(paths.settings_folder()))
    frame = Frame(preferences)
    Program(frame, Options(database, ScreenLanguage.ENGLISH, ThemeChoice.LIGHT))
    frame.show()
    with open_office(database, actor=str, exclusive=False) as reader:
        program = Sitting(frame, reader.services, qtbot)
        qtbot.waitUntil(lambda: program.startup is not None and program.startup.workplace is not None, timeout=10_000)
        yield program
        frame.close()
    frame.deleteLater()
    QApplication.processEvents()


def test_a_hearing_from_the_letter_received_to_the_corrected_answer(program, tmp_path, qtbot):
    receive(program)
    extend(program)
    draft(program)
    keep_and_compare(program)
    approve(program)
    issue(program)
    save_as_pdf(program, tmp_path)
    correct(program)


def stored(program: Sitting):
    (row,) = program.services.hearings.list_rows(None)
    return program.services.hearings.get(row.id)


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
    assert stored(program).state is HearingState.RECEIVED
    assert stored(program).draft.title == "Valby bydelsplan"


def extend(program: Sitting) -> None:
    today = program.services.clock.today()
    program.do("extend")
    program.write("extensions.0.deadline", short_date(today + timedelta(days=21)))
    program.write("extensions.0.reason", "Mødet er flyttet")
    program.do("save")
    (extension,) = stored(program).draft.extensions
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
    assert stored(program).state is HearingState.DRAFTING
    assert text_of(stored(program)).startswith("Hvad vil udvalget prioritere?\nUdvalget vil prioritere jobmesser")


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
    hearing = stored(program)
    assert hearing.state is HearingState.CHAIR_APPROVAL
    assert text_of(hearing).endswith("Det er aftalt.")


def issue(program: Sitting) -> None:
    found = program.services.responses.check(stored(program), stored(program).draft, COMMITTEE)
    assert not [finding.code for finding in found if finding.severity.value == "error"]
    program.do("issue")
    program.answer()
    program.qtbot.waitUntil(lambda: stored(program).is_locked, timeout=15_000)
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
    (issued,) = program.services.responses.issues(stored(program).id)
    assert hashlib.sha256((folder / "Svar.pdf").read_bytes()).hexdigest() == issued.sha256


def correct(program: Sitting) -> None:
    program.do("correct")
    program.answer("Et tal var forkert", "reason")
    hearing = stored(program)
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
