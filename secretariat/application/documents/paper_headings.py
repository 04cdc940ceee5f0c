"""How the headings of a composed document are set: numbered by the program, in capitals, moved down where drawn in."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain.documents.kinds import HeadingCapitals, Numbering, PaperChoices
from secretariat.domain.text import DEEPEST_HEADING, Heading, Inlines, Run, run


class HeadingSetter:
    """Sets one document's headings in the order they are read; it counts on through the documents drawn in.

    Numbers follow how headings are nested rather than their levels, so that a level that was skipped leaves no 0.
    """

    def __init__(self, choices: PaperChoices) -> None:
        self._is_numbered = choices.numbering is Numbering.DECIMAL
        self._in_capitals = choices.capitals is HeadingCapitals.CAPITALS
        self._open: list[tuple[int, int]] = []
        """The level and the number of each heading that the next one may stand under."""

    def set(self, heading: Heading, below: int = 0) -> Heading:
        """Return a heading as it prints, `below` levels further down than it was written."""
        level = min(heading.level + below, DEEPEST_HEADING)
        inlines = in_capitals(heading.inlines) if self._in_capitals and level == 1 else heading.inlines
        if self._is_numbered:
            inlines = (*run(f"{self._next_number(level)} "), *inlines)
        return Heading(level, inlines)

    def unnumbered(self, words: str, level: int) -> Heading:
        """Return a heading that the program sets itself, such as that of the appendices; it is not counted."""
        inlines = run(words)
        is_capital = self._in_capitals and level == 1
        return Heading(min(level, DEEPEST_HEADING), in_capitals(inlines) if is_capital else inlines)

    def _next_number(self, level: int) -> str:
        before = 0
        while self._open and self._open[-1][0] >= level:
            _, before = self._open.pop()
        self._open.append((level, before + 1))
        numbers = [str(number) for _, number in self._open]
        return f"{numbers[0]}." if len(numbers) == 1 else ".".join(numbers)


def in_capitals(inlines: Inlines) -> Inlines:
    """Return words in capitals as Danish writes them (`ÆØÅ`); notes stay as they are written."""
    return tuple(replace(inline, text=inline.text.upper()) if isinstance(inline, Run) else inline for inline in inlines)
