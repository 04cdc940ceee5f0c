"""A date as it is typed in Denmark, with a calendar to pick it from; it may be empty."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.danish.dates import DateTrouble, read_date, short_date
from secretariat.ui.icons import icon
from secretariat.ui.kit.fields import Field
from secretariat.ui.kit.inputs import Input
from secretariat.ui.theme import colour, set_look


class DateInput(Input):
    """A line that reads Danish dates, and a calendar behind its button (also Alt+Down or F4)."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._required = field.required
        self._value: date | None = None
        self._line.setPlaceholderText(field.ghost or self.tr("dd-mm-yyyy"))
        widest = max(map(self._line.fontMetrics().horizontalAdvance, ("00-00-0000", self._line.placeholderText())))
        self._line.setMinimumWidth(widest + 56)
        self._button = self._line.addAction(icon("calendar", role="muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._button.setToolTip(self.tr("Pick a date (Alt+Down)"))
        self._button.triggered.connect(self.open_calendar)
        self._line.textEdited.connect(self._on_text_edited)
        self.left.connect(self._tidy)

    def show_value(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self._line.setText(short_date(value) if value else "")

    def trouble(self) -> str | None:
        text = self._line.text().strip()
        if not text:
            return "required" if self._required else None
        read = read_date(text)
        return read.value if isinstance(read, DateTrouble) else None

    def set_locked(self, locked: bool) -> None:
        self._line.setReadOnly(locked)
        self._button.setEnabled(not locked)

    def open_calendar(self) -> None:
        """Show the calendar under the line."""
        calendar = CalendarPopup(self._value, self)
        calendar.picked.connect(self._on_date_picked)
        calendar.show_under(self._line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _asks_for_calendar(event):
            if self._button.isEnabled():
                self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def _on_text_edited(self, text: str) -> None:
        read = read_date(text) if text.strip() else None
        if isinstance(read, DateTrouble) or (read is None and self._required):
            return
        self._take(read)

    def _on_date_picked(self, picked: date) -> None:
        self._line.setText(short_date(picked))
        self._take(picked)
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, value: date | None) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _tidy(self) -> None:
        if self.trouble() is None and not self._line.isReadOnly():
            self._line.setText(short_date(self._value) if self._value else "")


def _asks_for_calendar(event: QKeyEvent) -> bool:
    alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
    return bool(alt_down) or event.key() == Qt.Key.Key_F4


class CalendarPopup(QFrame):
    """A month to pick a day from; weeks begin on Monday and are numbered, as offices count them."""

    picked = Signal(object)

    def __init__(self, day: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, "popup")
        self.calendar = QCalendarWidget(self)
        self.calendar.setObjectName("calendar")
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setLocale(QLocale())
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self._colour_days()
        if day:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.calendar)
        self.calendar.clicked.connect(self._on_day_chosen)
        self.calendar.activated.connect(self._on_day_chosen)

    def show_under(self, line: QWidget) -> None:
        """Show the calendar under a widget, inside its screen."""
        self.adjustSize()
        corner = line.mapToGlobal(QPoint(0, line.height() + 4))
        available = line.screen().availableGeometry()
        corner.setX(max(available.left(), min(corner.x(), available.right() - self.width())))
        if corner.y() + self.height() > available.bottom():
            corner.setY(max(available.top(), line.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

    def _colour_days(self) -> None:
        plain = QTextCharFormat()
        plain.setForeground(colour("text"))
        quiet = QTextCharFormat()
        quiet.setForeground(colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        quiet.setBackground(colour("card"))
        self.calendar.setHeaderTextFormat(quiet)

    def _on_day_chosen(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
