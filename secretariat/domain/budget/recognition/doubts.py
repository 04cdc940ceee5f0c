"""Doubts as values, and where a reading asks them: a person's choice wins over what is likelier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.tables import ColumnKey, RowKey
from secretariat.domain.problems import Param, Params, params

_NO_ROW: Final = RowKey("")
_NO_COLUMN: Final = ColumnKey("")


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to read what is in doubt; `code` becomes words (see `doubt_codes.AlternativeCode`)."""

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
    params: Params = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of the source that is no part of the table: `line` counts from 1, `text` is all of it."""

    line: int
    text: str


def alternative(code: AlternativeCode, **values: Param) -> Alternative:
    """Return one way to settle a doubt."""
    return Alternative(code, params(**values))


class Asking:
    """Collects the doubts of one reading, each answered at once: as the person chose, else as is likelier."""

    def __init__(self, choices: Mapping[str, int]) -> None:
        self._choices = choices
        self._doubts: dict[str, Doubt] = {}

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """All that was asked, in the order it was."""
        return tuple(self._doubts.values())

    def ask(
        self,
        code: DoubtCode,
        alternatives: Sequence[Alternative],
        *,
        row: RowKey = _NO_ROW,
        column: ColumnKey = _NO_COLUMN,
        excerpt: str = "",
        likely: int = 0,
        **values: Param,
    ) -> int:
        """Return the place of the alternative that holds. What is asked twice is one doubt."""
        key = "/".join(part for part in (code.value, row, column) if part)
        choice = self._choices.get(key)
        is_settled = choice is not None and 0 <= choice < len(alternatives)
        chosen = choice if choice is not None and is_settled else likely
        told = tuple(alternatives)
        self._doubts[key] = Doubt(key, code, row, column, excerpt, told, chosen, is_settled, params(**values))
        return chosen

    def choice(self, code: DoubtCode, row: RowKey) -> int | None:
        """Return what a person chose for a row, None when nobody did."""
        return self._choices.get(f"{code.value}/{row}") if self._choices else None
