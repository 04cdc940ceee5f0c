"""The fields of a hearing's form, group by group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from secretariat.domain.case_numbers import CaseNumber, CaseSystem, recognised
from secretariat.domain.hearings import Extension, HearingDraft, Question
from secretariat.ui import labels
from secretariat.ui.kit.fields import Field, Group, Kind, Rows
from secretariat.ui.record.contribution_fields import contributions_field

translate = QCoreApplication.translate

USUAL_EXTENSION = timedelta(days=14)
"""What a first extension is proposed as; the secretary types the one that was asked for."""


def hearing_groups(draft: Callable[[], HearingDraft], today: Callable[[], date]) -> tuple[Group, ...]:
    """Return the form: what is heard, when it must be answered, its cases and questions, and who contributes."""
    return (
        Group(translate("HearingForm", "What is heard"), _heard()),
        Group(translate("HearingForm", "When"), (*_dates(), _extensions(draft, today))),
        Group(translate("HearingForm", "Cases"), (_case_numbers(),)),
        Group(translate("HearingForm", "The asker's questions"), (_questions(),)),
        Group(translate("HearingForm", "Contributions"), (contributions_field(),)),
    )


def _heard() -> tuple[Field, ...]:
    return (
        Field(
            "title",
            translate("HearingForm", "Title"),
            required=True,
            wide=True,
            ghost=translate("HearingForm", "Hearing on the district plan for Valby"),
        ),
        Field("asker", translate("HearingForm", "Asked by"), ghost=translate("HearingForm", "Valby local committee")),
        Field(
            "responsible",
            translate("HearingForm", "Responsible"),
            help=translate("HearingForm", "Who in the secretariat writes the answer."),
        ),
        Field(
            "subject",
            translate("HearingForm", "Subject"),
            Kind.TEXT,
            wide=True,
            lines=2,
            help=translate("HearingForm", "What the committee is asked about, in a line or two."),
        ),
    )


def _dates() -> tuple[Field, ...]:
    return (
        Field("received", translate("HearingForm", "Received"), Kind.DATE),
        Field("deadline", translate("HearingForm", "First deadline"), Kind.DATE),
    )


def _extensions(draft: Callable[[], HearingDraft], today: Callable[[], date]) -> Field:
    def longer(rows: tuple[Extension, ...]) -> Extension:
        before = rows[-1].deadline if rows else draft().deadline or today()
        return Extension(before + USUAL_EXTENSION)

    columns = (
        Field("deadline", translate("HearingForm", "New deadline"), Kind.DATE, required=True, stretch=2),
        Field("granted", translate("HearingForm", "Granted"), Kind.DATE, stretch=2),
        Field("reason", translate("HearingForm", "Reason"), stretch=4),
    )
    return Field(
        "extensions",
        translate("HearingForm", "Extensions"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            longer,
            add_label=translate("HearingForm", "Extend the deadline"),
            row_name=translate("HearingForm", "Extension"),
            movable=False,
        ),
    )


def _case_numbers() -> Field:
    columns = (
        Field("number", translate("HearingForm", "Number"), ghost="2025-0005600", stretch=3),
        Field(
            "system",
            translate("HearingForm", "System"),
            Kind.CHOICE,
            stretch=2,
            choices=labels.choices("CaseSystem", labels.SYSTEMS),
        ),
    )
    return Field(
        "case_numbers",
        translate("HearingForm", "Case numbers"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: CaseNumber(CaseSystem.EDOC, ""),
            add_label=translate("HearingForm", "Add a case number"),
            row_name=translate("HearingForm", "Case number"),
            edited=numbered,
        ),
    )


def numbered(row: CaseNumber, name: str, value: Any) -> CaseNumber:
    """Return an edited case number: typing a number that is one system's chooses the system.

    A number in the making (`2025-0`) fits none and leaves the system as it stands.
    """
    if name != "number":
        return replace(row, **{name: value})
    system = recognised(str(value).strip())
    return CaseNumber(row.system if system is CaseSystem.OTHER else system, value)


def _questions() -> Field:
    columns = (Field("text", translate("HearingForm", "Question"), Kind.TEXT, lines=1),)
    return Field(
        "questions",
        translate("HearingForm", "Questions"),
        Kind.ROWS,
        wide=True,
        help=translate("HearingForm", "A response begun from here gets a section for each question."),
        rows=Rows(
            columns,
            lambda _: Question(uuid4().hex, ""),
            add_label=translate("HearingForm", "Add a question"),
            row_name=translate("HearingForm", "Question"),
        ),
    )
