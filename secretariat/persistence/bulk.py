"""Stores rows by the hundred thousand: a table of twenty thousand lines has ten times as many cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from typing import Any, Final, TypeAlias

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

_AT_A_TIME: Final = 10_000
"""Rows handed to the driver at once, so that no more of them than these are in memory."""

_TOGETHER: Final = 50
"""Rows of one statement; with 14 columns they stay below the 999 values that old builds of SQLite take."""

_VALUES: Final = " VALUES "

Bind: TypeAlias = Callable[[Any], Any]
"""Turns a value into what the driver stores."""


def binds(session: Session, table: Table, columns: Sequence[str]) -> tuple[Bind, ...]:
    """Return for each column what its type makes of a value, as everywhere."""
    dialect = session.connection().dialect
    return tuple(_bind(table.columns[column].type.bind_processor(dialect)) for column in columns)


def insert_many(session: Session, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows that hold the values of `columns`, which stand in the order of the table's own."""
    binding = binds(session, table, columns)
    insert_bound(session, table, columns, (bound(binding, values) for values in rows))


def bound(binding: Sequence[Bind], values: Sequence[Any]) -> tuple[Any, ...]:
    """Return values, each bound by its column."""
    return tuple([bind(value) for bind, value in zip(binding, values, strict=True)])


def insert_bound(session: Session, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows whose values are bound already.

    SQLAlchemy's own way takes a dictionary a row and spends most of its time, and of the memory, on those. A statement
    takes many rows: SQLite takes half the time then.
    """
    connection = session.connection()
    one = str(insert(table).compile(dialect=connection.dialect, column_keys=list(columns)))
    head, _, places = one.rpartition(_VALUES)
    many = f"{head}{_VALUES}{', '.join([places] * _TOGETHER)}"
    left = iter(rows)
    while chosen := list(islice(left, _AT_A_TIME)):
        together = len(chosen) - len(chosen) % _TOGETHER
        groups = [tuple(chain.from_iterable(chosen[at : at + _TOGETHER])) for at in range(0, together, _TOGETHER)]
        for statement, values in ((many, groups), (one, chosen[together:])):
            if values:
                connection.exec_driver_sql(statement, values)


def _bind(process: Bind | None) -> Bind:
    if process is None:
        return _as_it_is
    binding = process
    return lambda value: None if value is None else binding(value)


def _as_it_is(value: Any) -> Any:
    return value
