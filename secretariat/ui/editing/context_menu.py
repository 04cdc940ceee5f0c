"""The menu that the right button or the menu key opens on the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from secretariat.ui.editing import actions, piece_lines, pieces
from secretariat.ui.editing.page import TextPage
from secretariat.ui.icons import icon
from secretariat.ui.kit import keys

_Keys: TypeAlias = QKeySequence | QKeySequence.StandardKey | str


def build(page: TextPage, made: dict[str, QAction]) -> QMenu:
    """Return the menu for where the cursor stands; the caller shows it and lets it go."""
    menu = QMenu(page)
    menu.setObjectName("page-menu")
    translate = QCoreApplication.translate
    chosen, free = page.textCursor().hasSelection(), not page.isReadOnly()
    on_piece = pieces.piece_at(page, page.textCursor()) is not None
    if on_piece:
        _add_piece_entries(menu, page, made)
    standard = QKeySequence.StandardKey
    mime = QGuiApplication.clipboard().mimeData()
    can_paste = free and mime is not None and page.canInsertFromMimeData(mime)
    _add(
        menu,
        translate("TextPage", "Cu&t"),
        "",
        standard.Cut,
        _cut(page, chosen=chosen, on_piece=on_piece) if free else None,
    )
    _add(menu, translate("TextPage", "&Copy"), "copy", standard.Copy, _copy(page, chosen=chosen, on_piece=on_piece))
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


def _copy(page: TextPage, *, chosen: bool, on_piece: bool) -> Callable[[], None] | None:
    if on_piece:
        return lambda: pieces.copy(page)
    return page.copy if chosen else None


def _cut(page: TextPage, *, chosen: bool, on_piece: bool) -> Callable[[], None] | None:
    if on_piece:
        return lambda: pieces.cut(page)
    return page.cut if chosen else None


def _add_piece_entries(menu: QMenu, page: TextPage, made: dict[str, QAction]) -> None:
    """Add what can be done to the piece the cursor stands on."""
    translate = QCoreApplication.translate
    above = partial(pieces.write_beside, page, piece_lines.make_room_above)
    below = partial(pieces.write_beside, page, piece_lines.leave)
    up, down = made["section_up"], made["section_down"]
    changes: tuple[tuple[str, str, _Keys, Callable[[], None]], ...] = (
        (translate("TextPage", "Paragraph &above"), "", "Shift+Enter", above),
        (translate("TextPage", "Paragraph &below"), "", "Ctrl+Enter", below),
        (translate("TextPage", "Move &up"), "arrow-up", up.shortcut(), up.trigger),
        (translate("TextPage", "Move &down"), "arrow-down", down.shortcut(), down.trigger),
        (translate("TextPage", "&Remove"), "trash-2", "Del", partial(pieces.remove, page)),
    )
    _add(menu, translate("TextPage", "&Open"), "external-link", "Enter", partial(pieces.open_piece, page))
    for words, drawing, key, act in changes:
        _add(menu, words, drawing, key, None if page.isReadOnly() else act)
    menu.addSeparator()


def _add(menu: QMenu, words: str, drawing: str, key: _Keys, act: Callable[[], None] | None) -> None:
    """Add an entry with the key for it; greyed out when there is nothing to do."""
    action = menu.addAction(f"{words}\t{keys.told(key)}")
    if drawing:
        action.setIcon(icon(drawing))
    action.setEnabled(act is not None)
    if act is not None:
        action.triggered.connect(act)
