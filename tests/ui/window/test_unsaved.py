"""The tab's dot and the status bar say the same of what is not saved."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from secretariat.system.settings import ThemeChoice
from secretariat.ui.tabs import UNSAVED
from secretariat.ui.theme import appearance


@pytest.fixture
def record(desk):
    """The hearing with the full response, open."""
    rows = desk.startup.workplace.services.hearings.list_rows(None)
    return desk.startup.workplace.open_hearing(next(row.id for row in rows if row.title == "Valby bydelsplan"))


def has_dot(desk) -> bool:
    group = desk.window.tabs.widget(0)
    return UNSAVED in group.tabText(group.currentIndex())


def says(desk, words: str) -> bool:
    return any(label.text() == words for label in desk.frame.statusBar().findChildren(QLabel))


def test_another_theme_changes_no_word_of_a_response(desk, record, qtbot):
    with qtbot.assertNotEmitted(record.pages.editor.text_edited):
        appearance().apply(ThemeChoice.DARK)
    assert not has_dot(desk)
    assert says(desk, "Saved")


def test_a_key_in_the_text_brings_the_dot_and_reading_the_text_keeps_it(desk, record):
    record.pages.show_response()
    QTest.keyClicks(record.pages.editor.page, "N")
    assert has_dot(desk)
    assert record.draft.response is not None
    assert has_dot(desk)
    assert says(desk, "Unsaved changes")


def test_a_text_read_and_found_unchanged_loses_its_dot_at_once(desk, record):
    record.pages.editor.text_edited.emit()
    assert has_dot(desk)
    assert record.draft.response is not None
    assert not has_dot(desk)
    assert says(desk, "Saved")


def test_a_record_opened_in_another_theme_has_its_dot_too(desk):
    appearance().apply(ThemeChoice.DARK)
    row = desk.startup.workplace.services.hearings.list_rows(None)[0]
    record = desk.startup.workplace.open_hearing(row.id)
    assert not has_dot(desk)
    record.pages.editor.text_edited.emit()
    assert has_dot(desk)
