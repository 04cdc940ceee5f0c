"""The words and drawings of meetings: their states, the kinds of items, what was decided, what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.faults import Withheld
from secretariat.domain.danish.dates import short_date
from secretariat.domain.documents.recommendations import PointVerb
from secretariat.domain.hearings import SOON_DAYS, Urgency
from secretariat.domain.meetings.meetings import AgendaItem, ItemKind, MeetingState, Outcome
from secretariat.ui import labels
from secretariat.ui.kit.fields import Choice

translate = QCoreApplication.translate

STATES: Final[Mapping[MeetingState, object]] = {
    MeetingState.PLANNED: QT_TRANSLATE_NOOP("MeetingState", "Planned"),
    MeetingState.AGENDA_SENT: QT_TRANSLATE_NOOP("MeetingState", "Agenda sent out"),
    MeetingState.HELD: QT_TRANSLATE_NOOP("MeetingState", "Held"),
    MeetingState.MINUTES_APPROVED: QT_TRANSLATE_NOOP("MeetingState", "Minutes approved"),
}
STATE_LOOKS: Final[Mapping[MeetingState, tuple[str, str]]] = {
    MeetingState.PLANNED: ("calendar", "accent"),
    MeetingState.AGENDA_SENT: ("send", "accent"),
    MeetingState.HELD: ("pen-line", "warning"),
    MeetingState.MINUTES_APPROVED: ("circle-check", "good"),
}
"""The drawing and the colour of each state."""

KINDS: Final[Mapping[ItemKind, object]] = {
    ItemKind.RECOMMENDATION: QT_TRANSLATE_NOOP("ItemKind", "Recommendation"),
    ItemKind.AD_HOC: QT_TRANSLATE_NOOP("ItemKind", "Item of its own"),
    ItemKind.APPROVAL_OF_AGENDA: QT_TRANSLATE_NOOP("ItemKind", "Approval of the agenda"),
    ItemKind.APPROVAL_OF_MINUTES: QT_TRANSLATE_NOOP("ItemKind", "Approval of minutes"),
    ItemKind.INFORMATION: QT_TRANSLATE_NOOP("ItemKind", "Information"),
    ItemKind.ANY_OTHER_BUSINESS: QT_TRANSLATE_NOOP("ItemKind", "Any other business"),
}
KIND_DRAWINGS: Final[Mapping[ItemKind, str]] = {
    ItemKind.RECOMMENDATION: "file-text",
    ItemKind.AD_HOC: "pencil",
    ItemKind.APPROVAL_OF_AGENDA: "list-checks",
    ItemKind.APPROVAL_OF_MINUTES: "scroll-text",
    ItemKind.INFORMATION: "info",
    ItemKind.ANY_OTHER_BUSINESS: "ellipsis",
}

OUTCOMES: Final[Mapping[Outcome, object]] = {
    Outcome.APPROVED: QT_TRANSLATE_NOOP("Outcome", "Approved"),
    Outcome.ENDORSED: QT_TRANSLATE_NOOP("Outcome", "Endorsed"),
    Outcome.TAKEN_NOTE_OF: QT_TRANSLATE_NOOP("Outcome", "Noted"),
    Outcome.DISCUSSED: QT_TRANSLATE_NOOP("Outcome", "Discussed"),
    Outcome.RECOMMENDED: QT_TRANSLATE_NOOP("Outcome", "Recommended"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("Outcome", "Rejected"),
    Outcome.POSTPONED: QT_TRANSLATE_NOOP("Outcome", "Postponed"),
}
LETTERS: Final[Mapping[Outcome, object]] = {
    Outcome.APPROVED: QT_TRANSLATE_NOOP("OutcomeLetter", "A"),
    Outcome.ENDORSED: QT_TRANSLATE_NOOP("OutcomeLetter", "E"),
    Outcome.TAKEN_NOTE_OF: QT_TRANSLATE_NOOP("OutcomeLetter", "N"),
    Outcome.DISCUSSED: QT_TRANSLATE_NOOP("OutcomeLetter", "D"),
    Outcome.RECOMMENDED: QT_TRANSLATE_NOOP("OutcomeLetter", "R"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("OutcomeLetter", "J"),
    Outcome.POSTPONED: QT_TRANSLATE_NOOP("OutcomeLetter", "P"),
}
"""The key that decides a point; each language has letters of its own words."""

VERBS: Final[Mapping[PointVerb, object]] = {
    PointVerb.APPROVES: QT_TRANSLATE_NOOP("PointVerb", "approves {text}"),
    PointVerb.TAKES_NOTE: QT_TRANSLATE_NOOP("PointVerb", "takes note of {text}"),
    PointVerb.ENDORSES: QT_TRANSLATE_NOOP("PointVerb", "endorses {text}"),
    PointVerb.DISCUSSES: QT_TRANSLATE_NOOP("PointVerb", "discusses {text}"),
    PointVerb.RECOMMENDS: QT_TRANSLATE_NOOP("PointVerb", "recommends {text}"),
    PointVerb.DECIDES: QT_TRANSLATE_NOOP("PointVerb", "decides {text}"),
    PointVerb.FREE: QT_TRANSLATE_NOOP("PointVerb", "{text}"),
}
CLAUSES: Final[Mapping[PointVerb, object]] = {
    PointVerb.APPROVES: QT_TRANSLATE_NOOP("PointClause", "approves {text}"),
    PointVerb.TAKES_NOTE: QT_TRANSLATE_NOOP("PointClause", "takes note {text}"),
    PointVerb.ENDORSES: QT_TRANSLATE_NOOP("PointClause", "endorses {text}"),
    PointVerb.DISCUSSES: QT_TRANSLATE_NOOP("PointClause", "discusses {text}"),
    PointVerb.RECOMMENDS: QT_TRANSLATE_NOOP("PointClause", "recommends {text}"),
    PointVerb.DECIDES: QT_TRANSLATE_NOOP("PointClause", "decides {text}"),
}
"""The same before a clause, which Danish sets off with a comma: `godkender, at ordningen …`."""
CLAUSE_BEGINNINGS: Final = ("at ", "that ")

NO_SUCH_MOVE: Final = QT_TRANSLATE_NOOP("MeetingWithheld", "The meeting cannot go there from where it is.")

URGENCY_DRAWINGS: Final[Mapping[Urgency, tuple[str, str]]] = {
    Urgency.OVERDUE: ("clock-alert", "error"),
    Urgency.SOON: ("clock", "warning"),
    Urgency.LATER: ("clock", "muted"),
    Urgency.DONE: ("check", "good"),
    Urgency.NONE: ("", "muted"),
}


def state(code: MeetingState) -> str:
    """Return the word for where a meeting is."""
    return translate("MeetingState", str(STATES[code]))


def kind(code: ItemKind) -> str:
    """Return the word for what an item is."""
    return translate("ItemKind", str(KINDS[code]))


def outcome(code: Outcome) -> str:
    """Return the word for what was decided."""
    return translate("Outcome", str(OUTCOMES[code]))


def letter(code: Outcome) -> str:
    """Return the letter that decides a point so."""
    return translate("OutcomeLetter", str(LETTERS[code]))


def outcome_of(typed: str) -> Outcome | None:
    """Return what a letter decides, None for a letter that decides nothing."""
    return next((code for code in LETTERS if letter(code) == typed.upper()), None)


def point(verb: PointVerb, text: str) -> str:
    """Return what a point asks for, in the language of the screen, with its comma as on paper."""
    if verb in CLAUSES and text.strip().casefold().startswith(CLAUSE_BEGINNINGS):
        return translate("PointClause", str(CLAUSES[verb])).format(text=text.strip())
    return translate("PointVerb", str(VERBS[verb])).format(text=text.strip())


def withheld(refusal: Withheld) -> str:
    """Return why something was refused."""
    if refusal.code == "no_such_move":
        return translate("MeetingWithheld", str(NO_SUCH_MOVE))
    return labels.withheld(refusal)


def own_kinds() -> tuple[Choice, ...]:
    """Return the kinds an item that draws from no recommendation can have."""
    return tuple(Choice(code, kind(code), KIND_DRAWINGS[code]) for code in KINDS if code is not ItemKind.RECOMMENDATION)


def item_title(item: AgendaItem, of_document: str = "") -> str:
    """Return what an item is called: its own words, its recommendation's title, or what it is."""
    return item.title.strip() or of_document.strip() or kind(item.kind)


def meeting_title(title: str, day: date | None) -> str:
    """Return what a meeting is called: its own words, or else its day; empty while it has neither."""
    if title.strip() or day is None:
        return title.strip()
    return translate("Meetings", "Meeting {date}").format(date=short_date(day))


def dated_title(title: str, day: date | None) -> str:
    """Return what tells a meeting from all others: its own words with its day, `Meeting` before a day alone."""
    if not title.strip() or day is None:
        return meeting_title(title, day)
    return f"{title.strip()} · {short_date(day)}"


def sending_urgency(state_now: MeetingState, deadline: date | None, today: date) -> Urgency:
    """Return how pressing it is to send an agenda out."""
    if state_now is not MeetingState.PLANNED:
        return Urgency.DONE
    if deadline is None:
        return Urgency.NONE
    if deadline < today:
        return Urgency.OVERDUE
    return Urgency.SOON if (deadline - today).days <= SOON_DAYS else Urgency.LATER


def sending_words(state_now: MeetingState, deadline: date | None, today: date) -> str:
    """Return when an agenda is to be sent out, and how pressing that is once it presses, in a few words."""
    pressing = sending_urgency(state_now, deadline, today)
    if deadline is None:
        return ""
    if pressing is Urgency.DONE:
        return translate("Meetings", "{date} · sent out").format(date=short_date(deadline))
    if pressing is Urgency.LATER:
        return short_date(deadline)
    return f"{short_date(deadline)} · {labels.urgency(pressing).lower()}"
