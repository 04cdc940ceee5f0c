"""The fields of a meeting's facts: when and where, who its members are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat.domain.danish.dates import short_date
from secretariat.domain.meetings.agenda import standard_deadline
from secretariat.domain.meetings.meetings import Member
from secretariat.ui import labels
from secretariat.ui.kit.fields import Field, Group, Kind, Rows

translate = QCoreApplication.translate


def facts_groups() -> tuple[Group, ...]:
    """Return the form: the meeting, its agenda's deadline, its members."""
    return (
        Group(translate("MeetingForm", "The meeting"), _meeting()),
        Group(translate("MeetingForm", "The agenda"), (_deadline(),)),
        Group(
            translate("MeetingForm", "Members"),
            (_members(),),
            help=translate("MeetingForm", "The next meeting begins with the same ones."),
        ),
    )


def deadline_words(day: date | None) -> str:
    """Return what holds for an agenda's deadline while no other is written."""
    if day is None:
        return translate("MeetingForm", "Without one the standard deadline holds: four weekdays before the meeting.")
    return translate("MeetingForm", "Without one the standard deadline holds: {date}.").format(
        date=short_date(standard_deadline(day))
    )


def _meeting() -> tuple[Field, ...]:
    return (
        Field("day", translate("MeetingForm", "Date"), Kind.DATE, required=True),
        Field("place", translate("MeetingForm", "Place"), ghost=translate("MeetingForm", "City Hall, room 75")),
        Field("starts", translate("MeetingForm", "Begins"), Kind.TIME),
        Field("ends", translate("MeetingForm", "Ends"), Kind.TIME, ghost="18.30"),
        Field("title", translate("MeetingForm", "Title"), ghost=translate("MeetingForm", "Ordinary meeting")),
        Field(
            "language",
            translate("MeetingForm", "Language of its papers"),
            Kind.CHOICE,
            choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
        ),
    )


def _deadline() -> Field:
    return Field("sending_deadline", translate("MeetingForm", "Sent out by"), Kind.DATE)


def _members() -> Field:
    columns = (
        Field("name", translate("MeetingForm", "Name"), stretch=5),
        Field("role", translate("MeetingForm", "Role"), stretch=3, ghost=translate("MeetingForm", "Chair")),
        Field("party", translate("MeetingForm", "List"), stretch=2),
    )
    return Field(
        "members",
        translate("MeetingForm", "Members"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: Member(""),
            add_label=translate("MeetingForm", "Add a member"),
            row_name=translate("MeetingForm", "Member"),
        ),
    )
