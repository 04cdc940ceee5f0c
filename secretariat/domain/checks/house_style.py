"""Danish house style: amounts, percentages, dates and figures as the office writes them, with the correction ready.

Sources: the office's published documents (`10,5 mio. kr.`, `5 pct.`, `14. august 2008`) and Dansk Sprognævn's advice on
abbreviations and on the non-breaking space between a figure and its unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from secretariat.domain.checks.hits import Hit, holds
from secretariat.domain.danish.dates import DANISH_MONTHS, long_date, read_date
from secretariat.domain.danish.numbers import whole_number
from secretariat.domain.text import NBSP

_SPACE: Final = rf"[ {NBSP}\u202f]"
_FIGURE: Final = r"(?<![\d.,])(\d[\d.,]*[½¼¾]?|[½¼¾])"

_AMOUNT: Final = re.compile(
    rf"{_FIGURE}({_SPACE}*)(?:(mio|mill?|mia|mrd)\b(\.?)(?:{_SPACE}*(kr|kroner)\b(?!/)\.?)?|kr\b(?![/.]?[-\w/])\.?)",
    re.IGNORECASE,
)
_MILLIONS: Final = {"mio": "mio.", "mil": "mio.", "mill": "mio.", "mia": "mia.", "mrd": "mia."}


def amounts(text: str) -> Iterator[Hit]:
    """Find amounts that are not written `10,5 mio. kr.`: other short forms, missing stops or spaces, a stray point."""
    if not holds(text.lower(), "kr", "mio", "mil", "mia", "mrd"):
        return
    for match in _AMOUNT.finditer(text):
        figure = match[1].rstrip(".,")
        is_nautical = (match[3] or "").lower() == "mil" and not match[4]
        if not figure or is_nautical:
            continue
        mend = NBSP.join([figure, *_unit(match)])
        if match.group() != mend:
            yield Hit(_amount_code(match, figure, mend), match.start(), match.end(), mend)


def _unit(match: re.Match[str]) -> tuple[str, ...]:
    if match[3] is None:
        return ("kr.",)
    millions = _MILLIONS[match[3].lower()]
    return (millions, "kr.") if match[5] else (millions,)


def _amount_code(match: re.Match[str], figure: str, mend: str) -> str:
    if match[1] != figure:
        return "stray_point"
    return "nbsp_missing" if _with_spaces(match.group()) == _with_spaces(mend) else "amount_style"


def _with_spaces(text: str) -> str:
    return text.replace(NBSP, " ").replace("\u202f", " ")


_POINTS: Final = re.compile(
    rf"(?<=\d)({_SPACE}?)(?:procent-?{_SPACE}?points?|pct\.?-?{_SPACE}?points?|%-?{_SPACE}?points?)\b", re.IGNORECASE
)
_PERCENT: Final = re.compile(
    rf"(?<=[\d½])({_SPACE}*)(?:%(?![-\w])(?:\.(?=\s+[A-ZÆØÅ]|\s*$))?|(?:pct|procent)\b(?!{_SPACE}?-?point)(?![-.]?\w)\.?)",
    re.IGNORECASE,
)


def percentages(text: str) -> Iterator[Hit]:
    """Find percentages that are not written `10 pct.`, and percentage points that are not `2,4 procentpoint`."""
    if not holds(text, "%", "pct", "Pct", "rocent"):
        return
    for match in _POINTS.finditer(text):
        yield from _unit_hit("percentage_points", match, "procentpoint")
    for match in _PERCENT.finditer(text):
        if not _POINTS.match(text, match.start()):
            yield from _unit_hit("percent_style", match, "pct.")


def _unit_hit(code: str, match: re.Match[str], unit: str) -> Iterator[Hit]:
    if match.group() == NBSP + unit:
        return
    is_space_only = _with_spaces(match.group()) == " " + unit
    yield Hit("nbsp_missing" if is_space_only else code, match.start(), match.end(), NBSP + unit)


_FIGURE_UNIT: Final = re.compile(r"(?<=\d) (?=(?:årsværk|m²|m³|km|kg|t\.kr\.|ton)\b|(?:m²|m³|t\.kr\.))|(?<=§) (?=\d)")


def units(text: str) -> Iterator[Hit]:
    """Find a space that would let a line break between a figure and its unit, or between § and its number."""
    if not holds(text, "årsværk", "m²", "m³", "km", "kg", "t.kr.", "ton", "§"):
        return
    for match in _FIGURE_UNIT.finditer(text):
        yield Hit("nbsp_missing", match.start(), match.end(), NBSP)


_SHORT_DATE: Final = re.compile(
    r"(?<![\w/.=\-])(?:\d{1,2}/\d{1,2}[- /](?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4}|"
    r"\d{4}-\d{2}-\d{2})(?![\d/\-]|\.\d|, kl)"
)
_LONG_DATE: Final = re.compile(
    rf"(?<![\w/.,\-])(\d{{1,2}})(\.?)({_SPACE}*)({'|'.join(DANISH_MONTHS)})({_SPACE}+\d{{4}})?\b", re.IGNORECASE
)


def dates(text: str) -> Iterator[Hit]:
    """Find dates in running text that are not written `14. august 2008`; a meeting's `22.04.2021, kl. 17.30` is."""
    for match in _SHORT_DATE.finditer(text):
        day = read_date(match.group())
        if isinstance(day, date):
            yield Hit("date_style", match.start(), match.end(), long_date(day))
    for match in _LONG_DATE.finditer(text):
        number, stop, space, month, year = match.groups()
        is_regular = stop and space and month.islower()
        if not is_regular and 1 <= int(number) <= 31 and (stop or year):
            yield Hit("date_style", match.start(), match.end(), f"{number}. {month.lower()}{year or ''}")


_COMMAS: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(\.\d+)?(?![\d,])")
_UNGROUPED: Final = re.compile(rf"(?<![\w.,/\-])[1-9]\d{{4,}}(?={_SPACE}?(?:kr\b|kroner\b))")


def thousands(text: str) -> Iterator[Hit]:
    """Find figures with commas or nothing between thousands. One comma alone is a decimal comma."""
    for match in _COMMAS.finditer(text):
        mend = match.group().translate(str.maketrans(",.", ".,"))
        yield Hit("thousands_style", match.start(), match.end(), mend)
    for match in _UNGROUPED.finditer(text) if "kr" in text else ():
        yield Hit("thousands_style", match.start(), match.end(), whole_number(int(match.group())))
