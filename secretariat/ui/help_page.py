"""The help page: how the program thinks, and every key, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from secretariat.ui.actions import MENUS, ActionSpec, WindowActions, title, words
from secretariat.ui.budget.grid import actions as of_grid
from secretariat.ui.contributions.decisions import DECIDING_KEYS, Decision
from secretariat.ui.editing import actions as of_text
from secretariat.ui.kit import rows
from secretariat.ui.kit.keys import told
from secretariat.ui.records import RecordTab
from secretariat.ui.theme import set_look

WIDEST = 760
"""Pixels: wider than this a sentence is tiring to follow."""

CARD_LINES = 3
"""How many lines a card's heading and margins are as high as."""

Line = tuple[str, str]
"""What is done, and its keys."""


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
            label.setMaximumWidth(WIDEST)
            line = QHBoxLayout()  # which, unlike an upright layout, knows that the label is high when it is narrow
            line.addWidget(label, 1000)
            line.addStretch(1)
            layout.addLayout(line)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        sides = (QVBoxLayout(), QVBoxLayout())
        for side in sides:
            side.setSpacing(16)
            columns.addLayout(side, 1)
        filled = [0, 0]
        for name, lines in self._cards(actions):
            shorter = filled.index(min(filled))
            filled[shorter] += len(lines) + CARD_LINES
            sides[shorter].addWidget(self._card(name, lines))
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
                "finds hearings, initiatives, sheets, indicators, budget tables, papers, meetings and everything that "
                "can be done."
            ),
            self.tr(
                "Ctrl+K also finds the passages of every text, and Ctrl+Shift+F searches them on a page of their own: "
                "“words in quotation marks” stand in that order, begin* is the beginning of a word, and old spellings "
                "with aa are found too. A passage can be inserted into the text last worked in; a footnote tells where "
                "it comes from. The search index keeps itself up; the Edit menu makes it anew if something is not "
                "found that is there."
            ),
            self.tr(
                "A budget table is typed and pasted as in a spreadsheet. What is computed is compared at once with "
                "what is printed, and what does not foot is marked; rounding is told apart from mistakes."
            ),
            self.tr(
                "Status sheets are carried over from one period to the next. What was copied asks to be confirmed, "
                "changed or emptied, field by field, before it is printed."
            ),
            self.tr(
                "A paper begins with the sections of its template. Inserted elements and figures from the data follow "
                "the data until the paper is issued; then its text, data, PDF and Word file are frozen together."
            ),
            self.tr(
                "A meeting's agenda becomes its minutes when the meeting is held: each point of a recommendation gets "
                "a decision of its own, with one letter. Nothing closed ever comes into what is printed for the public."
            ),
            self.tr(
                "A Word contribution is dropped on a text, or taken in from the menu. You accept or undo every change "
                "that is tracked in it before it comes in; its comments never do, but can be copied to the notes."
            ),
        )

    def _cards(self, actions: WindowActions) -> Iterator[tuple[str, Sequence[Line]]]:
        """Yield the menus that have keys, the record's own entries included though no record is in front."""
        listed: set[str] = set()
        specs = {action.objectName(): spec for spec, action in actions}
        for menu in MENUS:
            entries = [action for action in actions.menus[menu.key].actions() if action.shortcut().toString()]
            lines = [
                (_unchanged(action, specs), _keys(key.toString() for key in action.shortcuts()))
                for action in entries
                if action.objectName() not in listed  # some stand in several menus
            ]
            listed |= {action.objectName() for action in entries if action.objectName()}
            lines += [
                (QCoreApplication.translate("EditorActions", str(spec.text)), _keys(spec.keys))
                for spec in of_text.ACTIONS
                if spec.menu == menu.key and spec.keys and not _stands_in(lines, spec.keys)
            ]
            lines += [
                (QCoreApplication.translate("GridActions", str(grid_spec.text)), _keys(grid_spec.keys))
                for grid_spec in of_grid.OWN
                if of_grid.menu_of(grid_spec.id) == menu.key and not _stands_in(lines, grid_spec.keys)
            ]
            if lines:
                yield words(title(menu)), lines
        yield (
            self.tr("Rows in a form"),
            (
                (self.tr("Add a row"), _keys([rows.ADD_KEY])),
                (self.tr("Remove the row"), _keys([rows.REMOVE_KEY])),
                (self.tr("Move the row"), _keys([rows.UP_KEY, rows.DOWN_KEY])),
            ),
        )
        deciding = {decision: QKeySequence(key).toString() for key, decision in DECIDING_KEYS.items()}
        yield (
            self.tr("Changes in a Word contribution"),
            (
                (self.tr("Accept the change"), _keys([deciding[Decision.ACCEPTED]])),
                (self.tr("Undo the change"), _keys([deciding[Decision.UNDONE]])),
            ),
        )

    def _card(self, name: str, lines: Sequence[Line]) -> QFrame:
        card = QFrame(self)
        set_look(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setVerticalSpacing(6)
        heading = QLabel(name, card)
        set_look(heading, "heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (text, key_words) in enumerate(lines, start=1):
            label = QLabel(words(text).removesuffix(" …"), card)
            keys = QLabel(key_words, card)
            set_look(keys, "chip")
            grid.addWidget(label, row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
        return card


def _unchanged(action: QAction, specs: Mapping[str, ActionSpec]) -> str:
    """Return an entry's words as they are while nothing is open: what undo takes back is no part of them."""
    spec = specs.get(action.objectName())
    return QCoreApplication.translate("Actions", str(spec.text)) if spec else action.text()


def _keys(keys: Iterable[str]) -> str:
    return ", ".join(told(key) for key in keys)


def _stands_in(lines: Sequence[Line], keys: Sequence[str]) -> bool:
    """True when the editor or the grid in front has put its entry into the menu already."""
    return any(named == _keys(keys) for _, named in lines)
