"""What stands above a composed document's text: letterhead, addressee, title, dates; and its front page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from secretariat.application.documents.composed import ComposedDocument, FrontPage
from secretariat.application.documents.printable import MarginEntry
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.text import NBSP
from secretariat.printing.characters import single_line
from secretariat.printing.document_styles import DocumentStyles
from secretariat.printing.heading_order import Headings
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.labels import labels
from secretariat.printing.letterhead import letterhead_block
from secretariat.printing.papers import PaperShape
from secretariat.printing.setting.blocks import Block, Group
from secretariat.printing.setting.looks import Style
from secretariat.printing.setting.table_block import TableBlock, TableRow
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.setting.wide import Wide
from secretariat.printing.styles import TABLE_SIZE, table_look
from secretariat.printing.tagging.structure import Element

TITLE = "title"
"""The place of the title."""

_BAND_COLUMNS = 4
_AFTER_BAND = 9 * mm


@dataclass(frozen=True, slots=True)
class HeadSetter:
    """Sets what stands above the text, and the margin."""

    document: ComposedDocument
    shape: PaperShape
    styles: DocumentStyles
    headings: Headings

    @property
    def title(self) -> str:
        """The document's title; a document without one has some words in its place (PDF/UA-1, 7.1)."""
        document = self.document
        told = (single_line(document.title), single_line(document.face.title))
        return next(filter(None, told), labels(document.face.language).untitled)

    def head(self, part: Element) -> list[Block]:
        """Return what stands above the text of its first page; the title is left out where a front page bears it.

        In a report it has the whole width, and ends with the dates and case numbers. It is no text: sheets that begin
        on a new page may begin below it.
        """
        blocks = self._head(part)
        if self.document.form is PaperForm.REPORT and self.document.front is None:
            blocks += self.band(part)
        if not blocks:
            return []
        whole = Group(tuple(blocks), keep_with_next=True)
        is_memo = self.document.form is PaperForm.MEMO
        return [whole if is_memo else Wide(whole, self.shape.right - self.shape.text_left)]

    def _head(self, part: Element) -> list[Block]:
        document, text = self.document, self.styles.text
        bears_title = document.front is None
        letterhead = self._letterhead(part, self.shape.after_letterhead) if bears_title else []
        addressee = list(_lines(document.addressee, text.addressee, part))
        if addressee:
            addressee[-1].space_after = self.shape.after_addressee
        title = self._titled(self.title, text.title, part) if bears_title else []
        return [*letterhead, *addressee, *title]

    def _titled(self, words: str, style: Style, part: Element) -> list[Block]:
        """Return the title with what stands small above it and below it."""
        over = list(_lines([self.document.over], self.styles.over, part))
        element = self.headings.element(1, part)
        entry = self.headings.outlined_as_tagged(words)
        title = TextBlock(plain_pieces(words, style), style, element, place=TITLE, outline=entry)
        if over:
            over[0].space_before, title.space_before = title.space_before, 0.0
        return [*over, title, *_lines([self.document.face.standing], self.styles.text.standing, part)]

    def front(self, front: FrontPage, part: Element) -> list[Block]:
        """Return the front page; the dates and case numbers of a report stand on it."""
        page = self._front(front, part)
        return [*page, *self.band(part)] if self.document.form is PaperForm.REPORT else page

    def _front(self, front: FrontPage, part: Element) -> list[Block]:
        styles = self.styles
        return [
            *self._letterhead(part, styles.front_title.space_before),
            *self._titled(single_line(front.title) or self.title, styles.front_title, part),
            *_lines([front.author], styles.front_author, part),
            *_lines(front.lines, styles.front_line, part),
        ]

    def _letterhead(self, part: Element, after: float) -> list[Block]:
        face = self.document.face
        head = letterhead_block(face.letterhead, part, self.styles.text, single_line(face.author) or "Logo")
        if head is None:
            return []
        head.space_after = after
        return [head]

    def margin(self, part: Element) -> list[Block]:
        """Return the entries of the margin column, one below the other."""
        return [block for entry in self.document.margin for block in self._entry(entry, part)]

    def band(self, part: Element) -> list[Block]:
        """Return the entries beside each other between rules, all first lines on one height."""
        entries = [stack for entry in self.document.margin if (stack := self._in_band(entry, part))]
        if not entries:
            return []
        columns = min(len(entries), _BAND_COLUMNS)
        rows = tuple(_row(entries[start : start + columns], columns) for start in range(0, len(entries), columns))
        width = self.shape.right - self.shape.text_left
        look = replace(table_look(TABLE_SIZE), padding_x=0.0, padding_y=5.0)
        widths = (width / _BAND_COLUMNS,) * (columns - 1)
        band = TableBlock(rows, (*widths, width - sum(widths)), look)
        band.space_after = _AFTER_BAND
        return [band]

    def _in_band(self, entry: MarginEntry, part: Element) -> tuple[TextBlock, ...]:
        """Return an entry with something in the place of a missing label when others have one."""
        label = self.styles.text.margin_label
        made = tuple(self._entry(entry, part))
        if not made or single_line(entry.label) or not any(single_line(each.label) for each in self.document.margin):
            return made
        made[0].space_before = 0.0
        return (TextBlock(plain_pieces(NBSP, label), label, None), *made)

    def _entry(self, entry: MarginEntry, part: Element) -> Iterator[TextBlock]:
        label, line = self.styles.text.margin_label, self.styles.text.margin_line
        made = [*_lines([entry.label], label, part), *_lines(entry.lines, line, part)]
        if made:
            made[0].space_before = label.space_before
        yield from made


def _row(stacks: Sequence[tuple[TextBlock, ...]], columns: int) -> TableRow:
    return TableRow((*stacks, *(() for _ in range(columns - len(stacks)))))


def _lines(texts: Sequence[str], style: Style, part: Element) -> Iterator[TextBlock]:
    """Yield a paragraph for each text that says something."""
    for text in texts:
        if words := single_line(text):
            yield TextBlock(plain_pieces(words, style), style, Element("P", part))
