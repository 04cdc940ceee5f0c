"""How large a table may be where it comes in: ten times what an office has, and still held in memory with ease."""

from __future__ import annotations

from typing import Final

from secretariat.application.budget.files import UnreadableTable

LARGEST_FILE: Final = 64 * 1024 * 1024
"""Bytes."""
MOST_CELLS: Final = 1_500_000
"""Cells of a file with something in them."""
LARGEST_AREA: Final = 6_000_000
"""Cells of a sheet's rectangle, the empty ones among them."""


def too_many_cells() -> UnreadableTable:
    """Return the refusal of a table with more cells than can be borne."""
    return UnreadableTable("too_large", (("cells", MOST_CELLS),))


def too_many_bytes() -> UnreadableTable:
    """Return the refusal of a file with more bytes than can be borne."""
    return UnreadableTable("too_large", (("megabytes", LARGEST_FILE // (1024 * 1024)),))
