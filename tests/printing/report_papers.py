"""Papers of a period to print in tests: the facts of the report of 2009 in words of their own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from secretariat.application.documents.charts import ChartLine, ChartPoint, ChartTick, LineChart
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
from secretariat.domain.sheet_fields import Attainment
from secretariat.domain.text import Block, Emphasis, Heading, ListKind, NoteMark, Paragraph, Run, Text, run
from tests.printing.papers import item, logo, paragraph, table

NBSP = "\u00a0"

MET = Judgement(Attainment.MET, "Vurdering: opfyldt")
PARTLY = Judgement(Attainment.PARTLY, "Vurdering: delvist opfyldt")
NOT_MET = Judgement(Attainment.NOT_MET, "Vurdering: ikke opfyldt")
NOT_MEASURABLE = Judgement(Attainment.NOT_MEASURABLE, "Vurdering: kan ikke måles")


def face(title: str = "Statusredegørelse for integrationsindsatsen 2009", **changes: Any) -> Face:
    """Return the face of a paper in Danish; `changes` are its fields."""
    told = {
        "language": DocumentLanguage.DANISH,
        "title": title,
        "author": "Beskæftigelses- og Integrationsforvaltningen",
        "subject": f"Beskæftigelses- og Integrationsudvalget: {title}",
        "letterhead": Letterhead(
            logo(), "Forvaltningens mærke", ("Beskæftigelses- og Integrationsudvalget", "Københavns Kommune")
        ),
        "foot": ("Kontor for Politik og Presse", "Beskæftigelses- og Integrationsforvaltningen"),
        "standing": "Udkast",
        "created": datetime(2009, 6, 1, 9, 0, tzinfo=UTC),
    }
    return Face(**(told | changes))


def text(*blocks: Block | str) -> Text:
    """Return a text; strings are its paragraphs."""
    return Text(tuple(Paragraph(run(block)) if isinstance(block, str) else block for block in blocks))


JOB_PATROLS = PrintedSheet(
    "2.1 Status for Jobpatruljer",
    (
        PrintedRow("Navn på indsats", text("Jobpatruljer i boligområder med høj ledighed")),
        PrintedRow("Økonomi", text(), lead=f"Der er i alt afsat 6,9{NBSP}mio.{NBSP}kr. i 2009."),
        PrintedRow("Afsæt", text("Beskæftigelsesaftalen 2007")),
        PrintedRow(
            "Målgruppe",
            text(
                Heading(2, run("Hvem")),
                "2.091 borgere på kontanthjælp i fem udsatte boligområder, heraf 608 som forlod ydelsen i 2008:",
                item("Tingbjerg og Lundtoftegade"),
                item("Mjølnerparken og Aldersrogade"),
                item("Akacieparken"),
                Heading(2, run("Kendetegn")),
                Paragraph(
                    (
                        Run("Omkring "),
                        Run("65 pct.", Emphasis.BOLD),
                        Run(" er indvandrere med ikke-vestlig baggrund, og 59 pct. er kvinder"),
                        NoteMark(run("Opgjort på de borgere, som patruljerne havde kontakt med ved årets udgang.")),
                        Run(". Hver tredje har mere end tre børn."),
                    )
                ),
            ),
        ),
        PrintedRow(
            "Beskriv aktiviteterne",
            text(
                "Patruljerne opsøger borgerne, hvor de bor, og aftaler det næste skridt med dem:",
                item("hjemmebesøg hos borgere uden aftalt tilbud", kind=ListKind.NUMBER),
                item("møder i beboerhusene:", kind=ListKind.NUMBER),
                item("åben rådgivning hver uge", 2),
                item("job, praktik og uddannelse", 2),
                item("vejen videre til andre forvaltninger", 3),
                item("samarbejde med afdelingsbestyrelserne", kind=ListKind.NUMBER),
            ),
        ),
        PrintedRow(
            "Mål", text("Ved udgangen af 2009 er mindst 95 pct. af dem, der har en jobplan, i gang med et tilbud.")
        ),
        PrintedRow(
            "Hvordan bidrager indsatsen til mål i integrationspolitikken",
            text(
                Paragraph(
                    (
                        Run("Indsatsen trækker andelen uden tilknytning til arbejdsmarkedet ned, se "),
                        Run("integrationsbarometeret", link="https://www.kk.dk/integrationsbarometer"),
                        Run("."),
                    )
                )
            ),
        ),
        PrintedRow(
            "Planlagt opfølgning",
            text("Hvert kvartal gøres målene op for hvert område:", table(4, header=("Område", "I tilbud", "I alt"))),
        ),
        PrintedRow(
            "Status ift. målopfyldelse",
            text("Foreløbige tal for 2008 peger på, at cirka 65 pct. af målgruppen har været i aktivt tilbud."),
            judgement=PARTLY,
        ),
    ),
)

JOB_CONSULTANTS = PrintedSheet(
    "2.9 Status for 71 etniske, virksomhedsrettede jobkonsulenter",
    (
        PrintedRow("Navn på indsats", text("Virksomhedsrettede jobkonsulenter")),
        PrintedRow(
            "Økonomi",
            text(),
            lead=f"36,4{NBSP}mio.{NBSP}kr. Indsatsen betales alene af staten og står ikke i økonomioversigten.",
        ),
        PrintedRow("Afsæt", text("Regeringens Velfærdsaftale 2006")),
        PrintedRow("Målgruppe", text("Alle indvandrere og efterkommere på kontant- og starthjælp.")),
        PrintedRow(
            "Beskriv aktiviteterne",
            text(
                "Konsulenterne følger borgeren hele vejen til virksomheden. De bruger blandt andet:",
                item("pakkeforløb, der er lagt til rette med en bestemt virksomhed"),
                item("korte kurser i en branches normer"),
                item("partnerskaber med virksomheder, der forpligter begge parter"),
            ),
        ),
        PrintedRow("Mål", text("Kontanthjælpsgraden for indvandrere og efterkommere er højst 18 pct.")),
        PrintedRow(
            "Status ift. målopfyldelse", text("Kontanthjælpsgraden er senest målt til 10,8 pct."), judgement=MET
        ),
    ),
)

TASK_FORCE = PrintedSheet(
    "2.13 Status for TaskForce Integration",
    (
        PrintedRow("Navn på indsats", text("TaskForce Integration")),
        PrintedRow(
            "Økonomi",
            text(),
            lead=f"2,0{NBSP}mio.{NBSP}kr., som er regnet med under styrket administration i økonomioversigten.",
        ),
        PrintedRow("Målgruppe", text("Frontmedarbejdere i skoler, klubber og boligsociale projekter.")),
        PrintedRow("Status ift. målopfyldelse", text("35 af 36 rekvirenter er tilfredse."), judgement=NOT_MEASURABLE),
    ),
)

INTRODUCTION = PrintedSheet(
    "3.2 Status for Introduktionsprogrammer",
    (
        PrintedRow("Navn på indsats", text("Introduktionsprogrammer for nyankomne udlændinge")),
        PrintedRow(
            "Økonomi",
            text(),
            lead=f"49,0{NBSP}mio.{NBSP}kr. Staten refunderer 50{NBSP}pct., så kommunen betaler 24,5{NBSP}mio.{NBSP}kr.",
        ),
        PrintedRow("Målgruppe", text("Til enhver tid cirka 1.600 udlændinge over 18 år.")),
        PrintedRow("Aktivitet", text()),
        PrintedRow("Status på indsatsen", text("Tallene kan endnu ikke trækkes."), judgement=NOT_MET),
    ),
)


def alone(sheet: PrintedSheet = JOB_PATROLS, **changes: Any) -> SheetsDocument:
    """Return one sheet as a paper of its own."""
    return SheetsDocument(face(sheet.heading, **changes), (SheetSection("", (sheet,)),))


def bundle(**changes: Any) -> SheetsDocument:
    """Return the sheets of two sections with their contents in front."""
    sections = (
        SheetSection(
            "2. Enkelte indsatser i 2009, som bidrager til integrationspolitiske mål",
            (JOB_PATROLS, JOB_CONSULTANTS, TASK_FORCE),
        ),
        SheetSection("3. Indsatser i 2009, som ligger ud over integrationspolitiske mål", (INTRODUCTION,)),
    )
    return SheetsDocument(face(**changes), sections, "Indhold")


def row_of(*blocks: Block | str, label: str = "Målgruppe") -> PrintedSheet:
    """Return a sheet of one row."""
    return PrintedSheet("2.1 Status for Jobpatruljer", (PrintedRow(label, text(*blocks)),))


CHART = LineChart(
    title="1. Andel beskæftigede indvandrere og efterkommere i København",
    alternative="Kurve: 54,40 pct. (forår 2007), senest 59,90 pct. (august 2008). Målet er 64,00 pct.",
    points=(
        ChartPoint(0.0, 0.22, "54,40 pct.", "forår 2007"),
        ChartPoint(0.45, 0.30, "55,20 pct.", "oktober 2007"),
        ChartPoint(1.0, 0.60, "59,90 pct.", "august 2008"),
    ),
    target=ChartLine(0.9, "Mål 64,00 pct. senest 31. december 2010"),
    x_axis=(ChartTick(0.0, "forår 2007"), ChartTick(0.45, "oktober 2007"), ChartTick(1.0, "august 2008")),
    y_axis=(ChartTick(0.0, "50"), ChartTick(0.333, "55"), ChartTick(0.667, "60"), ChartTick(1.0, "65")),
)

BROKEN = LineChart(
    title="4. Andel beskæftigede i brancher, hvor få har etnisk minoritetsbaggrund",
    alternative="Kurve med metodebrud i 2008.",
    points=(
        ChartPoint(0.0, 0.2, "31,70 pct.", "2005"),
        ChartPoint(0.3, 0.28, "33,00 pct.", "2006"),
        ChartPoint(0.72, 0.62, "38,20 pct.", "2008"),
        ChartPoint(1.0, 0.68, "39,10 pct.", "2009"),
    ),
    breaks=(ChartTick(0.55, "Metodebrud 1. januar 2008: studerende med SU tælles nu med."),),
    x_axis=(ChartTick(0.0, "2005"), ChartTick(0.3, "2006"), ChartTick(0.72, "2008"), ChartTick(1.0, "2009")),
    y_axis=(ChartTick(0.1, "30"), ChartTick(0.42, "35"), ChartTick(0.74, "40")),
)

SINGLE = LineChart(
    title="5. Andel ansatte",
    alternative="Kun én måling: 9,54 pct.",
    points=(ChartPoint(0.5, 0.5, "9,54 pct.", "forår 2007"),),
    x_axis=(ChartTick(0.5, "forår 2007"),),
    y_axis=(ChartTick(0.0, "9"), ChartTick(1.0, "10")),
)


def indicators(*groups: IndicatorGroup, **changes: Any) -> IndicatorsDocument:
    """Return the indicator table of 2009, or one of these groups, with charts."""
    rise = "Andel skal stige"
    told = groups or (
        IndicatorGroup(
            "Til og med 2010 øges andelen af beskæftigede indvandrere og efterkommere med 10 procentpoint",
            (
                IndicatorRow(
                    "1",
                    "Andel beskæftigede indvandrere og efterkommere i København",
                    f"54,40{NBSP}pct.",
                    f"59,90{NBSP}pct.",
                    f"64,00{NBSP}pct.",
                    note="Målet var 57 pct. efter den gamle metode; studerende med SU tælles nu med.",
                ),
                IndicatorRow("2", "Andel beskæftigede kvinder", f"48,50{NBSP}pct.", f"55,00{NBSP}pct.", rise),
                IndicatorRow("3", "Andel beskæftigede mænd", f"59,90{NBSP}pct.", f"63,90{NBSP}pct.", rise),
            ),
        ),
        IndicatorGroup(
            "Indvandrere og efterkommere har job på alle dele af arbejdsmarkedet",
            (
                IndicatorRow(
                    "4",
                    "Andel i underrepræsenterede brancher",
                    f"31,70{NBSP}pct.",
                    f"39,10{NBSP}pct.",
                    f"58,90{NBSP}pct.",
                ),
            ),
        ),
        IndicatorGroup(
            "Medarbejdersammensætningen i kommunen afspejler befolkningens på de enkelte fag",
            (
                IndicatorRow("5", "Andel ansat i Københavns Kommune", f"9,54{NBSP}pct.", f"10,70{NBSP}pct.", rise),
                IndicatorRow("6", "Andel ansat med en erhvervsuddannelse", f"6,4{NBSP}pct.", f"7,10{NBSP}pct.", rise),
            ),
        ),
    )
    headings = ("Nr.", "Indikator", "Startmåling", "Status august 2008", "Succeskriterium", "Politisk mål")
    charts = () if groups else (CHART, BROKEN, SINGLE)
    return IndicatorsDocument(
        face("Indikatorer 2009", **changes), headings, told, "Udviklingen i indikatorerne", charts
    )


def goals(*rows: GoalRow, **changes: Any) -> GoalsDocument:
    """Return the goal status table of 2009, or one of these rows."""
    told = rows or (
        GoalRow(
            "Andelen af beskæftigede indvandrere og efterkommere øges med 10 procentpoint til og med 2010",
            text(
                Paragraph(
                    (
                        Run("I august 2008 var andelen 59,9 pct."),
                        NoteMark(run("Opgjort efter den nye metode, som tæller studerende med SU med.")),
                    )
                ),
                "Fremgangen er størst blandt kvinder.",
            ),
            PARTLY,
        ),
        GoalRow(
            "Der kommer ingen nye udsatte boligområder", text("Antallet er faldet fra fem til to siden 2006."), MET
        ),
        GoalRow(
            "Andelen uden tilknytning til arbejdsmarkedet i de udsatte boligområder falder med 10 procentpoint",
            text("Andelen er faldet fra 49,5 pct. til 42,1 pct."),
            NOT_MEASURABLE,
        ),
    )
    return GoalsDocument(face("Status for målene 2009", **changes), ("Mål", "Status"), told)


def many_sheets(count: int, words: int = 160) -> SheetsDocument:
    """Return a bundle of so many sheets, of two pages or so each."""
    return SheetsDocument(face(), (SheetSection("2. Indsatser", tuple(_sheets(count, words))),), "Indhold")


def _sheets(count: int, words: int) -> Iterator[PrintedSheet]:
    labels = ("Navn på indsats", "Målgruppe", "Beskriv aktiviteterne", "Mål", "Planlagt opfølgning")
    for number in range(count):
        rows = tuple(
            PrintedRow(label, Text((paragraph(words, number * 7 + place), item("et punkt"), item("og et til"))))
            for place, label in enumerate(labels)
        )
        yield PrintedSheet(f"2.{number + 1} Status for indsats {number + 1}", rows)
