"""Status sheets as pages: a sheet begins on a new page, a bundle has its contents in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from secretariat.application.documents.reports import PrintedSheet, SheetsDocument
from secretariat.application.faults import CannotPrint
from secretariat.printing.characters import single_line
from secretariat.printing.contents import ContentsLine
from secretariat.printing.heading_order import Headings
from secretariat.printing.report_parts import LOOK, ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.rows_table import RowsTable
from secretariat.printing.tagging.structure import Element

LABEL_WIDTH = 45 * mm
_TITLE = "contents"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: a heading, the place it stands at and the page, 0 while that is not known."""

    text: str
    place: str
    page: int
    is_section: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """A sheet on its way to paper: its number in the document, and the section it opens, if it does.

    `name` begins the names of its places.
    """

    number: int
    sheet: PrintedSheet
    opens: str
    is_in_section: bool
    name: str = ""

    @property
    def place(self) -> str:
        """The name that links and the outline lead to."""
        return f"{self.name}sheet-{self.number}"

    @property
    def section_place(self) -> str:
        """The name of the section's heading above it."""
        return f"{self.name}section-{self.number}"

    def entries(self, page: int) -> list[Entry]:
        """Return its lines of the contents."""
        opened = [Entry(self.opens, self.section_place, page, is_section=True)] if self.opens else []
        heading = single_line(self.sheet.heading)
        return [*opened, Entry(heading, self.place, page)] if heading else opened


def planned(document: SheetsDocument, name: str = "") -> list[Planned]:
    """Return the sheets of all sections in their order; a section without sheets does not print.

    `name` begins the names of their places.
    """
    found: list[Planned] = []
    for section in document.sections:
        heading = single_line(section.heading)
        for index, sheet in enumerate(section.sheets):
            found.append(Planned(len(found), sheet, heading if index == 0 else "", bool(heading), name))
    return found


class SheetComposer:
    """Builds the stories of a sheets' document, one at a time."""

    def __init__(self, document: SheetsDocument, parts: ReportParts) -> None:
        self._document = document
        self._parts = parts
        self._is_single = sum(len(section.sheets) for section in document.sections) == 1
        self.has_contents = bool(single_line(document.contents_heading))

    def front(self, part: Element, entries: Sequence[Entry]) -> list[Block]:
        """Return the first pages of a bundle: head, title, contents. Built twice, it is the same but for the pages."""
        self._parts.headings = Headings()
        parts, styles = self._parts, self._parts.styles
        title = parts.heading(self._document.face.title, 1, styles.title, part, place=_TITLE)
        heading = self._document.contents_heading
        contents = parts.heading(heading, 2, styles.section, part, place="" if title else _TITLE)
        return [*parts.letterhead(part), *title, *parts.standing(part), *contents, *self._lines(part, entries)]

    def front_outline(self) -> tuple[str, str]:
        """Return the words and the place of the outline's first entry."""
        return single_line(self._document.contents_heading), _TITLE

    def _lines(self, part: Element, entries: Sequence[Entry]) -> list[Block]:
        """Return the contents: the sheets of a section are a table of contents inside the one of all."""
        styles = self._parts.styles
        whole: Element | None = None
        inner: Element | None = None
        lines: list[Block] = []
        for entry in entries:
            whole = whole or Element("TOC", part)
            if entry.is_section:
                inner = Element("TOC", whole, attached=False)
                style, parent = styles.contents_section, whole
            else:
                style = styles.contents_sheet if inner is not None else styles.contents_sheet_alone
                parent = inner or whole
            element = Element("TOCI", parent)
            lines.append(ContentsLine(entry.text, entry.page, entry.place, style=style, element=element))
        return lines

    def story(self, plan: Planned, part: Element) -> list[Block]:
        """Return a sheet with what stands above it."""
        parts, styles = self._parts, self._parts.styles
        story: list[Block] = []
        opens_paper = plan.number == 0 and not self.has_contents
        if opens_paper:
            story += parts.letterhead(part)
        if opens_paper and not self._is_single:
            story += parts.heading(self._document.face.title, 1, styles.title, part, place=_TITLE)
            story += parts.standing(part)
        level = 1 if self._is_single else 2
        if plan.opens:
            story += parts.heading(plan.opens, level, styles.section, part, place=plan.section_place, outline=0)
        level += plan.is_in_section
        outline = int(plan.is_in_section)
        story += parts.heading(plan.sheet.heading, level, styles.sheet, part, place=plan.place, outline=outline)
        if opens_paper and self._is_single:
            story += parts.standing(part)
        return [*story, *sheet_rows(plan, parts, part)]


def sheet_rows(plan: Planned, parts: ReportParts, part: Element) -> list[Block]:
    """Return the table of a sheet. Raises `CannotPrint`, with the sheet's heading as its part."""
    if not plan.sheet.rows:
        return []
    table = Element("TBody", Element("Table", part))
    setter = parts.setter(f"{plan.place}-")
    width = parts.shape.text_width
    widths = (LABEL_WIDTH, width - LABEL_WIDTH)
    try:
        rows = tuple(parts.row(row, table, setter, widths) for row in plan.sheet.rows)
    except CannotPrint as refusal:
        raise CannotPrint(refusal.code, refusal.params, part=plan.sheet.heading) from refusal
    return [RowsTable(rows, width, LOOK)]
