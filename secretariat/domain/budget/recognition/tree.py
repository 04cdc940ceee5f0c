"""The tree a table's rows make: lines, and groups with what they hold; written out as kinds and levels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.domain.budget.tables import RowKey, RowKind


@dataclass(frozen=True, slots=True)
class Item:
    """A row on its own, or a whole group as one: what a total can add.

    `row` is the place of the row that speaks for it: the line, or the group's total. `printed` are its figures as whole
    numbers of the last decimal, None where it has none; `leaves` the sums of the lines in it. `number` has the parts
    of its row number. `members` are the places of the items' rows in order, with their kinds and their levels below it.
    """

    row: int
    key: RowKey
    label: str
    printed: tuple[int | None, ...]
    leaves: tuple[int, ...]
    number: tuple[str, ...] = ()
    depth: int = 0
    is_bold: bool = False
    is_apart: bool = False
    has_figures: bool = True
    is_group: bool = False
    total_words: bool = False
    heading: Item | None = None
    holds: tuple[Item, ...] = ()
    kind: RowKind = RowKind.LINE
    of_which: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """What a row is, and how deep it stands."""

    row: int
    kind: RowKind
    level: int


def group_before(total: Item, holds: Sequence[Item]) -> Item:
    """Return the group whose total stands on its heading."""
    return replace(
        total,
        leaves=_leaves(holds),
        is_group=True,
        holds=tuple(holds),
        kind=RowKind.GROUP,
        number=total.number or _head(holds),
    )


def group_after(heading: Item | None, holds: Sequence[Item], total: Item) -> Item:
    """Return the group whose total stands after what it adds, its heading (if there is one) before."""
    first = heading or holds[0]
    return replace(
        total,
        leaves=_leaves(holds),
        is_group=True,
        heading=heading,
        holds=tuple(holds),
        kind=RowKind.TOTAL,
        is_apart=first.is_apart,
        depth=first.depth if heading else total.depth,
        number=total.number or (heading.number if heading else ()),
    )


def group_without_figures(heading: Item, holds: Sequence[Item]) -> Item:
    """Return the group of a heading that carries no total."""
    leaves = _leaves(holds)
    return replace(heading, printed=leaves, leaves=leaves, is_group=True, holds=tuple(holds), kind=RowKind.GROUP)


def _head(holds: Sequence[Item]) -> tuple[str, ...]:
    """Return the number of a group that is told by its lines alone: one with 1.2.1 and 1.2.2 in it is 1.2."""
    heads = {item.number[:-1] for item in holds}
    return heads.pop() if len(heads) == 1 else ()


def _leaves(holds: Sequence[Item]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*(item.leaves for item in holds), strict=True))


def placed(items: Sequence[Item]) -> list[Placed]:
    """Return every row of a tree in the table's order, with its kind and level."""
    found: list[Placed] = []
    waiting: list[tuple[Item, int] | Placed] = [(item, 0) for item in reversed(items)]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, Placed):
            found.append(entry)
            continue
        item, level = entry
        parts = [Placed(row, RowKind.OF_WHICH, level + 1) for row in item.of_which]
        own = Placed(item.row, item.kind, level)
        inside: list[tuple[Item, int] | Placed] = [(held, level + 1) for held in item.holds]
        if item.kind is RowKind.TOTAL:
            above = [Placed(item.heading.row, RowKind.HEADING, level)] if item.heading else []
            waiting.extend(reversed([*above, *inside, own, *parts]))
        else:
            waiting.extend(reversed([own, *parts, *inside]))
    return found
