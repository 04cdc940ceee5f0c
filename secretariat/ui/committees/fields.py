"""The form of a committee, as groups of fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.ui import labels
from secretariat.ui.kit.fields import Field, Group, Kind


def committee_groups() -> tuple[Group, ...]:
    """Return the groups of the form."""
    return (_the_committee(), _the_chair(), _the_letterhead(), _the_papers())


def _the_committee() -> Group:
    words = QCoreApplication.translate
    return Group(
        words("CommitteeForm", "The committee"),
        (
            Field(
                "name",
                words("CommitteeForm", "Name"),
                required=True,
                wide=True,
                ghost=words("CommitteeForm", "For example: Culture and Leisure Committee"),
            ),
            Field(
                "short_name",
                words("CommitteeForm", "Short name"),
                help=words("CommitteeForm", "As it stands in case numbers, such as BIU."),
            ),
            Field("administration", words("CommitteeForm", "Administration")),
            Field("office", words("CommitteeForm", "Office")),
            Field("place", words("CommitteeForm", "Place"), help=words("CommitteeForm", "Stands before the date.")),
            Field("address", words("CommitteeForm", "Address"), Kind.TEXT, wide=True, lines=3),
        ),
    )


def _the_chair() -> Group:
    words = QCoreApplication.translate
    return Group(
        words("CommitteeForm", "The chair"),
        (
            Field("chair_name", words("CommitteeForm", "Name")),
            Field("chair_title", words("CommitteeForm", "Title"), ghost=words("CommitteeForm", "For example: mayor")),
        ),
        help=words("CommitteeForm", "Signs the responses, unless a response names another."),
    )


def _the_letterhead() -> Group:
    words = QCoreApplication.translate
    return Group(
        words("CommitteeForm", "The letterhead"),
        (
            Field("letterhead.logo", words("CommitteeForm", "Logo"), Kind.PICTURE, wide=True),
            Field(
                "letterhead.logo_alternative",
                words("CommitteeForm", "The logo in words"),
                help=words("CommitteeForm", "Read aloud to those who cannot see it."),
                wide=True,
            ),
            Field("letterhead.lines", words("CommitteeForm", "Lines beside the logo"), Kind.LINES, wide=True),
        ),
    )


def _the_papers() -> Group:
    words = QCoreApplication.translate
    return Group(
        words("CommitteeForm", "The papers"),
        (
            Field(
                "default_template",
                words("CommitteeForm", "Template of new responses"),
                Kind.CHOICE,
                choices=labels.choices("Template", labels.TEMPLATES),
            ),
            Field(
                "language",
                words("CommitteeForm", "Language of new responses"),
                Kind.CHOICE,
                choices=labels.choices("DocumentLanguage", labels.LANGUAGES),
            ),
        ),
    )
