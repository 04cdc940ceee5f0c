"""The tables are no engine's own: an office may keep them on a server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from secretariat.application.drafts import DECISIONS, MEMBERS
from secretariat.application.value_format import FormFault
from secretariat.domain.hearings import HearingState
from secretariat.domain.meetings.meetings import Member
from secretariat.persistence import unit_of_work  # noqa: F401 - makes every table known
from secretariat.persistence.column_types import Choice, Figure, Formed, Kroner, Moment, Packed
from secretariat.persistence.rows import Base

TABLES = Base.metadata.sorted_tables


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_can_be_made_on_a_server(table):
    written = str(CreateTable(table).compile(dialect=postgresql.dialect()))

    assert ("sort_key" in table.columns) == ('COLLATE "C"' in written)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_constraint_and_index_has_a_name(table):
    dialect = sqlite.dialect()

    assert all(constraint.name for constraint in table.constraints)
    assert all("INDEX ix_" in str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes)


def test_a_moment_is_stored_in_utc_whatever_its_zone():
    moment = datetime(2025, 3, 26, 10, 30, tzinfo=timezone(timedelta(hours=1)))
    column, dialect = Moment(), sqlite.dialect()

    stored = column.process_bind_param(moment, dialect)

    assert stored == datetime(2025, 3, 26, 9, 30)  # noqa: DTZ001
    assert column.process_result_value(stored, dialect) == moment.astimezone(UTC)


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        Moment().process_bind_param(datetime(2025, 3, 26), sqlite.dialect())  # noqa: DTZ001


def test_a_choice_this_program_does_not_know_is_refused():
    column = Choice(HearingState)

    assert column.process_result_value("issued", sqlite.dialect()) is HearingState.ISSUED
    with pytest.raises(ValueError, match="lost"):
        column.process_result_value("lost", sqlite.dialect())


@pytest.mark.parametrize(("kroner", "oere"), [("46.5", 4650), ("-6000", -600000), ("0.00", 0), ("1E+3", 100000)])
def test_kroner_are_stored_as_whole_oere(kroner, oere):
    column, dialect = Kroner(), sqlite.dialect()

    assert column.process_bind_param(Decimal(kroner), dialect) == oere
    assert column.process_result_value(oere, dialect) == Decimal(kroner)


@pytest.mark.parametrize("kroner", ["0.005", "NaN", "Infinity", "1E+17"])
def test_what_is_no_whole_number_of_oere_or_does_not_fit_is_refused(kroner):
    with pytest.raises(ValueError, match=r"øre|figure"):
        Kroner().process_bind_param(Decimal(kroner), sqlite.dialect())


@pytest.mark.parametrize("column", [Kroner(), Figure()])
def test_a_float_is_no_exact_figure(column):
    with pytest.raises(TypeError, match="float"):
        column.process_bind_param(6.9, sqlite.dialect())


@pytest.mark.parametrize("stored", [6.9, "6"])
def test_an_amount_that_is_no_whole_number_in_the_store_is_damage(stored):
    with pytest.raises(TypeError):
        Kroner().process_result_value(stored, sqlite.dialect())


def test_a_measured_figure_keeps_its_digits():
    column, dialect = Figure(), sqlite.dialect()

    assert column.process_bind_param(Decimal("59.90"), dialect) == "59.90"
    assert str(column.process_result_value("59.90", dialect)) == "59.90"


@pytest.mark.parametrize("column", [Formed(MEMBERS), Packed(MEMBERS)])
def test_a_value_kept_whole_is_read_as_it_was_written_and_nothing_is_nothing(column):
    dialect, members = sqlite.dialect(), (Member("Et medlem", "formand", "A"),)

    assert column.process_result_value(column.process_bind_param(members, dialect), dialect) == members
    assert column.process_result_value(column.process_bind_param(None, dialect), dialect) is None


def test_a_packed_value_is_read_by_its_own_form_alone():
    dialect = sqlite.dialect()
    stored = Packed(MEMBERS).process_bind_param((), dialect)

    with pytest.raises(FormFault):
        Packed(DECISIONS).process_result_value(stored, dialect)


@pytest.mark.parametrize("stored", [b"", b"x\x9c", b"\x00\x01", b"plain"])
def test_a_packed_value_that_was_damaged_is_damage(stored):
    with pytest.raises(ValueError, match="damaged"):
        Packed(MEMBERS).process_result_value(stored, sqlite.dialect())
