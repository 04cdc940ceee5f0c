"""Footnotes as blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from secretariat.domain.text import Run
from secretariat.printing.inlines import InlineSetter, plain_pieces
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import Style
from secretariat.printing.setting.text_block import Label, TextBlock
from secretariat.printing.tagging.structure import Element


def note_blocks(
    new: Iterable[tuple[Note, Sequence[Run]]], setter: InlineSetter, parent: Element, style: Style, *, at_foot: bool
) -> list[TextBlock]:
    """Return the blocks of notes, elements under `parent`; those `at_foot` are given to their notes."""
    return [_block(note, runs, setter, parent, style, at_foot=at_foot) for note, runs in list(new)]


def _block(
    note: Note, runs: Sequence[Run], setter: InlineSetter, parent: Element, style: Style, *, at_foot: bool
) -> TextBlock:
    element = Element("Note", parent, identifier=note.place)
    label = Label(plain_pieces(str(note.number), style), Element("Lbl", element))
    block = TextBlock(setter.pieces(runs, style), style, Element("P", element), label=label, place=note.place)
    if at_foot:
        note.block = block
    return block
