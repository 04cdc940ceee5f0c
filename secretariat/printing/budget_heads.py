"""The head of a budget table: one row of headings, or two where headings share one above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from secretariat.application.documents.budgets import BudgetDocument, HeadCell, Marked
from secretariat.printing import fonts
from secretariat.printing.budget_layout import PADDING_X, BudgetLayout
from secretariat.printing.budget_marks import Marks
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.setting.blocks import Halves
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import Align, Style
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.styles import GROUND, INK, RULE, STRONG_RULE
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.structure import Element

_LEADING = 1.26
_PADDING_Y = 3.0
_BOTH = 2


@dataclass(frozen=True, slots=True)
class _Cell:
    """A heading: where it stands, over how many columns and rows of headings, what room is kept at its right."""

    block: TextBlock
    left: float
    width: float
    tier: int = 0
    tiers: int = 1
    aside: float = 0.0
    is_centred: bool = False

    @property
    def inner(self) -> float:
        return self.width - 2 * PADDING_X - self.aside


@dataclass(slots=True)
class BudgetHead:
    """Headings on their ground, each at the foot of its row."""

    cells: tuple[_Cell, ...]
    width: float
    space_before: float = 0
    space_after: float = 0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        """Both rows of headings."""
        return sum(self._tiers)

    @property
    def _tiers(self) -> tuple[float, float]:
        """The heights of the upper and the lower row; of one row, the upper is nothing."""
        lower = max((self._need(cell) for cell in self.cells if cell.tier == 1), default=0.0)
        upper = max((self._need(cell) for cell in self.cells if cell.tier == 0 and cell.tiers == 1), default=0.0)
        tall = max((self._need(cell) for cell in self.cells if cell.tiers == _BOTH), default=0.0)
        return upper, max(lower, tall - upper)

    @staticmethod
    def _need(cell: _Cell) -> float:
        return cell.block.height + 2 * _PADDING_Y

    def lay(self, _width: float) -> None:
        """Set every heading in its columns."""
        for cell in self.cells:
            cell.block.lay(max(cell.inner, 1.0))

    def notes(self) -> tuple[Note, ...]:
        """Its notes stand below the table."""
        return ()

    def split(self, _room: float, *, at_top: bool) -> Halves | None:  # noqa: ARG002
        """A head stays whole."""
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the ground, the headings from the left and from above, and the rules."""
        upper, lower = self._tiers
        with canvas.artifact():
            canvas.setFillColorRGB(*GROUND)
            canvas.rect(x, top - upper - lower, self.width, upper + lower, fill=1)
        for cell in self.cells:
            foot = top - upper - (0 if cell.tier == 0 and cell.tiers == 1 else lower)
            left = x + cell.left + PADDING_X
            if cell.is_centred:
                left += (cell.inner - max((line.width for line in cell.block.lines), default=0.0)) / 2
                self._rule(canvas, (x + cell.left + PADDING_X, foot, cell.inner), heavy=False)
            cell.block.draw(canvas, left, foot + _PADDING_Y + cell.block.height)
        self._rule(canvas, (x, top, self.width), heavy=True)
        self._rule(canvas, (x, top - upper - lower, self.width), heavy=True)

    def _rule(self, canvas: TaggedCanvas, at: tuple[float, float, float], *, heavy: bool) -> None:
        x, y, width = at
        with canvas.artifact():
            canvas.setStrokeColorRGB(*(STRONG_RULE if heavy else RULE))
            canvas.setLineWidth(0.8 if heavy else 0.5)
            canvas.line(x, y, x + width, y)


class HeadSetter:
    """Makes the head of a table of some of the columns, as elements of `head` or, without one, as furniture."""

    def __init__(
        self, document: BudgetDocument, layout: BudgetLayout, places: Sequence[int], *, marks: Marks, hyphenation: str
    ) -> None:
        self._document = document
        self._layout = layout
        self._places = places
        self._marks = marks
        left = Style(
            family=Family.SANS,
            face=fonts.SEMIBOLD,
            size=layout.size,
            leading=layout.size * _LEADING,
            colour=INK,
            hyphenation=hyphenation,
        )
        self._left = left
        self._right = Style(
            family=left.family,
            face=left.face,
            size=left.size,
            leading=left.leading,
            colour=left.colour,
            align=Align.RIGHT,
            hyphenation=hyphenation,
        )

    def head(self, parent: Element | None) -> BudgetHead:
        """Return the head."""
        over = self._over()
        tiers = _BOTH if any(cell is not None for cell, _ in over) else 1
        upper = None if parent is None else Element("TR", parent)
        corner = self._heading(self._document.headings[0], upper, self._left, rows=tiers)
        cells = [_Cell(corner, 0, self._layout.label, tiers=tiers)]
        left, below = self._layout.label, []
        for cell, places in over:
            if cell is None:
                cells += self._headings(places, left, upper, tiers=tiers)
            else:
                width = self._width(places)
                block = self._heading(cell.content, upper, self._left, columns=len(places))
                cells.append(_Cell(block, left, width, is_centred=True))
                below.append((places, left))
            left += self._width(places)
        lower = None if parent is None or not below else Element("TR", parent)
        for places, start in below:
            cells += self._headings(places, start, lower, tier=1)
        return BudgetHead(tuple(cells), left)

    def _over(self) -> list[tuple[HeadCell | None, tuple[int, ...]]]:
        """Return the columns of this table by what stands above them."""
        above: list[tuple[int, HeadCell] | None] = []
        for number, cell in enumerate(self._document.over):
            above += [(number, cell) if single_line(cell.content.words) else None] * cell.span
        above += [None] * (len(self._document.decimals) - len(above))
        grouped = groupby(self._places, key=lambda place: above[place])
        return [(None if shared is None else shared[1], tuple(places)) for shared, places in grouped]

    def _headings(
        self, places: Sequence[int], left: float, row: Element | None, *, tier: int = 0, tiers: int = 1
    ) -> Iterator[_Cell]:
        for place in places:
            column = self._layout.columns[place]
            block = self._heading(self._document.headings[place + 1], row, self._right, rows=tiers)
            yield _Cell(block, left, column.width, tier, tiers, aside=column.marks)
            left += column.width

    def _heading(
        self, content: Marked, row: Element | None, style: Style, *, rows: int = 1, columns: int = 1
    ) -> TextBlock:
        pieces = self._marks.set(content, style)
        if row is None:
            return TextBlock(pieces, style, None)
        spans = "".join(f" /{name} {count}" for name, count in (("RowSpan", rows), ("ColSpan", columns)) if count > 1)
        if not pieces:
            return TextBlock(pieces, style, Element("TD", row, attributes=f"<</O /Table{spans}>>" if spans else ""))
        return TextBlock(pieces, style, Element("TH", row, attributes=f"<</O /Table /Scope /Column{spans}>>"))

    def _width(self, places: Sequence[int]) -> float:
        return sum(self._layout.columns[place].width for place in places)
