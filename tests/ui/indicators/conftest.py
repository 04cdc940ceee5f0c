"""The demonstration's indicators in a window."""

from __future__ import annotations

from tests.ui.window.conftest import database, demonstration, desk, open_desk

__all__ = ["database", "demonstration", "desk", "open_desk"]
