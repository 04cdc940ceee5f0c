"""Groups what is done through a cursor into one step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[QTextCursor]:
    """Let everything inside be undone together."""
    cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()
