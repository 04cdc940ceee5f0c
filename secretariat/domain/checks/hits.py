"""What a rule for words finds in a passage, before it is told where in the document the passage stands."""

from __future__ import annotations

import re
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


def replaced(code: str, match: re.Match[str], mend: str) -> Iterator[Hit]:
    """Yield a hit for the whole match, unless it already is what it should be."""
    if match.group() != mend:
        yield Hit(code, match.start(), match.end(), mend)
