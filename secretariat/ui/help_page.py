"""The help page: how the program thinks, and every key, made from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.ui.actions import MENUS, WindowActions, title, words
from secretariat.ui.records import RecordTab
from secretariat.ui.theme import set_look


class HelpPage(RecordTab):
    """The keys of every menu, in two columns of cards."""

    def __init__(self, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget(self)
        set_look(page, "page")
        self._fill(QVBoxLayout(page), actions)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.title)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    @property
    def key(self) -> str:
        return "help"

    @property
    def title(self) -> str:
        return self.tr("Help and keys")

    @property
    def icon_name(self) -> str:
        return "keyboard"

    def _fill(self, layout: QVBoxLayout, actions: WindowActions) -> None:
        layout.setContentsMargins(24, 20, 24, 24)
        layout.setSpacing(16)
        heading = QLabel(self.title, self)
        set_look(heading, "title")
        layout.addWidget(heading)
        for sentence in self._sentences():
            label = QLabel(sentence, self)
            label.setWordWrap(True)
            label.setMaximumWidth(760)
            layout.addWidget(label)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        sides = (QVBoxLayout(), QVBoxLayout())
        for side in sides:
            side.setSpacing(16)
            columns.addLayout(side, 1)
        cards = [(title(menu), actions.menus[menu.key].actions()) for menu in MENUS]
        cards = [(name, [action for action in entries if action.shortcut().toString()]) for name, entries in cards]
        for index, (name, entries) in enumerate((name, entries) for name, entries in cards if entries):
            sides[index % 2].addWidget(self._card(words(name), entries))
        for side in sides:
            side.addStretch()
        layout.addLayout(columns)

    def _sentences(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A hearing and its response are one record in one tab. What you type is kept within a second, also "
                "when the power goes; it becomes part of the record when you save."
            ),
            self.tr(
                "The side panel shows the paper as it will print, what the checks found, and earlier versions. Ctrl+K "
                "finds hearings and everything that can be done."
            ),
        )

    def _card(self, name: str, entries: Sequence[QAction]) -> QFrame:
        card = QFrame(self)
        set_look(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setVerticalSpacing(6)
        heading = QLabel(name, card)
        set_look(heading, "heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, action in enumerate(entries, start=1):
            told = QLabel(words(action.text()).removesuffix(" …"), card)
            keys = QLabel(_keys(action), card)
            set_look(keys, "chip")
            grid.addWidget(told, row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
        return card


def _keys(action: QAction) -> str:
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
