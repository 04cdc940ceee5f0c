"""Axes of charts: from one round figure to another, in steps that are round too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.numbers import decimal_number

_MOST_STEPS = 5
_ROUND = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis between two round figures, with a mark at every step."""

    low: Decimal
    high: Decimal
    step: Decimal

    def at(self, value: Decimal) -> float:
        """Return a figure's place as a part of the axis."""
        return float((value - self.low) / (self.high - self.low))

    def marks(self) -> Iterator[Decimal]:
        """Yield the round figures."""
        mark = self.low
        while mark <= self.high:
            yield mark
            mark += self.step

    def words(self, mark: Decimal, language: DocumentLanguage) -> str:
        """Return a mark's words, with the decimals that the steps need."""
        places = max(-int(self.step.normalize().as_tuple().exponent), 0)
        if language is DocumentLanguage.DANISH:
            return decimal_number(mark, places)
        return f"{mark:,.{places}f}"


def round_step(span: Decimal) -> Decimal:
    """Return the round step that covers a span in at most five steps or so."""
    rough = span / _MOST_STEPS
    size = Decimal(1).scaleb(rough.adjusted())
    return next(size * factor for factor in _ROUND if size * factor >= rough)


def from_zero(low: Decimal, high: Decimal) -> Axis:
    """Return an axis that holds zero and figures between `low` and `high`, as amounts of money are compared."""
    low, high = min(low, Decimal()), max(high, Decimal())
    step = round_step((high - low) or Decimal(1))
    bottom = (low / step).to_integral_value(ROUND_FLOOR) * step
    top = (high / step).to_integral_value(ROUND_CEILING) * step
    return Axis(bottom, top if top > bottom else bottom + step, step)
