"""The running program as a person meets it: what the tests of whole days of work press and read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import Hearing
from secretariat.ui.frame import Frame
from secretariat.ui.main_window import MainWindow
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

    def stored(self) -> Hearing:
        """Return the one hearing as the store has it."""
        (row,) = self.services.hearings.list_rows(None)
        return self.services.hearings.get(row.id)
