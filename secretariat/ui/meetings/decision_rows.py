"""What was decided on each point of an item, to be taken down while the meeting goes on: a letter decides a point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from secretariat.domain.meetings.meetings import Decision, Outcome
from secretariat.ui import theme
from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.inputs import TextInput
from secretariat.ui.meetings import labels

translate = QCoreApplication.translate

BESIDE_FROM = 380
"""Pixels of width from which a remark stands beside its decision."""

LINES_OF_ROW = 4
"""Lines of the grid that a point takes: its words, its decision, its remark, a space."""

OUTCOME_WIDTH = 190
"""Pixels, enough for the longest outcome with its letter."""


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A point and what was decided on it. `words` is the point itself, `decision.point` its key."""

    words: str
    decision: Decision


class OutcomeBox(QComboBox):
    """Signals: `decided` carries an `Outcome` or None, and whether it is meant for all points; `onward` asks to go on.

    A letter decides, with Shift all points at once; Delete opens the point again; Enter goes on.
    """

    decided = Signal(object, bool)
    onward = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(OUTCOME_WIDTH)
        self.addItem(self.tr("No decision yet"), None)
        for outcome in labels.OUTCOMES:
            words = self.tr("{outcome} ({letter})").format(
                outcome=labels.outcome(outcome), letter=labels.letter(outcome)
            )
            self.addItem(words, outcome.value)
        self.activated.connect(lambda _: self.decided.emit(self.outcome, False))

    @property
    def outcome(self) -> Outcome | None:
        """What is chosen."""
        value = self.currentData()
        return None if value is None else Outcome(value)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show what was decided, without a signal."""
        self.setCurrentIndex(0 if outcome is None else self.findData(outcome.value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page; only a box that has the focus changes by the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter decides, Delete takes the decision back, Enter goes on."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        outcome = labels.outcome_of(event.text()) if is_plain and event.text() else None
        if outcome is not None:
            self.decided.emit(outcome, bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.decided.emit(None, False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.onward.emit()
        else:
            super().keyPressEvent(event)


class DecisionRows(QWidget):
    """A row for each point. `changed` carries the decisions that are others now, `onward` asks for the next item."""

    changed = Signal(object)
    settled = Signal()
    onward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DecisionLine, ...] = ()
        self._words: list[QLabel] = []
        self._boxes: list[OutcomeBox] = []
        self._remarks: list[TextInput] = []
        self._locked = self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[DecisionLine]) -> None:
        """Show other points, or the same with other decisions; the remark being written is left alone."""
        while len(self._boxes) > len(lines):
            self._drop_last()
        while len(self._boxes) < len(lines):
            self._add_row(len(self._boxes))
        self._lines = tuple(lines)
        for row, line in enumerate(lines):
            self._words[row].setText(line.words)
            self._words[row].setVisible(bool(line.words))
            self._boxes[row].show_outcome(line.decision.outcome)
            self._boxes[row].setAccessibleName(self.tr("Decision: {point}").format(point=line.words))
            self._remarks[row].show_value(line.decision.remark)
            self._remarks[row].name_for_readers(self.tr("Remark: {point}").format(point=line.words))

    def in_order(self) -> Iterator[QWidget]:
        """Yield what the Tab key goes through."""
        for box, remark in zip(self._boxes, self._remarks, strict=True):
            yield from (box, remark.editor)

    def begin(self) -> None:
        """Put the cursor on the first point without a decision, or on the first."""
        if self._boxes:
            rows = [row for row, line in enumerate(self._lines) if line.decision.outcome is None]
            self._boxes[rows[0] if rows else 0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_locked(self, *, locked: bool) -> None:
        """Let the decisions be read only."""
        self._locked = locked
        for box, remark in zip(self._boxes, self._remarks, strict=True):
            box.setDisabled(locked)
            remark.set_locked(locked)

    def decide_all(self, outcome: Outcome) -> None:
        """Decide every point that is open."""
        self._tell([replace(line.decision, outcome=outcome) for line in self._lines if line.decision.outcome is None])

    def _tell(self, decisions: Sequence[Decision]) -> None:
        if decisions and not self._locked:
            self.settled.emit()
            self.changed.emit(tuple(decisions))
            self.settled.emit()

    def _on_decided(self, row: int, outcome: Outcome | None, is_for_all: bool) -> None:
        if is_for_all and outcome is not None:
            self._tell([replace(line.decision, outcome=outcome) for line in self._lines])
            self._boxes[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._tell([replace(self._lines[row].decision, outcome=outcome)])
        if outcome is not None and row + 1 < len(self._boxes):
            self._boxes[row + 1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_onward(self, row: int) -> None:
        if row + 1 < len(self._boxes):
            self._boxes[row + 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.onward.emit()

    def _on_remark_edited(self, row: int, remark: str) -> None:
        self.changed.emit((replace(self._lines[row].decision, remark=remark),))

    def _add_row(self, row: int) -> None:
        words = QLabel(self, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        box = OutcomeBox(self)
        box.setObjectName(f"field.outcome.{row}")
        box.setDisabled(self._locked)
        box.decided.connect(partial(self._on_decided, row))
        box.onward.connect(partial(self._on_onward, row))
        remark = TextInput(Field("remark", self.tr("Remark"), Kind.TEXT, lines=1, ghost=self.tr("Remark")), self)
        remark.editor.setObjectName(f"field.remark.{row}")
        remark.set_locked(self._locked)
        remark.edited.connect(partial(self._on_remark_edited, row))
        remark.left.connect(self.settled)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for made, rows in ((words, self._words), (box, self._boxes), (remark, self._remarks)):
            made.show()
            rows.append(made)  # type: ignore[arg-type]  # each goes into the list of its own kind
        self._place(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the remarks under the decisions where they have no room beside them."""
        super().resizeEvent(event)
        is_narrow = self.width() < BESIDE_FROM
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            for row in range(len(self._boxes)):
                self._place(row)

    def _place(self, row: int) -> None:
        top = row * LINES_OF_ROW
        self._grid.addWidget(self._words[row], top, 0, 1, 2)
        self._grid.addWidget(self._boxes[row], top + 1, 0, 1, 2 if self._is_narrow else 1, Qt.AlignmentFlag.AlignTop)
        if self._is_narrow:
            self._grid.addWidget(self._remarks[row], top + 2, 0, 1, 2)
        else:
            self._grid.addWidget(self._remarks[row], top + 1, 1)
        self._grid.setRowMinimumHeight(top + LINES_OF_ROW - 1, 8)

    def _drop_last(self) -> None:
        for part in (self._words.pop(), self._boxes.pop(), self._remarks.pop()):
            part.hide()
            part.deleteLater()
        self._grid.setRowMinimumHeight((len(self._boxes) + 1) * LINES_OF_ROW - 1, 0)


def legend(parent: QWidget) -> QLabel:
    """Return a line that tells the letters."""
    letters = " · ".join(f"{labels.letter(outcome)} {labels.outcome(outcome).lower()}" for outcome in labels.OUTCOMES)
    label = QLabel(parent, wordWrap=True)
    theme.set_look(label, "help")
    label.setText(
        translate("DecisionRows", "{letters}. Shift: all points. Delete: open again. Enter: go on.").format(
            letters=letters
        )
    )
    return label
