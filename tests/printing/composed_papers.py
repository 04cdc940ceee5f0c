"""Composed documents to print in tests, one of each kind the office gives: their structure, in words of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from secretariat.application.documents.charts import Chart
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
from secretariat.application.documents.reports import PrintedSheet, SheetsDocument, SheetSection
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.text import (
    Alignment,
    Block,
    Emphasis,
    Heading,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    run,
)
from tests.printing.budget_papers import BARS, COURSES, budget, long_table
from tests.printing.papers import item, paragraph, row, table
from tests.printing.report_papers import CHART, NBSP, bundle, face, goals, indicators, many_sheets, text

MARGIN = (
    MarginEntry("", ("Kontor for Integration", "Beskæftigelses- og Integrationsforvaltningen")),
    MarginEntry("", ("26-03-2009",)),
    MarginEntry("Sagsnummer i F2", ("2009 - 334",)),
    MarginEntry("Dokumentnummer i F2", ("7002456",)),
    MarginEntry("Sagsnummer i eDoc", ("2008-132946",)),
    MarginEntry("Sagsbehandler", ("Anna Holm",)),
)

SIGNATURE = Signature("", "Med venlig hilsen", "Birgitte Lund", "Kontorchef")


def composed(*parts: DocumentPart, title: str = "Arbejdsplan for 2009", **changes: Any) -> ComposedDocument:
    """Return a document of these parts; `changes` are its fields, `face_changes` its face's."""
    told: dict[str, Any] = {"form": PaperForm.MEMO, "margin": MARGIN}
    paper_face = face(**({"title": title} | changes.pop("face_changes", {})))
    return ComposedDocument(paper_face, title=title, parts=parts, **(told | changes))


def prose(*blocks: Block | str) -> Prose:
    """Return running text; strings are its paragraphs."""
    return Prose(text(*blocks))


def heading(level: int, words: str) -> Heading:
    """Return a heading."""
    return Heading(level, run(words))


def noted(before: str, note: str, after: str = "") -> Paragraph:
    """Return a paragraph with a footnote in it."""
    return Paragraph((Run(before), NoteMark((Run(note),)), Run(after)))


def numbered(words: str) -> Block:
    """Return an item of a numbered list."""
    return item(words, kind=ListKind.NUMBER)


def lead(amount: str, words: str) -> Paragraph:
    """Return a paragraph that an amount leads."""
    return Paragraph((Run(amount, Emphasis.BOLD), Run(words)))


def recommendation() -> ComposedDocument:
    """Return an item of an agenda: points and decision, the five fixed sections, appendices."""
    visits = Table(
        (
            row("", "Udsatte boligområder", "Tryghed", "Mangfoldigt KBH", "Vidensdeling", "I alt"),
            row("Rekvireringer", "4", "6", "6", "6", "22"),
            row("Rådgivninger", "29", "18", "29", "30", "106"),
        ),
        (Alignment.LEFT, *(Alignment.RIGHT,) * 5),
        1,
        run("Rekvireringer og rådgivninger i 2008"),
    )
    return composed(
        prose(
            "Forvaltningen gør status for det første år med rådgivning og beder om opbakning til næste års plan.",
            heading(1, "INDSTILLING OG BESLUTNING"),
            "Beskæftigelses- og Integrationsforvaltningen indstiller,",
            numbered("at Beskæftigelses- og Integrationsudvalget tager status for 2008 til efterretning,"),
            numbered("at Beskæftigelses- og Integrationsudvalget godkender den vedlagte arbejdsplan for 2009."),
            heading(2, "Beslutning den 5. februar 2009"),
            lead("1.", " Taget til efterretning."),
            lead("2.", " Godkendt med den bemærkning, at udvalget får en midtvejsstatus i august."),
            "Jesper Christensen (A) var fraværende.",
            heading(1, "PROBLEMSTILLING"),
            paragraph(70, 4),
            heading(1, "LØSNING"),
            heading(2, "Status for arbejdet i 2008"),
            "Rådgivningen har arbejdet med fire udfordringer:",
            numbered("udsatte boligområder"),
            numbered("tryghed"),
            numbered("et mangfoldigt København"),
            numbered("bedre vidensdeling"),
            "Opgaverne fordeler sig sådan:",
            visits,
            noted(
                "I 35 ud af 36 svar er rekvirenten tilfreds",
                "Skemaet blev sendt til alle, der fik rådgivning i 2008.",
                ", og 2.600 københavnere har deltaget i arrangementer.",
            ),
            heading(2, "Arbejdsplan for 2009"),
            paragraph(50, 9),
            item("Tingbjerg og Ydre Nørrebro, 2 årsværk"),
            item("fra sport til job i Valby, 1 årsværk"),
            item("øvrige leverancer, ½ årsværk"),
            heading(1, "ØKONOMI"),
            "Indstillingen har ingen økonomiske konsekvenser.",
            heading(1, "VIDERE PROCES"),
            paragraph(30, 12),
            heading(1, "BILAG"),
            numbered("Arbejdsplan for 2009"),
            numbered("Opgørelse af rådgivninger i 2008"),
        ),
        title="Arbejdsplan 2009 for TaskForce Integration (2008-132946)",
        over="8.",
    )


def memo() -> ComposedDocument:
    """Return a status memo: an amount leads each paragraph, a table of two parts, a signature."""
    shares = Table(
        (row("Uddannelse", "Ansatte", "Pct."), row("Faglært", "1.204", "8,4"), row("Videregående", "988", "6,1")),
        (Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT),
        1,
        run("Ansatte med ikke-vestlig baggrund"),
    )
    return composed(
        prose(
            heading(1, "PROBLEMSTILLING"),
            paragraph(60, 3),
            heading(1, "LØSNING"),
            heading(2, "Boligprofilen fra 2009"),
            "Tre elementer kan trappes ned; de koster tilsammen 5,0 mio. kr.",
            lead(f"0,5{NBSP}mio.{NBSP}kr. til information:", " " + "Kampagnen begyndte først i 2008. " * 2),
            lead(f"1,0{NBSP}mio.{NBSP}kr. til flytterådgivning:", " Der er kommet få ansøgninger i de to år."),
            noted(
                "Ti rådgivere er ansat i begge år",
                "Tallet er opgjort ved årets udgang.",
                ", men virkningen kan ikke aflæses.",
            ),
            heading(2, "Kommunen som arbejdsgiver"),
            shares,
        ),
        Embedded(budget(), 2),
        Charted(CHART, "Figur 1. Andelen nærmer sig målet, men langsommere end ventet."),
        prose(
            heading(1, "ØKONOMI"),
            paragraph(40, 8),
            heading(1, "VIDERE PROCES"),
            "Udvalget får en ny status, når regnskabet for 2009 foreligger.",
        ),
        title="Halvårlig status for aftalen om integration 2007",
        addressee=("Beskæftigelses- og Integrationsudvalget",),
        signature=SIGNATURE,
    )


SHEET_LIST = SheetList(
    (
        ListedSection(
            "Indsatser, som bidrager til integrationspolitiske mål",
            (
                ListedSheet("2.1", "Status for Jobpatruljer", "2.1 Status for Jobpatruljer"),
                ListedSheet(
                    "2.9",
                    "Status for 71 etniske, virksomhedsrettede jobkonsulenter",
                    "2.9 Status for 71 etniske, virksomhedsrettede jobkonsulenter",
                ),
                ListedSheet("2.13", "Status for TaskForce Integration", "2.13 Status for TaskForce Integration"),
            ),
        ),
        ListedSection(
            "Indsatser, som ligger ud over integrationspolitiske mål",
            (
                ListedSheet("3.2", "Status for Introduktionsprogrammer", "3.2 Status for Introduktionsprogrammer"),
                ListedSheet("3.3", "Status for Danskundervisning", "3.3 Status for Danskundervisning"),
            ),
        ),
    )
)

FRONT = FrontPage(
    "Statusredegørelse for integrationsindsatsen 2009",
    "Beskæftigelses- og Integrationsforvaltningen",
    ("Beskæftigelses- og Integrationsudvalget", "Juni 2009"),
)


def report() -> ComposedDocument:
    """Return a status report: chapters, indicators, goals, list of sheets, sheets, overview, collected notes."""
    return composed(
        Contents("Indhold", 2),
        PageBreak(),
        prose(
            heading(1, "1. Status på beskæftigelsesområdet"),
            noted(
                "Hovedmålet er, at andelen af beskæftigede øges med 10 procentpoint til og med 2010",
                "Opgørelsen er lagt om siden politikken blev vedtaget; studerende med SU tælles med.",
                ".",
            ),
            paragraph(80, 5),
        ),
        Embedded(indicators(), 2, "Tabel 1. Indikatorer på beskæftigelsesområdet"),
        prose(
            heading(2, "1.1 Aktuelle initiativer"),
            paragraph(60, 6),
            heading(3, "Jobplanen"),
            paragraph(90, 7),
            heading(3, "En sikker by"),
            paragraph(40, 8),
            heading(1, "2. Mål for integrationsindsatsen"),
        ),
        Embedded(goals(), 2),
        prose(heading(1, "3. Statusskemaer"), "Redegørelsen har disse statusskemaer:"),
        SHEET_LIST,
        Embedded(replace(bundle(), contents_heading=""), 2),
        prose(heading(1, "4. Økonomi"), "Den økonomiske oversigt viser de enkelte indsatser."),
        Embedded(budget(), 2, "4.1 Økonomisk oversigtsskema"),
        Charted(BARS, "Figur 1. Hvad der er ændret mest."),
        Charted(COURSES),
        CollectedNotes("Noter"),
        form=PaperForm.REPORT,
        front=FRONT,
        margin=(MARGIN[1], *MARGIN[4:]),
        title=FRONT.title,
    )


def agenda() -> ComposedDocument:
    """Return the agenda of a meeting: its items as sections, the papers of one of them below."""
    return composed(
        prose(
            "Mødet holdes på Københavns Rådhus, stuen, værelse 43.",
            heading(1, "1. Godkendelse af dagsorden"),
            "Dagsordenen er sendt ud den 29. januar 2009.",
            heading(1, "2. Godkendelse af beslutningsprotokol"),
            "Protokollen fra mødet den 15. januar 2009 er vedlagt.",
            heading(1, "3. Arbejdsplan 2009 for TaskForce Integration"),
            heading(2, "INDSTILLING"),
            "Forvaltningen indstiller,",
            numbered("at udvalget tager status til efterretning,"),
            numbered("at udvalget godkender arbejdsplanen."),
            heading(2, "PROBLEMSTILLING"),
            paragraph(80, 2),
            heading(1, "4. Eventuelt"),
        ),
        title="Dagsorden for mødet den 5. februar 2009",
        over="Beskæftigelses- og Integrationsudvalget",
        form=PaperForm.REPORT,
        margin=(MarginEntry("Mødedato", ("05-02-2009, kl. 15.00",)), MarginEntry("Sted", ("Rådhuset, værelse 43",))),
    )


def minutes() -> ComposedDocument:
    """Return the minutes of a meeting: decisions, absences and a statement."""
    return composed(
        prose(
            heading(1, "1. Godkendelse af dagsorden"),
            lead("Beslutning: ", "Godkendt."),
            heading(1, "2. Arbejdsplan 2009 for TaskForce Integration"),
            numbered("at udvalget tager status til efterretning,"),
            numbered("at udvalget godkender arbejdsplanen."),
            heading(2, "Beslutning"),
            lead("1. ", "Taget til efterretning."),
            lead("2. ", "Godkendt."),
            heading(3, "Protokoltilførsel"),
            "Socialistisk Folkeparti ønsker en tydeligere opfølgning på indsatsen i Tingbjerg.",
            "Jesper Christensen (A) var fraværende under behandlingen af punktet.",
        ),
        title="Beslutningsprotokol for mødet den 5. februar 2009",
        over="Beskæftigelses- og Integrationsudvalget",
        form=PaperForm.REPORT,
    )


def overview() -> ComposedDocument:
    """Return an economic overview of sixty lines with its charts."""
    charts: tuple[Chart, ...] = (BARS, COURSES, CHART)
    paper = replace(long_table(60, 4), charts_heading="Udviklingen", charts=charts)
    return composed(
        prose("Oversigten viser bevillingerne til de enkelte indsatser."),
        Embedded(paper, 1, "Økonomisk oversigt"),
        title="Økonomisk oversigt 2009",
    )


KINDS: dict[str, Callable[[], ComposedDocument]] = {
    "a recommendation": recommendation,
    "a memo": memo,
    "a report": report,
    "an agenda": agenda,
    "minutes": minutes,
    "an overview": overview,
}


def big_report(sheets: int = 60) -> ComposedDocument:
    """Return a status report of a hundred pages: chapters, sixty sheets, an overview of sixty rows, contents, notes."""
    chapters = [
        block
        for number in range(1, 6)
        for block in (
            heading(1, f"{number}. Kapitel {number}"),
            noted(f"{paragraph(110, number).inlines[0].text}", f"Note til kapitel {number}."),  # type: ignore[union-attr]
            paragraph(120, number + 40),
            heading(2, f"{number}.1 Baggrund"),
            paragraph(140, number + 80),
        )
    ]
    short, long = (many_sheets(sheets // 2, words).sections[0] for words in (55, 135))
    paper = SheetsDocument(face(), (SheetSection("2. Indsatser i alle bydele", long.sheets), _numbered_anew(short)))
    return composed(
        Contents("Indhold", 2),
        prose(*chapters),
        Embedded(indicators(), 2),
        prose(heading(1, "6. Statusskemaer")),
        Embedded(paper, 2),
        prose(heading(1, "7. Økonomi"), table(4)),
        Embedded(long_table(60, 4), 2, "Økonomisk oversigt"),
        title="Statusredegørelse 2009",
        form=PaperForm.REPORT,
        front=FRONT,
    )


def _numbered_anew(section: SheetSection) -> SheetSection:
    """Return a section of sheets 3.1 and on."""
    sheets = tuple(replace(sheet, heading=f"3{sheet.heading[1:]}") for sheet in section.sheets)
    return SheetSection("3. Indsatser i enkelte bydele", sheets)


def with_sheet(sheet: PrintedSheet, **changes: Any) -> ComposedDocument:
    """Return a document with one sheet in its text."""
    paper = SheetsDocument(face(), (SheetSection("", (sheet,)),))
    return composed(prose(heading(1, "Status"), "Skemaet:"), Embedded(paper, 2), **changes)


def titled(title: str = "Uden tekst", **changes: Any) -> ComposedDocument:
    """Return a document with nothing in it."""
    return composed(title=title, margin=(), **changes)
