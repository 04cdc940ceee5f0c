"""Makes the items that the structure is found among: each row with its figures as whole numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from secretariat.domain.budget.recognition.columns import FigureColumn, Figures
from secretariat.domain.budget.recognition.headings import OF_WHICH_WORDS, says_total
from secretariat.domain.budget.recognition.labels import Marked
from secretariat.domain.budget.recognition.row_numbers import parts_of
from secretariat.domain.budget.recognition.sheet import SheetRow
from secretariat.domain.budget.recognition.tree import Item
from secretariat.domain.budget.tables import CellState, ColumnKind, Unit

_ADDING = (ColumnKind.AMOUNT, ColumnKind.SUM, ColumnKind.DIFFERENCE)
_BLANK: Final = CellState.BLANK


def total_flags(figures: Figures) -> list[bool]:
    """Return for each column that is added down the table whether it adds others itself."""
    return [column.rule.kind is not ColumnKind.AMOUNT for column in _adding(figures)]


def _adding(figures: Figures) -> list[FigureColumn]:
    return [column for column in figures.columns if column.rule.kind in _ADDING and column.unit is not Unit.PERCENT]


def items_of(rows: Sequence[SheetRow], labels: Sequence[Marked], figures: Figures) -> list[Item]:
    """Return an item for each row that stands on its own; "heraf" rows belong to the one above."""
    known: defaultdict[int, dict[int, int]] = defaultdict(dict)
    adding = [_whole(column, known) for column in _adding(figures)]
    printed = list(zip(*adding, strict=True)) if adding else [()] * len(rows)
    filled = _filled(figures, len(rows))
    items: list[Item] = []
    parts: dict[int, list[int]] = {}
    for place, row in enumerate(rows):
        label = labels[place].text
        if items and items[-1].has_figures and filled[place] and OF_WHICH_WORDS.fullmatch(label):
            parts.setdefault(len(items) - 1, []).append(place)
            continue
        items.append(_item(place, row, label, printed[place], has_figures=filled[place]))
    return [_with_parts(item, parts.get(index, [])) for index, item in enumerate(items)] if parts else items


def _item(place: int, row: SheetRow, label: str, printed: tuple[int | None, ...], *, has_figures: bool) -> Item:
    return Item(
        row=place,
        key=row.key,
        label=label,
        printed=printed,
        leaves=tuple([figure or 0 for figure in printed]),
        number=parts_of(row.number),
        depth=row.depth,
        is_bold=row.is_bold,
        is_apart=row.is_apart,
        has_figures=has_figures,
        total_words=says_total(label),
    )


def _with_parts(item: Item, parts: Sequence[int]) -> Item:
    return Item(
        item.row,
        item.key,
        item.label,
        item.printed,
        item.leaves,
        item.number,
        item.depth,
        item.is_bold,
        item.is_apart,
        item.has_figures,
        total_words=item.total_words,
        of_which=tuple(parts),
    )


def _whole(column: FigureColumn, known: defaultdict[int, dict[int, int]]) -> list[int | None]:
    """Return a column's figures counted in their last decimal.

    `known` are those of the columns before, by that decimal and the figures' identities: equal texts are one figure.
    """
    finest = min(max((figure.decimals for figure in column.numerals if figure is not None), default=0), 6)
    whole = known[finest]
    for figure in column.numerals:
        if figure is not None and id(figure) not in whole:
            whole[id(figure)] = int(figure.value.scaleb(finest))
    return [whole.get(id(figure)) for figure in column.numerals]


def _filled(figures: Figures, count: int) -> list[bool]:
    """Return for each row whether anything stands in its cells."""
    blank: Collection[int] = range(count)
    for column in figures.columns:
        words = column.words
        blank = {place for place in blank if words[place].state is _BLANK}
    return [place not in blank for place in range(count)]
