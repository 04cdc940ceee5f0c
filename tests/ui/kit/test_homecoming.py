"""Work that comes home while its screen is being closed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from secretariat.ui.kit.newest import NewestWins

ROUNDS = 1500
"""Without the gate the program ended within a few hundred."""


def test_a_screen_may_close_at_the_moment_its_work_ends(qapp):
    chance = Random(1)
    with ThreadPoolExecutor(2) as pool:
        for _ in range(ROUNDS):
            screen = QWidget()
            newest = NewestWins(screen)
            steps = chance.randrange(20_000)
            newest.ask(lambda steps=steps: pool.submit(sum, range(steps)))
            sum(range(chance.randrange(20_000)))
            screen.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_what_ends_while_the_screen_stands_is_told(qtbot):
    newest = NewestWins(screen := QWidget())
    with ThreadPoolExecutor(1) as pool, qtbot.waitSignal(newest.arrived) as told:
        newest.ask(lambda: pool.submit(str, 12))
    assert told.args == ["12"]
    screen.deleteLater()
