"""The parts of a composed document as blocks, made one after the other as the pages ask for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from secretariat.application.documents.budgets import BudgetDocument
from secretariat.application.documents.composed import (
    Charted,
    CollectedNotes,
    ComposedDocument,
    Contents,
    DocumentPart,
    Embedded,
    ListedSection,
    PageBreak,
    Prose,
    SheetList,
)
from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.text import Text, sections
from secretariat.printing import fonts
from secretariat.printing.budget_layout import layout_beside_text
from secretariat.printing.budget_tables import BudgetComposer
from secretariat.printing.characters import single_line
from secretariat.printing.charts import chart_alone, charts_in_rows
from secretariat.printing.contents import LateContentsLine
from secretariat.printing.document_plan import (
    DocumentPlan,
    PlannedHeading,
    charts_place,
    notes_at_foot,
    notes_place,
    part_name,
)
from secretariat.printing.document_styles import DocumentStyles
from secretariat.printing.figure_tables import goal_table, indicator_table
from secretariat.printing.heading_order import Headings
from secretariat.printing.inlines import InlineSetter, plain_pieces
from secretariat.printing.labels import PrintLabels, labels
from secretariat.printing.notes import note_blocks
from secretariat.printing.papers import PaperShape
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block, Group
from secretariat.printing.setting.flowing_table import TableBody
from secretariat.printing.setting.looks import LinkTarget, Look, Piece, Style
from secretariat.printing.setting.pages import Break, StoryItem
from secretariat.printing.setting.text_block import Label, TextBlock
from secretariat.printing.setting.wide import Wide
from secretariat.printing.sheets import Planned, planned, sheet_rows
from secretariat.printing.signatures import signature_blocks
from secretariat.printing.story import Counted, StoryBuilder
from secretariat.printing.tagging.streaming import StreamedCanvas
from secretariat.printing.tagging.structure import Element, list_numbering

_BESIDE_NUMBER = 6.0
_MOST_NUMBER = 60.0


@dataclass(slots=True)
class PartSetter:
    """Sets the parts of one document in the order they are read.

    `open_section` gives the element of a new section of the tree. `tables` are those whose rows are made as they are
    drawn.
    """

    document: ComposedDocument
    shape: PaperShape
    styles: DocumentStyles
    plan: DocumentPlan
    headings: Headings
    canvas: StreamedCanvas
    open_section: Callable[[], Element]
    section: Element
    tables: list[TableBody] = field(default_factory=list)
    _notes: InlineSetter = field(init=False)
    _collected: int = 0

    def __post_init__(self) -> None:
        self._notes = InlineSetter(self._labels)

    @property
    def _labels(self) -> PrintLabels:
        return labels(self.document.face.language)

    @property
    def _full_width(self) -> float:
        return self.shape.right - self.shape.text_left

    @property
    def _notes_at_foot(self) -> bool:
        return notes_at_foot(self.document)

    def part(self, index: int) -> Iterator[StoryItem]:
        """Yield the blocks of the part at a place."""
        part: DocumentPart = self.document.parts[index]
        match part:
            case Prose():
                yield from self._prose(part.text)
            case Embedded():
                yield from self._embedded(part, part_name(index))
            case Charted():
                yield from self._charted(part)
            case Contents():
                yield from self._contents(part, part_name(index))
            case SheetList():
                yield from self._sheet_list(part)
            case CollectedNotes():
                yield from self._collected_notes(part.heading, index)
            case PageBreak():
                yield Break.ALWAYS

    def ending(self) -> Iterator[StoryItem]:
        """Yield what stands below the text: the signature, and the notes that have no place yet."""
        if self.document.signature is not None:
            yield from signature_blocks(self.document.signature, self.styles.text.signature, self.section)
        if not self._notes_at_foot:
            yield from self._collected_notes(self._labels.notes, len(self.document.parts))

    def _prose(self, text: Text) -> Iterator[StoryItem]:
        for span in sections(text):
            if span.heading is not None:
                self.section = self.open_section()
            builder = StoryBuilder(
                self.section,
                self.styles.text,
                self._labels,
                width=self.shape.text_width,
                wide_width=self._full_width,
                notes_at_foot=self._notes_at_foot,
                counted=Counted(self._notes, self.headings),
            )
            yield from builder.blocks(Text(text.blocks[span.start : span.end]))

    def _heading(self, words: str, level: int, place: str) -> list[Block]:
        """Return a heading of the printer's own; levels count from 1 below the title."""
        words, style = single_line(words), self.styles.heading(level)
        if not words:
            return []
        element = self.headings.element(level + 1, self.section)
        entry = self.headings.outlined_as_tagged(words)
        return [TextBlock(plain_pieces(words, style), style, element, place=place, outline=entry)]

    def _paragraphs(self, text: str, style: Style) -> list[TextBlock]:
        words = single_line(text)
        return [TextBlock(plain_pieces(words, style), style, Element("P", self.section))] if words else []

    def _wide(self, blocks: Sequence[Block]) -> list[Block]:
        return [Wide(block, self._full_width) for block in blocks]

    # Papers of the office

    def _embedded(self, part: Embedded, name: str) -> Iterator[StoryItem]:
        paper = part.paper
        parts = ReportParts(
            self.document.face,
            replace(self.shape, text_width=self._full_width),
            self.headings,
            notes=self._notes,
            notes_at_foot=self._notes_at_foot,
            name=name,
        )
        if isinstance(paper, BudgetDocument):
            yield from self._budget(paper, part, parts)
            return
        yield from self._wide(self._paragraphs(part.caption, self.styles.caption))
        match paper:
            case SheetsDocument():
                yield from self._sheets(paper, part.level, parts)
            case IndicatorsDocument():
                yield from self._wide(indicator_table(paper, parts, self.section))
                yield from self._charts(paper, part.level, name)
            case GoalsDocument():
                yield from self._wide(goal_table(paper, parts, self.section))

    def _sheets(self, paper: SheetsDocument, level: int, parts: ReportParts) -> Iterator[StoryItem]:
        """Yield sheets: one stands in the text, each of several begins on a new page."""
        plans = planned(paper, parts.name)
        for plan in plans:
            if len(plans) > 1:
                yield Break.BELOW_TEXT
                self.section = self.open_section()
            yield from self._sheet(plan, level, parts)

    def _sheet(self, plan: Planned, level: int, parts: ReportParts) -> Iterator[StoryItem]:
        opened = self._heading(plan.opens, level, plan.section_place)
        heading = self._heading(plan.sheet.heading, level + plan.is_in_section, plan.place)
        yield from self._wide([*opened, *heading, *sheet_rows(plan, parts, self.section)])

    def _budget(self, paper: BudgetDocument, part: Embedded, parts: ReportParts) -> Iterator[StoryItem]:
        """Yield a budget table as wide as the page; beside a margin column as wide as the text, if that is enough."""
        narrow = self.shape if self.document.form is PaperForm.MEMO else parts.shape
        layout = layout_beside_text(paper, narrow, parts.shape)
        composer = BudgetComposer(paper, replace(parts, shape=layout.shape), layout)
        blocks = composer.embedded(self.section, part.caption, self.styles.caption)
        self.tables += composer.tables
        yield from blocks if layout.shape is self.shape else self._wide(blocks)
        yield from self._charts(paper, part.level, parts.name)

    def _charts(self, paper: IndicatorsDocument | BudgetDocument, level: int, name: str) -> Iterator[StoryItem]:
        if paper.charts:
            told = self._heading(paper.charts_heading, level, charts_place(name))
            yield from self._wide([*told, *charts_in_rows(paper.charts, self._full_width, self.section)])

    def _charted(self, part: Charted) -> Iterator[StoryItem]:
        """Yield a chart; its caption stands below it on the same page."""
        chart = chart_alone(part.chart, self.shape.text_width, self.section)
        yield Group((*chart, *self._paragraphs(part.caption, self.styles.below_figure)))

    # Lists of the printer's own

    def _contents(self, part: Contents, name: str) -> Iterator[StoryItem]:
        """Yield the contents; a deeper level is a table of contents inside the one above it."""
        self.section = self.open_section()
        yield from self._heading(part.heading, 1, f"{name}contents")
        entries = self.plan.entries(part.depth)
        is_flat = len({entry.level for entry in entries}) == 1
        opened: list[tuple[int, Element]] = []
        for entry in entries:
            while len(opened) > 1 and opened[-1][0] > entry.level:
                opened.pop()
            if not opened or opened[-1][0] < entry.level:
                parent = opened[-1][1] if opened else self.section
                opened.append((entry.level, Element("TOC", parent)))
            style = self.styles.contents_alone if is_flat else self.styles.entry(len(opened))
            yield self._entry(entry, style, Element("TOCI", opened[-1][1]))

    def _entry(self, entry: PlannedHeading, style: Style, element: Element) -> Block:
        return LateContentsLine(entry.words, entry.place, self.canvas, style=style, element=element)

    def _sheet_list(self, part: SheetList) -> Iterator[StoryItem]:
        """Yield the sheets by section, their numbers below each other."""
        style = self.styles.listed
        numbers = [single_line(sheet.number) for section in part.sections for sheet in section.sheets]
        widest = max((fonts.width(style.font, style.size, number) for number in numbers), default=0.0)
        indent = min(widest + _BESIDE_NUMBER, _MOST_NUMBER) if widest else 0.0
        for section in part.sections:
            yield from self._listed(section, replace(style, indent=indent))

    def _listed(self, section: ListedSection, style: Style) -> Iterator[StoryItem]:
        yield from self._paragraphs(section.heading, self.styles.listed_section)
        whole: Element | None = None
        for sheet in section.sheets:
            words, number = single_line(sheet.title), single_line(sheet.number)
            if not words and not number:
                continue
            whole = whole or Element("L", self.section, attributes=list_numbering(ordered=True))
            item = Element("LI", whole)
            label = Label(plain_pieces(number, style), Element("Lbl", item)) if number else None
            body = Element("P", Element("LBody", item))
            pieces = self._leading(words, self.plan.place_of(sheet.heading), style)
            yield TextBlock(pieces, style, body, label=label)

    def _leading(self, words: str, place: str | None, style: Style) -> list[Piece]:
        """Return words that lead to a place of the document, if it has it."""
        pieces = plain_pieces(words, style)
        if place is None:
            return list(pieces)
        link = LinkTarget(f"#{place}", words, is_reference=True)
        return [
            Piece(piece.text, Look(piece.look.font, piece.look.size, piece.look.colour, link=link)) for piece in pieces
        ]

    def _collected_notes(self, heading: str, index: int) -> Iterator[StoryItem]:
        """Yield the notes that have no place yet under their heading; nothing where there are none."""
        new = self._notes.notes[self._collected :]
        self._collected = len(self._notes.notes)
        if new:
            self.section = self.open_section()
            yield from self._heading(heading, 1, notes_place(index))
            yield from note_blocks(new, self._notes, self.section, self.styles.text.note, at_foot=False)
