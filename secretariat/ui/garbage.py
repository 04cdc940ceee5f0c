"""Has Python look for circular garbage on the screen's thread alone.

Python looks wherever the last object happens to be made, also on a worker's thread; widgets that nobody refers to any
more are then destroyed there, which Qt does not allow and answers with a crash (PySide6 6.12). This can go when PySide
hands such objects to their own thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 500
"""Milliseconds from look to look."""


class ScreenThreadGarbage(QObject):
    """Turns Python's own looking off and looks from a timer instead, as often as Python's thresholds ask for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(collect_what_is_due)
        timer.start()


def collect_what_is_due() -> None:
    """Look through the oldest generation whose threshold is passed, and all that are younger; nothing when none is."""
    due = [
        place for place, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if made > most
    ]
    if due:
        gc.collect(due[-1])
