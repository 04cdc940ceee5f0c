"""The fields of an item of the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import Appendix
from secretariat.domain.meetings.meetings import ItemKind
from secretariat.ui import labels as of_codes
from secretariat.ui.hearings.hearing_fields import numbered
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows
from secretariat.ui.meetings import labels

translate = QCoreApplication.translate


def item_groups(kind: ItemKind, meetings: Sequence[Choice] = ()) -> tuple[Group, ...]:
    """Return the form of an item. `meetings` are those whose minutes an approval can be of."""
    if kind is ItemKind.RECOMMENDATION:
        return (Group(translate("MeetingItem", "Open or closed"), _closed_fields()),)
    minutes_of = Field(
        "minutes_of", translate("MeetingItem", "Minutes of the meeting"), Kind.CHOICE, choices=tuple(meetings)
    )
    fields = (
        Field("kind", translate("MeetingItem", "What it is"), Kind.CHOICE, choices=labels.own_kinds()),
        *((minutes_of,) if kind is ItemKind.APPROVAL_OF_MINUTES else ()),
        Field("title", translate("MeetingItem", "Title"), wide=True, ghost=labels.kind(kind)),
        *_closed_fields(),
    )
    return (
        Group(translate("MeetingItem", "The item"), fields),
        Group(translate("MeetingItem", "Case numbers"), (_case_numbers(),)),
        Group(translate("MeetingItem", "Appendices"), (_appendices(),)),
    )


def _closed_fields() -> tuple[Field, ...]:
    return (
        Field("is_closed", translate("MeetingItem", "Closed to the public"), Kind.CHECK),
        Field(
            "closed_ground",
            translate("MeetingItem", "Legal ground"),
            help=translate("MeetingItem", "Stands in the full agenda of a closed item."),
            ghost=translate("MeetingItem", "The Local Government Act, section 10"),
        ),
    )


def _case_numbers() -> Field:
    columns = (
        Field("number", translate("MeetingItem", "Number"), ghost="2025-0005600", stretch=3),
        Field(
            "system",
            translate("MeetingItem", "System"),
            Kind.CHOICE,
            stretch=2,
            choices=of_codes.choices("CaseSystem", of_codes.SYSTEMS),
        ),
    )
    return Field(
        "case_numbers",
        translate("MeetingItem", "Case numbers"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: CaseNumber(CaseSystem.EDOC, ""),
            add_label=translate("MeetingItem", "Add a case number"),
            row_name=translate("MeetingItem", "Case number"),
            edited=numbered,
        ),
    )


def _appendices() -> Field:
    columns = (
        Field("title", translate("MeetingItem", "Title"), stretch=5),
        Field("file", translate("MeetingItem", "Where it is kept"), stretch=4),
        Field("is_closed", translate("MeetingItem", "Closed"), Kind.CHECK, stretch=2),
    )
    return Field(
        "appendices",
        translate("MeetingItem", "Appendices"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: Appendix(uuid4().hex),
            add_label=translate("MeetingItem", "Add an appendix"),
            row_name=translate("MeetingItem", "Appendix"),
        ),
    )
