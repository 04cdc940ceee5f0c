"""What the tags cost: a 20-page response, tagged, beside the same words in ordinary two-pass ReportLab.

The floor sets the same paragraphs, list items and tables with Platypus, in the same faces and columns, untagged, in two
passes, which "Side x af y" takes there. Both are measured in the same run; the ratio is what counts.
"""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from statistics import median
from xml.sax.saxutils import escape

import pikepdf
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Table, TableStyle
from reportlab.platypus import Paragraph as Flowed

from secretariat.application.documents.printable import PrintableDocument
from secretariat.domain.text import Heading, ListItem, Paragraph, plain, plain_cell
from secretariat.domain.text import Table as TableBlock
from secretariat.printing import fonts
from secretariat.printing.fonts import Family
from secretariat.printing.papers import LETTER
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.styles import styles
from tests.benchmarks.conftest import Figures
from tests.benchmarks.plain_paper import measured, print_plain
from tests.printing.papers import long_response

PAGES = 20
ROUNDS = 7
MOST_RATIO = 1.0
MOST_MEMORY = 120
"""MB, of a fresh process that prints one response."""


def platypus(paper: PrintableDocument) -> bytes:
    """Print the paper's words without tags."""
    fonts.register_fonts()
    buffer = BytesIO()
    print_plain(_story(paper), buffer, LETTER)
    return buffer.getvalue()


def _story(paper: PrintableDocument) -> list[Flowable]:
    own = styles(justified=paper.justified, hyphenated=paper.hyphenated, dictionary="da_DK")
    extra = {"alignment": TA_JUSTIFY, "hyphenationLang": "da_DK"} if paper.justified else {}
    body = ParagraphStyle(
        "body",
        fontName=own.body.font,
        fontSize=10.5,
        leading=14.5,
        spaceAfter=7,
        allowWidows=0,
        allowOrphans=0,
        **extra,
    )
    listed = ParagraphStyle("item", body, leftIndent=16, bulletFontName=body.fontName, spaceAfter=3)
    head = ParagraphStyle("head", fontName=fonts.SEMIBOLD, fontSize=12, leading=15.5, spaceBefore=15, keepWithNext=1)
    story: list[Flowable] = []
    for part in paper.text.blocks:
        match part:
            case TableBlock():
                story.append(_table(part))
            case Heading():
                story.append(Flowed(escape(plain(part)), head))
            case ListItem():
                story.append(Flowed(escape(plain(part)), listed, bulletText="•"))
            case Paragraph():
                story.append(Flowed(escape(plain(part)), body))
    return story


def _table(source: TableBlock) -> Table:
    cell = ParagraphStyle("cell", fontName=fonts.face(Family.SANS), fontSize=8.5, leading=10.9)
    rows = [[Flowed(escape(plain_cell(entry)), cell) for entry in row] for row in source.rows]
    widths = [LETTER.text_width / len(source.alignments)] * len(source.alignments)
    look = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, "#b8bfc7"), ("FONTNAME", (0, 0), (-1, -1), cell.fontName)])
    return Table(rows, colWidths=widths, repeatRows=1, style=look)


@pytest.mark.parametrize("justified", [False, True], ids=["ragged", "justified and hyphenated"])
def test_the_tagged_response_costs_no_more_than_the_plain_one(
    benchmark: BenchmarkFixture, figures: Figures, *, justified: bool
) -> None:
    paper = long_response(justified=justified)
    renderer = PdfRenderer()
    tagged, plain_pages = (len(pikepdf.open(BytesIO(data)).pages) for data in (renderer.render(paper), platypus(paper)))
    assert abs(tagged - PAGES) <= 2
    assert abs(tagged - plain_pages) <= 2
    floor: list[float] = []

    def measure_floor() -> None:
        """In turn with the tagged one, so that a busy machine slows both."""
        floor.append(measured(lambda: platypus(paper)))

    benchmark.pedantic(renderer.render, args=(paper,), setup=measure_floor, rounds=ROUNDS)
    thing = f"PDF of {tagged} pages, {'justified and hyphenated' if justified else 'ragged'}; floor: plain, two passes"
    figures.ratio(thing, floor=median(floor), program=benchmark.stats.stats.median, most=MOST_RATIO)


_FRESH = """
from pathlib import Path
from tests.printing.papers import long_response
from secretariat.printing.renderer import PdfRenderer
PdfRenderer().render(long_response(justified=True))
(peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(peak.split()[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux; elsewhere a child inherits its parent's peak")
def test_printing_stays_small(benchmark: BenchmarkFixture, figures: Figures) -> None:
    def fresh() -> int:
        told = subprocess.run([sys.executable, "-c", _FRESH], capture_output=True, text=True, check=True)
        return int(told.stdout) // 1024

    megabytes = benchmark.pedantic(fresh, rounds=1)
    figures.megabytes("Memory of a fresh process that prints 20 pages", program=megabytes, most=MOST_MEMORY)
