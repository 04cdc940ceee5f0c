"""How a deadline is told in a list: the date, and in words how near it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import Urgency

URGENCY_LOOKS: dict[Urgency, tuple[str, str]] = {
    Urgency.OVERDUE: ("clock-alert", "error"),
    Urgency.SOON: ("clock", "warning"),
}
"""The drawing and the colour of a deadline that presses; the others have none."""

WORDS_WITHIN = 60
"""Days from today within which a deadline is told in words as well."""


def told(deadline: date | None, urgency: Urgency, today: date) -> str:
    """Return the deadline as a list shows it: `26-03-2025, in 3 days`."""
    if deadline is None:
        return ""
    days = (deadline - today).days
    if urgency is Urgency.DONE or abs(days) > WORDS_WITHIN:
        return short_date(deadline)
    return f"{short_date(deadline)}, {relative(days)}"


def relative(days: int) -> str:
    """Return how far away a day is, in words; negative days lie behind."""
    if days == 0:
        return QCoreApplication.translate("Deadlines", "today")
    if days == 1:
        return QCoreApplication.translate("Deadlines", "tomorrow")
    if days == -1:
        return QCoreApplication.translate("Deadlines", "yesterday")
    if days > 0:
        return QCoreApplication.translate("Deadlines", "in {days} days").format(days=days)
    return QCoreApplication.translate("Deadlines", "{days} days ago").format(days=-days)
