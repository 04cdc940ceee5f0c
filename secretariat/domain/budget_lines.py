"""The budget lines that initiatives' money is counted on, known by identity and shown by number."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NewType

from secretariat.domain.committees import CommitteeId
from secretariat.domain.problems import Problem

BudgetLineKey = NewType("BudgetLineKey", str)
"""Names a line for good, whatever its number becomes (a UUID's 32 hexadecimal digits when new)."""


@dataclass(frozen=True, slots=True)
class YearAmount:
    """What a line holds in a year, in kroner (net); None where nothing is appropriated (printed `-`)."""

    year: int
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """A line of the economic overview. `number` is text of the form `2.9`; `amounts` follow each other by year."""

    key: BudgetLineKey
    number: str = ""
    name: str = ""
    amounts: tuple[YearAmount, ...] = ()

    def amount_in(self, year: int) -> Decimal | None:
        """Return what the line holds in a year, None where nothing is appropriated or told."""
        return next((told.amount for told in self.amounts if told.year == year), None)


@dataclass(frozen=True, slots=True)
class BudgetLinesDraft:
    """The lines of a committee, edited as one list."""

    lines: tuple[BudgetLine, ...] = ()


@dataclass(frozen=True, slots=True)
class BudgetLines:
    """The lines as stored; `version` counts saves of the list and is 0 for a committee that has none yet."""

    committee_id: CommitteeId
    version: int
    draft: BudgetLinesDraft


def problems_of(draft: BudgetLinesDraft) -> tuple[Problem, ...]:
    """Return what keeps the list from being stored: each line needs a number or a name, and a number is used once."""
    found = []
    if any(not (line.number.strip() or line.name.strip()) for line in draft.lines):
        found.append(Problem("lines", "line_without_name"))
    numbers = [line.number.strip() for line in draft.lines if line.number.strip()]
    if len(set(numbers)) < len(numbers):
        found.append(Problem("lines", "double_number"))
    return tuple(found)
