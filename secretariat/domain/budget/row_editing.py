"""What a clerk does to rows: inserting, deleting, moving, and putting them into groups and out of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secretariat.domain.budget.blocks import fitted
from secretariat.domain.budget.row_tree import closed_from, held_until
from secretariat.domain.budget.tables import BudgetTableDraft, Row, RowKey, RowKind

_HOLDERS = (RowKind.GROUP, RowKind.HEADING)


def insert_rows(draft: BudgetTableDraft, at: int, rows: Sequence[Row]) -> BudgetTableDraft:
    """Insert rows before the place `at`; each is given a cell for each column."""
    if not rows:
        return draft
    inserted = tuple(fitted(row, len(draft.columns)) for row in rows)
    return replace(draft, rows=(*draft.rows[:at], *inserted, *draft.rows[at:]))


def delete_rows(draft: BudgetTableDraft, places: Sequence[int]) -> BudgetTableDraft:
    """Delete rows. Rows that stood under a deleted group come up one level; terms of derived rows go with their row.

    What a deleted line tells parts of ("heraf") goes with it: it would be taken for a part of the line above. A
    footnote whose last mark goes stays (reconciliation tells that it has none).
    """
    gone = _with_parts(draft.rows, places)
    if not gone:
        return draft
    keys = {draft.rows[place].key for place in gone}
    return replace(draft, rows=tuple(_without_terms(row, keys) for row in _come_up(draft.rows, gone)))


def _with_parts(rows: Sequence[Row], places: Sequence[int]) -> set[int]:
    gone = {place for place in places if 0 <= place < len(rows)}
    for place in sorted(gone):
        part = place + 1
        while rows[place].kind is RowKind.LINE and part < len(rows) and rows[part].kind is RowKind.OF_WHICH:
            gone.add(part)
            part += 1
    return gone


def _come_up(rows: Sequence[Row], gone: set[int]) -> list[Row]:
    """Return the rows that are left, each as many levels up as rows that it stood under are gone."""
    left: list[Row] = []
    above: list[tuple[int, int]] = []  # level of each row that this one stands under, and how many so far are gone
    for place, row in enumerate(rows):
        while above and above[-1][0] >= row.level:
            above.pop()
        lost = above[-1][1] if above else 0
        above.append((row.level, lost + (place in gone)))
        if place not in gone:
            left.append(replace(row, level=row.level - lost) if lost else row)
    return left


def _without_terms(row: Row, keys: set[RowKey]) -> Row:
    terms = tuple(term for term in row.terms if term.row not in keys)
    return row if len(terms) == len(row.terms) else replace(row, terms=terms)


def move_rows(draft: BudgetTableDraft, first: int, count: int, to: int) -> BudgetTableDraft:
    """Move rows so that the first of them stands before the place `to` had; a group takes what it holds along.

    They become as deep as their new place asks: in the midst of a group they belong to it, and where no group is above
    they are no deeper than what is.
    """
    end = _end_of(draft.rows, first, count)
    if first <= to <= end or first >= end:
        return draft
    moved = draft.rows[first:end]
    left = (*draft.rows[:first], *draft.rows[end:])
    place = to if to < first else to - len(moved)
    deeper = _depth_at(left, place, moved) - moved[0].level
    return replace(draft, rows=(*left[:place], *_deeper(moved, deeper), *left[place:]))


def _end_of(rows: Sequence[Row], first: int, count: int) -> int:
    """Return the place after rows, what the groups among them hold and the parts of the lines among them."""
    end = min(first + count, len(rows))
    for place in range(first, end):
        if rows[place].kind in _HOLDERS:
            end = max(end, held_until(rows, place))
    while first < end < len(rows) and rows[end].kind is RowKind.OF_WHICH:
        end += 1
    return end


def _depth_at(rows: Sequence[Row], place: int, moved: Sequence[Row]) -> int:
    """Return the level for the first of rows that come to stand at a place; each row around keeps its group."""
    least = 0
    if place < len(rows):
        closes = rows[place].kind is RowKind.TOTAL and closed_from(rows, place) < place
        least = rows[place].level + closes
    least += moved[0].level - min(row.level for row in moved)
    if place == 0:
        return least
    above = rows[place - 1]
    most = max(least, above.level + (above.kind in _HOLDERS))
    return min(max(moved[0].level, least), most)


def _deeper(rows: Sequence[Row], by: int) -> tuple[Row, ...]:
    return tuple(replace(row, level=max(row.level + by, 0)) if by else row for row in rows)


def indent(draft: BudgetTableDraft, first: int, count: int) -> BudgetTableDraft:
    """Put rows one level deeper, into the row above them: a LINE above becomes a GROUP, its figures printed totals.

    Nothing happens where no row above can hold them, unless a total right below then closes them.
    """
    rows = draft.rows
    end = _end_of(rows, first, count)
    if first >= end:
        return draft
    holder = _holder_above(rows, first)
    if holder is None and not _is_closed_by_total(rows, first, end):
        return draft
    edited = [*rows[:first], *_deeper(rows[first:end], 1), *rows[end:]]
    if holder is not None and rows[holder].kind is RowKind.LINE and rows[first].kind is not RowKind.OF_WHICH:
        edited[holder] = replace(rows[holder], kind=RowKind.GROUP)
    return replace(draft, rows=tuple(edited))


def _holder_above(rows: Sequence[Row], first: int) -> int | None:
    """Return the row of the same level that rows come to stand under, None when it cannot hold any."""
    place = first - 1
    while place >= 0 and rows[place].level > rows[first].level:
        place -= 1
    if place < 0 or rows[place].level < rows[first].level:
        return None
    return place if rows[place].kind in (*_HOLDERS, RowKind.LINE) else None


def _is_closed_by_total(rows: Sequence[Row], first: int, end: int) -> bool:
    return end < len(rows) and rows[end].kind is RowKind.TOTAL and rows[end].level == rows[first].level


def outdent(draft: BudgetTableDraft, first: int, count: int) -> BudgetTableDraft:
    """Put rows one level up; a group that holds nothing any more becomes a LINE again, its printed totals facts.

    Rows that leave a group come to stand after what it still holds: what stood below them stays in it.
    """
    rows = draft.rows
    end = _end_of(rows, first, count)
    if first >= end or min(row.level for row in rows[first:end]) == 0:
        return draft
    group = _group_of(rows, first)
    after = held_until(rows, group) if group is not None else end
    edited = [*rows[:first], *rows[end:after], *_deeper(rows[first:end], -1), *rows[after:]]
    if group is not None and rows[group].kind is RowKind.GROUP and held_until(edited, group) == group + 1:
        edited[group] = replace(rows[group], kind=RowKind.LINE)
    return replace(draft, rows=tuple(edited))


def _group_of(rows: Sequence[Row], first: int) -> int | None:
    """Return the row right above in the tree when it is a group or heading."""
    place = first - 1
    while place >= 0 and rows[place].level >= rows[first].level:
        place -= 1
    return place if place >= 0 and rows[place].kind in _HOLDERS else None
