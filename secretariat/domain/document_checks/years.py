"""Years in the title and the headings that the document's period is not about: left over from the year before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.document_checks.context import DocumentContext, in_form
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import OBJECT, plain

YEARS_AHEAD: Final = 3
"""A plan or a budget of a year tells of the three after it too."""

_YEAR: Final = re.compile(r"(?<![\d/.,-])(?:19|20)\d\d(?!\d|[-–/]\d| ?[-–] ?\d)")
_SPAN: Final = re.compile(r"((?:19|20)\d\d) ?[-–] ?((?:19|20)?\d\d)(?!\d)")
_SPAN_BEGUN: Final = re.compile(r"\d ?[-–] ?$")
_NAME: Final = re.compile(
    r"(?:aftale\w*|budget(?:tet)?|lov\w*|strategi\w*|plan(?:en)?|politik\w*|reform\w*|agreement|act|strategy|policy)"
    r"(?: for| of| fra| af)? $",
    re.IGNORECASE,
)
"""What is called by its year, whatever the year is: `Beskæftigelsesaftalen 2007`."""
_OF_THE_DOCUMENT: Final = re.compile(r"(?:arbejdsplan|handlingsplan|work plan|action plan)(?:en)?(?: for| of)? $", re.I)
_LOOKING_BACK: Final = re.compile(r"måling|regnskab|forbrug|evaluering|baseline|accounts|survey", re.IGNORECASE)
_STATUS: Final = re.compile(r"\bstatus\b|erfaring|resultat|\bresults?\b", re.IGNORECASE)
_QUOTED: Final = re.compile('”[^”“]*[”“]|“[^”“]*[”“]|»[^»«]*«|"[^"]*"')
_LOOK_BACK_KINDS: Final = frozenset((DocumentKind.RECOMMENDATION, DocumentKind.WORK_PLAN))
_SIGHT: Final = 30


def stale_years(context: DocumentContext) -> Iterator[Finding]:
    """Find the years that title, headings and captions of pieces name and that are not the period's or one of the three
    after it.

    In order are words that name the period's year too, spans that hold it (`2008-2010`), what is called by its year
    (`Budgetaftale 2007`), a title in quotation marks, a measurement or an account of a year gone, and in a
    recommendation or a work plan the status of the year before.
    """
    period = context.year
    if period is None:
        return
    for place, words in _places(context):
        for match in _odd_years(words, period, looks_back=context.draft.kind in _LOOK_BACK_KINDS):
            at = Place(place.part, place.field, place.block, match.start(), match.end())
            yield finding("document_year_odd", at, excerpt=match.group(), year=match.group(), period=str(period))


def _places(context: DocumentContext) -> Iterator[tuple[Place, str]]:
    yield in_form("title"), context.draft.title
    for index, heading in context.headings():
        yield Place("text", block=index), plain(heading).replace(OBJECT, " ")
    for index, piece in context.pieces():
        if piece.caption:
            yield Place("text", "caption", block=index), piece.caption


def _odd_years(words: str, period: int, *, looks_back: bool) -> Iterator[re.Match[str]]:
    if str(period) in words or _spans_hold(words, period) or _LOOKING_BACK.search(words):
        return
    quoted = [match.span() for match in _QUOTED.finditer(words)]
    for match in _YEAR.finditer(words):
        year, first = int(match.group()), max(0, match.start() - _SIGHT)
        before = words[first : match.start()]
        is_status = looks_back and year == period - 1 and _STATUS.search(words)
        is_name = _NAME.search(before) and not _OF_THE_DOCUMENT.search(before)
        is_quoted = any(start < match.start() < end for start, end in quoted)
        is_ours = period <= year <= period + YEARS_AHEAD
        if not (is_ours or is_status or is_name or is_quoted or _SPAN_BEGUN.search(before)):
            yield match


def _spans_hold(words: str, period: int) -> bool:
    for match in _SPAN.finditer(words):
        first, last = int(match[1]), int(match[2] if len(match[2]) > 2 else match[1][:2] + match[2])
        if first <= period <= last:
            return True
    return False
