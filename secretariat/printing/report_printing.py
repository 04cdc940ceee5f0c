"""Prints the papers of a period part by part into a stream, so that a bundle's length takes no memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import IO

from secretariat.application.documents.reports import Face, GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.application.progress import Tell
from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.figure_tables import goals_story, indicator_shape, indicators_story
from secretariat.printing.furniture import furniture
from secretariat.printing.labels import labels
from secretariat.printing.papers import REPORT
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.pages import Column, Page, Pager
from secretariat.printing.sheets import Entry, SheetComposer, planned
from secretariat.printing.tagging.document import Metadata
from secretariat.printing.tagging.streaming import StreamedCanvas
from secretariat.printing.tagging.structure import Element


class _Press:
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
        self._front = len(self._pages(story, 1))

    @property
    def next_page(self) -> int:
        """The number of the page that is drawn next."""
        return self._front + self.canvas.page_count + 1

    def print(self, part: Element, story: Sequence[Block], *, first_page: int | None = None) -> None:
        """Draw a part and forget it; its pages follow those before, or count from `first_page`."""
        start = self.next_page if first_page is None else first_page
        for number, page in enumerate(self._pages(story, start), start=start):
            for placement in page.placements:
                placement.block.draw(self.canvas, placement.x, placement.top)
            self._furniture.draw_unnumbered(self.canvas, number, page.note_rule)
            self.canvas.showPage()
        self.canvas.flush(part)

    def _pages(self, story: Sequence[Block], start: int) -> list[Page]:
        """Return a part's pages, the first of them with the number `start`."""
        shape = self._shape

        def column(page: int) -> Column:
            top = shape.first_top if start + page == 2 else shape.next_top
            return Column(shape.text_left, shape.page_height - top, self._furniture.bottom, shape.text_width)

        return Pager(column).fill(story)

    def finish(self) -> None:
        """Bring the front pages to the front, number all, and end the file."""
        total, front = self.canvas.page_count, self._front
        self.canvas.put_first(front)

        def number(drawn: int) -> None:
            page = drawn - (total - front) if drawn > total - front else drawn + front
            self._furniture.draw_number(self.canvas, page, total)

        self.canvas.write_late(number)
        self.canvas.save()


def print_sheets(document: SheetsDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print sheets one by one; the contents, which know the pages then, are drawn last and put first."""
    parts = ReportParts(document.face, REPORT)
    composer = SheetComposer(document, parts)
    sheets = planned(document)
    press = _Press(stream, parts)
    front = press.part() if composer.has_contents else None
    if front is not None:
        press.keep_front(composer.front(Element("Document"), [entry for plan in sheets for entry in plan.entries(0)]))
        press.canvas.addOutlineEntry(*composer.front_outline(), 0)
    entries: list[Entry] = []
    for done, plan in enumerate(sheets):
        tell(done, len(sheets))
        entries += plan.entries(press.next_page)
        part = press.part()
        press.print(part, composer.story(plan, part))
    if front is not None:
        press.print(front, composer.front(front, entries), first_page=1)
    press.finish()
    tell(len(sheets), len(sheets))


def print_indicators(document: IndicatorsDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print the indicator table on the page it needs."""
    shape = indicator_shape(document, ReportParts(document.face, REPORT))
    parts = ReportParts(document.face, shape)
    _print_alone(parts, stream, tell, lambda part: indicators_story(document, parts, part))


def print_goals(document: GoalsDocument, stream: IO[bytes], tell: Tell) -> None:
    """Print the goal status table."""
    parts = ReportParts(document.face, REPORT)
    _print_alone(parts, stream, tell, lambda part: goals_story(document, parts, part))


def _print_alone(parts: ReportParts, stream: IO[bytes], tell: Tell, story: Callable[[Element], list[Block]]) -> None:
    tell(0, 1)
    press = _Press(stream, parts)
    part = press.part()
    press.print(part, story(part))
    press.finish()
    tell(1, 1)


def metadata(face: Face) -> Metadata:
    """Return what the file says of itself."""
    author, subject = single_line(face.author), single_line(face.subject)
    title = single_line(face.title) or subject or author or labels(face.language).untitled
    return Metadata(title, author, subject, face.language.value, face.created)
