"""How a budget table stands on its page: upright or on its side, in which type, its columns' widths, in how many parts.

The page is upright when all columns stand beside labels that need not wrap much; else it lies on its side; a table that
is too wide for that too comes in several, each with the labels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from secretariat.application.documents.budgets import BudgetDocument, BudgetRow, HeadCell, Marked, RowLook
from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.budget_marks import MARK_SIZE, raised
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.papers import REPORT, WIDE_REPORT, PaperShape

PADDING_X = 4.0
"""Points of white at either side of a cell."""

_BOLD = fonts.face(Family.SANS, Emphasis.BOLD)
_FACES = {RowLook.LINE: fonts.face(Family.SANS)}
_UPRIGHT_SIZES = (9.5, 9.0, 8.5)
_LYING_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5)
"""Points of type that are tried in turn; smaller ones on the last page there is."""
_PARTED_SIZE = 8.5
_NARROWEST_COLUMN = 30.0
_WIDEST_WORD = 7.0
"""Times its size that a column gives a word of its heading; a longer one is broken."""
_WIDEST_FIGURE = 110.0
"""Points that a column gives what stands in it; only what could not be read is longer, and wraps."""
_WHOLE_LABEL_SHARE = 0.5
_LABEL_SHARE = 0.4
"""Parts of the page's width: most labels stand whole in the former, or wrap in the latter."""
_PARTED_LABEL_SHARE = 0.26
"""The same where the columns come in several tables: each table says the labels again."""
_FEWEST_LABEL = 96.0
_COMFORT = 16.0
_LEAST_COMFORT = 6.0
"""Points by which a column of figures is widened where there is room, the latter before labels are."""
_STRETCHED = 0.35
"""A table is as wide as the page unless more than this part of it would be empty."""
_LEVEL_STEP = 9.0
_LEVELS_SHARE = 0.3
"""Part of the label column that levels may take: a tree can be any depth."""
_MOST_NUMBER = 40.0
_AFTER_NUMBER = 5.0
_SLACK = 0.5
"""Points more than the longest line takes: rounding must not break it."""
SHAPE = str.maketrans("123456789", "000000000")
"""Digits are of one width in every face: figures are measured by their shape, which comes again and again."""


@dataclass(frozen=True, slots=True)
class ColumnSetting:
    """A column of figures: its width with the white, its decimals, and the room behind them.

    `tail` is what the decimals take with their comma, in the widest face; `marks` what footnote marks take behind them.
    """

    width: float
    decimals: int
    tail: float
    marks: float


@dataclass(frozen=True, slots=True)
class BudgetLayout:
    """A table on its page. `parts` are the places of the columns of each table it comes in."""

    shape: PaperShape
    size: float
    label: float
    number: float
    columns: tuple[ColumnSetting, ...]
    parts: tuple[tuple[int, ...], ...]

    def indent(self, row_level: int) -> float:
        """Return how far a row of a level is moved in."""
        return min(row_level * _LEVEL_STEP, self.label * _LEVELS_SHARE)


@dataclass(frozen=True, slots=True)
class _Labels:
    """What labels ask for at the size of 1: the longest, most of them, their numbers; and the points they move in."""

    longest: float
    usual: float
    number: float
    indent: float

    def width(self, name: float, size: float) -> float:
        """Return the points that a label takes whose name takes `name` at the size of 1."""
        return name * size + self.number_width(size) + self.indent + 2 * PADDING_X + _SLACK

    def number_width(self, size: float) -> float:
        """Return the points that numbers take, with the white behind them."""
        return min(self.number * size + _AFTER_NUMBER, _MOST_NUMBER) if self.number else 0.0


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column asks for at the size of 1."""

    figure: float
    heading: float
    tail: float
    marks: float
    decimals: int

    def at(self, size: float) -> ColumnSetting:
        """Return the least the column can be set in."""
        marks = self.marks * size
        heading = min(self.heading, _WIDEST_WORD) * size
        content = max(min(self.figure * size, _WIDEST_FIGURE), heading) + marks
        width = max(content + 2 * PADDING_X, _NARROWEST_COLUMN)
        return ColumnSetting(width, self.decimals, self.tail * size, marks)


def budget_layout(document: BudgetDocument, shapes: Sequence[PaperShape] = (REPORT, WIDE_REPORT)) -> BudgetLayout:
    """Return how a document's table is set: on the first of `shapes` that holds it, in parts on the last one."""
    labels, needs = _labels(document.rows), _needs(document)
    for shape in shapes:
        for size in _LYING_SIZES if shape is shapes[-1] else _UPRIGHT_SIZES:
            columns = tuple(need.at(size) for need in needs)
            wanted = _label_wanted(labels, size, shape.text_width)
            if wanted + sum(column.width for column in columns) <= shape.text_width:
                return _spread(BudgetLayout(shape, size, wanted, labels.number_width(size), columns, ()), labels)
    return _parted(document, labels, tuple(need.at(_PARTED_SIZE) for need in needs), shapes[-1])


def layout_beside_text(document: BudgetDocument, text: PaperShape, page: PaperShape) -> BudgetLayout:
    """Return how a table is set in a document: in the width of the text where most labels stand whole in it.

    Else it has the width of the page, in parts where that is too little.
    """
    labels, narrow = _labels(document.rows), budget_layout(document, (text, page))
    if narrow.shape is page or narrow.label >= labels.width(labels.usual, narrow.size):
        return narrow
    return budget_layout(document, (page,))


def _label_wanted(labels: _Labels, size: float, width: float) -> float:
    full = labels.width(labels.usual, size)
    return max(full if full <= width * _WHOLE_LABEL_SHARE else width * _LABEL_SHARE, _FEWEST_LABEL)


def _spread(layout: BudgetLayout, labels: _Labels) -> BudgetLayout:
    """Make the columns alike if they can be, and give out what room is left.

    The columns get a little, then labels that would wrap, then the columns again.
    """
    layout = _alike(layout)
    left = layout.shape.text_width - layout.label - sum(column.width for column in layout.columns)
    count = len(layout.columns) or 1
    longest = labels.width(labels.longest, layout.size)
    more = max(min(longest - layout.label, left - min(left / 2, _LEAST_COMFORT * count)), 0.0)
    each = min((left - more) / count, _COMFORT)
    columns = tuple(replace(column, width=column.width + each) for column in layout.columns)
    left -= more + each * len(columns)
    stretched = left if left < layout.shape.text_width * _STRETCHED or not columns else 0.0
    return replace(layout, label=layout.label + more + stretched, columns=columns, parts=(tuple(range(len(columns))),))


def _alike(layout: BudgetLayout) -> BudgetLayout:
    """Return the layout with all columns as wide as the widest, where there is room for that."""
    widest = max((column.width for column in layout.columns), default=0.0)
    if layout.label + widest * len(layout.columns) > layout.shape.text_width:
        return layout
    return replace(layout, columns=tuple(replace(column, width=widest) for column in layout.columns))


def _parted(
    document: BudgetDocument, labels: _Labels, columns: tuple[ColumnSetting, ...], shape: PaperShape
) -> BudgetLayout:
    """Share the columns out over several tables, as evenly as they go; each says the labels again."""
    width = shape.text_width
    label = min(_label_wanted(labels, _PARTED_SIZE, width), width * _PARTED_LABEL_SHARE)
    widths = [column.width for column in columns]
    bundles = _bundles(document.over, len(columns))
    fewest = len(_filled(bundles, widths, width - label))
    even = _filled(bundles, widths, min(sum(widths) / fewest + max(widths), width - label))
    parts = even if len(even) == fewest else _filled(bundles, widths, width - label)
    left = width - label - max(sum(widths[place] for place in part) for part in parts)
    more = max(min(labels.width(labels.longest, _PARTED_SIZE) - label, left), 0.0)
    each = min((left - more) / max(map(len, parts)), _COMFORT)
    return BudgetLayout(
        shape=shape,
        size=_PARTED_SIZE,
        label=label + more,
        number=labels.number_width(_PARTED_SIZE),
        columns=tuple(replace(column, width=column.width + each) for column in columns),
        parts=parts,
    )


def _bundles(over: Sequence[HeadCell], count: int) -> list[list[int]]:
    """Return the places of columns that stand together: those that share a heading above them."""
    bundles: list[list[int]] = []
    for cell in over:
        begins = sum(map(len, bundles))
        places = list(range(begins, min(begins + cell.span, count)))
        bundles += [places] if single_line(cell.content.words) else [[place] for place in places]
    return [*bundles, *([place] for place in range(sum(map(len, bundles)), count))]


def _filled(bundles: Sequence[Sequence[int]], widths: Sequence[float], room: float) -> tuple[tuple[int, ...], ...]:
    """Return the columns of tables filled up to `room`; only a bundle that no table could hold is taken apart."""

    def asked(places: Sequence[int]) -> float:
        return sum(widths[place] for place in places)

    parts: list[list[int]] = [[]]
    for bundle in bundles:
        for places in [bundle] if asked(bundle) <= room else [[place] for place in bundle]:
            if parts[-1] and asked(parts[-1]) + asked(places) > room:
                parts.append([])
            parts[-1] += places
    return tuple(map(tuple, parts))


def _labels(rows: Sequence[BudgetRow]) -> _Labels:
    numbers = {single_line(row.number).translate(SHAPE) for row in rows if row.number}
    number = max((fonts.width(_BOLD, 1, shape) for shape in numbers), default=0.0)
    widths = sorted(
        fonts.width(_FACES.get(row.look, _BOLD), 1, row.label.words) for row in rows if row.look is not RowLook.HEADING
    )
    longest = widths[-1] if widths else 0.0
    usual = widths[int(len(widths) * 0.8)] if widths else 0.0
    indent = max((row.level for row in rows), default=0) * _LEVEL_STEP
    return _Labels(longest, usual, number, indent)


def _needs(document: BudgetDocument) -> tuple[_Need, ...]:
    shapes: list[set[str]] = [set() for _ in document.decimals]
    marks: list[set[tuple[str, ...]]] = [set() for _ in document.decimals]
    for row in document.rows:
        for place, cell in enumerate(row.cells):
            shapes[place].add(cell.words.translate(SHAPE))
            if cell.marks or cell.is_doubtful:
                marks[place].add(raised(cell))
    return tuple(
        _need(shapes[place], marks[place], heading, decimals)
        for place, (heading, decimals) in enumerate(zip(document.headings[1:], document.decimals, strict=True))
    )


def _need(shapes: Iterable[str], marks: Iterable[tuple[str, ...]], heading: Marked, decimals: int) -> _Need:
    words = [*single_line(heading.words).split(), ""]
    return _Need(
        figure=max((fonts.width(_BOLD, 1, shape) for shape in shapes), default=0.0),
        heading=max(fonts.width(fonts.SEMIBOLD, 1, word) for word in words) + _marks_width([raised(heading)]),
        tail=fonts.width(_BOLD, 1, "," + "0" * decimals) if decimals else 0.0,
        marks=_marks_width(marks),
        decimals=decimals,
    )


def _marks_width(marks: Iterable[tuple[str, ...]]) -> float:
    return max((fonts.width(_BOLD, MARK_SIZE, ",".join(one)) for one in marks), default=0.0)
