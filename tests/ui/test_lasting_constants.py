"""A program that calls Qt and emits signals all day goes on living."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

import secretariat.ui

CALLS = 10_000

LONG_DAY = f"""
import {secretariat.ui.__name__}
from PySide6.QtCore import QObject, Signal

class Teller(QObject):
    told = Signal()
    told_so = Signal(bool)

teller = Teller()
teller.told_so.connect(lambda so: None)
for number in range(100_000):
    teller.told.emit()
    teller.told_so.emit(number % 2 == 0)
    teller.setObjectName("")
"""


def test_a_hundred_thousand_calls_and_signals_do_not_end_the_program() -> None:
    assert subprocess.run([sys.executable, "-c", LONG_DAY], check=False, capture_output=True).returncode == 0


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
def test_pyside_still_needs_the_workaround() -> None:
    before = sys.getrefcount(None)
    thing = QObject()
    for _ in range(CALLS):
        thing.setObjectName("")
    assert sys.getrefcount(None) < before - CALLS // 2, "PySide6 counts again: secretariat.ui.lasting_constants can go"
