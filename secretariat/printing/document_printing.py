"""Prints composed documents part by part: a page is in the file as soon as it is full, its number of pages at the end.

The contents stand where the document has them although their pages are known last: their lines keep their places, and
the numbers are written when all is drawn.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import IO

from reportlab.lib.units import mm

from secretariat.application.documents.composed import ComposedDocument, FrontPage
from secretariat.application.progress import Tell
from secretariat.domain.documents.kinds import PaperForm
from secretariat.printing import fonts
from secretariat.printing.document_heads import HeadSetter
from secretariat.printing.document_parts import PartSetter
from secretariat.printing.document_plan import document_plan
from secretariat.printing.document_styles import DOCUMENT_SHAPES, document_styles
from secretariat.printing.furniture import furniture
from secretariat.printing.heading_order import Headings
from secretariat.printing.labels import hyphenation, labels
from secretariat.printing.press import metadata
from secretariat.printing.setting.blocks import Block, stack_height
from secretariat.printing.setting.pages import Column, Page, Pager, StoryItem
from secretariat.printing.tagging.streaming import StreamedCanvas
from secretariat.printing.tagging.structure import Element

_BARE_FRONT_TOP = 90 * mm
"""From the upper edge of a front page without a letterhead to its title."""
_BELOW_MARGIN = 8.0


def print_document(document: ComposedDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print a composed document."""
    printing = _Printing(document, stream)
    if document.front is not None:
        printing.print_front(document.front)
    printing.print_text(tell)
    printing.finish()


class _Printing:
    """One document on its way into the file."""

    def __init__(self, document: ComposedDocument, stream: IO[bytes]) -> None:
        face = document.face
        self._document = document
        self._shape = DOCUMENT_SHAPES[document.form]
        self._styles = document_styles(
            document.form,
            hyphenation(face.language),
            justified=document.justified,
            hyphenated=document.hyphenated,
        )
        self._headings = Headings()
        self._heads = HeadSetter(document, self._shape, self._styles, self._headings)
        told = metadata(replace(face, title=self._heads.title))
        self._canvas = StreamedCanvas(stream, told, fonts.face(fonts.Family.SERIF), self._shape.page_size)
        self._furniture = furniture(
            self._shape, labels(face.language), title=self._heads.title, standing=face.standing, foot=face.foot
        )
        self._front_pages = 0
        self._margin: list[Page] = []
        self._made = 0
        self._ends: deque[int] = deque()
        """How many items of the story stood before each section but the first that is not in the file yet."""
        self._written = 0

    def print_front(self, front: FrontPage) -> None:
        """Draw the front page."""
        part = self._section()

        def draw(page: Page) -> None:
            self._draw(page)
            self._furniture.draw_front(self._canvas)
            self._canvas.showPage()

        Pager(self._front_column, finished=draw).fill(self._heads.front(front, part))
        self._front_pages = self._canvas.page_count
        self._canvas.flush_children(self._canvas.root, 0, 1)
        self._written = 1

    def _front_column(self, page: int) -> Column:
        bears_letterhead = bool(self._document.face.letterhead.logo or any(self._document.face.letterhead.lines))
        top = self._shape.first_top if page > 1 or bears_letterhead else _BARE_FRONT_TOP
        full = self._shape.right - self._shape.text_left
        return Column(self._shape.text_left, self._shape.page_height - top, self._furniture.bottom, full)

    def print_text(self, tell: Tell) -> None:
        """Draw everything else."""
        head = self._section()
        above = self._above_text(head)
        parts = PartSetter(
            self._document,
            self._shape,
            self._styles,
            document_plan(self._document),
            self._headings,
            self._canvas,
            self._open_section,
            head,
        )
        pager = Pager(self._column, finished=lambda page: self._finish_page(page, pager, parts))
        pager.fill(self._counted(above, parts, tell))
        self._draw_rest_of_margin()

    def _above_text(self, part: Element) -> list[Block]:
        """Return what stands above the text, and set the margin beside what follows."""
        head = self._heads.head(part)
        if self._document.form is PaperForm.REPORT:
            return head
        for block in head:
            block.lay(self._shape.text_width)
        top = self._top(1) - stack_height(head) - (head[-1].space_after if head else 0.0)
        self._set_margin(self._heads.margin(part), top)
        return head

    def _set_margin(self, margin: Sequence[Block], text_top: float) -> None:
        shape = self._shape

        def column(page: int) -> Column:
            top = text_top if page == 1 and text_top > self._furniture.bottom else self._top(page)
            return Column(shape.margin_left, top, self._furniture.bottom, shape.margin_width)

        if margin:
            self._margin = Pager(column).fill(margin)

    def _counted(self, above: Iterable[StoryItem], parts: PartSetter, tell: Tell) -> Iterator[StoryItem]:
        """Yield the story, counting what was given out."""
        for item in self._story(above, parts, tell):
            self._made += 1
            yield item

    def _story(self, above: Iterable[StoryItem], parts: PartSetter, tell: Tell) -> Iterator[StoryItem]:
        total = len(self._document.parts)
        yield from above
        for index in range(total):
            tell(index, total + 1)
            yield from parts.part(index)
        tell(total, total + 1)
        yield from parts.ending()
        tell(total + 1, total + 1)

    def _section(self) -> Element:
        return Element("Sect", self._canvas.root)

    def _open_section(self) -> Element:
        """Return the element of a new section; what stands before it is all that the ones before it hold."""
        self._ends.append(self._made)
        return self._section()

    def _top(self, page: int) -> float:
        """Return where the text begins on a page of text, counted from 1."""
        first = page + self._front_pages == 1
        return self._shape.page_height - (self._shape.first_top if first else self._shape.next_top)

    def _column(self, page: int) -> Column:
        shape = self._shape
        beside = self._margin[page - 1].placements if page <= len(self._margin) else ()
        wide_top = min((each.top - each.block.height for each in beside), default=float("inf")) - _BELOW_MARGIN
        return Column(shape.text_left, self._top(page), self._furniture.bottom, shape.text_width, wide_top)

    def _finish_page(self, page: Page, pager: Pager, parts: PartSetter) -> None:
        """Draw a full page, and write what it brought to its end; a front page needs no empty one behind it."""
        if not page.placements and self._front_pages:
            return
        number = self._canvas.page_count - self._front_pages
        if number < len(self._margin):
            self._draw(self._margin[number])
        self._draw(page)
        self._end_page(page)
        for table in parts.tables:
            self._canvas.flush_children(table.body, table.written, table.feed.drawn)
            table.written = table.feed.drawn
        self._write_sections(pager.settled)

    def _end_page(self, page: Page) -> None:
        self._furniture.draw_unnumbered(self._canvas, self._canvas.page_count + 1, page.note_rule)
        self._canvas.showPage()

    def _draw(self, page: Page) -> None:
        for placement in page.placements:
            placement.block.draw(self._canvas, placement.x, placement.top)

    def _write_sections(self, settled: int) -> None:
        start = self._written
        while self._ends and self._ends[0] <= settled:
            self._ends.popleft()
            self._written += 1
        if self._written > start:
            self._canvas.flush_children(self._canvas.root, start, self._written)

    def _draw_rest_of_margin(self) -> None:
        """Draw what the margin column holds beyond the last page of text."""
        while (number := self._canvas.page_count - self._front_pages) < len(self._margin):
            self._draw(self._margin[number])
            self._end_page(self._margin[number])

    def finish(self) -> None:
        """Number the pages and end the file."""
        root = self._canvas.root
        self._canvas.flush_children(root, self._written, len(root.children))
        total, front = self._canvas.page_count, self._front_pages

        def number(page: int) -> None:
            if page > front:
                self._furniture.draw_number(self._canvas, page, total)

        self._canvas.write_late(number)
        self._canvas.save()
