"""What an editor of a composed document knows beyond its text: what its pieces and fields draw from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from secretariat.domain.text import Piece


@dataclass(frozen=True, slots=True)
class ComposedEditing:
    """The words of what is live in a document. Both are asked while the page paints, and must answer from memory.

    `piece_words` gives the title and the quieter detail of a piece's chip; `field_words` tells where a field's address
    comes from, in plain words, empty when nobody knows.
    """

    piece_words: Callable[[Piece], tuple[str, str]]
    field_words: Callable[[str], str]
