"""How a workbook shows its numbers (ECMA-376, 18.8.31), as far as a table of figures needs to know."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache
from typing import Final

from secretariat.domain.danish.numbers import decimal_number, plain_number
from secretariat.exchange.budgets.raised_marks import is_mark, lowered

_SIGNIFICANT: Final = Context(prec=15, rounding=ROUND_HALF_UP, traps=[InvalidOperation])
"""Excel computes in binary and shows fifteen digits: 0.1 + 0.2 is stored with noise in the seventeenth."""
_LARGEST: Final = 20
"""Digits before the point of a number that is still a figure."""
_FINEST: Final = 12
"""Decimals; a difference that should be 0 is stored as 0.00000000000000005."""
_WIDE: Final = Context(prec=40)

_FIRST_DAY: Final = date(1899, 12, 30)
_FIRST_DAY_1904: Final = date(1904, 1, 1)
_LAST_DAY: Final = 2_958_465
"""The serial of 31-12-9999."""

_PART: Final = re.compile(r'"([^"]*)"|\\(.)|[_*](?:.|$)|\[[^\]]*\]?|(.)', re.DOTALL)
_PLACES: Final = "0#?"


class FormatKind(Enum):
    """What a format makes of a number."""

    GENERAL = "general"
    FIGURE = "figure"
    DAY = "day"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class FigureFormat:
    """A format: `scale` is how many times a thousand the number is divided by where it is shown.

    `before` and `after` are words around the figure, `mark` a footnote's mark after it; `zero` is what stands for a
    zero that is not shown as a figure (`-`), None where it is. `is_year` when a day is shown as its year alone.
    """

    kind: FormatKind = FormatKind.GENERAL
    decimals: int | None = None
    is_percent: bool = False
    is_grouped: bool = False
    scale: int = 0
    before: str = ""
    after: str = ""
    mark: str = ""
    zero: str | None = None
    is_year: bool = False


GENERAL: Final = FigureFormat()


@lru_cache(maxsize=4_096)
def figure_format(code: str) -> FigureFormat:
    """Return what a format's code says; what it says beyond figures, such as colours, is left out."""
    sections = _sections(code)
    made = _section(sections[0])
    if len(sections) > 2 and made.kind is FormatKind.FIGURE:
        pattern, words = _split(sections[2])
        if not any(sign in "0." for sign in pattern):  # `"-"??`: words, and room for digits that never come
            return replace(made, zero="".join(words).strip())
    return made


def exact(stored: str) -> Decimal | None:
    """Return the number that a workbook stores, without the noise of binary computing; None when it is none."""
    try:
        number = _SIGNIFICANT.create_decimal(stored)
    except InvalidOperation:
        return None
    if not number.is_finite() or number.adjusted() > _LARGEST:
        return None
    exponent = number.as_tuple().exponent
    is_finer = isinstance(exponent, int) and exponent < -_FINEST
    return _plain(number.quantize(Decimal(1).scaleb(-_FINEST), ROUND_HALF_UP, _WIDE) if is_finer else number)


def figure_text(number: Decimal, shown: FigureFormat) -> str:
    """Return a figure (scaled, and before its per cent sign) as the workbook shows it, written the Danish way."""
    if not number and shown.zero is not None:
        return shown.zero
    words = plain_number(number) if shown.decimals is None else decimal_number(number, shown.decimals)
    if not shown.is_grouped:
        words = words.replace(".", "")
    sign = " %" if shown.is_percent else ""
    return f"{shown.before}{words}{sign}{shown.after}{shown.mark}"


def scaled(number: Decimal, shown: FigureFormat) -> Decimal:
    """Return a stored number as the figure it is shown as: in thousands, in per cent."""
    power = (2 if shown.is_percent else 0) - 3 * shown.scale
    return _plain(number.scaleb(power)) if power else number


def day_text(number: Decimal, shown: FigureFormat, *, since_1904: bool) -> str:
    """Return a day as text, empty when the number is no day."""
    if not 0 <= number <= _LAST_DAY - 1462:
        return ""
    day = (_FIRST_DAY_1904 if since_1904 else _FIRST_DAY) + timedelta(days=int(number))
    return str(day.year) if shown.is_year else f"{day:%d-%m-%Y}"


def _plain(number: Decimal) -> Decimal:
    """Return a number without trailing zeros and without a power of ten."""
    normal = number.normalize()
    exponent = normal.as_tuple().exponent
    return normal.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else normal


def _sections(code: str) -> list[str]:
    sections, quoted = [""], False
    escaped = False
    for sign in code:
        if sign == ";" and not quoted and not escaped:
            sections.append("")
            continue
        quoted ^= sign == '"' and not escaped
        escaped = sign == "\\" and not escaped and not quoted
        sections[-1] += sign
    return sections


def _split(section: str) -> tuple[str, list[str]]:
    """Return a section's signs with each piece of words as a NUL, and the pieces."""
    signs, words = "", []
    for quoted, escaped, sign in _PART.findall(section):
        if quoted or escaped or sign in ("-", "+", "(", ")", " ", "$", ":") or ord(sign or " ") > 127:
            signs += "\0"
            words.append(quoted or escaped or sign)
        else:
            signs += sign
    return signs, words


def _section(section: str) -> FigureFormat:
    signs, words = _split(section)
    lowered_signs = signs.lower()
    if "general" in lowered_signs or "standard" in lowered_signs:
        return GENERAL
    if "@" in signs:
        return FigureFormat(FormatKind.TEXT)
    if not any(sign in _PLACES for sign in signs):
        return _day(lowered_signs)
    if "e" in lowered_signs or "/" in signs:
        return GENERAL
    return _figure(signs, words)


def _day(signs: str) -> FigureFormat:
    used = {sign for sign in signs if sign in "ymdhså"}
    if not used or used <= {"h", "s"}:
        return GENERAL
    return FigureFormat(FormatKind.DAY, is_year=used <= {"y", "å"})


def _figure(signs: str, words: list[str]) -> FigureFormat:
    first = next(at for at, sign in enumerate(signs) if sign in _PLACES or sign == ".")
    last = max(at for at, sign in enumerate(signs) if sign in _PLACES)
    whole, _, decimals = signs[first : last + 1].partition(".")
    trailing = signs[last + 1 :]
    leading = signs[:first].count("\0")
    before, inside = "".join(words[:leading]), signs[first : last + 1].count("\0")
    after = "".join(words[leading + inside :])
    suffix = after.strip()
    mark = lowered(suffix) if suffix and is_mark(suffix) else ""
    return FigureFormat(
        FormatKind.FIGURE,
        decimals=min(sum(decimals.count(sign) for sign in _PLACES), 15),
        is_percent="%" in signs,
        is_grouped="," in whole,
        scale=len(trailing) - len(trailing.lstrip(",")),
        before=before.lstrip(),
        after="" if mark else after.rstrip(),
        mark=mark,
    )
