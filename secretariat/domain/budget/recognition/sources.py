"""A table as it came in: cells of text in rows, or lines of text copied out of a paper. Nothing is understood yet."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from secretariat.domain.budget.tables import Unit
from secretariat.domain.problems import Params


@dataclass(frozen=True, slots=True)
class SourceCell:
    """A cell as the file has it.

    `number` is the exact figure of a cell that the file itself calls a number (a workbook's), shown with `decimals` and
    as a percentage when `is_percent` (`number` is then the figure before the sign: 5.3 for 5,3 %). `indent` and
    `is_bold` are how its text stands; both are hints of groups. `is_raised` tells the text's end that is set as a
    superscript: `Integration3` with 1.
    """

    text: str = ""
    number: Decimal | None = None
    decimals: int | None = None
    is_percent: bool = False
    indent: int = 0
    is_bold: bool = False
    raised: int = 0


@dataclass(frozen=True, slots=True)
class SourceRemark:
    """Something that must be said of the file: `code` becomes a sentence (`hidden_rows`, `merged_cells` …)."""

    code: str
    params: Params = ()


@dataclass(frozen=True, slots=True)
class SourceGrid:
    """A table with cells. `name` is the sheet's, `levels` a workbook's own outline levels (empty without one)."""

    rows: tuple[tuple[SourceCell, ...], ...]
    name: str = ""
    levels: tuple[int, ...] = ()
    remarks: tuple[SourceRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceText:
    """Text copied out of a paper, in lines; labels may be wrapped and figures may stand on the next line."""

    text: str
    remarks: tuple[SourceRemark, ...] = ()


Source: TypeAlias = SourceGrid | SourceText


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person says of the table: it wins over what the source seems to say."""

    title: str = ""
    unit: Unit | None = None
