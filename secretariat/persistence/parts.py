"""Writes values into a row and into its parts, and touches only what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

_Part = TypeVar("_Part")


def put(row: Any, values: dict[str, Any]) -> None:
    """Give `row` the values of its columns, by name."""
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def put_parts(rows: list[_Part], kind: Callable[..., _Part], parts: Sequence[dict[str, Any]]) -> None:
    """Make `rows` hold `parts` in order. Rows are kept by position, so that what did not change is not written."""
    del rows[len(parts) :]
    for row, part in zip(rows, parts, strict=False):
        put(row, part)
    rows.extend(kind(position=position, **parts[position]) for position in range(len(rows), len(parts)))
