"""What was understood of a source, what is in doubt, and how a person's choice settles a doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from secretariat.domain.budget.recognition.sources import Source, SourceRemark, Wanted
from secretariat.domain.budget.tables import BudgetTableDraft, ColumnKey, RowKey
from secretariat.domain.problems import Params


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to read what is in doubt; `code` becomes words (`figure_with_mark`, params figure and mark)."""

    code: str
    params: Params = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that can be read in several ways.

    `key` is the same every time the source is read, so that a choice can be kept. `row` and `column` are where it
    stands in the understood table (empty: in the table as a whole), `excerpt` the source's own words there.
    `alternatives[chosen]` is how it is read now. `is_settled` when a person chose.
    """

    key: str
    code: str
    row: RowKey
    column: ColumnKey
    excerpt: str
    alternatives: tuple[Alternative, ...]
    chosen: int = 0
    is_settled: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of the source that is no part of the table: `line` counts from 1, `text` is all of it."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """The table as it is understood; every doubt is told, and every piece that was left out.

    `draft` can be stored as it is: what is in doubt stands in it as `alternatives[chosen]` says. `choices` are the
    person's, by the doubts' keys.
    """

    source: Source
    wanted: Wanted
    draft: BudgetTableDraft
    doubts: tuple[Doubt, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[SourceRemark, ...] = ()
    choices: Mapping[str, int] = field(default_factory=dict)

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """The doubts that nobody settled."""
        return tuple(doubt for doubt in self.doubts if not doubt.is_settled)


def understand(source: Source, wanted: Wanted | None = None, choices: Mapping[str, int] | None = None) -> Understanding:
    """Read a source as a budget table. Never raises for what the source holds; deterministic, keys included.

    Nothing is guessed silently: where two readings are possible the likelier is taken and the doubt is told. Nothing is
    dropped silently: what is no part of the table is in `left_out`.
    """
    raise NotImplementedError


def choose(understanding: Understanding, doubt: str, alternative: int) -> Understanding:
    """Return what is understood when a person settles a doubt, named by its key, as one of its alternatives."""
    choices = {**understanding.choices, doubt: alternative}
    return understand(understanding.source, understanding.wanted, choices)
