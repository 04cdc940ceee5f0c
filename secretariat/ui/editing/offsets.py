"""Character offsets: an emoji is one character to Python and two UTF-16 units to Qt."""

from __future__ import annotations

LINE_SEPARATOR = "\u2028"
"""How Qt keeps a forced line break inside a block."""


def to_qt(text: str, offset: int) -> int:
    """Return the place in UTF-16 units of the character offset `offset` in `text`."""
    head = text[:offset]
    return len(head) if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2
