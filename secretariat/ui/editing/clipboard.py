"""Copies part of a text in its own form and others', and puts what is pasted where it fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextDocumentFragment

from secretariat.application.ports import PasteReader
from secretariat.domain import text_format
from secretariat.domain.text import (
    Block,
    Emphasis,
    Heading,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    Run,
    Table,
    Text,
    canonical,
    inlines_of,
    run,
)
from secretariat.ui.editing import formats, piece_lines, reading, structure, table_steps
from secretariat.ui.editing.formats import Kind
from secretariat.ui.editing.steps import one_step
from secretariat.ui.editing.writing import held, write_inlines, write_table

OWN_MIME = "application/x-secretariat-text"
KEEP = QTextCursor.MoveMode.KeepAnchor


def read_own(mime: QMimeData) -> Text | None:
    """Return the text in the program's own form, if it is there and whole."""
    if not mime.hasFormat(OWN_MIME):
        return None
    try:
        return text_format.read(bytes(mime.data(OWN_MIME).data()).decode("utf-8"))
    except (text_format.FormatFault, UnicodeDecodeError):
        # Another version of the program put it there; the clipboard has HTML and plain text as well.
        return None


def read(mime: QMimeData, paste: PasteReader) -> Text:
    """Return what lies on the clipboard as a text."""
    own = read_own(mime)
    if own is not None:
        return own
    html = mime.html() if mime.hasHtml() else None
    return canonical(paste.read(html=html, plain=mime.text() if mime.hasText() else None))


def read_plain(words: str) -> Text:
    """Return plain words as paragraphs, one a line."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    return Text(tuple(Paragraph(run(line)) for line in lines))


def fill(mime: QMimeData, text: Text) -> None:
    """Put a text into `mime` as clipboards take it: in its own form, as HTML and as plain words."""
    mime.setData(OWN_MIME, text_format.write(text).encode("utf-8"))
    mime.setHtml("".join(_html(block) for block in text.blocks))
    mime.setText("\n".join(_words(block) for block in text.blocks))


def selected(cursor: QTextCursor) -> Text:
    """Return the selected part of the text."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(start), document.findBlock(end)
    table = cursor.currentTable()
    chosen = table_steps.chosen_cells(cursor)
    if chosen is not None and table is not None:
        return Text((_chosen_cells(chosen, reading.read_table(table, None)),))
    made: list[Block] = []
    line = first
    while line.isValid() and line.blockNumber() <= last.blockNumber():
        inside = reading.table_at(line)
        if inside is not None and inside != table:
            above = document.findBlock(inside.firstPosition()).previous()
            caption = above if above.blockNumber() >= first.blockNumber() and reading.is_caption(above) else None
            made.append(reading.read_table(inside, caption))
            line = document.findBlock(inside.lastPosition() + 1)
            continue
        if not reading.is_caption(line):
            made.append(_cut(line, start, end))
        line = line.next()
    return canonical(Text(tuple(made)))


def _chosen_cells(chosen: tuple[int, int, int, int], table: Table) -> Table:
    row, rows, column, columns = chosen
    cells = tuple(cells[column : column + columns] for cells in table.rows[row : row + rows])
    heads = max(min(table.header_rows - row, rows), 0)
    return Table(cells, table.alignments[column : column + columns], heads)


def _cut(line: QTextBlock, start: int, end: int) -> Block:
    """Return the part of a line between two places; less than a whole line is a paragraph."""
    whole = reading.read_block(line) or Paragraph()
    begin, stop = max(start, line.position()), min(end, line.position() + line.length() - 1)
    if isinstance(whole, (Table, Piece)) or (begin == line.position() and stop == line.position() + line.length() - 1):
        return whole
    part = QTextCursor(line)
    part.setPosition(begin)
    part.setPosition(stop, KEEP)
    copy = _inlines_of_selection(part)
    begins_line = begin == line.position()
    return replace(whole, inlines=copy) if begins_line and not isinstance(whole, Heading) else Paragraph(copy)


def _inlines_of_selection(part: QTextCursor) -> Inlines:
    copy = QTextDocument()
    QTextCursor(copy).insertFragment(QTextDocumentFragment(part))
    return reading.read_inlines(copy.firstBlock())


def insert(cursor: QTextCursor, text: Text, taken: set[str]) -> None:
    """Put a text in the place of the selection. `taken` are the keys of the sections that are there."""
    if not text.blocks:
        return
    with one_step(cursor):
        piece_lines.erase_selection(cursor)
        piece_lines.leave(cursor)
        line, look = cursor.block(), cursor.blockFormat()
        if cursor.currentTable() is not None:
            _insert_lines(cursor, _flat(text.blocks))
        elif reading.is_caption(line) or (structure.is_heading(look) and not _takes_over(line, text.blocks)):
            _insert_into_heading(cursor, text.blocks, taken)
        else:
            own = formats.section_of(look)
            _insert_blocks(cursor, text.blocks, taken - {own.key} if own and line.length() == 1 else taken)


def _takes_over(line: QTextBlock, blocks: Sequence[Block]) -> bool:
    """True when an emptied heading becomes what is pasted: anything but a few plain words."""
    return line.length() == 1 and not (len(blocks) == 1 and isinstance(blocks[0], Paragraph))


def _flat(blocks: Sequence[Block]) -> list[Inlines]:
    return [inlines for block in blocks for inlines in inlines_of(block) if inlines or not isinstance(block, Table)]


def _insert_lines(cursor: QTextCursor, lines: Sequence[Inlines]) -> None:
    for number, inlines in enumerate(lines):
        if number:
            cursor.insertBlock()
        write_inlines(cursor, inlines)


def _insert_into_heading(cursor: QTextCursor, blocks: Sequence[Block], taken: set[str]) -> None:
    """A line pasted into a heading joins it; more of them begin after it."""
    first, *others = blocks
    if isinstance(first, Table) or reading.is_caption(cursor.block()):
        lines = _flat(blocks)
        write_inlines(cursor, tuple(inline for line in lines for inline in (*line, *run(" ")))[:-1])
        return
    if isinstance(first, Piece):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        _insert_blocks(cursor, blocks, taken)
        return
    write_inlines(cursor, first.inlines)
    if others:
        cursor.insertBlock(formats.block_format(Kind.PARAGRAPH))
        _insert_blocks(cursor, others, taken)


def _insert_blocks(cursor: QTextCursor, blocks: Sequence[Block], taken: set[str]) -> None:
    for number, block in enumerate(blocks):
        is_empty = cursor.block().length() == 1
        if isinstance(block, Table):
            _insert_table(cursor, block)
            continue
        if isinstance(block, Piece):
            _insert_piece(cursor, block)
            continue
        if number and not (is_empty and isinstance(blocks[number - 1], Table)):
            cursor.insertBlock()
            is_empty = True
        _dress(cursor, block, is_first=number == 0, is_empty=is_empty, taken=taken)
        write_inlines(cursor, block.inlines)


def _insert_piece(cursor: QTextCursor, piece: Piece) -> None:
    """Give the piece a line of its own: the cursor's, when it is empty, or a new one where the cursor parts it."""
    piece_lines.leave(cursor)
    if cursor.block().length() > 1:
        has_words_before, has_words_after = not cursor.atBlockStart(), not cursor.atBlockEnd()
        if has_words_before:
            cursor.insertBlock()
        if has_words_after:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.setBlockFormat(formats.format_of(piece))


def _insert_table(cursor: QTextCursor, table: Table) -> None:
    piece_lines.leave(cursor)
    if cursor.positionInBlock() > 0:
        cursor.insertBlock()
    is_last = not cursor.block().next().isValid() and cursor.block().length() == 1
    write_table(cursor, table)
    cursor.setBlockFormat(formats.block_format(Kind.FILLER if is_last else Kind.PARAGRAPH))


def _dress(
    cursor: QTextCursor, block: Paragraph | Heading | ListItem, *, is_first: bool, is_empty: bool, taken: set[str]
) -> None:
    """Give the line the block's format, unless it is a line that had words or a list of its own before."""
    if is_first and (not is_empty or (isinstance(block, Paragraph) and structure.is_item(cursor.blockFormat()))):
        return
    if isinstance(block, Heading) and block.level == 1:
        section = structure.renamed_section(block.section, taken) or structure.new_section()
        taken.add(section.key)
        block = replace(block, section=section)
    cursor.setBlockFormat(formats.format_of(block))


def _words(block: Block) -> str:
    if isinstance(block, Table):
        return "\n".join(
            "\t".join(" ".join(_flat_words(p) for p in cell.paragraphs) for cell in row) for row in block.rows
        )
    return block.caption if isinstance(block, Piece) else _flat_words(block.inlines)


def _flat_words(inlines: Inlines) -> str:
    return held("".join(inline.text for inline in inlines if isinstance(inline, Run))).replace("\u2028", "\n")


def _html(block: Block) -> str:
    match block:
        case Table():
            rows = "".join(
                f"<tr>{''.join(f'<td>{_cell_html(c.paragraphs)}</td>' for c in row)}</tr>" for row in block.rows
            )
            return f"<table>{rows}</table>"
        case Heading():
            return f"<h{block.level}>{_inlines_html(block.inlines)}</h{block.level}>"
        case ListItem():
            tag = "ul" if block.kind is ListKind.BULLET else "ol"
            return f"<{tag}><li>{_inlines_html(block.inlines)}</li></{tag}>"
        case Paragraph():
            return f"<p>{_inlines_html(block.inlines)}</p>"
        case Piece():
            return f"<p>{escape(block.caption)}</p>" if block.caption else ""


def _cell_html(paragraphs: Sequence[Inlines]) -> str:
    return "<br>".join(_inlines_html(paragraph) for paragraph in paragraphs)


def _inlines_html(inlines: Inlines) -> str:
    return "".join(_run_html(inline) for inline in inlines if not isinstance(inline, NoteMark))


def _run_html(piece: Run) -> str:
    html = escape(piece.text).replace("\n", "<br>")
    if Emphasis.ITALIC in piece.emphasis:
        html = f"<i>{html}</i>"
    if Emphasis.BOLD in piece.emphasis:
        html = f"<b>{html}</b>"
    return html if piece.link is None else f'<a href="{escape(piece.link)}">{html}</a>'
