"""What the supplied templates share in every language: how each kind looks on paper, and what a section begins with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from secretariat.domain.documents.kinds import HeadingCapitals, Numbering, PaperChoices, PaperForm
from secretariat.domain.text import Alignment, Cell, Piece, PieceKind, Table, Text, run

ITEM: Final = PaperChoices(form=PaperForm.REPORT, capitals=HeadingCapitals.CAPITALS)
"""A recommendation: the full width, headings in capitals, case number under the title (the agenda of 2009)."""
STATUS_MEMO: Final = PaperChoices(capitals=HeadingCapitals.CAPITALS)
"""Margin column and headings in capitals (the half-yearly memo of 2008)."""
MEMO: Final = PaperChoices(signature=True)
REPORT: Final = PaperChoices(form=PaperForm.REPORT, front_page=True, contents=True)
PLAN: Final = PaperChoices(form=PaperForm.REPORT, numbering=Numbering.DECIMAL)
OVERVIEW: Final = PaperChoices(form=PaperForm.REPORT)

POINTS: Final = Piece(PieceKind.POINTS)
DECISIONS: Final = Piece(PieceKind.DECISIONS)
APPENDICES: Final = Piece(PieceKind.APPENDICES)
INDICATORS: Final = Piece(PieceKind.INDICATORS)
GOALS: Final = Piece(PieceKind.GOALS)
SHEETS: Final = Piece(PieceKind.SHEETS)
SHEET_LIST: Final = Piece(PieceKind.SHEET_LIST)
BUDGET_TABLE: Final = Piece(PieceKind.BUDGET_TABLE)
DEVELOPMENT: Final = Piece(PieceKind.BUDGET_CHART, part="development")
LARGEST: Final = Piece(PieceKind.BUDGET_CHART, part="largest")
PAGE_BREAK: Final = Piece(PieceKind.PAGE_BREAK)


def staff_table(head: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> Text:
    """Return a table of what each part of the work takes: words to the left, the last column's figures to the right.

    What is still to be written stands in square brackets, which the checks find while it is not.
    """
    cells = tuple(tuple(Cell((run(words),)) for words in row) for row in (head, *rows))
    alignments = (*(Alignment.LEFT,) * (len(head) - 1), Alignment.RIGHT)
    return Text((Table(cells, alignments, caption=run(caption)),))
