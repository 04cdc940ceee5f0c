"""The set lines of the paper before, for a preview: what did not change since then is not set again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TypeAlias

from secretariat.printing.setting.lines import Line, set_lines
from secretariat.printing.setting.looks import Piece

_Column: TypeAlias = tuple[float, str, bool]
"""Its width, the dictionary of its language, and whether words are broken at every line end."""


@dataclass(slots=True)
class KeptLines:
    """Keeps the lines of one paper by value, and those of the paper before until they are asked for.

    What a link or a footnote's mark stands in is set each time: those belong to one paper.
    """

    _now: dict[tuple[tuple[Piece, ...], _Column], list[Line]] = field(default_factory=dict)
    _before: dict[tuple[tuple[Piece, ...], _Column], list[Line]] = field(default_factory=dict)

    @contextmanager
    def of_paper(self) -> Iterator[None]:
        """Keep the lines of the paper that is set inside."""
        self._before, self._now = self._now, {}
        token = _KEPT.set(self)
        try:
            yield
        finally:
            _KEPT.reset(token)
            self._before = {}

    def lines(self, pieces: tuple[Piece, ...], column: _Column, make: Callable[[], list[Line]]) -> list[Line]:
        """Return the lines of a block, made only when neither this paper nor the one before has the same block."""
        if any(piece.look.link is not None or piece.look.note is not None for piece in pieces):
            return make()
        key = (pieces, column)
        found = self._now.get(key) or self._before.get(key) or make()
        self._now[key] = found
        return found


_KEPT: ContextVar[KeptLines | None] = ContextVar("kept lines", default=None)


def lines_of(pieces: Sequence[Piece], width: float, *, dictionary: str, hyphenated: bool) -> list[Line]:
    """Return pieces set in lines as `set_lines` does, from what is kept where something is. Not to be changed."""

    def make() -> list[Line]:
        return set_lines(pieces, width, dictionary=dictionary, hyphenated=hyphenated)

    kept = _KEPT.get()
    return make() if kept is None else kept.lines(tuple(pieces), (width, dictionary, hyphenated), make)
