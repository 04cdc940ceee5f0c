"""Keeps Python 3.11 alive under PySide6 6.12, which lets go of `None`, `True` and `False` once too often.

Python 3.12 made them immortal (PEP 683), and PySide6 6.12.0 relies on it though it installs on 3.11: there each call
that returns nothing, each emission of a signal and each signal that carries a bool takes one reference too many, and
after some thousands Python ends the process ("none_dealloc", "bool_dealloc"). `tests/ui/test_lasting_constants.py`
measures it: when it says that the count holds, or when Python 3.12 is the oldest supported, this module can go.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 40
"""References to add: more than a program can lose in years."""


def keep_constants() -> None:
    """Give `None`, `True` and `False` references that no run can use up. Cheap, and harmless to call again."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    # CPython's objects begin with their reference count, and `id` is where they stand.
    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY:
            count.value += _PLENTY
