"""What the papers of a period are made of: their head, headings in order, rows, columns' heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from secretariat.application.documents.reports import Face, PrintedRow
from secretariat.printing.characters import single_line
from secretariat.printing.chips import chip
from secretariat.printing.heading_order import Headings
from secretariat.printing.inlines import InlineSetter, plain_pieces
from secretariat.printing.labels import PrintLabels, hyphenation, labels
from secretariat.printing.letterhead import letterhead_block
from secretariat.printing.papers import PaperShape
from secretariat.printing.report_styles import ROW_PADDING, ReportStyles, report_styles
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.label_row import LabelRow
from secretariat.printing.setting.looks import Style
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.story import StoryBuilder
from secretariat.printing.styles import TABLE_SIZE, table_look
from secretariat.printing.tagging.structure import Element, header_scope

LOOK = table_look(TABLE_SIZE)
_BOTH_COLUMNS = "<</O /Table /ColSpan 2>>"


@dataclass(slots=True)
class ReportParts:
    """Builds the parts of one paper in its language and shape.

    A paper that is part of a document shares its `headings` and its `notes`, which stand where the document's do, and
    begins the names of its places with `name`.
    """

    face: Face
    shape: PaperShape
    headings: Headings = field(default_factory=Headings)
    notes: InlineSetter | None = None
    notes_at_foot: bool = True
    name: str = ""

    def setter(self, part: str = "") -> InlineSetter:
        """Return what counts the notes of a part: the document's, or one of the part's own."""
        return self.notes or InlineSetter(self.labels, part)

    @property
    def labels(self) -> PrintLabels:
        """The printer's words."""
        return labels(self.face.language)

    @property
    def styles(self) -> ReportStyles:
        """The typography."""
        return report_styles(hyphenation(self.face.language))

    def letterhead(self, part: Element) -> list[Block]:
        """Return the head of the first page."""
        named = single_line(self.face.author) or "Logo"
        head = letterhead_block(self.face.letterhead, part, self.styles.letterhead, named)
        if head is None:
            return []
        head.space_after = self.shape.after_letterhead
        return [head]

    def standing(self, part: Element) -> list[Block]:
        """Return what the paper is when it is not final."""
        return list(self.lines([self.face.standing], self.styles.standing, part))

    def heading(
        self, text: str, level: int, style: Style, part: Element, *, place: str, outline: int | None = None
    ) -> list[Block]:
        """Return a heading; nothing for an empty one. Levels count from 1, the outline's from 0."""
        words = single_line(text)
        if not words:
            return []
        element = self.headings.element(level, part)
        entry = self.headings.outlined(outline, words) if outline is not None else None
        return [TextBlock(plain_pieces(words, style), style, element, place=place, outline=entry)]

    def lines(self, texts: Iterable[str], style: Style, part: Element) -> Iterator[TextBlock]:
        """Yield a paragraph for each text that says something."""
        for text in texts:
            if single_line(text):
                yield TextBlock(plain_pieces(single_line(text), style), style, Element("P", part))

    def row(
        self, row: PrintedRow, table: Element, setter: InlineSetter, widths: tuple[float, float], *, strong: bool = True
    ) -> LabelRow:
        """Return a row of a sheet under its table's element; `strong` is how its label is set."""
        element = Element("TR", table)
        words = single_line(row.label)
        style = self.styles.label if strong else self.styles.figure_name
        label: tuple[TextBlock, ...] = ()
        again = None
        if words:
            head = Element("TH", element, attributes=header_scope("Row"))
            label = (TextBlock(plain_pieces(words, style), style, head),)
            again = self.continued(words)
        cell = Element("TD", element, attributes="" if words else _BOTH_COLUMNS)
        room = (widths[1] if words else sum(widths)) - 2 * ROW_PADDING[0]
        return LabelRow(label, tuple(self._content(row, cell, setter, room)), widths, ROW_PADDING, again)

    def continued(self, words: str) -> TextBlock:
        """Return a label as it is said again on the next page, not read aloud."""
        style = self.styles.label_again
        return TextBlock(plain_pieces(f"{words} {self.labels.continued}", style), style, None)

    def _content(self, row: PrintedRow, cell: Element, setter: InlineSetter, room: float) -> Iterator[Block]:
        if row.judgement is not None:
            yield chip(row.judgement, cell)
        yield from self.lines([row.lead], self.styles.lead, cell)
        builder = StoryBuilder(
            cell, self.styles.cell, self.labels, width=room, notes_at_foot=self.notes_at_foot, cell_of=setter
        )
        yield from builder.blocks(row.text)

    def column_heads(self, texts: Sequence[str], row: Element | None) -> list[tuple[TextBlock, ...]]:
        """Return the heads of columns, cell by cell; without a row they are furniture."""
        style = self.styles.column_head
        return [(TextBlock(plain_pieces(single_line(text), style), style, _column_head(row)),) for text in texts]


def _column_head(row: Element | None) -> Element | None:
    return None if row is None else Element("TH", row, attributes=header_scope("Column"))
