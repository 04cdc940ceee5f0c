"""The tracked changes of a contribution in a list: each one, those of a person, or all of them are decided here."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.application.contributed import Revision
from secretariat.ui import theme
from secretariat.ui.contributions.contribution_words import by, revision_told
from secretariat.ui.contributions.decisions import DECIDING_KEYS, LOOKS, Decision, Decisions, word
from secretariat.ui.icons import icon
from secretariat.ui.kit.two_lines import Line, LinesView, Role


class ChangeList(LinesView):
    """The changes in the order of the text. A accepts and U undoes those chosen; Enter goes on."""

    decided = Signal(object)
    gone_on = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide about those chosen, or go on. Enter ends here: the button that it goes on to is not to have it too."""
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and key in DECIDING_KEYS:
            self.decided.emit(DECIDING_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gone_on.emit()
        else:
            super().keyPressEvent(event)


class ChangesPage(QWidget):
    """Signals: `chosen` with the key of the change that is looked at, `gone_on` when Enter is pressed on one."""

    chosen = Signal(str)
    gone_on = Signal()

    def __init__(self, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._is_following = False
        self._list = ChangeList(self.tr("Changes"), self)
        self._list.setObjectName("list.changes")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._authors = QComboBox(self)
        self._buttons = {
            Decision.ACCEPTED: self._button("accept_change", "check", self.tr("&Accept"), self.tr("Accept (A)")),
            Decision.UNDONE: self._button("undo_change", "rotate-ccw", self.tr("&Undo"), self.tr("Undo (U)")),
        }
        self._all_buttons = {
            Decision.ACCEPTED: self._button("accept_all", "list-checks", self.tr("Accept all")),
            Decision.UNDONE: self._button("undo_all", "rotate-ccw", self.tr("Undo all")),
        }
        self._build()
        self._show()
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.decided.connect(self.decide)
        self._list.gone_on.connect(self.gone_on)
        decisions.changed.connect(lambda _keys: self._show())
        for decision, button in self._buttons.items():
            button.clicked.connect(lambda _checked, decision=decision: self.decide(decision))
        for decision, button in self._all_buttons.items():
            button.clicked.connect(lambda _checked, decision=decision: self._decide_all(decision))

    def begin(self) -> None:
        """Put the cursor on the first change that is undecided, or where it was."""
        keys = self._decisions.undecided or self._decisions.by(None)
        if keys and not self._list.chosen():
            self.show_change(keys[0])
        self._list.setFocus()

    def walk(self, steps: int) -> None:
        """Go to the next change that is undecided, or the one before; around the end. To any, once all are decided."""
        keys = [revision.key for revision in self._decisions.revisions]
        wanted = set(self._decisions.undecided) or set(keys)
        here = self._list.currentIndex().row()
        ahead = keys[here + 1 :] + keys[: here + 1] if steps > 0 else [*keys[:here][::-1], *keys[max(here, 0) :][::-1]]
        found = next((key for key in ahead if key in wanted), None)
        if found is not None:
            self.show_change(found)

    def show_change(self, key: str) -> None:
        """Choose a change in the list, and say so."""
        self.follow(key)
        self.chosen.emit(key)

    def follow(self, key: str) -> None:
        """Choose a change in the list without a word: the cursor stands on it in the text."""
        row = next(row for row, one in enumerate(self._decisions.revisions) if one.key == key)
        index = self._list.model().index(row, 0)
        self._is_following = True
        self._list.setCurrentIndex(index)
        self._is_following = False
        self._list.scrollTo(index)

    def decide(self, decision: Decision) -> None:
        """Decide about those chosen; of a single one, go on to the next that is undecided."""
        keys = tuple(str(key) for key in self._list.chosen())
        self._decisions.decide(keys, decision)
        if len(keys) == 1 and self._decisions.undecided:
            self.walk(1)

    def _decide_all(self, decision: Decision) -> None:
        self._decisions.decide(self._decisions.by(self._authors.currentData()), decision)

    def _on_current_changed(self, current: QModelIndex) -> None:
        key = current.data(Role.SUBJECT)
        if key is not None and not self._is_following:
            self.chosen.emit(key)

    def _show(self) -> None:
        self._list.lines_model().show_lines([self._line(revision) for revision in self._decisions.revisions])

    def _line(self, revision: Revision) -> Line:
        decision = self._decisions.of(revision.key)
        drawing, colour = LOOKS[decision]
        detail = f"{word(decision)} · {by(revision.author, revision.at)}"
        told = f"{detail}\n{revision.context}" if revision.context.strip("… ") else detail
        return Line(revision_told(revision), told, drawing, colour, subject=revision.key)

    def _button(self, name: str, drawing: str, label: str, tip: str = "") -> QPushButton:
        button = QPushButton(icon(drawing), label, self)
        button.setObjectName(f"action.{name}")
        button.setToolTip(tip)
        return button

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        theme.set_look(foot, "side")
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        one, whose, every = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (one, whose, every):
            row.setSpacing(8)
            rows.addLayout(row)
        for button in self._buttons.values():
            one.addWidget(button, 1)
        label = QLabel(self.tr("All by"), foot)
        label.setBuddy(self._authors)
        whose.addWidget(label)
        whose.addWidget(self._authors, 1)
        for button in self._all_buttons.values():
            every.addWidget(button, 1)
        self._authors.setObjectName("field.author")
        self._authors.setAccessibleName(self.tr("All by"))
        self._authors.addItem(self.tr("everybody"), None)
        for author in self._decisions.authors:
            self._authors.addItem(author or self.tr("somebody"), author)
        return foot
