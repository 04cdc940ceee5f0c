"""Derived rows (result = income + expenditure): in which order they are worked out, and what depends on a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from secretariat.domain.budget.tables import Row, RowKey, RowKind


@dataclass(frozen=True, slots=True)
class DerivedRows:
    """The derived rows of a table, by their places.

    `order` has them each after those it is over; a row whose terms lead back to itself, and every row over it, is not
    among them and comes to nothing. `terms` are the places a row is over, True where it is subtracted; `missing` counts
    terms whose row is not in the table. `over` has for a row the derived rows with it among their terms.
    """

    order: tuple[int, ...]
    terms: Mapping[int, tuple[tuple[int, bool], ...]]
    missing: Mapping[int, int]
    over: Mapping[int, tuple[int, ...]]

    def depending(self, rows: Iterable[int]) -> Sequence[int]:
        """Return the derived rows that depend on any of these rows, also through others, in the order of `order`."""
        if not self.order:
            return ()
        found: set[int] = set()
        waiting = list(rows)
        while waiting:
            new = [row for row in self.over.get(waiting.pop(), ()) if row not in found]
            found.update(new)
            waiting += new
        return [row for row in self.order if row in found]


def derived_rows(rows: Sequence[Row]) -> DerivedRows:
    """Return the derived rows of a table's rows."""
    derived = [place for place, row in enumerate(rows) if row.kind is RowKind.DERIVED]
    places: dict[RowKey, int] = {}
    if derived:
        for place, row in enumerate(rows):
            places.setdefault(row.key, place)
    terms = {
        row: tuple((places[term.row], term.is_subtracted) for term in rows[row].terms if term.row in places)
        for row in derived
    }
    over: dict[int, list[int]] = {}
    for above, added in terms.items():
        for place in dict(added):
            over.setdefault(place, []).append(above)
    missing = {row: len(rows[row].terms) - len(terms[row]) for row in derived}
    return DerivedRows(_order(terms, over), terms, missing, {row: tuple(those) for row, those in over.items()})


def _order(terms: Mapping[int, Sequence[tuple[int, bool]]], over: Mapping[int, Sequence[int]]) -> tuple[int, ...]:
    """Return the rows each after those it is over, without those that lead back to themselves."""
    lacking = {row: sum(place in terms for place in dict(added)) for row, added in terms.items()}
    order = [row for row, count in lacking.items() if not count]
    for row in order:  # grows while it is read
        for above in over.get(row, ()):
            lacking[above] -= 1
            if not lacking[above]:
                order.append(above)
    return tuple(order)
