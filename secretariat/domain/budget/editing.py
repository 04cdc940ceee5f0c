"""What a clerk does to a table, each as a function from one draft to the next: the rest of the draft is shared.

Rows and columns are told by their places. Every function returns a draft in which each row has a cell a column, and the
very draft it was given when nothing changes.
"""

from __future__ import annotations

from secretariat.domain.budget.blocks import (
    LABEL_COLUMN,
    NUMBER_COLUMN,
    Block,
    new_column,
    new_row,
    new_table,
)
from secretariat.domain.budget.cell_editing import clear, fill_down, fill_right, paste, put_cells, put_row, type_into
from secretariat.domain.budget.column_editing import add_year, delete_columns, insert_column, move_column, put_column
from secretariat.domain.budget.row_editing import delete_rows, indent, insert_rows, move_rows, outdent
from secretariat.domain.budget.text_finding import find_text, replace_text

__all__ = [
    "LABEL_COLUMN",
    "NUMBER_COLUMN",
    "Block",
    "add_year",
    "clear",
    "delete_columns",
    "delete_rows",
    "fill_down",
    "fill_right",
    "find_text",
    "indent",
    "insert_column",
    "insert_rows",
    "move_column",
    "move_rows",
    "new_column",
    "new_row",
    "new_table",
    "outdent",
    "paste",
    "put_cells",
    "put_column",
    "put_row",
    "replace_text",
    "type_into",
]
