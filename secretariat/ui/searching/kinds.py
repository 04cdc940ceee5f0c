"""The words and drawings of what is found: its kind, its state as the lists word it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.records import RecordKind
from secretariat.application.searched import Searched
from secretariat.domain.documents.documents import DocumentState
from secretariat.domain.hearings import HearingState
from secretariat.domain.initiatives import Standing
from secretariat.domain.meetings.meetings import MeetingState
from secretariat.domain.sheet_fields import SheetState
from secretariat.ui import labels, report_labels
from secretariat.ui.documents import labels as document_labels
from secretariat.ui.meetings import labels as meeting_labels

KINDS: Final[Mapping[Searched, object]] = {
    Searched.HEARING: QT_TRANSLATE_NOOP("Searched", "Hearing"),
    Searched.RESPONSE: QT_TRANSLATE_NOOP("Searched", "Response"),
    Searched.INITIATIVE: QT_TRANSLATE_NOOP("Searched", "Initiative"),
    Searched.SHEET: QT_TRANSLATE_NOOP("Searched", "Status sheet"),
    Searched.INDICATOR: QT_TRANSLATE_NOOP("Searched", "Indicator"),
    Searched.BUDGET_TABLE: QT_TRANSLATE_NOOP("Searched", "Budget table"),
    Searched.DOCUMENT: QT_TRANSLATE_NOOP("Searched", "Paper"),
    Searched.RECOMMENDATION: QT_TRANSLATE_NOOP("Searched", "Recommendation"),
    Searched.DECISION: QT_TRANSLATE_NOOP("Searched", "Meeting"),
    Searched.ISSUED_RESPONSE: QT_TRANSLATE_NOOP("Searched", "Issued response"),
    Searched.ISSUED_DOCUMENT: QT_TRANSLATE_NOOP("Searched", "Issued paper"),
}
DRAWINGS: Final[Mapping[Searched, str]] = {
    Searched.HEARING: "inbox",
    Searched.RESPONSE: "file-pen-line",
    Searched.INITIATIVE: "clipboard-list",
    Searched.SHEET: "table-properties",
    Searched.INDICATOR: "chart-line",
    Searched.BUDGET_TABLE: "calculator",
    Searched.DOCUMENT: "file-text",
    Searched.RECOMMENDATION: "gavel",
    Searched.DECISION: "calendar-days",
    Searched.ISSUED_RESPONSE: "file-check",
    Searched.ISSUED_DOCUMENT: "package-check",
}
RECORDS: Final[Mapping[Searched, RecordKind]] = {
    Searched.HEARING: RecordKind.HEARING,
    Searched.RESPONSE: RecordKind.HEARING,
    Searched.INITIATIVE: RecordKind.INITIATIVE,
    Searched.SHEET: RecordKind.SHEET,
    Searched.INDICATOR: RecordKind.INDICATOR,
    Searched.BUDGET_TABLE: RecordKind.BUDGET_TABLE,
    Searched.DOCUMENT: RecordKind.DOCUMENT,
    Searched.RECOMMENDATION: RecordKind.DOCUMENT,
    Searched.DECISION: RecordKind.MEETING,
}
"""The record that is opened for a hit; what was issued is no record but a paper."""

_STATES: Final[Mapping[Searched, tuple[type[Enum], Callable[[Any], str]]]] = {
    Searched.HEARING: (HearingState, labels.state),
    Searched.RESPONSE: (HearingState, labels.state),
    Searched.INITIATIVE: (Standing, report_labels.word),
    Searched.SHEET: (SheetState, report_labels.word),
    Searched.DOCUMENT: (DocumentState, document_labels.word),
    Searched.RECOMMENDATION: (DocumentState, document_labels.word),
    Searched.DECISION: (MeetingState, meeting_labels.state),
    Searched.ISSUED_RESPONSE: (HearingState, labels.state),
    Searched.ISSUED_DOCUMENT: (DocumentState, document_labels.word),
}


def kind_word(kind: Searched) -> str:
    """Return what one of a kind is called."""
    return QCoreApplication.translate("Searched", str(KINDS[kind]))


def state_word(kind: Searched, state: str) -> str:
    """Return a state as the lists word it; empty for a kind that has none."""
    if kind not in _STATES or not state:
        return ""
    states, word = _STATES[kind]
    return word(states(state))
