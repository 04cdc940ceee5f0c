"""A year that was copied from the period before and stands in a title, a heading or the sentence of the economy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.hits import Hit
from secretariat.domain.problems import params

_YEAR: Final = re.compile(r"(?<![\d/.,-])(?:19|20)\d\d(?!\d|[-–/]\d| ?[-–] ?\d)")
_NAMED_BY_ITS_YEAR: Final = re.compile(
    r"(?:aftale[rn]*|budget(?:tet)?|lov|agreement|act)(?: for| of)? $", re.IGNORECASE
)
_SPAN_BEGUN: Final = re.compile(r"\d ?[-–] ?$")
_SIGHT: Final = 30


def stale_years(text: str, year: int | None) -> Iterator[Hit]:
    """Find the year before `year` in words that do not also name `year`.

    Not in spans (`2008-2010`), in numbers of cases (`BR 395/2008`) and in what is called by its year
    (`Beskæftigelsesaftalen 2008`).
    """
    if year is None or str(year) in text:
        return
    for match in _YEAR.finditer(text):
        is_name = _NAMED_BY_ITS_YEAR.search(text, max(0, match.start() - _SIGHT), match.start())
        is_end_of_span = _SPAN_BEGUN.search(text, max(0, match.start() - _SIGHT), match.start())
        if int(match.group()) == year - 1 and not is_name and not is_end_of_span:
            yield Hit("stale_year", *match.span(), params=params(year=match.group(), period=str(year)))
