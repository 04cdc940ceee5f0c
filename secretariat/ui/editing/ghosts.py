"""Says which help an empty section shows where; the help is never part of the text."""

from __future__ import annotations

from secretariat.domain.text import Heading, Paragraph, is_empty
from secretariat.ui.editing.mirror import Mirror


def help_at(mirror: Mirror, line: int) -> str:
    """Return the help that the line shows: the first paragraph of a section in which nothing is written."""
    index = mirror.block_index(line)
    blocks = mirror.text().blocks
    if index < 1 or not isinstance(blocks[index], Paragraph):
        return ""
    heading = blocks[index - 1]
    if not isinstance(heading, Heading) or heading.section is None or not heading.section.help:
        return ""
    return heading.section.help if _is_empty_from(mirror, index) else ""


def section_help(mirror: Mirror, line: int) -> str:
    """Return the help of the section that a line stands in, while the section is empty."""
    blocks = mirror.text().blocks
    index = mirror.block_index(line)
    while index >= 0:
        block = blocks[index]
        if isinstance(block, Heading) and block.level == 1:
            known = block.section.help if block.section else ""
            return known if known and _is_empty_from(mirror, index + 1) else ""
        if not is_empty(block):
            return ""
        index -= 1
    return ""


def _is_empty_from(mirror: Mirror, index: int) -> bool:
    """True when nothing is written from block `index` to the end of its section."""
    for block in mirror.text().blocks[index:]:
        if isinstance(block, Heading) and block.level == 1:
            return True
        if not is_empty(block):
            return False
    return True
