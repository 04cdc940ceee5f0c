"""What a long budget table costs on paper, beside plain ReportLab with the same words in the same columns.

Time is held to ordinary two-pass ReportLab (Platypus' `LongTable`, whose labels wrap and whose figures are plain
strings). Memory is held to the table itself: how much the peak of a fresh process grows by row from a short table to a
long one, when it is printed and when it is only made.
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
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import LongTable, TableStyle
from reportlab.platypus import Paragraph as Flowed

from secretariat.application.documents.budgets import BudgetDocument, RowLook
from secretariat.printing import fonts
from secretariat.printing.budget_layout import budget_layout
from secretariat.printing.fonts import Family
from secretariat.printing.renderer import PdfRenderer
from tests.benchmarks.conftest import Figures
from tests.benchmarks.plain_paper import measured, pages_of, print_plain
from tests.printing.budget_papers import long_table

LINES = 2_000
MANY, FEW = 20_000, 4_000
ROUNDS = 3
MOST_RATIO = 1.0
MOST_A_ROW = 1.0
"""KB that a row more may take while it is printed, besides the row itself: its places in the file and in the tree, and
the widths of its words, of which the last 50,000 are kept."""


def platypus(paper: BudgetDocument, target: Path) -> None:
    """Print the table's words in the widths it has, without tags."""
    fonts.register_fonts()
    layout = budget_layout(paper)
    widths = [layout.label, *(column.width for column in layout.columns)]
    story = [_table(paper, widths, layout.size)]
    print_plain(story, str(target), layout.shape, sheet=landscape(A4), family=Family.SANS)


def _table(paper: BudgetDocument, widths: list[float], size: float) -> LongTable:
    plain = ParagraphStyle("line", fontName=fonts.face(Family.SANS), fontSize=size, leading=size * 1.28)
    strong = ParagraphStyle("group", parent=plain, fontName=fonts.SEMIBOLD)
    rows: list[list[Any]] = [[heading.words for heading in paper.headings]]
    for row in paper.rows:
        label = f"{row.number} {row.label.words}".strip()
        style = strong if row.look is RowLook.GROUP else plain
        rows.append([Flowed(escape(label), style), *(cell.words for cell in row.cells)])
    look = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.face(Family.SANS), size, size * 1.28),
            ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("TOPPADDING", (0, 0), (-1, -1), 1.9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.9),
            ("LINEABOVE", (0, 0), (-1, -1), 0.3, (0.84, 0.86, 0.88)),
        ]
    )
    return LongTable(rows, colWidths=widths, repeatRows=1, style=look)


def made_only(paper: BudgetDocument, target: Path) -> None:
    """Print a table of one line, the long one lying by."""
    PdfRenderer().write(long_table(1), target)
    assert paper.rows


def tagged(paper: BudgetDocument, target: Path) -> None:
    """Print the table as the program does."""
    PdfRenderer().write(paper, target)


def test_a_long_tagged_table_takes_no_longer_than_a_plain_one(
    benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path
) -> None:
    paper = long_table(LINES)
    ours, theirs = tmp_path / "ours.pdf", tmp_path / "theirs.pdf"
    floor: list[float] = []

    def measure_floor() -> None:
        """In turn with the tagged one, so that a busy machine slows both."""
        floor.append(measured(lambda: platypus(paper, theirs)))

    benchmark.pedantic(tagged, args=(paper, ours), setup=measure_floor, rounds=ROUNDS)
    pages = pages_of(ours)
    assert abs(pages - pages_of(theirs)) < pages * 0.15
    thing = f"PDF of a budget table, {LINES:,} lines × 10 columns, {pages} pages; floor: plain, two passes"
    figures.ratio(thing, floor=sorted(floor)[len(floor) // 2], program=benchmark.stats.stats.median, most=MOST_RATIO)


_FRESH = """
import json, sys
from pathlib import Path
from tests.benchmarks import test_budget_paper as paper
kind, count, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
getattr(paper, kind)(paper.long_table(count), target)
(peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(json.dumps(int(peak.split()[1])))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux; elsewhere a child inherits its parent's peak")
def test_printing_a_long_table_takes_less_memory_than_the_table_itself(
    benchmark: BenchmarkFixture, figures: Figures, tmp_path: Path
) -> None:
    def growth(kind: str) -> float:
        """Return the KB that the peak grows by for every line more."""
        few, many = (_fresh(kind, count, tmp_path / f"{kind}.pdf") for count in (FEW, MANY))
        return (many - few) / (MANY - FEW)

    floor = growth("made_only")
    ours = benchmark.pedantic(growth, args=("tagged",), rounds=1)
    figures.kilobytes(
        f"Memory a printed budget line more takes, from {FEW:,} to {MANY:,}; floor: the lines themselves",
        floor=floor,
        program=ours,
        most=(floor + MOST_A_ROW) / floor,
    )


def _fresh(kind: str, count: int, target: Path) -> int:
    """Return the peak (KB) of a fresh process that prints so many lines."""
    command = [sys.executable, "-c", _FRESH, kind, str(count), str(target)]
    return int(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
