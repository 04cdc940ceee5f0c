"""Papers of stored budget tables: drafts, final ones that errors hold back, their charts, differences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from secretariat.application.documents.budgets import RowLook
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.services import Services
from secretariat.domain.budget.tables import BudgetTableDraft, LineRefund, TableId
from secretariat.domain.committees import Committee
from tests.support.budget_tables import row_at, seed_003, table

SOUND = """
                           | 2008 | 2009 | I alt [sum]
    Projekter [group]      | 14,0 |  9,6 | 23,6
      4.1 BIF projekter    |  5,5 |  6,1 | 11,6
      4.2 Puljen           |  8,5 |  3,5 | 12,0
    I ALT [grand total]    | 14,0 |  9,6 | 23,6
"""


def stored(services: Services, committee: Committee, draft: BudgetTableDraft) -> TableId:
    return services.budgets.add(committee.id, draft).id


def test_a_stored_table_prints_as_a_draft_until_it_is_final(services: Services, committee: Committee) -> None:
    table_id = stored(services, committee, table(SOUND, title="Budget 2009"))
    papers = services.budget_papers
    assert papers.table(table_id).face.standing == "Udkast"
    final = papers.table(table_id, final=True)
    assert final.face.standing == ""
    assert papers.file_name(final) == "Budget 2009.pdf"


def test_open_errors_hold_a_final_paper_back_and_a_draft_not(services: Services, committee: Committee) -> None:
    table_id = stored(services, committee, seed_003())
    with pytest.raises(Withheld) as refused:
        services.budget_papers.table(table_id, final=True)
    assert refused.value.code == "open_errors"
    assert len(refused.value.findings) == 12
    assert services.budget_papers.table(table_id).face.standing == "Udkast"


def test_what_is_accepted_holds_nothing_back(services: Services, committee: Committee) -> None:
    table_id = stored(services, committee, seed_003())
    at = datetime(2009, 6, 1, tzinfo=UTC)
    accepted = tuple(found.acceptance("Vedtaget.", by="Anna", at=at) for found in services.budgets.check(table_id))
    held = services.budgets.get(table_id)
    services.budgets.save(table_id, replace(held.draft, accepted=accepted), version=held.version)
    assert services.budget_papers.table(table_id, final=True).face.standing == ""


def test_there_is_no_paper_of_a_table_that_is_not_there(services: Services) -> None:
    with pytest.raises(NotFound):
        services.budget_papers.table(TableId(99))


def test_charts_come_after_the_table_when_they_are_asked_for(services: Services, committee: Committee) -> None:
    table_id = stored(services, committee, seed_003())
    assert services.budget_papers.table(table_id).charts == ()
    paper = services.budget_papers.table(table_id, charts=True)
    assert paper.charts_heading == "Diagrammer"
    assert len(paper.charts) == 3
    assert all(chart.alternative for chart in paper.charts)


def test_a_refund_is_printed_by_the_rate_that_the_committee_keeps(services: Services, committee: Committee) -> None:
    draft = table(SOUND)
    place = row_at(draft, "4.1")
    refund = LineRefund("Integrationsloven", None, (Decimal(11_000_000), Decimal(12_200_000), None))
    rows = [*draft.rows[:place], replace(draft.rows[place], refund=refund), *draft.rows[place + 1 :]]
    table_id = stored(services, committee, replace(draft, rows=tuple(rows)))
    paper = services.budget_papers.table(table_id)
    told = [row.label.words for row in paper.rows if row.look is RowLook.REFUND]
    assert told == ["Brutto", "Statsrefusion, 50 pct."]


def test_a_difference_is_a_table_of_its_own_with_the_largest_changes(services: Services, committee: Committee) -> None:
    papers = services.budget_papers
    before, after = table(SOUND), table(SOUND.replace("6,1", "7,1"))
    paper = papers.difference(papers.compared(before, after, names=("Forslag", "Vedtaget")), committee.draft)
    assert paper.title.words == "Forskel mellem Forslag og Vedtaget"
    assert paper.face.standing == ""
    (chart,) = paper.charts
    assert "4.1 BIF projekter" in chart.alternative


def test_two_tables_that_are_the_same_have_no_chart_of_changes(services: Services, committee: Committee) -> None:
    papers = services.budget_papers
    paper = papers.difference(
        papers.compared(table(SOUND), table(SOUND), names=("Forslag", "Vedtaget")), committee.draft
    )
    assert paper.charts == ()


def test_columns_that_only_one_table_has_are_told(services: Services, committee: Committee) -> None:
    papers = services.budget_papers
    longer = SOUND.replace("| I alt [sum]", "| I alt [sum] | 2010")
    paper = papers.difference(papers.compared(table(SOUND), table(longer), names=("Før", "Nu")), committee.draft)
    assert any("2010" in legend for legend in paper.legends)


def test_every_paper_of_a_stored_table_is_printed(services: Services, committee: Committee, tmp_path: Path) -> None:
    table_id = stored(services, committee, seed_003())
    papers, draft = services.budget_papers, seed_003()
    made = (
        papers.table(table_id, charts=True),
        papers.preview(draft, committee.draft),
        papers.control(draft, services.budgets.check(table_id), committee.draft),
        papers.difference(papers.compared(draft, draft, names=("Før", "Nu")), committee.draft),
    )
    for number, paper in enumerate(made):
        services.renderer.write(paper, tmp_path / f"{number}.pdf")
        assert (tmp_path / f"{number}.pdf").read_bytes().startswith(b"%PDF-1.7")
