"""The arithmetic a clerk types into a cell, `=3,5+2*1,75`: worked out exactly, and refused where it says two things."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Final, TypeAlias

from secretariat.domain.amounts import AmountTrouble, read_figure

LONGEST: Final = 200
"""Characters of a piece of arithmetic; a note of how a figure came about is no longer."""
DEEPEST: Final = 20
"""Brackets inside brackets, and signs before signs."""

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<figure>[0-9]{1,3}(?:\s[0-9]{3})+(?![0-9])(?:,[0-9]+)?|[0-9.,]+ ?[½¼¾]?|[½¼¾])"
    r"|(?P<percent>%|pct\.?|procent)|(?P<sign>[-+*/()]))\s*",
    re.IGNORECASE,
)
_WRITTEN: Final = str.maketrans({"−": "-", "–": "-", "‒": "-", "×": "*", "·": "*", ":": "/", "÷": "/"})


class ArithmeticTrouble(Enum):
    """Why something is no arithmetic. The value is the code of the problem shown."""

    NOT_ARITHMETIC = "not_arithmetic"
    DIVISION_BY_ZERO = "division_by_zero"


Trouble: TypeAlias = ArithmeticTrouble | AmountTrouble


def work_out(text: str, exponent: int, *, in_percent: bool = False) -> Fraction | Trouble:
    """Return what a piece of arithmetic (without its `=`) comes to, exactly: `(3,5 + 2) * 1,75 / 2`, `200 * 25 pct.`.

    `exponent` is the power of ten of the unit the result is in; it tells which figures could be two. A percentage
    belongs in a product, for what `200 + 25 %` means is not said; where the result itself is `in_percent` it is the
    other way round.
    """
    if len(text) > LONGEST:
        return ArithmeticTrouble.NOT_ARITHMETIC
    try:
        return _Reading(_tokens(text), exponent, in_percent).result()
    except _RefusedError as refused:
        return refused.trouble


class _RefusedError(Exception):
    """Leaves the recursion with what is wrong; it never leaves the module."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class _Value:
    """`is_percent` until a product has used it."""

    number: Fraction
    is_percent: bool = False


def _tokens(text: str) -> list[tuple[str, str]]:
    """Return kind and characters of each token, the last one of the kind `end`."""
    written = text.translate(_WRITTEN)
    tokens, place = [], 0
    while place < len(written):
        match = _TOKEN.match(written, place)
        if match is None:
            raise _RefusedError(ArithmeticTrouble.NOT_ARITHMETIC)
        kind = match.lastgroup or ""
        tokens.append((kind, match[kind]))
        place = match.end()
    return [*tokens, ("end", "")]


class _Reading:
    """Reads tokens from left to right: sums of products of signed figures and brackets."""

    def __init__(self, tokens: list[tuple[str, str]], exponent: int, in_percent: bool) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0
        self._exponent = exponent
        self._in_percent = in_percent

    def result(self) -> Fraction:
        value = self._sum()
        if self._tokens[self._place][0] != "end":
            raise _RefusedError(ArithmeticTrouble.NOT_ARITHMETIC)
        return self._added(value)

    def _sum(self) -> _Value:
        value = self._product()
        while sign := self._taken("+", "-"):
            other = self._added(self._product())
            value = _Value(self._added(value) + (other if sign == "+" else -other))
        return value

    def _added(self, value: _Value) -> Fraction:
        """Return a value as a sum takes it: a percentage only among percentages."""
        if value.is_percent and not self._in_percent:
            raise _RefusedError(AmountTrouble.AMBIGUOUS)
        return value.number

    def _product(self) -> _Value:
        value = self._signed()
        while sign := self._taken("*", "/"):
            other = self._factor(self._signed())
            if sign == "/" and not other:
                raise _RefusedError(ArithmeticTrouble.DIVISION_BY_ZERO)
            value = _Value(self._factor(value) * other if sign == "*" else self._factor(value) / other)
        return value

    def _factor(self, value: _Value) -> Fraction:
        if not value.is_percent:
            return value.number
        if self._in_percent:
            raise _RefusedError(AmountTrouble.AMBIGUOUS)
        return value.number / 100

    def _signed(self) -> _Value:
        with_sign = self._taken("+", "-")
        if not with_sign:
            return self._marked()
        value = self._deeper(self._signed)
        return _Value(-value.number if with_sign == "-" else value.number, value.is_percent)

    def _marked(self) -> _Value:
        """Read a figure or a bracket, and the percent sign behind it."""
        value = self._bracket() if self._taken("(") else _Value(self._figure())
        if self._tokens[self._place][0] != "percent":
            return value
        if value.is_percent:
            raise _RefusedError(ArithmeticTrouble.NOT_ARITHMETIC)
        self._place += 1
        return _Value(value.number, is_percent=True)

    def _bracket(self) -> _Value:
        value = self._deeper(self._sum)
        if not self._taken(")"):
            raise _RefusedError(ArithmeticTrouble.NOT_ARITHMETIC)
        return value

    def _deeper(self, read: Callable[[], _Value]) -> _Value:
        self._depth += 1
        if self._depth > DEEPEST:
            raise _RefusedError(ArithmeticTrouble.NOT_ARITHMETIC)
        value = read()
        self._depth -= 1
        return value

    def _figure(self) -> Fraction:
        kind, characters = self._tokens[self._place]
        if kind != "figure":
            raise _RefusedError(ArithmeticTrouble.NOT_ARITHMETIC)
        self._place += 1
        figure = read_figure(" ".join(characters.split()), self._exponent)
        if isinstance(figure, AmountTrouble):
            raise _RefusedError(figure)
        return Fraction(figure)

    def _taken(self, *signs: str) -> str:
        """Take the next token when it is one of these signs; empty when it is not."""
        kind, characters = self._tokens[self._place]
        if kind != "sign" or characters not in signs:
            return ""
        self._place += 1
        return characters
