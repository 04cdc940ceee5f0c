"""A meeting in the window as a secretary works with it: the agenda, its items, the decisions, the papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QRadioButton, QTableView, QWidget

from secretariat.domain.meetings.meetings import Meeting
from secretariat.ui.editing.page import TextPage
from tests.e2e.papers_desk import ALT, SHIFT, Key
from tests.e2e.sitting import Sitting, click_row

# The meetings


def new_meeting(program: Sitting, **facts: str) -> None:
    """Begin a meeting from the list and write when and where it is."""
    program.click("subject.meetings")
    program.click("meetings.new")
    for name, words in facts.items():
        program.write(name, words)


def open_meeting(program: Sitting, day: str) -> None:
    """Go to the list of meetings and open the one of a day by a double click."""
    program.click("subject.meetings")
    listed = program.tab.findChild(QTableView, "list.meetings")
    model = listed.model()
    rows = (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    click_row(listed, next(index for index in rows if index.data() == day), twice=True)
    program.qtbot.waitUntil(lambda: day in program.tab.title)


def stored(program: Sitting) -> Meeting:
    """Return the meeting in front as the store has it."""
    return program.services.meetings.get(int(program.tab.key.partition(":")[2]))


# The agenda


def agenda(program: Sitting) -> list[str]:
    """Return the titles of the items as they stand in the list."""
    model = _agenda(program).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def told(program: Sitting, title: str) -> str:
    """Return all that is read aloud of an item."""
    index = _agenda(program).model().index(agenda(program).index(title), 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def choose(program: Sitting, title: str) -> QListView:
    """Click an item."""
    view = _agenda(program)
    index = view.model().index(agenda(program).index(title), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert heading(program).endswith(title)
    return view


def heading(program: Sitting) -> str:
    """Return what stands over the chosen item."""
    return program.tab.findChild(QLabel, "item.title").text()


def move(program: Sitting, title: str, key: Key, times: int = 1) -> None:
    """Move an item with the keys."""
    view = choose(program, title)
    for _ in range(times):
        QTest.keyClick(view, key, ALT)


def add(program: Sitting, name: str) -> None:
    """Choose an entry of the menu of what can be added."""
    entry = program.tab.findChild(QAction, f"action.{name}")
    assert entry is not None, name
    entry.trigger()


def write(program: Sitting, field: str, words: str) -> None:
    """Write into a field of the item that can be seen."""
    line = shown(program, f"field.{field}")
    line.setFocus()
    QTest.keyClicks(line, words)


def write_text(program: Sitting, words: str) -> None:
    """Write into the text of the item that can be seen."""
    page = next(one for one in program.tab.findChildren(TextPage) if one.isVisible())
    page.setFocus()
    QTest.keyClicks(page, words)


def tick(program: Sitting, field: str) -> None:
    """Press a box of the item with the space bar."""
    box = shown(program, f"field.{field}")
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)


def shown(program: Sitting, name: str) -> QWidget:
    """Return a widget of the tab that can be seen."""
    found = next((one for one in program.tab.findChildren(QWidget, name) if one.isVisible()), None)
    assert found is not None, name
    return found


def _agenda(program: Sitting) -> QListView:
    view = program.tab.findChild(QListView, "list.agenda")
    assert isinstance(view, QListView)
    return view


# The decisions


def decide(program: Sitting, title: str, letters: str) -> None:
    """Choose an item, go to its decisions with Enter and press a letter for each of its points."""
    view = choose(program, title)
    QTest.keyClick(view, Key.Key_Return)
    for letter in letters:
        focused = QApplication.focusWidget()
        assert focused is not None
        held = SHIFT if letter.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused, letter, held)


# The papers


def save_paper(program: Sitting, file: Path, *chosen: str) -> Path:
    """Save a paper of the meeting as PDF; `chosen` are the choices pressed, such as `minutes`, `public`."""
    program.do("save_pdf")
    for name in chosen:
        button = program.dialog().findChild(QRadioButton, f"paper.{name}")
        assert button.isEnabled(), name
        QTest.keyClick(button, Key.Key_Space)
    program.answer()
    program.pick_file(file)
    program.wait_for(f"Saved as {file.name}.")
    return file
