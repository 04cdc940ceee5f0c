"""The keys that move and choose, as a spreadsheet has them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from secretariat.domain.budget.tables import RowKind
from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.budget.grid.moving import Place

_Key = Qt.Key
_ARROWS = {_Key.Key_Up: (-1, 0), _Key.Key_Down: (1, 0), _Key.Key_Left: (0, -1), _Key.Key_Right: (0, 1)}
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_TAB = (_Key.Key_Tab, _Key.Key_Backtab)


class Keyboard:
    """Moves the cursor of one view."""

    def __init__(self, view: GridView) -> None:
        self._view = view
        self._selecting = view.selecting

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key does; False for one that moves nothing."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & Qt.KeyboardModifier.AltModifier or not self._view.ground().rows:
            return False
        if key in _ENTER and not control:
            self.enter(-1 if shift else 1)
        elif key in _TAB and not control:
            self.tab(-1 if shift or key == _Key.Key_Backtab else 1)
        elif key == _Key.Key_Space and (shift or control):
            self._choose_whole(by_row=shift)
        else:
            return self._move(key, shift=shift, control=control)
        return True

    def enter(self, down: int) -> None:
        """Go on by Enter: to the next row, to where Tab began, or through what is chosen."""
        selecting = self._selecting
        if not selecting.area.is_one:
            selecting.walk(selecting.area.cycle(selecting.active, down, 0))
        else:
            row, _ = self._view.ground().step(selecting.active, down, 0)
            if selecting.tab_column is None:
                self.go((row, selecting.active[1]))
            else:
                self.go((self._past_grand_total(row) if down > 0 else row, selecting.tab_column))
        self._show_active()

    def tab(self, right: int) -> None:
        """Go on by Tab: to the next column, or through what is chosen."""
        selecting = self._selecting
        if not selecting.area.is_one:
            selecting.walk(selecting.area.cycle(selecting.active, 0, right))
        else:
            began = selecting.active[1] if selecting.tab_column is None else selecting.tab_column
            self.go(self._view.ground().next_along(selecting.active, right))
            selecting.tab_column = began
        self._show_active()

    def _past_grand_total(self, row: int) -> int:
        """Return the new line's place for that of the grand total over it: lines are filled in one after another."""
        model = self._view.grid_model
        line = model.row(row)
        ends = line is not None and line.kind is RowKind.GRAND_TOTAL and row == model.lines - 1
        return row + 1 if ends and model.can_be_written else row

    def step(self, down: int, right: int) -> None:
        """Go to a neighbour."""
        self.go(self._view.ground().step(self._selecting.active, down, right))

    def go(self, place: Place) -> None:
        """Choose one cell and bring it in sight."""
        self._selecting.go(place)
        self._show_active()

    def _move(self, key: Qt.Key, *, shift: bool, control: bool) -> bool:
        target = self._target(key, self._selecting.lead if shift else self._selecting.active, control=control)
        if target is None:
            return False
        if shift:
            self._selecting.reach(target)
            self._view.scrollTo(self._view.grid_model.index(*target))
        else:
            self.go(target)
        return True

    def _target(self, key: Qt.Key, place: Place, *, control: bool) -> Place | None:
        ground = self._view.ground()
        if key in _ARROWS:
            go: Callable[[Place, int, int], Place] = ground.edge if control else ground.step
            return go(place, *_ARROWS[key])
        page = self._view.rows_on_page()
        targets: dict[Qt.Key, Place] = {
            _Key.Key_Home: (ground.first_row() if control else place[0], 0),
            _Key.Key_End: (ground.last_row() if control else place[0], ground.columns - 1),
            _Key.Key_PageUp: ground.step(place, -page, 0),
            _Key.Key_PageDown: ground.step(place, page, 0),
        }
        return targets.get(key)

    def _choose_whole(self, *, by_row: bool) -> None:
        area = self._selecting.area
        if by_row:
            self._selecting.choose_rows(area.top, area.bottom)
        else:
            self._selecting.choose_columns(area.left, area.right)

    def _show_active(self) -> None:
        self._view.scrollTo(self._view.grid_model.index(*self._selecting.active))
