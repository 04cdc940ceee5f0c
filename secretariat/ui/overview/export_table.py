"""The overview as a list for a spreadsheet: the groups, rows and columns that are shown, in the order they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable, Value
from secretariat.ui.overview.model import Line
from secretariat.ui.overview.rows import AMOUNTS, Column, Group, Listed, amount_of, heading

LETTERS: dict[Column, int] = {
    Column.NUMBER: 8,
    Column.NAME: 42,
    Column.OFFICE: 28,
    Column.ATTAINMENT: 20,
    Column.STATE: 20,
    Column.UNCONFIRMED: 14,
    Column.MISSING: 30,
}
"""About how many characters a column shows; the others take the usual width."""


def export_table(title: str, columns: Sequence[Column], lines: Sequence[Line]) -> ExportTable:
    """Return the lines with the columns given, from left to right; rows without a group stand under no heading."""
    groups: list[tuple[str, list[Listed]]] = []
    for line in lines:
        if isinstance(line, Group):
            groups.append((line.words, []))
            continue
        if not groups:
            groups.append(("", []))
        groups[-1][1].append(line)
    unsummed = {Column.COUNTED} if _share_a_line([one for _, rows in groups for one in rows]) else set()
    return ExportTable(
        title,
        tuple(_column(column, is_summed=column not in unsummed) for column in columns),
        tuple(
            ExportGroup(words, tuple(tuple(_value(one, column) for column in columns) for one in rows))
            for words, rows in groups
        ),
        QCoreApplication.translate("Overview", "In all"),
    )


def _share_a_line(rows: Sequence[Listed]) -> bool:
    """True when a budget line is counted in several rows, so that adding them up would count it twice."""
    keys = [key for one in rows for key, _ in one.row.lines]
    return len(set(keys)) < len(keys)


def _column(column: Column, *, is_summed: bool) -> ExportColumn:
    kind = ColumnKind.TEXT
    if column in AMOUNTS:
        kind = ColumnKind.AMOUNT
    elif column is Column.UNCONFIRMED:
        kind = ColumnKind.NUMBER
    is_summed = is_summed and kind is not ColumnKind.TEXT
    return ExportColumn(heading(column), kind, LETTERS.get(column, 16), is_summed=is_summed)


def _value(one: Listed, column: Column) -> Value:
    """What a cell holds: figures as figures; money that is counted elsewhere says where, as on the screen."""
    if column in AMOUNTS:
        amount = amount_of(one.row, column)
        return amount if amount is not None else one.shown[column] or None
    if column is Column.UNCONFIRMED:
        return one.row.unconfirmed or None
    return one.shown[column] or None
