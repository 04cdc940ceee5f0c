"""Circular garbage is looked for on the screen's thread and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from secretariat.ui.garbage import ScreenThreadGarbage


class _Ring:
    """Refers to itself, and tells on which thread it ends."""

    def __init__(self) -> None:
        self.me = self


def _rings(ended: list[int]) -> None:
    """Leave more circles behind than Python lets lie."""
    for _ in range(3 * gc.get_threshold()[0]):
        weakref.finalize(_Ring(), lambda: ended.append(threading.get_ident()))


def test_circles_that_a_worker_leaves_behind_end_on_the_screens_thread(qtbot: QtBot, qapp: QObject) -> None:
    garbage = ScreenThreadGarbage(qapp)
    ended: list[int] = []
    with ThreadPoolExecutor(max_workers=1) as worker:
        worker.submit(_rings, ended).result()
    assert not ended
    qtbot.wait_until(lambda: len(ended) == 3 * gc.get_threshold()[0])
    assert set(ended) == {threading.get_ident()}
    garbage.deleteLater()
