"""An empty page says its sentence in full."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from secretariat.ui.kit.empty import EmptyState

SENTENCE = "Nothing is issued yet. Every response that leaves the house is kept here, as it left."


@pytest.mark.parametrize("width", [280, 360, 500, 1100])
def test_the_sentence_is_shown_whole_at_any_width(qtbot, width):
    empty = EmptyState("archive", SENTENCE, button="New hearing")
    qtbot.addWidget(empty)
    empty.resize(width, 500)
    with qtbot.waitExposed(empty):
        empty.show()
    label = next(label for label in empty.findChildren(QLabel) if label.text() == SENTENCE)
    assert label.height() >= label.heightForWidth(label.width())
    assert empty.rect().contains(label.geometry())
