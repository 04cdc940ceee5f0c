"""A printable document as pages: head, margin column, text, signature and notes, each at its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from secretariat.application.documents.printable import PrintableDocument
from secretariat.domain.hearings import NotesPlacement
from secretariat.printing.characters import single_line
from secretariat.printing.furniture import Furniture, furniture
from secretariat.printing.labels import hyphenation, labels
from secretariat.printing.letterhead import letterhead_block
from secretariat.printing.papers import PAGE_HEIGHT, SHAPES, PaperShape
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.pages import Column, Page, Pager
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.signatures import signature_blocks
from secretariat.printing.story import StoryBuilder
from secretariat.printing.styles import Styles, styles
from secretariat.printing.tagging.structure import Element


@dataclass(frozen=True, slots=True)
class Composition:
    """Pages ready to draw, and the furniture they share."""

    pages: list[Page]
    furniture: Furniture


class _Composer:
    """Lays one document out."""

    def __init__(self, document: PrintableDocument, root: Element) -> None:
        self._document = document
        self._root = root
        self._shape: PaperShape = SHAPES[document.template]
        self._labels = labels(document.language)
        self._styles: Styles = styles(
            justified=document.justified,
            hyphenated=document.hyphenated,
            dictionary=hyphenation(document.language),
        )
        self._builder = StoryBuilder(
            root,
            self._styles,
            self._labels,
            width=self._shape.text_width,
            notes_at_foot=document.notes_placement is NotesPlacement.PAGE_FOOT,
        )
        self._furniture = furniture(
            self._shape, self._labels, title=document.title, standing=document.standing, foot=document.foot
        )

    def compose(self) -> Composition:
        """Build the blocks in reading order, then place them."""
        head = self._letterhead()
        margin = [] if self._shape.margin_beside_text else self._margin()
        head += self._opening()
        if self._shape.margin_beside_text:
            margin = self._margin()
        text = self._builder.blocks(self._document.text)
        signature = signature_blocks(self._document.signature, self._styles.signature, self._root)
        story = [*head, *text, *signature, *self._builder.notes_at_end()]
        pages = Pager(self._text_column).fill(story)
        if margin:
            self._add_margin(pages, margin, _top_of(pages, text[0] if text else None))
        return Composition(pages, self._furniture)

    def _letterhead(self) -> list[Block]:
        head = letterhead_block(
            self._document.letterhead, self._root, self._styles, single_line(self._document.author) or "Logo"
        )
        if head is None:
            return []
        head.space_after = self._shape.after_letterhead
        return [head]

    def _opening(self) -> list[Block]:
        document = self._document
        addressee = _present(self._builder.line(line, self._styles.addressee) for line in document.addressee)
        if addressee:
            addressee[-1].space_after = self._shape.after_addressee
        title = self._builder.title(document.title)
        standing = _present([self._builder.line(document.standing, self._styles.standing)])
        return [*addressee, *title, *standing]

    def _margin(self) -> list[Block]:
        blocks: list[Block] = []
        for entry in self._document.margin:
            label = self._builder.line(entry.label, self._styles.margin_label)
            lines = [self._builder.line(line, self._styles.margin_line) for line in entry.lines]
            made = _present([label, *lines])
            if made:
                made[0].space_before = self._styles.margin_label.space_before
                blocks += made
        return blocks

    def _text_column(self, page: int) -> Column:
        shape = self._shape
        top = PAGE_HEIGHT - (shape.first_top if page == 1 else shape.next_top)
        return Column(shape.text_left, top, self._furniture.bottom, shape.text_width)

    def _add_margin(self, pages: list[Page], margin: list[Block], text_top: float | None) -> None:
        """Set the margin column; a long one goes on beside the next page's text."""

        def column(page: int) -> Column:
            text = self._text_column(page)
            beside = self._shape.margin_beside_text and page == 1 and text_top is not None
            top = text_top if beside and text_top is not None else text.top
            return Column(self._shape.margin_left, top, text.bottom, self._shape.margin_width)

        for number, filled in enumerate(Pager(column).fill(margin)):
            if number == len(pages):
                pages.append(Page())
            pages[number].placements[:0] = filled.placements


def _present(blocks: Iterable[TextBlock | None]) -> list[TextBlock]:
    return [block for block in blocks if block is not None]


def _top_of(pages: list[Page], block: Block | None) -> float | None:
    """Return where `block` begins when that is on the first page."""
    return next((placement.top for placement in pages[0].placements if placement.block is block), None)


def compose(document: PrintableDocument, root: Element) -> Composition:
    """Lay a document out and build its structure under `root`.

    Raises:
        CannotPrint: something in it cannot be set.
    """
    return _Composer(document, root).compose()
