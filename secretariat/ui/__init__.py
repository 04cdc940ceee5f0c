"""The window. The only room, besides `secretariat.app`, that knows Qt."""

from __future__ import annotations

import sys


def _outlive_emissions() -> None:
    """Give `True` more references than a lifetime of signals can take.

    PySide6 6.12.0 returns `True` from `Signal.emit` without taking a reference to it, so that each emission takes one
    away; after some hundred of them Python 3.11 ends the process ("bool_dealloc: deallocating True or False"). From
    Python 3.12 on booleans are immortal (PEP 683). This can go when `tests/ui/test_emissions.py` passes without it.
    """
    import ctypes

    ctypes.c_ssize_t.from_address(id(True)).value += 1 << 40


if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    _outlive_emissions()
