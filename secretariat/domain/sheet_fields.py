"""The parts of a status sheet besides its rows: the judgement, the money, marks of what was carried over, waivers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import NewType

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import DocumentLanguage

FieldKey = NewType("FieldKey", str)
"""Names one field of a sheet: `title`, `economy`, `attainment`, or `row:<key>` for a row of its text."""

TITLE = FieldKey("title")
ECONOMY_FACTS = FieldKey("economy")
JUDGEMENT = FieldKey("attainment")
ROW_PREFIX = "row:"


class Attainment(Enum):
    """How far a goal was reached, as the office judges it."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_MEASURABLE = "not_measurable"


class SheetState(Enum):
    """Where a sheet is on its way to print."""

    DRAFTING = "drafting"
    OUT = "out"
    READY = "ready"


class Counting(Enum):
    """Where a sheet's money stands in the economic overview, which explains how it may differ from its line."""

    OWN_LINE = "own_line"
    OTHER_LINE = "other_line"
    STATE_FUNDED = "state_funded"
    NOT_COUNTED = "not_counted"


@dataclass(frozen=True, slots=True)
class Economy:
    """A sheet's money, in kroner: gross, the refund in per cent with the day its rate holds from, and net.

    What is not told is None. `decimals` None shows as many as an amount needs. `year` is the budget year in the
    sentence. `other_line` is where the money is counted when `counting` is OTHER_LINE. `sentence` replaces the sentence
    made from the figures when it is not empty.
    """

    gross: Decimal | None = None
    refund_percent: Decimal | None = None
    refund_since: date | None = None
    refund_law: str = ""
    net: Decimal | None = None
    unit: MoneyUnit = MoneyUnit.MILLIONS
    decimals: int | None = None
    year: int | None = None
    counting: Counting = Counting.OWN_LINE
    other_line: BudgetLineKey | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """*Uændret?*: the field was copied from the period before. `copied` is the fingerprint of what was copied.

    The mark stands until the field is confirmed (the mark is taken away) or says something else than it did then.
    """

    field: FieldKey
    copied: str


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding that is let stand, and why. It is the same finding while code, field and excerpt are the same."""

    code: str
    field: str
    excerpt: str
    reason: str
    by: str = ""
    at: datetime | None = None


def economy_sentence(economy: Economy, line: str, language: DocumentLanguage) -> str:
    """Return what a sheet prints of its money: the sentence written by hand, or the one its figures make.

    `line` is the number and name of the line the money is counted on. Empty when nothing is told. Figure and unit are
    kept together by non-breaking spaces. What is told follows the report of 2009: the sum and its year (2.1); gross,
    refund and the net that stands in the overview (2.4, 3.2); funded by the state alone and left out of the overview
    (2.9); counted on another line (2.13).
    """
    raise NotImplementedError
