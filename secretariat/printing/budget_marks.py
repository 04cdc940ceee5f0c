"""Footnote marks of a budget table: raised behind words and figures, leading to the notes below the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.application.documents.budgets import DOUBT, Marked, PrintedNote
from secretariat.domain.text import Emphasis
from secretariat.printing import fonts
from secretariat.printing.characters import single_line
from secretariat.printing.fonts import Family
from secretariat.printing.inlines import plain_pieces
from secretariat.printing.labels import PrintLabels
from secretariat.printing.setting.looks import LinkTarget, Look, Piece, Style
from secretariat.printing.setting.text_block import Label, TextBlock
from secretariat.printing.tagging.structure import Element

MARK_SIZE = 0.72
"""Of the size of what the mark stands behind."""
_RISE = 0.34
_BOLD = fonts.face(Family.SANS, Emphasis.BOLD)
_TO_TEXT = 5.0
_MOST_INDENT = 60.0


def raised(marked: Marked) -> tuple[str, ...]:
    """Return what stands raised behind the words: the marks, then the sign of doubt."""
    doubt = (DOUBT,) if marked.is_doubtful else ()
    return (*(single_line(mark) for mark in marked.marks), *doubt)


class Marks:
    """Sets the marks of one document; a mark that a note explains is a link to it.

    `name` begins the names of the notes' places.
    """

    def __init__(self, notes: Sequence[PrintedNote], labels: PrintLabels, name: str = "") -> None:
        self._notes = notes
        self._name = name
        self._labels = labels
        self._places: dict[str, str] = {}
        for number, note in enumerate(notes, start=1):
            self._places.setdefault(single_line(note.mark), self._place(number))

    def set(self, marked: Marked, style: Style) -> tuple[Piece, ...]:
        """Return words and their marks, ready to set."""
        words = plain_pieces(single_line(marked.words), style)
        return (*words, *self.raised(marked, style)) if marked.marks or marked.is_doubtful else words

    def raised(self, marked: Marked, style: Style) -> tuple[Piece, ...]:
        """Return the marks alone."""
        return tuple(self._raised(raised(marked), style))

    def _raised(self, marks: Sequence[str], style: Style) -> Iterator[Piece]:
        for number, mark in enumerate(marks):
            if number:
                yield from _small(",", style, None)
            told = replace(style, face=_BOLD) if mark == DOUBT else style
            yield from _small(mark, told, self._link(mark))

    def _link(self, mark: str) -> LinkTarget | None:
        place = self._places.get(mark)
        if place is None:
            return None
        return LinkTarget(f"#{place}", self._labels.note_reference.format(number=mark), is_reference=True)

    def blocks(self, part: Element, style: Style) -> Iterator[TextBlock]:
        """Yield the notes that stand below the table."""
        widest = max((fonts.width(style.font, style.size, single_line(note.mark)) for note in self._notes), default=0)
        hanging = replace(style, indent=min(max(style.indent, widest + _TO_TEXT), _MOST_INDENT))
        for number, note in enumerate(self._notes, start=1):
            element = Element("Note", part, identifier=self._place(number))
            mark = plain_pieces(single_line(note.mark), style)
            label = Label(mark, Element("Lbl", element)) if mark else None
            words = plain_pieces(single_line(note.text), style)
            yield TextBlock(words, hanging, Element("P", element), label=label, place=self._place(number))

    def _place(self, number: int) -> str:
        return f"{self._name}note-{number}"


def _small(text: str, style: Style, link: LinkTarget | None) -> Iterator[Piece]:
    for piece in plain_pieces(text, style):
        yield Piece(piece.text, Look(piece.look.font, style.size * MARK_SIZE, style.colour, style.size * _RISE, link))
