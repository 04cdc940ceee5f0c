from __future__ import annotations

import sqlite3
import unicodedata
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.danish.dates import DateTrouble, long_date, meeting_time, read_date, short_date
from secretariat.domain.danish.numbers import decimal_number, plain_number, read_number, whole_number

IN_ORDER = (
    "",
    "2.9 Helhedsplaner",
    "2.10 Lektiehjælp",
    "2.10 Lektiehjælp og fritid",
    "10 spørgsmål",
    "Arbejde",
    "arbejde",
    "Arbejde og job",
    "Arbejdsmarked",
    "cafe",
    "café",
    "Hot Spot",
    "Hot-Spot",
    "Hotel",
    "München",
    "Mynster",
    "Zoologi",
    "Ægte",
    "Änglamark",
    "Ærø",
    "Øbro",
    "Österbro",
    "Østerbro",
    "Å",
    "Aabenraa",
    "Åbyhøj",
    "Aarhus",
)


def test_danish_order_is_kept_in_python() -> None:
    shuffled = [*IN_ORDER[1::2], *IN_ORDER[::2]]
    assert sorted(shuffled, key=sort_key) == list(IN_ORDER)


def test_danish_order_is_kept_by_the_database() -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create table t (name text, sort_key text)")
        connection.executemany("insert into t values (?, ?)", [(name, sort_key(name)) for name in reversed(IN_ORDER)])
        rows = connection.execute("select name from t order by sort_key").fetchall()
    assert [name for (name,) in rows] == list(IN_ORDER)


@given(st.text(), st.text())
def test_only_equal_texts_have_equal_keys(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (sort_key(one) == sort_key(other)) is same


def test_dates_are_written_as_the_office_writes_them() -> None:
    day = date(2008, 8, 4)
    assert long_date(day) == "4. august 2008"
    assert long_date(day, DocumentLanguage.ENGLISH) == "4 August 2008"
    assert short_date(day) == "04-08-2008"
    assert meeting_time(datetime(2021, 4, 22, 17, 30)) == "22.04.2021, kl. 17.30"  # noqa: DTZ001 - a meeting's local time


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("26-03-2025", date(2025, 3, 26)),
        ("26/3-25", date(2025, 3, 26)),
        ("26/3 2025", date(2025, 3, 26)),
        (" 26.3.2025 ", date(2025, 3, 26)),
        ("26. 3. 2025", date(2025, 3, 26)),
        ("26. marts 2025", date(2025, 3, 26)),
        ("26.marts 2025", date(2025, 3, 26)),
        ("den 26. marts 2025", date(2025, 3, 26)),
        ("d. 26 mar. 25", date(2025, 3, 26)),
        ("14 August 2008", date(2008, 8, 14)),
        ("3 may 2024", date(2024, 5, 3)),
        ("260325", date(2025, 3, 26)),
        ("26032025", date(2025, 3, 26)),
        ("20250326", date(2025, 3, 26)),
        ("2025-03-26", date(2025, 3, 26)),
        ("01-02-99", date(1999, 2, 1)),
        ("20-10-2012", date(2012, 10, 20)),
        ("29-02-2024", date(2024, 2, 29)),
        ("29-02-2025", DateTrouble.NO_SUCH_DAY),
        ("31. april 2025", DateTrouble.NO_SUCH_DAY),
        ("12-31-2025", DateTrouble.NO_SUCH_DAY),
        ("26-3", DateTrouble.YEAR_MISSING),
        ("26. marts", DateTrouble.YEAR_MISSING),
        ("i dag", DateTrouble.NOT_A_DATE),
        ("26. blomst 2025", DateTrouble.NOT_A_DATE),
        ("26", DateTrouble.NOT_A_DATE),
        ("2025", DateTrouble.NOT_A_DATE),
        ("", DateTrouble.NOT_A_DATE),
        ("٢٦-٠٣-٢٠٢٥", DateTrouble.NOT_A_DATE),
    ],
)
def test_a_typed_date_is_read_or_told_why_not(typed: str, expected: date | DateTrouble) -> None:
    assert read_date(typed) == expected


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_a_written_date_reads_back(day: date) -> None:
    assert read_date(short_date(day)) == day
    assert read_date(long_date(day)) == day
    assert read_date(long_date(day, DocumentLanguage.ENGLISH)) == day
    assert read_date(day.isoformat()) == day


@given(st.text(max_size=20))
def test_reading_a_date_never_fails(typed: str) -> None:
    assert isinstance(read_date(typed), date | DateTrouble)


def test_figures_are_written_in_danish() -> None:
    assert whole_number(3543580) == "3.543.580"
    assert whole_number(-950) == "-950"
    assert decimal_number(Decimal("0.15"), 1) == "0,2"
    assert decimal_number(Decimal("-1234.5"), 2) == "-1.234,50"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("59,9", Decimal("59.9")),
        ("1.600", Decimal(1600)),
        ("1 600,50", Decimal("1600.50")),
        ("−5", Decimal(-5)),
        ("- 5", Decimal(-5)),
        ("0", Decimal(0)),
    ],
)
def test_a_figure_is_read_as_danish_writes_it(typed, value):
    assert read_number(typed) == value


@pytest.mark.parametrize("typed", ["", "59.9", "1.60", "12,", ",5", "ti", "1 2", "٣", "9" * 30, f"0,{'1' * 30}"])
def test_what_is_no_danish_figure_is_not_guessed_at(typed):
    assert read_number(typed) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_a_figure_that_is_written_plainly_is_read_again(value):
    assert read_number(plain_number(value)) == value


@given(st.decimals(allow_nan=False, allow_infinity=False), st.integers(0, 9))
def test_any_figure_is_written_whatever_its_size(value, places):
    assume(abs(value.adjusted()) < 200)
    whole, _, decimals = decimal_number(value, places).lstrip("-").replace(".", "").partition(",")
    assert (whole.isdigit(), len(decimals)) == (True, places)
