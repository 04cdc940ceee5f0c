"""What the editor shows when it is given little room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget

from secretariat.domain.text import NoteMark, Paragraph, Run, Text

LONG = "Opgjort efter den nye metode, som også tæller modtagere af SU med. " * 4


@pytest.fixture
def words(editor):
    return editor.findChild(QLabel, "word-count")


def test_the_number_of_words_is_shown_whole_or_not_at_all(editor, words, qtbot):
    assert words.isVisible()
    for width in range(700, 420, -10):
        editor.resize(width, 700)
        assert not words.isVisible() or words.width() >= words.sizeHint().width()
    assert not words.isVisible()
    editor.resize(1000, 700)
    assert words.isVisible()


def test_the_outline_takes_less_of_a_narrow_editor(editor):
    outline = editor.findChild(QListWidget, "outline")
    wide = outline.width()
    editor.resize(600, 700)
    assert outline.width() < wide


def test_a_long_footnote_is_cut_with_dots_in_the_list(editor):
    editor.set_text(Text((Paragraph((Run("Se"), NoteMark((Run(LONG.strip()),)))),)))
    listed = editor.findChild(QListWidget, "notes-list")
    assert listed.textElideMode() is Qt.TextElideMode.ElideRight
    assert listed.sizeHintForColumn(0) > listed.viewport().width()
    assert not listed.horizontalScrollBar().isVisible()
    assert listed.item(0).toolTip() == LONG.strip()
