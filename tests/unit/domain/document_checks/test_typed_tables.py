"""Tables typed into a document: their heads and their totals. Figures are those of the papers of 2008 and 2009."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.document_checks import check_document
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.supplied import supplied
from secretariat.domain.problems import Finding, Severity
from secretariat.domain.text import Alignment, Cell, Table, Text, plain_cell, run
from tests.support.whole_documents import AROUND, REPORT, TODAY

CODES = {"table_without_head", "typed_total_wrong", "typed_total_rounding"}


def table(typed: str, *, head: int = 1, caption: str = "") -> Table:
    rows = tuple(tuple(Cell((run(cell.strip()),)) for cell in line.split("|")) for line in typed.strip().splitlines())
    return Table(rows, (Alignment.LEFT,) * len(rows[0]), head, run(caption))


def found(one: Table) -> list[Finding]:
    draft = replace(REPORT, text=Text((*REPORT.text.blocks, one)))
    return [told for told in check_document(draft, AROUND, TODAY, unprintable=lambda _: ()) if told.code in CODES]


SOUND = """
 | Boligområder | Tryghed | Mangfoldighed | Projekter | I alt
Rekvireringer | 4 | 6 | 6 | 6 | 22
Rådgivninger | 29 | 18 | 29 | 30 | 106
"""
EMPLOYED = """
Uddannelse | Ansatte | Arbejdsstyrken
Lang videregående | 151 | 1.543
Mellemlang videregående | 503 | 2.249
Kortere videregående | 1.242 | 6.820
Grundskole | 1.806 | 13.942
Uoplyst | 515 | 4.517
I alt | 4.217 | 29.271
"""


def test_sums_of_rows_that_add_up_are_in_order():
    assert found(table(SOUND)) == []


def test_a_sum_of_a_row_that_does_not_add_up_is_an_error_where_it_stands():
    (one,) = found(table(SOUND.replace("106", "160")))
    assert (one.code, one.severity, one.place.cell) == ("typed_total_wrong", Severity.ERROR, (2, 5))
    assert dict(one.params) == {"name": "Rådgivninger", "claimed": "160", "computed": "106"}
    assert (one.place.start, one.place.end) == (0, 3)


def test_the_sum_that_did_not_add_up_in_the_memo_of_2008_is_found():
    (one,) = found(table(EMPLOYED))
    assert (one.code, dict(one.params)["name"]) == ("typed_total_wrong", "Arbejdsstyrken")
    assert (dict(one.params)["claimed"], dict(one.params)["computed"]) == ("29.271", "29.071")


def test_rounded_figures_are_told_apart_from_wrong_ones():
    rounded = " | 2008 | 2009 | I alt\nRådet | 0,2 | 0,2 | {}\n"
    assert [one.code for one in found(table(rounded.format("0,3")))] == ["typed_total_rounding"]
    assert [one.code for one in found(table(rounded.format("0,9")))] == ["typed_total_wrong"]
    assert found(table(rounded.format("0,4"))) == []


def test_whole_figures_are_rounded_only_where_the_table_says_what_they_are_in():
    typed = " | A | B\nEt | 2 | 1\nTo | 3 | 1\nI alt | 6 | 2\n"
    assert [one.code for one in found(table(typed))] == ["typed_total_wrong"]
    assert [one.code for one in found(table(typed, caption="Udgifter i mio. kr."))] == ["typed_total_rounding"]


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(" | A\nEt | 2\nHeraf to | 1\nI alt | 2", id="a row of which"),
        pytest.param(" | A\nEt | 2\nI alt | 2\nTo | 3\nI alt | 5", id="subtotals"),
        pytest.param(" | A\nEt | 40 pct.\nTo | 50 pct.\nI alt | 100 pct.", id="shares"),
        pytest.param(" | A\nEt | ca. 2\nTo | 3\nI alt | 9", id="words among the figures"),
        pytest.param(" | A\nEt | 2\nI alt | 9", id="a single figure"),
        pytest.param(" | A\nEt | 2\nTo | 3\nI alt | ", id="no total"),
        pytest.param("I alt | A\nEt | 2\nTo | 3", id="a head that is called so"),
        pytest.param(" | 2008 | 2009\nI alt | 2 | 3\nEt | 1 | 1", id="a total on top"),
    ],
)
def test_a_table_that_does_not_say_plainly_what_it_sums_is_left_alone(typed):
    assert found(table(typed)) == []


def test_dashes_and_empty_cells_count_for_nothing():
    assert found(table(" | A | B\nEt | 2 | -\nTo | | 3\nTre | 1 | 4\nI alt | 3 | 7")) == []


@pytest.mark.parametrize("language", DocumentLanguage)
def test_the_work_plan_s_own_table_adds_up_in_halves(language):
    plan = next(one for one in supplied(language) if one.kind is DocumentKind.WORK_PLAN)
    (made,) = next(section.body.blocks for section in plan.sections if section.body.blocks)
    assert isinstance(made, Table)
    assert found(made) == []
    rows = (*made.rows[:-1], (*made.rows[-1][:-1], Cell((run("2½"),))))
    assert plain_cell(made.rows[-1][-1]) == "1½"
    assert [dict(one.params)["computed"] for one in found(replace(made, rows=rows))] == ["1,5"]


def test_a_table_without_a_head_is_warned_of_and_its_totals_are_not_guessed():
    assert [one.code for one in found(table(EMPLOYED, head=0))] == ["table_without_head"]
    assert found(table("Et | 2", head=0)) == []


def test_a_table_with_more_head_than_rows_has_no_totals_to_weigh() -> None:
    assert found(replace(table(SOUND), header_rows=9)) == []
    assert found(replace(table(SOUND), rows=())) == []
