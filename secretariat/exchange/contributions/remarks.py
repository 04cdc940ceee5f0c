"""Counts what was left out of a contribution or taken otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from secretariat.application.contributed import Remark, RemarkCode

_LONGEST_EXAMPLE = 120


class Remarks:
    """Remarks by their code; each has the first example that says something."""

    def __init__(self) -> None:
        self._found: dict[RemarkCode, Remark] = {}

    def add(self, code: RemarkCode, example: str = "", count: int = 1) -> None:
        """Count something once more."""
        if count <= 0:
            return
        known = self._found.get(code, Remark(code, 0))
        told = known.example or _shortened(example)
        self._found[code] = Remark(code, known.count + count, told)

    def at_least(self, others: Iterable[Remark]) -> None:
        """Raise each count to that of another reading of the same file."""
        for other in others:
            known = self._found.get(other.code)
            if known is None or known.count < other.count:
                self._found[other.code] = other

    def told(self) -> tuple[Remark, ...]:
        """Return them in the order of their codes."""
        return tuple(self._found[code] for code in RemarkCode if code in self._found)


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_EXAMPLE else f"{line[: _LONGEST_EXAMPLE - 1]}…"
