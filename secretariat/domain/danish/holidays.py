"""The days between Monday and Friday on which a Danish town hall is closed."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

_LAST_PRAYER_DAY: Final = 2023
"""Store bededag was a holiday up to and with this year (lov nr. 214 af 6. marts 2023)."""
_SATURDAY: Final = 5


def is_weekday(day: date) -> bool:
    """True from Monday to Friday, but for public holidays, Constitution Day and Christmas Eve, when it is closed."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def weekdays_before(day: date, count: int) -> date:
    """Return the weekday that lies `count` weekdays before a day, which itself is not counted; none before the calendar
    begins.
    """
    while count and day > date.min:
        day -= timedelta(days=1)
        count -= is_weekday(day)
    return day


@lru_cache(maxsize=64)
def holidays(year: int) -> frozenset[date]:
    """Return the days of a year on which it is closed, whatever weekday they fall on."""
    easter = _easter(year)
    after_easter = (-3, -2, 0, 1, 39, 49, 50, *((26,) if year <= _LAST_PRAYER_DAY else ()))
    movable = {easter + timedelta(days=days) for days in after_easter}
    return frozenset(movable | {date(year, month, day) for month, day in _FIXED})


_FIXED: Final = ((1, 1), (6, 5), (12, 24), (12, 25), (12, 26))


def _easter(year: int) -> date:
    """Return Easter Sunday (the Gregorian computus of Meeus, Jones and Butcher)."""
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    lunar = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leaps - lunar + 15) % 30
    to_sunday = (32 + 2 * rest + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (year % 19 + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
