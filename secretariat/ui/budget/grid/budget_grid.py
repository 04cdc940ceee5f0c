"""The grid a budget table is written in: puts the table, the field over a cell, the find bar and the keys together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolTip, QVBoxLayout, QWidget

from secretariat.application.budget.files import BudgetFiles, UnreadableTable
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKey, RowKey
from secretariat.ui.budget.grid import actions, clipboard, folding
from secretariat.ui.budget.grid.grid_model import FIRST, LABEL, Followed, GridModel
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.budget.grid.invitation import Invitation
from secretariat.ui.budget.grid.keyboard import Keyboard
from secretariat.ui.budget.grid.moving import Place
from secretariat.ui.budget.grid.searching import GridSearch
from secretariat.ui.budget.grid.steps import GridSteps
from secretariat.ui.budget.grid.summing import SelectionSum
from secretariat.ui.budget.grid.widths import ColumnWidths
from secretariat.ui.budget.grid.writing import Writing
from secretariat.ui.editing.find_bar import FindBar
from secretariat.ui.kit.drafts import EditedDraft
from secretariat.ui.kit.elided import ElidedLabel
from secretariat.ui.theme import set_look


class BudgetGrid(QWidget):
    """Edits the rows and columns of one draft, each edit a step on its stack; read only, it shows and copies them."""

    selection_changed = Signal(str)
    """What the chosen figures come to, in words."""
    commands_changed = Signal()
    row_settings_wanted = Signal(int)
    """The place of a row that is to be told more about."""
    column_settings_wanted = Signal(int)
    """The place of a column."""
    new_column_wanted = Signal(int)
    """A column is to be asked about that will stand before this place."""
    refused = Signal(str)
    """Something could not be done; a sentence on why."""
    told = Signal(str)
    """Something beside the wish itself happened; a sentence."""
    typed = Signal()
    """What is being typed into a cell is another now; `draft_typed` tells the table with it."""
    columns_changed = Signal()
    """A person gave a column a width: what `columns_state` tells is another now."""

    def __init__(
        self,
        edited: EditedDraft[BudgetTableDraft],
        files: BudgetFiles,
        *,
        parent: QWidget | None = None,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("grid.budget")
        self._edited = edited
        self._files = files
        self._is_read_only = read_only
        self._model = GridModel(edited.draft, self, has_new_line=not read_only)
        self.view = GridView(self._model, self)
        self._selecting = self.view.selecting
        self._steps = GridSteps(edited, self._model, self._selecting, self)
        self._keyboard = Keyboard(self.view)
        self._widths = ColumnWidths(self.view, self._model)
        self._writing = Writing(self._model, self.view, self._steps, self._keyboard)
        self._sum = SelectionSum(self._model, self)
        self._bar = FindBar(self)
        self._search = GridSearch(self._model, self.view, self._steps, self._bar, self._show)
        self._told = ElidedLabel(self)
        self._invitation = Invitation(self.view, self._run, read_only=read_only)
        self._actions = actions.make(self, self._run)
        self._keys = actions.keys()
        self._doing = self._table_of_commands()
        self._possible: frozenset[str] = frozenset()
        self._lay_out()
        self._connect()
        self._widths.arrange()
        is_begun = bool(edited.draft.rows and edited.draft.rows[0].name)
        self._selecting.go((0, min(FIRST, self._model.columnCount() - 1)) if is_begun else (0, LABEL))
        self._show_state()

    # What the record asks

    def set_findings(self, findings: Sequence[BudgetFinding]) -> None:
        """Mark what reconciliation found."""
        self._model.set_findings(findings)
        self._show_explanation()

    def show_place(self, row: RowKey, column: ColumnKey, *, takes_focus: bool = True) -> None:
        """Bring a place in sight, unfold what hides it, and put the cursor there; no column is the line itself.

        Without `takes_focus`, keys go on to where they went: what is worked on stands beside the table.
        """
        place, across = self._model.place_of(row), self._model.column_of(column)
        if place is not None:
            self._show((place, LABEL if across is None else across))
        elif across is not None:
            self._selecting.choose_columns(across, across)
            self.view.scrollTo(self._model.index(0, across))
        if takes_focus and (place, across) != (None, None):
            self.view.setFocus()

    def current_place(self) -> tuple[RowKey, ColumnKey]:
        """Return where the cursor stands; empty keys for the new line, and for the number and the label."""
        row, column = self._selecting.active
        line = self._model.row(row)
        told = self._model.column(column) if column < self._model.columnCount() else None
        return line.key if line else RowKey(""), told.key if told else ColumnKey("")

    def put_in(self) -> None:
        """Put in what is being typed into a cell, if anything is."""
        self._writing.finish()

    def draft_typed(self) -> BudgetTableDraft:
        """Return the table as it would be with what is being typed into a cell put in."""
        return self._writing.draft()

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Return what can be done now, by the ids of `secretariat.ui.actions`."""
        own = actions.WINDOWS.keys() - {"undo", "redo"}
        return {name: partial(self._run, name) for name in self._doing if name in own and name in self._possible}

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """Return the grid's own actions for a menu of the window, None for a line between them."""
        return actions.in_menu(self._actions, actions.BAR_MENUS.get(menu, ()))

    def action(self, name: str) -> QAction:
        """Return the action `action.<name>`."""
        return self._actions[name]

    def find(self) -> None:  # type: ignore[override]  # QWidget.find finds windows by their system's number, here words
        """Open the find bar."""
        self._search.open()

    def columns_state(self) -> str:
        """Return how wide a person made the columns, to be kept in the settings."""
        return self._widths.state()

    def restore_columns(self, state: str) -> None:
        """Give the columns the widths that were kept."""
        self._widths.restore(state)

    # Putting together

    def _lay_out(self) -> None:
        self.view.setObjectName("grid.cells")
        self.view.setAccessibleName(self.tr("Budget table"))
        self._told.setObjectName("grid.explanation")
        set_look(self._told, "muted")
        self._told.setContentsMargins(12, 4, 12, 4)
        self._bar.hide()
        self._bar.whole.hide()
        self._bar.set_read_only(self._is_read_only)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._told)
        self.setFocusProxy(self.view)
        self.view.claims = frozenset(self._keys)

    def _connect(self) -> None:
        self._edited.changed.connect(self._on_edited_changed)
        self._selecting.changed.connect(self._on_chosen_changed)
        self._sum.changed.connect(self.selection_changed)
        self._steps.told.connect(self.told)
        self._widths.changed.connect(self.columns_changed)
        self._writing.typed.connect(self.typed)
        view = self.view
        view.key_pressed.connect(self._on_key_pressed)
        view.text_composed.connect(self._on_text_composed)
        view.menu_wanted.connect(lambda place: self._popup(place, actions.CELL_MENU))
        view.column_header.menu_wanted.connect(self._on_column_menu_wanted)
        view.row_header.menu_wanted.connect(self._on_row_menu_wanted)

    def _table_of_commands(self) -> dict[str, Callable[[], None]]:
        steps, search = self._steps, self._search
        return {
            "cut": self._cut,
            "copy": self._copy,
            "paste": self._paste,
            "clear": steps.clear,
            "edit_cell": self._writing.edit,
            "select_all": self._selecting.choose_all,
            "fill_down": steps.fill_down,
            "fill_right": steps.fill_right,
            "insert_row": self._insert,
            "delete_rows": steps.delete,
            "move_rows_up": steps.move_up,
            "move_rows_down": steps.move_down,
            "indent": steps.indent,
            "outdent": steps.outdent,
            "insert_column": lambda: self.new_column_wanted.emit(max(self._selecting.active[1] - FIRST, 0)),
            "delete_column": steps.delete_columns,
            "move_column_left": lambda: steps.move_column(-1),
            "move_column_right": lambda: steps.move_column(1),
            "rename_column": lambda: self._writing.rename(self._selecting.active[1]),
            "add_year": self._add_year,
            "row_settings": lambda: self.row_settings_wanted.emit(self._selecting.active[0]),
            "column_settings": lambda: self.column_settings_wanted.emit(self._selecting.active[1] - FIRST),
            "fold": lambda: self._fold(is_folded=True),
            "unfold": lambda: self._fold(is_folded=False),
            "fold_all": lambda: self._fold_all(is_folded=True),
            "unfold_all": lambda: self._fold_all(is_folded=False),
            "explain": self._explain,
            "find": search.open,
            "find_next": lambda: search.step(1),
            "find_previous": lambda: search.step(-1),
            "replace": lambda: search.open(replaces=True),
            "undo": self._edited.stack.undo,
            "redo": self._edited.stack.redo,
        }

    def _run(self, name: str) -> None:
        """Do what an action, a key or a button asks for; what is being typed is put in first."""
        if name in self._possible:
            self._writing.finish()
            self._doing[name]()

    def _what_is_possible(self) -> frozenset[str]:
        names = {name for name in self._doing if not self._is_read_only or not actions.edits(name)}
        row, column = self._selecting.active
        rows, in_figures = self._steps.rows, FIRST <= column < self._model.columnCount()
        lacking = {
            "row_settings": row < self._model.lines,
            "delete_rows": bool(rows) or self._steps.chooses_columns,
            "move_rows_up": bool(rows),
            "move_rows_down": bool(rows),
            "indent": bool(rows),
            "outdent": bool(rows),
            "delete_column": in_figures,
            "move_column_left": column > FIRST,
            "move_column_right": in_figures and column + 1 < self._model.columnCount(),
            "rename_column": in_figures,
            "column_settings": in_figures,
            "fill_down": bool(rows),
            "fill_right": bool(rows),
        }
        return frozenset(name for name in names if lacking.get(name, True))

    # Keys

    def _on_key_pressed(self, event: QKeyEvent) -> None:
        name = self._keys.get(actions.key_of(event))
        if name is not None:
            self._run(name)
        elif not self._keyboard.press(event):
            if event.key() == Qt.Key.Key_Backspace or _is_letter(event):
                self._writing.replace_by(event)
            else:
                event.ignore()

    def _on_text_composed(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self._writing.replace_by(event)

    # Commands of the grid's own

    def _copy(self) -> None:
        clipboard.copy(self._model, self._selecting.area, self._files)

    def _cut(self) -> None:
        self._copy()
        self._steps.clear()

    def _paste(self) -> None:
        try:
            texts = clipboard.pasted(self._files, self._model.draft.unit)
        except UnreadableTable:
            self.refused.emit(self.tr("What lies on the clipboard is more than a table can hold. Copy less of it."))
            return
        if texts:
            self._steps.paste(texts)
        else:
            self.refused.emit(self.tr("Nothing that fits in cells lies on the clipboard."))

    def _insert(self) -> None:
        """Insert lines, or a column where whole columns are chosen."""
        if self._steps.chooses_columns:
            self._steps.insert_column()
            self._writing.rename(self._selecting.active[1])
        else:
            self._steps.insert_rows()

    def _add_year(self) -> None:
        """Add a year; a table that has none yet is asked about its first one."""
        if any(column.year is not None for column in self._model.draft.columns):
            self._steps.add_year()
        else:
            self.new_column_wanted.emit(len(self._model.draft.columns))

    def _fold(self, *, is_folded: bool) -> None:
        """Fold or unfold the group of the cursor: its own, or the one it stands in."""
        rows, row = self._model.draft.rows, self._selecting.active[0]
        if row >= len(rows):
            return
        holders = [rows[row].key] if folding.can_fold(rows, row) else folding.holders(rows, row)[:1]
        self.view.fold(holders, is_folded=is_folded)
        self._show((self._selecting.active[0], self._selecting.active[1]))

    def _fold_all(self, *, is_folded: bool) -> None:
        rows = self._model.draft.rows
        keys = [row.key for place, row in enumerate(rows) if folding.can_fold(rows, place)]
        self.view.fold(keys, is_folded=is_folded)

    def _explain(self) -> None:
        """Show what there is to know of the cell beside it, as the pointer does."""
        index = self._model.index(*self._selecting.active)
        place = self.view.viewport().mapToGlobal(self.view.visualRect(index).bottomLeft())
        QToolTip.showText(place, self._model.explanation(*self._selecting.active), self.view)

    def _popup(self, place: QPoint, names: Sequence[str]) -> None:
        menu = QMenu(self)
        menu.setObjectName("grid-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions.in_menu(self._actions, names):
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(place)

    def _on_column_menu_wanted(self, column: int, place: QPoint) -> None:
        area = self._selecting.area
        if not (self._steps.chooses_columns and area.left <= column <= area.right):
            self._selecting.choose_columns(column, column)
        self._popup(place, actions.COLUMN_MENU)

    def _on_row_menu_wanted(self, row: int, place: QPoint) -> None:
        area = self._selecting.area
        if not (self._steps.chooses_rows and area.top <= row <= area.bottom):
            self._selecting.choose_rows(row, row)
        self._popup(place, actions.ROW_MENU)

    # Following

    def _show(self, place: Place) -> None:
        self.view.reveal(place[0])
        self._keyboard.go(place)

    def _on_edited_changed(self) -> None:
        kept, right, down = self.current_place(), self.view.horizontalScrollBar(), self.view.verticalScrollBar()
        values = right.value(), down.value()
        followed, first = self._model.follow(self._edited.draft)
        if followed is Followed.NOTHING:
            return
        if followed is Followed.CELLS and first is not None:
            self._widths.grow(first)
        else:
            self._widths.arrange()
        if followed is Followed.ALL:
            right.setValue(values[0])
            down.setValue(values[1])
        if followed is not Followed.CELLS:
            self._come_back(kept)
        if first is not None and not self._steps.is_working:
            self._show((min(first, self._model.rowCount() - 1), self._selecting.active[1]))
        self._search.follow()
        self._on_chosen_changed()
        self._invitation.follow()

    def _come_back(self, kept: tuple[RowKey, ColumnKey]) -> None:
        """Put the cursor where it was, by the keys of its row and column, and else as near as can be."""
        self._selecting.settle()
        row, column = self._selecting.active
        by_row, by_column = self._model.place_of(kept[0]), self._model.column_of(kept[1])
        place = (row if by_row is None else by_row, column if by_column is None else by_column)
        if place != (row, column):
            self._selecting.go(place)

    def _on_chosen_changed(self) -> None:
        self._sum.sum_up(self._selecting.area)
        self._show_explanation()
        self._show_state()

    def _show_explanation(self) -> None:
        self._told.setText(self._model.explanation_in_line(*self._selecting.active))

    def _show_state(self) -> None:
        possible = self._what_is_possible()
        if possible != self._possible:
            self._possible = possible
            for name, action in self._actions.items():
                action.setEnabled(name in possible)
            self.commands_changed.emit()


def _is_letter(event: QKeyEvent) -> bool:
    """True for a key that writes something: with Ctrl and Alt together too, as AltGr is told on Windows."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & (both | Qt.KeyboardModifier.MetaModifier)
    is_plain = not held or held == both
    return is_plain and bool(event.text()) and event.text().isprintable()
