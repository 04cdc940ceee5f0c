"""The committee's published papers as the program writes them: drafts of supplied templates, and what must be printed.

The models are the half-yearly status memo of 2008, the status report of 2009 and the recommendation of a work plan of
2009. Their headings, tables, lists and notes are told here as they stand in them, in the lines of
`tests.support.outlines`; the sentences are others.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import Appendix, DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, PointVerb, Recommendation
from secretariat.domain.text import Block, Heading, Piece, PieceKind, Text, run
from secretariat.domain.text_markup import read_markup
from tests.integration.composing import Desk, heading, written

SHEET_ROWS = (
    "| Navn på indsats / Økonomi / Afsæt / Målgruppe / Beskriv aktiviteterne / Mål / Hvordan bidrager indsatsen "
    "til mål i integrationspolitikken / Planlagt opfølgning / Status ift. målopfyldelse"
)
"""The rows of a sheet that has them all."""
FEWER_ROWS = {
    "2.4": SHEET_ROWS.replace("Afsæt / ", ""),
    "3.2": "| Navn på indsats / Økonomi / Målgruppe / Aktivitet / Mål / Status på indsatsen",
    "3.3": "| Navn på indsats / Økonomi / Målgruppe / Aktivitet / Mål / Status på indsatsen",
}
"""The rows of the others, by number. The report has 2.10 and 2.13 without their last row, which the program prints with
what the demonstration says in it.
"""

SHEETS = (*(f"2.{number}" for number in (1, 2, *range(4, 15))), "3.1", "3.2", "3.3")
"""The sheets of the report, by number: 2.3 has none, and 2.15 neither."""

LISTED = ">"
"""What stands for the list of the sheets."""

MEMO = [
    "# PROBLEMSTILLING",
    ". 2",
    "# LØSNING",
    ". 1",
    "## Bolig profil for 2009 og frem",
    ". 4",
    "-",
    ". 2",
    "## København som arbejdsplads og storkøber 2009",
    ". 1",
    "|| Ansatte i Kbh. pr. 1.1.2008 | Arbejdsstyrken",
    "| Antal | Antal | Pct. | Antal | Pct. (6)",
    ". 1",
    "## Diskrimination",
    ". 1",
    "## Mangfoldighed, rollemodeller og tryghed",
    ". 4",
    "# ØKONOMI",
    ". 1",
    "# VIDERE PROCES",
    ". 1",
    "# BILAG",
    "1.",
]
"""The memo."""

RECOMMENDATION = [
    ". 1",
    "# INDSTILLING OG BESLUTNING",
    ". 1",
    *("1.", "2."),
    "# PROBLEMSTILLING",
    ". 2",
    "# LØSNING",
    "## 1. Status for TaskForce Integrations arbejde i 2008",
    ". 2",
    *("1.", "2.", "3.", "4."),
    ". 1",
    "|  | Udsatte boligområder | Tryghed | Mangfoldigt KBH | Vidensdeling i projekter | I alt (2)",
    ". 2",
    "### Udsatte boligområder",
    *("-", "-"),
    "### Tryghed",
    *("-", "-"),
    "### VI KBH’R’ – markering af et mangfoldigt København",
    *("-", "-"),
    "### Bedre vidensdeling i integrationsprojekter",
    *("-", "-"),
    "### Tilfredshedsmåling for 2008",
    ". 1",
    "## 2. Arbejdsplan 2009 for TaskForce Integration",
    ". 2",
    *("1.", "2.", "3.", "4."),
    ". 1",
    *("-", "-", "-"),
    ". 1",
    *("-", "-", "-", "-"),
    "# ØKONOMI",
    ". 1",
    "# VIDERE PROCES",
    ". 1",
]
"""The recommendation."""

NARRATIVE = [
    "= Indhold: contents to level 2",
    "= new page",
    ". 1",
    "^",
    "# Status på beskæftigelsesområdet",
    ". 2",
    "| Nr. | Indikator | Startmåling forår 2007 | Status august 2008 | Succeskriterium | Politisk mål (6)",
    "^",
    "# Aktuelle initiativer på beskæftigelsesområdet",
    ". 1",
    "## Jobplan: Flere indvandrere i arbejde",
    ". 1",
    "## Styrket indsats mod fattigdom og marginalisering",
    ". 1",
    "## København som sikker by",
    ". 2",
    "# En ambitiøs målsætning under pres",
    ". 3",
    "# Forslag til fremtidig indsats",
    ". 1",
    *("-", "-", "-"),
    ". 2",
    *("-", "-", "-", "-", "-"),
    "# Projekter inden for beskæftigelsesområdet",
    ". 1",
    "| Projekter | 2009 (2)",
    ". 1",
    "# Redegørelse for enkelt indsatser under Beskæftigelses- og Integrationsudvalget",
    ". 3",
    LISTED,
    "= new page",
    "# 1. BIF’s bidrag i 2009 til integrationspolitiske mål",
    ". 1",
    "| Mål | Status (3)",
    "^",
]
"""The report until its sheets begin; where they are listed, `LISTED` stands for them."""

OVERVIEW = [
    "# 4.1 Økonomioversigt",
    ". 2",
    "| Mio. kr. | 2008 | 2009 | 2010 | I alt (24)",
    "^",
    "^",
    "^",
]
"""The economic overview at the end of the report."""


def memo(desk: Desk) -> DocumentDraft:
    """The half-yearly status memo of 2008."""
    draft = written(
        desk.begun(DocumentKind.STATUS_MEMO),
        problem="Bevillingen falder i 2010.\n\nNotatet giver et overblik.",
        solution="""
            Der er fremdrift på alle områder.

            ## Bolig profil for 2009 og frem

            Tre elementer kan udfases for 5,0 mio. kr.

            0,5 mio. kr. til kampagnen.

            1,0 mio. kr. til flytterådgivning.

            3,5 mio. kr. til boligrådgivere, der bidrager til ét hensyn:

            - boligsociale tiltag

            Det kan overvejes at lade helhedsplanerne klare det.

            1,0 mio. kr. til administration.

            ## København som arbejdsplads og storkøber 2009

            Målet er nået.

            @budget_table

            Stillingerne kan mærkes for akademikere.

            ## Diskrimination

            1,0 mio. kr. til tilsynet.

            ## Mangfoldighed, rollemodeller og tryghed

            17 ud af 20 skoler er med.

            Der var 13 elever.

            Der blev givet 1,0 mio. kr. til frivilligt arbejde.

            Familierne inddrages.
            """,
        process="Udvalget får en redegørelse medio 2009.",
    )
    tables = desk.services.budgets.rows(desk.committee)
    staff = next(int(one.id) for one in tables if one.title.startswith("Ansatte og arbejdsstyrke"))
    blocks = (replace(block, source=staff) if _is_table(block) else block for block in draft.text.blocks)
    return replace(draft, text=Text(tuple(blocks)), appendices=(Appendix("a", "Statusnotater fra forvaltningerne"),))


def recommendation(desk: Desk) -> DocumentDraft:
    """The recommendation of the work plan of 2009."""
    draft = written(
        desk.begun(DocumentKind.RECOMMENDATION),
        problem="Unge føler sig udenfor.\n\nForældrene er vejen.",
        solution="""
            ## 1. Status for TaskForce Integrations arbejde i 2008

            Arbejdet tog afsæt i lokalområderne.

            De fire udfordringer:

            + Udsatte boligområder
            + Tryghed
            + VI KBH’R’
            + Vidensdeling

            Tabellen viser fordelingen.

            | | Udsatte boligområder > | Tryghed > | Mangfoldigt KBH > | Vidensdeling i projekter > | I alt >
            | Rekvireringer | 4 | 6 | 6 | 6 | 22
            | Rådgivninger | 29 | 18 | 29 | 30 | 106

            Der var besøg i 100 projekter.

            Det giver disse erfaringer.

            ### Udsatte boligområder

            - Svært at nå målgrupperne
            - Brug for samarbejde

            ### Tryghed

            - Forældre skal med
            - Dialogen skal styrkes

            ### VI KBH’R’ – markering af et mangfoldigt København

            - Inklusion
            - Medvirken

            ### Bedre vidensdeling i integrationsprojekter

            - Netværk
            - Projektstyring

            ### Tilfredshedsmåling for 2008

            35 ud af 36 er tilfredse.

            ## 2. Arbejdsplan 2009 for TaskForce Integration

            Dialogen styrkes i færre bydele.

            Planen omfatter:

            + To bydele (2 årsværk)
            + Fra Sport til Job (1 årsværk)
            + Øvrige leverancer (½ årsværk)
            + Rådgivninger (1½ årsværk)

            Tre udfordringer:

            - Dialog
            - Samarbejde
            - Effekt

            Målgruppen er de ansatte i:

            - Skoler
            - Boligselskaber
            - Integrationsprojekter
            - Lokaludvalgene
            """,
    )
    return replace(
        draft,
        title="Arbejdsplan 2009 for Task Force Integration",
        case_numbers=(CaseNumber(CaseSystem.EDOC, "2008-132946"),),
        recommendation=Recommendation(
            lead="Status for 2008 og planen for 2009 fremlægges (BIU 201/2006).",
            points=(
                Point("a", PointVerb.TAKES_NOTE, "status for arbejdet i 2008"),
                Point("b", PointVerb.APPROVES, "vedlagte arbejdsplan for 2009"),
            ),
        ),
    )


def report(desk: Desk) -> DocumentDraft:
    """The status report of 2009."""
    draft = written(
        desk.begun(DocumentKind.STATUS_REPORT),
        status="Delmålene supplerer hovedmålet.\n\nDer er fremgang overalt.",
        initiatives="""
            Aftalen samler indsatsen på tre områder:

            ## Jobplan: Flere indvandrere i arbejde

            Virksomhederne først.

            ## Styrket indsats mod fattigdom og marginalisering

            Helhed.

            ## København som sikker by

            Fritidsjob.

            Aftalen er på 91,0 mio. kr. i 2009.
            """,
        outlook="Det bliver svært.\n\nLedigheden stiger.\n\nAftalen hjælper.",
        proposals="""
            Aftalen fortsætter:

            - Partnerskaber
            - Klausuler
            - En enhed

            Der er varer på hylderne.

            Temaerne i 2010:

            - Ledighed
            - Unge
            - Bander
            - Sygedagpenge
            - Kvalitet
            """,
        projects="""
            Tabellen tæller projekter over 50.000 kr.

            | Projekter | 2009 >
            | Antal projekter | 7
            | Samlet projektmedfinansiering 2009 | 6.105.606 kr.

            Et eksempel er Hotspotprogrammet.
            """,
        sheet_list="Hvert udvalg redegør (BR 395/2006).\n\nDet giver overblik.\n\nSkemaerne er vedlagt:",
        goals="Tre overordnede mål.",
        overview="Oversigten viser hele indsatsen.\n\nAlmindelig drift er ikke med.",
    )
    draft = reheaded(
        draft,
        status="Status på beskæftigelsesområdet",
        initiatives="Aktuelle initiativer på beskæftigelsesområdet",
        outlook="En ambitiøs målsætning under pres",
        projects="Projekter inden for beskæftigelsesområdet",
        sheet_list="Redegørelse for enkelt indsatser under Beskæftigelses- og Integrationsudvalget",
        goals="1. BIF’s bidrag i 2009 til integrationspolitiske mål",
        overview="4.1 Økonomioversigt",
    )
    lead = read_markup("Hovedmålet er 64 pct.{Målet på 57 pct. var gjort op på en anden måde.}")
    return in_place_of(
        replace(draft, date=date(2009, 5, 1), text=Text((*lead.blocks, *draft.text.blocks))),
        "sheets",
        heading("2. BIF’s enkelte indsatser i 2009, som bidrager til integrationspolitiske mål"),
        Piece(PieceKind.SHEETS, part="contributing"),
        heading("3. BIF’s enkelt indsatser, som ligger ud over integrationspolitiske mål"),
        Piece(PieceKind.SHEETS, part="beyond"),
    )


def reheaded(draft: DocumentDraft, **headings: str) -> DocumentDraft:
    """The draft with other words over some of its sections, by key."""

    def other(block: Block) -> Block:
        key = block.section.key if isinstance(block, Heading) and block.section is not None else ""
        return replace(block, inlines=run(headings[key])) if isinstance(block, Heading) and key in headings else block

    return replace(draft, text=Text(tuple(map(other, draft.text.blocks))))


def in_place_of(draft: DocumentDraft, key: str, *blocks: Block) -> DocumentDraft:
    """The draft with other blocks in the place of a section and what stands in it."""
    starts = [place for place, block in enumerate(draft.text.blocks) if isinstance(block, Heading)]
    sections = {
        block.section.key: place
        for place, block in enumerate(draft.text.blocks)
        if isinstance(block, Heading) and block.section is not None
    }
    start = sections[key]
    end = next((place for place in starts if place > start), len(draft.text.blocks))
    return replace(draft, text=Text((*draft.text.blocks[:start], *blocks, *draft.text.blocks[end:])))


def _is_table(block: Block) -> bool:
    return isinstance(block, Piece) and block.kind is PieceKind.BUDGET_TABLE
