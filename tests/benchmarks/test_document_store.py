"""How fast the lists of documents and meetings are read; the floor is SQLite alone, giving as many rows of the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.documents.documents import DocumentDraft, DocumentMove, DocumentState
from secretariat.domain.meetings.meetings import AgendaItem, Decision, MeetingDraft
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from tests.benchmarks.conftest import Figures
from tests.support.clock import MORNING
from tests.support.texts import long_text

DOCUMENTS = 3_000
MEETINGS = 300
ITEMS = 12
ROUNDS = 15
COMMITTEE = CommitteeId(1)

MOST_TIMES_THE_FLOOR = 8.0
"""The program makes a moment, a day, three enums and the case numbers of every row; the floor hands out text."""

MOST_FOR_DOCUMENTS = 100.0
MOST_FOR_MEETINGS = 50.0
"""Milliseconds, for ten times the documents and the meetings that an office has after ten years."""

DOCUMENT_LINES = """
SELECT id, kind, title, state, number, date, period_id, case_numbers, case_officer, unconfirmed, is_closed, changed,
    sort_key
FROM document WHERE committee_id = 1 AND removed_at IS NULL ORDER BY changed DESC, id DESC
"""
MEETING_LINES = """
SELECT meeting.id, meeting.title, day, starts, place, state, sending_deadline, count(*), sum(is_closed)
FROM meeting JOIN agenda_item ON agenda_item.meeting_id = meeting.id
WHERE committee_id = 1 AND removed_at IS NULL GROUP BY meeting.id ORDER BY day DESC
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A database of thousands of documents of ten pages each, and of hundreds of meetings."""
    folder = tmp_path_factory.mktemp("office")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECRETARIAT_HOME", str(folder / "home"))
        with open_office(folder / "office.db", actor=lambda: "Anna") as opened:
            _fill(opened.services)
            yield opened.services


def _fill(services: Services) -> None:
    committee = services.committees.add(CommitteeDraft(name="Udvalget", short_name="BIU")).id
    units = UnitsOfWork(working_engine(sqlite_url(services.database)), services.database)
    text = long_text(20_000)
    with units() as unit:
        for number in range(DOCUMENTS):
            cases = (CaseNumber(CaseSystem.EDOC, f"2009-{number:07}"),)
            draft = DocumentDraft(title=f"Notat {number} om Ørestad", case_numbers=cases, text=text)
            at = MORNING + timedelta(minutes=number)
            unit.documents.add_moved(committee, draft, DocumentMove(None, DocumentState.DRAFTING, at, "Anna"))
        for number in range(MEETINGS):
            items = tuple(
                AgendaItem(f"p{place}", title=f"Punkt {place}", text=text, decisions=(Decision(),))
                for place in range(ITEMS)
            )
            unit.meetings.add(committee, MeetingDraft(day=date(2000, 1, 5) + timedelta(weeks=number), items=items))
        unit.commit()


def _timed(read: Callable[[], Sequence[object]], times: list[float], rows: int) -> None:
    start = perf_counter()
    found = read()
    times.append(perf_counter() - start)
    assert len(found) == rows


@dataclass(frozen=True)
class Listing:
    """A list that is read: what the floor reads for it, how many rows it has, how many milliseconds it may take."""

    thing: str
    read: Callable[[Services], Sequence[object]]
    lines: str
    rows: int
    most: float


LISTINGS = (
    Listing(
        "documents", lambda office: office.documents.rows(COMMITTEE), DOCUMENT_LINES, DOCUMENTS, MOST_FOR_DOCUMENTS
    ),
    Listing("meetings", lambda office: office.meetings.rows(COMMITTEE), MEETING_LINES, MEETINGS, MOST_FOR_MEETINGS),
)


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.thing)
def test_a_list_of_thousands_is_read(
    benchmark: BenchmarkFixture, figures: Figures, office: Services, listing: Listing
) -> None:
    times: list[float] = []
    floor: list[float] = []
    with closing(sqlite3.connect(office.database)) as connection:

        def read_floor() -> None:
            _timed(lambda: connection.execute(listing.lines).fetchall(), floor, listing.rows)

        benchmark.pedantic(
            lambda: _timed(lambda: listing.read(office), times, listing.rows),
            setup=read_floor,
            rounds=ROUNDS,
            warmup_rounds=2,
        )
    told = f"Listing {listing.rows} {listing.thing}"
    figures.milliseconds(
        f"{told}; floor: SQLite alone",
        program=median(times) * 1000,
        floor=median(floor) * 1000,
        most=listing.most,
        figure="median",
    )
    figures.ratio(f"{told}; same floor", floor=median(floor), program=median(times), most=MOST_TIMES_THE_FLOOR)
