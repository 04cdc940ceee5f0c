"""A hearing open over a real database in a small window of its own: notices above it, one panel beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from reportlab.pdfgen.canvas import Canvas

from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import Committee, CommitteeDraft
from secretariat.domain.hearings import Hearing, HearingDraft, HearingState
from secretariat.domain.text import Text, plain
from secretariat.ui import theme
from secretariat.ui.bugs import BugReporter
from secretariat.ui.hearings.hearing_record import HearingRecord
from secretariat.ui.kit.notices import Notice, NoticeBar
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab
from tests.support.clock import FixedClock
from tests.support.responses import ANSWER, approved, drafting

ACTOR = "Anna Sekretær"


def blank_pdf(pages: int = 1) -> bytes:
    """Return a PDF of empty A4 pages."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), invariant=1)
    for number in range(pages):
        canvas.drawString(72, 700, f"Side {number + 1}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@dataclass
class HeldPreviews:
    """Previews that are made when the test says so, or at once."""

    at_once: bool = True
    asked: list[tuple[PrintableDocument, Future[bytes]]] = field(default_factory=list)

    def submit(self, document: PrintableDocument) -> Future[bytes]:
        """Note what was asked for."""
        future: Future[bytes] = Future()
        self.asked.append((document, future))
        if self.at_once:
            future.set_result(blank_pdf())
        return future

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def previews() -> HeldPreviews:
    """The previews of the office."""
    return HeldPreviews()


@pytest.fixture
def services(tmp_path: Path, clock: FixedClock, previews: HeldPreviews) -> Iterator[Services]:
    """The use cases over a new database."""
    with open_office(tmp_path / "office.db", actor=lambda: ACTOR, clock=clock) as office:
        yield replace(office.services, previews=previews)


@pytest.fixture
def committee(services: Services) -> Committee:
    """A stored committee."""
    return services.committees.add(
        CommitteeDraft(name="Udvalget", short_name="BIU", chair_name="Formandens navn", chair_title="Formand")
    )


@pytest.fixture
def received(services: Services, committee: Committee) -> Hearing:
    """A stored hearing without a response."""
    return services.hearings.receive(committee.id, HearingDraft(title="Valby bydelsplan", asker="Valby Lokaludvalg"))


@pytest.fixture
def drafted(services: Services, received: Hearing) -> Hearing:
    """A hearing whose response is being drafted."""
    return drafting(services, received, text=ANSWER)


@pytest.fixture
def at_chair(services: Services, drafted: Hearing) -> Hearing:
    """A hearing whose response waits for the chair."""
    hearing = approved(services, drafted)
    assert hearing.state is HearingState.CHAIR_APPROVAL
    return hearing


class Desk(QWidget):
    """Where tabs are opened in a test."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1200, 800)
        self.notices = NoticeBar(self)
        self.operations = Operations(self.notices, BugReporter(None, self), self)
        self.panel_keys: list[str] = []
        self._left = QVBoxLayout()
        self._left.addWidget(self.notices)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._left, 1)

    def open(self, tab: RecordTab) -> None:
        """Show a tab with all its panels at its side."""
        self._left.addWidget(tab, 1)
        for panel in tab.panels():
            panel.widget.setFixedWidth(260)
            self._row.addWidget(panel.widget)
        tab.panel_wanted.connect(self.show_panel)
        self.tab = tab
        self.show()
        QTest.qWaitForWindowExposed(self)

    def show_panel(self, key: str) -> None:
        """Show one of the panels."""
        self.panel_keys.append(key)
        for panel in self.tab.panels():
            panel.widget.setVisible(panel.key == key)

    def messages(self) -> list[str]:
        """Return what the notices say."""
        return [notice.message for notice in self.notices.shown()]

    def notice(self, key: str) -> Notice:
        """Return the notice with this key."""
        return next(notice for notice in self.notices.shown() if notice.key == key)


@pytest.fixture
def desk(qtbot) -> Iterator[Desk]:
    """An empty desk."""
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    desk = Desk()
    yield desk
    desk.close()
    desk.deleteLater()


OpenTab = Callable[..., HearingRecord]


@pytest.fixture
def open_tab(desk: Desk, services: Services, committee: Committee) -> Iterator[OpenTab]:
    """Opens a hearing on the desk; it is left in the end."""
    opened: list[HearingRecord] = []

    def open_one(hearing: Hearing | None = None, **more) -> HearingRecord:
        tab = HearingRecord(services, desk.operations, committee, hearing, parent=desk, **more)
        opened.append(tab)
        desk.open(tab)
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def button(owner: QWidget, name: str) -> QAbstractButton:
    """Return the button of an action."""
    found = owner.findChild(QAbstractButton, f"action.{name}")
    assert found is not None, name
    return found


def press(owner: QWidget, name: str) -> None:
    """Click the button of an action."""
    one = button(owner, name)
    assert one.isVisible(), name
    assert one.isEnabled(), name
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)


def press_notice(desk: Desk, label: str) -> None:
    """Click a button of a notice by its words."""
    one = next(b for b in desk.notices.findChildren(QPushButton) if b.text() == label and b.isVisible())
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)


def words_of(text: Text) -> str:
    """Return the plain words of a text, a block to a line."""
    return "\n".join(plain(block) for block in text.blocks)


def type_into(owner: QWidget, name: str, words: str) -> None:
    """Type into a field at its end."""
    line = owner.findChild(QWidget, f"field.{name}")
    assert line is not None, name
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, words)
