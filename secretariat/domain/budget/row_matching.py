"""Which rows of two tables are the same: by the budget line, else by number, else by name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Final

from secretariat.domain.budget.tables import Row, RowKind

_HOLDERS: Final = frozenset({RowKind.GROUP, RowKind.HEADING})


def holders(rows: Sequence[Row]) -> Sequence[int]:
    """Return for each row the place of the nearest row before it that is less deep, -1 without one."""
    found: list[int] = []
    open_rows: list[int] = []
    for place, row in enumerate(rows):
        while open_rows and rows[open_rows[-1]].level >= row.level:
            open_rows.pop()
        found.append(open_rows[-1] if open_rows else -1)
        open_rows.append(place)
    return found


def same_rows(before: Sequence[Row], after: Sequence[Row]) -> Mapping[int, int]:
    """Return the places in `after` of the rows of `before` that are there too; no row is the same as two.

    A line is a line and a group a group or heading: what became another kind of row is another row. A name that several
    lines have tells them apart only within their group.
    """
    matching = _Matching(before, after)
    matching.match(_key)
    matching.match(_number)
    matching.match(_name_of_summary)
    matching.match_within(RowKind.LINE)
    matching.match(_name_of_line, only_unique=True)
    matching.match_within(RowKind.OF_WHICH)
    return matching.found


def _class(row: Row) -> RowKind:
    return RowKind.GROUP if row.kind in _HOLDERS else row.kind


def _key(row: Row) -> Hashable | None:
    return _class(row), row.line_key if row.kind is RowKind.LINE else row.key


def _number(row: Row) -> Hashable | None:
    number = row.number.strip()
    return (_class(row), number) if number else None


def _name_of_summary(row: Row) -> Hashable | None:
    if row.kind in (RowKind.LINE, RowKind.OF_WHICH) or not row.label.strip():
        return None
    return _class(row), _name(row)


def _name_of_line(row: Row) -> Hashable | None:
    return _name(row) or None if row.kind is RowKind.LINE else None


def _name(row: Row) -> str:
    return " ".join(row.label.split()).casefold()


class _Matching:
    def __init__(self, before: Sequence[Row], after: Sequence[Row]) -> None:
        self._before = before
        self._after = after
        self.found: dict[int, int] = {}
        self._taken: set[int] = set()

    def match(self, identity: Callable[[Row], Hashable | None], *, only_unique: bool = False) -> None:
        """Match what is left of both by something that is told of each row; in order, where several are alike."""
        self._match(
            {place: identity(row) for place, row in enumerate(self._before)},
            {place: identity(row) for place, row in enumerate(self._after)},
            only_unique=only_unique,
        )

    def match_within(self, kind: RowKind) -> None:
        """Match what is left of a kind by name, within what is the same: a line in its group, a part in its line."""
        above_before, above_after = _above(self._before, kind), _above(self._after, kind)
        self._match(
            {place: (self.found.get(above), _name(self._before[place])) for place, above in above_before.items()},
            {place: (None if above < 0 else above, _name(self._after[place])) for place, above in above_after.items()},
        )

    def _match(
        self,
        before: Mapping[int, Hashable | None],
        after: Mapping[int, Hashable | None],
        *,
        only_unique: bool = False,
    ) -> None:
        waiting = _places({place: told for place, told in after.items() if place not in self._taken})
        for told, places in _places({place: told for place, told in before.items() if place not in self.found}).items():
            others = waiting.get(told, ())
            if only_unique and (len(places), len(others)) != (1, 1):
                continue
            self.found.update(zip(places, others, strict=False))
            self._taken.update(others[: len(places)])


def _places(told: Mapping[int, Hashable | None]) -> Mapping[Hashable, Sequence[int]]:
    found: dict[Hashable, list[int]] = {}
    for place, identity in told.items():
        if identity is not None:
            found.setdefault(identity, []).append(place)
    return found


def _above(rows: Sequence[Row], kind: RowKind) -> Mapping[int, int]:
    """Return the rows of a kind with what each stands in: a part its line, anything else what holds it."""
    if kind is not RowKind.OF_WHICH:
        return {place: above for place, above in enumerate(holders(rows)) if rows[place].kind is kind}
    found: dict[int, int] = {}
    line = -1
    for place, row in enumerate(rows):
        if row.kind is RowKind.LINE:
            line = place
        elif row.kind is RowKind.OF_WHICH:
            found[place] = line
    return found
