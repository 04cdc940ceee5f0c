"""Row numbers as the office writes them (`2.9`, `3.1.2`, `4`), in a column of their own or in front of the label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from secretariat.domain.budget.recognition.figures import clean
from secretariat.domain.budget.recognition.sheet import SheetRow

_NUMBER: Final = re.compile(r"[0-9]{1,8}(?:\.[0-9]{1,6}){0,7}\.?|[0-9]{1,8}(?:-[0-9]{1,8}){1,3}")
_LEADING: Final = re.compile(r"(?P<number>[0-9]{1,4}(?:\.[0-9]{1,4}){1,7})\.?(?: +(?P<label>\S.*))?$", re.DOTALL)
_LEADING_WHOLE: Final = re.compile(r"(?P<number>[0-9]{1,8})(?P<point>\.)? +(?P<label>\S.*)$", re.DOTALL)


def is_number(text: str) -> bool:
    """True for what can be a row's number, alone in its cell."""
    return _NUMBER.fullmatch(text.strip()) is not None


def starts_with_number(text: str) -> bool:
    """True when words begin with a number of several parts (`2.9 Diskrimination`)."""
    return _LEADING.match(clean(text)) is not None


def parts_of(number: str) -> tuple[str, ...]:
    """Return the parts of a number: `2.10` is `2` and `10`."""
    own = number.strip(". ")
    return tuple(own.replace("-", ".").split(".")) if own else ()


def numbered(rows: Sequence[SheetRow]) -> tuple[SheetRow, ...]:
    """Return the rows with the numbers taken from the front of their labels.

    A whole number is a row's number only where the table numbers its rows so: `50 elevpladser` keeps its 50.
    """
    split = [row if row.number else _split(row) for row in rows]
    heads = {parts[0] for row in split if len(parts := parts_of(row.number)) > 1}
    whole = [None if row.number else _LEADING_WHOLE.match(row.label) for row in split]
    candidates = [match for match in whole if match]
    labelled = sum(bool(row.label) for row in split)
    rises = _rises([int(match["number"]) for match in candidates])
    is_habit = len(candidates) >= 2 and rises and len(candidates) * 2 >= labelled
    return tuple(
        row.with_number(match["number"], match["label"])
        if match and (is_habit or match["number"] in heads or (match["point"] and rises))
        else row
        for row, match in zip(split, whole, strict=True)
    )


def _split(row: SheetRow) -> SheetRow:
    match = _LEADING.match(row.label) if row.label[:1].isdigit() else None
    return row.with_number(match["number"], match["label"] or "") if match else row


def _rises(numbers: Sequence[int]) -> bool:
    return all(one < two for one, two in pairwise(numbers))
