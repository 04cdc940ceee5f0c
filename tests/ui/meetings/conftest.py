"""Meetings over a real database: recommendations that wait, a meeting that was held, one that is planned."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QListView, QWidget

from secretariat.application.services import Services
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import Appendix, Document, DocumentDraft
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Point, PointVerb, Recommendation
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingState,
    Member,
)
from secretariat.domain.text_markup import read_markup
from secretariat.ui.meetings.meeting_record import MeetingRecord
from tests.ui.hearings.conftest import Desk, committee, desk, press_notice, previews, services

__all__ = ["committee", "desk", "press_notice", "previews", "services"]

CLOSED_TITLE = "Leje af lokaler til jobcentret"
MEMBERS = (Member("Anna Berg", "Formand", "A"), Member("Bo Friis", "Næstformand", "B"), Member("Carla Holm"))

OpenMeetingTab = Callable[..., MeetingRecord]


def recommendation(title: str, number: str, points: Sequence[str], *, closed: bool = False) -> DocumentDraft:
    """Return a recommendation whose points ask for approval."""
    return DocumentDraft(
        kind=DocumentKind.RECOMMENDATION,
        title=title,
        case_numbers=(CaseNumber(CaseSystem.POLITICAL, number),),
        text=read_markup("# Problemstilling\n\nUdvalget har bedt om en status."),
        appendices=(Appendix("a1", "Notat"), Appendix("a2", "Tilbud", is_closed=True)),
        recommendation=Recommendation(
            points=tuple(Point(f"p{place}", PointVerb.APPROVES, words) for place, words in enumerate(points)),
            is_closed=closed,
            closed_ground="styrelseslovens § 10" if closed else "",
        ),
    )


@pytest.fixture
def recommendations(services: Services, committee: Committee) -> Sequence[Document]:
    """Three recommendations of the committee, the second of them closed."""
    drafts = (
        recommendation("Statusredegørelse for 2009", "BIU 167/2009", ("redegørelsen", "rammen", "planen")),
        recommendation(CLOSED_TITLE, "BIU 172/2009", ("lejemålet",), closed=True),
        recommendation("Arbejdsplan 2010", "BIU 175/2009", ("planen",)),
    )
    return [services.documents.add(committee.id, draft) for draft in drafts]


@pytest.fixture
def held(services: Services, committee: Committee) -> Meeting:
    """A meeting three weeks ago that was held, its one point decided."""
    item = AgendaItem("budget", title="Budget 2026", decisions=(Decision(),))
    draft = MeetingDraft(title="Ordinært møde", day=date(2025, 3, 5), place="Rådhuset", members=MEMBERS, items=(item,))
    meeting = services.meetings.add(committee.id, draft)
    return services.meetings.move(meeting.id, MeetingState.HELD, version=meeting.version)


@pytest.fixture
def meeting(services: Services, committee: Committee, recommendations: Sequence[Document]) -> Meeting:
    """A planned meeting: approval of the agenda, two recommendations (one of them closed), any other business."""
    items = (
        AgendaItem("agenda", ItemKind.APPROVAL_OF_AGENDA),
        *(services.meetings.item_of(document.id) for document in recommendations[:2]),
        AgendaItem("rest", ItemKind.ANY_OTHER_BUSINESS),
    )
    draft = MeetingDraft(
        title="Ordinært møde",
        day=date(2025, 4, 2),
        starts=time(16, 30),
        place="Rådhuset, lokale 75",
        members=MEMBERS,
        items=items,
    )
    return services.meetings.add(committee.id, draft)


@pytest.fixture
def held_meeting(services: Services, meeting: Meeting) -> Meeting:
    """The same meeting once it was held."""
    sent = services.meetings.send_agenda(meeting.id, version=meeting.version)
    return services.meetings.move(sent.id, MeetingState.HELD, version=sent.version)


@pytest.fixture
def open_meeting(desk: Desk, services: Services, committee: Committee) -> Iterator[OpenMeetingTab]:
    """Opens a meeting on the desk; it is left in the end."""
    opened: list[MeetingRecord] = []

    def open_one(stored: Meeting | None = None, **more) -> MeetingRecord:
        tab = MeetingRecord(services, desk.operations, committee, stored, parent=desk, **more)
        opened.append(tab)
        desk.operations.changed.connect(tab.refresh)
        desk.open(tab)
        desk.activateWindow()
        tab.begin()
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def agenda(tab: MeetingRecord) -> list[str]:
    """Return the titles on the agenda as they stand in the list."""
    model = tab.findChild(QListView, "list.agenda").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def told(tab: MeetingRecord) -> list[str]:
    """Return all that is read aloud of the items."""
    model = tab.findChild(QListView, "list.agenda").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def choose(tab: MeetingRecord, row: int) -> QListView:
    """Choose an item in the list as a person does, and return the list."""
    view = tab.findChild(QListView, "list.agenda")
    assert isinstance(view, QListView)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    return view


def click(owner: QWidget, name: str) -> None:
    """Click a button that can be seen."""
    found = [one for one in owner.findChildren(QAbstractButton, name) if one.isVisible()]
    assert found, name
    assert found[0].isEnabled(), name
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def trigger(owner: QWidget, name: str) -> None:
    """Choose an entry of a menu."""
    from PySide6.QtGui import QAction

    action = owner.findChild(QAction, f"action.{name}")
    assert action is not None, name
    action.trigger()


def press(keys: str) -> None:
    """Press letters where the cursor is, capitals with Shift."""
    for letter in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(focused, letter, shift)


def confirm(owner: QWidget, name: str) -> None:
    """Say yes to the question that stands open."""
    question = next(one for one in owner.findChildren(QDialog, name) if one.isVisible())
    click(question, "confirm.verb")


def with_decisions(meeting: Meeting) -> MeetingDraft:
    """Return the meeting with everything approved."""
    from secretariat.domain.meetings.meetings import Outcome

    items = tuple(
        replace(item, decisions=tuple(replace(one, outcome=Outcome.APPROVED) for one in item.decisions))
        for item in meeting.draft.items
    )
    return replace(meeting.draft, items=items)
