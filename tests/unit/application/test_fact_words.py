"""Figures of a budget table as fields tell them: as the table shows them, or in the unit the field asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.application.documents.fact_words import Looks, TableFacts, looks_of
from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget.tables import BudgetTableDraft, Rounding
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.fields import FieldAddress, parse
from secretariat.domain.text import NBSP
from secretariat.printing.wording import document_wording
from tests.support.budget_tables import table

OVERVIEW = table(
    """
                           | 2008 | 2009 | I alt [sum] | Andel [share: 2009] | Job [antal] | Folk [årsværk]
    Indsatser [group]      |      |      |             |                     |             |
      2.1 Jobpatruljer     |  6,9 |  6,9 |             |                     | 1.250       | 1,5
      2.2 Helbredsteam^1   |  2,0 | -    |             |                     |             |
    Andre [group]          |      |      |             |                     |             |
      3.1 Dansk            | 61,7 | 64,8 |             |                     |             |
    I alt [grand total]    |      |      |             |                     |             |
    ^1: Alle kommuner.
    """
)


def told(row: str, column: str, looks: str = "", draft: BudgetTableDraft = OVERVIEW) -> str | None:
    """What a field on a cell says, its spaces plain."""
    address = parse(f"budget:1/{row}/{column}?{looks}")
    assert address is not None
    facts = TableFacts(draft, document_wording(draft.language), draft.language)
    fact = facts.fact(row, column, looks_of(address))
    return None if fact is None else fact.words.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("2.1", "2009", "6,9 mio. kr."),
        ("Indsatser", "2008", "8,9 mio. kr."),
        ("I alt", "I alt", "142,3 mio. kr."),
        ("2.1", "Andel", "9,6 pct."),
        ("2.1", "Job", "1.250"),
        ("2.1", "Folk", "1,5 årsværk"),
    ],
)
def test_a_cell_is_told_with_its_unit(row: str, column: str, words: str) -> None:
    assert told(row, column) == words


def test_figure_and_unit_never_part_at_the_end_of_a_line() -> None:
    fact = TableFacts(OVERVIEW, document_wording(DocumentLanguage.DANISH), DocumentLanguage.DANISH).fact(
        "2.1", "2009", Looks()
    )
    assert fact is not None
    assert fact.words == f"6,9{NBSP}mio.{NBSP}kr."
    assert fact.origin == "Økonomioversigt, 2.1 Jobpatruljer, 2009"


@pytest.mark.parametrize(
    ("looks", "words"),
    [
        ("unit=kr", "6.900.000 kr."),
        ("unit=tkr", "6.900 t.kr."),
        ("decimals=0", "7 mio. kr."),
        ("decimals=2", "6,90 mio. kr."),
        ("bare", "6,9"),
        ("unit=kr&bare", "6.900.000"),
        ("unit=skæpper&decimals=mange", "6,9 mio. kr."),
    ],
)
def test_a_field_may_ask_for_another_unit_or_other_decimals(looks: str, words: str) -> None:
    assert told("2.1", "2009", looks) == words


def test_an_english_document_tells_in_english() -> None:
    english = replace(OVERVIEW, language=DocumentLanguage.ENGLISH)
    assert told("2.1", "2009", draft=english) == "DKK 6.9 million"
    assert told("2.1", "Andel", draft=english) == "9.6 per cent"
    assert told("2.1", "Folk", draft=english) == "1.5 full-time equivalents"
    assert told("2.1", "Job", draft=english) == "1,250"


def test_what_holds_no_figure_is_no_fact() -> None:
    assert told("2.2", "2009") is None
    assert told("9.9", "2009") is None
    assert told("2.1", "2031") is None


def test_a_rounded_figure_is_told_as_the_table_shows_it_and_exactly_in_another_unit() -> None:
    rounded = table(
        """
                            | 2009
        Alt [group]         |
          1.1 A             | 0,34
          1.2 B             | 0,34
        """,
        rounding=Rounding.SUM_OF_ROUNDED,
    )
    assert told("Alt", "2009", draft=rounded) == "0,6 mio. kr."
    assert told("Alt", "2009", "unit=kr", rounded) == "680.000 kr."


def test_what_nobody_knows_about_looks_changes_nothing() -> None:
    address = parse("line:2.1/2009?unit=mio&decimals=99999999999&shouting")
    assert isinstance(address, FieldAddress)
    assert looks_of(address) == Looks(unit=MoneyUnit.MILLIONS)
