"""The strip above a sheet is whole in the narrowest window and in the largest letters."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from secretariat.domain.sheet_fields import SheetState
from secretariat.ui.sheets.sheet_strip import SheetStrip
from secretariat.ui.theme import ThemeChoice, appearance


@pytest.fixture
def large_letters(qapp):
    """Letters twice as large, and as they were afterwards."""
    appearance().apply(ThemeChoice.LIGHT, text_percent=200)
    yield
    appearance().apply(ThemeChoice.LIGHT, text_percent=100)


@pytest.fixture
def page(qtbot) -> QWidget:
    """A page for the strip to stand on."""
    page = QWidget()
    qtbot.addWidget(page)
    return page


def strip_in(page: QWidget, width: int) -> SheetStrip:
    """Return a strip on a page of that width, with work left in the sheet."""
    strip = SheetStrip(page)
    strip.show_state(SheetState.DRAFTING)
    strip.show_progress(8, 11)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(strip)
    layout.addStretch()
    page.resize(width, 300)
    page.show()
    return strip


def parts_of(strip: SheetStrip) -> list[QWidget]:
    """Return what can be read or pressed in the line of the state."""
    names = ("state.word", "sheet.progress", "action.next_unconfirmed_here", "action.confirm_here")
    return [part for part in strip.findChildren(QWidget) if part.objectName() in names]


def is_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect() and part.width() >= part.sizeHint().width()


def test_everything_can_be_read_and_pressed_in_a_narrow_window(page):
    strip = strip_in(page, 500)
    assert len(parts_of(strip)) == 4
    assert all(is_whole(part) for part in parts_of(strip))


def test_everything_can_be_read_and_pressed_in_large_letters(page, large_letters):
    strip = strip_in(page, 760)
    assert all(is_whole(part) for part in parts_of(strip))


def test_what_is_wide_enough_stands_in_one_line(page):
    strip = strip_in(page, 900)
    middles = {part.mapTo(strip, part.rect().center()).y() for part in parts_of(strip)}
    assert max(middles) - min(middles) <= 2


def test_a_sheet_that_is_done_offers_no_keys(page):
    strip = strip_in(page, 900)
    strip.show_progress(11, 11)
    assert not strip.findChild(QAbstractButton, "action.confirm_here").isVisible()
    assert strip.findChild(QLabel, "sheet.progress").isVisible()
