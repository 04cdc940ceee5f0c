"""A time of day as it is typed in Denmark: 16.30, 16:30, 1630 or 16; it may be empty."""

from __future__ import annotations

import re
from datetime import time
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from secretariat.ui.kit.fields import Field
from secretariat.ui.kit.inputs import Input

_TYPED = re.compile(r"(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?", re.IGNORECASE)

LAST_HOUR, LAST_MINUTE = 23, 59


def read_time(typed: str) -> time | None:
    """Return the time that was typed; None when it is no time of day."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour <= LAST_HOUR and minute <= LAST_MINUTE else None


def time_words(value: time) -> str:
    """Return a time as Danish writes it: `16.30`."""
    return f"{value:%H.%M}"


class TimeInput(Input):
    """A line that reads times of day."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._required = field.required
        self._value: time | None = None
        self._line.setPlaceholderText(field.ghost or "16.30")
        self._line.textEdited.connect(self._on_text_edited)
        self.left.connect(self._tidy)

    def show_value(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self._line.setText(time_words(value) if value else "")

    def trouble(self) -> str | None:
        typed = self._line.text().strip()
        if not typed:
            return "required" if self._required else None
        return None if read_time(typed) is not None else "not_a_time"

    def set_locked(self, locked: bool) -> None:
        self._line.setReadOnly(locked)

    def _on_text_edited(self, typed: str) -> None:
        value = read_time(typed)
        is_cleared = not typed.strip() and not self._required
        if (value is not None or is_cleared) and value != self._value:
            self._value = value
            self.edited.emit(value)

    def _tidy(self) -> None:
        if self.trouble() is None and not self._line.isReadOnly():
            self._line.setText(time_words(self._value) if self._value else "")
