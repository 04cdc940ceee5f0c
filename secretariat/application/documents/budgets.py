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
    """Words with the marks of footnotes raised after them."""

    words: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HeadCell:
    """A column heading over `span` columns. A column without a heading above spans both rows of headings."""

    content: Marked
    span: int = 1


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A row: its number and label, how deep it stands, a cell a column."""

    look: RowLook
    level: int
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

    `unit` is the heading over the figures (`mio. kr., 2009-p/l`). `over` is the upper row of headings, empty without
    one; `headings` has one for each column, the label column's first. `decimals` are the decimals of each column, by
    which its figures are aligned. `legends` are sentences below the notes: signs, rounding, what a line states.
    """

    face: Face
    title: Marked
    unit: str
    over: tuple[HeadCell, ...]
    headings: tuple[Marked, ...]
    rows: tuple[BudgetRow, ...]
    notes: tuple[PrintedNote, ...] = ()
    legends: tuple[str, ...] = ()
    charts_heading: str = ""
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """A finding in the control report, in words; figures are written out with their unit's decimals."""

    severity: str
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
    """The control report of a table. `summary` is the summary line (`3 fejl, 2 afrundinger`)."""

    face: Face
    summary: str
    headings: tuple[str, ...]
    groups: tuple[FindingGroup, ...]
