"""What a clerk types into a cell, and what stands there afterwards."""

from __future__ import annotations

from decimal import Decimal
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.amounts import LARGEST, AmountTrouble, MoneyUnit, read_amount
from secretariat.domain.budget.cell_entry import cell_text, edit_text, entry_trouble, read_cell, shown_text
from secretariat.domain.budget.tables import (
    BLANK,
    NOT_APPLICABLE,
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    NoteKey,
    Unit,
)
from secretariat.domain.committees import DocumentLanguage
from tests.support.budget_tables import seed_001, seed_003

KRONER, THOUSANDS, MILLIONS = Unit.KRONER, Unit.THOUSANDS, Unit.MILLIONS
COUNT, PERCENT, FTE = Unit.COUNT, Unit.PERCENT, Unit.FTE
OERE = st.integers(-(10**17), 10**17)
FIGURES = OERE.map(lambda oere: Decimal(oere).scaleb(-2))
TYPED = st.text("0123456789,.+-−–*/()=% ½¼¾kr.mio\u00a0\u202f", max_size=30) | st.text(max_size=30)


@pytest.mark.parametrize(
    ("typed", "unit", "kept"),
    [
        ("3,5", MILLIONS, "3500000"),
        ("3,5", THOUSANDS, "3500"),
        ("3,5", KRONER, "3.5"),
        ("3,5 mio.", THOUSANDS, "3500000"),
        ("150.000 kr.", MILLIONS, "150000"),
        ("1.234,5", MILLIONS, "1234500000"),
        ("12½", FTE, "12.5"),
        ("½", FTE, "0.5"),
        ("1½ årsværk", FTE, "1.5"),
        ("−5", MILLIONS, "-5000000"),
        ("–5", COUNT, "-5"),
        ("(5)", COUNT, "-5"),
        ("- 6 000", COUNT, "-6000"),
        ("13.942", COUNT, "13942"),
        ("1.234,5", COUNT, "1234.5"),
        ("5,3 %", PERCENT, "5.3"),
        ("5,3 pct.", PERCENT, "5.3"),
        ("-5,3 procent", PERCENT, "-5.3"),
        ("+0,2", PERCENT, "0.2"),
        ("0,0", MILLIONS, "0"),
        ("-0", MILLIONS, "0"),
    ],
)
def test_a_figure_is_read_as_the_office_types_it(typed: str, unit: Unit, kept: str) -> None:
    assert read_cell(typed, unit) == Cell(CellState.FIGURE, Decimal(kept))
    assert entry_trouble(typed, unit) == ""


@pytest.mark.parametrize(
    ("typed", "cell"),
    [("", BLANK), ("  ", BLANK), ("-", NOTHING), ("–", NOTHING), ("−", NOTHING), (" ./. ", NOT_APPLICABLE)],
)
def test_no_appropriation_and_not_applicable_and_an_empty_cell_are_three_things(typed: str, cell: Cell) -> None:
    assert read_cell(typed, MILLIONS) == cell
    assert entry_trouble(typed, MILLIONS) == ""


@pytest.mark.parametrize(
    ("typed", "unit", "kept"),
    [
        ("=3,5+2*1,75", MILLIONS, "7000000"),
        ("= (3,5 + 2) * 2", MILLIONS, "11000000"),
        ("=10/3", KRONER, "3.33"),
        ("=-10/3", KRONER, "-3.33"),
        ("=2/3", KRONER, "0.67"),
        ("=0,015*1", KRONER, "0.02"),
        ("=-0,015*1", KRONER, "-0.02"),
        ("=10/3*3", KRONER, "10"),
        ("=1.234,5-34,5", THOUSANDS, "1200000"),
        ("=1 234+6", COUNT, "1240"),
        ("=12½*2", FTE, "25"),
        ("=200*25 %", MILLIONS, "50000000"),
        ("=200*25 pct.", MILLIONS, "50000000"),
        ("=4,1 %+1,2 %", PERCENT, "5.3"),
        ("=--5", COUNT, "5"),
        ("=2×3−1", COUNT, "5"),
        ("=12:4", COUNT, "3"),
    ],
)
def test_arithmetic_is_worked_out_once_and_kept_as_a_note(typed: str, unit: Unit, kept: str) -> None:
    assert read_cell(typed, unit) == Cell(CellState.FIGURE, Decimal(kept), typed=typed)
    assert entry_trouble(typed, unit) == ""


@pytest.mark.parametrize(
    ("typed", "unit", "code"),
    [
        ("ti", MILLIONS, "not_an_amount"),
        ("12 personer", COUNT, "not_an_amount"),
        ("5 %", MILLIONS, "not_an_amount"),
        ("5 kr.", COUNT, "not_an_amount"),
        ("5,-", COUNT, "not_an_amount"),
        ("9" * 101, MILLIONS, "not_an_amount"),
        ("#REF!", MILLIONS, "not_an_amount"),
        ("1.234", MILLIONS, "amount_ambiguous"),
        ("0.5", MILLIONS, "amount_ambiguous"),
        ("1,234", COUNT, "amount_ambiguous"),
        ("0,0000000001", MILLIONS, "amount_too_fine"),
        ("5,333", PERCENT, "amount_ambiguous"),
        ("0,333", PERCENT, "amount_too_fine"),
        ("=1/0", MILLIONS, "division_by_zero"),
        ("=5/(2-2)", MILLIONS, "division_by_zero"),
        ("=1/0 %", MILLIONS, "division_by_zero"),
        ("=", MILLIONS, "not_arithmetic"),
        ("=3+", MILLIONS, "not_arithmetic"),
        ("=(3", MILLIONS, "not_arithmetic"),
        ("=3)", MILLIONS, "not_arithmetic"),
        ("=3 4", MILLIONS, "not_arithmetic"),
        ("=SUM(A1:A3)", MILLIONS, "not_arithmetic"),
        ("=cmd|' /C calc'!A0", MILLIONS, "not_arithmetic"),
        ("=2**999999", MILLIONS, "not_arithmetic"),
        ("=" + "(" * 50 + "1" + ")" * 50, MILLIONS, "not_arithmetic"),
        ("=" + "1+" * 100 + "1", MILLIONS, "not_arithmetic"),
        ("=1.234+1", MILLIONS, "amount_ambiguous"),
        ("=200+25 %", MILLIONS, "amount_ambiguous"),
        ("=25 %", MILLIONS, "amount_ambiguous"),
        ("=2*5 %", PERCENT, "amount_ambiguous"),
        ("=999999999*999999999", MILLIONS, "not_an_amount"),
    ],
)
def test_what_cannot_be_read_in_one_way_stays_as_it_was_typed_with_the_reason(
    typed: str, unit: Unit, code: str
) -> None:
    assert read_cell(typed, unit) == Cell(CellState.UNREAD, typed=typed)
    assert entry_trouble(typed, unit) == code


def test_footnote_marks_are_kept_whatever_is_typed() -> None:
    marks = (NoteKey("4"),)
    for typed in ("3,5", "32,94 mio.", "-", "", "ti"):
        assert read_cell(typed, MILLIONS, notes=marks).notes == marks


@pytest.mark.parametrize(
    ("figure", "unit", "decimals", "words"),
    [
        ("46500000", MILLIONS, 1, "46,5"),
        ("150000", MILLIONS, 1, "0,2"),
        ("-150000", MILLIONS, 1, "-0,2"),
        ("-40000", MILLIONS, 1, "0,0"),
        ("3543580", KRONER, 0, "3.543.580"),
        ("3543580", THOUSANDS, 0, "3.544"),
        ("5.35", PERCENT, 1, "5,4"),
        ("13942", COUNT, 0, "13.942"),
    ],
)
def test_a_figure_is_shown_rounded_half_up_in_its_unit(figure: str, unit: Unit, decimals: int, words: str) -> None:
    assert cell_text(Cell(CellState.FIGURE, Decimal(figure)), unit, decimals) == words


def test_a_cell_is_shown_by_its_table_and_column() -> None:
    def words(draft: BudgetTableDraft) -> list[str]:
        return [shown_text(draft, *place) for place in zip(draft.columns, draft.rows[3].cells, strict=True)]

    assert words(seed_003()) == ["8,5", "-", "-", "8,5"]
    assert words(seed_001()) == ["1.806", "15,3", "13.942", "13,7"]


def test_an_english_table_has_english_figures() -> None:
    cell = Cell(CellState.FIGURE, Decimal("1234500"))

    assert cell_text(cell, KRONER, 2, DocumentLanguage.ENGLISH) == "1,234,500.00"


@given(TYPED, st.sampled_from(Unit))
def test_nothing_typed_raises_and_nothing_becomes_zero_unasked(typed: str, unit: Unit) -> None:
    cell = read_cell(typed, unit)

    assert (cell.state is CellState.UNREAD) == bool(entry_trouble(typed, unit))
    if cell.state is CellState.FIGURE:
        assert cell.figure == round(cell.figure or Decimal(), 2)
        assert cell.figure or "0" in typed or typed.strip().startswith("=")
    if cell.state is CellState.UNREAD:
        assert cell.typed != ""


@given(TYPED, st.sampled_from(Unit))
def test_a_cell_that_is_edited_and_left_is_the_cell_again(typed: str, unit: Unit) -> None:
    cell = read_cell(typed, unit)

    assert read_cell(edit_text(cell, unit), unit) == cell


@given(FIGURES, st.sampled_from(Unit))
def test_every_figure_that_is_kept_can_be_edited_without_losing_anything(figure: Decimal, unit: Unit) -> None:
    cell = Cell(CellState.FIGURE, figure)

    assert read_cell(edit_text(cell, unit), unit) == cell


@given(st.integers(-(10**10), 10**10), st.integers(0, 3), st.sampled_from([KRONER, THOUSANDS, MILLIONS]))
def test_a_table_and_a_form_read_a_sum_alike(number: int, places: int, unit: Unit) -> None:
    typed = f"{Decimal(number).scaleb(-places):f}".replace(".", ",")
    read = read_amount(typed, MoneyUnit(unit.value))

    cell = read_cell(typed, unit)

    assert cell.figure == (None if isinstance(read, AmountTrouble) else read)


def test_the_largest_sum_is_the_same_in_a_cell_as_in_a_form() -> None:
    assert read_cell("1000000000", MILLIONS).figure == LARGEST
    assert read_cell("1000000001", MILLIONS).state is CellState.UNREAD
    assert read_cell("=1000000000+1", MILLIONS).state is CellState.UNREAD


def test_arithmetic_typed_in_another_unit_is_edited_as_the_figure_it_came_to() -> None:
    cell = read_cell("=3,5+2", MILLIONS)

    assert edit_text(cell, MILLIONS) == "=3,5+2"
    assert edit_text(cell, THOUSANDS) == "5500"


def test_a_long_text_is_refused_at_once() -> None:
    start = perf_counter()
    for text in ("." * 10**5 + "x", "=" + "(" * 10**5, "1 " * 10**5, "½" * 10**5):
        assert read_cell(text, MILLIONS).state is CellState.UNREAD
    assert perf_counter() - start < 1
