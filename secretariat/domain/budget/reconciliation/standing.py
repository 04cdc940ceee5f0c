"""What stands in every cell of a table, printed where a figure is printed: what a reader of the paper adds up.

`domain.budget.sums` computes from facts alone; here a printed figure stands for what it is printed beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from secretariat.domain.budget.column_rules import ColumnRules, column_rules
from secretariat.domain.budget.derived_rows import DerivedRows, derived_rows
from secretariat.domain.budget.reconciliation.figures import (
    Figures,
    Stand,
    across,
    added,
    change,
    difference,
    half_place,
    less,
    percent,
    written,
)
from secretariat.domain.budget.reconciliation.outline import Sum, outline
from secretariat.domain.budget.tables import FACT_ROWS, BudgetTableDraft, ColumnKind, adds_up


class SumStand(NamedTuple):
    """What a sum of the outline comes to in a column.

    `of_lines` adds the lines it holds. `of_parts` adds its parts as they stand and the lines outside them; None where
    no part is printed, for then it is the same. `is_hollow` when a part is printed that tells no lines: the lines
    do not tell all.
    """

    of_lines: Stand | None
    of_parts: Stand | None
    is_hollow: bool

    @property
    def computed(self) -> Stand | None:
        """What it comes to without a printed figure of its own."""
        return self.of_parts if self.is_hollow else self.of_lines


class Standing:
    """What stands in every cell of a table, and what its sums come to."""

    def __init__(self, draft: BudgetTableDraft) -> None:
        self.draft = draft
        self.outline: Sequence[Sum] = outline(draft.rows)
        self.rules: ColumnRules = column_rules(draft.columns)
        self.derivations: DerivedRows = derived_rows(draft.rows)
        self.halves = [half_place(draft, column) for column in draft.columns]
        self.of_sums: list[list[SumStand]] = [[] for _ in draft.columns]
        self._facts = [place for place, row in enumerate(draft.rows) if row.kind in FACT_ROWS]
        self._written = [written(draft, column) for column in range(len(draft.columns))]
        self._stands: dict[int, Figures] = {}
        self._across: dict[int, Figures] = {}
        for place in self._in_order():
            self._fill(place)

    def has(self, column: int) -> bool:
        """True for a column that comes to something: no rule that leads back to itself."""
        return column in self._stands

    def written(self, row: int, column: int) -> Stand | None:
        """Return what is written in a cell, a fact or a printed figure, None without one; `-` is written as nothing."""
        return self._written[column][row]

    def ruled(self, row: int, column: int) -> Sequence[Stand]:
        """Return what a rule column's figure may be, by what stands in the columns it is over; none without figures.

        There are two of a share where the total of all is printed and wrong.
        """
        if column in self._across:
            return _only(self._across[column][row])
        sources, kind = self.rules.sources[column], self.rules.kinds[column]
        over = [self._stands[source][row] for source in sources]
        if kind is ColumnKind.SHARE:
            part = over[0] if over else None
            return () if part is None else _told(percent(part, whole) for whole in self._wholes(sources[0]))
        if len(over) < len(("first", "second")):
            return ()
        return _only(difference(over[0], over[1]) if kind is ColumnKind.DIFFERENCE else change(over[0], over[1]))

    def disputed(self, column: int) -> Sequence[int]:
        """Return the rows whose printed figure in a rule column may not be what the rule comes to."""
        told = self._written[column]
        if column in self._across:
            return told.differing(self._across[column])
        return [row for row in range(len(self.draft.rows)) if told.has(row)]

    def derived(self, row: int, column: int) -> Stand | None:
        """Return what a derived row comes to, by its terms as they stand; None where they tell no figure.

        A term whose row is no longer there is as unknown as a cell that could not be read.
        """
        if self.derivations.missing[row]:
            return None
        stands = self._stands[column]
        told = ((stands[place], is_subtracted) for place, is_subtracted in self.derivations.terms[row])
        return added(less(stand) if stand is not None and is_subtracted else stand for stand, is_subtracted in told)

    def _in_order(self) -> Iterable[int]:
        """Yield the columns, each after those that its rule is over; a rule that leads to itself comes to nothing."""
        yield from (place for place, kind in enumerate(self.rules.kinds) if kind is ColumnKind.AMOUNT)
        yield from self.rules.order

    def _fill(self, column: int) -> None:
        told = self._written[column]
        is_adding = adds_up(self.draft, self.draft.columns[column])
        stands = self._stands[column] = told.copy()
        if self.rules.kinds[column] is ColumnKind.SUM and self.rules.sources[column]:
            self._across[column] = across([self._stands[source] for source in self.rules.sources[column]])
        if self.rules.kinds[column] is not ColumnKind.AMOUNT:
            for row in self._facts if is_adding else range(len(self.draft.rows)):
                if not told.has(row):
                    stands[row] = next(iter(self.ruled(row, column)), None)
        if is_adding:
            self._fill_sums(column, stands)
            for row in self.derivations.order:
                if not told.has(row):
                    stands[row] = self.derived(row, column)

    def _fill_sums(self, column: int, stands: Figures) -> None:
        made, told = self.of_sums[column], self._written[column]
        shown: list[Stand | None] = []
        for one in self.outline:
            stand = _sum(one, stands, made, shown)
            computed = stand.computed
            for row in one.rows:
                if not told.has(row):
                    stands[row] = computed
            made.append(stand)
            shown.append(next((told[row] for row in one.rows if told.has(row)), computed))

    def _wholes(self, column: int) -> Sequence[Stand]:
        """Return what a share of a column is a share of: the total of all as printed.

        Where none is printed it is what the table comes to; where one is printed that is wrong, it may be either.
        """
        sums = self.of_sums[column]
        if not sums:
            return ()
        computed, rows = sums[-1].computed, self.outline[-1].rows
        printed = next((told for row in rows if (told := self.written(row, column)) is not None), None)
        if printed is None or computed is None:
            return _only(printed or computed)
        is_wrong = not computed.low <= printed.amount <= computed.high
        return (printed, computed) if is_wrong else (printed,)


def _sum(one: Sum, stands: Figures, made: Sequence[SumStand], shown: Sequence[Stand | None]) -> SumStand:
    loose = stands.added(one.lines)
    if not one.parts:
        return SumStand(loose, None, is_hollow=False)
    of_lines = added([loose, *(made[part].of_lines for part in one.parts)])
    has_printed = any(shown[part] is not made[part].computed for part in one.parts)
    is_hollow = any(
        made[part].is_hollow or (made[part].of_lines is None and _is_money(shown[part])) for part in one.parts
    )
    of_parts = added([loose, *(shown[part] for part in one.parts)]) if has_printed else None
    return SumStand(of_lines, of_parts, is_hollow)


def _is_money(stand: Stand | None) -> bool:
    return stand is not None and (stand.is_unread or bool(stand.amount))


def _only(stand: Stand | None) -> Sequence[Stand]:
    return () if stand is None else (stand,)


def _told(stands: Iterable[Stand | None]) -> Sequence[Stand]:
    return [stand for stand in stands if stand is not None]
