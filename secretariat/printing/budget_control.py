"""A control report as pages: the summary, then a table of findings for each weight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.application.documents.budgets import ControlReport, FindingGroup, ReportedFinding
from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.report_parts import ReportParts
from secretariat.printing.setting.blocks import Block
from secretariat.printing.setting.flowing_table import FlowingTable, RowFeed, TableBody
from secretariat.printing.setting.looks import Align, Style
from secretariat.printing.setting.ruled_row import RowSetting, Rule, RuledRow
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.styles import GROUND, INK, RULE, STRONG_RULE
from secretariat.printing.tagging.structure import Element, header_scope

_TITLE = "title"
_SHARES = (0.28, 0.11, 0.31, 0.1, 0.1, 0.1)
"""Parts of the width that the six columns take."""
_TOLD = 2
_FIGURES = (3, 4, 5)
_SUMMARY = Style(
    family=Family.SANS, face=fonts.SEMIBOLD, size=12, leading=16, colour=INK, space_after=3, keep_with_next=True
)
_ABOUT = Style(family=Family.SANS, size=9, leading=12, space_after=4)
_REASON_ABOVE = 2.0
_ITALIC = fonts.face(Family.SANS, Emphasis.ITALIC)
_FIRM = Rule(STRONG_RULE, 0.8)
_ROW = RowSetting(Rule(RULE, 0.4), above=3, below=3, beside=4, hangs=True)
_HEAD = RowSetting(_FIRM, above=3, below=3, beside=4, ground=GROUND, rule_below=_FIRM)


class ControlComposer:
    """Builds the story of one control report."""

    def __init__(self, document: ControlReport, parts: ReportParts) -> None:
        self._document = document
        self._parts = parts
        self._widths = tuple(share * parts.shape.text_width for share in _SHARES)
        self.tables: list[TableBody] = []

    def story(self, part: Element) -> list[Block]:
        """Return all blocks in the order they are read; findings are set as they are asked for."""
        parts = self._parts
        return [
            *parts.letterhead(part),
            *parts.heading(parts.face.title, 1, parts.styles.title, part, place=_TITLE, outline=0),
            *parts.standing(part),
            *parts.lines([self._document.summary], _SUMMARY, part),
            *parts.lines([self._document.about], _ABOUT, part),
            *(block for number, group in enumerate(self._groups) for block in self._group(group, number, part)),
        ]

    @property
    def _groups(self) -> list[FindingGroup]:
        return [group for group in self._document.groups if group.findings]

    def _group(self, group: FindingGroup, number: int, part: Element) -> Iterator[Block]:
        parts = self._parts
        yield from parts.heading(group.heading, 2, parts.styles.section, part, place=f"group-{number}", outline=1)
        table = Element("Table", part)
        head = self._head(Element("TR", Element("THead", table)))
        body = Element("TBody", table)
        feed = RowFeed(self._rows(group.findings, body), parts.shape.text_width)
        self.tables.append(TableBody(body, feed))
        yield FlowingTable(feed, head, self._head(None))

    def _head(self, row: Element | None) -> Block:
        cells = []
        for place, heading in enumerate(self._document.headings):
            element = None if row is None else Element("TH", row, attributes=header_scope("Column"))
            cells.append((self._block(heading, self._parts.styles.column_head, place, element),))
        return RuledRow(tuple(cells), self._widths, _HEAD)

    def _rows(self, findings: Sequence[ReportedFinding], body: Element) -> Iterator[Block]:
        for finding in findings:
            element = Element("TR", body)
            cells = [self._place(finding, element), (self._cell(finding.column, 1, element),)]
            cells += [self._told(finding, element)]
            figures = zip(_FIGURES, (finding.printed, finding.computed, finding.difference), strict=True)
            cells += [(self._cell(text, place, element),) for place, text in figures]
            yield RuledRow(tuple(cells), self._widths, _ROW)

    def _place(self, finding: ReportedFinding, row: Element) -> tuple[TextBlock, ...]:
        has_words = bool(single_line(finding.place))
        element = Element("TH" if has_words else "TD", row, attributes=header_scope("Row") if has_words else "")
        return (self._block(finding.place, self._parts.styles.figure, 0, element),)

    def _told(self, finding: ReportedFinding, row: Element) -> tuple[TextBlock, ...]:
        """Say what was found, and below it why it may stand."""
        cell = Element("TD", row)
        style = self._parts.styles.figure
        if not single_line(finding.reason):
            return (self._block(finding.told, style, _TOLD, cell),)
        reason = replace(style, face=_ITALIC, space_before=_REASON_ABOVE)
        return (
            self._block(finding.told, style, _TOLD, Element("P", cell)),
            self._block(finding.reason, reason, _TOLD, Element("P", cell)),
        )

    def _cell(self, text: str, place: int, row: Element) -> TextBlock:
        return self._block(text, self._parts.styles.figure, place, Element("TD", row))

    def _block(self, text: str, style: Style, place: int, element: Element | None) -> TextBlock:
        set_in = replace(style, align=Align.RIGHT) if place in _FIGURES else style
        return TextBlock(plain_pieces(single_line(text), set_in), set_in, element)
