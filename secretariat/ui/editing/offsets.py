"""Character offsets: an emoji is one character to Python and two UTF-16 units to Qt."""

from __future__ import annotations

LINE_SEPARATOR = "\u2028"
"""How Qt keeps a forced line break inside a block."""

_BMP = 0xFFFF


def to_qt(text: str, offset: int) -> int:
    """Return the place in UTF-16 units of the character offset `offset` in `text`."""
    head = text[:offset]
    return len(head) if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, units: int) -> int:
    """Return the character offset of the place `units` UTF-16 units into `text`."""
    if text.isascii():
        return min(units, len(text))
    passed = 0
    for offset, char in enumerate(text):
        if passed >= units:
            return offset
        passed += 2 if ord(char) > _BMP else 1
    return len(text)
