"""The fields of a document's form: what stands around its text, its case numbers, its appendices."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from secretariat.application.queries import DocumentListRow
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import Appendix
from secretariat.domain.periods import Period
from secretariat.ui import labels
from secretariat.ui.hearings.hearing_fields import numbered
from secretariat.ui.kit.fields import Choice, Field, Group, Kind, Rows

translate = QCoreApplication.translate


def facts_groups(periods: Sequence[Period], documents: Sequence[DocumentListRow]) -> tuple[Group, ...]:
    """Return the form; `documents` are those that can be an appendix."""
    return (
        Group(translate("DocumentForm", "Head"), _head(periods)),
        Group(translate("DocumentForm", "Cases"), (_case_numbers(),)),
        Group(translate("DocumentForm", "Appendices"), (_appendices(documents),)),
        Group(translate("DocumentForm", "Close"), _close()),
    )


def _head(periods: Sequence[Period]) -> tuple[Field, ...]:
    return (
        Field("title", translate("DocumentForm", "Title"), required=True, wide=True),
        Field(
            "period",
            translate("DocumentForm", "Period"),
            Kind.CHOICE,
            choices=period_choices(periods),
            help=translate("DocumentForm", "What is drawn from the data is of this period."),
        ),
        Field(
            "date",
            translate("DocumentForm", "Date"),
            Kind.DATE,
            help=translate("DocumentForm", "Left empty, the paper is dated the day it is issued."),
        ),
        Field("addressee", translate("DocumentForm", "Addressee"), Kind.TEXT, wide=True, lines=2),
        Field("place", translate("DocumentForm", "Place")),
        Field("case_officer", translate("DocumentForm", "Case officer")),
        Field(
            "language",
            translate("DocumentForm", "Language of the paper"),
            Kind.CHOICE,
            choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
        ),
    )


def period_choices(periods: Sequence[Period]) -> tuple[Choice, ...]:
    """Return the periods a document can be about, and none."""
    return (
        Choice(None, translate("DocumentForm", "No period")),
        *(Choice(period.id, period.draft.name) for period in periods),
    )


def _case_numbers() -> Field:
    columns = (
        Field("number", translate("DocumentForm", "Number"), ghost="2009-0005600", stretch=3),
        Field(
            "system",
            translate("DocumentForm", "System"),
            Kind.CHOICE,
            stretch=2,
            choices=labels.choices("CaseSystem", labels.SYSTEMS),
        ),
    )
    return Field(
        "case_numbers",
        translate("DocumentForm", "Case numbers"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: CaseNumber(CaseSystem.EDOC, ""),
            add_label=translate("DocumentForm", "Add a case number"),
            row_name=translate("DocumentForm", "Case number"),
            edited=numbered,
        ),
    )


def _appendices(documents: Sequence[DocumentListRow]) -> Field:
    papers = (
        Choice(None, translate("DocumentForm", "Kept elsewhere")),
        *(Choice(row.id, row.title) for row in documents),
    )
    columns = (
        Field("title", translate("DocumentForm", "Title"), stretch=4),
        Field("document", translate("DocumentForm", "Paper of the office"), Kind.CHOICE, choices=papers, stretch=3),
        Field("file", translate("DocumentForm", "Where it is kept"), stretch=3),
        Field("is_closed", translate("DocumentForm", "Closed"), Kind.CHECK, stretch=1),
    )
    return Field(
        "appendices",
        translate("DocumentForm", "Appendices"),
        Kind.ROWS,
        wide=True,
        help=translate(
            "DocumentForm", "They are numbered in this order. A closed appendix never comes into a public print."
        ),
        rows=Rows(
            columns,
            lambda _: Appendix(uuid4().hex),
            add_label=translate("DocumentForm", "Add an appendix"),
            row_name=translate("DocumentForm", "Appendix"),
            is_numbered=True,
        ),
    )


def _close() -> tuple[Field, ...]:
    return (
        Field("greeting", translate("DocumentForm", "Greeting"), wide=True),
        Field("signatory_name", translate("DocumentForm", "Signed by")),
        Field("signatory_title", translate("DocumentForm", "Title of the signatory")),
    )
