"""A composed document ready to print: worded, numbered, ordered; the printers (PDF and Word) only set it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.charts import Chart
from secretariat.application.documents.printable import MarginEntry, Signature
from secretariat.application.documents.reports import Face, GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import Text


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text. Its headings have their final words (numbers, capitals) and the level they have in the document:
    level 1 stands under the title. No pieces and no fields are left in it.
    """

    text: Text


@dataclass(frozen=True, slots=True)
class Embedded:
    """A paper of the office as a part of this one: its tables, sheets and charts without its face.

    Its headings begin at `level` (1 as the sections of the text). `caption` is set over it, empty for none.
    """

    paper: SheetsDocument | IndicatorsDocument | GoalsDocument | BudgetDocument
    level: int
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Charted:
    """A chart with a caption under it, empty for none."""

    chart: Chart
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: the headings down to level `depth`, and the headings of embedded sheets."""

    heading: str
    depth: int


@dataclass(frozen=True, slots=True)
class ListedSheet:
    """A sheet in the list of sheets, or an item in that of a meeting.

    It leads to the sheet, or else the section, with this heading when the document holds one.
    """

    number: str
    title: str
    heading: str


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A section of the list of sheets; an untitled one has no heading."""

    heading: str
    sheets: tuple[ListedSheet, ...]


@dataclass(frozen=True, slots=True)
class SheetList:
    """The list of the period's sheets by section (seed 003), numbers aligned."""

    sections: tuple[ListedSection, ...]


@dataclass(frozen=True, slots=True)
class CollectedNotes:
    """Where the footnotes stand that are collected; `heading` is empty for none."""

    heading: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


DocumentPart: TypeAlias = Prose | Embedded | Charted | Contents | SheetList | CollectedNotes | PageBreak


@dataclass(frozen=True, slots=True)
class FrontPage:
    """A page of its own in front: title, who gives it, and lines below (period, date)."""

    title: str
    author: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComposedDocument:
    """A document as it will stand on paper: a recommendation, a memo, a report, an agenda, minutes.

    `title` heads the first page of text, with `over` small above it (`8.`, `Lukket punkt`), and is left out there when
    a front page bears it. `margin` is the block of date and case numbers. Notes stand at the pages' feet or at the end
    as `notes_placement` says, unless a part collects them. `reference` is the case number that its file is named by.
    """

    face: Face
    form: PaperForm
    title: str
    parts: tuple[DocumentPart, ...]
    over: str = ""
    front: FrontPage | None = None
    addressee: tuple[str, ...] = ()
    margin: tuple[MarginEntry, ...] = ()
    signature: Signature | None = None
    notes_placement: NotesPlacement = NotesPlacement.PAGE_FOOT
    justified: bool = False
    hyphenated: bool = False
    reference: str = ""


def made_at(document: ComposedDocument, moment: datetime) -> ComposedDocument:
    """Return the document as it is when it and all that is embedded in it are made at one moment."""
    parts = tuple(_embedded_at(part, moment) if isinstance(part, Embedded) else part for part in document.parts)
    return replace(document, face=replace(document.face, created=moment), parts=parts)


def _embedded_at(part: Embedded, moment: datetime) -> Embedded:
    return replace(part, paper=replace(part.paper, face=replace(part.paper.face, created=moment)))
