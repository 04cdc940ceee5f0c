"""Papers of budget tables, ready to print: everything rounded, ordered, marked and worded."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from secretariat.application.documents.charts import Chart
from secretariat.application.documents.reports import Face


class RowLook(Enum):
    """How a row of a budget table is set."""

    HEADING = "heading"
    GROUP = "group"
    LINE = "line"
    OF_WHICH = "of_which"
    TOTAL = "total"
    GRAND_TOTAL = "grand_total"
    DERIVED = "derived"
    REFUND = "refund"
    """Gross and refund below a line that shows its three figures."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words with the marks of footnotes raised after them.

    `is_doubtful` marks what could not be read, and a total that lacks such a figure: the paper sets `DOUBT` after it.
    """

    words: str
    marks: tuple[str, ...] = ()
    is_doubtful: bool = False


DOUBT = "?"
"""Stands raised after what is doubtful; a legend says so."""


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A heading over `span` columns, the label column not counted; one without words leaves its columns without."""

    content: Marked
    span: int = 1


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A row: its number and label, how deep it stands, a cell a column. A HEADING has no cells."""

    look: RowLook
    level: int
    number: str
    label: Marked
    cells: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class PrintedNote:
    """A footnote below the table."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class BudgetDocument:
    """A budget table on paper.

    `over` is the upper row of headings, empty without one; `headings` has one for each column, the label column's first
    (`Mio. kr., 2009-p/l`: what the figures are counted in). `decimals` are those of each column after the label, by
    which its figures are aligned. `legends` are sentences below the notes: signs, rounding, what a line states.
    """

    face: Face
    title: Marked
    over: tuple[HeadCell, ...]
    headings: tuple[Marked, ...]
    decimals: tuple[int, ...]
    rows: tuple[BudgetRow, ...]
    notes: tuple[PrintedNote, ...] = ()
    legends: tuple[str, ...] = ()
    charts_heading: str = ""
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """A finding in the control report, in words; figures are written out with their unit's decimals."""

    place: str
    column: str
    told: str
    printed: str
    computed: str
    difference: str
    reason: str = ""
    """Why it was accepted, by whom and when; empty for one that stands open."""


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings of one weight under a heading (`Fejl`, `Afrundinger`, `Forklaret`, `Godkendt med begrundelse`)."""

    heading: str
    findings: tuple[ReportedFinding, ...]


@dataclass(frozen=True, slots=True)
class ControlReport:
    """The control report of a table.

    `summary` is the summary line (`3 fejl, 2 afrundinger`); `about` says what was checked and how figures are written.
    `headings` are those of the six columns: place, column, what is told, printed, computed, difference.
    """

    face: Face
    summary: str
    about: str
    headings: tuple[str, str, str, str, str, str]
    groups: tuple[FindingGroup, ...]
