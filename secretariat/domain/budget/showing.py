"""A table as it is shown in print and in files: every cell in words, rounded as the table says."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from secretariat.domain.budget.tables import BudgetTableDraft, NoteKey


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell as it is shown.

    `figure` is the rounded figure as kept (None for anything but a figure); `words` are written out in the table's
    language; `is_printed` when a printed figure stands in a computed cell; `is_incomplete` when a cell it adds could
    not be read.
    """

    words: str
    figure: Decimal | None = None
    notes: tuple[NoteKey, ...] = ()
    is_printed: bool = False
    is_incomplete: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """Every cell of a table, row by row; and whether what is shown does not foot because it is rounded."""

    rows: tuple[tuple[ShownCell, ...], ...]
    needs_rounding_note: bool


def shown(draft: BudgetTableDraft) -> ShownTable:
    """Return the table as it is shown, by its way of rounding.

    A printed figure is shown where one stands; a computed one elsewhere. `needs_rounding_note` is true when, and only
    when, a shown total or rule differs from what the shown figures add up to.
    """
    raise NotImplementedError
