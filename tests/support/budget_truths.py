"""Budget tables as people type them, with errors that are known: what reconciliation must find, and nothing else.

A table is made from a seed: its groups and lines, its words, how its figures are written, which printed totals are
wrong. What must be found is added up here anew, from the printed figures and the tree that the table was made from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Final

WORDS: Final = (
    *("Jobpatruljer", "Helbredsteam", "Sprogundervisning", "Helhedsplaner", "Kampagner", "Hotspot"),
    *("Integrationsråd", "Danskundervisning", "Projekter", "Tilskud", "Drift", "Husleje"),
    *("Lønninger", "Rengøring", "Ældrepleje", "Øvelokaler", "Børnehaver", "Klubber"),
    *("Skoler", "Museer", "Idræt", "Parker", "Veje", "Broer"),
    *("Affald", "Vand", "Beredskab", "Administration", "Kantine", "Kurser"),
    *("Revision", "Puljer", "Renter", "Vikarer", "Inventar"),
)
TAILS: Final = ("", " i byen", " (netto)", ", kommunale", " for unge", " - drift", " m.v.", " 2. etape")
GROUPS: Final = (
    "Børn og unge",
    "Kultur og fritid",
    "Teknik og miljø",
    "Social og sundhed",
    "Anlæg",
    "Økonomi",
    "Ældre",
)
TOTALS: Final = ("I ALT", "I alt", "Total", "Sum", "Samlet", "Hele udvalget", "Udvalget i alt", "Samlet budget", None)
GROUP_TOTALS: Final = ("{} i alt", "I alt {}", "Sum {}", "{}, i alt")
BLANKS: Final = ("-", "-", "./.", "")

Found = tuple[str, str, Decimal, Decimal, str]
"""Place, column, printed, computed, severity."""


@dataclass(eq=False)
class Node:
    """A line, a group or the whole table. `figures` are as printed, one a column; None where `words` say another thing.

    `exact` are what the figures were before they were rounded.
    """

    label: str
    holds: list[Node] = field(default_factory=list)
    figures: list[Decimal | None] = field(default_factory=list)
    exact: list[Decimal | None] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[Node]:
        """Yield the lines in it."""
        if not self.holds:
            yield self
        for node in self.holds:
            yield from node.lines()

    def sums(self) -> Iterator[Node]:
        """Yield the groups in it, and itself after them."""
        for node in self.holds:
            if node.holds:
                yield from node.sums()
        yield self


class KnownTable:
    """A table made from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._decimals = self._random.choice((0, 1, 1, 2))
        self._is_rounded = self._random.random() < 0.4
        self._has_blanks = self._random.random() < 0.5
        self._is_before = self._random.random() < 0.6
        self._is_numbered = self._random.random() < 0.5
        self._is_accounts = self._random.random() < 0.2
        years = [str(2008 + year) for year in range(self._random.choice((2, 3, 4)))]
        self._amounts = 2 if self._is_accounts else len(years)
        across = [self._random.choice(("I alt", "I ALT", "Total"))] if self._random.random() < 0.5 else []
        self.columns = ["Budget", "Regnskab", "Afvigelse"] if self._is_accounts else [*years, *across]
        self._names = [word + tail for word in WORDS for tail in TAILS]
        self._random.shuffle(self._names)
        self._whole = self._made()
        self._seeded()

    def _made(self) -> Node:
        groups = [*GROUPS]
        self._random.shuffle(groups)
        total = self._random.choice(TOTALS)
        depth = self._random.choice((0, 1, 1, 1, 2))
        whole = Node(total or "", self._held(depth, groups, ("2",) if depth == 0 else ()))
        self._total_up(whole)
        return whole

    def _held(self, depth: int, groups: list[str], number: tuple[str, ...]) -> list[Node]:
        count = self._random.randint(3, 8) if depth == 0 else self._random.randint(2, 3)
        held = []
        for at in range(1, count + 1):
            own = (*number, str(at))
            name = self._names.pop() if depth == 0 or not groups else groups.pop()
            node = Node(self._label(name, own, is_group=depth > 0))
            if depth:
                node.holds = self._held(depth - 1, groups, own)
            else:
                self._fill(node)
            held.append(node)
        return held

    def _label(self, name: str, number: tuple[str, ...], *, is_group: bool) -> str:
        if is_group and not self._is_before:
            return self._random.choice(GROUP_TOTALS).format(name)
        return f"{'.'.join(number)} {name}" if self._is_numbered else name

    def _fill(self, line: Node) -> None:
        size = Decimal(self._random.randint(40, 4000)) / 10
        for _ in range(self._amounts):
            exact: Decimal | None = self._shown(size * self._random.randint(700, 1300) / 1000, self._is_rounded * 2)
            words = ""
            if self._has_blanks and self._random.random() < 0.15:
                exact, words = None, self._random.choice(BLANKS)
            line.exact.append(exact)
            line.words.append(words)
        if not any(line.exact):
            line.exact[0] = self._shown(size, self._is_rounded * 2)
        self._show(line)

    def _total_up(self, node: Node) -> None:
        for held in node.holds:
            if held.holds:
                self._total_up(held)
        columns = zip(*(held.exact[: self._amounts] for held in node.holds), strict=True)
        node.exact = [_added(column) for column in columns]
        node.words = [""] * self._amounts
        self._show(node)

    def _show(self, node: Node) -> None:
        """Round the figures to print, and add what stands in the column that adds or subtracts the others."""
        if len(self.columns) > self._amounts:
            parts = self._signed(node.exact)
            node.exact.append(_added(parts))
            node.words.append("")
        node.figures = [None if figure is None else self._shown(figure) for figure in node.exact]

    def _signed(self, figures: Sequence[Decimal | None]) -> list[Decimal | None]:
        first, *others = figures[: self._amounts]
        if not self._is_accounts:
            return [first, *others]
        return [others[0], None if first is None else -first]

    def _shown(self, figure: Decimal, finer: int = 0) -> Decimal:
        return figure.quantize(Decimal(1).scaleb(-self._decimals - finer), ROUND_HALF_UP)

    def _seeded(self) -> None:
        """Print some totals wrong by so much that it is no rounding: one column of a sum at most, and of some lines."""
        sums = [node for node in self._whole.sums() if node.label]
        self._random.shuffle(sums)
        for node in sums[: self._random.choice((0, 1, 1, 2))]:
            self._misprint(node, self._random.randrange(len(self.columns)))
        if len(self.columns) > self._amounts and self._random.random() < 0.3:
            self._misprint(self._random.choice(list(self._whole.lines())), self._amounts)

    def _misprint(self, node: Node, column: int) -> None:
        figure = node.figures[column]
        if figure is not None:
            off = self._random.randint(45, 90) * self._random.choice((-1, 1))
            node.figures[column] = figure + Decimal(off).scaleb(-self._decimals)

    @property
    def text(self) -> str:
        """The table as it is typed."""
        rows = [["", *self.columns]]
        for node in self._whole.holds:
            rows.extend(self._rows(node))
        if self._whole.label:
            rows.append(self._row(self._whole))
        return "".join(";".join(row) + "\n" for row in rows)

    def _rows(self, node: Node) -> Iterator[list[str]]:
        below = [row for held in node.holds for row in self._rows(held)]
        yield from (self._row(node), *below) if self._is_before else (*below, self._row(node))

    def _row(self, node: Node) -> list[str]:
        told = zip(node.figures, node.words, strict=True)
        return [node.label, *(words if figure is None else self._written(figure) for figure, words in told)]

    def _written(self, figure: Decimal) -> str:
        return f"{figure:,.{self._decimals}f}".translate(str.maketrans(",.", ".,"))

    def to_be_found(self) -> set[Found]:
        """Return what is wrong in the table, and what is merely rounded."""
        found: set[Found] = set()
        for node in self._whole.sums():
            if node.label:
                ways = [list(node.lines()), node.holds if any(held.holds for held in node.holds) else []]
                for at in range(len(self.columns)):
                    for way in ways:
                        found.update(self._judged(node, at, [held.figures[at] for held in way]))
        if len(self.columns) > self._amounts:
            for node in (*self._whole.lines(), *(node for node in self._whole.sums() if node.label)):
                found.update(self._judged(node, self._amounts, self._signed(node.figures)))
        return found

    def _judged(self, node: Node, column: int, parts: Sequence[Decimal | None]) -> Iterator[Found]:
        printed, told = node.figures[column], [part for part in parts if part is not None]
        if printed is None or not told or printed == sum(told):
            return
        half = Decimal(5).scaleb(-self._decimals - 1)
        severity = "rounding" if abs(printed - sum(told)) <= len(told) * half else "error"
        yield node.label, self.columns[column], printed, sum(told, Decimal()), severity


def _added(figures: Sequence[Decimal | None]) -> Decimal | None:
    told = [figure for figure in figures if figure is not None]
    return sum(told, Decimal()) if told else None
