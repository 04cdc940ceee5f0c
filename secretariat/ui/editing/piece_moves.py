"""Moves, exchanges and removes the live pieces of a text: each gives the text as it is then."""

from __future__ import annotations

from secretariat.domain.text import Piece, Text


def moved(text: Text, index: int, gap: int) -> Text:
    """Return the text with block `index` moved to the gap before block `gap` (the number of blocks for the end)."""
    blocks = list(text.blocks)
    block = blocks.pop(index)
    blocks.insert(gap - (gap > index), block)
    return Text(tuple(blocks))


def exchanged(text: Text, index: int, piece: Piece) -> Text:
    """Return the text with another piece at block `index`."""
    return Text((*text.blocks[:index], piece, *text.blocks[index + 1 :]))


def added(text: Text, index: int, piece: Piece) -> Text:
    """Return the text with a piece before block `index`."""
    return Text((*text.blocks[:index], piece, *text.blocks[index:]))


def removed(text: Text, index: int) -> Text:
    """Return the text without block `index`."""
    return Text(text.blocks[:index] + text.blocks[index + 1 :])


def without_pieces(text: Text) -> Text:
    """Return what of a text can stand where no piece can; the text itself when it has none."""
    if not any(isinstance(block, Piece) for block in text.blocks):
        return text
    return Text(tuple(block for block in text.blocks if not isinstance(block, Piece)))
