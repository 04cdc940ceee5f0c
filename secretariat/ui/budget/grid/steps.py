"""What the grid does to the table: each command one step that undo takes back, with the cursor where it belongs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from secretariat.domain.budget import editing
from secretariat.domain.budget.editing import Block
from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKind, RowKey
from secretariat.ui.budget.grid import row_moves
from secretariat.ui.budget.grid.grid_model import FIRST, NUMBER, GridModel
from secretariat.ui.budget.grid.moving import Area
from secretariat.ui.budget.grid.selecting import Selecting, Shape
from secretariat.ui.kit.drafts import EditedDraft

YEAR_HEADING = re.compile("(?:19|20)[0-9]{2}")
"""A heading that is a budget year."""


class GridSteps(QObject):
    """Carries commands out on what is chosen."""

    told = Signal(str)
    """Something beside the wish itself happened, such as that lines were added."""

    def __init__(
        self, edited: EditedDraft[BudgetTableDraft], model: GridModel, selecting: Selecting, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._edited = edited
        self._model = model
        self._selecting = selecting
        self.is_working = False

    # Cells

    def type(self, typed: str, *, everywhere: bool = False) -> None:
        """Put what was typed into the active cell, or into all that are chosen."""
        row, column = self._selecting.active
        begins_line = row >= self._model.lines and not everywhere
        place = row_moves.place_of_new(self._draft.rows)
        self._step(self.with_typed(typed, everywhere=everywhere), self.tr("Type into a cell"))
        if begins_line:
            self._selecting.follow((place, column))

    def with_typed(self, typed: str, *, everywhere: bool = False) -> BudgetTableDraft:
        """Return the table with what was typed in the active cell, or in all that are chosen."""
        area = self._selecting.area if everywhere else None
        row, column = self._selecting.active
        if area is None and row >= len(self._draft.rows):
            return editing.type_into(self._with_new(1), row_moves.place_of_new(self._draft.rows), column - FIRST, typed)
        if area is None:
            return editing.type_into(self._draft, row, column - FIRST, typed)
        draft = self._with_lines(area.bottom + 1)
        return editing.paste(draft, area.top, area.left - FIRST, [[typed] * area.width] * area.height)

    def clear(self) -> None:
        """Empty what is chosen."""
        block = self._block()
        if block is not None:
            self._step(editing.clear(self._draft, block), self.tr("Clear cells"))

    def paste(self, texts: Sequence[Sequence[str]]) -> None:
        """Put a rectangle of texts where the cursor is; what is chosen is filled when it holds the rectangle evenly."""
        area = self._selecting.area
        texts = _repeated(texts, area)
        before, top = self._draft, area.top
        if top >= len(before.rows):
            top = row_moves.place_of_new(before.rows)
            draft = editing.paste(self._with_new(len(texts)), top, area.left - FIRST, texts)
        else:
            draft = editing.paste(before, top, area.left - FIRST, texts)
        self._step(draft, self.tr("Paste cells"))
        bottom, right = top + len(texts) - 1, area.left + max(map(len, texts)) - 1
        self._selecting.choose(Area(top, area.left, bottom, right))
        self._tell_growth(before, draft)

    def fill_down(self) -> None:
        """Fill what is chosen with its first row; a single row takes what stands above it."""
        self._fill(editing.fill_down, self.tr("Fill down"), by_row=True)

    def fill_right(self) -> None:
        """Fill what is chosen with its first column; a single column takes what stands to its left."""
        self._fill(editing.fill_right, self.tr("Fill right"), by_row=False)

    def _fill(self, fill: Callable[[BudgetTableDraft, Block], BudgetTableDraft], words: str, *, by_row: bool) -> None:
        block = self._block()
        if block is None:
            return
        if by_row and block.rows == 1 and block.row:
            block = replace(block, row=block.row - 1, rows=2)
        elif not by_row and block.columns == 1 and block.column > NUMBER - FIRST:
            block = replace(block, column=block.column - 1, columns=2)
        self._step(fill(self._draft, block), words)

    # Rows

    def insert_rows(self) -> None:
        """Insert as many lines as are chosen above them."""
        area = self._selecting.area
        at = min(area.top, self._model.lines)
        level = row_moves.level_at(self._draft.rows, at)
        rows = [editing.new_row(self._draft, level=level) for _ in range(area.height)]
        self._step(editing.insert_rows(self._draft, at, rows), self.tr("Insert lines"))
        self._selecting.choose(Area(at, area.left, at + area.height - 1, area.right))

    def delete(self) -> None:
        """Delete the chosen lines, or columns where whole ones are chosen."""
        if self.chooses_columns:
            self.delete_columns()
        else:
            self.delete_rows()

    def delete_rows(self) -> None:
        """Delete the chosen lines."""
        rows = self.rows
        if rows:
            self._step(editing.delete_rows(self._draft, rows), self.tr("Delete lines"))
            self._selecting.go((min(rows[0], self._model.rowCount() - 1), self._selecting.active[1]))

    def move_up(self) -> None:
        """Move the chosen lines before the neighbour above."""
        rows = self.rows
        to = row_moves.place_above(self._draft.rows, rows[0]) if rows else None
        if to is not None:
            self._move(rows, to)

    def move_down(self) -> None:
        """Move the chosen lines behind the neighbour below."""
        rows = self.rows
        to = row_moves.place_below(self._draft.rows, rows[0], rows[-1]) if rows else None
        if to is not None:
            self._move(rows, to)

    def _move(self, rows: range, to: int) -> None:
        area = self._selecting.area
        first = self._draft.rows[rows[0]].key
        self._step(editing.move_rows(self._draft, rows[0], len(rows), to), self.tr("Move lines"))
        self._choose_from(first, area)

    def indent(self) -> None:
        """Put the chosen lines into the row above."""
        self._shift(editing.indent, self.tr("Into the group above"))

    def outdent(self) -> None:
        """Take the chosen lines out of their group."""
        self._shift(editing.outdent, self.tr("Out of the group"))

    def _shift(self, shift: Callable[[BudgetTableDraft, int, int], BudgetTableDraft], words: str) -> None:
        rows = self.rows
        if rows:
            self._step(shift(self._draft, rows[0], len(rows)), words)

    # Columns

    def insert_column(self) -> None:
        """Insert a column before the active one; its heading is to be written next."""
        at = max(self._selecting.active[1] - FIRST, 0)
        self._step(editing.insert_column(self._draft, at, editing.new_column()), self.tr("Insert a column"))
        self._selecting.go((self._selecting.active[0], at + FIRST))

    def delete_columns(self) -> None:
        """Delete the chosen columns."""
        columns = self.columns
        if columns:
            self._step(editing.delete_columns(self._draft, columns), self.tr("Delete columns"))
            self._selecting.settle()

    def move_column(self, by: int) -> None:
        """Move the active column to the left (-1) or to the right (1)."""
        row, column = self._selecting.active
        place = column - FIRST
        if place >= 0 and 0 <= place + by < len(self._draft.columns):
            self._step(editing.move_column(self._draft, place, place + by), self.tr("Move a column"))
            self._selecting.go((row, column + by))

    def rename_column(self, place: int, label: str) -> None:
        """Write a column's heading; a year is its budget year too."""
        self._step(self.with_heading(place, label), self.tr("Write a heading"))

    def with_heading(self, place: int, label: str) -> BudgetTableDraft:
        """Return the table with another heading of a column."""
        column = self._draft.columns[place]
        year = column.year if column.label != str(column.year) else None
        if YEAR_HEADING.fullmatch(label.strip()) and column.kind is ColumnKind.AMOUNT:
            year = int(label)
        return editing.put_column(self._draft, place, replace(column, label=label.strip(), year=year))

    def add_year(self) -> None:
        """Add the year after the last."""
        self._step(editing.add_year(self._draft), self.tr("Add a year"))

    # Words

    def replace_at(self, row: int, column: int, words: str) -> None:
        """Put other words in a place that was found."""
        self._step(editing.type_into(self._draft, row, column - FIRST, words), self.tr("Replace"))

    def replace_all(self, found: str, words: str, *, match_case: bool) -> int:
        """Replace everywhere in one step and return how many places changed."""
        draft, count = editing.replace_text(self._draft, found, words, match_case=match_case)
        if count:
            self._step(draft, self.tr("Replace all"))
            self.told.emit(self.tr("Places where it was replaced: {count}").format(count=count))
        return count

    # What is chosen

    @property
    def rows(self) -> range:
        """The chosen lines; the new line is none."""
        area = self._selecting.area
        return range(area.top, min(area.bottom + 1, self._model.lines))

    @property
    def columns(self) -> range:
        """The chosen columns of figures, as the table counts them."""
        area = self._selecting.area
        return range(max(area.left - FIRST, 0), area.right + 1 - FIRST)

    @property
    def chooses_columns(self) -> bool:
        """True when whole columns of figures are chosen."""
        return self._selecting.shape is Shape.COLUMNS and self._selecting.area.left >= FIRST

    @property
    def chooses_rows(self) -> bool:
        """True when whole rows are chosen."""
        return self._selecting.shape is Shape.ROWS

    def _block(self) -> Block | None:
        rows, area = self.rows, self._selecting.area
        return Block(rows[0], area.left - FIRST, len(rows), area.width) if rows else None

    @property
    def _draft(self) -> BudgetTableDraft:
        return self._edited.draft

    def _with_new(self, count: int) -> BudgetTableDraft:
        """Return the table with as many empty lines where what is written in the new line goes."""
        draft = self._draft
        place = row_moves.place_of_new(draft.rows)
        level = row_moves.level_at(draft.rows, place)
        return editing.insert_rows(draft, place, [editing.new_row(draft, level=level) for _ in range(count)])

    def _with_lines(self, count: int) -> BudgetTableDraft:
        """Return the table with at least so many lines."""
        draft = self._draft
        lacking = count - len(draft.rows)
        if lacking <= 0:
            return draft
        level = row_moves.level_at(draft.rows, len(draft.rows))
        rows = [editing.new_row(draft, level=level) for _ in range(lacking)]
        return editing.insert_rows(draft, len(draft.rows), rows)

    def _choose_from(self, key: RowKey, area: Area) -> None:
        """Choose as much as before from where a row stands now."""
        row = self._model.place_of(key)
        if row is not None:
            self._selecting.choose(Area(row, area.left, row + area.height - 1, area.right))

    def _tell_growth(self, before: BudgetTableDraft, after: BudgetTableDraft) -> None:
        rows, columns = len(after.rows) - len(before.rows), len(after.columns) - len(before.columns)
        if rows > 0:
            self.told.emit(self.tr("Lines added for what was pasted: {count}").format(count=rows))
        if columns > 0:
            self.told.emit(
                self.tr("Columns added for what was pasted: {count}. Write their headings.").format(count=columns)
            )

    def _step(self, draft: BudgetTableDraft, words: str) -> None:
        self.is_working = True
        try:
            self._edited.swap(draft, text=words)
        finally:
            self.is_working = False


def _repeated(texts: Sequence[Sequence[str]], area: Area) -> Sequence[Sequence[str]]:
    """Return texts as often as they fit evenly into what is chosen, once where they do not."""
    height, width = len(texts), max(map(len, texts))
    down = area.height // height if area.height % height == 0 else 1
    right = area.width // width if area.width % width == 0 else 1
    if (down, right) == (1, 1):
        return texts
    filled = [[*line, *[""] * (width - len(line))] * right for line in texts]
    return filled * down
