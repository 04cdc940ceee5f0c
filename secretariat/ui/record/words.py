"""The words a record's strip, banner and panels are put together from: moments, deadlines, versions, moves."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.records import IssuedResponse
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import HearingState, Urgency, urgency
from secretariat.domain.problems import Finding, Severity

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


def moment(at: datetime) -> str:
    """Return a moment in local time, as offices write it: `26-03-2025 kl. 14.05`."""
    local = at.astimezone()
    return translate("Words", "{date} at {time}").format(
        date=short_date(local.date()), time=f"{local.hour:02d}.{local.minute:02d}"
    )


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


def findings_count(findings: tuple[Finding, ...]) -> str:
    """Return how many errors and warnings there are, in words."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return " · ".join(part for part in (_errors(errors), _warnings(len(findings) - errors)) if part)


def _errors(count: int) -> str:
    if count == 1:
        return translate("Words", "1 error")
    return translate("Words", "{count} errors").format(count=count) if count else ""


def _warnings(count: int) -> str:
    if count == 1:
        return translate("Words", "1 warning")
    return translate("Words", "{count} warnings").format(count=count) if count else ""


def differences(count: int) -> str:
    """Return how many differences there are."""
    if count == 1:
        return translate("Words", "1 difference")
    return translate("Words", "{count} differences").format(count=count)


def added(count: int) -> str:
    """Return how many words came."""
    if count == 1:
        return translate("Words", "1 word added")
    return translate("Words", "{count} words added").format(count=count)


def removed(count: int) -> str:
    """Return how many words went."""
    if count == 1:
        return translate("Words", "1 word removed")
    return translate("Words", "{count} words removed").format(count=count)
