"""Papers of budget tables to print in tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from secretariat.application.documents.budgets import (
    BudgetDocument,
    BudgetRow,
    ControlReport,
    FindingGroup,
    HeadCell,
    Marked,
    PrintedNote,
    ReportedFinding,
    RowLook,
)
from secretariat.application.documents.charts import Bar, BarChart, ChartTick, Series, SeriesChart
from tests.printing.report_papers import face


def marked(words: str) -> Marked:
    """Return words as they are written in tests: `32,9^4` is a figure with a mark, `12,4??` one in doubt."""
    text, *marks = words.removesuffix("??").split("^")
    return Marked(text, tuple(marks), is_doubtful=words.endswith("??"))


def row(label: str, *cells: str, look: RowLook = RowLook.LINE, level: int = 1, number: str = "") -> BudgetRow:
    """Return a row."""
    return BudgetRow(look, level, number, marked(label), tuple(map(marked, cells)))


PROJECTS = (
    row("Projekter", "14,0", "9,6", "23,6", look=RowLook.GROUP, level=0),
    row("BIF projekter", "5,5", "6,1", "11,6", number="4.1"),
    row("heraf husleje", "0,5", "-", "0,5", look=RowLook.OF_WHICH, level=2),
    row("Den tværgående pulje^3", "8,5", "3,5^3^4", "12,0??", number="4.2"),
    row("Brutto", "17,0", "7,0", "", look=RowLook.REFUND, level=2),
    row("Statsrefusion, 50 pct.", "-8,5", "-3,5", "", look=RowLook.REFUND, level=2),
    row("Projekter i alt", "14,0", "9,6", "23,6", look=RowLook.TOTAL, level=0),
    row("Indtægter", look=RowLook.HEADING, level=0),
    row("Salg", "1.234,5", "./.", "1.234,5", number="5.1"),
    row("Resultat", "1.220,5", "9,6", "1.230,1", look=RowLook.DERIVED, level=0),
    row("I ALT^5", "1.248,5", "9,6", "1.258,1", look=RowLook.GRAND_TOTAL, level=0),
)

BARS = BarChart(
    "De største ændringer fra 2008 til 2009",
    "Søjler: 2.15 Jobplanen stiger 32,9 mio. kr., 4.2 Puljen falder 5,0 mio. kr.",
    (Bar("2.15 Jobplanen 2009", 0.3, 1.0, "32,9"), Bar("4.2 Den tværgående pulje", 0.0, 0.3, "-5,0")),
    zero=0.3,
)
COURSES = SeriesChart(
    "Udviklingen i grupperne",
    "Kurver: projekter falder fra 14,0 til 9,6 mio. kr.",
    (
        Series("Projekter", ((0.0, 0.7), None, (1.0, 0.48)), "9,6"),
        Series("Indtægter", ((0.0, 0.2), (0.5, 0.3), (1.0, 0.47)), "9,4"),
    ),
    (ChartTick(0, "2008"), ChartTick(0.5, "2009"), ChartTick(1, "2010")),
    (ChartTick(0, "0"), ChartTick(0.5, "10"), ChartTick(1, "20")),
)


def budget(rows: Sequence[BudgetRow] = PROJECTS, **changes: Any) -> BudgetDocument:
    """Return a budget table of three columns; `changes` are its fields, `face_changes` its face's."""
    told: dict[str, Any] = {
        "face": face(**({"title": "Økonomisk oversigt"} | changes.pop("face_changes", {}))),
        "title": marked("Økonomisk oversigt^5"),
        "over": (),
        "headings": tuple(map(marked, ("Mio. kr., 2009-p/l", "2008", "2009^4", "I alt"))),
        "decimals": (1, 1, 1),
        "rows": tuple(rows),
        "notes": (
            PrintedNote("3", "Puljen er delt på to kontorer."),
            PrintedNote("4", "Foreløbigt tal."),
            PrintedNote("5", "Kommunens egen finansiering."),
        ),
        "legends": ("- betyder, at der ikke er givet en bevilling.",),
    }
    return BudgetDocument(**(told | changes))


def wide(columns: int, rows: int = 3, **changes: Any) -> BudgetDocument:
    """Return a table of so many columns and rows."""
    cells = [f"{place},{place % 10}" for place in range(columns)]
    lines = [row(f"Linje {number} med et navn af almindelig længde", *cells) for number in range(rows)]
    headings = ("Mio. kr.", *(f"{1990 + place}" for place in range(columns)))
    fields = {"headings": tuple(map(marked, headings)), "decimals": (1,) * columns, "title": marked("Tabel")}
    return budget(lines, **(fields | {"notes": ()} | changes))


def two_tiers(**changes: Any) -> BudgetDocument:
    """Return a table with headings above its headings, and a column without one."""
    over = (HeadCell(marked("Ansatte^3"), 2), HeadCell(marked(""), 1))
    return budget(over=over, **changes)


_ACTIVITIES = ("Jobpatruljer", "Helbredsteam", "Helhedsplaner", "Danskundervisning", "Rådgivning og vejledning")
_AREAS = ("byens udsatte boligområder", "Tingbjerg og Husum", "Mjølnerparken", "Akacieparken og Folehaven")


def long_table(lines: int, columns: int = 10) -> BudgetDocument:
    """Return a table of so many lines in groups of twenty."""
    rows = []
    for number in range(lines):
        if number % 20 == 0:
            totals = (f"{number + place}.000,0" for place in range(columns))
            rows.append(row(f"Gruppe {number // 20}", *totals, look=RowLook.GROUP, level=0))
        cells = (f"{(number * 7 + place) % 999},{place % 10}" for place in range(columns))
        name = f"{_ACTIVITIES[number % len(_ACTIVITIES)]} for borgere i {_AREAS[number // 3 % len(_AREAS)]}"
        rows.append(row(name, *cells, number=f"2.{number}"))
    headings = ("Mio. kr.", *(f"{2000 + place}" for place in range(columns)))
    return budget(
        rows, headings=tuple(map(marked, headings)), decimals=(1,) * columns, title=marked("Lang tabel"), notes=()
    )


def finding(place: str = "I ALT", told: str = "Den trykte total stemmer ikke med linjerne.", **changes: Any) -> Any:
    """Return a finding of the control report."""
    fields = {"column": "2009", "printed": "195,3", "computed": "193,3", "difference": "2,0"}
    return ReportedFinding(place=place, told=told, **(fields | changes))


def control(*groups: FindingGroup, **changes: Any) -> ControlReport:
    """Return a control report, of these groups or of two."""
    told = groups or (
        FindingGroup("Fejl", (finding(), finding("2.15 Jobplanen 2009", "Tegnet 4 har ingen fodnote.", printed=""))),
        FindingGroup("Godtaget med begrundelse", (finding(reason="Godtaget: Vedtaget sådan. (Anna, 3. marts 2009)"),)),
    )
    headings = ("Sted", "Kolonne", "Hvad er fundet", "Trykt", "Beregnet", "Forskel")
    return ControlReport(
        face("Kontrolrapport: Økonomisk oversigt", **changes), "2 fejl, 1 godtaget", "Tal i mio. kr.", headings, told
    )
