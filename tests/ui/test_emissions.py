"""A program that emits signals all day goes on living."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
import secretariat.ui
from PySide6.QtCore import QObject, Signal

class Teller(QObject):
    told = Signal()

teller = Teller()
for _ in range(100_000):
    teller.told.emit()
"""


def test_a_hundred_thousand_signals_do_not_end_the_program():
    assert subprocess.run([sys.executable, "-c", EMIT], check=False, capture_output=True).returncode == 0
