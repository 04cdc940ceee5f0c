"""A field that repeats: rows of small inputs that are added, moved and removed with buttons and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secretariat.ui.icons import icon
from secretariat.ui.kit import catalogue
from secretariat.ui.kit.fields import Field, Kind, Rows
from secretariat.ui.kit.inputs import Input, holds_focus
from secretariat.ui.kit.keys import with_keys
from secretariat.ui.kit.row_grip import GRIP_WIDTH, DropMark, RowGrip
from secretariat.ui.theme import set_look

ADD_KEY = "Ctrl+Return"
REMOVE_KEY = "Ctrl+Shift+Delete"
UP_KEY = "Alt+Up"
DOWN_KEY = "Alt+Down"

STACKED_ACROSS = 2
"""Inputs beside each other in a row that has no room for all of them."""

STACKED_GAP = 8
"""Pixels under a stacked row, beside the space between rows."""

BOX_TOP = 6
"""Pixels over a box, so that its word stands level with the lines beside it."""

INSET = 12
"""Pixels from the edge of an input to the figure in it."""

FIGURES = (Kind.AMOUNT, Kind.FIGURE)
"""Kinds of columns whose values, and headings, stand at the right."""

LEAST_LETTERS = 16
"""Letters that an input of a row shows at least."""


class RowsInput(Input):
    """The rows of one field. The value is a tuple; each edit makes a new one."""

    settled = Signal()
    """A row was added, moved or removed: a step of its own."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        if field.rows is None:
            message = f"{field.name} has no rows"
            raise ValueError(message)
        self._area = QFrame()
        super().__init__(self._area, parent)
        self._field = field
        self._rows: Rows = field.rows
        self._value: tuple[Any, ...] = ()
        self._lines: list[_RowLine] = []
        self._locked = False
        self._grid = QGridLayout(self._area)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._headings = self._made_headings()
        self._drop_mark = DropMark(self._area)
        self._add = self._made_add_button()
        self.setFocusProxy(self._add)
        self._place()
        for key, slot in ((ADD_KEY, self.add_row), (REMOVE_KEY, self._remove_focused)):
            shortcut = QShortcut(QKeySequence(key), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_value(self, value: Any) -> None:
        if self._rows.is_single:
            self._show_rows(() if value is None else (value,))
        else:
            self._show_rows(tuple(value or ()))

    def _show_rows(self, rows: tuple[Any, ...]) -> None:
        self._value = rows
        while len(self._lines) > len(self._value):
            line = self._lines.pop()
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(self._value):
            self._lines.append(self._made_line(len(self._lines)))
        for line, row in zip(self._lines, self._value, strict=True):
            line.show_row(row)
        self._place()

    def trouble(self) -> str | None:
        return next((trouble for line in self._lines if (trouble := line.trouble())), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._add.setDisabled(locked)
        for line in self._lines:
            line.set_locked(locked)

    def set_wrong(self, wrong: bool) -> None:
        for line in self._lines:
            line.set_wrong(wrong and line.trouble() is not None)

    def name_for_readers(self, name: str, description: str = "") -> None:
        self._area.setAccessibleName(name)
        self._add.setAccessibleName(f"{name}: {self._rows.add_label}")
        self._add.setAccessibleDescription(description)

    def add_row(self) -> None:
        """Add a row and put the cursor in it."""
        if self._locked or self._is_full:
            return
        self._take((*self._value, self._rows.new(self._value)))
        self._lines[-1].focus()

    def go_to_row(self, index: int) -> None:
        """Put the cursor in a row."""
        self._lines[index].focus()

    def remove_row(self, index: int) -> None:
        """Remove a row; the cursor goes to the one that takes its place."""
        self._take((*self._value[:index], *self._value[index + 1 :]))
        if self._lines:
            self._lines[min(index, len(self._lines) - 1)].focus()
        else:
            self._add.setFocus()

    def move_row(self, index: int, by: int) -> None:
        """Move a row `by` places down (up when negative), as far as there is one."""
        target = index + by
        if not 0 <= target < len(self._value):
            return
        rows = list(self._value)
        rows.insert(target, rows.pop(index))
        self._take(tuple(rows))
        self._lines[target].focus()

    def _show_landing(self, height: int) -> None:
        """Show where the row that is held would land; `height` is the pointer's, in pixels down the screen."""
        gap = self._gap_at(height)
        before, after = self._lines[max(gap - 1, 0)].geometry(), self._lines[min(gap, len(self._lines) - 1)].geometry()
        top = before.top() if gap == 0 else after.bottom() if gap == len(self._lines) else after.top()
        self._drop_mark.show_at(top - self._grid.spacing() // 2 if gap < len(self._lines) else top + 1)

    def _land(self, line: _RowLine, height: int) -> None:
        self._drop_mark.hide()
        index, gap = self._lines.index(line), self._gap_at(height)
        target = gap - 1 if gap > index else gap
        if target != index and not self._locked:
            self.move_row(index, target - index)

    def _gap_at(self, height: int) -> int:
        """Return how many rows lie above a height, each counted by its middle."""
        inside = self._area.mapFromGlobal(QPoint(0, height)).y()
        return sum(line.geometry().center().y() < inside for line in self._lines)

    @property
    def _is_full(self) -> bool:
        return self._rows.is_single and bool(self._value)

    def _take(self, value: tuple[Any, ...]) -> None:
        self.settled.emit()
        self._show_rows(value)
        self._tell()
        self.settled.emit()

    def _tell(self) -> None:
        value: Any = self._value
        if self._rows.is_single:
            value = self._value[0] if self._value else None
        self.edited.emit(value)

    def _remove_focused(self) -> None:
        for index, line in enumerate(self._lines):
            if holds_focus(line) and not self._locked:
                self.remove_row(index)
                return

    def _on_row_edited(self, line: _RowLine, name: str, value: Any) -> None:
        index = self._lines.index(line)
        row = self._rows.edited(self._value[index], name, value)
        self._value = (*self._value[:index], row, *self._value[index + 1 :])
        line.show_row(row, but=name)
        self._tell()

    def _made_line(self, index: int) -> _RowLine:
        line = _RowLine(self._field, index, self._area)
        line.edited.connect(partial(self._on_row_edited, line))
        line.left.connect(self.left.emit)
        line.removed.connect(lambda: self.remove_row(self._lines.index(line)))
        line.moved.connect(lambda by: self.move_row(self._lines.index(line), by))
        if line.grip is not None:
            line.grip.dragged.connect(self._show_landing)
            line.grip.dropped.connect(partial(self._land, line))
        line.set_locked(self._locked)
        return line

    def _made_headings(self) -> QWidget:
        headings = QWidget(self._area)
        layout = QHBoxLayout(headings)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if self._rows.is_numbered:
            layout.addSpacing(GRIP_WIDTH + layout.spacing())
        for column in self._rows.columns:
            label = QLabel("" if column.kind is Kind.CHECK else column.label, headings)  # a box has its word beside it
            set_look(label, "muted")
            if column.kind in FIGURES:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                label.setContentsMargins(0, 0, INSET, 0)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(label, column.stretch)
        layout.addSpacing(_RowLine.buttons_width(self._rows) + layout.spacing())  # a space is not parted by itself
        return headings

    def _made_add_button(self) -> QPushButton:
        button = QPushButton(icon("plus", role="accent"), self._rows.add_label, self._area)
        set_look(button, "quiet")
        button.setObjectName(f"add.{self._field.name}")
        button.setToolTip(with_keys(self._rows.add_label, ADD_KEY))
        button.clicked.connect(self.add_row)
        return button

    def _fit(self) -> None:
        """Stack each row's inputs where they have no room beside each other."""
        is_stacked = bool(self._lines) and self.width() < self._lines[0].least_width()
        for line in self._lines:
            line.stack(is_stacked=is_stacked)
        self._headings.setVisible(bool(self._lines) and len(self._rows.columns) > 1 and not is_stacked)

    def _place(self) -> None:
        self._fit()
        self._grid.addWidget(self._headings, 0, 0)
        for index, line in enumerate(self._lines):
            self._grid.addWidget(line, index + 1, 0)
            line.show()  # now, not when the layout comes to it: the cursor goes there at once
        self._grid.addWidget(self._add, len(self._lines) + 1, 0, Qt.AlignmentFlag.AlignLeft)
        self._add.setHidden(self._is_full)
        self.setFocusProxy(self._lines[0].first if self._lines else self._add)
        # Only what takes the focus can be named: the rows are hung on the button, and the button behind the rows.
        chain = [self._add, *(stop for line in self._lines for stop in line.stops()), self._add]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)


class _Cell(QWidget):
    """One input of a row, under its name where no heading stands over the column."""

    def __init__(self, column: Field, made: Input, parent: QWidget) -> None:
        super().__init__(parent)
        self.stretch = column.stretch
        self._made = made
        self._has_own_name = column.kind is Kind.CHECK
        self._name = QLabel(column.label, self)
        set_look(self._name, "muted")
        self._name.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, BOX_TOP if self._has_own_name else 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._name)
        layout.addWidget(made)
        layout.addStretch()

    def least_width(self) -> int:
        """Return what the input needs to be read, in pixels."""
        return max(self._made.minimumSizeHint().width(), self.fontMetrics().averageCharWidth() * LEAST_LETTERS)

    def name_it(self, *, is_named: bool) -> None:
        """Show the input's name over it, or leave that to the heading of the column."""
        self._name.setVisible(is_named and not self._has_own_name)


class _RowLine(QWidget):
    """One row: its inputs side by side, and the buttons that move and remove it."""

    edited = Signal(str, object)
    left = Signal()
    moved = Signal(int)
    removed = Signal()

    _BUTTON = 30

    @classmethod
    def buttons_width(cls, rows: Rows) -> int:
        """Return the width of the buttons at a row's end, in pixels."""
        return cls._BUTTON * (3 if rows.movable else 1)

    def __init__(self, field: Field, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        assert field.rows is not None  # noqa: S101 - RowsInput has checked it
        self._rows = field.rows
        self._inputs: dict[str, Input] = {}
        self._cells: list[_Cell] = []
        self._cells_room = QGridLayout()
        self._cells_room.setSpacing(8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.grip = RowGrip(index + 1, self, movable=self._rows.movable) if self._rows.is_numbered else None
        if self.grip is not None:
            layout.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._cells_room, 1)
        row_name = self.tr("{row} {number}").format(row=self._rows.row_name, number=index + 1)
        for column in self._rows.columns:
            made = self._made_input(column, f"field.{field.name}.{index}.{column.name}", f"{row_name}: {column.label}")
            self._cells.append(_Cell(column, made, self))
        layout.addWidget(self._made_buttons(row_name), 0, Qt.AlignmentFlag.AlignTop)
        self._stacked: bool | None = None
        self.stack(is_stacked=False)
        for key, by in ((UP_KEY, -1), (DOWN_KEY, 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the inputs need in pairs, so that the form may become narrow enough for that."""
        pair = max((cell.least_width() for cell in self._cells), default=0) * min(len(self._cells), STACKED_ACROSS)
        return QSize(
            min(
                pair + 2 * self._cells_room.spacing() + self.buttons_width(self._rows) + self._grip_width,
                self.least_width(),
            ),
            super().minimumSizeHint().height(),
        )

    def least_width(self) -> int:
        """Return the width below which the inputs have no room beside each other, in pixels."""
        gaps = self._cells_room.spacing() * len(self._cells)
        return (
            sum(cell.least_width() for cell in self._cells) + gaps + self.buttons_width(self._rows) + self._grip_width
        )

    @property
    def _grip_width(self) -> int:
        return 0 if self.grip is None else GRIP_WIDTH + self._cells_room.spacing()

    def stack(self, *, is_stacked: bool) -> None:
        """Place the inputs in pairs under each other, each with its name over it; or all beside each other."""
        if is_stacked is self._stacked:
            return
        self._stacked = is_stacked
        self._cells_room.setContentsMargins(0, 0, 0, STACKED_GAP if is_stacked else 0)
        across = STACKED_ACROSS if is_stacked else len(self._cells)
        for number, cell in enumerate(self._cells):
            cell.name_it(is_named=is_stacked and len(self._cells) > 1)
            is_alone = is_stacked and number == len(self._cells) - 1 and number % across == 0
            self._cells_room.addWidget(cell, number // across, number % across, 1, across if is_alone else 1)
        for number, cell in enumerate(self._cells):
            self._cells_room.setColumnStretch(number, int(number < across) if is_stacked else cell.stretch)

    def show_row(self, row: Any, *, but: str = "") -> None:
        """Show the row's values; the input being written in is left alone."""
        for name, made in self._inputs.items():
            if name != but:
                made.show_value(self._rows.value(row, name))

    def trouble(self) -> str | None:
        """Return the first problem code of the row's inputs."""
        return next((trouble for made in self._inputs.values() if (trouble := made.trouble())), None)

    def set_locked(self, locked: bool) -> None:
        """Let the row be read only."""
        for made in self._inputs.values():
            made.set_locked(locked)
        for button in self.findChildren(QToolButton):
            button.setDisabled(locked)
        if self.grip is not None:
            self.grip.set_locked(locked)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the inputs that hold no value at all."""
        for made in self._inputs.values():
            made.set_wrong(wrong and made.trouble() is not None)

    def focus(self) -> None:
        """Put the cursor in the row's first input."""
        self.first.setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops in the row, in order; the list that an input opens is a window of its own."""
        return [
            stop
            for stop in self.findChildren(QWidget)
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            and stop.focusProxy() is None
            and stop.window() is self.window()
        ]

    @property
    def first(self) -> Input:
        """The row's first input."""
        return next(iter(self._inputs.values()))

    def _made_input(self, column: Field, object_name: str, reader_name: str) -> Input:
        made = catalogue.input_for(column, self)
        made.editor.setObjectName(object_name)
        made.name_for_readers(reader_name, column.help)
        made.edited.connect(partial(self.edited.emit, column.name))
        made.left.connect(self.left.emit)
        self._inputs[column.name] = made
        return made

    def _made_buttons(self, row_name: str) -> QWidget:
        buttons = QWidget(self)
        layout = QHBoxLayout(buttons)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(0)
        table: list[tuple[str, str, str, Callable[[], None]]] = [
            ("x", self.tr("Remove"), REMOVE_KEY, self.removed.emit)
        ]
        if self._rows.movable:
            table = [
                ("arrow-up", self.tr("Move up"), UP_KEY, partial(self.moved.emit, -1)),
                ("arrow-down", self.tr("Move down"), DOWN_KEY, partial(self.moved.emit, 1)),
                *table,
            ]
        for drawing, words, key, slot in table:
            button = QToolButton(buttons)
            button.setIcon(icon(drawing, role="muted"))
            button.setFixedWidth(self._BUTTON)
            button.setToolTip(with_keys(words, key))
            button.setAccessibleName(f"{words}: {row_name}")
            button.clicked.connect(_without_state(slot))
            layout.addWidget(button)
        return buttons


def _without_state(slot: Callable[[], None]) -> Callable[[bool], None]:
    """Return what calls a slot without the state that a button's click brings along."""
    return lambda _checked: slot()
