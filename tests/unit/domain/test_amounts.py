"""What a clerk types as money, and what stands on paper."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.amounts import OERE, AmountTrouble, MoneyUnit, figure_text, in_oere, money_text, read_amount
from secretariat.domain.committees import DocumentLanguage

KRONER, THOUSANDS, MILLIONS = MoneyUnit.KRONER, MoneyUnit.THOUSANDS, MoneyUnit.MILLIONS
NB = "\u00a0"

READ = [
    ("1.234,5", KRONER, "1234.5"),
    ("3.543.580", KRONER, "3543580"),
    ("3,5", MILLIONS, "3500000"),
    ("3,5 mio.", KRONER, "3500000"),
    ("3,5 mill. kr.", KRONER, "3500000"),
    ("36,4 mio. kr.", KRONER, "36400000"),
    ("3,6 millioner kr.", KRONER, "3600000"),
    ("1,2 mia. kr.", KRONER, "1200000000"),
    ("150 t.kr.", KRONER, "150000"),
    ("1.234 t.kr.", KRONER, "1234000"),
    ("1,234 t.kr.", KRONER, "1234"),
    ("1.000 kr.", MILLIONS, "1000"),
    ("kr. 150", MILLIONS, "150"),
    ("150,-", MILLIONS, "150"),
    ("12½", MILLIONS, "12500000"),
    ("½ mio.", KRONER, "500000"),
    ("−5", KRONER, "-5"),
    ("–5", KRONER, "-5"),
    ("- 6 000", KRONER, "-6000"),
    ("(5)", KRONER, "-5"),
    ("(2,5 mio. kr.)", KRONER, "-2500000"),
    (f"6{NB}000", KRONER, "6000"),
    ("6\u2009000", KRONER, "6000"),
    ("6\u202f000,50 kr.", KRONER, "6000.5"),
    ("1.234,0", MILLIONS, "1234000000"),
    ("1 234", MILLIONS, "1234000000"),
    ("0,500", KRONER, "0.5"),
    ("-0", KRONER, "0"),
]


@pytest.mark.parametrize(("typed", "unit", "kroner"), READ)
def test_an_amount_is_read_as_the_office_types_it(typed: str, unit: MoneyUnit, kroner: str) -> None:
    assert read_amount(typed, unit) == Decimal(kroner)


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("1.234", MILLIONS),
        ("3.543.580", MILLIONS),
        ("1.234 mio.", KRONER),
        ("0.5", MILLIONS),
        ("12.50", KRONER),
        ("1,234", KRONER),
        ("1,234,567", KRONER),
        ("1,234.50", KRONER),
        ("12345.6", KRONER),
    ],
)
def test_what_could_be_two_amounts_is_asked_and_never_guessed(typed: str, unit: MoneyUnit) -> None:
    assert read_amount(typed, unit) is AmountTrouble.AMBIGUOUS


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "--5",
        "-(5)",
        "ti",
        "5 x",
        "12,",
        "6 00",
        "1 2",
        "12,5½",
        "1..5",
        "5 pct.",
        "١٢",
        "mio. kr.",
        "9" * 40,
    ],
)
def test_what_is_no_amount_is_refused(typed: str) -> None:
    assert read_amount(typed) is AmountTrouble.NOT_AN_AMOUNT


@pytest.mark.parametrize(
    ("typed", "unit"), [("1.234,567", KRONER), ("0,0000001", THOUSANDS), ("5,12345678901", MILLIONS)]
)
def test_a_part_of_an_oere_is_too_fine(typed: str, unit: MoneyUnit) -> None:
    assert read_amount(typed, unit) is AmountTrouble.TOO_FINE


@given(st.text(max_size=20) | st.text("0123456789.,½ -()kmiotr", max_size=12), st.sampled_from(MoneyUnit))
def test_reading_never_fails_and_never_gives_less_than_an_oere(typed: str, unit: MoneyUnit) -> None:
    amount = read_amount(typed, unit)
    assert isinstance(amount, AmountTrouble) or amount == amount.quantize(OERE)


def smallest(unit: MoneyUnit) -> Decimal:
    return {KRONER: OERE, THOUSANDS: Decimal(1), MILLIONS: Decimal(1000)}[unit]


@given(st.sampled_from(MoneyUnit), st.integers(-(10**11), 10**11), st.sampled_from(MoneyUnit))
def test_what_is_printed_is_read_as_the_same_amount(unit: MoneyUnit, steps: int, of_the_field: MoneyUnit) -> None:
    amount = smallest(unit) * steps
    assert read_amount(money_text(amount, unit), of_the_field) == amount


@given(st.sampled_from(MoneyUnit), st.integers(-(10**11), 10**11))
def test_a_figure_is_read_as_the_same_amount_in_its_own_unit(unit: MoneyUnit, steps: int) -> None:
    amount = smallest(unit) * steps
    assert read_amount(figure_text(amount, unit), unit) == amount


@pytest.mark.parametrize(
    ("kroner", "unit", "decimals", "printed"),
    [
        ("46500000", MILLIONS, None, f"46,5{NB}mio.{NB}kr."),
        ("2000000", MILLIONS, None, f"2,0{NB}mio.{NB}kr."),
        ("3543580", MILLIONS, None, f"3,544{NB}mio.{NB}kr."),
        ("150000", MILLIONS, 1, f"0,2{NB}mio.{NB}kr."),
        ("2000000", MILLIONS, 0, f"2{NB}mio.{NB}kr."),
        ("3543580", KRONER, None, f"3.543.580{NB}kr."),
        ("150.5", KRONER, None, f"150,50{NB}kr."),
        ("3543580", THOUSANDS, None, f"3.543,58{NB}t.kr."),
        ("-6000", KRONER, None, f"-6.000{NB}kr."),
        ("-0.4", KRONER, 0, f"0{NB}kr."),
    ],
)
def test_an_amount_is_printed_with_the_decimals_it_needs(
    kroner: str, unit: MoneyUnit, decimals: int | None, printed: str
) -> None:
    assert money_text(Decimal(kroner), unit, decimals=decimals) == printed


def test_an_english_paper_has_english_amounts() -> None:
    english = DocumentLanguage.ENGLISH
    assert money_text(Decimal(46500000), MILLIONS, language=english) == f"DKK{NB}46.5{NB}million"
    assert money_text(Decimal(3543580), KRONER, language=english) == f"DKK{NB}3,543,580"


@pytest.mark.parametrize(
    ("computed", "kept"), [("0.505", "0.51"), ("-0.505", "-0.51"), ("3", "3.00"), ("1.004", "1.00")]
)
def test_a_computed_amount_is_kept_to_the_oere(computed, kept):
    assert str(in_oere(Decimal(computed))) == kept
