"""The live pieces of a document: whether what they draw from is there, and whether the paper can show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.document_checks.context import DocumentContext, in_form
from secretariat.domain.document_checks.surroundings import PieceSource
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import Piece, PieceKind

_CHARTS: Final = frozenset((PieceKind.INDICATOR_CHART, PieceKind.BUDGET_CHART))
_OF_A_PERIOD: Final = frozenset((PieceKind.SHEETS, PieceKind.SHEET_LIST, PieceKind.GOALS, PieceKind.INDICATORS))
_OF_A_RECOMMENDATION: Final = frozenset((PieceKind.POINTS, PieceKind.DECISIONS))
_ONCE: Final = frozenset(
    (
        *(PieceKind.CONTENTS, PieceKind.NOTES, PieceKind.POINTS, PieceKind.DECISIONS, PieceKind.APPENDICES),
        *(PieceKind.SHEET_LIST, PieceKind.GOALS),
    )
)


def sources(context: DocumentContext) -> Iterator[Finding]:
    """Find pieces whose source is gone, is the document itself or leads back to it."""
    around = context.around
    for index, piece in context.pieces():
        place = Place("text", block=index)
        if piece.kind is PieceKind.DOCUMENT and piece.source is not None and piece.source == around.id:
            yield finding("piece_of_itself", place)
        elif piece.kind is PieceKind.DOCUMENT and _leads_back(piece, context):
            yield finding("piece_leads_back", place, excerpt=str(piece.source), title=_title(context, piece))
        elif _needs_a_period(piece) and context.draft.period is None:
            yield finding("piece_without_period", place)
        elif piece in around.pieces and around.pieces[piece] is None:
            yield finding("piece_source_gone", place, excerpt=f"{piece.kind.value} {piece.source or ''}".rstrip())


def _leads_back(piece: Piece, context: DocumentContext) -> bool:
    return piece.source is not None and DocumentId(piece.source) in context.around.leads_back


def _needs_a_period(piece: Piece) -> bool:
    return piece.kind in _OF_A_PERIOD and piece.source is None


def _title(context: DocumentContext, piece: Piece) -> str:
    source = context.around.pieces.get(piece)
    return source.title if source is not None else ""


def out_of_place(context: DocumentContext) -> Iterator[Finding]:
    """Find points in what is no recommendation, a recommendation that shows its points nowhere, and what can stand in a
    document once only.
    """
    kinds = Counter[PieceKind]()
    for index, piece in context.pieces():
        place = Place("text", block=index)
        if piece.kind in _OF_A_RECOMMENDATION and context.draft.recommendation is None:
            yield finding("piece_without_recommendation", place)
        kinds[piece.kind] += 1
        if piece.kind in _ONCE and kinds[piece.kind] > 1:
            yield finding("piece_double", place, excerpt=f"{piece.kind.value} {kinds[piece.kind]}")
    if context.draft.recommendation is not None and not kinds[PieceKind.POINTS]:
        yield finding("points_not_shown", in_form("points"))


def what_they_show(context: DocumentContext) -> Iterator[Finding]:
    """Find pieces with open errors or rounding differences of their own, and charts that nobody hears of who cannot see
    them (PDF/UA-1, 7.3).
    """
    told: set[tuple[str, str]] = set()
    for index, piece in context.pieces():
        source, place = context.around.pieces.get(piece), Place("text", block=index)
        if source is None:
            continue
        if piece.kind in _CHARTS and not source.is_told and not piece.alternative.strip():
            yield finding("chart_without_words", place, excerpt=source.title, title=source.title)
        for code, count in (("piece_errors", source.errors), ("piece_roundings", source.roundings)):
            if count and (code, source.title) not in told:
                told.add((code, source.title))
                yield _counted(code, place, source, count)


def _counted(code: str, place: Place, source: PieceSource, count: int) -> Finding:
    return finding(code, place, excerpt=f"{source.title} · {count}", title=source.title, count=count)
