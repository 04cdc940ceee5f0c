"""What a status report of a hundred pages costs: sixty sheets, an overview of sixty rows, contents and notes.

Time is held to ordinary two-pass ReportLab (Platypus) with the same words in the same faces and columns, untagged, its
contents without page numbers and its notes at the end: what it leaves out would cost it more. Pages a second stand
beside typst, WeasyPrint and LibreOffice, each in a fresh process and from a source of its own; those that are not
installed are skipped. The preview is measured from the last key to the page on the screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter
from xml.sax.saxutils import escape

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Table, TableStyle
from reportlab.platypus import Paragraph as Flowed

from secretariat.application.documents.composed import ComposedDocument
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.papers import REPORT
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.worker import PreviewWorker
from secretariat.ui.record.preview_panel import PreviewPanel
from tests.benchmarks.conftest import Figures
from tests.benchmarks.peers import missing
from tests.benchmarks.plain_paper import measured, pages_of, print_plain
from tests.benchmarks.told_reports import Told, ToldContents, ToldHeading, ToldParagraph, ToldTable, told
from tests.printing.composed_papers import big_report, prose

PAGES = 100
ROUNDS = 7
PEER_ROUNDS = 3
CHANGES = 7
MOST_RATIO = 0.8
MOST_MEMORY = 100
"""MB, of a fresh process that prints the report."""
MOST_PREVIEW = 1_000
"""Milliseconds from the last key to the page on the screen."""


def platypus(report: ComposedDocument, target: Path) -> None:
    """Print the report's words without tags."""
    fonts.register_fonts()
    print_plain(list(_story(told(report))), str(target), REPORT)


def _styles() -> dict[str, ParagraphStyle]:
    body = ParagraphStyle("body", fontName=fonts.face(Family.SERIF), fontSize=10.5, leading=14.5, spaceAfter=7)
    return {
        "body": body,
        "item": ParagraphStyle("item", body, leftIndent=16, bulletFontName=body.fontName, spaceAfter=3),
        "cell": ParagraphStyle("cell", body, fontSize=10, leading=13.5, spaceAfter=5),
        "head": ParagraphStyle("head", fontName=fonts.SEMIBOLD, fontSize=13, leading=17, spaceAfter=6, keepWithNext=1),
        "note": ParagraphStyle("note", body, fontSize=8.5, leading=11),
        "figure": ParagraphStyle("figure", fontName=fonts.face(Family.SANS), fontSize=9, leading=12),
    }


def _story(blocks: list[Told]) -> Iterator[Flowable]:
    styles = _styles()
    for block in blocks:
        match block:
            case ToldContents():
                headings = (each for each in blocks if isinstance(each, ToldHeading))
                yield from (Flowed(escape(each.words), styles["body"]) for each in headings)
            case ToldHeading():
                yield from [PageBreak()] if block.begins_page else []
                yield Flowed(escape(block.words), styles["head"])
            case ToldParagraph():
                yield _flowed(block, styles["item" if block.is_item else "body"])
            case ToldTable():
                yield _table(block, styles)
    notes = (each.note for each in blocks if isinstance(each, ToldParagraph) and each.note)
    yield from (Flowed(escape(note), styles["note"]) for note in notes)


def _flowed(paragraph: ToldParagraph, style: ParagraphStyle) -> Flowed:
    return Flowed(escape(paragraph.words), style, bulletText="•" if paragraph.is_item else None)


def _table(table: ToldTable, styles: dict[str, ParagraphStyle]) -> Table:
    style = styles["cell" if not table.heads else "figure"]
    heads = [[Flowed(escape(words), styles["figure"]) for words in table.heads]] if table.heads else []
    rows = [[[_flowed(each, style) for each in cell] for cell in row] for row in table.rows]
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, "#b8bfc7"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    widths = [share * REPORT.text_width for share in table.widths]
    return Table(heads + rows, colWidths=widths, repeatRows=len(heads), splitInRow=1, style=look)


def test_a_tagged_report_takes_four_fifths_of_a_plain_one(
    benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path
) -> None:
    report, renderer = big_report(), PdfRenderer()
    ours, theirs = tmp_path / "ours.pdf", tmp_path / "theirs.pdf"
    floor: list[float] = []

    def measure_floor() -> None:
        """In turn with the tagged one, so that a busy machine slows both."""
        floor.append(measured(lambda: platypus(report, theirs)))

    benchmark.pedantic(renderer.write, args=(report, ours), setup=measure_floor, rounds=ROUNDS)
    pages = pages_of(ours)
    assert abs(pages - PAGES) <= 2
    assert abs(pages - pages_of(theirs)) <= pages * 0.1
    thing = f"PDF of a status report of {pages} pages; floor: plain, two passes"
    figures.ratio(thing, floor=median(floor), program=benchmark.stats.stats.median, most=MOST_RATIO)


_FRESH = """
from pathlib import Path
from secretariat.printing.renderer import PdfRenderer
from tests.printing.composed_papers import big_report
import sys
PdfRenderer().write(big_report(), Path(sys.argv[1]))
(peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(peak.split()[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux; elsewhere a child inherits its parent's peak")
def test_a_report_prints_in_little_memory(benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path) -> None:
    def fresh() -> int:
        return int(_answer("-c", _FRESH, str(tmp_path / "report.pdf"))) // 1024

    megabytes = benchmark.pedantic(fresh, rounds=1)
    figures.megabytes(
        f"Memory of a fresh process that prints a status report of {PAGES} pages",
        program=megabytes,
        most=MOST_MEMORY,
    )


@pytest.mark.parametrize("peer", ["typst", "weasyprint", "libreoffice"])
def test_the_program_sets_more_pages_a_second(
    benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path, peer: str
) -> None:
    """Seconds for a hundred pages: what a page takes, whoever breaks lines and pages how."""
    if advice := missing(peer):
        pytest.skip(f"{peer} is not here to be measured beside: {advice}")
    theirs: list[float] = []

    def measure_peer() -> None:
        """In turn with the program, so that a busy machine slows both."""
        theirs.append(_for_a_hundred_pages(peer, tmp_path / f"{peer}.pdf"))

    ours: list[float] = []

    def measure_program() -> None:
        ours.append(_for_a_hundred_pages("program", tmp_path / "program.pdf"))

    benchmark.pedantic(measure_program, setup=measure_peer, rounds=PEER_ROUNDS)
    thing = f"A hundred pages of the status report, tagged, in a fresh process; floor: {peer}"
    figures.ratio(thing, floor=median(theirs), program=median(ours), most=1.0)


def _for_a_hundred_pages(program: str, target: Path) -> float:
    seconds = float(_answer("-m", "tests.benchmarks.peers", program, str(target)))
    return seconds * 100 / pages_of(target)


def _answer(*arguments: str) -> str:
    """Return what a fresh Python writes."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(place for place in sys.path if place)}
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def test_the_preview_shows_a_change_within_a_second(
    benchmark: BenchmarkFixture, figures: Figures, qtbot: QtBot
) -> None:
    report, worker = big_report(), PreviewWorker()
    changed = [report]
    panel = PreviewPanel(worker, lambda: changed[0])
    qtbot.addWidget(panel)
    panel.resize(700, 900)

    def change() -> None:
        """Type something on the first page of text."""
        words = prose(f"Ændret {perf_counter()}.")
        changed[0] = replace(report, parts=(words, *report.parts))

    def shown() -> float:
        start = perf_counter()
        with qtbot.waitSignal(panel.page_count, timeout=30_000):
            panel.edited()
        panel.grab()
        return perf_counter() - start

    try:
        with qtbot.waitSignal(panel.page_count, timeout=30_000):
            panel.show()
        found: list[float] = []
        benchmark.pedantic(lambda: found.append(shown()), setup=change, rounds=CHANGES)
    finally:
        panel.close_down()
        worker.close()
    figures.milliseconds(
        f"Preview after a change in a status report of {PAGES} pages, from the last key to the page on the screen",
        program=median(found) * 1000,
        figure="median",
        most=MOST_PREVIEW,
    )
