"""The lines of the overview: sections with their sums, Danish order, filters, what a cell says aloud."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from secretariat.application.queries import counted_once
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.initiatives import SectionKey
from secretariat.domain.text import NBSP
from secretariat.ui.overview.export_table import export_table
from secretariat.ui.overview.model import OverviewModel
from secretariat.ui.overview.quick_filters import QuickFilter
from secretariat.ui.overview.rows import Column, Group, Listed, places_of
from tests.ui.overview.conftest import HOMES, ROWS, SECTIONS, TODAY, row

SHARED = BudgetLineKey("shared")
DOWN, UP = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def numbers(model) -> list[str]:
    """The lines from the top: a group by its words, a row by its number."""
    return [line.words if isinstance(line, Group) else line.row.number for line in model.lines]


def shown(model, number: str, column: Column) -> str:
    line = next(line for line in model.lines if isinstance(line, Listed) and line.row.number == number)
    return line.shown[column]


def test_rows_stand_under_their_sections_by_natural_number(model):
    assert numbers(model) == [
        "2. Beskæftigelse i 2009", "2.9", "2.10", "2.13",
        "3. Boligområder i 2009", "3.1", "3.2", "3.3",
    ]  # fmt: skip


def test_a_group_tells_its_count_and_its_sums(model):
    group = model.lines[0]
    assert group.spoken.replace(NBSP, " ") == "2. Beskæftigelse i 2009 — 3 initiatives, 39,5 mio. kr."
    assert dict(group.sums) == {
        Column.GROSS: Decimal(46_500_000),
        Column.NET: Decimal(39_500_000),
        Column.COUNTED: Decimal(36_400_000),
    }


def test_sorting_keeps_to_the_groups(model):
    model.sort(Column.NAME, UP)
    assert numbers(model)[1:4] == ["2.13", "2.10", "2.9"]
    assert numbers(model)[0].startswith("2.")


@pytest.mark.parametrize("order", [DOWN, UP])
def test_what_has_nothing_in_the_column_stands_last_in_either_order(model, order):
    model.sort(Column.NET, order)
    assert numbers(model)[3] == "2.13"
    assert numbers(model)[-1] == "3.3"


def test_ungrouped_rows_are_one_list(model):
    model.set_grouped(is_grouped=False)
    model.sort(Column.NAME, DOWN)
    assert numbers(model) == ["3.1", "2.9", "3.3", "3.2", "2.10", "2.13"]


def test_rows_of_no_known_section_come_last_under_words_of_their_own(model):
    model.show_rows([*ROWS, row("9.1", "Uden afsnit", section=SectionKey("gone"))], SECTIONS, TODAY)
    assert numbers(model)[-2:] == ["Outside the sections", "9.1"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ALEGADE", []),
        ("ålegade", ["2.13"]),
        ("a\u030alegade", ["2.13"]),
        ("2.1", ["2.10", "2.13"]),
        ("øst job", ["2.10"]),
    ],
)
def test_the_filter_looks_in_number_name_and_office(model, typed, found):
    model.filter(typed, frozenset())
    assert [one.row.number for one in model.shown] == found


@pytest.mark.parametrize(
    ("quick", "found"),
    [
        (QuickFilter.MISSING_SHEET, ["2.13"]),
        (QuickFilter.UNCONFIRMED, ["2.10"]),
        (QuickFilter.MISSING_CONTRIBUTIONS, ["3.1", "3.2"]),
        (QuickFilter.NOT_JUDGED, ["3.1"]),
    ],
)
def test_a_quick_filter_shows_as_many_rows_as_its_chip_says(model, quick, found):
    model.filter("", frozenset({quick}))
    assert [one.row.number for one in model.shown] == found
    assert model.counts()[quick] == len(found)


def test_two_quick_filters_show_what_fits_either(model):
    model.filter("", frozenset({QuickFilter.UNCONFIRMED, QuickFilter.NOT_JUDGED}))
    assert [one.row.number for one in model.shown] == ["2.10", "3.1"]


def test_closed_initiatives_are_left_out_with_their_sums_when_they_are_hidden(model):
    model.filter("", frozenset(), with_ended=False)
    assert [one.row.number for one in model.shown] == ["2.9", "2.10", "2.13", "3.1", "3.3"]
    assert dict(model.lines[4].sums)[Column.NET] == Decimal("12250000")


def test_the_figures_of_a_column_share_their_decimals(model):
    assert shown(model, "2.9", Column.NET) == "36,40"
    assert shown(model, "3.1", Column.NET) == "12,25"


def test_money_that_is_counted_elsewhere_says_where(model):
    assert shown(model, "3.1", Column.COUNTED) == "the state"
    hint = model.index(model.line_of(ROWS[3].initiative_id), Column.COUNTED).data(Qt.ItemDataRole.ToolTipRole)
    assert hint == "Funded by the state alone"
    assert shown(model, "2.9", Column.COUNTED) == "36,4"


def test_an_overdue_contribution_says_since_when_with_a_drawing_and_a_colour(model):
    index = model.index(model.line_of(ROWS[3].initiative_id), Column.MISSING)
    assert index.data() == "2, overdue since 20-03-2025"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert shown(model, "3.2", Column.MISSING) == "1, due 01-04-2025"


def test_a_sheet_that_is_not_expected_is_not_missing(model):
    assert shown(model, "3.3", Column.STATE) == "None expected"
    assert shown(model, "2.13", Column.STATE) == "Missing"


def test_a_cell_says_its_column_aloud_and_a_group_the_whole_line(model):
    aloud = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1, Column.ATTAINMENT).data(aloud) == "Attainment: Met"
    assert model.index(0, Column.NUMBER).data(aloud).startswith("2. Beskæftigelse i 2009 — 3 initiatives")


def test_a_group_can_neither_be_chosen_nor_reached(model):
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize(("amounts", "places"), [(["1000000"], 1), (["1250000", None], 2), (["3543580"], 3), ([], 1)])
def test_places_are_those_the_finest_amount_needs(amounts, places):
    assert places_of(amount and Decimal(amount) for amount in amounts) == places


def test_the_section_of_the_rows_is_found_by_key(model):
    assert model.row_at(5).section == HOMES
    assert model.row_at(4) is None


def test_a_budget_line_that_initiatives_share_is_counted_once_in_their_sum():
    both = [replace(row("2.1", "Jobpatruljer", counted="6.9"), lines=((SHARED, Decimal(6_900_000)),)) for _ in range(2)]
    alone = row("2.2", "Helbredsteam", counted="2.0")
    assert counted_once([*both, alone]) == Decimal(8_900_000)
    assert counted_once([]) is None


def test_a_workbook_does_not_add_up_a_line_it_shows_twice():
    model = OverviewModel()
    shared = ((SHARED, Decimal(6_900_000)),)
    rows = [replace(row("2.1", "Et"), lines=shared), replace(row("2.2", "To"), lines=shared)]
    model.show_rows(rows, SECTIONS, TODAY)
    (column,) = export_table("Indsatser", [Column.COUNTED], model.lines).columns
    assert not column.is_summed
