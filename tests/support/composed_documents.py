"""Composed documents to set: a face, a document of some parts, and one with every kind of part in it."""

from __future__ import annotations

from dataclasses import replace

from secretariat.application.documents.budgets import (
    BudgetDocument,
    BudgetRow,
    HeadCell,
    Marked,
    PrintedNote,
    RowLook,
)
from secretariat.application.documents.charts import Bar, BarChart, ChartPoint, LineChart, Series, SeriesChart
from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    ComposedDocument,
    Contents,
    DocumentPart,
    Embedded,
    FrontPage,
    ListedSection,
    ListedSheet,
    PageBreak,
    Prose,
    SheetList,
)
from secretariat.application.documents.printable import MarginEntry, Signature
from secretariat.application.documents.reports import (
    Face,
    GoalRow,
    GoalsDocument,
    IndicatorGroup,
    IndicatorRow,
    IndicatorsDocument,
    Judgement,
    PrintedRow,
    PrintedSheet,
    SheetsDocument,
    SheetSection,
)
from secretariat.domain.committees import DocumentLanguage, Letterhead
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import (
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    Text,
    run,
)
from tests.support.clock import MORNING

FACE = Face(
    DocumentLanguage.DANISH,
    "Statusredegørelse 2009",
    "Sekretariatet",
    "Beskæftigelses- og Integrationsudvalget: Statusredegørelse 2009",
    Letterhead(lines=("Københavns Kommune", "Beskæftigelses- og Integrationsforvaltningen")),
    ("Bernstorffsgade 17", "1577 København V"),
    "Udkast",
    MORNING,
)


def prose(*blocks: Block) -> Prose:
    """Running text of some blocks."""
    return Prose(Text(blocks))


def composed(*parts: DocumentPart, **facts: object) -> ComposedDocument:
    """A report of some parts."""
    document = ComposedDocument(FACE, PaperForm.REPORT, FACE.title, parts)
    return replace(document, **facts)  # type: ignore[arg-type]


def sheet(number: str, title: str, note: str = "") -> PrintedSheet:
    """A status sheet, with a footnote when one is given."""
    inlines = (*run("36 unge er kommet i job"), *((NoteMark(run(note)),) if note else ()), *run("."))  # type: ignore[arg-type]
    rows = (
        PrintedRow("Aktiviteter", Text((Paragraph(inlines), ListItem(ListKind.BULLET, 1, run("jobmesse"))))),
        PrintedRow("Økonomi", Text(), "Der er afsat 1,2 mio. kr. netto på linje 2.1."),
        PrintedRow("Målopfyldelse", Text(), "", Judgement(Attainment.PARTLY, "Vurdering: delvist opfyldt")),
    )
    return PrintedSheet(f"{number} Status for {title}", rows)


def sheets(*told: PrintedSheet, heading: str = "2. Unge") -> SheetsDocument:
    """Sheets in one section."""
    return SheetsDocument(FACE, (SheetSection(heading, told),))


def budget() -> BudgetDocument:
    """A table of two columns with a row of every look."""
    cells = (Marked("1,2"), Marked("0,9", ("1",)))
    return BudgetDocument(
        FACE,
        Marked("Økonomisk oversigt"),
        (HeadCell(Marked("Budget"), 2),),
        (Marked("Mio. kr., 2009-p/l"), Marked("2008"), Marked("2009")),
        (1, 1),
        (
            BudgetRow(RowLook.HEADING, 0, "2.", Marked("Unge"), ()),
            BudgetRow(RowLook.LINE, 1, "2.1", Marked("Jobpatruljer"), cells),
            BudgetRow(RowLook.TOTAL, 0, "", Marked("I alt"), cells),
        ),
        (PrintedNote("1", "Heraf statsrefusion."),),
        ("Udgifter står uden fortegn.",),
    )


def indicators() -> IndicatorsDocument:
    """A table of two indicators that share a goal, the first with a note."""
    rows = (
        IndicatorRow("1", "Unge i job", "34 (2008)", "36 (2009)", "Andelen skal stige", "Ny metode fra 2009."),
        IndicatorRow("2", "Unge i uddannelse", "20", "25", "Andelen skal stige"),
    )
    headings = ("Nr.", "Indikator", "Startmåling", "Status", "Succeskriterium", "Politisk mål")
    return IndicatorsDocument(FACE, headings, (IndicatorGroup("Flere unge i job", rows),), "Udviklingen", (LINES,))


def goals() -> GoalsDocument:
    """A goal status table of two rows."""
    rows = (
        GoalRow("Flere unge i job", Text((Paragraph(run("Målet er nået.")),)), Judgement(Attainment.MET, "opfyldt")),
        GoalRow("Færre ledige", Text((Paragraph(run("Tallet er uændret.")),))),
    )
    return GoalsDocument(FACE, ("Mål", "Status"), rows)


LINES = LineChart(
    "Unge i job",
    "Kurve over unge i job: 34 (2008). Senest 36 (2009).",
    (ChartPoint(0.0, 0.2, "34", "2008"), ChartPoint(1.0, 0.6, "36", "2009")),
)
BARS = BarChart("De største linjer", "Liggende søjler: Jobpatruljer: 1,2.", (Bar("Jobpatruljer", 0.0, 0.8, "1,2"),))
SERIES = SeriesChart("Udvikling pr. gruppe", "Kurver: Unge: 1,2 i 2009.", (Series("Unge", ((0.0, 0.5),), "1,2"),))


def every_block() -> tuple[Block, ...]:
    """A block of every kind, and a note, a link and a look in each that can have them."""
    rows = (("Antal unge", "Pct."), ("36", "2,4"))
    cells = tuple(tuple(Cell((run(words),)) for words in row) for row in rows)
    return (
        Heading(1, run("Baggrund")),
        Paragraph(
            (Run("Udvalget ", Emphasis.BOLD), Run("besluttede", link="https://www.kk.dk/"), NoteMark(run("BIU")))
        ),
        Heading(2, run("Lovgrundlag")),
        ListItem(ListKind.NUMBER, 1, run("første")),
        ListItem(ListKind.NUMBER, 2, run("under den første")),
        ListItem(ListKind.BULLET, 3, run("et punkt")),
        ListItem(ListKind.NUMBER, 1, run("anden")),
        Paragraph(run("mellem to lister")),
        ListItem(ListKind.NUMBER, 1, run("forfra")),
        Table(cells, (Alignment.LEFT, Alignment.RIGHT), 1, run("Unge i job")),
        Heading(6, run("Dybt nede")),
    )


def whole() -> ComposedDocument:
    """A document with every kind of part, and everything that stands around the parts."""
    listed = ListedSection("2. Unge", (ListedSheet("2.1", "Jobpatruljer", "2.1 Status for Jobpatruljer"),))
    return composed(
        Contents("Indhold", 2),
        prose(*every_block()),
        SheetList((listed,)),
        PageBreak(),
        Embedded(sheets(sheet("2.1", "Jobpatruljer", "Opgjort 2009"), sheet("2.2", "Lærepladser")), 1),
        Embedded(budget(), 1, "Tabel 1"),
        Embedded(indicators(), 2),
        Embedded(goals(), 2),
        Charted(LINES, "Figur 1"),
        Charted(BARS),
        Charted(SERIES),
        CollectedNotes("Noter"),
        over="8.",
        front=FrontPage(FACE.title, "Beskæftigelses- og Integrationsudvalget", ("2009", "København, marts 2009")),
        addressee=("Til Borgerrepræsentationen",),
        margin=(MarginEntry("Sagsnummer", ("2009-12345",)), MarginEntry("Dato", ("26-03-2009",))),
        signature=Signature("København, den 26. marts 2009", "Med venlig hilsen", "Jane Jensen", "Direktør"),
    )
