"""A source laid out as rows and columns, before anything is said of what they are."""

from __future__ import annotations

from dataclasses import dataclass

from secretariat.domain.budget.recognition.sources import SourceCell
from secretariat.domain.budget.tables import ColumnKey, RowKey


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a column of figures. `over` is shared with its neighbours, `raised` as in `SourceCell`."""

    text: str = ""
    over: str = ""
    raised: int = 0


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row: its label and a cell for each column of figures.

    `line` is where it stands in the source, counted from 1. `depth` is how far it is indented or outlined.
    `is_apart` when an empty row stands above it.
    """

    line: int
    label: str
    cells: tuple[SourceCell, ...]
    number: str = ""
    raised: int = 0
    depth: int = 0
    is_bold: bool = False
    is_apart: bool = False

    @property
    def key(self) -> RowKey:
        """Names the row in the understood table."""
        return RowKey(f"r{self.line}")

    def with_number(self, number: str, label: str) -> SheetRow:
        """Return the row with a number that was taken from the front of its label."""
        return SheetRow(self.line, label, self.cells, number, self.raised, self.depth, self.is_bold, self.is_apart)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand in no row: a title, prose, a note. `is_below` when they stand below the table's rows."""

    line: int
    text: str
    is_below: bool = False
    raised: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A source laid out.

    `captions` are words that may tell the unit and the price level (the title, the corner, a line over the headings).
    `pieces` is all that stands outside the rows and headings and is not the title.
    """

    headings: tuple[Heading, ...] = ()
    rows: tuple[SheetRow, ...] = ()
    title: str = ""
    captions: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()


def column_key(place: int) -> ColumnKey:
    """Return what names the column at a place (from 0) in the understood table."""
    return ColumnKey(f"c{place + 1}")
