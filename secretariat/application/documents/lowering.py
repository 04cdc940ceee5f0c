"""A paper as it stands under the heading of another one: its headings some levels deeper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secretariat.application.documents.composed import (
    CollectedNotes,
    Contents,
    DocumentPart,
    Embedded,
    PageBreak,
    Prose,
)
from secretariat.domain.text import DEEPEST_HEADING, Block, Heading, Text

_OF_THE_WHOLE = (Contents, CollectedNotes, PageBreak)
"""Parts that only a paper of its own has."""


def lowered_parts(parts: Iterable[DocumentPart], below: int) -> tuple[DocumentPart, ...]:
    """Return the parts of a paper as they stand in another one, without its contents and page breaks."""
    return tuple(_lowered_part(part, below) for part in parts if not isinstance(part, _OF_THE_WHOLE))


def _lowered_part(part: DocumentPart, below: int) -> DocumentPart:
    if isinstance(part, Prose):
        return Prose(Text(tuple(_lowered(block, below) for block in part.text.blocks)))
    if isinstance(part, Embedded):
        return replace(part, level=min(part.level + below, DEEPEST_HEADING))
    return part


def _lowered(block: Block, below: int) -> Block:
    """Return a block with its heading deeper, if it is one; it opens no section of its own there."""
    if isinstance(block, Heading):
        return replace(block, level=min(block.level + below, DEEPEST_HEADING), section=None)
    return block
