"""Dates as the office writes them and as a secretary types them; months are Danish whatever the machine's settings."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum
from typing import Final

from secretariat.domain.committees import DocumentLanguage

DANISH_MONTHS: Final = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_FIRST_SHORT_YEAR: Final = 70
"""A year typed with two digits lies in 1970 to 2069."""


def long_date(day: date, language: DocumentLanguage = DocumentLanguage.DANISH) -> str:
    """Return the date as it stands in running text: `14. august 2008`, in English `14 August 2008`."""
    if language is DocumentLanguage.ENGLISH:
        return f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}. {DANISH_MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Return the date as it stands in a margin or a form: `26-03-2025`."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def meeting_time(at: datetime) -> str:
    """Return the time of a meeting: `22.04.2021, kl. 17.30`."""
    return f"{at.day:02d}.{at.month:02d}.{at.year:04d}, kl. {at.hour:02d}.{at.minute:02d}"


class DateTrouble(Enum):
    """Why what was typed is no date. The value is the code of the problem shown beside the field."""

    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    YEAR_MISSING = "year_missing"


_DAY_FIRST: Final = re.compile(r"(\d{1,2})[-./ ]+(\d{1,2})(?:[-./ ]+(\d{4}|\d{2}))?\.?", re.ASCII)
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", re.ASCII)
_WITH_MONTH: Final = re.compile(
    r"(?:d(?:en)?\.? ?)?(\d{1,2})\.? ?([^\W\d_]{3,})\.?(?: ?(\d{4}|\d{2}))?", re.ASCII | re.I
)
_SIX: Final = re.compile(r"(\d\d)(\d\d)(\d\d)", re.ASCII)
_EIGHT: Final = re.compile(r"(\d\d)(\d\d)((?:19|20)\d\d)", re.ASCII)
_EIGHT_YEAR_FIRST: Final = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)


def read_date(typed: str) -> date | DateTrouble:
    """Return the date a secretary typed: `26-03-2025`, `26/3-25`, `26.3.2025`, `26. marts 2025`, `260325`, ISO dates.

    The day comes first, as in Danish, unless a year of four digits does. Nothing is guessed: a date without a year and
    the 31st of a month that has 30 days are told as what they are.
    """
    text = " ".join(typed.split())
    if match := _WITH_MONTH.fullmatch(text):
        month = _month(match[2])
        return _date(match[3], month, match[1]) if month else DateTrouble.NOT_A_DATE
    for pattern in (_YEAR_FIRST, _EIGHT_YEAR_FIRST):
        if (match := pattern.fullmatch(text)) and int(match[2]) <= 12:
            return _date(match[1], int(match[2]), match[3])
    for pattern in (_EIGHT, _SIX, _DAY_FIRST):
        if match := pattern.fullmatch(text):
            return _date(match[3], int(match[2]), match[1])
    return DateTrouble.NOT_A_DATE


def _date(year: str | None, month: int, day: str) -> date | DateTrouble:
    if year is None:
        return DateTrouble.YEAR_MISSING
    try:
        return date(_full_year(year), month, int(day))
    except ValueError:
        return DateTrouble.NO_SUCH_DAY


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) == 4:
        return number
    return number + (1900 if number >= _FIRST_SHORT_YEAR else 2000)


def _month(name: str) -> int | None:
    """Return the month a name or the beginning of one (three letters or more) stands for, in Danish or English."""
    begun = name.lower()
    for months in (DANISH_MONTHS, ENGLISH_MONTHS):
        for number, month in enumerate(months, start=1):
            if month.lower().startswith(begun):
                return number
    return None
