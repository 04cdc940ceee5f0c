"""The look: colours read from a theme, given to Qt as a palette and one style sheet; dark when the system is."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.system import paths
from secretariat.system.settings import ThemeChoice

_PROPERTY = "secretariat.appearance"

BASE_POINTS = 10
"""Points, at a text size of 100 per cent."""

SIZES = {"size_title": 1.7, "size_heading": 1.2}
"""The larger letters of the style sheet, as shares of the text size."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme by name (see `resources/themes/light.toml` for what each is for)."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """Return a colour by its name. Raises `KeyError` when the theme has none of that name."""
        return QColor(self.colours[token])


def load(name: str) -> Theme:
    """Return the theme in `resources/themes/<name>.toml`."""
    with (paths.resources() / "themes" / f"{name}.toml").open("rb") as file:
        stored = tomllib.load(file)
    return Theme(stored["name"], stored["dark"], stored["colours"])


PALETTE_TOKENS: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "ghost",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "on_selection",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "rule",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "rule",
}
DISABLED_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(theme: Theme) -> QPalette:
    """Return the theme as Qt's palette, for everything the style sheet does not draw."""
    made = QPalette()
    for role, token in PALETTE_TOKENS.items():
        made.setColor(role, theme.colour(token))
    for role in DISABLED_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("disabled"))
    return made


def style_sheet(theme: Theme, points: float = BASE_POINTS) -> str:
    """Return the one style sheet, its colours and pictures filled in from the theme."""
    folder = paths.resources() / "themes"
    template = Template((folder / "window.qss").read_text(encoding="utf-8"))
    sizes = {name: f"{points * share:.1f}pt" for name, share in SIZES.items()}
    filled: str = template.substitute(theme.colours, art=(folder / theme.name).as_posix(), **sizes)
    return filled


class Appearance(QObject):
    """The look in force. Owned by the application; there is one."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.LIGHT) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._points = 0.0
        self.theme = load(self._wanted(choice))
        app.setProperty(_PROPERTY, self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def tint(self) -> None:
        """Show the theme's colours alone: enough for a window's first paint, at a tenth of `apply`'s cost."""
        self._app.setPalette(palette(self.theme))

    def apply(self, choice: ThemeChoice, *, text_percent: int = 100) -> None:
        """Show the chosen theme with letters of `text_percent` per cent of the base size."""
        # Fonts are read, and Qt's classes for them made, after the first paint.
        from PySide6.QtGui import QFont

        from secretariat.ui import fonts

        points = BASE_POINTS * text_percent / 100
        theme = load(self._wanted(choice))
        self._choice = choice
        if points == self._points and theme.name == self.theme.name:
            return
        self.theme, self._points = theme, points
        font = QFont(fonts.load_screen_family())
        font.setPointSizeF(points)
        self._app.setStyle("fusion")
        self._app.setFont(font)
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(style_sheet(theme, points))
        self.changed.emit()

    def _wanted(self, choice: ThemeChoice) -> str:
        if choice is not ThemeChoice.SYSTEM:
            return str(choice.value)
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return ThemeChoice.DARK.value if dark else ThemeChoice.LIGHT.value

    def _on_system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.apply(self._choice, text_percent=round(self._points * 100 / BASE_POINTS))


def appearance() -> Appearance:
    """Return the look in force; the first call makes it, in light colours."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        message = "there is no QApplication yet"
        raise TypeError(message)
    found = app.property(_PROPERTY)  # findChild takes 12 ms the first time, PySide6 6.12
    return found if isinstance(found, Appearance) else Appearance(app)


def colour(token: str) -> QColor:
    """Return a colour of the theme in force, for widgets that paint themselves."""
    return appearance().theme.colour(token)


def set_look(widget: QWidget, look: str) -> None:
    """Give the widget a look of the style sheet (`[look="..."]` in `window.qss`), and have it drawn anew."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


__all__ = ["Appearance", "Theme", "ThemeChoice", "appearance", "colour", "load", "palette", "set_look", "style_sheet"]
