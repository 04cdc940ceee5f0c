"""A composed paper in the window as a clerk works with it: the list, the outline, the dialogs, the panels."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTableView, QWidget

from secretariat.domain.documents.documents import Document
from secretariat.domain.problems import Finding, Severity
from secretariat.ui.editing.page import TextPage
from secretariat.ui.kit.two_lines import Line, LinesView, Role
from secretariat.ui.record.control_panel import ControlPanel
from tests.e2e.overview import shown_list
from tests.e2e.sitting import Sitting, click_row

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

# The list


def open_paper(program: Sitting, title: str) -> None:
    """Go to the list of papers and open one by a double click."""
    program.click("subject.documents")
    listed = program.tab.findChild(QTableView, "list.documents")
    rows = (listed.model().index(row, 0) for row in range(listed.model().rowCount()))
    click_row(listed, next(index for index in rows if index.data() == title), twice=True)
    program.qtbot.waitUntil(lambda: program.tab.title == title)


def stored(program: Sitting, title: str) -> Document:
    """Return a paper as the store has it."""
    (committee,) = program.services.committees.all()
    rows = program.services.documents.rows(committee.id)
    return program.services.documents.get(next(row.id for row in rows if row.title == title))


# The text


def outline(program: Sitting) -> QListWidget:
    """Return the outline of the paper in front."""
    return next(one for one in program.tab.findChildren(QListWidget, "outline") if one.isVisible())


def headings(program: Sitting) -> list[str]:
    """Return the headings as they stand in the outline."""
    view = outline(program)
    return [view.item(row).text().strip() for row in range(view.count())]


def marked(program: Sitting) -> list[str]:
    """Return what the outline says of the headings that bear a mark, as it is read aloud."""
    view = outline(program)
    items = [view.item(row) for row in range(view.count())]
    return [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items if not item.icon().isNull()]


def marked_count(program: Sitting) -> int:
    """Return how many parts that were carried over the paper says are not confirmed."""
    told = label(program.tab, "document.progress").split()[0]
    return int(told) if told.isdigit() else 0


def go_to_section(program: Sitting, heading: str) -> TextPage:
    """Click a heading in the outline: the cursor stands at the beginning of what is written under it then."""
    view = outline(program)
    item = view.item(headings(program).index(heading))
    view.scrollToItem(item)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(item).center())
    page = program.tab.findChild(TextPage)
    assert page.hasFocus()
    return page


# The dialogs


def choose_line(program: Sitting, view: str, words: str) -> None:
    """Click a line of a list of the dialog that stands open, by the beginning of its words."""
    listed = program.dialog().findChild(LinesView, view)
    assert listed is not None, view
    program.qtbot.waitUntil(lambda: _line_at(listed, words) is not None)
    click_line(listed, words)


def click_line(listed: LinesView, words: str) -> None:
    """Click a line of a list, by the beginning of its words."""
    index = _line_at(listed, words)
    assert index is not None, words
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())


def lines(listed: LinesView) -> list[Line]:
    """Return the lines of a list."""
    return list(listed.lines_model().lines)


def _line_at(listed: LinesView, words: str) -> QModelIndex | None:
    model = listed.lines_model()
    found = (row for row, line in enumerate(model.lines) if line.words.startswith(words) and not line.is_heading)
    row = next(found, None)
    return None if row is None else model.index(row, 0)


def press(program: Sitting, name: str) -> None:
    """Click a button of the dialog that stands open."""
    button = program.dialog().findChild(QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    program.come_back()


def label(owner: QWidget, name: str) -> str:
    """Return what a label says."""
    return owner.findChild(QLabel, name).text()


# The panels


def wait_for_control(program: Sitting) -> None:
    """Wait until the panel of control shows what it finds in the paper as it stands now."""
    (panel,) = (one for one in program.window.findChildren(ControlPanel) if one.isVisible())
    program.qtbot.waitUntil(lambda: not panel.is_behind)


def findings(program: Sitting) -> list[Finding]:
    """Return what the panel of control found in the paper itself, in its order."""
    model = shown_list(program, "control.findings").model()
    subjects = (model.index(row, 0).data(Role.SUBJECT) for row in range(model.rowCount()))
    return [subject for subject in subjects if isinstance(subject, Finding)]


def errors(program: Sitting) -> list[Finding]:
    """Return the errors of the paper itself that stand open."""
    (panel,) = (one for one in program.window.findChildren(ControlPanel) if one.isVisible())
    return [finding for finding in panel.open_findings if finding.severity is Severity.ERROR]


def click_finding(program: Sitting, finding: Finding) -> None:
    """Click a finding in the panel of control."""
    listed = shown_list(program, "control.findings")
    model = listed.model()
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    index = next(index for index in indexes if index.data(Role.SUBJECT) == finding)
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())
