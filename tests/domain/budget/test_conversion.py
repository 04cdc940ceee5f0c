"""Another unit: money stays the same money, other figures keep their digits."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from secretariat.domain.budget.conversion import changes_what_is_meant, decimals_in, is_finer, with_column, with_unit
from secretariat.domain.budget.tables import LineRefund, Unit
from tests.support.budget_tables import table


@pytest.fixture
def draft():
    return table(
        """
                   | 2008 | I alt [sum] | Andel [share: 2008]
        Line       | 46,5 | 46,5        | 12,5
        Other      | -    | -           | ./.
        """
    )


def figures(draft, row=0):
    return [cell.figure for cell in draft.rows[row].cells]


def test_money_stays_the_same_money(draft):
    shown_in_thousands = with_unit(draft, Unit.THOUSANDS)
    assert shown_in_thousands.unit is Unit.THOUSANDS
    assert shown_in_thousands.rows is draft.rows


@pytest.mark.parametrize(
    ("figures_told", "unit", "decimals"),
    [
        ("46,5 | 47,5", Unit.THOUSANDS, 0),
        ("46,5 | 47,5", Unit.KRONER, 0),
        ("46,5432 | 47,5", Unit.THOUSANDS, 1),
        ("46,54321 | -", Unit.THOUSANDS, 2),
        ("46,54321789 | 1,0", Unit.THOUSANDS, 3),
        ("46,54321789 | 1,0", Unit.KRONER, 2),
        ("46,5 | 47,5", Unit.COUNT, 2),
        ("46,5 | 47,5", Unit.MILLIONS, 2),
    ],
)
def test_another_unit_of_money_is_shown_with_as_few_decimals_as_lose_nothing(figures_told, unit, decimals):
    told = table(f" | 2008 | 2009\n Line | {figures_told}", decimals=2)
    assert decimals_in(told, unit) == decimals


def test_millions_are_shown_with_one_decimal_again(draft):
    assert decimals_in(replace(draft, unit=Unit.KRONER, decimals=0), Unit.MILLIONS) == 1


def test_a_column_with_decimals_of_its_own_asks_the_table_for_none(draft):
    column = replace(draft.columns[0], decimals=3)
    fine = replace(draft.rows[0], cells=(replace(draft.rows[0].cells[0], figure=Decimal("46500000.12")),) * 3)
    left = replace(draft, columns=(column,), rows=(replace(fine, cells=fine.cells[:1]),))
    assert decimals_in(left, Unit.KRONER) == 0


@pytest.mark.parametrize(
    ("before", "after", "finer"),
    [
        (Unit.MILLIONS, Unit.THOUSANDS, True),
        (Unit.THOUSANDS, Unit.KRONER, True),
        (Unit.KRONER, Unit.MILLIONS, False),
        (Unit.MILLIONS, Unit.COUNT, False),
    ],
)
def test_a_smaller_unit_of_money_is_finer(before, after, finer):
    assert is_finer(before, after) is finer


def test_what_turns_into_a_number_keeps_its_digits(draft):
    assert figures(with_unit(draft, Unit.COUNT)) == [Decimal("46.50"), Decimal("46.50"), Decimal("12.5")]


def test_a_number_that_turns_into_money_keeps_its_digits(draft):
    there = with_unit(draft, Unit.FTE)
    assert figures(with_unit(there, Unit.MILLIONS)) == figures(draft)


def test_cells_without_figures_stay_as_they_are(draft):
    assert with_unit(draft, Unit.COUNT).rows[1].cells == draft.rows[1].cells


def test_the_arithmetic_of_a_figure_in_another_unit_is_told_no_more(draft):
    row = draft.rows[0]
    typed = replace(row.cells[0], typed="=40+6,5")
    draft = replace(draft, rows=(replace(row, cells=(typed, *row.cells[1:])), draft.rows[1]))
    assert with_unit(draft, Unit.THOUSANDS).rows[0].cells[0].typed == "=40+6,5"
    assert with_unit(draft, Unit.COUNT).rows[0].cells[0].typed == ""


def test_gross_figures_go_with_the_cells(draft):
    refund = LineRefund("Integrationsloven", None, (Decimal(93_000_000), None, None))
    draft = replace(draft, rows=(replace(draft.rows[0], refund=refund), draft.rows[1]))
    assert with_unit(draft, Unit.COUNT).rows[0].refund.gross == (Decimal("93.00"), None, None)


def test_a_column_of_its_own_unit_changes_alone(draft):
    after = with_column(draft, 0, replace(draft.columns[0], unit=Unit.FTE))
    assert figures(after) == [Decimal("46.50"), *figures(draft)[1:]]
    assert with_unit(after, Unit.COUNT).rows[0].cells[0].figure == Decimal("46.50")


@pytest.mark.parametrize(
    ("before", "after", "is_another_thing"),
    [
        (Unit.MILLIONS, Unit.KRONER, False),
        (Unit.COUNT, Unit.FTE, False),
        (Unit.MILLIONS, Unit.COUNT, True),
        (Unit.PERCENT, Unit.THOUSANDS, True),
    ],
)
def test_only_money_and_other_things_are_two_things(before, after, is_another_thing):
    assert changes_what_is_meant(before, after) is is_another_thing
