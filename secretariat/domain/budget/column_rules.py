"""Rule columns: what each comes to in a row, in which order they are worked out, and what depends on a column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NamedTuple

from secretariat.domain.budget.tables import Column, ColumnKey, ColumnKind


class Figure(NamedTuple):
    """What a cell comes to.

    `amount` is exact; None where there is none to tell: a fact that is no figure, a total of nothing but `-`, a share
    of nothing. `figures` counts the figures that stand in it, `unread` the cells in it that could not be read: a total
    with any is told as incomplete, never as if they were 0.
    """

    amount: Decimal | None
    figures: int = 0
    unread: int = 0


NO_FIGURE: Final = Figure(None)
_NONE: Final = Decimal()
_WHOLE: Final = Decimal(100)


@dataclass(frozen=True, slots=True)
class ColumnRules:
    """The rule columns of a table, by their places.

    `sources` are the places a rule is over. `order` has the rule columns, each after those it is over; a column whose
    rule leads back to itself, and every column over it, is not among them and comes to nothing. `needed` has for each
    the ones that must be worked out for it, itself last. `following` has for each column of the table the rules that
    depend on it in the same row, `sharing` those that come to something else in every row when its total changes.
    """

    kinds: tuple[ColumnKind, ...]
    sources: Mapping[int, tuple[int, ...]]
    order: tuple[int, ...]
    needed: Mapping[int, tuple[int, ...]]
    following: tuple[tuple[int, ...], ...]
    sharing: tuple[tuple[int, ...], ...]

    def figure(self, column: int, told: Callable[[int], Figure], wholes: Sequence[Figure]) -> Figure:
        """Return what a rule column comes to in a row.

        `told` gives the row's figure in a column that is no rule, `wholes` what all lines come to in every column.
        """
        found: dict[int, Figure] = {}
        for rule in self.needed.get(column, ()):
            found[rule] = self._worked_out(rule, lambda place: found.get(place) or told(place), wholes)
        return found.get(column, NO_FIGURE)

    def wholes(self, told: Sequence[Figure]) -> Sequence[Figure]:
        """Return what all lines come to in every column; `told` has it for those that are no rules."""
        found = list(told)
        for rule in self.order:
            found[rule] = self._worked_out(rule, found.__getitem__, found)
        return found

    def _worked_out(self, rule: int, told: Callable[[int], Figure], wholes: Sequence[Figure]) -> Figure:
        kind, sources = self.kinds[rule], self.sources[rule]
        whole = wholes[sources[0]] if kind is ColumnKind.SHARE and sources else NO_FIGURE
        return rule_figure(kind, [told(place) for place in sources], whole)


def rule_figure(kind: ColumnKind, over: Sequence[Figure], whole: Figure = NO_FIGURE) -> Figure:
    """Return what a rule comes to over figures of one row; `whole` is what a SHARE is a share of.

    A figure that is not there counts as nothing beside one that is: 8,5 that becomes `-` is a change of -100 per cent.
    """
    figures, unread = sum(figure.figures for figure in over), sum(figure.unread for figure in over)
    return Figure(_amount(kind, [figure.amount for figure in over], whole.amount), figures, unread)


def _amount(kind: ColumnKind, amounts: Sequence[Decimal | None], whole: Decimal | None) -> Decimal | None:
    there = [amount for amount in amounts if amount is not None]
    if not there:
        return None
    if kind is ColumnKind.SUM:
        return sum(there, _NONE)
    if kind is ColumnKind.SHARE:
        return None if amounts[0] is None or not whole else amounts[0] / whole * _WHOLE
    if len(amounts) < len(("first", "second")):
        return None
    first, second = (amount or _NONE for amount in amounts[:2])
    if kind is ColumnKind.DIFFERENCE:
        return first - second
    return (second - first) / first * _WHOLE if first else None


def column_rules(columns: Sequence[Column]) -> ColumnRules:
    """Return the rules of a table's columns."""
    sources = _sources(columns)
    kinds = tuple(column.kind for column in columns)
    order = _order(kinds, sources)
    under: dict[int, set[int]] = {}
    for rule in order:
        under[rule] = set(sources[rule]).union(*(under.get(place, ()) for place in sources[rule]))
    needed = {rule: tuple(one for one in order if one in under[rule] or one == rule) for rule in order}
    following = tuple(tuple(rule for rule in order if place in under[rule]) for place in range(len(columns)))
    sharing = tuple(_sharing(place, kinds, sources, following) for place in range(len(columns)))
    return ColumnRules(kinds, sources, order, needed, following, sharing)


def _sources(columns: Sequence[Column]) -> dict[int, tuple[int, ...]]:
    places: dict[ColumnKey, int] = {}
    for place, column in enumerate(columns):
        places.setdefault(column.key, place)
    return {
        place: tuple(places[key] for key in column.of if key in places)
        for place, column in enumerate(columns)
        if column.kind is not ColumnKind.AMOUNT
    }


def _order(kinds: Sequence[ColumnKind], sources: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    ready = {place for place, kind in enumerate(kinds) if kind is ColumnKind.AMOUNT}
    order: list[int] = []
    waiting = list(sources)
    while found := [rule for rule in waiting if ready.issuperset(sources[rule])]:
        order += found
        ready.update(found)
        waiting = [rule for rule in waiting if rule not in ready]
    return tuple(order)


def _sharing(
    place: int,
    kinds: Sequence[ColumnKind],
    sources: Mapping[int, tuple[int, ...]],
    following: Sequence[tuple[int, ...]],
) -> tuple[int, ...]:
    changing = {place, *following[place]}
    shares = [rule for rule in following[place] if kinds[rule] is ColumnKind.SHARE and sources[rule][0] in changing]
    return tuple(sorted({*shares, *(rule for share in shares for rule in following[share])}))
