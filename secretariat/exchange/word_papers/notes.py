"""The footnotes or endnotes of a Word file, a part of their own."""

from __future__ import annotations

from secretariat.domain.text import Run
from secretariat.exchange.word.names import made
from secretariat.exchange.word.text_writing import word_run
from secretariat.exchange.word_papers.package import Part, Relations


class Notes:
    """Notes of one kind (`footnote` or `endnote`), numbered by Word in the order of their marks."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._relations = Relations()
        separators = (
            made(kind, made("p", made("r", made(mark))), type=mark, id=number)
            for number, mark in ((-1, "separator"), (0, "continuationSeparator"))
        )
        self._root = made(f"{kind}s", *separators)
        self._style = f"{kind.capitalize()}Text"
        self.mark_style = f"{kind.capitalize()}Reference"

    def add(self, runs: tuple[Run, ...]) -> int:
        """Add a note and return its id."""
        number = len(self._root) - 1
        mark = made("r", made("rPr", made("rStyle", val=self.mark_style)), made(f"{self.kind}Ref"))
        words = (word_run(run, self._link) for run in (Run(" "), *runs))
        paragraph = made("p", made("pPr", made("pStyle", val=self._style)), mark, *words)
        self._root.append(made(self.kind, paragraph, id=number))
        return number

    @property
    def part(self) -> Part:
        """The part that holds them, with the separators that Word asks for even where there are no notes."""
        return Part(f"{self.kind}s.xml", self._root, f"{self.kind}s", self._relations)

    def __len__(self) -> int:
        return len(self._root) - 2

    def _link(self, address: str) -> str:
        return self._relations.add("hyperlink", address, is_external=True)
