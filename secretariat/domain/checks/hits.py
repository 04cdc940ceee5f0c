"""What a rule for words finds in a passage, before it is told where in the document the passage stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.problems import Params


@dataclass(frozen=True, slots=True)
class Hit:
    """The characters `start` to `end` of a passage, and what to put in their place where that is certain."""

    code: str
    start: int
    end: int
    mend: str | None = None
    params: Params = ()


Rule: TypeAlias = Callable[[str], Iterator[Hit]]
"""Finds the hits of one kind in the words of a passage."""


def holds(text: str, *pieces: str) -> bool:
    """True when one of `pieces` stands in `text`: far quicker than a pattern that would find nothing."""
    return any(piece in text for piece in pieces)
