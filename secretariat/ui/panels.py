"""The panels at the record's right side: one at a time, chosen with buttons that carry their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from secretariat.ui.icons import icon
from secretariat.ui.records import Panel
from secretariat.ui.theme import set_look

LEAST_WIDTH = 340
"""Pixels; more where the words on the buttons need it."""


class PanelDock(QFrame):
    """Shows the panels of the record in front. The chosen kind stays chosen from record to record."""

    chosen = Signal(str)
    """The key of the panel that the user chose."""
    hide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self._wanted = ""
        self._panels: tuple[Panel, ...] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._badges: Mapping[str, int] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._stack = QStackedWidget(self)
        self._stack.setMinimumWidth(LEAST_WIDTH)
        self._build()

    @property
    def current_key(self) -> str:
        """The key of the panel that is shown; empty when there is none."""
        return next((panel.key for panel in self._panels if panel.widget is self._stack.currentWidget()), "")

    def offer(self, panels: Sequence[Panel], badges: Mapping[str, int]) -> None:
        """Show the panels of another record."""
        if tuple(panels) != self._panels:
            self._forget()
            self._panels = tuple(panels)
            for panel in self._panels:
                self._add(panel)
        self.show_badges(badges)
        self._show(self._wanted)

    def choose(self, key: str) -> None:
        """Show a panel by its key, now and on records to come."""
        self._wanted = key
        self._show(key)

    def show_badges(self, badges: Mapping[str, int]) -> None:
        """Show the numbers on the buttons."""
        self._badges = badges
        self._name_buttons()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        bar = QFrame(self)
        set_look(bar, "bar")
        self._row.setSpacing(4)
        around = QHBoxLayout(bar)
        around.setContentsMargins(8, 6, 8, 6)
        around.addLayout(self._row)
        around.addStretch()
        close = QToolButton(bar)
        close.setIcon(icon("x", role="muted"))
        close.setToolTip(self.tr("Hide the side panel (F7)"))
        close.setAccessibleName(self.tr("Hide the side panel"))
        close.clicked.connect(self.hide_wanted)
        around.addWidget(close)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)

    def _add(self, panel: Panel) -> None:
        button = QToolButton(self)
        button.setObjectName(f"panel.{panel.key}")
        button.setCheckable(True)
        button.setIcon(icon(panel.icon, role="muted", checked_role="on_accent_soft"))
        button.setIconSize(QSize(18, 18))
        set_look(button, "panel")
        button.clicked.connect(lambda: self._on_button_clicked(panel.key))
        self._group.addButton(button)
        self._row.addWidget(button)
        self._buttons[panel.key] = button
        self._stack.addWidget(panel.widget)

    def _forget(self) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        for panel in self._panels:
            self._stack.removeWidget(panel.widget)
            panel.widget.hide()
        self._panels = ()

    def _on_button_clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _show(self, key: str) -> None:
        panel = next((panel for panel in self._panels if panel.key == key), next(iter(self._panels), None))
        if panel is not None:
            self._stack.setCurrentWidget(panel.widget)
            panel.widget.show()
            self._buttons[panel.key].setChecked(True)
        self._name_buttons()

    def _name_buttons(self) -> None:
        """The chosen button carries its words, the others their number alone: four fit in a narrow panel."""
        for panel in self._panels:
            button = self._buttons[panel.key]
            number = self._badges.get(panel.key, 0)
            told = f"{panel.title} {number}" if number else panel.title
            button.setText(told if button.isChecked() else str(number) if number else "")
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if button.text() else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            button.setToolButtonStyle(style)
            button.setToolTip(told)
            button.setAccessibleName(told)
