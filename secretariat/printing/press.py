"""Puts a paper on its pages part by part and writes them into a stream, so that its length takes no memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import IO

from secretariat.application.documents.reports import Face
from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.furniture import furniture
from secretariat.printing.labels import labels
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.pages import Column, Page, Pager
from secretariat.printing.tagging.document import Metadata
from secretariat.printing.tagging.streaming import StreamedCanvas
from secretariat.printing.tagging.structure import Element


class Press:
    """Puts the parts of one paper on its pages; `front` pages come before them and are drawn last."""

    def __init__(self, stream: IO[bytes], parts: ReportParts) -> None:
        face, shape = parts.face, parts.shape
        self.canvas = StreamedCanvas(stream, metadata(face), fonts.face(fonts.Family.SERIF), shape.page_size)
        self._furniture = furniture(shape, parts.labels, title=face.title, standing=face.standing, foot=face.foot)
        self._shape = shape
        self._front = 0

    def part(self) -> Element:
        """Return the element of a new part, in the order of reading."""
        return Element("Sect", self.canvas.root)

    def keep_front(self, story: Sequence[Block]) -> None:
        """Leave as many pages in front as `story` takes."""
        self._front = len(Pager(self._column_of(1)).fill(story))

    @property
    def next_page(self) -> int:
        """The number of the page that is drawn next."""
        return self._front + self.canvas.page_count + 1

    def print(
        self,
        part: Element,
        story: Iterable[Block],
        *,
        first_page: int | None = None,
        after_page: Callable[[], None] | None = None,
    ) -> None:
        """Draw a part and forget it; its pages follow those before, or count from `first_page`.

        A page is drawn as soon as it is full; `after_page` can then put away what need not be kept.
        """
        start = self.next_page if first_page is None else first_page
        numbers = count(start)

        def draw(page: Page) -> None:
            self._draw(page, next(numbers))
            if after_page is not None:
                after_page()

        Pager(self._column_of(start), finished=draw).fill(story)
        self.canvas.flush(part)

    def _draw(self, page: Page, number: int) -> None:
        for placement in page.placements:
            placement.block.draw(self.canvas, placement.x, placement.top)
        self._furniture.draw_unnumbered(self.canvas, number, page.note_rule)
        self.canvas.showPage()

    def _column_of(self, start: int) -> Callable[[int], Column]:
        """Return where the text stands on the pages of a part whose first has the number `start`."""
        shape = self._shape

        def column(page: int) -> Column:
            top = shape.first_top if start + page == 2 else shape.next_top
            return Column(shape.text_left, shape.page_height - top, self._furniture.bottom, shape.text_width)

        return column

    def finish(self) -> None:
        """Bring the front pages to the front, number all, and end the file."""
        total, front = self.canvas.page_count, self._front
        self.canvas.put_first(front)

        def number(drawn: int) -> None:
            page = drawn - (total - front) if drawn > total - front else drawn + front
            self._furniture.draw_number(self.canvas, page, total)

        self.canvas.write_late(number)
        self.canvas.save()


def metadata(face: Face) -> Metadata:
    """Return what the file says of itself."""
    author, subject = single_line(face.author), single_line(face.subject)
    title = single_line(face.title) or subject or author or labels(face.language).untitled
    return Metadata(title, author, subject, face.language.value, face.created)
