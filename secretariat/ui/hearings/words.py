"""The words a hearing's strip, banner and panels are put together from: moves, deadlines, versions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.records import IssuedResponse
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingState, Urgency, urgency

translate = QCoreApplication.translate

MOVE_WORDS: dict[tuple[HearingState, HearingState], object] = {
    (HearingState.RECEIVED, HearingState.DRAFTING): QT_TRANSLATE_NOOP("Moves", "Begin drafting"),
    (HearingState.DRAFTING, HearingState.INTERNAL_REVIEW): QT_TRANSLATE_NOOP("Moves", "Send to internal review"),
    (HearingState.INTERNAL_REVIEW, HearingState.CHAIR_APPROVAL): QT_TRANSLATE_NOOP("Moves", "Send to the chair"),
    (HearingState.INTERNAL_REVIEW, HearingState.DRAFTING): QT_TRANSLATE_NOOP("Moves", "Back to drafting"),
    (HearingState.CHAIR_APPROVAL, HearingState.DRAFTING): QT_TRANSLATE_NOOP("Moves", "Back to drafting"),
    (HearingState.CHAIR_APPROVAL, HearingState.ISSUED): QT_TRANSLATE_NOOP("Moves", "Issue …"),
    (HearingState.ISSUED, HearingState.DRAFTING): QT_TRANSLATE_NOOP("Moves", "Begin a correction …"),
    (HearingState.DECLINED, HearingState.RECEIVED): QT_TRANSLATE_NOOP("Moves", "Take up again"),
}
"""What a move is called on its button; every other move declines the hearing."""

DECLINE = QT_TRANSLATE_NOOP("Moves", "Close without remarks")

URGENCY_LOOKS: dict[Urgency, str] = {
    Urgency.OVERDUE: "chip-error",
    Urgency.SOON: "chip-warning",
    Urgency.LATER: "chip",
    Urgency.NONE: "chip",
    Urgency.DONE: "chip",
}


def move(before: HearingState, after: HearingState) -> str:
    """Return what a move is called on its button."""
    return translate("Moves", str(MOVE_WORDS.get((before, after), DECLINE)))


def deadline(state: HearingState, day: date | None, today: date) -> str:
    """Return the deadline in force and how pressing it is: the date, then the days left or gone."""
    if day is None:
        return translate("Words", "No deadline")
    words = translate("Words", "Deadline {date}").format(date=short_date(day))
    if urgency(state, day, today) is Urgency.DONE:
        return words
    return f"{words} · {days_left((day - today).days)}"


def days_left(days: int) -> str:
    """Return how far off a day is; `days` is negative when it is gone."""
    match days:
        case 0:
            return translate("Words", "today")
        case 1:
            return translate("Words", "tomorrow")
        case -1:
            return translate("Words", "overdue since yesterday")
    if days < 0:
        return translate("Words", "{days} days overdue").format(days=-days)
    return translate("Words", "in {days} days").format(days=days)


def issue(issued: IssuedResponse) -> str:
    """Return what an issued version is called."""
    if issued.corrects is None:
        return translate("Words", "Version {number}, issued").format(number=issued.number)
    return translate("Words", "Version {number}, issued; corrects version {corrects}").format(
        number=issued.number, corrects=issued.corrects
    )
