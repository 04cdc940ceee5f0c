"""The form of a committee, as groups of fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.ui import labels
from secretariat.ui.kit.fields import Field, Group, Kind


def committee_groups() -> tuple[Group, ...]:
    """Return the groups of the form."""
    return (_the_committee(), _the_chair(), _the_letterhead(), _the_papers())


def _the_committee() -> Group:
    translate = QCoreApplication.translate
    return Group(
        translate("CommitteeForm", "The committee"),
        (
            Field(
                "name",
                translate("CommitteeForm", "Name"),
                required=True,
                wide=True,
                ghost=translate("CommitteeForm", "For example: Culture and Leisure Committee"),
            ),
            Field(
                "short_name",
                translate("CommitteeForm", "Short name"),
                help=translate("CommitteeForm", "As it stands in case numbers, such as BIU."),
            ),
            Field("administration", translate("CommitteeForm", "Administration")),
            Field("office", translate("CommitteeForm", "Office")),
            Field(
                "place", translate("CommitteeForm", "Place"), help=translate("CommitteeForm", "Stands before the date.")
            ),
            Field("address", translate("CommitteeForm", "Address"), Kind.TEXT, wide=True, lines=3),
        ),
    )


def _the_chair() -> Group:
    translate = QCoreApplication.translate
    return Group(
        translate("CommitteeForm", "The chair"),
        (
            Field("chair_name", translate("CommitteeForm", "Name")),
            Field(
                "chair_title",
                translate("CommitteeForm", "Title"),
                ghost=translate("CommitteeForm", "For example: mayor"),
            ),
        ),
        help=translate("CommitteeForm", "Signs the responses, unless a response names another."),
    )


def _the_letterhead() -> Group:
    translate = QCoreApplication.translate
    return Group(
        translate("CommitteeForm", "The letterhead"),
        (
            Field("letterhead.logo", translate("CommitteeForm", "Logo"), Kind.PICTURE, wide=True),
            Field(
                "letterhead.logo_alternative",
                translate("CommitteeForm", "The logo in words"),
                help=translate("CommitteeForm", "Read aloud to those who cannot see it."),
                wide=True,
            ),
            Field("letterhead.lines", translate("CommitteeForm", "Lines beside the logo"), Kind.LINES, wide=True),
        ),
    )


def _the_papers() -> Group:
    translate = QCoreApplication.translate
    return Group(
        translate("CommitteeForm", "The papers"),
        (
            Field(
                "default_template",
                translate("CommitteeForm", "Template of new responses"),
                Kind.CHOICE,
                choices=labels.choices("Template", labels.TEMPLATES),
            ),
            Field(
                "language",
                translate("CommitteeForm", "Language of new responses"),
                Kind.CHOICE,
                choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
            ),
        ),
    )
