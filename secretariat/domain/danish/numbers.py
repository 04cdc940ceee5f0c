"""Figures as Danish writes them: a point between thousands, a comma before decimals; exact, never a `float`."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

_TYPED: Final = re.compile(
    r"(?P<minus>[-−–] ?)?(?P<whole>[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?P<decimals>,[0-9]+)?"
)

_MOST_DIGITS: Final = 20
"""With a comma among them; `decimal` computes with 28, and what an axis or a difference adds to a figure fits there."""

_USUAL: Final = Context(prec=50)
_STEPS: Final = tuple(Decimal(1).scaleb(-places) for places in range(12))
_DANISH: Final = str.maketrans(",.", ".,")
"""Made once: tables of many thousand figures are written."""


def whole_number(value: int) -> str:
    """Return `3543580` as `3.543.580`."""
    return f"{value:,}".replace(",", ".")


def decimal_number(value: Decimal, places: int) -> str:
    """Return `value` with `places` decimals, rounded half up as the office does: `0.15` with one place is `0,2`."""
    digits = max(value.adjusted() + 2 + places, 1)  # one more than it has: 9,99 is rounded to 10,0
    step = _STEPS[places] if places < len(_STEPS) else Decimal(1).scaleb(-places)
    return rounded_number(
        value.quantize(step, ROUND_HALF_UP, _USUAL if digits <= _USUAL.prec else Context(prec=digits))
    )


def rounded_number(value: Decimal) -> str:
    """Return `value` with the decimals it has: it is rounded already."""
    return f"{value:,f}".translate(_DANISH)


def read_number(typed: str) -> Decimal | None:
    """Return the figure that was typed the Danish way (`59,9`, `1.600`, `1 600`, `−5`), None when it is none.

    A point is only ever between thousands: `59.9` is no figure here, for it could mean something else. Nor is what has
    more digits than sums and shares of it can be computed with exactly.
    """
    match = _TYPED.fullmatch(" ".join(typed.split()))
    if match is None:
        return None
    digits = match["whole"].replace(".", "").replace(" ", "") + (match["decimals"] or "").replace(",", ".")
    if len(digits) > _MOST_DIGITS:
        return None
    return -Decimal(digits) if match["minus"] else Decimal(digits)


def plain_number(value: Decimal) -> str:
    """Return `value` with all its decimals and no more, as `read_number` reads it again."""
    exponent = value.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return decimal_number(value, places)
