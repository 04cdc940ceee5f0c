"""Which columns of two tables tell the same: those of one year or one label, counted in one unit."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from typing import Final

from secretariat.domain.budget.conversion import MONEY
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    Column,
    ColumnKey,
    ColumnKind,
    decimals_of,
    unit_of,
)

_COMPARED: Final = frozenset({ColumnKind.AMOUNT, ColumnKind.SUM, ColumnKind.DIFFERENCE})


@dataclass(frozen=True, slots=True)
class ColumnPair:
    """A column of both tables. `decimals` are those that either shows the most of."""

    before_place: int
    after_place: int
    after: Column
    decimals: int


@dataclass(frozen=True, slots=True)
class MatchedColumns:
    """The pairs in the order of the later table, and the headings of the columns without a counterpart."""

    pairs: tuple[ColumnPair, ...]
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]


def matched_columns(before: BudgetTableDraft, after: BudgetTableDraft) -> MatchedColumns:
    """Return the columns that tell the same; of several of one year, those of one key, then of one label."""
    found = _compared(before, after, _same_columns(before, after))
    return MatchedColumns(
        tuple(
            ColumnPair(earlier, later, after.columns[later], _decimals(before, after, earlier, later))
            for later, earlier in sorted((later, earlier) for earlier, later in found.items())
        ),
        _labels(before, found.keys()),
        _labels(after, found.values()),
    )


def _same_columns(before: BudgetTableDraft, after: BudgetTableDraft) -> Mapping[int, int]:
    """Return the places in `after` of the columns of `before` that have one year or label, kind and unit there."""
    found: dict[int, int] = {}
    for alike in (_by_key, _by_label, _by_year):
        waiting: dict[Hashable, list[int]] = {}
        for place, column in enumerate(after.columns):
            if place not in found.values():
                waiting.setdefault((_sort(after, column), alike(column)), []).append(place)
        for place, column in enumerate(before.columns):
            others = waiting.get((_sort(before, column), alike(column)))
            if place not in found and others and column.kind in _COMPARED:
                found[place] = others.pop(0)
    return found


def _sort(draft: BudgetTableDraft, column: Column) -> Hashable:
    """Return what columns must share to be compared at all: all money can be, whatever it is counted in."""
    unit = unit_of(draft, column)
    return column.kind, "money" if unit in MONEY else unit


def _by_year(column: Column) -> Hashable:
    return column.year if column.year is not None else _words(column)


def _by_label(column: Column) -> Hashable:
    return column.year, _words(column)


def _by_key(column: Column) -> Hashable:
    return column.key, _by_year(column)


def _words(column: Column) -> tuple[str, str]:
    return " ".join(column.over.split()).casefold(), " ".join(column.label.split()).casefold()


def _compared(before: BudgetTableDraft, after: BudgetTableDraft, same: Mapping[int, int]) -> Mapping[int, int]:
    """Return the columns that are amounts, or a rule over columns that are compared: the same in both tables."""
    found = {place: other for place, other in same.items() if before.columns[place].kind is ColumnKind.AMOUNT}
    waiting = {place: other for place, other in same.items() if place not in found}
    while True:
        counterparts = {before.columns[place].key: after.columns[other].key for place, other in found.items()}
        ready = {
            place: other
            for place, other in waiting.items()
            if _is_same_rule(before.columns[place], after.columns[other], counterparts)
        }
        if not ready:
            return found
        found |= ready
        waiting = {place: other for place, other in waiting.items() if place not in ready}


def _is_same_rule(before: Column, after: Column, counterparts: Mapping[ColumnKey, ColumnKey]) -> bool:
    over = [counterparts.get(key) for key in before.of]
    if before.kind is ColumnKind.SUM:
        return set(over) == set(after.of)
    return over == list(after.of)


def _decimals(before: BudgetTableDraft, after: BudgetTableDraft, earlier: int, later: int) -> int:
    """Return how many decimals show both columns in the later one's unit."""
    first, second = before.columns[earlier], after.columns[later]
    if unit_of(before, first) is not unit_of(after, second):
        return decimals_of(after, second)
    return max(decimals_of(before, first), decimals_of(after, second))


def _labels(draft: BudgetTableDraft, compared: Collection[int]) -> tuple[str, ...]:
    """Return the headings of the columns that have no counterpart; percentages of others are none to compare."""
    return tuple(
        heading(column)
        for place, column in enumerate(draft.columns)
        if place not in compared and column.kind in _COMPARED
    )


def heading(column: Column) -> str:
    """Return what a column is called: the heading it shares with its neighbours, and its own."""
    own = column.label.strip() or (str(column.year) if column.year is not None else "")
    return " ".join(filter(None, (column.over.strip(), own)))
