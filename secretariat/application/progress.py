"""What long work tells on its way, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias


class Cancelled(Exception):
    """The person wants no more of the work under way; nothing of it is stored."""


Tell: TypeAlias = Callable[[int, int], None]
"""Called with how many parts are done and how many there are. Raises `Cancelled` when the person wants no more."""


def silently(_done: int, _of: int) -> None:
    """Tell nobody."""
