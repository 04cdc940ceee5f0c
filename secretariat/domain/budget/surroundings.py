"""What a budget table is reconciled with besides itself: status sheets, refund rates, other tables."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.refunds import RefundRate
from secretariat.domain.sheet_fields import Counting


@dataclass(frozen=True, slots=True)
class SheetClaim:
    """What an initiative's status sheet says its money is, and where it is counted.

    `name` is the initiative's number and name in the period. `lines` are the budget lines it is counted on, `net` is in
    kroner (None: the sheet tells no sum) and exact to `last_place` kroner. `other_line` belongs to OTHER_LINE.
    """

    number: str
    name: str
    lines: tuple[BudgetLineKey, ...]
    year: int | None
    net: Decimal | None
    last_place: Decimal
    counting: Counting = Counting.OWN_LINE
    other_line: BudgetLineKey | None = None


@dataclass(frozen=True, slots=True)
class OtherFigure:
    """What another table of the committee tells of a line in a year, in kroner, exact to `last_place` kroner.

    An expense is positive here, whatever the sign convention of that table.
    """

    line: BudgetLineKey
    year: int
    figure: Decimal
    last_place: Decimal
    table: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything beside the table. `sheets` None: the table is tied to no period, and no sheet is asked for."""

    sheets: tuple[SheetClaim, ...] | None = None
    rates: tuple[RefundRate, ...] = ()
    others: tuple[OtherFigure, ...] = ()
