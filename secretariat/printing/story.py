"""A document's text as blocks and elements: headings, paragraphs, nested lists, tables, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.text import OBJECT, Heading, ListItem, ListKind, Paragraph, Table, Text, list_numbers
from secretariat.domain.text import Block as TextPart
from secretariat.domain.text import Piece as LivePiece
from secretariat.domain.text import plain as plain_text
from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.heading_order import Headings
from secretariat.printing.inlines import InlineSetter, plain_pieces
from secretariat.printing.labels import PrintLabels
from secretariat.printing.notes import note_blocks
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.looks import Piece, Style
from secretariat.printing.setting.text_block import Label, TextBlock
from secretariat.printing.styles import Styles
from secretariat.printing.tables import table_blocks
from secretariat.printing.tagging.structure import Element, list_numbering

_BULLETS = ("•", "–", "∙")


@dataclass(slots=True)
class _OpenList:
    """A list under construction, and the body of its last item: where a deeper list goes."""

    level: int
    kind: ListKind
    element: Element
    body: Element | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """What the texts of one document count together: their notes and their headings."""

    notes: InlineSetter
    headings: Headings


class StoryBuilder:
    """Builds the blocks of one document under one root element, in reading order.

    `width` is the text's, in points; a table that asks for more gets up to `wide_width`. With `counted` it builds one
    of several texts of a document.

    With `cell_of`, the setter of a larger part that counts the notes, it builds what stands in a cell of a table: its
    headings are paragraphs then, for a cell is no place in the document's order of headings.
    """

    def __init__(
        self,
        root: Element,
        styles: Styles,
        labels: PrintLabels,
        *,
        width: float,
        notes_at_foot: bool,
        wide_width: float = 0.0,
        counted: Counted | None = None,
        cell_of: InlineSetter | None = None,
    ) -> None:
        self._root = root
        self._styles = styles
        self._labels = labels
        self._width = width
        self._wide_width = wide_width
        self._notes_at_foot = notes_at_foot
        self._in_cell = cell_of is not None
        counted = counted or Counted(cell_of or InlineSetter(labels), Headings())
        self._setter = counted.notes
        self._headings = counted.headings
        self._lists: list[_OpenList] = []
        self._notes_built = len(self._setter.notes)

    def title(self, title: str) -> list[Block]:
        """Return the document's title; nothing for an empty one."""
        if not title.strip():
            return []
        return [self._heading(plain_pieces(title, self._styles.title), title, 1, self._styles.title)]

    def blocks(self, text: Text) -> list[Block]:
        """Return the blocks of a text; empty ones do not print."""
        parts = tuple(part for part in text.blocks if not (isinstance(part, ListItem) and _is_blank(part)))
        extra = _label_room(parts, self._styles)
        blocks: list[Block] = []
        above: TextPart | None = None
        for part, number, room in zip(parts, list_numbers(parts), extra, strict=True):
            if not isinstance(part, ListItem):
                self._lists = []
            made = self._part(part, number, room)
            if made and blocks:
                _close_up(blocks[-1], above, part, self._styles)
            blocks += made
            above = part if made else above
        self._lists = []
        return blocks

    def _part(self, part: TextPart, number: int | None, label_room: float) -> list[Block]:
        match part:
            case LivePiece():
                message = f"a piece is composed before it prints: {part.kind.value}"
                raise TypeError(message)
            case Table():
                return self._table(part)
            case _ if _is_blank(part):
                return []
            case Heading():
                return [self._section(part)]
            case ListItem():
                return [self._item(part, number, label_room)]
            case Paragraph():
                return [self._paragraph(part)]

    def _table(self, table: Table) -> list[Block]:
        if not table.rows or not table.alignments:
            return []
        widths = (self._width, max(self._width, self._wide_width))
        made: list[Block] = [*table_blocks(table, self._root, self._setter, self._styles, widths)]
        self._notes_here(self._root)
        return made

    def _paragraph(self, paragraph: Paragraph) -> Block:
        style = self._styles.body
        made = TextBlock(self._setter.pieces(paragraph.inlines, style), style, Element("P", self._root))
        self._notes_here(self._root)
        return made

    def _section(self, heading: Heading) -> Block:
        style = self._styles.headings[min(heading.level, len(self._styles.headings)) - 1]
        pieces = self._setter.pieces(heading.inlines, style, strong=True)
        if self._in_cell:
            made = TextBlock(pieces, style, Element("P", self._root))
        else:
            made = self._heading(pieces, plain_text(heading), heading.level + 1, style)
        self._notes_here(self._root)
        return made

    def _heading(self, pieces: Sequence[Piece], words: str, level: int, style: Style) -> TextBlock:
        """Headings never skip a level (PDF/UA-1, 7.4.2): one that would is tagged as the next level down.

        Below the title the deepest ones share the last role there is.
        """
        element = self._headings.element(level, self._root)
        entry = self._headings.outlined_as_tagged(single_line(words.replace(OBJECT, "")))
        return TextBlock(pieces, style, element, place=self._headings.next_place(), outline=entry)

    def _item(self, item: ListItem, number: int | None, label_room: float) -> Block:
        opened = self._open(item)
        element = Element("LI", opened.element)
        label = Element("Lbl", element)
        opened.body = Element("LBody", element)
        style = self._styles.list_item(item.level, label_room)
        sign = f"{number}." if number is not None else _BULLETS[item.level - 1]
        block = TextBlock(
            self._setter.pieces(item.inlines, style),
            style,
            Element("P", opened.body),
            label=Label(plain_pieces(sign, style), label),
        )
        self._notes_here(opened.body)
        return block

    def _open(self, item: ListItem) -> _OpenList:
        """Return the list an item goes to; a deeper one stands in the body of the item above it."""
        while self._lists and self._lists[-1].level > item.level:
            self._lists.pop()
        last = self._lists[-1] if self._lists else None
        if last is not None and last.level == item.level and last.kind is not item.kind:
            self._lists.pop()
            last = self._lists[-1] if self._lists else None
        if last is not None and last.level == item.level:
            return last
        parent = last.body if last is not None and last.body is not None else self._root
        numbering = list_numbering(ordered=item.kind is ListKind.NUMBER)
        self._lists.append(_OpenList(item.level, item.kind, Element("L", parent, attributes=numbering)))
        return self._lists[-1]

    def _notes_here(self, parent: Element) -> None:
        """Give the notes of the block just built their place in the reading order: right behind it."""
        if self._notes_at_foot:
            self._build_notes(parent)

    def _build_notes(self, parent: Element) -> list[Block]:
        new = self._setter.notes[self._notes_built :]
        self._notes_built = len(self._setter.notes)
        return list(note_blocks(new, self._setter, parent, self._styles.note, at_foot=self._notes_at_foot))

    def notes_at_end(self) -> list[Block]:
        """Return the heading and the notes that stand behind the text; nothing when they stand at the pages' feet."""
        if self._notes_at_foot or not self._setter.notes:
            return []
        style = self._styles.headings[0]
        heading = self._heading(plain_pieces(self._labels.notes, style), self._labels.notes, 2, style)
        return [heading, *self._build_notes(self._root)]

    def line(self, text: str, style: Style, *, strong: bool = False) -> TextBlock | None:
        """Return a line beside the text (addressee, standing, margin, signature) as a paragraph, or None when empty."""
        if not single_line(text):
            return None
        return TextBlock(plain_pieces(text, style, strong=strong), style, Element("P", self._root))


def _is_blank(part: TextPart) -> bool:
    return not single_line(plain_text(part))


def _label_room(parts: Sequence[TextPart], styles: Styles) -> list[float]:
    """Return, for each block, by how much its list's labels are wider than usual: three digits and more."""
    rooms = [0.0] * len(parts)
    start = 0
    numbers = list_numbers(parts)
    while start < len(parts):
        end = start
        while end < len(parts) and isinstance(parts[end], ListItem):
            end += 1
        most = max((number for number in numbers[start:end] if number is not None), default=0)
        digits = max(len(str(most)) - 2, 0)
        rooms[start:end] = [digits * fonts.width(styles.item.font, styles.item.size, "0")] * (end - start)
        start = max(end, start + 1)
    return rooms


def _close_up(block: Block, above: TextPart | None, below: TextPart, styles: Styles) -> None:
    """A list stands close to the paragraph that leads up to it, and apart from what follows it."""
    if not isinstance(block, TextBlock):
        return
    if isinstance(above, ListItem) and not isinstance(below, ListItem):
        block.space_after = styles.body.space_after
    elif isinstance(above, Paragraph) and isinstance(below, ListItem):
        block.space_after = styles.item.space_after
        block.leads_in = True
