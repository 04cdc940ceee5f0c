"""What a long report costs: 500 status sheets in one file, beside plain ReportLab with the same words on as many pages.

Time is held to ordinary two-pass ReportLab (Platypus, which needs the second pass for "Side x af y" and the contents).
Memory is held to ReportLab's own canvas with the words drawn line by line, untagged: how much the peak of a fresh
process grows from 100 sheets to 500, by page. Both take the same document; what the document itself takes is the same
on both sides.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Table
from reportlab.platypus import Paragraph as Flowed

from secretariat.application.documents.reports import PrintedSheet, SheetsDocument
from secretariat.domain.text import Text, plain
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.papers import REPORT
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.sheets import LABEL_WIDTH
from tests.benchmarks.conftest import Figures
from tests.benchmarks.plain_paper import canvas_in, measured, pages_of, print_plain
from tests.printing.report_papers import many_sheets

SHEETS = 500
FEW = 100
ROUNDS = 3
MOST_RATIO = 1.0
"""Times the floor, in seconds and in memory a page."""

_BODY, _LEADING, _LINE = 10, 13.5, 92
"""Type size, leading, and the characters of a plain canvas' line."""


def platypus(paper: SheetsDocument, target: Path) -> None:
    """Print the sheets' words as tables, without tags."""
    fonts.register_fonts()
    print_plain(_story(paper), str(target), REPORT)


def _story(paper: SheetsDocument) -> list[Flowable]:
    body = ParagraphStyle("body", fontName=fonts.face(Family.SERIF), fontSize=_BODY, leading=_LEADING, spaceAfter=5)
    head = ParagraphStyle("head", fontName=fonts.SEMIBOLD, fontSize=16, leading=20, spaceAfter=8)
    label = ParagraphStyle("label", fontName=fonts.SEMIBOLD, fontSize=9.5, leading=_LEADING)
    story: list[Flowable] = []
    for sheet in _sheets(paper):
        rows = [
            [Flowed(escape(row.label), label), [Flowed(escape(plain(block)), body) for block in row.text.blocks]]
            for row in sheet.rows
        ]
        widths = [LABEL_WIDTH, REPORT.text_width - LABEL_WIDTH]
        story += [Flowed(escape(sheet.heading), head), Table(rows, colWidths=widths, splitInRow=1), PageBreak()]
    return story


def plain_canvas(paper: SheetsDocument, target: Path) -> None:
    """Draw the sheets' words line by line on ReportLab's own canvas."""
    fonts.register_fonts()
    canvas = canvas_in(Family.SERIF, str(target), pagesize=A4)
    for sheet in _sheets(paper):
        _draw(canvas, sheet)
    canvas.save()


def _draw(canvas: Any, sheet: PrintedSheet) -> None:
    y = 0.0
    for line in _lines(sheet):
        if y < 75:
            if y:
                canvas.showPage()
            y = A4[1] - REPORT.next_top
            canvas.setFont(fonts.face(Family.SERIF), _BODY)
        canvas.drawString(REPORT.text_left, y, line)
        y -= _LEADING
    canvas.showPage()


def _lines(sheet: PrintedSheet) -> list[str]:
    lines = [sheet.heading]
    for row in sheet.rows:
        lines += [row.label, *_broken(row.text)]
    return lines


def _broken(text: Text) -> list[str]:
    lines: list[str] = []
    for block in text.blocks:
        line = ""
        for word in plain(block).split():
            if len(line) + len(word) > _LINE:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        lines.append(line)
    return lines


def _sheets(paper: SheetsDocument) -> list[PrintedSheet]:
    return [sheet for section in paper.sections for sheet in section.sheets]


def tagged(paper: SheetsDocument, target: Path) -> None:
    """Print the sheets as the program does."""
    PdfRenderer().write(paper, target)


def test_five_hundred_tagged_sheets_take_no_longer_than_plain_ones(
    benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path
) -> None:
    paper = many_sheets(SHEETS)
    ours, theirs = tmp_path / "ours.pdf", tmp_path / "theirs.pdf"
    floor: list[float] = []

    def measure_floor() -> None:
        """In turn with the tagged one, so that a busy machine slows both."""
        floor.append(measured(lambda: platypus(paper, theirs)))

    benchmark.pedantic(tagged, args=(paper, ours), setup=measure_floor, rounds=ROUNDS)
    pages = pages_of(ours)
    assert abs(pages - pages_of(theirs)) < pages * 0.1
    thing = f"PDF of {SHEETS} status sheets, {pages} pages; floor: plain, two passes"
    figures.ratio(thing, floor=sorted(floor)[len(floor) // 2], program=benchmark.stats.stats.median, most=MOST_RATIO)


_FRESH = """
import json, sys
from pathlib import Path
from tests.benchmarks import test_sheets_paper as paper
kind, count, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
getattr(paper, kind)(paper.many_sheets(count), target)
(peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps([int(peak.split()[1]), paper.pages_of(target)]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux; elsewhere a child inherits its parent's peak")
def test_a_page_more_takes_no_more_memory_than_reportlabs_own(
    benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path
) -> None:
    def growth(kind: str) -> float:
        """Return the KB that the peak grows by for every page from few sheets to many."""
        few, many = (_fresh(kind, count, tmp_path / f"{kind}.pdf") for count in (FEW, SHEETS))
        return (many[0] - few[0]) / (many[1] - few[1])

    floor = growth("plain_canvas")
    ours = benchmark.pedantic(growth, args=("tagged",), rounds=1)
    figures.kilobytes(
        f"Memory a page more takes, from {FEW} to {SHEETS} status sheets; floor: ReportLab's canvas, untagged",
        floor=floor,
        program=ours,
        most=MOST_RATIO,
    )


def _fresh(kind: str, count: int, target: Path) -> tuple[int, int]:
    """Return the peak (KB) of a fresh process that prints so many sheets, and the pages it printed."""
    command = [sys.executable, "-c", _FRESH, kind, str(count), str(target)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    peak, pages = json.loads(told.stdout)
    return peak, pages
