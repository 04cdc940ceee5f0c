"""Makes a budget table ready to be stored: tidy words, a cell for each column, a key of its own for every part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeVar
from uuid import uuid4

from secretariat.application.tidying import tidied
from secretariat.domain.budget.problems import problems_of
from secretariat.domain.budget.tables import BLANK, BudgetTableDraft, LineRefund, Row
from secretariat.domain.problems import Invalid


def ready(draft: BudgetTableDraft) -> BudgetTableDraft:
    """Return a draft as it is stored; rows that are ready already are the same objects. Raises `Invalid`.

    Keys only name rows and columns: a second one of the same key, which a file made by hand may have, gets another.
    """
    tidy = tidied(draft)
    if problems := problems_of(tidy):
        raise Invalid(problems)
    columns = _with_own_keys(tidy.columns)
    rows = tuple([_squared(row, len(columns)) for row in _with_own_keys(tidy.rows)])
    return tidy if rows == tidy.rows and columns is tidy.columns else replace(tidy, columns=columns, rows=rows)


def _squared(row: Row, columns: int) -> Row:
    """Return the row with a cell, and a gross figure if it has a refund, for each column."""
    if len(row.cells) < columns:
        row = replace(row, cells=(*row.cells, *(BLANK,) * (columns - len(row.cells))))
    if row.refund is not None and len(row.refund.gross) < columns:
        row = replace(row, refund=_squared_refund(row.refund, columns))
    return row


def _squared_refund(refund: LineRefund, columns: int) -> LineRefund:
    return replace(refund, gross=(*refund.gross, *(None,) * (columns - len(refund.gross))))


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_Part = TypeVar("_Part", bound=_Keyed)


def _with_own_keys(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
    keys = {part.key for part in parts}
    return parts if len(keys) == len(parts) else _rekeyed(parts)


def _rekeyed(parts: Sequence[_Part]) -> tuple[_Part, ...]:
    taken: set[str] = set()
    own = []
    for part in parts:
        each = replace(part, key=uuid4().hex) if part.key in taken else part  # type: ignore[type-var]
        taken.add(each.key)
        own.append(each)
    return tuple(own)
