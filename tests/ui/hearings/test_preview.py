"""The preview is the newest paper, keeps its place, and says when it cannot be made."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from secretariat.application.faults import CannotPrint
from secretariat.ui.record.preview_panel import SETTLE, PreviewPanel
from tests.ui.hearings.conftest import HeldPreviews, blank_pdf


class Source:
    """Counts the documents it made; each document is its number."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self):
        self.made += 1
        return self.made


@pytest.fixture
def previews():
    return HeldPreviews(at_once=False)


@pytest.fixture
def panel(qtbot, previews):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(400, 600)
    panel = PreviewPanel(previews, Source(), room)
    panel.resize(400, 600)
    with qtbot.waitExposed(room):
        room.show()
    yield panel
    panel.close_down()


def test_the_paper_is_shown_when_it_comes(panel, previews, qtbot):
    with qtbot.waitSignal(panel.page_count):
        previews.asked[0][1].set_result(blank_pdf(3))
    assert panel.paper.pages == 3


def test_while_one_is_made_only_the_newest_waits(panel, previews, qtbot):
    for _ in range(3):
        panel.refresh()
    assert [document for document, _ in previews.asked] == [1]

    previews.asked[0][1].set_result(blank_pdf(1))
    qtbot.waitUntil(lambda: len(previews.asked) == 2)

    assert previews.asked[1][0] == 4


def test_typing_is_let_settle(panel, previews, qtbot):
    assert SETTLE <= 500  # milliseconds: the rest of the second is the printer's
    previews.asked[0][1].set_result(blank_pdf())
    for _ in range(5):
        panel.edited()
    assert len(previews.asked) == 1
    qtbot.waitUntil(lambda: len(previews.asked) == 2)


def test_nothing_is_printed_while_the_panel_is_hidden(panel, previews, qtbot):
    previews.asked[0][1].set_result(blank_pdf())
    panel.hide()
    panel.edited()
    assert len(previews.asked) == 1
    panel.show()
    qtbot.waitUntil(lambda: len(previews.asked) == 2)


def test_a_paper_that_cannot_be_made_leaves_the_last_one_with_a_mark(panel, previews, qtbot):
    with qtbot.waitSignal(panel.page_count):
        previews.asked[0][1].set_result(blank_pdf(2))
    panel.refresh()
    previews.asked[1][1].set_exception(CannotPrint("block_too_tall"))
    qtbot.waitUntil(lambda: panel.is_outdated)
    assert panel.paper.pages == 2

    panel.refresh()
    with qtbot.waitSignal(panel.page_count):
        previews.asked[2][1].set_result(blank_pdf(2))
    assert not panel.is_outdated


def test_the_readers_place_stays_when_the_paper_is_made_anew(panel, previews, qtbot):
    with qtbot.waitSignal(panel.page_count):
        previews.asked[0][1].set_result(blank_pdf(5))
    panel.paper.scroll_to(900)
    panel.refresh()
    with qtbot.waitSignal(panel.page_count):
        previews.asked[1][1].set_result(blank_pdf(5))
    assert panel.paper.scrolled == 900


def test_a_frozen_paper_stays_until_the_draft_is_wanted(panel, previews, qtbot):
    previews.asked[0][1].set_result(blank_pdf())
    panel.show_issued(blank_pdf(4), "Version 1", can_leave=True)
    panel.edited()
    panel.refresh()
    assert len(previews.asked) == 1
    assert panel.paper.pages == 4
    panel.follow_draft()
    qtbot.waitUntil(lambda: len(previews.asked) == 2)
