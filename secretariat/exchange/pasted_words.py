"""Puts together the words of one pasted paragraph: white space as a browser shows it, note marks in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from secretariat.domain.text import Emphasis, Inline, Inlines, NoteMark, Run, canonical_inlines


@dataclass(frozen=True, slots=True)
class NoteReference:
    """Where a footnote belongs; its note is often read later."""

    key: str


Piece: TypeAlias = Run | NoteReference
Pieces: TypeAlias = tuple[Piece, ...]

_PARTS: Final = re.compile(r"\n|[ \t]+|[^ \t\n]+")


def paragraphs(pieces: Sequence[Piece]) -> list[Pieces]:
    """Return the paragraphs of words gathered inside one block: two line breaks in a row part them.

    Spaces in a row are one, and none stands at the beginning or end of a line. White space alone is no paragraph.
    """
    made: list[list[Piece]] = [[]]
    breaks, space = 0, None
    for part in _parts(pieces):
        if isinstance(part, Run) and part.text == "\n":
            breaks, space = breaks + 1, None
            continue
        if isinstance(part, Run) and part.text[0] in " \t":
            space = part
            continue
        if breaks > 1 and made[-1]:
            made.append([])
        elif breaks and made[-1]:
            made[-1].append(replace(part, text="\n") if isinstance(part, Run) else Run("\n"))
        elif space is not None and made[-1]:
            made[-1].append(replace(space, text=" "))
        made[-1].append(part)
        breaks, space = 0, None
    return [tuple(paragraph) for paragraph in made if _says_something(paragraph)]


def _parts(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if isinstance(piece, NoteReference):
            yield piece
        else:
            yield from (Run(part, piece.emphasis, piece.link) for part in _PARTS.findall(piece.text))


def _says_something(paragraph: Sequence[Piece]) -> bool:
    return any(isinstance(piece, NoteReference) or piece.text.strip() for piece in paragraph)


def inlines(pieces: Sequence[Piece], notes: Mapping[str, tuple[Run, ...]], *, is_heading: bool = False) -> Inlines:
    """Return pieces as inlines, each footnote in its mark. Bold is a heading's own look and dropped there."""
    made: list[Inline] = []
    for piece in pieces:
        if isinstance(piece, NoteReference):
            made.append(NoteMark(notes.get(piece.key, ())))
        else:
            made.append(replace(piece, emphasis=piece.emphasis & ~Emphasis.BOLD) if is_heading else piece)
    return canonical_inlines(tuple(made))
