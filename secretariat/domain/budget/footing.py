"""Whether what is shown adds up, and where it does not, whether rounding is what keeps it from doing so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import Final, TypeAlias

from secretariat.domain.budget.derived_rows import DerivedRows, derived_rows
from secretariat.domain.budget.rounding import last_place
from secretariat.domain.budget.row_tree import row_tree
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    ColumnKind,
    RowKind,
    adds_up,
)

Figures: TypeAlias = Sequence[Sequence[Decimal | None]]
"""The figure that each cell shows, row by row; None where it shows none."""

_NOTHING: Final = Decimal()
_HALF: Final = Decimal("0.5")

_Footing: TypeAlias = tuple[Decimal | None, Decimal, int]
"""What is shown, what is shown of what it adds comes to, and how many figures these are."""


def misses_by_rounding(draft: BudgetTableDraft, figures: Figures) -> bool:
    """True when a shown figure differs from what is shown of what it adds by at most n × half a unit in the last place.

    n is how many figures are added (the office's budget rules). What differs by more is an error, not rounding.
    """
    return any(_misses(footing, place) for place, footing in _footings(draft, figures))


def _misses(footing: _Footing, place: Decimal) -> bool:
    told, added, count = footing
    return told is not None and count > 0 and told != added and abs(told - added) <= count * place * _HALF


def _footings(draft: BudgetTableDraft, figures: Figures) -> Iterator[tuple[Decimal, _Footing]]:
    """Yield everything that can be added in a table, with the coarsest last place of the columns it is told in."""
    places = [last_place(draft, column) for column in draft.columns]
    spans, derived = row_tree(draft.rows).spans, derived_rows(draft.rows)
    for column, told in enumerate(draft.columns):
        if adds_up(draft, told):
            for footing in (*_down(draft, figures, column, spans=spans), *_derived(derived, figures, column)):
                yield places[column], footing
        if told.kind in (ColumnKind.SUM, ColumnKind.DIFFERENCE):
            sources = _sources(draft, column)
            coarsest = max(places[place] for place in (column, *sources))
            for footing in _across(told.kind, figures, column, sources=sources):
                yield coarsest, footing


def _down(
    draft: BudgetTableDraft, figures: Figures, column: int, *, spans: Mapping[int, tuple[int, int]]
) -> Iterator[_Footing]:
    lines = [
        shown[column] if row.kind is RowKind.LINE else None for row, shown in zip(draft.rows, figures, strict=True)
    ]
    amounts = list(accumulate((figure or _NOTHING for figure in lines), initial=_NOTHING))
    counts = list(accumulate((figure is not None for figure in lines), initial=0))
    for row, (start, end) in spans.items():
        yield figures[row][column], amounts[end] - amounts[start], counts[end] - counts[start]


def _derived(derived: DerivedRows, figures: Figures, column: int) -> Iterator[_Footing]:
    for row in derived.order:
        terms = [
            -figure if is_subtracted else figure
            for place, is_subtracted in derived.terms[row]
            if (figure := figures[place][column]) is not None
        ]
        yield figures[row][column], sum(terms, _NOTHING), len(terms)


def _sources(draft: BudgetTableDraft, column: int) -> Sequence[int]:
    places = {other.key: place for place, other in reversed(list(enumerate(draft.columns)))}
    return [places[key] for key in draft.columns[column].of if key in places]


def _across(kind: ColumnKind, figures: Figures, column: int, *, sources: Sequence[int]) -> Iterator[_Footing]:
    signs = (1, -1) if kind is ColumnKind.DIFFERENCE else (1,) * len(sources)
    signed = list(zip(signs, sources, strict=False))
    for shown in figures:
        added = [sign * figure for sign, place in signed if (figure := shown[place]) is not None]
        yield shown[column], sum(added, _NOTHING), len(added)
