"""The start page says what is due, opens it, and tells what has open errors when it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.hearings import HearingDraft, HearingState
from secretariat.ui.bugs import BugReporter
from secretariat.ui.kit.notices import NoticeBar
from secretariat.ui.operations import Operations
from secretariat.ui.start.start_page import StartPage
from tests.support.clock import FixedClock


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The demonstration."""
    with open_office(tmp_path / "office.db", actor=lambda: "Anna", clock=FixedClock()) as office:
        office.services.demonstration.load()
        yield office.services


@pytest.fixture
def notices(qtbot) -> NoticeBar:
    """Where the program tells what it is doing."""
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


@pytest.fixture
def page(qtbot, services: Services, notices: NoticeBar) -> Iterator[StartPage]:
    """The start page of the demonstration's committee."""
    operations = Operations(notices, BugReporter(Path("log"), notices))
    made = StartPage(services, operations)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_committee(services.committees.all()[0].id)
    yield made
    QThreadPool.globalInstance().waitForDone()


def lines(page: StartPage, name: str) -> list[str]:
    """Return the words of a card's lines."""
    model = page.findChild(QListView, f"list.{name}").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_what_is_due_stands_in_its_card_the_most_pressing_first(page: StartPage) -> None:
    assert "Valby bydelsplan" in lines(page, "due_hearings")
    assert lines(page, "due_meetings")
    assert any("2.6" in words for words in lines(page, "due_carried"))
    assert page.waiting > 0


def test_enter_opens_the_record(qtbot, page: StartPage) -> None:
    view = page.findChild(QListView, "list.due_hearings")
    view.setFocus()
    with qtbot.waitSignal(page.record_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args[0] is RecordKind.HEARING


def test_the_page_follows_what_is_stored(page: StartPage, services: Services) -> None:
    committee = services.committees.all()[0].id
    received = services.hearings.receive(committee, HearingDraft(title="En ny høring"))
    page.refresh(Changes.HEARINGS)
    assert "En ny høring" in lines(page, "due_hearings")
    services.hearings.move(received.id, HearingState.DECLINED, version=received.version)
    page.refresh(Changes.HEARINGS)
    assert "En ny høring" not in lines(page, "due_hearings")


def test_open_errors_are_looked_for_beside_the_screen_and_listed(qtbot, page: StartPage) -> None:
    assert lines(page, "errors") == []
    button = page.findChild(QPushButton, "check.everything")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    assert any("Økonomisk oversigt" in words for words in lines(page, "errors"))
    assert any("Open errors: " in label.text() for label in page.findChildren(QLabel))


def test_a_check_that_is_stopped_can_be_begun_again(qtbot, page: StartPage, notices: NoticeBar) -> None:
    button = page.findChild(QPushButton, "check.everything")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (cancel,) = (one for one in notices.findChildren(QPushButton) if one.text() == "Cancel")
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.isEnabled, timeout=20_000)
    assert lines(page, "errors") == []


def test_an_office_without_work_is_told_so_in_sentences(page: StartPage, services: Services) -> None:
    other = services.committees.add(services.committees.all()[0].draft)
    page.show_committee(other.id)
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "No hearing waits for an answer." in told
    assert "Nobody owes a contribution." in told
    assert page.waiting == 0
