import sys

import pytest
from PySide6.QtCore import QObject

from secretariat.ui.editing.lasting_none import keep_none

CALLS = 10_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
def test_none_outlasts_calls_that_lose_it():
    keep_none()
    before = sys.getrefcount(None)
    thing = QObject()
    for _ in range(CALLS):
        thing.setObjectName("")
    assert sys.getrefcount(None) > before - 2 * CALLS > 0


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
def test_pyside_still_needs_it():
    keep_none()
    before = sys.getrefcount(None)
    thing = QObject()
    for _ in range(CALLS):
        thing.setObjectName("")
    assert sys.getrefcount(None) < before - CALLS // 2, (
        "PySide6 counts again: secretariat.ui.editing.lasting_none can go"
    )
