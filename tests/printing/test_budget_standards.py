"""Budget tables and control reports keep PDF/UA-1 and PDF/A-2a, however odd, and equal papers are equal bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from secretariat.application.documents.budgets import FindingGroup, HeadCell, PrintedNote, RowLook
from secretariat.domain.committees import DocumentLanguage, Letterhead
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.worker import PreviewWorker
from tests.printing.budget_papers import (
    BARS,
    COURSES,
    budget,
    control,
    finding,
    long_table,
    marked,
    row,
    two_tiers,
    wide,
)
from tests.printing.report_papers import CHART
from tests.support.pdf_reading import read, structure_faults
from tests.support.validator import Validator

PAPERS: dict[str, Callable[..., Any]] = {
    "a table": budget,
    "two rows of headings": two_tiers,
    "charts": lambda: budget(charts_heading="Diagrammer", charts=(CHART, BARS, CHART, COURSES)),
    "in parts": lambda: wide(30),
    "many pages": lambda: long_table(300),
    "a control report": control,
}
HOSTILE = "\u202etxt.exe \x00\x07\ufeff\U0001f4a9\ue000\ud800 <b>&amp;</b> ({[\\]}) \u0627\u0644 a\u0301 \t\n=x"
ODD = {
    "one column": wide(1),
    "no column": wide(0),
    "no row": budget((), legends=("Tabellen har ingen linjer.",)),
    "no row and no column": wide(0, 0),
    "one empty row": budget([row("", "", "", "")]),
    "headings only": budget([row("Udgifter", look=RowLook.HEADING), row("Indtægter", look=RowLook.HEADING)]),
    "groups only": budget([row(f"Gruppe {n}", "1,0", "", "1,0", look=RowLook.GROUP, level=n) for n in range(90)]),
    "two thousand rows": wide(3, 2_000),
    "hostile characters": budget(
        [row(HOSTILE, HOSTILE, f"{HOSTILE}^{HOSTILE}", "1,0", number=HOSTILE)],
        title=marked(HOSTILE),
        headings=tuple(map(marked, (HOSTILE,) * 4)),
        notes=(PrintedNote(HOSTILE, HOSTILE), PrintedNote(HOSTILE, "den samme igen")),
        legends=(HOSTILE,),
    ),
    "a label as long as two pages": budget([row("Meget lang linje " * 900, "1,0", "2,0", "3,0", number="2.1")]),
    "a word as long as a page": budget([row("x" * 6_000, "1,0", "2,0", "3,0")]),
    "a number as long as a line": budget([row("Linje", "1,0", "2,0", "3,0", number="2." * 80)]),
    "nothing that can be read": budget([row(f"Linje {n}", *("tre eller fire millioner??",) * 3) for n in range(40)]),
    "a cell as long as a page": budget([row("Linje", "1,0", "ikke noget tal " * 700 + "??", "1,0")]),
    "notes by the hundred": budget(
        [row(f"Linje {n}^{n}", f"1,0^{n}", "-", "1,0") for n in range(300)],
        notes=tuple(PrintedNote(str(n), f"Note {n} om linjen.") for n in range(300)),
    ),
    "marks without notes": budget(notes=()),
    "notes without marks": budget(notes=(PrintedNote("", "Uden mærke."), PrintedNote("9", ""))),
    "levels without end": budget([row(f"Niveau {n}", "1,0", "", "", level=n) for n in range(60)]),
    "headings above all columns": budget(over=(HeadCell(marked("Alle tal"), 3),)),
    "a heading above in several parts": wide(30, over=(HeadCell(marked("Alle år"), 30),)),
    "no face": budget(
        title=marked(""),
        face_changes={"title": "", "subject": "", "author": "", "letterhead": Letterhead(), "foot": (), "standing": ""},
    ),
    "no finding": replace(control(), groups=(), summary="Tabellen stemmer"),
    "findings by the thousand": control(FindingGroup("Fejl", tuple(finding(f"Linje {n}") for n in range(1_500)))),
    "a finding as long as a page": control(FindingGroup("Fejl", (finding("Linje " * 600, "Forklaring " * 2_000),))),
    "an empty finding": control(FindingGroup("", (finding("", "", column="", printed="", computed=""),))),
}


def printed(paper: Any, target: Path) -> Path:
    """Print a paper to a file."""
    PdfRenderer().write(paper, target)
    return target


@pytest.mark.parametrize("make", PAPERS.values(), ids=list(PAPERS))
@pytest.mark.parametrize("language", DocumentLanguage)
def test_papers_of_budget_tables_keep_both_standards(
    validator: Validator, tmp_path: Path, make: Callable[..., Any], language: DocumentLanguage
) -> None:
    paper = make()
    validator.check(printed(replace(paper, face=replace(paper.face, language=language)), tmp_path / "papir.pdf"))


@pytest.mark.parametrize("paper", ODD.values(), ids=list(ODD))
def test_odd_budget_tables_keep_both_standards(validator: Validator, tmp_path: Path, paper: Any) -> None:
    target = printed(paper, tmp_path / "papir.pdf")
    validator.check(target)
    assert structure_faults(target.read_bytes()) == []


@pytest.mark.parametrize("make", PAPERS.values(), ids=list(PAPERS))
def test_equal_budget_papers_give_equal_bytes_in_memory_and_in_a_file(make: Callable[..., Any], tmp_path: Path) -> None:
    renderer = PdfRenderer()
    rendered = renderer.render(make())
    assert rendered == renderer.render(make()) == printed(make(), tmp_path / "papir.pdf").read_bytes()


@pytest.mark.parametrize("make", [budget, control])
def test_a_budget_paper_is_previewed_as_it_is_printed(make: Callable[..., Any]) -> None:
    worker = PreviewWorker()
    try:
        assert worker.submit(make()).result(60) == PdfRenderer().render(make())
    finally:
        worker.close()


def test_a_printer_of_a_long_table_hears_how_far_it_is(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    PdfRenderer().write(long_table(400), tmp_path / "papir.pdf", tell=lambda done, total: heard.append((done, total)))
    done = [step for step, _ in heard]
    assert done == sorted(done)
    assert heard[0][0] == 0
    assert heard[-1][0] == heard[-1][1]
    assert len(heard) > len(read((tmp_path / "papir.pdf").read_bytes()).artifacts)
