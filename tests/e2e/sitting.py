"""The running program as a person meets it: what the tests of whole days of work press and read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from secretariat.app import Options, Program
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import Hearing
from secretariat.system import paths
from secretariat.system.settings import ScreenLanguage, SettingsFile, ThemeChoice
from secretariat.ui.bugs import BugDialog
from secretariat.ui.frame import Frame
from secretariat.ui.kit.notices import Notice, NoticeBar
from secretariat.ui.main_window import MainWindow
from secretariat.ui.preferences import Preferences
from secretariat.ui.startup import Startup

COMMITTEE = CommitteeDraft(
    name="Beskæftigelses- og Integrationsudvalget",
    short_name="BIU",
    chair_name="Formandens navn",
    chair_title="Formand",
)

CONTROL = Qt.KeyboardModifier.ControlModifier


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

    def field(self, name: str) -> QWidget:
        """Return the widget of a field of the tab."""
        widget = self.tab.findChild(QWidget, f"field.{name}")
        assert widget is not None, name
        return widget

    def write(self, field: str, words: str) -> None:
        """Write into a field in the place of what stands there."""
        line = self.field(field)
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Tab)

    def choose(self, field: str, words: str) -> None:
        """Choose one of a field's values with the keys."""
        choose_in(self.field(field), words)

    def tick(self, field: str) -> None:
        """Press a box of the tab with the space bar."""
        box = self.field(field)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def click(self, name: str) -> None:
        """Click the widget of that name."""

        def found() -> QWidget | None:
            return next((widget for widget in self.frame.findChildren(QWidget, name) if widget.isVisible()), None)

        if found() is None:
            self.qtbot.waitUntil(lambda: found() is not None, timeout=5_000)
        widget = found()
        assert widget is not None
        assert widget.isEnabled(), name
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, name: str) -> None:
        """Click a button of the tab."""
        self.click(f"action.{name}")

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
        verb = dialog.findChild(QPushButton, "confirm.verb")
        assert verb.isEnabled(), dialog.windowTitle()
        QTest.mouseClick(verb, Qt.MouseButton.LeftButton)
        self.come_back()

    def pick_file(self, file: Path) -> str:
        """Name a file in the dialog that asks for one and press its verb; return the name that was proposed."""
        dialog = self.dialog(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        proposed = next((Path(chosen).name for chosen in dialog.selectedFiles()), "")
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        line.setText(str(file))  # keys would open the completer, a window of its own
        buttons = dialog.findChild(QDialogButtonBox)
        verb = next(
            buttons.button(one)
            for one in (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Open)
            if buttons.button(one) is not None
        )
        QTest.mouseClick(verb, Qt.MouseButton.LeftButton)
        self.come_back()
        return proposed

    def come_back(self) -> None:
        """Be in the window again unless another dialog opened: every desktop but the one of the tests sees to it."""

        def is_back() -> bool:
            if any(dialog.isVisible() for dialog in self.frame.findChildren(QDialog)):
                return True
            self.frame.activateWindow()
            return self.frame.isActiveWindow()

        self.qtbot.waitUntil(is_back)

    @property
    def notices(self) -> list[Notice]:
        """What the notices say."""
        return list(self.window.findChild(NoticeBar).shown())

    def wait_for(self, message: str) -> Notice:
        """Wait for a notice and return it."""
        self.qtbot.waitUntil(lambda: message in [notice.message for notice in self.notices])
        return next(notice for notice in self.notices if notice.message == message)

    def press_notice(self, words: str) -> None:
        """Click a button of a notice by its words."""
        bar = self.window.findChild(NoticeBar)
        (button,) = (button for button in bar.findChildren(QPushButton) if button.text() == words)
        self.qtbot.waitUntil(button.isVisible)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def stored(self) -> Hearing:
        """Return the one hearing as the store has it."""
        (row,) = self.services.hearings.list_rows(None)
        return self.services.hearings.get(row.id)


def begin_committee(program: Sitting) -> None:
    """Make the committee where no database lay."""
    program.click("way.committee")
    program.write("name", COMMITTEE.name)
    program.write("short_name", COMMITTEE.short_name)
    program.write("chair_name", COMMITTEE.chair_name)
    program.write("chair_title", COMMITTEE.chair_title)
    program.do("save")
    (committee,) = program.services.committees.all()
    assert committee.draft.name == COMMITTEE.name


def choose_in(combo: QWidget, words: str) -> None:
    """Choose a value of a combo box with the keys."""
    assert isinstance(combo, QComboBox)
    offered = [combo.itemText(index) for index in range(combo.count())]
    assert words in offered, f"{words} is not among {offered}"
    combo.setFocus()
    for _ in offered:
        if combo.currentText() == words:
            break
        ahead = offered.index(words) > combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down if ahead else Qt.Key.Key_Up)
    assert combo.currentText() == words


def click_row(table: QTableView, index: QModelIndex, *, adding: bool = False, twice: bool = False) -> None:
    """Click a row of a table; `adding` it to those that are chosen, or `twice`, which opens it."""
    table.scrollTo(index)
    place = table.visualRect(index).center()
    modifiers = CONTROL if adding else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
    if twice:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


@contextmanager
def running(database: Path, qtbot) -> Iterator[Sitting]:
    """Start the program on a database, and close it in the end."""
    preferences = Preferences(SettingsFile(paths.settings_folder()))
    frame = Frame(preferences)
    Program(frame, Options(database, ScreenLanguage.ENGLISH, ThemeChoice.LIGHT))
    frame.show()
    with open_office(database, actor=str, exclusive=False) as reader:
        program = Sitting(frame, reader.services, qtbot)
        qtbot.waitUntil(lambda: program.startup is not None and program.startup.workplace is not None, timeout=10_000)
        try:
            yield program
            assert not [bug.findChild(QPlainTextEdit).toPlainText() for bug in frame.findChildren(BugDialog)]
        finally:
            frame.close()
    frame.deleteLater()
    QApplication.processEvents()
