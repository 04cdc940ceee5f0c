"""Cells to the clipboard and from it, as spreadsheets exchange them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from secretariat.application.budget.files import BudgetFiles
from secretariat.domain.amounts import in_oere
from secretariat.domain.budget.cell_entry import edit_text, shown_text
from secretariat.domain.budget.tables import EXPONENTS, Cell, CellState, Unit, unit_of
from secretariat.ui.budget.grid.grid_model import GridModel
from secretariat.ui.budget.grid.moving import Area


def copy(model: GridModel, area: Area, files: BudgetFiles) -> None:
    """Put what is chosen on the clipboard: figures with every decimal that is kept, in the table's unit."""
    copied = files.copied(texts(model, area))
    mime = QMimeData()
    mime.setText(copied.plain)
    mime.setHtml(copied.html)
    QGuiApplication.clipboard().setMimeData(mime)


def pasted(files: BudgetFiles, unit: Unit) -> Sequence[Sequence[str]]:
    """Return what lies on the clipboard as cells of figures in `unit`; none when there are no words on it.

    Raises:
        UnreadableTable: it is more than a table can hold.
    """
    mime = QGuiApplication.clipboard().mimeData()
    if mime is None or not (mime.hasHtml() or mime.hasText()):
        return []
    html = mime.html() if mime.hasHtml() else None
    plain = mime.text() if mime.hasText() else None
    return [line for line in files.cells(html=html, plain=plain, finest=2 + EXPONENTS[unit]) if line]


def texts(model: GridModel, area: Area) -> list[list[str]]:
    """Return what a rectangle of the grid holds, as texts."""
    rows = range(area.top, min(area.bottom + 1, model.lines))
    return [[_text(model, row, column) for column in range(area.left, area.right + 1)] for row in rows]


def _text(model: GridModel, row: int, column: int) -> str:
    told = model.column(column)
    if told is None:
        return model.words(row, column)
    cell = model.cell(row, column)
    figure = model.shown_figure(row, column)
    if figure is None:
        return shown_text(model.draft, told, cell)
    return edit_text(Cell(CellState.FIGURE, in_oere(figure)), unit_of(model.draft, told))
