"""Reads and stores rows by the hundred thousand: a table of twenty thousand lines has ten times as many cells."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

_AT_A_TIME: Final = 10_000
"""Rows handed to the driver at once, so that no more of them than these are in memory."""


def insert_many(session: Session, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows that hold the values of `columns`, which stand in the order of the table's own.

    The values go through the types of the columns as everywhere. SQLAlchemy's own way takes a dictionary a row and
    spends most of its time, and of the memory, on those.
    """
    connection = session.connection()
    dialect = connection.dialect
    statement = str(insert(table).compile(dialect=dialect, column_keys=list(columns)))
    binders = [_binder(table.columns[column].type.bind_processor(dialect)) for column in columns]
    left = iter(rows)
    while chosen := list(islice(left, _AT_A_TIME)):
        parts = [map(bind, values) for bind, values in zip(binders, zip(*chosen, strict=True), strict=True)]
        connection.exec_driver_sql(statement, list(zip(*parts, strict=True)))


def _binder(bind: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    if bind is None:
        return _as_it_is
    binding = bind
    return lambda value: None if value is None else binding(value)


def _as_it_is(value: Any) -> Any:
    return value


@contextmanager
def many_values() -> Iterator[None]:
    """Make many values that all stay: looking for garbage among them again and again takes longer than making them."""
    was_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_collecting:
            gc.enable()
