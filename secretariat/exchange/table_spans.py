"""Lays out the cells of a table that span others, as HTML lets them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Spans(Generic[C]):
    """How the cells of a table span.

    `of` tells how many columns and rows a cell spans; `beside` gives the cell that stands in the columns it spans after
    its own, `below` the one that stands in the rows. More than `most` columns are cut from a span.
    """

    of: Callable[[C], tuple[int, int]]
    beside: Callable[[C], C]
    below: C
    most: int

    def spread(self, rows: Sequence[Sequence[C]]) -> list[list[C]]:
        """Return rows with a cell in each column that is used; rows with no cell are left out."""
        grid: list[list[C]] = []
        hanging: dict[int, int] = {}
        for row in rows:
            made: list[C] = []
            for cell in row:
                self._fill_under(made, hanging)
                columns, down = self.of(cell)
                span = max(1, min(columns, self.most - len(made)))
                if down > 1:
                    hanging.update(dict.fromkeys(range(len(made), len(made) + span), down))
                made += [cell, *[self.beside(cell)] * (span - 1)]
            self._fill_under(made, hanging)
            if hanging:
                hanging = {column: left - 1 for column, left in hanging.items() if left > 1}
            if made:
                grid.append(made)
        return grid

    def _fill_under(self, made: list[C], hanging: dict[int, int]) -> None:
        """Put an empty cell wherever one of a row above still hangs down; a span that begins in this row hangs too."""
        while len(made) in hanging and len(made) < self.most:
            made.append(self.below)
