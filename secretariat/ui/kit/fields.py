"""What a form is made of, as values: groups of fields, each bound to a path in a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from secretariat.domain.amounts import MoneyUnit


class Kind(Enum):
    """How a field is written in."""

    LINE = auto()
    TEXT = auto()
    LINES = auto()
    """Several lines; the value is a tuple of them."""
    DATE = auto()
    TIME = auto()
    """A time of day; the value is a `datetime.time`, or None."""
    CHOICE = auto()
    TILES = auto()
    """A choice that matters, laid out large; pressing what is chosen again chooses nothing (None)."""
    CHECK = auto()
    NUMBER = auto()
    ROWS = auto()
    PICTURE = auto()
    AMOUNT = auto()
    """A sum of money; the value is a `Decimal` in kroner, or None."""
    FIGURE = auto()
    """A plain figure with a decimal comma; the value is a `Decimal`, or None."""
    WHOLE = auto()
    """A whole number within `bounds` that may be left empty, such as a year; the value is an `int`, or None."""
    KEYS = auto()
    """Several of the choices; the value is a tuple of theirs. What is no longer among the choices stays."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a choice, its words, and where it is shown large its drawing and the colour of that."""

    value: Any
    label: str
    drawing: str = ""
    colour: str = "muted"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. The words are already in the screen's language.

    `name` is the path of the value in the draft (`response.title`) and makes the object name `field.<name>`; in a row
    it is an attribute of the row. `ghost` is an example shown while the field is empty, `help` stands under it. `wide`
    takes both columns. `lines` is the height of a text field to begin with; `stretch` is the share of a row's width.
    `required` is said beside the label; a required date or figure in a row is never emptied. `unit` is what an amount
    is shown in, and what is meant where no unit is typed.
    """

    name: str
    label: str
    kind: Kind = Kind.LINE
    help: str = ""
    ghost: str = ""
    required: bool = False
    wide: bool = False
    lines: int = 3
    stretch: int = 1
    choices: tuple[Choice, ...] = ()
    bounds: tuple[int, int] = (0, 99)
    """The least and the greatest number of a NUMBER or WHOLE field."""
    unit: MoneyUnit = MoneyUnit.MILLIONS
    rows: Rows | None = None


def edited_row(row: Any, name: str, value: Any) -> Any:
    """Return the row (a frozen dataclass) with another value of one attribute."""
    return replace(row, **{name: value})


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a field that repeats: the value is a tuple of frozen dataclasses.

    `new` makes the row that is added, given those that are there. `edited` makes the row that an edit leads to; a
    form may give its own, as when typing a case number tells its system. `is_single` rows are one or none, and the
    value is that row or None. `value` reads what stands in a column: the
    attribute of its name, unless a form's columns are others. `row_name` is the word for one row.
    """

    columns: tuple[Field, ...]
    new: Callable[[tuple[Any, ...]], Any]
    add_label: str
    row_name: str
    edited: Callable[[Any, str, Any], Any] = edited_row
    value: Callable[[Any, str], Any] = getattr
    movable: bool = True
    is_single: bool = False
    is_numbered: bool = False
    """The row's place stands before it, counted from 1, with a handle to drag it by."""


@dataclass(frozen=True, slots=True)
class Group:
    """A card of related fields under a short heading."""

    heading: str
    fields: tuple[Field, ...]
    help: str = ""
