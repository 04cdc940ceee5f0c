"""The words and choices of what a budget table is made of: units, signs, rounding, kinds of rows and columns."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    ColumnKind,
    Rounding,
    RowKind,
    SignConvention,
    Unit,
)
from secretariat.ui.kit.fields import Choice
from secretariat.ui.labels import Source

translate = QCoreApplication.translate

UNITS: Final[dict[Unit, Source]] = {
    Unit.KRONER: QT_TRANSLATE_NOOP("BudgetUnit", "kr."),
    Unit.THOUSANDS: QT_TRANSLATE_NOOP("BudgetUnit", "1,000 kr."),
    Unit.MILLIONS: QT_TRANSLATE_NOOP("BudgetUnit", "mio. kr."),
    Unit.COUNT: QT_TRANSLATE_NOOP("BudgetUnit", "number"),
    Unit.PERCENT: QT_TRANSLATE_NOOP("BudgetUnit", "per cent"),
    Unit.FTE: QT_TRANSLATE_NOOP("BudgetUnit", "full-time equivalents"),
}
SIGNS: Final[dict[SignConvention, Source]] = {
    SignConvention.EXPENDITURE_POSITIVE: QT_TRANSLATE_NOOP("SignConvention", "Expenditure is positive"),
    SignConvention.EXPENDITURE_NEGATIVE: QT_TRANSLATE_NOOP("SignConvention", "Expenditure is negative"),
}
ROUNDINGS: Final[dict[Rounding, Source]] = {
    Rounding.EXACT: QT_TRANSLATE_NOOP("Rounding", "Exact sums, with a note where they do not foot"),
    Rounding.SUM_OF_ROUNDED: QT_TRANSLATE_NOOP("Rounding", "Sums of the rounded figures"),
    Rounding.LARGEST_REMAINDER: QT_TRANSLATE_NOOP("Rounding", "Lines rounded so that they add up to the total"),
}
SHORT_ROUNDINGS: Final[dict[Rounding, Source]] = {
    Rounding.EXACT: QT_TRANSLATE_NOOP("ShortRounding", "exact sums"),
    Rounding.SUM_OF_ROUNDED: QT_TRANSLATE_NOOP("ShortRounding", "sums of rounded figures"),
    Rounding.LARGEST_REMAINDER: QT_TRANSLATE_NOOP("ShortRounding", "lines rounded to their total"),
}
ROW_KINDS: Final[dict[RowKind, Source]] = {
    RowKind.LINE: QT_TRANSLATE_NOOP("RowKind", "Line"),
    RowKind.OF_WHICH: QT_TRANSLATE_NOOP("RowKind", "Of which: a part of the line above, never added"),
    RowKind.GROUP: QT_TRANSLATE_NOOP("RowKind", "Group: a heading with the total of its lines"),
    RowKind.HEADING: QT_TRANSLATE_NOOP("RowKind", "Heading without figures"),
    RowKind.TOTAL: QT_TRANSLATE_NOOP("RowKind", "Total of the lines above it"),
    RowKind.GRAND_TOTAL: QT_TRANSLATE_NOOP("RowKind", "Grand total of every line"),
    RowKind.DERIVED: QT_TRANSLATE_NOOP("RowKind", "Derived: adds and subtracts other rows"),
}
COLUMN_KINDS: Final[dict[ColumnKind, Source]] = {
    ColumnKind.AMOUNT: QT_TRANSLATE_NOOP("ColumnKind", "Figures that are typed"),
    ColumnKind.SUM: QT_TRANSLATE_NOOP("ColumnKind", "Sum of columns"),
    ColumnKind.DIFFERENCE: QT_TRANSLATE_NOOP("ColumnKind", "Difference: one column less another"),
    ColumnKind.SHARE: QT_TRANSLATE_NOOP("ColumnKind", "Share of the grand total, in per cent"),
    ColumnKind.CHANGE: QT_TRANSLATE_NOOP("ColumnKind", "Change from one column to another, in per cent"),
}

_TABLES: Final[dict[type[Enum], tuple[str, dict[Any, Source]]]] = {
    Unit: ("BudgetUnit", UNITS),
    SignConvention: ("SignConvention", SIGNS),
    Rounding: ("Rounding", ROUNDINGS),
    RowKind: ("RowKind", ROW_KINDS),
    ColumnKind: ("ColumnKind", COLUMN_KINDS),
}


def knows(value: Enum) -> bool:
    """True when `word` has a word for the value."""
    return type(value) in _TABLES


def word(value: Enum) -> str:
    """Return the word for a value of one of the enums here. Raises `KeyError` for another enum's."""
    context, table = _TABLES[type(value)]
    return translate(context, str(table[value]))


def choices(kind: type[Enum], *, none: str = "") -> tuple[Choice, ...]:
    """Return the choices of a form's field for one of the enums here; `none` words a first choice of None."""
    first = (Choice(None, none),) if none else ()
    return (*first, *(Choice(value, word(value)) for value in kind))


def years(told: Sequence[int]) -> str:
    """Return budget years; those that follow each other are told by the first and the last: `2008–2010`."""
    if len(told) > 1 and list(told) == list(range(told[0], told[0] + len(told))):
        return f"{told[0]}–{told[-1]}"
    return ", ".join(map(str, told))


def years_of(draft: BudgetTableDraft) -> str:
    """Return the budget years of a table's columns."""
    return years(sorted({column.year for column in draft.columns if column.year is not None}))


def settings_line(draft: BudgetTableDraft) -> str:
    """Return how a table is counted, in one quiet line: `mio. kr. · 1 decimal · 2009-p/l · exact sums`."""
    decimals = (
        translate("BudgetSettingsLine", "1 decimal")
        if draft.decimals == 1
        else translate("BudgetSettingsLine", "{count} decimals").format(count=draft.decimals)
    )
    signs = (
        translate("BudgetSettingsLine", "expenditure negative")
        if draft.signs is SignConvention.EXPENDITURE_NEGATIVE
        else ""
    )
    rounding = translate("ShortRounding", str(SHORT_ROUNDINGS[draft.rounding]))
    return " · ".join(filter(None, (word(draft.unit), decimals, draft.price_level.strip(), rounding, signs)))
