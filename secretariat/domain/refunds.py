"""The state's refund of what a municipality spends: rates that hold from a day on, each under its law."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from secretariat.domain.committees import CommitteeId
from secretariat.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class RefundRate:
    """A rate in per cent (0 to 100) that holds from `since` on, until the same law's next rate."""

    law: str
    since: date
    percent: Decimal


@dataclass(frozen=True, slots=True)
class RefundRatesDraft:
    """The rates of a committee, edited as one list."""

    rates: tuple[RefundRate, ...] = ()


@dataclass(frozen=True, slots=True)
class RefundRates:
    """The rates as stored; `version` counts saves and is 0 while a committee has the standard rates."""

    committee_id: CommitteeId
    version: int
    draft: RefundRatesDraft


STANDARD_RATES: Final = (
    RefundRate("Integrationsloven", date(1999, 1, 1), Decimal(75)),
    RefundRate("Integrationsloven", date(2007, 1, 1), Decimal(50)),
)
"""The rates a new committee starts with: the integration act's, 75 pct. before 2007 and 50 pct. from then on."""


def rate_on(rates: Sequence[RefundRate], law: str, day: date) -> RefundRate | None:
    """Return the rate of a law that holds on a day, None before its first."""
    holding = [rate for rate in rates if rate.law == law and rate.since <= day]
    return max(holding, key=lambda rate: rate.since, default=None)


def net_of(gross: Decimal, percent: Decimal) -> Decimal:
    """Return what is left of `gross` (kroner) after a refund of `percent`: exact, unrounded."""
    return gross * (100 - percent) / 100


def problems_of(draft: RefundRatesDraft) -> tuple[Problem, ...]:
    """Return what keeps the rates from being stored: a law in each, 0 to 100 per cent, one rate a law and day."""
    found = []
    if any(not rate.law.strip() for rate in draft.rates):
        found.append(Problem("rates", "rate_without_law"))
    if any(not 0 <= rate.percent <= 100 for rate in draft.rates):
        found.append(Problem("rates", "rate_out_of_bounds"))
    if len({(rate.law, rate.since) for rate in draft.rates}) < len(draft.rates):
        found.append(Problem("rates", "double_rate"))
    return tuple(found)
