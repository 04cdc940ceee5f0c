"""A layout whose widgets stand side by side and go on in the next line when the panel is narrow."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it wants to be."""

    def __init__(self, parent: QWidget, *, margin: int = 8, gap: int = 4) -> None:
        super().__init__(parent)
        self.setContentsMargins(margin, margin, margin, margin)
        self.setSpacing(gap)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take a widget."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The widget at `index`, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of the widget at `index`."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that `width` makes."""
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, area: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(area)
        self._place(area, only_measure=False)

    def sizeHint(self) -> QSize:
        """As narrow as its widest widget."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As narrow as its widest widget."""
        margins = self.contentsMargins()
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, area: QRect, *, only_measure: bool) -> int:
        room = area.marginsRemoved(self.contentsMargins())
        top, bottom = room.top(), room.top()
        for line in self._lines(room.width()):
            height = max(item.sizeHint().height() for item in line)
            left = room.left()
            for item in line:
                size = item.sizeHint()
                if not only_measure:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self.spacing()
            bottom = top + height
            top = bottom + self.spacing()
        return bottom + self.contentsMargins().bottom() - area.top()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        """Yield what stands in each line, lower widgets in the middle of it."""
        line: list[QLayoutItem] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if line and taken + needed > width:
                yield line
                line, taken = [], 0
            line.append(item)
            taken += needed + self.spacing()
        if line:
            yield line
