"""Figures as Danish writes them: a point between thousands, a comma before decimals; exact, never a `float`."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def whole_number(value: int) -> str:
    """Return `3543580` as `3.543.580`."""
    return f"{value:,}".replace(",", ".")


def decimal_number(value: Decimal, places: int) -> str:
    """Return `value` with `places` decimals, rounded half up as the office does: `0.15` with one place is `0,2`."""
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return f"{rounded:,f}".translate(str.maketrans(",.", ".,"))
