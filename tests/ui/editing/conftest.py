"""An editor on screen, with a stack of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from secretariat.domain.text import Paragraph, Text, run
from secretariat.ui.editing.text_editor import TextEditor


class PlainReader:
    """Reads a clipboard's plain words, a paragraph a line, and remembers what it was asked."""

    def __init__(self) -> None:
        self.html: str | None = None

    def read(self, *, html: str | None, plain: str | None) -> Text:
        self.html = html
        return Text(tuple(Paragraph(run(line)) for line in (plain or "").split("\n")))


@pytest.fixture
def stack(qapp) -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def reader() -> PlainReader:
    return PlainReader()


@pytest.fixture
def editor(qtbot: QtBot, stack: QUndoStack, reader: PlainReader) -> TextEditor:
    made = TextEditor(stack, reader)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.page.setFocus()
    return made


Press = Callable[..., None]


@pytest.fixture
def press(qtbot: QtBot, editor: TextEditor) -> Press:
    """Press keys on the page: words are typed, `Qt.Key`s pressed, `(modifiers, key)` pressed with modifiers."""

    def do(*keys: str | Qt.Key | tuple[Qt.KeyboardModifier, Qt.Key]) -> None:
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(editor.page, key)
            elif isinstance(key, tuple):
                qtbot.keyClick(editor.page, key[1], key[0])
            else:
                qtbot.keyClick(editor.page, key)

    return do
