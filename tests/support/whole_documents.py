"""A sound report of 2009 to weigh, its lines and sheets, and a very long one to measure with.

Numbers, names and figures are those of the report of 2009; the sentences are the tests' own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.document_checks.surroundings import DocumentSurroundings, KnownLine, KnownSheet, PieceSource
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.fields import Fact
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.periods import PeriodDraft, PeriodId
from secretariat.domain.text import Block, Heading, NoteMark, Paragraph, Piece, PieceKind, Run, Section, Text, run

NB = "\u00a0"
COMMITTEE = CommitteeDraft("Beskæftigelses- og Integrationsudvalget", "BIU")
YEAR_2009 = PeriodDraft("2009", "Statusredegørelse 2009", 2009, date(2009, 1, 1), date(2009, 12, 31))
TODAY = date(2009, 5, 4)


def line(number: str, name: str, *millions: str) -> KnownLine:
    """Return a line that holds some sums in 2008 and the years after it."""
    return KnownLine(
        number,
        name,
        tuple((2008 + at, Decimal(figure.replace(",", ".")).scaleb(6)) for at, figure in enumerate(millions)),
    )


LINES = (
    line("2.1", "Jobpatruljer", "6,9", "6,9", "6,9"),
    line("2.2", "Helbredsteam", "2,0", "2,0", "2,0"),
    line("2.4", "CBSI", "24,6", "26,9", "26,9"),
    line("2.5", "Helhedsplaner", "0,0", "3,54358", "3,5"),
    line("2.6", "International Dag", "0,5", "0,5", "0,5"),
    line("2.10", "Diskrimination", "1,0", "1,0", "1,0"),
    line("2.11", "Hotspot", "0", "4,5", "4,5"),
    line("2.14", "Integrationsrådet", "0", "0,2", "0,2"),
    line("4.1", "BIF projekter", "5,5", "6,1", "6,1"),
)
SHEETS = (
    KnownSheet(1, "2.1", "Status for Jobpatruljer", "own", "Jobpatruljer"),
    KnownSheet(2, "2.2", "Status for Helbredsafklarende teams", "own", "Helbredsafklarende teams"),
    KnownSheet(
        *(4, "2.4", "Status for Center for Beskæftigelse, Sprog og Integration", "own"),
        name="Center for Beskæftigelse, Sprog og Integration",
    ),
)


def headed(key: str, words: str, *blocks: Block, level: int = 1) -> tuple[Block, ...]:
    """Return a section: its heading and what stands under it."""
    return (Heading(level, run(words), Section(key)), *blocks)


def said(words: str) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(run(words))


LIST, BUNDLE, TABLE = Piece(PieceKind.SHEET_LIST), Piece(PieceKind.SHEETS), Piece(PieceKind.BUDGET_TABLE)
ADDRESS = "line:2.1/2009"

REPORT = DocumentDraft(
    kind=DocumentKind.STATUS_REPORT,
    title="Statusredegørelse 2009",
    period=PeriodId(1),
    case_numbers=(CaseNumber(CaseSystem.EDOC, "2009-0005600"),),
    text=Text(
        (
            *headed("status", "Status på området", said("Flere er kommet i arbejde siden august 2008.")),
            *headed("sheet_list", "De enkelte indsatser", LIST, BUNDLE),
            *headed(
                "overview",
                "Økonomisk oversigt for 2008-2010",
                Paragraph((Run("Jobpatruljerne har "), Run(f"6,9{NB}mio.{NB}kr.", field=ADDRESS), Run(" i år."))),
                TABLE,
            ),
        )
    ),
)
AROUND = DocumentSurroundings(
    COMMITTEE,
    period=YEAR_2009,
    pieces={
        LIST: PieceSource("Statusskemaer 2009"),
        BUNDLE: PieceSource("Statusskemaer 2009"),
        TABLE: PieceSource("Økonomisk oversigt"),
    },
    facts={ADDRESS: Fact(f"6,9{NB}mio.{NB}kr.", "Økonomisk oversigt, 2.1 Jobpatruljer, 2009")},
    sheets=SHEETS,
    lines=tuple(one for one in LINES if one.number in {"2.1", "2.2", "2.4"}),
)

SEED_LIKE = (
    f"Til jobpatruljerne er der i alt afsat 6,9{NB}mio.{NB}kr. i 2009.",
    f"Helbredsteam holder også i 2009 sine 2{NB}mio.{NB}kr.",
    f"CBSI koster 53,8{NB}mio.{NB}kr. brutto i 2009, og staten refunderer omtrent halvdelen.",
    f"I 2009 er 4,2{NB}mio.{NB}kr. af bevillingen til CBSI forbeholdt borgere i introduktionsprogram.",
    f"Helhedsplaner får i 2009 3.543.580{NB}kr. fra forvaltningen, fordelt på 15 planer.",
    f"Integrationsrådet har et årligt budget på 150.000{NB}kr. i 2009.",
    f"Af de 4,5{NB}mio.{NB}kr. til Hotspot går ca. 1{NB}mio.{NB}kr. i 2009 til udvikling.",
    f"I 2009 bruges 2{NB}mio.{NB}kr. på oplysning om diskrimination i nattelivet.",
    f"International Dag blev holdt i 2008 for 0,6{NB}mio.{NB}kr., heraf 0,1{NB}mio.{NB}kr. fra fonde.",
    f"Bevillingen falder fra 26,5{NB}mio.{NB}kr. i 2009 til 17,4{NB}mio.{NB}kr. i 2010.",
    f"Aftalen er på 91,0{NB}mio.{NB}kr. i 2009 og siden på 88,0{NB}mio.{NB}kr. hvert år til og med 2012.",
    f"Budgetaftale 2007 gav International Dag 0,7{NB}mio.{NB}kr. til at begynde med.",
    f"Projekternes samlede medfinansiering er 6.105.606{NB}kr. i 2009, og BIF projekter er nævnt i 4.1.",
)
"""Prose as reports have it, each figure right or of something else than what was set aside for the line."""


def long_report(paragraphs: int = 1000) -> tuple[DocumentDraft, DocumentSurroundings]:
    """Return a report of a hundred pages: 200,000 characters and a footnote in each paragraph, 60 sheets and lines."""
    blocks: list[Block] = [LIST, BUNDLE, TABLE]
    for at in range(paragraphs):
        if at % 20 == 0:
            blocks.append(Heading(1, run(f"Afsnit nummer {at}"), Section(f"s{at}")))
        words = f"{SEED_LIKE[at % len(SEED_LIKE)]} Det er sag {at}, som udvalget hørte om i foråret"
        more = " og siden har fulgt, uden at der er kommet nyt til, som ændrer noget ved det."
        blocks.append(Paragraph((Run(words), NoteMark((Run(f"Se sag {at} i arkivet."),)), Run(more))))
    sheets = tuple(KnownSheet(at, f"2.{at}", f"Status for Indsats {at}", "own", f"Indsats {at}") for at in range(1, 61))
    lines = tuple(line(f"2.{at}", f"Indsats {at}", "1,0", "1,0", "1,0") for at in range(1, 61))
    draft = replace(REPORT, text=Text((*REPORT.text.blocks[:2], *blocks)))
    return draft, replace(AROUND, sheets=sheets, lines=(*LINES[4:], *lines))
