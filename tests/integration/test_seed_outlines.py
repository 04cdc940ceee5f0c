"""The committee's published papers, structure for structure: begun from supplied templates, composed by the program."""

from __future__ import annotations

from collections.abc import Iterator

from tests.integration import seed_papers as seeds
from tests.integration.composing import Desk
from tests.support.outlines import outline, skeleton


def test_the_half_yearly_status_memo_of_2008(desk: Desk) -> None:
    assert skeleton(desk.preview(seeds.memo(desk))) == seeds.MEMO


def test_the_recommendation_of_the_work_plan_of_2009(desk: Desk) -> None:
    paper = desk.preview(seeds.recommendation(desk))
    assert paper.title == "Arbejdsplan 2009 for Task Force Integration"
    assert "2008-132946" in [line for entry in paper.margin for line in entry.lines]
    assert outline(paper)[3:5] == [
        "1. at Beskæftigelses- og Integrationsudvalget tager status for arbejdet i 2008 til efterretning.",
        "2. at Beskæftigelses- og Integrationsudvalget godkender vedlagte arbejdsplan for 2009.",
    ]
    assert skeleton(paper) == seeds.RECOMMENDATION


def test_the_status_report_of_2009(desk: Desk) -> None:
    told = skeleton(desk.preview(seeds.report(desk)))
    start = next(place for place, line in enumerate(told) if line.startswith("# 2. BIF"))
    assert list(_listed_once(told[:start])) == seeds.NARRATIVE


def test_the_sheets_and_the_overview_of_the_status_report_of_2009(desk: Desk) -> None:
    told = skeleton(desk.preview(seeds.report(desk)))
    listed = [line.split()[1] for line in told if line.startswith("> ")]
    assert listed == list(seeds.SHEETS)
    printed = [
        line.split()[1]
        for line in told[told.index("# 1. BIF’s bidrag i 2009 til integrationspolitiske mål") :]
        if line.startswith("#")
    ]
    assert printed == ["1.", "2.", *seeds.SHEETS[:13], "3.", *seeds.SHEETS[13:], "4.1"]
    assert seeds.SHEET_ROWS in told
    assert told[-7:] == ["= new page", *seeds.OVERVIEW]


def _listed_once(lines: list[str]) -> Iterator[str]:
    """Yield the lines with the list of sheets, and what heads its parts, as one."""
    for line in lines:
        if not line.startswith(">"):
            yield line
        elif line.startswith(">>") and "2." in line:
            yield seeds.LISTED
