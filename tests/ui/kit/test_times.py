"""Times of day as they are typed in Denmark."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtTest import QTest

from secretariat.ui.kit.fields import Field, Kind
from secretariat.ui.kit.times import TimeInput, read_time, time_words


@pytest.mark.parametrize("typed", ["16.30", "16:30", "1630", "kl. 16.30", " 16 . 30 ", "Kl 16.30"])
def test_a_time_is_read_as_it_is_written(typed):
    assert read_time(typed) == time(16, 30)


def test_an_hour_alone_is_a_whole_one():
    assert read_time("9") == time(9)


@pytest.mark.parametrize("typed", ["24.00", "16.60", "halv ni", "16.3", "", "12345"])
def test_what_is_no_time_of_day_is_none(typed):
    assert read_time(typed) is None


def test_a_time_is_told_the_danish_way():
    assert time_words(time(9, 5)) == "09.05"


def test_the_line_tells_a_time_once_and_tidies_it_when_it_is_left(qtbot):
    made = TimeInput(Field("starts", "Begins", Kind.TIME))
    qtbot.addWidget(made)
    told = []
    made.edited.connect(told.append)
    QTest.keyClicks(made.editor, "1630")
    made.left.emit()
    assert told[-1] == time(16, 30)
    assert made.editor.text() == "16.30"


def test_clearing_the_line_clears_the_time(qtbot):
    made = TimeInput(Field("starts", "Begins", Kind.TIME))
    qtbot.addWidget(made)
    told = []
    made.edited.connect(told.append)
    made.show_value(time(16, 30))
    made.editor.clear()
    QTest.keyClicks(made.editor, " ")
    assert told == [None]
    assert made.trouble() is None
