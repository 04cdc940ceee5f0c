"""Footnotes: which pieces of a source are notes, by the marks that stand in its table."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.budget.recognition.labels import joined, plain_mark
from secretariat.domain.budget.recognition.sheet import Piece

_NOTE: Final = re.compile(
    r"(?:(?P<starred>\*{1,4}|†)\)?|(?P<bracketed>\(?[0-9]{1,2}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?)"
    r"|(?:note )?(?P<bare>[0-9]{1,2})[.:]?)(?P<space>[ \t\u00a0]*)(?P<text>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note of the source and the lines it stood on."""

    mark: str
    text: str
    lines: frozenset[int]


def found_notes(pieces: Sequence[Piece], marks: Collection[str]) -> list[FoundNote]:
    """Return the notes among the pieces: those of the table's marks, and below the table all that are plainly notes."""
    notes: list[FoundNote] = []
    told: set[str] = set()
    place = 0
    while place < len(pieces):
        mark, text = _begun(pieces[place], marks)
        if not mark or mark in told:
            place += 1
            continue
        end = place + 1
        while end < len(pieces) and _continues(pieces[end - 1], pieces[end], marks):
            end += 1
        lines = pieces[place:end]
        words = joined([text, *(piece.text for piece in lines[1:])])
        notes.append(FoundNote(mark, words, frozenset(piece.line for piece in lines)))
        told.add(mark)
        place = end
    return notes


def _begun(piece: Piece, marks: Collection[str]) -> tuple[str, str]:
    """Return the mark and the words of a piece that begins a note; empty when it does not."""
    match = _NOTE.fullmatch(piece.text)
    if match is None:
        return "", ""
    text = match["text"]
    if match["bare"]:
        is_note = match["bare"] in marks and bool(match["space"]) and not (text[0].islower() or text[0].isdigit())
        return (match["bare"], text) if is_note else ("", "")
    mark = plain_mark(match["starred"] or match["bracketed"])
    return (mark, text) if mark in marks or piece.is_below else ("", "")


def _continues(before: Piece, piece: Piece, marks: Collection[str]) -> bool:
    return piece.line == before.line + 1 and not _begun(piece, marks)[0]
