"""The left side: the subjects, the committee being worked for, and the settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from secretariat.domain.committees import Committee, CommitteeId
from secretariat.ui.frame import NAVIGATION_NARROW, NAVIGATION_WIDE
from secretariat.ui.icons import icon
from secretariat.ui.theme import set_look


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject of the office, a line of the navigation."""

    key: str
    title: str
    icon: str


KEYED = 10
"""Subjects that have a key: Ctrl+1 to Ctrl+9, and Ctrl+0 for the tenth."""


class Navigation(QFrame):
    """The list of subjects with what belongs to all of them below."""

    chosen = Signal(str)
    """The key of the subject that was chosen."""
    committee_chosen = Signal(int)
    new_committee_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "side")
        self.setObjectName("navigation")
        self._collapsed = False
        self._buttons: dict[str, QToolButton] = {}
        self._words: dict[QToolButton, str] = {}
        self._numbers: dict[str, int] = {}
        self._group = QButtonGroup(self)
        self._subjects = QVBoxLayout()
        self._committee = self._made_button("landmark", "")
        self._settings = self._made_button("settings", self.tr("Settings"))
        self._build()
        self.set_collapsed(collapsed=False)

    def offer(self, subjects: Sequence[Subject]) -> list[QAction]:
        """Show the subjects and return an action for each (Ctrl+1 …), for the menu."""
        made = []
        for number, subject in enumerate(subjects, start=1):
            button = self._made_button(subject.icon, subject.title)
            button.setObjectName(f"subject.{subject.key}")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, key=subject.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._subjects.addWidget(button)
            self._buttons[subject.key] = button
            made.append(self._made_action(subject, number))
        self.set_collapsed(self._collapsed)
        return made

    def mark(self, key: str) -> None:
        """Show which subject is in front; an empty key shows none."""
        self._group.setExclusive(bool(key))
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def show_number(self, key: str, number: int) -> None:
        """Show how much waits in a subject; 0 shows nothing."""
        self._numbers[key] = number
        self._name(self._buttons[key])

    def show_committees(self, committees: Sequence[Committee], current: CommitteeId | None) -> None:
        """Offer the committees, the current one on the button."""
        menu = QMenu(self._committee)
        for committee in committees:
            action = menu.addAction(committee.draft.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(committee.id == current)
            action.triggered.connect(lambda _checked, chosen=committee.id: self.committee_chosen.emit(chosen))
        menu.addSeparator()
        menu.addAction(icon("plus", role="muted"), self.tr("New committee"), self.new_committee_wanted.emit)
        self._committee.setMenu(menu)
        names = {committee.id: committee.draft.short_name or committee.draft.name for committee in committees}
        self._words[self._committee] = names.get(current, self.tr("Committee")) if current else self.tr("Committee")
        self._committee.setVisible(bool(committees))
        self._name(self._committee)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show drawings only, or drawings with words."""
        self._collapsed = collapsed
        self.setFixedWidth(NAVIGATION_NARROW if collapsed else NAVIGATION_WIDE)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if collapsed else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._words:
            button.setToolButtonStyle(style)
            self._name(button)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 12)
        layout.setSpacing(4)
        self._subjects.setSpacing(4)
        layout.addLayout(self._subjects)
        layout.addStretch()
        line = QFrame(self)
        set_look(line, "line")
        layout.addWidget(line)
        layout.addSpacing(4)
        self._committee.setObjectName("committee")
        self._committee.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._committee.hide()
        self._settings.setObjectName("settings")
        self._settings.clicked.connect(self.settings_wanted)
        layout.addWidget(self._committee)
        layout.addWidget(self._settings)

    def _made_button(self, drawing: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted", checked_role="on_accent_soft"))
        button.setIconSize(QSize(20, 20))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_look(button, "subject")
        self._words[button] = words
        return button

    def _made_action(self, subject: Subject, number: int) -> QAction:
        action = QAction(icon(subject.icon, role="muted"), subject.title, self)
        action.setObjectName(f"action.subject.{subject.key}")
        if number <= KEYED:
            action.setShortcut(f"Ctrl+{number % KEYED}")
        action.triggered.connect(lambda: self.chosen.emit(subject.key))
        self.window().addAction(action)
        return action

    def _name(self, button: QToolButton) -> None:
        key = next((key for key, made in self._buttons.items() if made is button), "")
        number = self._numbers.get(key, 0)
        words = self._words[button]
        told = f"{words}  {number}" if number else words
        button.setText(f" {told}")
        button.setAccessibleName(told)
        button.setToolTip(told if self._collapsed or button is self._committee else "")
