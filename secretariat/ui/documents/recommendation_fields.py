"""The fields of what only a recommendation has: its lead, its points, its path, what was decided before."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from secretariat.domain.documents.recommendations import PathStep, Point, PointVerb, PreviousDecision
from secretariat.ui.documents import labels
from secretariat.ui.kit.fields import Field, Group, Kind, Rows

translate = QCoreApplication.translate

OF = "recommendation."
"""What the paths of these fields begin with."""


def recommendation_groups() -> tuple[Group, ...]:
    """Return the form."""
    return (
        Group(translate("RecommendationForm", "Points"), (*_lead(), _points())),
        Group(translate("RecommendationForm", "Path through the committees"), (_path(),)),
        Group(translate("RecommendationForm", "Decided before"), (_previous(),)),
        Group(translate("RecommendationForm", "Open or closed"), _closed()),
    )


def _lead() -> tuple[Field, ...]:
    return (
        Field(
            f"{OF}lead",
            translate("RecommendationForm", "Lead"),
            Kind.TEXT,
            wide=True,
            lines=2,
            help=translate("RecommendationForm", "What the item is about, in a line or two over the first heading."),
        ),
        Field(
            f"{OF}proposer",
            translate("RecommendationForm", "Recommended by"),
            wide=True,
            help=translate("RecommendationForm", "Left empty, the committee's administration recommends."),
        ),
    )


def _points() -> Field:
    columns = (
        Field(
            "verb",
            translate("RecommendationForm", "The committee"),
            Kind.CHOICE,
            choices=labels.choices(PointVerb),
            stretch=5,
        ),
        Field("text", translate("RecommendationForm", "What"), Kind.TEXT, lines=2, stretch=6),
        Field(
            "committee",
            translate("RecommendationForm", "Decided by"),
            ghost=translate("RecommendationForm", "this one"),
            stretch=3,
        ),
    )
    return Field(
        f"{OF}points",
        translate("RecommendationForm", "Points"),
        Kind.ROWS,
        wide=True,
        help=translate("RecommendationForm", "Each point is decided by itself. Drag them, or move them with Alt+Up."),
        rows=Rows(
            columns,
            lambda _: Point(uuid4().hex),
            add_label=translate("RecommendationForm", "Add a point"),
            row_name=translate("RecommendationForm", "Point"),
            is_numbered=True,
        ),
    )


def _path() -> Field:
    columns = (
        *_decided_columns(),
        Field("decision", translate("RecommendationForm", "Decision"), Kind.TEXT, lines=1, stretch=5),
    )
    return Field(
        f"{OF}path",
        translate("RecommendationForm", "Steps"),
        Kind.ROWS,
        wide=True,
        help=translate("RecommendationForm", "The committees in the order in which they meet on the item."),
        rows=Rows(
            columns,
            lambda _: PathStep(""),
            add_label=translate("RecommendationForm", "Add a committee"),
            row_name=translate("RecommendationForm", "Step"),
            is_numbered=True,
        ),
    )


def _previous() -> Field:
    columns = (
        *_decided_columns(),
        Field("decision", translate("RecommendationForm", "What was decided"), Kind.TEXT, lines=1, stretch=5),
    )
    return Field(
        f"{OF}previous",
        translate("RecommendationForm", "Earlier decisions"),
        Kind.ROWS,
        wide=True,
        rows=Rows(
            columns,
            lambda _: PreviousDecision(""),
            add_label=translate("RecommendationForm", "Add a decision"),
            row_name=translate("RecommendationForm", "Decision"),
        ),
    )


def _decided_columns() -> tuple[Field, ...]:
    return (
        Field("committee", translate("RecommendationForm", "Committee"), stretch=2),
        Field("day", translate("RecommendationForm", "Day"), Kind.DATE, stretch=2),
        Field("case_number", translate("RecommendationForm", "Case number"), ghost="BIU 167/2006", stretch=2),
    )


def _closed() -> tuple[Field, ...]:
    return (
        Field(
            f"{OF}is_closed",
            translate("RecommendationForm", "It is a closed item"),
            Kind.CHECK,
            wide=True,
            help=translate("RecommendationForm", "Nothing of a closed item comes into a public print."),
        ),
        Field(
            f"{OF}closed_ground",
            translate("RecommendationForm", "Legal ground"),
            wide=True,
            help=translate("RecommendationForm", "Why it is closed, for those who get the full print."),
        ),
    )
