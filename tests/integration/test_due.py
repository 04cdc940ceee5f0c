"""What is due, and what the calendar tells of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.application.starting import DueKind
from secretariat.domain.committees import Committee
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.hearings import HearingDraft, HearingState, Urgency
from secretariat.domain.meetings.meetings import AgendaItem, Decision, ItemKind, MeetingDraft, MeetingState, Outcome
from secretariat.domain.text_markup import read_markup


def due(services: Services, committee: Committee) -> list[tuple[DueKind, str, date | None, Urgency]]:
    """Return what is due without its numbers."""
    return [(item.kind, item.title, item.due, item.urgency) for item in services.start.due(committee.id)]


def test_nothing_is_due_in_an_office_without_work(services: Services, committee: Committee) -> None:
    assert due(services, committee) == []


def test_hearings_are_due_by_their_deadline_until_they_are_answered(services: Services, committee: Committee) -> None:
    services.hearings.receive(committee.id, HearingDraft(title="Senere", deadline=date(2025, 6, 1)))
    services.hearings.receive(committee.id, HearingDraft(title="Uden frist"))
    services.hearings.receive(committee.id, HearingDraft(title="I går", deadline=date(2025, 3, 25)))
    done = services.hearings.receive(committee.id, HearingDraft(title="Afvist", deadline=date(2025, 3, 20)))
    services.hearings.move(done.id, HearingState.DECLINED, version=done.version)
    assert due(services, committee) == [
        (DueKind.HEARING, "I går", date(2025, 3, 25), Urgency.OVERDUE),
        (DueKind.HEARING, "Senere", date(2025, 6, 1), Urgency.LATER),
        (DueKind.HEARING, "Uden frist", None, Urgency.NONE),
    ]


def test_a_contribution_is_due_while_an_office_owes_it(services: Services, committee: Committee) -> None:
    asked = (
        Contribution("Jobcentret", due=date(2025, 3, 28)),
        Contribution("Borgerservice", ContributionState.RECEIVED, due=date(2025, 3, 1)),
    )
    services.hearings.receive(committee.id, HearingDraft(title="Bydelsplan", contributions=asked))
    (owed,) = [item for item in services.start.due(committee.id) if item.kind is DueKind.CONTRIBUTION]
    assert (owed.who, owed.due, owed.urgency, owed.record_kind) == (
        "Jobcentret",
        date(2025, 3, 28),
        Urgency.SOON,
        RecordKind.HEARING,
    )


def test_sections_carried_over_are_due_until_they_are_confirmed(services: Services, committee: Committee) -> None:
    draft = DocumentDraft(title="Redegørelse 2008", text=read_markup("# Status\n\nDet går godt."))
    before = services.documents.add(committee.id, draft)
    rolled = services.documents.rolled(before.id, None)
    after = services.documents.add(committee.id, rolled)
    (item,) = services.start.due(committee.id)
    assert (item.kind, item.record_kind, item.record) == (DueKind.UNCONFIRMED, RecordKind.DOCUMENT, after.id)
    assert item.count == len(rolled.marks) > 0


def test_a_meeting_is_due_as_agenda_then_as_itself_then_as_minutes(services: Services, committee: Committee) -> None:
    item = AgendaItem("i1", title="Drøftelse", decisions=(Decision("", Outcome.DISCUSSED),))
    planned = services.meetings.add(committee.id, MeetingDraft(title="Møde", day=date(2025, 4, 9), items=(item,)))
    assert [(one.kind, one.due) for one in services.start.due(committee.id)] == [
        (DueKind.AGENDA, date(2025, 4, 3)),
        (DueKind.MEETING, date(2025, 4, 9)),
    ]
    sent = services.meetings.send_agenda(planned.id, version=planned.version)
    assert [one.kind for one in services.start.due(committee.id)] == [DueKind.MEETING]
    held = services.meetings.move(sent.id, MeetingState.HELD, version=sent.version)
    assert [one.kind for one in services.start.due(committee.id)] == [DueKind.MINUTES]
    services.meetings.move(held.id, MeetingState.MINUTES_APPROVED, version=held.version)
    assert services.start.due(committee.id) == ()


def test_points_without_a_decision_are_counted(services: Services, committee: Committee) -> None:
    item = AgendaItem("i1", ItemKind.AD_HOC, title="Drøftelse", decisions=(Decision(),))
    planned = services.meetings.add(committee.id, MeetingDraft(day=date(2025, 3, 20), items=(item,)))
    sent = services.meetings.send_agenda(planned.id, version=planned.version)
    services.meetings.move(sent.id, MeetingState.HELD, version=sent.version)
    (minutes,) = services.start.due(committee.id)
    assert (minutes.kind, minutes.count) == (DueKind.MINUTES, 1)


def test_what_is_due_belongs_to_its_committee(services: Services, committee: Committee) -> None:
    other = services.committees.add(replace(committee.draft, name="Et andet udvalg"))
    services.hearings.receive(other.id, HearingDraft(title="Deres høring"))
    assert services.start.due(committee.id) == ()


@pytest.fixture
def busy(services: Services, committee: Committee) -> Committee:
    """A committee with a hearing and a meeting to come."""
    services.hearings.receive(
        committee.id, HearingDraft(title="Bydelsplan", asker="Økonomiudvalget", deadline=date(2025, 4, 1))
    )
    draft = MeetingDraft(day=date(2025, 4, 9), starts=time(16, 30), ends=time(18, 30), place="Rådhuset")
    services.meetings.add(committee.id, draft)
    return committee


def test_the_calendar_tells_meetings_agendas_and_hearings_by_day(services: Services, busy: Committee) -> None:
    events = services.calendar.events(busy.id)
    assert [(event.title, event.day, event.starts) for event in events] == [
        ("Høringsfrist: Bydelsplan", date(2025, 4, 1), None),
        (
            "Dagsordenen sendes ud: Beskæftigelses- og Integrationsudvalget, mødet den 9. april 2025",
            date(2025, 4, 3),
            None,
        ),
        ("Møde i Beskæftigelses- og Integrationsudvalget", date(2025, 4, 9), time(16, 30)),
    ]
    assert len({event.uid for event in events}) == len(events)


def test_events_keep_their_names_and_grow_in_sequence(services: Services, busy: Committee) -> None:
    before = services.calendar.events(busy.id)[-1]
    (row,) = services.meetings.rows(busy.id)
    stored = services.meetings.get(row.id)
    services.meetings.save(row.id, replace(stored.draft, place="Blågårds Plads"), version=stored.version)
    after = services.calendar.events(busy.id)[-1]
    assert (after.uid, after.place) == (before.uid, "Blågårds Plads")
    assert after.sequence > before.sequence


def test_the_calendar_is_given_out_as_a_file(services: Services, busy: Committee, tmp_path: Path) -> None:
    target = tmp_path / "kalender.ics"
    assert services.calendar.give_out(busy.id, target) == 3
    written = target.read_bytes()
    assert written.startswith(b"BEGIN:VCALENDAR\r\n")
    assert written.count(b"BEGIN:VEVENT") == 3
