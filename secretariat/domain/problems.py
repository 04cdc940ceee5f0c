"""What is wrong with something a person entered, as values: the screen words them.

A `Problem` belongs to a field of a form and stops a save. A `Finding` belongs to a place in a document and is weighed
before the document is issued. Both carry a code and parameters, never a sentence: sentences live in the screen's
language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal, TypeAlias

Param: TypeAlias = str | int
Params: TypeAlias = tuple[tuple[str, Param], ...]


def params(**values: Param) -> Params:
    """Return `values` as an ordered, hashable tuple of pairs."""
    return tuple(sorted(values.items()))


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken rule, shown beside the field it belongs to."""

    field: str
    code: str
    params: Params = ()


class Invalid(Exception):
    """A draft breaks rules of the office and was not stored."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{problem.field}: {problem.code}" for problem in problems))
        self.problems = problems


class Severity(Enum):
    """How a finding weighs. An open error holds a document back until it is mended or waived with a reason."""

    ERROR = "error"
    WARNING = "warning"


Part: TypeAlias = Literal[
    "hearing", "response", "sheet", "initiative", "indicator", "goal", "period", "text", "document", "meeting"
]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding stands.

    `part` is the form of a record (a hearing, a response, a sheet …) or a text. In a form, `field` names the field
    (`title`, `case_numbers`, `economy.net`). In the text, `block` is the index of the block in `Text.blocks`, and
    `start` and `end` are character offsets in the block's plain text (see `secretariat.domain.text.plain`); `cell` is
    (row, column) inside a table, and the offsets count in the cell (`plain_cell`); in a table without a cell they count
    in the caption. `note` is the number of a footnote, counted from 1, when the place is inside the note rather than in
    the text: the offsets then count in the note. A place whose `start` and `end` are equal is the whole block. In the
    text of a status sheet, `field` names the row (`row:goal`), and a row that is missing has no block.
    """

    part: Part
    field: str = ""
    block: int | None = None
    start: int = 0
    end: int = 0
    cell: tuple[int, int] | None = None
    note: int | None = None


@dataclass(frozen=True, slots=True)
class Mend:
    """A correction the program offers: `replacement` goes where the finding's place points."""

    replacement: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found in a document."""

    code: str
    severity: Severity
    place: Place
    params: Params = ()
    mend: Mend | None = None
    excerpt: str = field(default="", compare=False)
