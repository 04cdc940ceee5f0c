"""A budget table in the window as a clerk works with it: the cells by keys and mouse, the clipboard, the findings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QTableView, QWidget

from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.tables import ColumnKind, Row, RowKind, TableId
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.kit.two_lines import Role
from tests.e2e.overview import shown_list
from tests.e2e.sitting import CONTROL, Sitting, choose_in, click_row

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NUMBER, LABEL = "No.", "Line"
"""The headings of the first two columns."""

Pressed = str | Key | tuple[Qt.KeyboardModifier, Key]

# The cells


def cells(program: Sitting) -> GridView:
    """Return the cells of the table in front."""
    view = program.tab.findChild(GridView)
    assert view is not None
    return view


def go(program: Sitting, line: str, column: str, *, choosing: bool = False) -> None:
    """Click a cell, by the beginning of its line's name and its column's heading; `choosing` all up to it."""
    view = cells(program)
    index = view.model().index(_row(view, line), _column(view, column))
    view.scrollTo(index)
    held = SHIFT if choosing else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, view.visualRect(index).center())


def press(*keys: Pressed) -> None:
    """Press keys where they go: words are typed, keys pressed, pairs pressed with modifiers."""
    for key in keys:
        for one in key if isinstance(key, str) else (key,):
            held, which = one if isinstance(one, tuple) else (Qt.KeyboardModifier.NoModifier, one)
            QTest.keyClick(QApplication.focusWidget(), which, held)


def write(program: Sitting, line: str, column: str, *words: str) -> None:
    """Go to a cell and type figures into it and those beside it."""
    go(program, line, column)
    for one in words:
        press(one, Key.Key_Tab)


def written(program: Sitting) -> str:
    """Return what stands on the screen, totals that are computed among it, in the words of `tests.support`."""
    view = cells(program)
    model, draft = view.grid_model, view.grid_model.draft
    marks = {note.key: f"^{note.mark}" for note in draft.notes}
    sums = [" [sum]" if column.kind is ColumnKind.SUM else "" for column in draft.columns]
    lines = ["".join(f" | {column.label}{kind}" for column, kind in zip(draft.columns, sums, strict=True))]
    for place, row in enumerate(draft.rows):
        shown = [str(model.index(place, column).data()) for column in range(model.columnCount())]
        name = "  " * row.level + " ".join(filter(None, shown[:2])) + "".join(marks[key] for key in row.notes)
        figures = [
            words + "".join(marks[key] for key in cell.notes) for words, cell in zip(shown[2:], row.cells, strict=True)
        ]
        lines.append("".join((name, _kind(row), *(f" | {words}" for words in figures))))
    return "\n".join(lines)


def line(program: Sitting, name: str) -> list[str]:
    """Return what the figures of a line show, by the beginning of its name."""
    view = cells(program)
    row, columns = _row(view, name), range(view.model().columnCount())
    return [str(view.model().index(row, column).data()) for column in columns[2:]]


def stands_at(program: Sitting) -> tuple[str, str]:
    """Return where the cursor stands: the line's name and the column's heading."""
    view = cells(program)
    at = view.currentIndex()
    return _name(view, at.row()), str(view.model().headerData(at.column(), Qt.Orientation.Horizontal))


def _kind(row: Row) -> str:
    return "" if row.kind is RowKind.LINE else f" [{row.kind.value.replace('_', ' ')}]"


def _name(view: GridView, row: int) -> str:
    told = view.model().headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    return str(told)


def _row(view: GridView, line: str) -> int:
    names = [_name(view, row) for row in range(view.model().rowCount())]
    return next(row for row, name in enumerate(names) if name.startswith(line))


def _column(view: GridView, heading: str) -> int:
    columns = range(view.model().columnCount())
    told = [str(view.model().headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    return told.index(heading)


# The clipboard


def lay_out_as_excel(rows: Sequence[Sequence[str]], exact: dict[str, str] | None = None) -> None:
    """Put cells on the clipboard as Excel does; `exact` are the figures behind what some of them show."""
    behind = {shown: f' x:num="{figure}"' for shown, figure in (exact or {}).items()}
    lines = ["".join(f"<td{behind.get(cell, '')}>{cell}</td>" for cell in row) for row in rows]
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    mime = QMimeData()
    mime.setText("\r\n".join("\t".join(row) for row in rows) + "\r\n")
    mime.setHtml(
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>'
        f"<table><!--StartFragment-->{table}<!--EndFragment--></table></body></html>"
    )
    QGuiApplication.clipboard().setMimeData(mime)


# The dialogs


def fill_in(program: Sitting, **fields: str) -> None:
    """Write into the fields of the dialog that stands open, in the place of what stands there."""
    dialog = program.dialog()
    for name, words in fields.items():
        line = dialog.findChild(QWidget, f"field.{name}")
        assert line is not None, name
        line.setFocus()
        QTest.keyClick(line, Key.Key_A, CONTROL)
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Key.Key_Tab)


def choose_from(program: Sitting, **fields: str) -> None:
    """Choose values of fields of the dialog that stands open."""
    for name, words in fields.items():
        choose_in(program.dialog().findChild(QWidget, f"field.{name}"), words)


def tick(program: Sitting, field: str) -> None:
    """Press a box of the dialog that stands open with the space bar."""
    box = program.dialog().findChild(QWidget, f"field.{field}")
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)


def press_verb(program: Sitting) -> None:
    """Press the verb of the form that stands open."""
    verb = program.dialog().findChild(QPushButton, "form.verb")
    QTest.mouseClick(verb, Qt.MouseButton.LeftButton)
    program.come_back()


# The tables


def open_table(program: Sitting, title: str) -> None:
    """Go to the list of tables and open one by a double click."""
    program.click("subject.budget")
    listed = program.tab.findChild(QTableView, "list.budget_tables")
    rows = (listed.model().index(row, 0) for row in range(listed.model().rowCount()))
    click_row(listed, next(index for index in rows if index.data() == title), twice=True)
    program.qtbot.waitUntil(lambda: program.tab.title == title)


def table_named(program: Sitting, title: str) -> TableId:
    """Return the number of a stored table."""
    (committee,) = program.services.committees.all()
    return next(row.id for row in program.services.budgets.rows(committee.id) if row.title == title)


# The findings


def wait_for_findings(program: Sitting, summary: str) -> None:
    """Wait until the status bar tells what reconciliation found; an empty summary: that nothing stands open."""
    program.qtbot.waitUntil(lambda: program.tab.is_reconciled and program.tab.status.findings == summary)
    labels = [label.text() for label in program.frame.statusBar().findChildren(QLabel) if label.isVisible()]
    assert not summary or summary in labels


def findings(program: Sitting) -> list[str]:
    """Return what stands in the panel of reconciliation: a line a finding, each with its place."""
    lines = [one.data(Role.SUBJECT) for one in _entries(program)]
    return [f"{one.place} · {one.column_label}: {one.kind.value}" for one in lines if isinstance(one, BudgetFinding)]


def choose_finding(program: Sitting, place: str) -> None:
    """Click the first finding of a line in the panel."""
    listed = shown_list(program, "reconciling.findings")
    index = next(one for one in _entries(program) if str(one.data()).startswith(place))
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())


def _entries(program: Sitting) -> list[QModelIndex]:
    listed: QListView = shown_list(program, "reconciling.findings")
    return [listed.model().index(row, 0) for row in range(listed.model().rowCount())]


# Find and replace


def replace_everywhere(program: Sitting, words: str, others: str) -> None:
    """Replace words in the whole table."""
    program.do("replace")
    for name, typed in (("find.words", words), ("find.replacement", others)):
        line = program.tab.findChild(QLineEdit, name)
        line.setFocus()
        QTest.keyClicks(line, typed)
    program.click("find.replace_all")
    program.click("find.close")


def save_as(program: Sitting, file: Path) -> Path:
    """Name the file in the dialog that stands open and wait until it is written."""
    program.pick_file(file)
    program.wait_for(f"Saved as {file.name}.")
    return file
