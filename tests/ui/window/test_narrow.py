"""In a small window everything that is written in can be read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from secretariat.ui.theme import ThemeChoice, appearance


@pytest.fixture(params=[(1000, 700, 100), (1280, 800, 100), (1280, 800, 150), (1920, 1080, 200)])
def form(desk, request, qtbot):
    """The form of a hearing with a row of each kind, in windows of several sizes."""
    width, height, percent = request.param
    appearance().apply(ThemeChoice.LIGHT, text_percent=percent)
    desk.frame.resize(width, height)
    workplace = desk.startup.workplace
    rows = workplace.services.hearings.list_rows(None)
    record = workplace.open_hearing(next(row.id for row in rows if row.title.startswith("Politik")))
    record.pages.show_hearing()
    for name in ("extensions", "contributions"):
        record.findChild(QPushButton, f"add.{name}").click()
    qtbot.waitUntil(record.pages.hearing.form.isVisible)
    yield record.pages.hearing.form
    appearance().apply(ThemeChoice.LIGHT)


def test_no_row_is_cut_off(form, qtbot):
    qtbot.waitUntil(lambda: form.horizontalScrollBar().maximum() == 0)
    for line in form.findChildren(QLineEdit):
        if line.isVisible():
            written = line.fontMetrics().horizontalAdvance(line.placeholderText())
            assert line.visibleRegion().isEmpty() or line.width() >= min(written, 100), line.objectName()
            assert line.parentWidget().width() >= line.minimumWidth(), line.objectName()
    for choice in form.findChildren(QComboBox):
        if choice.isVisible():
            assert choice.width() >= choice.fontMetrics().averageCharWidth() * 14, choice.objectName()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_filter_is_as_high_as_its_letters_need(open_desk, demonstration, qtbot, percent):
    appearance().apply(ThemeChoice.LIGHT)
    desk = open_desk(demonstration)
    appearance().apply(ThemeChoice.LIGHT, text_percent=percent)
    filter_line = desk.find(QLineEdit, "filter.hearings")
    qtbot.waitUntil(lambda: filter_line.height() >= filter_line.sizeHint().height())
    appearance().apply(ThemeChoice.LIGHT)
