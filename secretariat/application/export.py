"""A list as it is given out to a spreadsheet: headings, kinds of columns, rows in groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from typing import TypeAlias


class ColumnKind(Enum):
    """What stands in a column, and so how it is shown and summed."""

    TEXT = auto()
    NUMBER = auto()
    AMOUNT = auto()
    """Kroner, shown in millions."""
    DAY = auto()


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column. `width` is about how many characters it shows; `is_summed` adds it up per group and in all."""

    heading: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 16
    is_summed: bool = False


Value: TypeAlias = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class ExportGroup:
    """Rows under a heading; an empty heading has none."""

    heading: str
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A list with its title and the words for the sums (`I alt`)."""

    title: str
    columns: tuple[ExportColumn, ...]
    groups: tuple[ExportGroup, ...]
    total: str
