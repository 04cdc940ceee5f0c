"""Rows of a budget table as blocks: a label that hangs from its number, figures that stand on their comma."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.application.documents.budgets import BudgetRow, Marked, RowLook
from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.budget_layout import PADDING_X, SHAPE, BudgetLayout, ColumnSetting
from secretariat.printing.budget_marks import Marks
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.setting.blocks import Block, Halves
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.lines import Line
from secretariat.printing.setting.looks import BLACK, Align, Colour, Piece, Style
from secretariat.printing.setting.ruled_row import RowSetting, Rule, RuledRow
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.setting.text_drawing import draw_lines
from secretariat.printing.styles import INK, QUIET, STRONG_RULE
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element, header_scope

_LEADING = 1.28
_PADDING_Y = 1.9
_HAIR = Rule((0.84, 0.86, 0.88), 0.3)
_LAST = Rule(STRONG_RULE, 0.8)


@dataclass(frozen=True, slots=True)
class _Look:
    """The face and the colour of a row's words, the white above it, its rule."""

    face: str
    colour: Colour = BLACK
    above: float = 0.0
    rule: Rule = _HAIR

    def setting(self, *, is_last: bool) -> RowSetting:
        return RowSetting(
            self.rule, _PADDING_Y + self.above, _PADDING_Y, PADDING_X, rule_below=_LAST if is_last else None
        )


_REGULAR = fonts.face(Family.SANS)
_BOLD = fonts.face(Family.SANS, Emphasis.BOLD)
_ITALIC = fonts.face(Family.SANS, Emphasis.ITALIC)
_LOOKS: dict[RowLook, _Look] = {
    RowLook.HEADING: _Look(fonts.SEMIBOLD, INK, above=7),
    RowLook.GROUP: _Look(_BOLD, above=4, rule=Rule(STRONG_RULE, 0.4)),
    RowLook.LINE: _Look(_REGULAR),
    RowLook.OF_WHICH: _Look(_ITALIC),
    RowLook.TOTAL: _Look(_BOLD, above=1, rule=Rule(STRONG_RULE, 0.6)),
    RowLook.GRAND_TOTAL: _Look(_BOLD, above=2, rule=Rule(STRONG_RULE, 1.2)),
    RowLook.DERIVED: _Look(fonts.SEMIBOLD, above=1, rule=Rule(STRONG_RULE, 0.4)),
    RowLook.REFUND: _Look(_ITALIC, QUIET, rule=Rule(QUIET, 0)),
}


@dataclass(slots=True)
class FigureCell:
    """A figure on one line, its comma at a fixed place from the right; its marks stand behind it."""

    pieces: tuple[Piece, ...]
    marks: tuple[Piece, ...]
    left: float
    """Points from the cell's left edge to where the figure begins."""
    style: Style
    element: Element
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """One line."""
        return self.style.leading

    def lay(self, _width: float) -> None:
        """It is set."""

    def notes(self) -> tuple[Note, ...]:
        """Its notes stand below the table."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> Halves | None:  # noqa: ARG002
        """One line stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the figure, then its marks."""
        style = self.style
        baseline = top - (style.leading - style.size) / 2 - style.size * 0.8
        line = Line((*self.pieces, *self.marks), 0, 0, stretches=False)
        draw_lines(canvas, [line], style, self.element, (x + self.left, baseline, 0))


@dataclass(slots=True)
class LabelCell:
    """A row's number and its name beside it; the name hangs from where it begins."""

    number: TextBlock | None
    name: TextBlock
    indent: float
    hang: float
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """The higher of both."""
        return max(self.name.height, self.number.height if self.number is not None else 0.0)

    def lay(self, width: float) -> None:
        """Set the name in what the number leaves."""
        if self.number is not None:
            self.number.lay(width)
        self.name.lay(width - self.indent - self.hang)

    def notes(self) -> tuple[Note, ...]:
        """Its notes stand below the table."""
        return ()

    def split(self, room: float, *, at_top: bool) -> Halves | None:
        """Split through the name; the number stays with its beginning."""
        halves = self.name.split(room, at_top=at_top)
        if halves is None:
            return None
        return replace(self, name=halves[0]), replace(self, number=None, name=halves[1])

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the number, then the name."""
        if self.number is not None:
            self.number.draw(canvas, x + self.indent, top)
        self.name.draw(canvas, x + self.indent + self.hang, top)


class RowSetter:
    """Makes the rows of one table, of some of its columns."""

    def __init__(self, layout: BudgetLayout, places: Sequence[int], marks: Marks, *, hyphenation: str) -> None:
        self._layout = layout
        self._places = places
        self._columns = tuple(layout.columns[place] for place in places)
        self._marks = marks
        self._widths = (layout.label, *(column.width for column in self._columns))
        self._styles = {
            look: Style(
                family=Family.SANS,
                face=kind.face,
                size=layout.size,
                leading=layout.size * _LEADING,
                colour=kind.colour,
                hyphenation=hyphenation,
            )
            for look, kind in _LOOKS.items()
        }

    def row(self, row: BudgetRow, body: Element, *, keep: bool, is_last: bool) -> RuledRow:
        """Return a row and its element, the next of `body`; `keep` holds it beside the row below."""
        element = Element("TR", body)
        setting = _LOOKS[row.look].setting(is_last=is_last)
        if row.look is RowLook.HEADING:
            label = self._label(row, element, span=len(self._widths))
            return RuledRow(((label,),), (sum(self._widths),), setting, keep_with_next=keep)
        style = self._styles[row.look]
        label = self._label(row, element)
        cells = (
            self._cell(row.cells[place], column, style, Element("TD", element))
            for place, column in zip(self._places, self._columns, strict=True)
        )
        return RuledRow(((label,), *cells), self._widths, setting, keep_with_next=keep)

    def _label(self, row: BudgetRow, parent: Element, *, span: int = 1) -> LabelCell:
        style = self._styles[row.look]
        number, name = single_line(row.number), single_line(row.label.words)
        element = _head(parent, "Row", span) if number or name else Element("TD", parent, attributes=_spanned(span))
        indent = self._layout.indent(row.level)
        hang = self._layout.number if number else 0.0
        pieces = self._marks.set(row.label, style)
        if not number:
            return LabelCell(None, TextBlock(pieces, style, element), indent, 0.0)
        told = plain_pieces(f"{number} ", style)
        if fonts.width(style.font, style.size, f"{number} ".translate(SHAPE)) > hang:
            # A number that is longer than any number stands in the line.
            return LabelCell(None, TextBlock((*told, *pieces), style, element), indent, 0.0)
        return LabelCell(TextBlock(told, style, element), TextBlock(pieces, style, element), indent, hang)

    def _cell(self, cell: Marked, column: ColumnSetting, style: Style, element: Element) -> tuple[Block, ...]:
        words = single_line(cell.words)
        marks = self._marks.raised(cell, style) if cell.marks or cell.is_doubtful else ()
        if not words and not marks:
            return ()
        pieces = plain_pieces(words, style)
        inner = column.width - 2 * PADDING_X
        width = fonts.width(style.font, style.size, words.translate(SHAPE))
        if width > inner - column.marks:
            return (TextBlock((*pieces, *marks), replace(style, align=Align.RIGHT), element),)
        left = inner - column.marks - self._behind(words, column, style) - width
        return (FigureCell(pieces, marks, left, style, element),)

    def _behind(self, words: str, column: ColumnSetting, style: Style) -> float:
        """Return by how much a figure ends before the column does, so that its comma stands below the others."""
        places = column.decimals
        if not places or words[-places - 1 : -places] not in (",", "."):
            return 0.0
        return column.tail - fonts.width(style.font, style.size, words[-places - 1 :].translate(SHAPE))


def _head(parent: Element, scope: str, span: int) -> Element:
    attributes = header_scope(scope) if span == 1 else f"<</O /Table /Scope /{scope} /ColSpan {span}>>"
    return Element("TH", parent, attributes=attributes)


def _spanned(span: int) -> str:
    return "" if span == 1 else f"<</O /Table /ColSpan {span}>>"
