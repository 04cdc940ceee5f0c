"""The menu that the right button or the menu key opens on the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from secretariat.ui.editing import actions
from secretariat.ui.editing.page import TextPage
from secretariat.ui.icons import icon
from secretariat.ui.kit import keys


def build(page: TextPage, made: dict[str, QAction]) -> QMenu:
    """Return the menu for where the cursor stands; the caller shows it and lets it go."""
    menu = QMenu(page)
    menu.setObjectName("page-menu")
    translate = QCoreApplication.translate
    chosen, free = page.textCursor().hasSelection(), not page.isReadOnly()
    standard = QKeySequence.StandardKey
    mime = QGuiApplication.clipboard().mimeData()
    can_paste = free and mime is not None and page.canInsertFromMimeData(mime)
    _add(menu, translate("TextPage", "Cu&t"), "", standard.Cut, page.cut if chosen and free else None)
    _add(menu, translate("TextPage", "&Copy"), "copy", standard.Copy, page.copy if chosen else None)
    _add(menu, translate("TextPage", "&Paste"), "clipboard-paste", standard.Paste, page.paste if can_paste else None)
    menu.addAction(made["paste_plain"])
    menu.addSeparator()
    _add(menu, translate("TextPage", "Select &all"), "", standard.SelectAll, page.selectAll)
    menu.addSeparator()
    menu.addActions([made["link"], made["footnote"]])
    if page.textCursor().currentTable() is not None:
        menu.addSeparator()
        menu.addActions([action for action in actions.of_menu(made, "table") if action is not None])
    return menu


def _add(menu: QMenu, words: str, drawing: str, key: QKeySequence.StandardKey, act: Callable[[], None] | None) -> None:
    """Add an entry with the system's key for it; greyed out when there is nothing to do."""
    action = menu.addAction(f"{words}\t{keys.told(key)}")
    if drawing:
        action.setIcon(icon(drawing))
    action.setEnabled(act is not None)
    if act is not None:
        action.triggered.connect(act)
