"""The user's settings on their way between the screen and the file: kept at once, told of when they change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from secretariat.system.settings import Settings, SettingsFile


class Preferences(QObject):
    """The settings in force in this window."""

    changed = Signal()
    failed = Signal(str)
    """The settings could not be stored, and why; they hold until the program ends."""

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._file.settings

    def keep(self, group: str, **values: Any) -> None:
        """Put other values of one group (`look`, `place` …) in force and store them."""
        settings = self._file.settings
        self.take(replace(settings, **{group: replace(getattr(settings, group), **values)}))

    def take(self, settings: Settings) -> None:
        """Put other settings in force and store them."""
        if settings == self._file.settings:
            return
        try:
            self._file.change(settings)
        except OSError as error:
            self.failed.emit(str(error.strerror or error))
        self.changed.emit()
