"""Icons: line drawings in one colour, tinted with the theme in force at the moment they are drawn."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from secretariat.system import paths
from secretariat.ui import theme

ICON_PIXELS = 18
"""The usual side of an icon, in device independent pixels."""


def icon(name: str, *, role: str = "text", checked_role: str | None = None) -> QIcon:
    """Return the drawing `resources/icons/<name>.svg` in the theme's colour `role`.

    A checked button shows it in `checked_role`.
    """
    return QIcon(_TintedEngine(name, role, checked_role or role))


def pixmap(name: str, *, role: str = "text", side: int = ICON_PIXELS, ratio: float = 1.0) -> QPixmap:
    """Return the drawing as a square of `side` device independent pixels at the screen's `ratio`."""
    return _tinted(name, theme.colour(role), QSize(side, side) * ratio, ratio)


def application_icon() -> QIcon:
    """Return the program's own icon, which keeps its colours."""
    return QIcon(str(paths.resources() / "icons" / "secretariat.svg"))


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _tinted(name: str, colour: QColor, size: QSize, ratio: float) -> QPixmap:
    if size.isEmpty():
        return QPixmap()  # a button that has no room yet
    key = f"{name}/{colour.name()}/{size.width()}x{size.height()}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour.name()).encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


class _TintedEngine(QIconEngine):
    """Draws one icon in the colour that its role has now, so that a change of theme needs no new icons."""

    def __init__(self, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._checked_role = checked_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, _tinted(self._name, self._colour(mode, state), rect.size() * ratio, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _tinted(self._name, self._colour(mode, state), size, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _tinted(self._name, self._colour(mode, state), size * scale, scale)

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._role, self._checked_role)

    def isNull(self) -> bool:
        return False

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return theme.colour("disabled")
        return theme.colour(self._checked_role if state is QIcon.State.On else self._role)
