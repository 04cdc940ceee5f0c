"""Rows that add and subtract other rows (result = income − expenditure), where the figures bear it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import log2
from typing import Final

from secretariat.domain.budget.recognition.columns import Figures
from secretariat.domain.budget.recognition.headings import DERIVED_WORDS
from secretariat.domain.budget.recognition.spans import weigh
from secretariat.domain.budget.recognition.structure_items import total_flags
from secretariat.domain.budget.recognition.tree import Item, Placed
from secretariat.domain.budget.tables import SUMMARY_ROWS, RowKind, Term

_FURTHEST: Final = 12
"""Rows above that can be terms: the totals and the lines that stand beside the derived row."""
_SURE: Final = 4.0


def derived_terms(
    items: Sequence[Item], structure: Sequence[Placed], figures: Figures
) -> Mapping[int, tuple[Term, ...]]:
    """Return the terms of the rows that are derived, by the places of the rows."""
    by_row = {item.row: item for item in items}
    totals = total_flags(figures)
    found: dict[int, tuple[Term, ...]] = {}
    above: list[Item] = []
    for place in structure:
        item = by_row.get(place.row)
        if item is None or not item.has_figures:
            continue
        if place.kind is RowKind.LINE and place.level == 0 and DERIVED_WORDS.fullmatch(item.label):
            terms = _terms(item, above[-_FURTHEST:], totals)
            if terms:
                found[place.row] = terms
        if place.kind in SUMMARY_ROWS or place.level == 0:
            above.append(item)
    return found


def _terms(item: Item, above: Sequence[Item], totals: Sequence[bool]) -> tuple[Term, ...]:
    best: tuple[Term, ...] = ()
    most = _SURE + log2(len(above) ** 2 * 2 + 1)
    for one, other, sign in _ways(above):
        sums = [
            ((first or 0) + sign * (second or 0),) * 2 for first, second in zip(one.printed, other.printed, strict=True)
        ]
        weight, is_exact = weigh(item.printed, sums, totals, 2)
        if weight > most and (is_exact or weight > 2 * most):
            most, best = weight, (Term(one.key), Term(other.key, is_subtracted=sign < 0))
    return best


def _ways(above: Sequence[Item]) -> Iterator[tuple[Item, Item, int]]:
    for place, item in enumerate(above):
        for other in above[place + 1 :]:
            yield item, other, 1
            yield item, other, -1
            yield other, item, -1
