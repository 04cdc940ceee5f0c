"""The table as Qt sees it: a row a line, the number and the label first, then the table's columns, totals at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import Enum, auto
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.rounding import rounded_facts
from secretariat.domain.budget.showing import QUOTIENTS
from secretariat.domain.budget.sums import Figure, Sums
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKey,
    Note,
    NoteKey,
    Rounding,
    Row,
    RowKey,
)
from secretariat.ui.budget.grid import faces
from secretariat.ui.budget.grid.explaining import Explaining
from secretariat.ui.budget.grid.faces import CellFace, Mark

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]
"""A row and a column of the model."""

NUMBER = 0
LABEL = 1
FIRST = 2
"""The first column of figures; columns of the draft are told by the model's column less this."""

_NO_FIGURE = Figure(None)
_MANY = 200
"""Rows changed at once; telling of each would cost more than painting all that is in sight."""


class Followed(Enum):
    """What taking over an edited table came to."""

    NOTHING = auto()
    CELLS = auto()
    ROWS = auto()
    ALL = auto()


class GridModel(QAbstractTableModel):
    """Rows × columns of a table; unless it is read only, a last row that becomes a line when it is typed into."""

    def __init__(self, draft: BudgetTableDraft, parent: QObject | None = None, *, has_new_line: bool = True) -> None:
        super().__init__(parent)
        self._draft = draft
        self._sums = self._added = Sums(draft)
        self._round(draft)
        self._has_new_line = has_new_line
        self._lines = len(draft.rows)
        self._faces: dict[Place, CellFace] = {}
        self._findings: dict[tuple[RowKey, ColumnKey], list[BudgetFinding]] = {}
        self._row_marks: dict[RowKey, Mark] = {}
        self._notes: dict[NoteKey, Note] = {}
        self._places: dict[RowKey, int] | None = None
        self._explaining = Explaining(self)
        self._read_notes()

    # What stands where

    @property
    def draft(self) -> BudgetTableDraft:
        """The table as it is shown."""
        return self._draft

    @property
    def lines(self) -> int:
        """The number of rows of the table, without the new line."""
        return self._lines

    @property
    def can_be_written(self) -> bool:
        """True unless the table is only read."""
        return self._has_new_line

    @property
    def notes(self) -> dict[NoteKey, Note]:
        """The footnotes by their keys."""
        return self._notes

    def row(self, row: int) -> Row | None:
        """Return the line of a row, None for the new line."""
        return self._draft.rows[row] if row < self._lines else None

    def column(self, column: int) -> Column | None:
        """Return the table's column, None for the number and the label."""
        return self._draft.columns[column - FIRST] if column >= FIRST else None

    def cell(self, row: int, column: int) -> Cell:
        """Return what stands in a cell of figures."""
        return self._draft.rows[row].cells[column - FIRST]

    def figure(self, row: int, column: int) -> Figure:
        """Return what a cell of figures comes to."""
        if row >= self._lines or column < FIRST:
            return _NO_FIGURE
        return self._sums.figure(row, column - FIRST)

    def shown_figure(self, row: int, column: int) -> Decimal | None:
        """Return the figure that a cell shows: what stands there, else what it comes to."""
        if row >= self._lines or column < FIRST:
            return None
        cell = self.cell(row, column)
        if cell.state is not CellState.BLANK:
            return cell.figure
        return self._sums.figure(row, column - FIRST).amount

    def words(self, row: int, column: int) -> str:
        """Return what a place shows, without its marks."""
        line = self.row(row)
        if line is None:
            return ""
        if column == NUMBER:
            return line.number
        return line.label if column == LABEL else self.face(row, column).words

    def is_blank(self, row: int, column: int) -> bool:
        """True when nothing is shown at a place."""
        return not self.words(row, column)

    def face(self, row: int, column: int) -> CellFace:
        """Return how a cell of figures looks; it is worked out once until something changes it."""
        known = self._faces.get((row, column))
        if known is None:
            known = self._faces[row, column] = self._face(row, column)
        return known

    def findings_at(self, row: int, column: int) -> Sequence[BudgetFinding]:
        """Return the findings at a cell; those of a whole line stand at its label."""
        line = self.row(row)
        if line is None or column == NUMBER:
            return ()
        told = self.column(column)
        return self._findings.get((line.key, told.key if told else ColumnKey("")), ())

    def row_mark(self, row: int) -> Mark:
        """Return the gravest finding of a line."""
        line = self.row(row)
        return self._row_marks.get(line.key, Mark.NONE) if line else Mark.NONE

    def place_of(self, key: RowKey) -> int | None:
        """Return the row that a key names."""
        if self._places is None:
            self._places = {row.key: place for place, row in enumerate(self._draft.rows)}
        return self._places.get(key)

    def column_of(self, key: ColumnKey) -> int | None:
        """Return the model's column that a key names."""
        places = (place for place, column in enumerate(self._draft.columns) if column.key == key)
        return next((place + FIRST for place in places), None)

    def explanation(self, row: int, column: int) -> str:
        """Return what there is to know of a place, a line each; empty for a plain one."""
        return self._explaining.words(row, column)

    def explanation_in_line(self, row: int, column: int) -> str:
        """Return the same in one line, what matters most first."""
        return self._explaining.in_line(row, column)

    # Following the table

    def set_findings(self, findings: Sequence[BudgetFinding]) -> None:
        """Mark other findings."""
        self._findings = {}
        self._row_marks = {}
        for found in findings:
            self._findings.setdefault((found.row, found.column), []).append(found)
        for (row, _), group in self._findings.items():
            self._row_marks[row] = max(self._row_marks.get(row, Mark.NONE), faces.mark_of(group))
        self._faces.clear()
        self._tell_all()

    def follow(self, draft: BudgetTableDraft) -> tuple[Followed, int | None]:
        """Show an edited table and return how much changed, and the first row that did."""
        before = self._draft
        if draft is before:
            return Followed.NOTHING, None
        if not _looks_the_same(before, draft):
            return self._begin_anew(draft), None
        if draft.rows is before.rows:
            self._draft = draft
            self._follow_sums(draft)
            return Followed.NOTHING, None
        return self._follow_rows(before.rows, draft)

    def _follow_rows(self, before: Sequence[Row], draft: BudgetTableDraft) -> tuple[Followed, int | None]:
        if len(draft.rows) == len(before):
            return self._exchange(before, draft)
        top, kept = _same_ends(before, draft.rows)
        gone, come = len(before) - kept - top, len(draft.rows) - kept - top
        if gone and come:
            return self._begin_anew(draft), top
        if come:
            self.beginInsertRows(QModelIndex(), top, top + come - 1)
            self._take(draft)
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), top, top + gone - 1)
            self._take(draft)
            self.endRemoveRows()
        self._tell_all()
        return Followed.ROWS, min(top, self._lines)

    def _exchange(self, before: Sequence[Row], draft: BudgetTableDraft) -> tuple[Followed, int | None]:
        """Take over a table with as many rows; only what changed is told."""
        rows = [place for place, (old, new) in enumerate(zip(before, draft.rows, strict=True)) if old is not new]
        self._draft = draft
        self._places = None
        cells = self._follow_sums(draft)
        if cells is None or len(rows) > _MANY:
            self._faces.clear()
            self._tell_all()
        else:
            self._tell_cells(rows, cells)
        return (Followed.ROWS if cells is None else Followed.CELLS), rows[0] if rows else None

    def _tell_cells(self, rows: Sequence[int], cells: Iterable[Place]) -> None:
        last = self.columnCount() - 1
        told = set(rows)
        for row in rows:
            for column in range(FIRST, last + 1):
                self._faces.pop((row, column), None)
            self.dataChanged.emit(self.index(row, NUMBER), self.index(row, last))
        for row, group in groupby(sorted(place for place in cells if place[0] not in told), lambda place: place[0]):
            columns = [column + FIRST for _, column in group]
            for column in columns:
                self._faces.pop((row, column), None)
            self.dataChanged.emit(self.index(row, columns[0]), self.index(row, columns[-1]))

    def _begin_anew(self, draft: BudgetTableDraft) -> Followed:
        self.beginResetModel()
        self._take(draft)
        self.endResetModel()
        return Followed.ALL

    def _take(self, draft: BudgetTableDraft) -> None:
        self._draft = draft
        self._lines = len(draft.rows)
        self._places = None
        self._faces.clear()
        self._follow_sums(draft)
        self._read_notes()

    def _follow_sums(self, draft: BudgetTableDraft) -> frozenset[Place] | None:
        """Compute an edited table and return the cells that come to something else, None when any may."""
        cells = self._sums.follow(draft)
        self._round(draft)
        return cells if self._added is self._sums else None

    def _round(self, draft: BudgetTableDraft) -> None:
        """Follow the table's way of rounding; where it is not exact, a figure's rounding depends on its neighbours."""
        self._added = self._sums if draft.rounding is Rounding.EXACT else Sums(rounded_facts(draft))

    def _read_notes(self) -> None:
        self._notes = {note.key: note for note in self._draft.notes}

    def _tell_all(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(self._lines - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self._lines - 1)

    def _face(self, row: int, column: int) -> CellFace:
        line, told = self.row(row), self.column(column)
        if line is None or told is None:
            return faces.EMPTY
        cell, place = self.cell(row, column), column - FIRST
        added = self._sums if told.kind in QUOTIENTS else self._added
        return faces.face(
            self._draft,
            (row, place),
            self._added.draft.rows[row].cells[place],
            added.figure(row, place),
            notes=faces.raised(self._notes, cell.notes) if cell.notes else "",
            mark=faces.mark_of(self.findings_at(row, column)),
        )

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._lines + self._has_new_line

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FIRST + len(self._draft.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index  # one place is as good as another
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._has_new_line else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._explaining.spoken(row, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.explanation(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._row_heading(section, role)
        if not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._explaining.heading(section)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._explaining.of_column(section)
        return None

    def _row_heading(self, row: int, role: int) -> Any:
        line = self.row(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.name if line else self.tr("New line")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explaining.of_row(row)
        return None


def _looks_the_same(one: BudgetTableDraft, other: BudgetTableDraft) -> bool:
    """True when two drafts differ in their rows at most, as far as a grid shows them."""
    fields = ("columns", "notes", "unit", "decimals", "rounding", "language")
    return all(getattr(one, name) == getattr(other, name) for name in fields)


def _same_ends(before: Sequence[Row], after: Sequence[Row]) -> tuple[int, int]:
    """Return how many rows at the top, and how many at the end, are the same ones."""
    least = min(len(before), len(after))
    top = next((place for place in range(least) if before[place].key != after[place].key), least)
    kept = next((place for place in range(least - top) if before[-1 - place].key != after[-1 - place].key), least - top)
    return top, kept
