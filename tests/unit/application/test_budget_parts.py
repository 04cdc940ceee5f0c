"""A part of a budget table on paper: a group with what it holds, its figures those of the whole."""

from __future__ import annotations

import pytest

from secretariat.application.documents.budget_tables import build
from secretariat.application.documents.budgets import BudgetDocument
from secretariat.domain.budget.tables import BudgetTableDraft, RowKey
from secretariat.domain.committees import DocumentLanguage
from secretariat.printing.wording import budget_wording
from tests.support.budget_tables import table
from tests.support.composed_documents import FACE

OVERVIEW = table(
    """
                             | 2008 | 2009 | Andel [share: 2009]
    Indsatser [group]        |      |      |
      2.1 Jobpatruljer^1     |  6,9 |  6,9 |
      2.2 Helbredsteam       |  2,0 | -    |
    Projekter [heading]      |      |      |
      4.1 BIF projekter^2    |  5,5 |  6,1 |
    I alt projekter [total]  |      |      |
    I alt [grand total]      |      |      |
    ^1: Fra 2009 i hele byen.
    ^2: Uden puljer.
    """
)


def part(key: str, draft: BudgetTableDraft = OVERVIEW) -> BudgetDocument:
    """The paper of a part."""
    return build(draft, face=FACE, wording=budget_wording(DocumentLanguage.DANISH), part=RowKey(key))


def lines(paper: BudgetDocument) -> list[str]:
    """The rows of a paper, as many signs in front as they are deep."""
    return [
        f"{'-' * row.level}{row.number} {row.label.words}: {'; '.join(c.words for c in row.cells)}"
        for row in paper.rows
    ]


def test_a_group_comes_with_its_lines_and_shares_of_the_whole_table() -> None:
    assert lines(part("Indsatser")) == [
        " Indsatser: 8,9; 6,9; 53,1",
        "-2.1 Jobpatruljer: 6,9; 6,9; 53,1",
        "-2.2 Helbredsteam: 2,0; -; ",
    ]


def test_a_total_comes_with_the_lines_it_closes_and_the_heading_over_them() -> None:
    assert [line.partition(":")[0] for line in lines(part("I alt projekter"))] == [
        " Projekter",
        "-4.1 BIF projekter",
        " I alt projekter",
    ]


def test_only_the_notes_that_the_part_refers_to_stand_below_it() -> None:
    assert [note.text for note in part("Indsatser").notes] == ["Fra 2009 i hele byen."]


def test_a_line_can_stand_alone() -> None:
    assert lines(part("4.1")) == ["4.1 BIF projekter: 5,5; 6,1; 46,9"]


def test_the_whole_table_is_a_part_of_nothing() -> None:
    paper = build(OVERVIEW, face=FACE, wording=budget_wording(DocumentLanguage.DANISH))
    assert len(paper.rows) == len(OVERVIEW.rows)


def test_a_part_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        part("9.9")
