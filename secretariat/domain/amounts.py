"""Sums of money: exact, in kroner, read as the office types them and written as it prints them.

An amount is a `Decimal` in kroner with at most two decimals (the øre is the smallest unit stored). A unit says how it
is shown, never how it is kept.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Final

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.numbers import decimal_number, rounded_number
from secretariat.domain.text import NBSP

OERE: Final = Decimal("0.01")
LARGEST: Final = Decimal(10) ** 15
"""No sum the office handles comes near it; the store counts in øre and holds it easily."""


def in_oere(amount: Decimal) -> Decimal:
    """Return an amount that was computed as one that can be kept: to the øre, rounded half up."""
    return amount.quantize(OERE, ROUND_HALF_UP)


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


_SIGNED: Final = re.compile(r"(?P<minus>[-−–‒])? ?(?P<rest>[^-−–‒(].*)|\( ?(?P<inside>[^()]+?) ?\)(?P<unit>[^()]*)")
_WORDED: Final = re.compile(
    r"(?P<before>(?:kr\.?|dkk) ?)?(?P<figure>[0-9.,½¼¾ ]+?)(?P<crowns>,[-–])? ?(?P<unit>[a-z. ]*)"
)
_UNITS: Final = (
    (re.compile(r"mio\.?|mill?\.?|million(?:er)?"), 6),
    (re.compile(r"mia\.?|mrd\.?|milliard(?:er)?"), 9),
    (re.compile(r"t\.?|tusinde?|ts?d\.?"), 3),
    (re.compile(r""), 0),
)
_CROWNS: Final = re.compile(r" ?(?:kr\.?|kroner|dkk)$")
_FIGURE: Final = re.compile(
    r"(?P<whole>[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)?(?P<rest>,[0-9]+| ?[½¼¾])?"
)
_POINT_AS_COMMA: Final = re.compile(r"[0-9]*\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_FRACTIONS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def read_amount(typed: str, unit: MoneyUnit = MoneyUnit.KRONER) -> Decimal | AmountTrouble:
    """Return the kroner that a clerk typed: `36,4 mio. kr.`, `3.543.580`, `- 6 000`, `150 t.kr.`, `12½`, `(5)`.

    A unit in the text wins over `unit`, which counts where none is typed. Nothing is guessed: `1.234` in millions could
    be one million or a thousand of them and is `AMBIGUOUS`, and so is `1,234` kroner and every figure with a point
    before its decimals; a part of an øre is `TOO_FINE`.
    """
    text = " ".join(typed.split()).casefold()
    signed = _SIGNED.fullmatch(text)
    if signed is None:
        return AmountTrouble.NOT_AN_AMOUNT
    words = signed["rest"] or f"{signed['inside']} {signed['unit']}".rstrip()
    amount = _unsigned(words, EXPONENTS[unit])
    is_negative = signed["minus"] is not None or signed["inside"] is not None
    return -amount if is_negative and isinstance(amount, Decimal) and amount else amount


def _unsigned(words: str, exponent: int) -> Decimal | AmountTrouble:
    worded = _WORDED.fullmatch(words)
    if worded is None:
        return AmountTrouble.NOT_AN_AMOUNT
    typed_exponent = _exponent(worded)
    if typed_exponent is None:
        return AmountTrouble.NOT_AN_AMOUNT
    told = exponent if typed_exponent == _NO_UNIT else typed_exponent
    value = read_figure(worded["figure"].strip(), told)
    if isinstance(value, AmountTrouble):
        return value
    amount = value.scaleb(told)
    if amount > LARGEST:
        return AmountTrouble.NOT_AN_AMOUNT
    return amount.quantize(OERE) if amount == amount.quantize(OERE) else AmountTrouble.TOO_FINE


_NO_UNIT: Final = -1


def _exponent(worded: re.Match[str]) -> int | None:
    """Return the power of ten that the typed unit names, `_NO_UNIT` for none and None for a word that is no unit."""
    words, crowns_removed = _CROWNS.subn("", worded["unit"].strip())
    if not words and not crowns_removed and not worded["before"] and not worded["crowns"]:
        return _NO_UNIT
    return next((power for pattern, power in _UNITS if pattern.fullmatch(words.strip())), None)


def read_figure(figure: str, exponent: int) -> Decimal | AmountTrouble:
    """Return a figure without sign and unit as it is written (`1.234,5`, `12½`), before its unit multiplies it.

    The unit's power of ten tells which figures could be two; see `read_amount`.
    """
    match = _FIGURE.fullmatch(figure)
    if match is None or not figure:
        return AmountTrouble.AMBIGUOUS if _POINT_AS_COMMA.fullmatch(figure) else AmountTrouble.NOT_AN_AMOUNT
    whole, rest = match["whole"] or "", (match["rest"] or "").strip()
    if _is_ambiguous(whole, rest, exponent):
        return AmountTrouble.AMBIGUOUS
    if len(whole) + len(rest) > len(f"{LARGEST:,}"):
        return AmountTrouble.NOT_AN_AMOUNT
    digits = whole.replace(".", "").replace(" ", "") or "0"
    return Decimal(digits) + _FRACTIONS[rest] if rest in _FRACTIONS else Decimal(digits + rest.replace(",", "."))


def _is_ambiguous(whole: str, rest: str, exponent: int) -> bool:
    if "." in whole:
        return exponent >= EXPONENTS[MoneyUnit.MILLIONS] and not rest
    is_like_a_thousand = len(rest) == len(",000") and len(whole) <= len("000") and whole.strip("0") != ""
    return exponent == 0 and " " not in whole and is_like_a_thousand


_MOST_DECIMALS: Final = 3
_ENGLISH: Final = str.maketrans(",.", ".,")
_DANISH_UNITS: Final = {MoneyUnit.KRONER: "kr.", MoneyUnit.THOUSANDS: "t.kr.", MoneyUnit.MILLIONS: f"mio.{NBSP}kr."}
_ENGLISH_UNITS: Final = {MoneyUnit.KRONER: "", MoneyUnit.THOUSANDS: "thousand", MoneyUnit.MILLIONS: "million"}


def money_text(
    amount: Decimal,
    unit: MoneyUnit,
    *,
    decimals: int | None = None,
    language: DocumentLanguage = DocumentLanguage.DANISH,
) -> str:
    """Return the amount as it stands in print: `46,5 mio. kr.`, `3.543.580 kr.`, with non-breaking spaces.

    Without `decimals`, as many as the amount needs (up to three in millions and thousands, two or none in kroner), and
    at least one in millions (`2,0 mio. kr.`); what is finer is rounded half up. In English it is `DKK 46.5 million`.
    """
    figure = figure_text(amount, unit, decimals=decimals, language=language)
    if language is DocumentLanguage.DANISH:
        return f"{figure}{NBSP}{_DANISH_UNITS[unit]}"
    return NBSP.join(word for word in ("DKK", figure, _ENGLISH_UNITS[unit]) if word)


def figure_text(
    amount: Decimal,
    unit: MoneyUnit,
    *,
    decimals: int | None = None,
    language: DocumentLanguage = DocumentLanguage.DANISH,
) -> str:
    """Return the figure of `money_text` without its unit, as it stands in a table."""
    value = amount.scaleb(-EXPONENTS[unit])
    return _signed(decimal_number(value, _places(value, unit) if decimals is None else decimals), language)


def shown_figure(value: Decimal, language: DocumentLanguage = DocumentLanguage.DANISH) -> str:
    """Return a figure of `figure_text` that is divided by its unit and rounded already."""
    return _signed(rounded_number(value), language)


def _signed(figure: str, language: DocumentLanguage) -> str:
    if figure.startswith("-") and not figure.strip("-0,."):
        figure = figure.lstrip("-")  # what is rounded to nothing has no sign
    return figure if language is DocumentLanguage.DANISH else figure.translate(_ENGLISH)


def last_place(amount: Decimal, unit: MoneyUnit, decimals: int | None = None) -> Decimal:
    """Return what one unit of the last decimal shown is worth in kroner, 100000 for the `26,9` of millions."""
    places = _places(amount.scaleb(-EXPONENTS[unit]), unit) if decimals is None else decimals
    return Decimal(1).scaleb(EXPONENTS[unit] - places)


def _places(value: Decimal, unit: MoneyUnit) -> int:
    exponent = value.normalize().as_tuple().exponent
    needed = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if unit is MoneyUnit.KRONER:
        return 2 if needed else 0
    return min(max(needed, 1 if unit is MoneyUnit.MILLIONS else 0), _MOST_DECIMALS)
