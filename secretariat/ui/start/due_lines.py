"""What is due in words: a line for each thing, with how pressing it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.controlled import AnyFinding
from secretariat.application.records import RecordKind
from secretariat.application.starting import DueItem, DueKind
from secretariat.domain.danish.dates import short_date
from secretariat.domain.hearings import Urgency
from secretariat.ui.hearings import deadlines
from secretariat.ui.kit.two_lines import Line


@dataclass(frozen=True, slots=True)
class Opened:
    """The record that a line opens, and the finding it is opened at."""

    kind: RecordKind
    number: int
    finding: AnyFinding | None = None


_DETAILS: Final[Mapping[DueKind, object]] = {
    DueKind.HEARING: "",
    DueKind.CONTRIBUTION: QT_TRANSLATE_NOOP("Start", "contributions not received: {count}"),
    DueKind.UNCONFIRMED: QT_TRANSLATE_NOOP("Start", "fields to confirm: {count}"),
    DueKind.AGENDA: QT_TRANSLATE_NOOP("Start", "the agenda is to be sent out"),
    DueKind.MEETING: "",
    DueKind.MINUTES: QT_TRANSLATE_NOOP("Start", "points without a decision: {count}"),
}
_DRAWINGS: Final[Mapping[DueKind, str]] = {
    DueKind.HEARING: "inbox",
    DueKind.CONTRIBUTION: "users",
    DueKind.UNCONFIRMED: "history",
    DueKind.AGENDA: "send",
    DueKind.MEETING: "calendar-days",
    DueKind.MINUTES: "gavel",
}
_MINUTES_OPEN: Final = QT_TRANSLATE_NOOP("Start", "the minutes wait for their approval")


def line(item: DueItem, today: date) -> Line:
    """Return the line of a thing to do."""
    drawing, colour = deadlines.URGENCY_LOOKS.get(item.urgency, (_DRAWINGS[item.kind], "accent"))
    told = (_detail(item), item.who, _when(item, today))
    return Line(
        _title(item),
        " · ".join(part for part in told if part),
        drawing,
        colour,
        Opened(item.record_kind, item.record),
    )


def _title(item: DueItem) -> str:
    """Return what a thing is called; a meeting without a title by its day."""
    if item.title.strip():
        return item.title
    if item.day is not None:
        return QCoreApplication.translate("Start", "Meeting on {date}").format(date=short_date(item.day))
    return QCoreApplication.translate("Start", "Untitled")


def _detail(item: DueItem) -> str:
    if item.kind is DueKind.MINUTES and not item.count:
        return QCoreApplication.translate("Start", str(_MINUTES_OPEN))
    words = str(_DETAILS[item.kind])
    return QCoreApplication.translate("Start", words).format(count=item.count) if words else ""


def _when(item: DueItem, today: date) -> str:
    if item.due is None:
        return ""
    return deadlines.told(item.due, item.urgency if item.urgency is not Urgency.DONE else Urgency.LATER, today)
