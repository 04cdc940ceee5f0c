"""What can be done in the grid, in one table: its keys, its menus and the record's commands are made from it.

What the window has an action for takes its words, key and drawing from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from secretariat.ui import actions as window_actions
from secretariat.ui.icons import icon

LINE = "-"
"""A line between entries of a menu."""


@dataclass(frozen=True, slots=True)
class GridAction:
    """One thing the grid does that the window has no action for. Its action has the object name `action.<id>`."""

    id: str
    text: object
    keys: tuple[str, ...] = ()
    icon: str = ""
    edits: bool = True


OWN: tuple[GridAction, ...] = (
    GridAction("cut", QT_TRANSLATE_NOOP("GridActions", "Cu&t"), ("Ctrl+X", "Shift+Del")),
    GridAction("copy", QT_TRANSLATE_NOOP("GridActions", "&Copy"), ("Ctrl+C", "Ctrl+Ins"), "copy", edits=False),
    GridAction("paste", QT_TRANSLATE_NOOP("GridActions", "&Paste"), ("Ctrl+V", "Shift+Ins"), "clipboard-paste"),
    GridAction("clear", QT_TRANSLATE_NOOP("GridActions", "Cle&ar"), ("Del",)),
    GridAction("edit_cell", QT_TRANSLATE_NOOP("GridActions", "&Write in the cell"), ("F2",), "pencil"),
    GridAction("select_all", QT_TRANSLATE_NOOP("GridActions", "Select &all"), ("Ctrl+A",), edits=False),
    GridAction("fold", QT_TRANSLATE_NOOP("GridActions", "Fo&ld the group"), ("Alt+Shift+Left",), "", edits=False),
    GridAction("unfold", QT_TRANSLATE_NOOP("GridActions", "Un&fold the group"), ("Alt+Shift+Right",), "", edits=False),
    GridAction("fold_all", QT_TRANSLATE_NOOP("GridActions", "Fold all groups"), ("Alt+Shift+Up",), "", edits=False),
    GridAction(
        "unfold_all", QT_TRANSLATE_NOOP("GridActions", "Unfold all groups"), ("Alt+Shift+Down",), "", edits=False
    ),
    GridAction("explain", QT_TRANSLATE_NOOP("GridActions", "E&xplain the cell"), ("Ctrl+F1",), "info", edits=False),
    GridAction("rename_column", QT_TRANSLATE_NOOP("GridActions", "&Write the heading"), ("Ctrl+F2",), "pencil"),
    GridAction("move_column_left", QT_TRANSLATE_NOOP("GridActions", "Move the column left"), ("Ctrl+Alt+Left",)),
    GridAction("move_column_right", QT_TRANSLATE_NOOP("GridActions", "Move the column right"), ("Ctrl+Alt+Right",)),
)

WINDOWS: Mapping[str, tuple[str, ...]] = {
    "insert_row": ("Ins", "Ctrl++", "Ctrl+Shift++"),
    "delete_rows": ("Ctrl+-",),
    "move_rows_up": (),
    "move_rows_down": (),
    "indent": (),
    "outdent": (),
    "insert_column": (),
    "delete_column": (),
    "add_year": (),
    "fill_down": (),
    "fill_right": (),
    "row_settings": (),
    "column_settings": (),
    "find": (),
    "find_next": (),
    "find_previous": (),
    "replace": (),
    "undo": (),
    "redo": (),
}
"""The window's actions that the grid carries out, with keys of its own besides the window's."""
READING: frozenset[str] = frozenset({"find", "find_next", "find_previous"})
"""Those of them that change nothing."""

CELL_MENU = (
    "cut", "copy", "paste", "clear", LINE, "edit_cell", "fill_down", "fill_right", LINE, "insert_row", "delete_rows",
    LINE, "row_settings", "column_settings", LINE, "explain",
)  # fmt: skip
ROW_MENU = (
    "cut", "copy", "paste", "clear", LINE, "insert_row", "delete_rows", LINE, "move_rows_up", "move_rows_down",
    "indent", "outdent", LINE, "fold", "unfold", "fold_all", "unfold_all", LINE, "row_settings",
)  # fmt: skip
COLUMN_MENU = (
    "copy", "paste", "clear", LINE, "rename_column", "insert_column", "delete_column", "add_year", LINE,
    "move_column_left", "move_column_right", LINE, "column_settings",
)  # fmt: skip
BAR_MENUS: Mapping[str, tuple[str, ...]] = {
    "edit": ("cut", "copy", "paste", "clear"),
    "view": ("fold", "unfold", "fold_all", "unfold_all"),
    "budget": (LINE, "rename_column", "move_column_left", "move_column_right", LINE, "explain"),
}
"""What stands in the window's own menus besides their own entries."""


def menu_of(name: str) -> str:
    """Return the key of the window's menu that an action of the grid belongs to."""
    return next((key for key, names in BAR_MENUS.items() if name in names), "budget")


def edits(name: str) -> bool:
    """True for what changes the table."""
    own = next((one for one in OWN if one.id == name), None)
    return own.edits if own else name not in READING


def make(owner: QObject, do: Callable[[str], None]) -> dict[str, QAction]:
    """Return the actions by id, those of the window among them; `do` is called with the id of one that is triggered."""
    made = {one.id: _made(one, owner) for one in OWN}
    made |= {one.id: _made(one, owner) for one in _of_window()}
    for name, action in made.items():
        action.triggered.connect(lambda _checked=False, which=name: do(which))
    return made


def keys() -> dict[int, str]:
    """Return which key does what, by keys as `key_of` tells them."""
    found = {}
    for one in (*OWN, *_of_window()):
        for key in one.keys:
            sequence: Any = QKeySequence(key)  # PySide6 6.12 leaves [] out of its types
            found[sequence[0].toCombined()] = one.id
    return found


def key_of(event: QKeyEvent) -> int:
    """Return a pressed key with its modifiers; it is the same one wherever on the keyboard it stands."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    return int(event.key()) | int(modifiers.value)


def in_menu(made: Mapping[str, QAction], names: Sequence[str]) -> list[QAction | None]:
    """Return a menu's actions, None for a line between them."""
    return [None if name == LINE else made[name] for name in names]


def _of_window() -> Iterator[GridAction]:
    for spec in window_actions.ACTIONS:
        if spec.id in WINDOWS:
            words = QCoreApplication.translate("Actions", str(spec.text))
            told = tuple(key for key in (spec.shortcut, *spec.more_shortcuts) if key)
            yield GridAction(spec.id, words, (*told, *WINDOWS[spec.id]), spec.icon)


def _made(one: GridAction, owner: QObject) -> QAction:
    words = str(one.text) if one.id in WINDOWS else QCoreApplication.translate("GridActions", str(one.text))
    action = QAction(words, owner)
    action.setObjectName(f"action.{one.id}")
    action.setShortcuts([QKeySequence(key) for key in one.keys])
    # The grid takes its keys itself; here they are only told.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
    if one.icon:
        action.setIcon(icon(one.icon, role="muted"))
    return action
