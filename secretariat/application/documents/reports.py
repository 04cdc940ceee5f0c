"""Papers of a period, ready to print: status sheets, the indicator table, the goal status table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from secretariat.application.documents.charts import LineChart
from secretariat.domain.committees import DocumentLanguage, Letterhead
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import Text


@dataclass(frozen=True, slots=True)
class Face:
    """What the papers of a period share.

    `author` and `subject` are the file's metadata; `standing` says what the paper is when it is not final (`Udkast`);
    `foot` stands at the page's foot beside the page number. `created` is aware; it dates the file, so that equal
    documents give equal bytes.
    """

    language: DocumentLanguage
    title: str
    author: str
    subject: str
    letterhead: Letterhead
    foot: tuple[str, ...]
    standing: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Judgement:
    """How far the goal was reached: a word for everyone, the kind for the colour beside it."""

    kind: Attainment
    word: str


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row of a sheet: its label, a leading sentence of the program's own (the money), its judgement, its text."""

    label: str
    text: Text
    lead: str = ""
    judgement: Judgement | None = None


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """One sheet: its heading (`2.1 Status for Jobpatruljer`) and its rows. It begins on a new page."""

    heading: str
    rows: tuple[PrintedRow, ...]


@dataclass(frozen=True, slots=True)
class SheetSection:
    """A section of the report with its sheets; an untitled one has no heading of its own."""

    heading: str
    sheets: tuple[PrintedSheet, ...]


@dataclass(frozen=True, slots=True)
class SheetsDocument:
    """One sheet, or a bundle of them. `contents_heading` heads a table of contents; empty prints none."""

    face: Face
    sections: tuple[SheetSection, ...]
    contents_heading: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """A row of the indicator table, its figures written out."""

    number: str
    name: str
    baseline: str
    status: str
    criterion: str
    note: str = ""
    """What must be said with the figures, such as a change of method; it prints as a footnote on the name."""


@dataclass(frozen=True, slots=True)
class IndicatorGroup:
    """Indicators that share one political goal: its cell spans their rows."""

    goal: str
    rows: tuple[IndicatorRow, ...]


@dataclass(frozen=True, slots=True)
class IndicatorsDocument:
    """The indicator table, a heading for each of its six columns, and a small chart for each indicator after it."""

    face: Face
    headings: tuple[str, str, str, str, str, str]
    groups: tuple[IndicatorGroup, ...]
    charts_heading: str = ""
    charts: tuple[LineChart, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A row of the goal status table."""

    goal: str
    text: Text
    judgement: Judgement | None = None


@dataclass(frozen=True, slots=True)
class GoalsDocument:
    """The goal status table: a heading for each of its two columns, and a row a goal."""

    face: Face
    headings: tuple[str, str]
    rows: tuple[GoalRow, ...]
