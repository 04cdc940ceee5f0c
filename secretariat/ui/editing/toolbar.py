"""The toolbar over the text, with a second half while the cursor stands in a table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from secretariat.ui.icons import icon

_GROUPS = (
    ("bold", "italic"),
    ("heading_1", "heading_2", "heading_3", "paragraph"),
    ("bullets", "numbers", "outdent", "indent"),
    ("link", "footnote", "table", "nbsp"),
    ("find",),
)
_LEAST_GROUPS = 2
_TABLE = ("row_above", "row_below", "column_left", "column_right")
_TABLE_WORDED = ("header_row", "align_right", "caption")
_TABLE_MORE = ("row_remove", "column_remove", "table_remove")


class Toolbar(QFrame):
    """One row of icons; the text's length stands at its end.

    Where a row has no room for all of them the last groups go: what they do stands in the menus and on keys.
    """

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor-toolbar")
        self.setProperty("look", "bar")
        self.setAccessibleName(self.tr("Tools of the text"))
        self._actions = actions
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 4, 12, 4)
        self._row.setSpacing(2)
        self._groups: list[list[QWidget]] = []
        for number, names in enumerate(_GROUPS):
            group = [*([_upright(self)] if number else []), *(self._button(actions[name]) for name in names)]
            for part in group:
                self._row.addWidget(part)
            self._groups.append(group)
        self._row.addStretch(1)
        self.words = QLabel(self)
        self.words.setObjectName("word-count")
        self.words.setProperty("look", "muted")
        self.words.setMinimumWidth(1)  # the tools make the bar's least width, not the number beside them
        self._tools_width = self._row.minimumSize().width()
        self._row.addWidget(self.words)

    def show_words(self, words: str) -> None:
        """Say how long the text is, where there is room for it."""
        self.words.setText(words)
        self._weigh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._weigh()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more room than the first groups need."""
        return QSize(sum(map(self._width_of, self._groups[:_LEAST_GROUPS])), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show as many groups as there is room for."""
        left = self.width() - 2 * self._row.contentsMargins().left()
        for number, group in enumerate(self._groups):
            left -= self._width_of(group)
            for part in group:
                part.setVisible(left >= 0 or number < _LEAST_GROUPS)

    def _width_of(self, group: list[QWidget]) -> int:
        return sum(part.sizeHint().width() + self._row.spacing() for part in group)

    def _weigh(self) -> None:
        """Half a number tells another length: it is shown whole or not at all."""
        room = self.width() - self._tools_width - self._row.spacing()
        self.words.setVisible(room >= self.words.sizeHint().width())

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(action.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class TableBar(QFrame):
    """What can be done to the table the cursor stands in."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table-bar")
        self.setProperty("look", "bar")
        self.setAccessibleName(self.tr("Tools of the table"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(2)
        title = QLabel(self.tr("Table"), self)
        title.setProperty("look", "label")
        row.addWidget(title)
        row.addSpacing(8)
        for name in _TABLE:
            row.addWidget(self._button(actions[name]))
        for name in _TABLE_WORDED:
            button = self._button(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
        row.addWidget(self._removing(actions))
        row.addStretch(1)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _removing(self, actions: dict[str, QAction]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("trash-2"))
        button.setIconSize(QSize(18, 18))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Remove row, column or table"))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions([actions[name] for name in _TABLE_MORE])
        button.setMenu(menu)
        return button


def _upright(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("look", "upright")
    line.setFixedSize(1, 20)
    return line
