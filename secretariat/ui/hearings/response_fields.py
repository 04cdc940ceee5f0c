"""The fields of a response's form: what stands around its text on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.ui import labels
from secretariat.ui.kit.fields import Field, Group, Kind

translate = QCoreApplication.translate


def response_groups() -> tuple[Group, ...]:
    """Return the form: the head of the paper, its close, and how it is set."""
    return (
        Group(translate("ResponseForm", "Head"), _head()),
        Group(translate("ResponseForm", "Close"), _close()),
        Group(translate("ResponseForm", "On paper"), _paper()),
    )


def _head() -> tuple[Field, ...]:
    return (
        Field("response.title", translate("ResponseForm", "Title"), required=True, wide=True),
        Field("response.addressee", translate("ResponseForm", "Addressee"), Kind.TEXT, wide=True, lines=2),
        Field("response.place", translate("ResponseForm", "Place")),
        Field(
            "response.date",
            translate("ResponseForm", "Date"),
            Kind.DATE,
            help=translate("ResponseForm", "Left empty, the paper is dated the day it is issued."),
        ),
        Field("response.case_officer", translate("ResponseForm", "Case officer")),
    )


def _close() -> tuple[Field, ...]:
    return (
        Field("response.greeting", translate("ResponseForm", "Greeting"), wide=True),
        Field("response.signatory_name", translate("ResponseForm", "Signed by")),
        Field("response.signatory_title", translate("ResponseForm", "Title of the signatory")),
    )


def _paper() -> tuple[Field, ...]:
    return (
        Field(
            "response.template",
            translate("ResponseForm", "Template"),
            Kind.CHOICE,
            choices=labels.choices("Template", labels.TEMPLATES),
        ),
        Field(
            "response.language",
            translate("ResponseForm", "Language of the paper"),
            Kind.CHOICE,
            choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
        ),
        Field(
            "response.notes_placement",
            translate("ResponseForm", "Footnotes"),
            Kind.CHOICE,
            wide=True,
            choices=labels.choices("NotesPlacement", labels.NOTES_PLACEMENTS),
        ),
        Field("response.justified", translate("ResponseForm", "Justify the text"), Kind.CHECK),
        Field("response.hyphenated", translate("ResponseForm", "Divide words at line ends"), Kind.CHECK),
    )
