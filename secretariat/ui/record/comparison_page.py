"""The page that compares two versions: what they are, how much differs, and the way from difference to difference."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from secretariat.domain.text import Text
from secretariat.domain.text_comparison import Change, ComparedBlock, summary
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.record import words
from secretariat.ui.record.comparison_view import COLUMN, LOOKS, ComparisonView, compared_texts


class ComparisonPage(QWidget):
    """Compares beside the screen's thread. `left` when the page is closed; `compared` when a comparison is shown."""

    left = Signal()
    compared = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_leave: bool = True) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="comparison")
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_comparison_arrived)
        self._newest.failed.connect(self._on_comparison_failed)
        self._at = -1
        self._view = ComparisonView(self)
        self._view.setMaximumWidth(COLUMN)
        self._names = QLabel(self, wordWrap=True)
        theme.set_look(self._names, "label")
        self._counts = QLabel(self)
        self._counts.setObjectName("comparison.counts")
        theme.set_look(self._counts, "muted")
        self._legend = {change: QLabel(self) for change in LOOKS}
        self._place = QLabel(self)
        theme.set_look(self._place, "muted")
        self._previous = self._button("previous_difference", "arrow-up", self.tr("Previous difference (Shift+F8)"), -1)
        self._next = self._button("next_difference", "arrow-down", self.tr("Next difference (F8)"), 1)
        self._close = QToolButton(self)
        self._build(can_leave=can_leave)
        theme.appearance().changed.connect(self._tint)
        self._tint()

    @property
    def view(self) -> ComparisonView:
        """The text."""
        return self._view

    def compare(self, older: tuple[str, Text], newer: tuple[str, Text]) -> None:
        """Compare two versions, each a name and a text."""
        self._names.setText(self.tr("{older}  →  {newer}").format(older=older[0], newer=newer[0]))
        self._counts.setText(self.tr("Comparing …"))
        self._newest.ask(lambda: self._worker.submit(compared_texts, older[1], newer[1]))

    def walk(self, steps: int) -> None:
        """Go to the next difference, or the one before; around the end."""
        count = len(self._view.differences)
        if count:
            self._at = (self._at + steps) % count if self._at >= 0 else (0 if steps > 0 else count - 1)
            self._view.go_to(self._at)
            self._tell_place()

    def close_down(self) -> None:
        """Take no more comparisons: the record closes."""
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _build(self, *, can_leave: bool) -> None:
        bar = QFrame(self)
        theme.set_look(bar, "bar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._names, 1)
        for part in (self._place, self._previous, self._next, self._close):
            top.addWidget(part)
        column.addLayout(top)
        facts = QWidget(bar)
        flow = FlowLayout(facts, margin=0, gap=12)
        for label in (self._counts, *self._legend.values()):
            flow.addWidget(label)
        column.addWidget(facts)
        self._close.setText(self.tr("Close"))
        self._close.setIcon(icon("x", role="muted"))
        self._close.setToolTip(self.tr("Close the comparison (Escape)"))
        self._close.setAccessibleName(self.tr("Close the comparison"))
        self._close.setObjectName("action.close_comparison")
        self._close.clicked.connect(self.left)
        self._close.setVisible(can_leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._sheet(), 1)
        if can_leave:
            escape = QShortcut("Escape", self, self.left.emit)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _sheet(self) -> QFrame:
        sheet = QFrame(self)
        sheet.setObjectName("comparison.sheet")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(24, 16, 24, 0)
        row.addStretch(1)
        row.addWidget(self._view, 1000)
        row.addStretch(1)
        self._ground = sheet
        return sheet

    def _button(self, name: str, drawing: str, label: str, steps: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing))
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(lambda: self.walk(steps))
        return button

    def _on_comparison_arrived(self, compared: tuple[ComparedBlock, ...]) -> None:
        self._view.show_compared(compared)
        counted = summary(compared)
        self._at = -1
        count = len(self._view.differences)
        self._counts.setText(words.differences(count) if count else self.tr("The two are the same, word for word."))
        told = ((Change.ADDED, counted.added, words.added), (Change.REMOVED, counted.removed, words.removed))
        for change, number, worded in told:
            self._legend[change].setText(worded(number))
            self._legend[change].setVisible(bool(number))
        for part in (self._previous, self._next):
            part.setEnabled(bool(count))
        self._tell_place()
        self.compared.emit()

    def _on_comparison_failed(self, fault: Exception) -> None:
        raise fault

    def _tell_place(self) -> None:
        told = self.tr("{number} of {count}") if self._at >= 0 else ""
        self._place.setText(told.format(number=self._at + 1, count=len(self._view.differences)))

    def _tint(self) -> None:
        for change, label in self._legend.items():
            colour, ground = (theme.colour(token).name() for token in LOOKS[change])
            line = "underline" if change is Change.ADDED else "line-through"
            label.setStyleSheet(
                f"color: {colour}; background: {ground}; text-decoration: {line}; padding: 1px 8px; border-radius: 8px;"
            )
        palette = self._ground.palette()
        palette.setColor(self._ground.backgroundRole(), theme.colour("card"))
        self._ground.setPalette(palette)
        self._ground.setAutoFillBackground(True)
