"""Figures in one sentence that contradict each other: part and whole, from and to, per cent and percentage points.

A rule speaks only where the sentence itself says how its figures belong together, and never where rounding or a word
such as `ca.` explains what differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from secretariat.domain.checks.hits import Hit, holds
from secretariat.domain.checks.sentences import (
    COUNT,
    FIGURE,
    PERCENT,
    POINTS,
    WORD,
    figure,
    flat,
    half_a_unit,
    sentences,
)
from secretariat.domain.danish.numbers import decimal_number
from secretariat.domain.problems import params

_NOT_BEFORE: Final = r"(?<![\d.,/-])"
_ABOUT: Final = r"(?:(?P<about>ca\.|cirka|omkring|omtrent|godt|knap|næsten|lidt over|lidt under) )?"
_BOUND: Final = r"(?:(?P<bound>over|under|mindst|mere end|højst|op til) )?"
_ALL: Final = r"(?:de |i alt |alle |samtlige )*"
_MEANS: Final = r"(?:,? (?:eller|svarende til|dvs\.|altså|=)|,? \((?:svarende til |dvs\. )?) ?"
_CLAIM: Final = rf"{_ABOUT}{_BOUND}(?P<percent>{FIGURE}) ?{PERCENT}"
_PART: Final = rf"{_NOT_BEFORE}(?P<part>{COUNT})"
_WHOLE: Final = rf"{_NOT_BEFORE}(?P<whole>{COUNT})"

_PART_OF: Final = re.compile(
    rf"{_PART}(?: {WORD}){{0,2}}?(?: ud)? af {_ALL}(?P<whole>{COUNT})(?: {WORD}){{0,3}}?{_MEANS}{_CLAIM}"
)
_CLAIMED_FIRST: Final = re.compile(
    rf"{_NOT_BEFORE}{_CLAIM}{_MEANS}(?:i alt )?(?P<part>{COUNT})(?: {WORD}){{0,2}}?(?: ud)? af {_ALL}(?P<whole>{COUNT})"
    rf"(?! ?{PERCENT})"
)
_OF_THEM: Final = re.compile(
    rf"{_WHOLE}(?: {WORD}){{1,4}}?,?(?: [-–])? heraf (?:er |var |fik |har )?(?P<part>{COUNT})(?: {WORD}){{0,3}}?"
    rf"{_MEANS}{_CLAIM}"
)
_OUT_OF: Final = re.compile(
    rf"\b[Aa]f {_ALL}(?P<whole>{COUNT})(?: {WORD}){{1,4}}? (?P<part>{COUNT})(?: {WORD}){{0,3}}?{_MEANS}{_CLAIM}"
)
_AND: Final = re.compile(rf"{_WHOLE}(?: {WORD}){{1,3}}?,? og (?P<part>{COUNT})(?: {WORD}){{1,3}}?{_MEANS}{_CLAIM}")
_ROUGHLY: Final = Decimal(3)
"""How many percentage points `ca.` and its like excuse."""


def parts_of_wholes(text: str) -> Iterator[Hit]:
    """Find a share that is not the part of the whole it is told with, as in `47 af 83 eller 65 pct.`.

    So are `35 ud af 36 (97 pct.)`, `97 pct. svarende til 35 af 36`, `83 forløb, heraf 47 (57 pct.)`, `af 83 fik 47
    eller 57 pct. job` and `83 forløb og 47 personer eller 57 pct.` read; in the last, both may be the whole.
    """
    if not holds(text, "%", "pct", "rocent"):
        return
    words = flat(text)
    seen: set[int] = set()
    for pattern in (_PART_OF, _CLAIMED_FIRST, _OF_THEM, _OUT_OF, _AND):
        for match in pattern.finditer(words):
            if match.start("percent") not in seen and not _is_right(match, may_be_both=pattern is _AND):
                seen.add(match.start("percent"))
                yield _part_of_whole(match)


def _is_right(match: re.Match[str], *, may_be_both: bool) -> bool:
    part, whole = figure(match["part"]), figure(match["whole"])
    if match["bound"] or not 0 < part <= whole:
        return True
    allowed = _ROUGHLY if match["about"] else half_a_unit(match["percent"])
    wholes = (whole, whole + part) if may_be_both else (whole,)
    return any(abs(part / one * 100 - figure(match["percent"])) <= allowed for one in wholes)


def _part_of_whole(match: re.Match[str]) -> Hit:
    places = max(1, len(match["percent"].partition(",")[2]))
    computed = decimal_number(figure(match["part"]) / figure(match["whole"]) * 100, places)
    told = params(part=match["part"], whole=match["whole"], claimed=match["percent"], computed=computed)
    return Hit("part_of_whole", match.start(), match.end(), params=told)


FROM_TO: Final = re.compile(
    rf"\bfra (?:{WORD} ){{0,3}}?(?:ca\. )?(?P<first>{FIGURE})(?: ?{PERCENT})?(?: i (?:{WORD} )?\d{{4}})? til (?:ca\. )?"
    rf"(?P<last>{FIGURE}) ?{PERCENT}",
    re.IGNORECASE,
)
_BY_POINTS: Final = re.compile(rf"{_NOT_BEFORE}(?P<claimed>{FIGURE}) ?{POINTS}")
_BY_PERCENT: Final = re.compile(rf"\b(?:med|på) (?P<claimed>{FIGURE}) ?{PERCENT}")
_AIM: Final = re.compile(r"\b(?:mål\w*|skal|bør|ventes|forventes)\b", re.IGNORECASE)


def differences(text: str) -> Iterator[Hit]:
    """Find a sentence that tells from what to what and by how much, and where the three do not fit together.

    `fra 49,5 pct. til 42,1 pct., altså med 7,4 pct.` is a difference in percentage points that is called per cent.
    """
    if not holds(flat(text), "fra ", "Fra "):
        return
    for sentence in sentences(text):
        spans, points = list(FROM_TO.finditer(sentence.text)), list(_BY_POINTS.finditer(sentence.text))
        if len(spans) != 1 or _AIM.search(sentence.text):
            continue
        if len(points) == 1:
            yield from _points(spans[0], points[0], sentence.start)
        elif not points:
            yield from _percent(spans[0], list(_BY_PERCENT.finditer(sentence.text)), sentence.start)


def _points(span: re.Match[str], claim: re.Match[str], offset: int) -> Iterator[Hit]:
    computed = abs(figure(span["last"]) - figure(span["first"]))
    allowed = sum(map(half_a_unit, (span["first"], span["last"], claim["claimed"])))
    if abs(computed - figure(claim["claimed"])) <= allowed:
        return
    places = max(len(written.partition(",")[2]) for written in (span["first"], span["last"]))
    told = params(
        first=span["first"], last=span["last"], claimed=claim["claimed"], computed=decimal_number(computed, places)
    )
    yield Hit("difference_wrong", offset + claim.start(), offset + claim.end(), params=told)


def _percent(span: re.Match[str], claims: list[re.Match[str]], offset: int) -> Iterator[Hit]:
    first, last = figure(span["first"]), figure(span["last"])
    if len(claims) != 1 or not first or first == last:
        return
    claimed, allowed = figure(claims[0]["claimed"]), half_a_unit(claims[0]["claimed"])
    is_relative = abs(abs(last - first) / first * 100 - claimed) <= allowed
    if abs(abs(last - first) - claimed) <= allowed and not is_relative:
        yield Hit("percentage_points", offset + claims[0].start("claimed"), offset + claims[0].end())
