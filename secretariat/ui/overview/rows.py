"""What a line of the overview shows, sorts by, and says aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from secretariat.application.queries import OverviewRow, counted_once
from secretariat.domain.amounts import MoneyUnit, figure_text, money_text
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.danish.dates import short_date
from secretariat.domain.initiatives import Standing
from secretariat.domain.periods import ReportSection
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.ui import report_labels
from secretariat.ui.icons import icon
from secretariat.ui.overview.quick_filters import is_missing_sheet
from secretariat.ui.search import searchable
from secretariat.ui.theme import colour

MOST_PLACES = 3
"""Decimals of a million that are shown; what is finer is in the sheet."""

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns, left to right."""

    NUMBER = 0
    NAME = 1
    OFFICE = 2
    ATTAINMENT = 3
    GROSS = 4
    NET = 5
    COUNTED = 6
    STATE = 7
    UNCONFIRMED = 8
    MISSING = 9
    STANDING = 10


HEADINGS: dict[Column, object] = {
    Column.NUMBER: QT_TRANSLATE_NOOP("OverviewColumns", "No."),
    Column.NAME: QT_TRANSLATE_NOOP("OverviewColumns", "Initiative"),
    Column.OFFICE: QT_TRANSLATE_NOOP("OverviewColumns", "Office"),
    Column.ATTAINMENT: QT_TRANSLATE_NOOP("OverviewColumns", "Attainment"),
    Column.GROSS: QT_TRANSLATE_NOOP("OverviewColumns", "Gross, mio. kr."),
    Column.NET: QT_TRANSLATE_NOOP("OverviewColumns", "Net, mio. kr."),
    Column.COUNTED: QT_TRANSLATE_NOOP("OverviewColumns", "Counted, mio. kr."),
    Column.STATE: QT_TRANSLATE_NOOP("OverviewColumns", "Status sheet"),
    Column.UNCONFIRMED: QT_TRANSLATE_NOOP("OverviewColumns", "Unconfirmed"),
    Column.MISSING: QT_TRANSLATE_NOOP("OverviewColumns", "Missing contributions"),
    Column.STANDING: QT_TRANSLATE_NOOP("OverviewColumns", "Standing"),
}

ELSEWHERE: dict[Counting, object] = {
    Counting.OTHER_LINE: QT_TRANSLATE_NOOP("Counted", "other line"),
    Counting.STATE_FUNDED: QT_TRANSLATE_NOOP("Counted", "the state"),
    Counting.NOT_COUNTED: QT_TRANSLATE_NOOP("Counted", "not counted"),
}
"""What stands in place of the counted amount, in as few letters as a column of figures has; the hint says it whole."""

AMOUNTS = (Column.GROSS, Column.NET, Column.COUNTED)
"""The columns of money, which groups sum."""

FIGURES = (*AMOUNTS, Column.UNCONFIRMED)
"""The columns whose figures stand under each other, on the right."""


class Role(IntEnum):
    """What else a cell tells, besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Listed:
    """A row with all that showing and searching it asks for."""

    row: OverviewRow
    shown: tuple[str, ...]
    is_overdue: bool
    haystack: str


@dataclass(frozen=True, slots=True)
class Group:
    """The line over the rows of a section: its words, how many rows, and the sums of the columns of money."""

    words: str
    count: int
    sums: tuple[tuple[Column, Decimal | None], ...]
    shown: tuple[str, ...]
    """The sums as they stand in the columns."""

    @property
    def counted(self) -> str:
        """How many initiatives, in words."""
        return initiatives_counted(self.count)

    @property
    def spoken(self) -> str:
        """The whole line in words: `2. Employment — 13 initiatives, 88,4 mio. kr.`; the sum is the net."""
        net = dict(self.sums)[Column.NET]
        told = (self.counted, money_text(net, MoneyUnit.MILLIONS) if net is not None else "")
        return f"{self.words} — {', '.join(filter(None, told))}"


def heading(column: Column) -> str:
    """Return a column's heading in the screen's language."""
    return translate("OverviewColumns", str(HEADINGS[column]))


def initiatives_counted(count: int) -> str:
    """Return how many initiatives there are, in words."""
    if count == 1:
        return translate("Overview", "1 initiative")
    return translate("Overview", "{count} initiatives").format(count=count)


def section_title(section: ReportSection | None) -> str:
    """Return what a section is called, None being the rows that belong to none."""
    if section is None:
        return translate("Overview", "Outside the sections")
    number = f"{section.number.rstrip('.')}." if section.number else ""
    return " ".join(filter(None, (number, section.title)))


def listed(rows: Iterable[OverviewRow], places: Mapping[Column, int], today: date) -> list[Listed]:
    """Return the rows ready to be shown, their amounts with the decimals of their column."""
    return [_listed(row, places, today) for row in rows]


def places_by_column(rows: Sequence[OverviewRow]) -> dict[Column, int]:
    """Return how many decimals each column of money needs, so that its figures stand under each other."""
    return {column: places_of(amount_of(row, column) for row in rows) for column in AMOUNTS}


def group_of(words: str, rows: Sequence[Listed], places: Mapping[Column, int]) -> Group:
    """Return the line over `rows`, its sums with the decimals of their column; one without any amount has no sum.

    A budget line that initiatives share is counted once.
    """
    sums = {column: _sum(amount_of(listed.row, column) for listed in rows) for column in AMOUNTS}
    sums[Column.COUNTED] = counted_once(listed.row for listed in rows)
    shown = {column: _figure(amount, places[column]) for column, amount in sums.items()}
    return Group(words, len(rows), tuple(sums.items()), tuple(shown.get(column, "") for column in Column))


def net_of(rows: Iterable[Listed]) -> Decimal | None:
    """Return the sum of the rows' net, None when none of them has any."""
    return _sum(listed.row.net for listed in rows)


def amount_of(row: OverviewRow, column: Column) -> Decimal | None:
    """Return a row's amount in a column of money, in kroner."""
    return {Column.GROSS: row.gross, Column.NET: row.net, Column.COUNTED: row.counted}[column]


def places_of(amounts: Iterable[Decimal | None]) -> int:
    """Return how many decimals of a million the finest amount needs: at least one, at most `MOST_PLACES`."""
    finest = 1
    for amount in amounts:
        if amount:
            exponent = amount.normalize().scaleb(-6).as_tuple().exponent
            finest = max(finest, -int(exponent))
    return min(finest, MOST_PLACES)


def sorted_rows(rows: Sequence[Listed], column: Column, order: Qt.SortOrder) -> list[Listed]:
    """Return the rows by a column; those that have nothing in it stand last in either order, by number."""
    by_number = sorted(rows, key=lambda listed: listed.row.number_key)
    keyed = [(_RAW[column](listed.row), listed) for listed in by_number]
    there = [(raw, listed) for raw, listed in keyed if raw is not None]
    there.sort(key=lambda pair: pair[0], reverse=order is Qt.SortOrder.DescendingOrder)
    return [listed for _, listed in there] + [listed for raw, listed in keyed if raw is None]


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    told = [amount for amount in amounts if amount is not None]
    return sum(told, Decimal(0)) if told else None


def _figure(amount: Decimal | None, places: int) -> str:
    return "" if amount is None else figure_text(amount, MoneyUnit.MILLIONS, decimals=places)


def _listed(row: OverviewRow, places: Mapping[Column, int], today: date) -> Listed:
    is_overdue = row.missing > 0 and row.due is not None and row.due < today
    shown = (
        row.number,
        row.name,
        row.office,
        report_labels.attainment(row.attainment) if row.sheet_id is not None else "",
        _figure(row.gross, places[Column.GROSS]),
        _figure(row.net, places[Column.NET]),
        _counted(row, places[Column.COUNTED]),
        _state(row),
        str(row.unconfirmed) if row.unconfirmed else "",
        _missing(row, is_overdue=is_overdue),
        "" if row.standing is Standing.RUNNING else report_labels.word(row.standing),
    )
    return Listed(row, shown, is_overdue, searchable(f"{row.number}\n{row.name}\n{row.office}"))


def _counted(row: OverviewRow, places: int) -> str:
    """The amount of the initiative's own lines, or where else its money is told."""
    if row.counted is not None or row.counting in (None, Counting.OWN_LINE):
        return _figure(row.counted, places)
    return translate("Counted", str(ELSEWHERE[row.counting]))


def _state(row: OverviewRow) -> str:
    if row.state is not None:
        return report_labels.word(row.state)
    if is_missing_sheet(row):
        return translate("Overview", "Missing")
    return "" if row.expects_sheet else translate("Overview", "None expected")


def _missing(row: OverviewRow, *, is_overdue: bool) -> str:
    if not row.missing:
        return ""
    if row.due is None:
        return str(row.missing)
    told = (
        translate("Overview", "{count}, overdue since {day}")
        if is_overdue
        else translate("Overview", "{count}, due {day}")
    )
    return told.format(count=row.missing, day=short_date(row.due))


_ATTAINMENTS, _STATES, _STANDINGS = list(Attainment), list(SheetState), list(Standing)

_RAW: dict[Column, Callable[[OverviewRow], Any]] = {
    Column.NUMBER: lambda row: row.number_key if row.number else None,
    Column.NAME: lambda row: row.name_key,
    Column.OFFICE: lambda row: sort_key(row.office) if row.office else None,
    Column.ATTAINMENT: lambda row: None if row.attainment is None else _ATTAINMENTS.index(row.attainment),
    Column.GROSS: lambda row: row.gross,
    Column.NET: lambda row: row.net,
    Column.COUNTED: lambda row: row.counted,
    Column.STATE: lambda row: None if row.state is None else _STATES.index(row.state),
    Column.UNCONFIRMED: lambda row: row.unconfirmed or None,
    Column.MISSING: lambda row: (row.due or date.max, row.missing) if row.missing else None,
    Column.STANDING: lambda row: _STANDINGS.index(row.standing),
}
"""The value a column sorts by; None where there is nothing."""


def look_of(listed: Listed, column: Column) -> report_labels.Look | None:
    """Return the drawing and the colour of a cell, None for a plain one."""
    row = listed.row
    if column is Column.ATTAINMENT and row.sheet_id is not None:
        return report_labels.look(row.attainment) if row.attainment else ("circle", "muted")
    if column is Column.STATE and row.state is not None:
        return report_labels.look(row.state)
    if column is Column.STATE and is_missing_sheet(row):
        return "circle-alert", "error"
    if column is Column.MISSING and row.missing:
        return ("clock-alert", "error") if listed.is_overdue else ("clock", "warning")
    if column is Column.STANDING and row.standing is not Standing.RUNNING:
        return report_labels.look(row.standing)
    return None


def _colour(listed: Listed, column: Column) -> Any:
    look = look_of(listed, column)
    if look is not None:
        return colour(look[1])
    is_quiet = listed.row.standing is not Standing.RUNNING or (column is Column.COUNTED and listed.row.counted is None)
    return colour("muted") if is_quiet else None


def _drawing(listed: Listed, column: Column) -> Any:
    look = look_of(listed, column)
    return icon(look[0], role=look[1]) if look else None


def _hint(listed: Listed, column: Column) -> Any:
    """The whole of what may be cut off; for the counted amount, where it is counted."""
    if column is Column.COUNTED and listed.row.counting is not None:
        return report_labels.word(listed.row.counting)
    return listed.shown[column] or None


def aligned(column: Column) -> Qt.AlignmentFlag:
    """Return where a column's words stand: figures on the right, under each other."""
    side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


TOLD: dict[int, Callable[[Listed, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda listed, column: listed.shown[column],
    Qt.ItemDataRole.ToolTipRole: _hint,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.DecorationRole: _drawing,
    Qt.ItemDataRole.TextAlignmentRole: lambda _, column: aligned(column),
    Qt.ItemDataRole.AccessibleTextRole: lambda listed, column: f"{heading(column)}: {listed.shown[column]}",
    Role.ROW: lambda listed, _: listed.row,
}
"""What a cell of a row tells under each role."""
