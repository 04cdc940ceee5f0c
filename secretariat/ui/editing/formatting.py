"""Carries out the actions on the text at the cursor, and shows which of them are on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QFont, QGuiApplication, QTextCharFormat, QTextCursor, QTextTable

from secretariat.domain.text import Alignment, Emphasis
from secretariat.ui.editing import (
    actions,
    clipboard,
    formats,
    page_fields,
    piece_lines,
    reading,
    structure,
    table_steps,
)
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.link_dialog import LinkDialog
from secretariat.ui.editing.page import TextPage
from secretariat.ui.editing.steps import one_step

KEEP = QTextCursor.MoveMode.KeepAnchor

_LINES: dict[str, Callable[[QTextCursor], None]] = {
    "paragraph": structure.set_paragraphs,
    "heading_1": lambda cursor: structure.set_headings(cursor, 1),
    "heading_2": lambda cursor: structure.set_headings(cursor, 2),
    "heading_3": lambda cursor: structure.set_headings(cursor, 3),
    "heading_4": lambda cursor: structure.set_headings(cursor, 4),
    "bullets": lambda cursor: structure.toggle_list(cursor, Kind.BULLET),
    "numbers": lambda cursor: structure.toggle_list(cursor, Kind.NUMBER),
    "indent": lambda cursor: structure.shift_levels(cursor, 1),
    "outdent": lambda cursor: structure.shift_levels(cursor, -1),
    "table": table_steps.insert,
}

_TABLES: dict[str, Callable[[QTextCursor, QTextTable], None]] = {
    "row_above": lambda cursor, table: table_steps.insert_row(cursor, table, table.cellAt(cursor).row()),
    "row_below": lambda cursor, table: table_steps.insert_row(cursor, table, table.cellAt(cursor).row() + 1),
    "column_left": lambda cursor, table: table_steps.insert_column(cursor, table, table.cellAt(cursor).column()),
    "column_right": lambda cursor, table: table_steps.insert_column(cursor, table, table.cellAt(cursor).column() + 1),
    "header_row": table_steps.toggle_header,
    "align_right": lambda cursor, table: table_steps.align(cursor, table, _other(cursor, table)),
    "caption": table_steps.add_caption,
    "row_remove": table_steps.remove_rows,
    "column_remove": table_steps.remove_columns,
    "table_remove": table_steps.remove,
}


def _other(cursor: QTextCursor, table: QTextTable) -> Alignment:
    is_right = table_steps.alignment_at(cursor, table) is Alignment.RIGHT
    return Alignment.LEFT if is_right else Alignment.RIGHT


def do(page: TextPage, name: str) -> None:
    """Carry out the action `name` at the cursor."""
    page.steps.part()
    cursor = page.textCursor()
    table = cursor.currentTable()
    if name in _LINES:
        if table is None or name != "table":
            _LINES[name](cursor)
            page.setTextCursor(cursor)
    elif name in _TABLES:
        if table is not None:
            _TABLES[name](cursor, table)
            page.setTextCursor(cursor)
    else:
        _WORDS[name](page)
    page.ensureCursorVisible()


def _toggle_bold(page: TextPage) -> None:
    _take_whole_fields(page)
    look = QTextCharFormat()
    is_bold = Emphasis.BOLD in formats.emphasis_of(page.currentCharFormat())
    look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
    page.mergeCurrentCharFormat(look)


def _toggle_italic(page: TextPage) -> None:
    _take_whole_fields(page)
    look = QTextCharFormat()
    look.setFontItalic(not page.currentCharFormat().fontItalic())
    page.mergeCurrentCharFormat(look)


def _take_whole_fields(page: TextPage) -> None:
    cursor = page.textCursor()
    whole = page_fields.with_whole_fields(cursor)
    if (whole.selectionStart(), whole.selectionEnd()) != (cursor.selectionStart(), cursor.selectionEnd()):
        page.setTextCursor(whole)


def _paste_plain(page: TextPage) -> None:
    page.insert_text(clipboard.read_plain(QGuiApplication.clipboard().text()))


def _edit_link(page: TextPage) -> None:
    """Ask for the address of the selected words, or of the link or word the cursor stands in."""
    cursor = page.textCursor()
    if not cursor.hasSelection():
        _select_link_or_word(cursor)
    probe = QTextCursor(cursor)
    probe.setPosition(
        min(cursor.selectionStart() + 1, cursor.selectionEnd()) if cursor.hasSelection() else cursor.position()
    )
    dialog = LinkDialog(formats.link_of(probe.charFormat()) or "", page)
    dialog.chosen.connect(lambda address: _set_link(page, cursor, address))
    dialog.open()


def _select_link_or_word(cursor: QTextCursor) -> None:
    for fragment in reading.fragments(cursor.block()):
        start, end = fragment.position(), fragment.position() + fragment.length()
        if start <= cursor.position() <= end and fragment.charFormat().isAnchor():
            cursor.setPosition(start)
            cursor.setPosition(end, KEEP)
            return
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)


def _set_link(page: TextPage, cursor: QTextCursor, address: str) -> None:
    page.steps.part()
    with one_step(cursor):
        if not cursor.hasSelection():
            if not address:
                return
            start = cursor.position()
            cursor.insertText(address.removeprefix("mailto:"))
            cursor.setPosition(start, KEEP)
        cursor = page_fields.with_whole_fields(cursor)
        look = QTextCharFormat()
        look.setAnchor(bool(address))
        look.setAnchorHref(address)
        cursor.mergeCharFormat(look)
    page.setFocus()


_WORDS: dict[str, Callable[[TextPage], None]] = {
    "bold": _toggle_bold,
    "italic": _toggle_italic,
    "link": _edit_link,
    "nbsp": TextPage.insert_fixed_space,
    "paste_plain": _paste_plain,
}


def show_state(page: TextPage, made: dict[str, QAction], *, locked: bool) -> None:
    """Check the actions that are on at the cursor, and enable those that can be done."""
    cursor = page.textCursor()
    table = cursor.currentTable()
    look = cursor.blockFormat()
    kind, level = formats.kind_of(look), formats.level_of(look)
    emphasis = formats.emphasis_of(page.currentCharFormat())
    is_free = table is None and not reading.is_caption(cursor.block())
    on_piece = not cursor.hasSelection() and piece_lines.on_piece(cursor)
    on = {
        "bold": Emphasis.BOLD in emphasis,
        "italic": Emphasis.ITALIC in emphasis,
        "paragraph": is_free and kind in {Kind.PARAGRAPH, Kind.FILLER},
        "bullets": kind is Kind.BULLET,
        "numbers": kind is Kind.NUMBER,
        **{f"heading_{n}": kind is Kind.HEADING and level == n for n in (1, 2, 3, 4)},
        "header_row": table is not None and table.format().headerRowCount() > 0,
        "align_right": table is not None and table_steps.alignment_at(cursor, table) is Alignment.RIGHT,
    }
    for spec in actions.ACTIONS:
        if spec is actions.LINE:
            continue
        action = made[spec.id]
        if spec.checkable:
            action.setChecked(on[spec.id])
        has_level = kind in formats.LISTS or structure.is_subheading(look)
        action.setEnabled(
            _can(spec, locked=locked, table=table, is_free=is_free, has_level=has_level)
            and (not on_piece or not spec.changes_text or spec.id in _ON_PIECES)
        )


_ON_PIECES = frozenset({"section_up", "section_down", "section_remove", "table", "paste_plain"})
"""What changes the text while the cursor stands on a live piece, which has no words."""


def _can(spec: actions.EditorAction, *, locked: bool, table: QTextTable | None, is_free: bool, has_level: bool) -> bool:
    if not spec.changes_text:
        return True
    if locked:
        return False
    if spec.menu == "table":
        return table is not None
    if spec.id in {"indent", "outdent"}:
        return is_free and has_level
    return is_free if spec.id in _LINES else True
