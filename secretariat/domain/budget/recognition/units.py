"""Units as tables name them: `mio. kr.`, `1.000 kr.`, `t.kr.`, `antal`, `pct.`, `årsværk`."""

from __future__ import annotations

import re
from typing import Final

from secretariat.domain.budget.tables import Unit

_CROWNS: Final = r"(?:\s*(?:kr\.?|kroner|dkk))"
_UNITS: Final = (
    (Unit.MILLIONS, re.compile(rf"(?:dkk\s*)?(?:mio\.?|mill?\.?|million(?:er|s)?){_CROWNS}?")),
    (Unit.THOUSANDS, re.compile(rf"(?:dkk\s*)?(?:1[. ]?000|t\.|ts?d\.?|tusinde?r?|thousands?){_CROWNS}?|tkr\.?")),
    (Unit.KRONER, re.compile(r"kr\.?|kroner|dkk")),
    (Unit.PERCENT, re.compile(r"%|pct\.?|procent|per\s?cent|percent")),
    (Unit.FTE, re.compile(r"årsværk|fuldtidsstillinger|fte")),
    (Unit.COUNT, re.compile(r"antal|stk\.?|count|number")),
)


def read_unit(words: str) -> Unit | None:
    """Return the unit that words name and nothing else (`i mio. kr.` counts); None when they name none."""
    told = " ".join(words.split()).casefold().strip("()[] ").removeprefix("i ").strip()
    return next((unit for unit, pattern in _UNITS if pattern.fullmatch(told)), None)
