"""The fields of how a document looks on paper; a template asks for the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.documents.kinds import HeadingCapitals, Numbering, PaperForm
from secretariat.ui import labels as office_labels
from secretariat.ui.documents import labels
from secretariat.ui.kit.fields import Field, Group, Kind

translate = QCoreApplication.translate

DEEPEST_CONTENTS = 3
"""Heading levels that a table of contents may name."""


def paper_groups(path: str = "choices") -> tuple[Group, ...]:
    """Return the form of the choices that stand at `path` in a draft."""
    return (
        Group(translate("PaperForm", "The page"), _page(path)),
        Group(translate("PaperForm", "Headings"), _headings(path)),
        Group(translate("PaperForm", "Before and after the text"), _around(path)),
    )


def _page(path: str) -> tuple[Field, ...]:
    return (
        Field(
            f"{path}.form", translate("PaperForm", "Form"), Kind.CHOICE, choices=labels.choices(PaperForm), wide=True
        ),
        Field(
            f"{path}.notes_placement",
            translate("PaperForm", "Footnotes"),
            Kind.CHOICE,
            wide=True,
            choices=office_labels.choices("NotesPlacement", office_labels.NOTES_PLACEMENTS),
        ),
        Field(f"{path}.justified", translate("PaperForm", "Justify the text"), Kind.CHECK),
        Field(f"{path}.hyphenated", translate("PaperForm", "Divide words at line ends"), Kind.CHECK),
    )


def _headings(path: str) -> tuple[Field, ...]:
    return (
        Field(
            f"{path}.capitals",
            translate("PaperForm", "Letters of the headings"),
            Kind.CHOICE,
            choices=labels.choices(HeadingCapitals),
        ),
        Field(
            f"{path}.numbering",
            translate("PaperForm", "Numbers of the headings"),
            Kind.CHOICE,
            choices=labels.choices(Numbering),
        ),
    )


def _around(path: str) -> tuple[Field, ...]:
    return (
        Field(f"{path}.front_page", translate("PaperForm", "A front page"), Kind.CHECK),
        Field(f"{path}.margin_block", translate("PaperForm", "Date and case numbers"), Kind.CHECK),
        Field(f"{path}.contents", translate("PaperForm", "A table of contents"), Kind.CHECK),
        Field(
            f"{path}.contents_depth",
            translate("PaperForm", "Heading levels in the contents"),
            Kind.NUMBER,
            bounds=(1, DEEPEST_CONTENTS),
        ),
        Field(f"{path}.appendix_list", translate("PaperForm", "The list of appendices"), Kind.CHECK),
        Field(f"{path}.signature", translate("PaperForm", "Greeting and signature"), Kind.CHECK),
    )
