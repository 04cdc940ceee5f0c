"""The bare window: stands on the screen before anything else is imported, with the surfaces where things will stand."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QToolButton

from secretariat.ui import theme
from secretariat.ui.preferences import Preferences

FIRST_SIZE = (1280, 820)
"""Pixels, the first time; then as it was left."""

ROUND_ABOUT = QSize(8, 40)
"""Pixels that the system's own frame and title take."""

NAVIGATION_WIDE = 208
NAVIGATION_NARROW = 60
"""Pixels of the navigation's width, with words and without."""

_MENUS, _BAR, _STATUS = 30, 49, 26
"""Pixels of height, at the base size of letters."""


class Frame(QMainWindow):
    """The outermost window. `secretariat.ui.main_window` furnishes it once it is painted."""

    first_painted = Signal()
    """The window stands on the screen for the first time."""
    closing = Signal()
    """The window is about to close: keep what is typed."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.may_close: Callable[[], bool] = lambda: True
        self._painted = False
        self.setMinimumSize(720, 480)
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() - ROUND_ABOUT))
        geometry = preferences.settings.place.geometry
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        self.preferences.keep("place", geometry=geometry)
        self.closing.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button the cursor is on, as in a dialog; only what nobody took comes here."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton | QToolButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.centralWidget() is None:
            self._paint_surfaces()
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def _paint_surfaces(self) -> None:
        """Paint where the furniture will stand, so that nothing jumps when it comes."""
        collapsed = self.preferences.settings.place.navigation_collapsed
        side = NAVIGATION_NARROW if collapsed else NAVIGATION_WIDE
        painter = QPainter(self)
        for place, surface in (
            (self.rect(), "window"),
            (QRect(0, 0, self.width(), _MENUS + _BAR), "card"),
            (QRect(0, _MENUS, side, self.height()), "sunken"),
            (QRect(0, self.height() - _STATUS, self.width(), _STATUS), "card"),
        ):
            painter.fillRect(place, theme.colour(surface))
        painter.end()
