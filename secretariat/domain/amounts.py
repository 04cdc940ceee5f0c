"""Sums of money: exact, in kroner, read as the office types them and written as it prints them.

An amount is a `Decimal` in kroner with at most two decimals (the øre is the smallest unit stored). A unit says how it
is shown, never how it is kept.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Final

OERE: Final = Decimal("0.01")


class MoneyUnit(Enum):
    """What amounts are counted in where they are shown. The value's exponent is `EXPONENTS`."""

    KRONER = "kr"
    THOUSANDS = "thousand_kr"
    MILLIONS = "million_kr"


EXPONENTS: Final[dict[MoneyUnit, int]] = {MoneyUnit.KRONER: 0, MoneyUnit.THOUSANDS: 3, MoneyUnit.MILLIONS: 6}
"""An amount in kroner is the figure shown times ten to this power."""


class AmountTrouble(Enum):
    """Why what was typed is no amount. The value is the code of the problem shown beside the field."""

    NOT_AN_AMOUNT = "not_an_amount"
    AMBIGUOUS = "amount_ambiguous"
    TOO_FINE = "amount_too_fine"


def read_amount(typed: str, unit: MoneyUnit = MoneyUnit.KRONER) -> Decimal | AmountTrouble:
    """Return the kroner that a clerk typed: `36,4 mio. kr.`, `3.543.580`, `- 6 000`, `150 t.kr.`, `12½`.

    A unit in the text wins over `unit`, which counts where none is typed. Nothing is guessed: `1.234` in millions could
    be one million or a thousand of them and is `AMBIGUOUS`; a part of an øre is `TOO_FINE`.
    """
    raise NotImplementedError


def money_text(amount: Decimal, unit: MoneyUnit, *, decimals: int | None = None) -> str:
    """Return the amount as it stands in print: `46,5 mio. kr.`, `3.543.580 kr.`, with non-breaking spaces.

    Without `decimals`, as many as the amount needs (up to three in millions and thousands, two in kroner), and at least
    one in millions (`2,0 mio. kr.`); what is finer is rounded half up.
    """
    raise NotImplementedError


def figure_text(amount: Decimal, unit: MoneyUnit, *, decimals: int | None = None) -> str:
    """Return the figure of `money_text` without its unit, as it stands in a table."""
    raise NotImplementedError
