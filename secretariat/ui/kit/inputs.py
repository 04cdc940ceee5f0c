"""The widgets a field is written in, all with one face: a value, a signal when it is edited, one when it is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from secretariat.ui.kit.fields import Choice, Field

MOST_LINES = 14
"""The height a text field grows to before it scrolls."""


UNBOUNDED = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX, which PySide6 does not name."""


class Input(QWidget):
    """The face of every input. `editor` is the widget that takes the focus."""

    edited = Signal(object)
    """The value a person has just made."""
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, editor: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.editor = editor
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(editor)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)

    def show_value(self, value: Any) -> None:
        """Show a value that came from elsewhere, such as undo, without a signal."""
        raise NotImplementedError

    def trouble(self) -> str | None:
        """Return the code of the problem when what stands there is no value at all; None when it is one."""
        return None

    def set_locked(self, locked: bool) -> None:
        """Let the value be read and copied only."""
        self.setDisabled(locked)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the input as holding a mistake."""
        if bool(self.editor.property("wrong")) is not wrong:
            self.editor.setProperty("wrong", wrong)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; what was chosen stays. Does nothing for a field without choices."""

    def name_for_readers(self, name: str, description: str = "") -> None:
        """Give screen readers the name of what is written here."""
        self.editor.setAccessibleName(name)
        self.editor.setAccessibleDescription(description)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                self.left.emit()
        elif event.type() is QEvent.Type.ShortcutOverride and _is_undo(event):
            # The fields keep no steps of their own: Ctrl+Z belongs to the record's stack.
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_undo(event: QEvent) -> bool:
    matches = getattr(event, "matches", None)
    return bool(matches and (matches(QKeySequence.StandardKey.Undo) or matches(QKeySequence.StandardKey.Redo)))


class LineInput(Input):
    """One line of text."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._line.setPlaceholderText(field.ghost)
        self._line.textEdited.connect(self.edited.emit)

    def show_value(self, value: Any) -> None:
        text = value or ""
        if self._line.text() != text:
            self._line.setText(text)

    def set_locked(self, locked: bool) -> None:
        self._line.setReadOnly(locked)


class GrowingText(QPlainTextEdit):
    """A plain text that is as high as its lines, within bounds; Tab goes on to the next field."""

    def __init__(self, least_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least_lines
        self._fills = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def _wanted_height(self) -> int:
        lines = max(self._least, min(round(self.document().size().height()), MOST_LINES))
        margins = self.contentsMargins()
        return (
            lines * self.fontMetrics().lineSpacing()
            + round(self.document().documentMargin() * 2)
            + margins.top()
            + margins.bottom()
            + 2 * self.frameWidth()
        )

    def fill(self) -> None:
        """Take all the room there is instead of growing with the lines."""
        self._fills = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(0)
        self.setMaximumHeight(UNBOUNDED)

    def _grow(self) -> None:
        if self._fills:
            return
        wanted = self._wanted_height()
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)


class TextInput(Input):
    """Several lines of text."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._text = GrowingText(field.lines)
        super().__init__(self._text, parent)
        self._text.setPlaceholderText(field.ghost)
        self._showing = False
        self._text.textChanged.connect(self._on_text_changed)

    def show_value(self, value: Any) -> None:
        text = self._written(value)
        if self._text.toPlainText() == text:
            return
        self._showing = True
        cursor = self._text.textCursor()
        position = cursor.position()
        self._text.setPlainText(text)
        cursor.setPosition(min(position, len(self._text.toPlainText())))
        self._text.setTextCursor(cursor)
        self._showing = False

    def set_locked(self, locked: bool) -> None:
        self._text.setReadOnly(locked)

    def fill(self) -> None:
        """Take all the room there is."""
        self._text.fill()

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit(self._read(self._text.toPlainText()))

    def _written(self, value: Any) -> str:
        return value or ""

    def _read(self, text: str) -> Any:
        return text


class LinesInput(TextInput):
    """Several lines whose value is a tuple of them."""

    def _written(self, value: Any) -> str:
        return "\n".join(value or ())

    def _read(self, text: str) -> Any:
        return tuple(text.split("\n")) if text else ()


class _CalmComboBox(QComboBox):
    """A combo box that the wheel changes only when it has the focus: scrolling a form must not edit it.

    Words that have no room are cut short with an ellipsis, which Qt 6.12 leaves out under a style sheet.
    """

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - 4
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceInput(Input):
    """One of a few values."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._combo = _CalmComboBox()
        super().__init__(self._combo, parent)
        self._combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A row of inputs in a narrow window has no room for the longest of the choices.
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(5)
        self._values: tuple[Any, ...] = ()
        self._value: Any = None
        self.offer(field.choices)
        self._combo.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[Choice]) -> None:
        self._values = tuple(choice.value for choice in choices)
        self._combo.clear()
        self._combo.addItems([choice.label for choice in choices])
        self.show_value(self._value)

    def show_value(self, value: Any) -> None:
        self._value = value
        self._combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _on_activated(self, index: int) -> None:
        self._value = self._values[index]
        self.edited.emit(self._value)


class CheckInput(Input):
    """Yes or no; the label stands beside the box."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._box = QCheckBox(field.label)
        super().__init__(self._box, parent)
        self._box.clicked.connect(self._on_clicked)

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    def _on_clicked(self, is_checked: bool) -> None:
        self.edited.emit(is_checked)


class NumberInput(Input):
    """A whole number."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._spin = QSpinBox()
        super().__init__(self._spin, parent)
        self._spin.setRange(*field.bounds)
        self._spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._spin.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it
        self._showing = False
        self._spin.valueChanged.connect(self._on_value_changed)

    def show_value(self, value: Any) -> None:
        self._showing = True
        self._spin.setValue(value or 0)
        self._showing = False

    def _on_value_changed(self, value: int) -> None:
        if not self._showing:
            self.edited.emit(value)


def holds_focus(widget: QWidget) -> bool:
    """True when the focus is in the widget or inside it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
