"""Everything that can be done to the text, in one table; menus, the toolbar and the page's keys are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from secretariat.ui.icons import icon
from secretariat.ui.kit.keys import with_keys


@dataclass(frozen=True, slots=True)
class EditorAction:
    """One thing that can be done to the text. Its action has the object name `action.<id>`."""

    id: str
    text: object
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    checkable: bool = False
    changes_text: bool = True


LINE = EditorAction("", "")
"""A line between entries."""

# Ctrl+Shift+7 is Ctrl+Shift+/ where 7 and / share a key, as on Danish keyboards; Word says Ctrl+Alt+F for a footnote.
ACTIONS: tuple[EditorAction, ...] = (
    EditorAction("bold", QT_TRANSLATE_NOOP("EditorActions", "&Bold"), ("Ctrl+B",), "bold", "format", checkable=True),
    EditorAction(
        "italic", QT_TRANSLATE_NOOP("EditorActions", "&Italic"), ("Ctrl+I",), "italic", "format", checkable=True
    ),
    LINE,
    EditorAction(
        "heading_1",
        QT_TRANSLATE_NOOP("EditorActions", "Heading &1: section"),
        ("Ctrl+Alt+1",),
        "heading-1",
        "format",
        True,
    ),
    EditorAction(
        "heading_2", QT_TRANSLATE_NOOP("EditorActions", "Heading &2"), ("Ctrl+Alt+2",), "heading-2", "format", True
    ),
    EditorAction(
        "heading_3", QT_TRANSLATE_NOOP("EditorActions", "Heading &3"), ("Ctrl+Alt+3",), "heading-3", "format", True
    ),
    EditorAction(
        "heading_4", QT_TRANSLATE_NOOP("EditorActions", "Heading &4"), ("Ctrl+Alt+4",), "heading", "format", True
    ),
    EditorAction(
        "paragraph", QT_TRANSLATE_NOOP("EditorActions", "&Paragraph"), ("Ctrl+Alt+0",), "pilcrow", "format", True
    ),
    LINE,
    EditorAction(
        "bullets", QT_TRANSLATE_NOOP("EditorActions", "B&ulleted list"), ("Ctrl+Shift+L",), "list", "format", True
    ),
    EditorAction(
        "numbers",
        QT_TRANSLATE_NOOP("EditorActions", "&Numbered list"),
        ("Ctrl+Shift+7", "Ctrl+Shift+/"),
        "list-ordered",
        "format",
        checkable=True,
    ),
    EditorAction(
        "indent", QT_TRANSLATE_NOOP("EditorActions", "One level in"), ("Ctrl+M",), "indent-increase", "format"
    ),
    EditorAction(
        "outdent", QT_TRANSLATE_NOOP("EditorActions", "One level out"), ("Ctrl+Shift+M",), "indent-decrease", "format"
    ),
    LINE,
    EditorAction(
        "section_up", QT_TRANSLATE_NOOP("EditorActions", "Move the section up"), ("Alt+Up",), "arrow-up", "format"
    ),
    EditorAction(
        "section_down",
        QT_TRANSLATE_NOOP("EditorActions", "Move the section down"),
        ("Alt+Down",),
        "arrow-down",
        "format",
    ),
    EditorAction("section_remove", QT_TRANSLATE_NOOP("EditorActions", "Remove the section"), (), "trash-2", "format"),
    EditorAction("link", QT_TRANSLATE_NOOP("EditorActions", "&Link …"), ("Ctrl+Shift+K",), "link", "insert"),
    EditorAction("footnote", QT_TRANSLATE_NOOP("EditorActions", "&Footnote"), ("Ctrl+Alt+F",), "superscript", "insert"),
    EditorAction("table", QT_TRANSLATE_NOOP("EditorActions", "&Table"), (), "table", "insert"),
    EditorAction("nbsp", QT_TRANSLATE_NOOP("EditorActions", "Fixed &space"), ("Ctrl+Shift+Space",), "space", "insert"),
    EditorAction(
        "paste_plain",
        QT_TRANSLATE_NOOP("EditorActions", "Paste as &plain text"),
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        "insert",
    ),
    EditorAction("row_above", QT_TRANSLATE_NOOP("EditorActions", "Row above"), (), "between-horizontal-end", "table"),
    EditorAction("row_below", QT_TRANSLATE_NOOP("EditorActions", "Row below"), (), "between-horizontal-start", "table"),
    EditorAction(
        "column_left", QT_TRANSLATE_NOOP("EditorActions", "Column to the left"), (), "between-vertical-end", "table"
    ),
    EditorAction(
        "column_right", QT_TRANSLATE_NOOP("EditorActions", "Column to the right"), (), "between-vertical-start", "table"
    ),
    EditorAction(
        "header_row", QT_TRANSLATE_NOOP("EditorActions", "Heading row"), (), "table-properties", "table", True
    ),
    EditorAction(
        "align_right", QT_TRANSLATE_NOOP("EditorActions", "Column to the right edge"), (), "arrow-right", "table", True
    ),
    EditorAction("caption", QT_TRANSLATE_NOOP("EditorActions", "Caption"), (), "type", "table"),
    EditorAction("row_remove", QT_TRANSLATE_NOOP("EditorActions", "Remove the row"), (), "", "table"),
    EditorAction("column_remove", QT_TRANSLATE_NOOP("EditorActions", "Remove the column"), (), "", "table"),
    EditorAction("table_remove", QT_TRANSLATE_NOOP("EditorActions", "Remove the table"), (), "trash-2", "table"),
    EditorAction(
        "find", QT_TRANSLATE_NOOP("EditorActions", "&Find …"), ("Ctrl+F",), "text-search", "", changes_text=False
    ),
    EditorAction("find_next", QT_TRANSLATE_NOOP("EditorActions", "Find next"), ("F3",), "", "", changes_text=False),
    EditorAction(
        "find_previous", QT_TRANSLATE_NOOP("EditorActions", "Find previous"), ("Shift+F3",), "", "", changes_text=False
    ),
)


def make(owner: QObject, do: Callable[[str], None]) -> dict[str, QAction]:
    """Return the actions by id; `do` is called with the id of the one that is triggered."""
    return {spec.id: _made(spec, owner, do) for spec in ACTIONS if spec is not LINE}


def _made(spec: EditorAction, owner: QObject, do: Callable[[str], None]) -> QAction:
    words = QCoreApplication.translate("EditorActions", str(spec.text))
    action = QAction(words, owner)
    action.setObjectName(f"action.{spec.id}")
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    # The page takes its keys itself, before the window's own of the same name are looked at.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if spec.icon:
        action.setIcon(icon(spec.icon))
    name = words.replace("&", "")
    action.setToolTip(with_keys(name, action.shortcut()))
    action.triggered.connect(lambda: do(spec.id))
    return action


def of_menu(actions: dict[str, QAction], menu: str) -> list[QAction | None]:
    """Return a menu's actions, None for a line between them."""
    shown: list[QAction | None] = []
    for spec in ACTIONS:
        if spec is LINE:
            shown += [None] if shown and shown[-1] is not None else []
        elif spec.menu == menu:
            shown.append(actions[spec.id])
    while shown and shown[-1] is None:
        shown.pop()
    return shown
