"""Keeps Python's search for circular garbage from looking through a large table again and again while it is made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Put off the search while something large and without circles is made inside.

    CPython 3.11 looks through all living objects each time a quarter more were made; for tables of 200,000 cells that
    takes as long as making them. What nobody refers to any more is freed at once all the same.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
