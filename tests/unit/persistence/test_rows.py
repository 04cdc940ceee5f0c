"""The tables are no engine's own: an office may keep them on a server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from secretariat.domain.hearings import HearingState
from secretariat.persistence.column_types import Choice, Moment
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
