"""A chip has room for its word and its edges, whenever it is told what to say."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from secretariat.ui.kit.chip import Chip
from secretariat.ui.theme import ThemeChoice, appearance

WORD = "Dagsorden ud senest 11-12-2026"


@pytest.fixture
def width_of_word(qtbot):
    """Return how wide a chip's word wants to be, told before or after the chip is shown."""

    def width(*, roles_before: tuple[str, ...] = (), roles_after: tuple[str, ...] = ()) -> int:
        chip = Chip()
        qtbot.addWidget(chip)
        for role in roles_before:
            chip.tell(WORD, "clock", role)
        chip.show()
        for role in roles_after:
            chip.tell(WORD, "clock", role)
        return max(label.sizeHint().width() for label in chip.findChildren(QLabel))

    appearance().apply(ThemeChoice.LIGHT)
    return width


@pytest.mark.parametrize("roles_after", [("muted",), ("warning",), ("muted", "warning"), ("warning", "muted")])
def test_a_chip_that_is_told_while_it_is_shown_is_as_wide_as_one_told_before(width_of_word, roles_after):
    assert width_of_word(roles_after=roles_after) == width_of_word(roles_before=roles_after[-1:])
