"""The fields of a document template and of its sections."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.templates import DEEPEST_SECTION
from secretariat.domain.text import Piece
from secretariat.ui import labels as office_labels
from secretariat.ui.documents import labels
from secretariat.ui.documents.paper_fields import paper_groups
from secretariat.ui.kit.fields import Choice, Field, Group, Kind

translate = QCoreApplication.translate


def template_groups() -> tuple[Group, ...]:
    """Return the form: what a template is for, and how its papers look."""
    return (
        Group(
            translate("TemplateForm", "The template"),
            _template(),
            help=translate(
                "TemplateForm",
                "Papers follow the template of the day they are begun; those begun before stay as they are.",
            ),
        ),
        *paper_groups(),
    )


def section_groups(pieces: Iterable[Piece] = ()) -> tuple[Group, ...]:
    """Return the form of one section; `pieces` are those it can begin with."""
    return (Group(translate("TemplateForm", "The section"), (*_heading(), *_beginning(piece_choices(pieces)))),)


def piece_choices(pieces: Iterable[Piece]) -> tuple[Choice, ...]:
    """Return the choices of a field of pieces."""
    return tuple(Choice(piece, piece_words(piece)) for piece in pieces)


def piece_words(piece: Piece) -> str:
    """Return what a piece of a template is called: its kind, and what it is told to show where that is not all."""
    more = " · ".join(filter(None, (piece.caption, piece.part)))
    return f"{labels.word(piece.kind)} ({more})" if more else labels.word(piece.kind)


def _template() -> tuple[Field, ...]:
    return (
        Field("name", translate("TemplateForm", "Name"), required=True),
        Field(
            "kind",
            translate("TemplateForm", "What its papers are"),
            Kind.CHOICE,
            choices=labels.choices(DocumentKind),
        ),
        Field(
            "title",
            translate("TemplateForm", "Title of a paper"),
            wide=True,
            ghost=translate("TemplateForm", "Status report {period}"),
            help=translate("TemplateForm", "Write {period} with its braces where the period's name is to stand."),
        ),
        Field(
            "language",
            translate("TemplateForm", "Language of its papers"),
            Kind.CHOICE,
            choices=office_labels.choices("DocumentLanguage", office_labels.LANGUAGES),
        ),
    )


def _heading() -> tuple[Field, ...]:
    levels = tuple(
        Choice(level, translate("TemplateForm", "Level {level}").format(level=level))
        for level in range(1, DEEPEST_SECTION + 1)
    )
    return (
        Field(
            "heading",
            translate("TemplateForm", "Heading"),
            required=True,
            wide=True,
            help=translate("TemplateForm", "Write {period} with its braces where the period's name is to stand."),
        ),
        Field("level", translate("TemplateForm", "Level"), Kind.CHOICE, choices=levels),
        Field("required", translate("TemplateForm", "Required"), Kind.CHECK),
    )


def _beginning(pieces: tuple[Choice, ...]) -> tuple[Field, ...]:
    return (
        Field(
            "help",
            translate("TemplateForm", "Help"),
            Kind.TEXT,
            wide=True,
            help=translate("TemplateForm", "Stands grey in the section while it is empty, and never prints."),
        ),
        Field(
            "empty_sentence",
            translate("TemplateForm", "Standard sentence"),
            Kind.TEXT,
            wide=True,
            lines=2,
            help=translate("TemplateForm", "Prints when nobody writes anything; the checks then miss nothing."),
        ),
        Field(
            "pieces",
            translate("TemplateForm", "Pieces it begins with"),
            Kind.KEYS,
            wide=True,
            choices=pieces,
            help=translate("TemplateForm", "They show the data of the paper's own period."),
        ),
    )
