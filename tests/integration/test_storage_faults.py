"""The disk fills, the folder is read-only, another program writes, the power goes: told, and nothing half done."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft, Letterhead
from secretariat.domain.hearings import HearingDraft, ResponseDraft
from secretariat.domain.indicators import IndicatorDraft, Measurement
from secretariat.persistence import database_file
from secretariat.persistence import engine as engines
from tests.integration import reports
from tests.support.texts import long_text

needs_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX's signals and modes")


@contextmanager
def told(trouble: StorageTrouble, database) -> Iterator[None]:
    with pytest.raises(StorageFault) as fault:
        yield
    assert (fault.value.trouble, fault.value.path) == (trouble, database)


@pytest.fixture
def _no_room(monkeypatch):
    """Every database that is opened may grow by nothing: SQLite answers as on a full disk."""
    ordinary = engines.working_engine

    def full(url):
        engine = ordinary(url)

        @engines.event.listens_for(engine, "connect")
        def _limit(connection, _entry):
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages + 2}")

        return engine

    monkeypatch.setattr(engines, "working_engine", full)


@pytest.mark.usefixtures("_no_room")
def test_a_full_disk_is_told_and_what_was_stored_stays(database, clock):
    with open_office(database, actor=str, clock=clock) as office:
        services = office.services
        committee = services.committees.add(CommitteeDraft(name="Udvalg"))
        hearing = services.hearings.receive(committee.id, HearingDraft(title="Valby"))
        draft = replace(hearing.draft, title="Nyt", response=ResponseDraft(text=long_text()))

        with told(StorageTrouble.FULL, database):
            services.hearings.save(hearing.id, draft, version=1)

        assert services.hearings.get(hearing.id) == hearing
        assert services.hearings.save(hearing.id, replace(draft, response=None), version=1).version == 2


def test_a_database_that_may_not_be_written_is_told_and_still_read(database, clock, monkeypatch):
    with open_office(database, actor=str, clock=clock) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalg"))
    ordinary = engines.working_engine

    def read_only(url):
        engine = ordinary(url)
        engines.event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only = ON"))
        return engine

    monkeypatch.setattr(engines, "working_engine", read_only)
    with open_office(database, actor=str, clock=clock) as office:
        with told(StorageTrouble.READ_ONLY, database):
            office.services.committees.add(CommitteeDraft(name="Et andet"))
        assert office.services.committees.get(committee.id) == committee


@needs_posix
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="nothing is read-only to root")
def test_a_read_only_folder_is_told(database):
    database.parent.chmod(0o500)
    try:
        with told(StorageTrouble.READ_ONLY, database):
            open_office(database, actor=str)
    finally:
        database.parent.chmod(0o700)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (PermissionError(13, "Permission denied"), StorageTrouble.READ_ONLY),
        (OSError(30, "Read-only file system"), StorageTrouble.READ_ONLY),
        (OSError(28, "No space left on device"), StorageTrouble.FULL),
        (OSError(5, "Input/output error"), StorageTrouble.UNREACHABLE),
    ],
)
def test_a_folder_that_takes_no_files_is_told(database, monkeypatch, error, trouble):
    def refuse(*_arguments, **_options):
        raise error

    monkeypatch.setattr("secretariat.system.instance_lock.os.open", refuse)
    with told(trouble, database):
        open_office(database, actor=str)


def test_a_database_that_cannot_be_read_for_want_of_a_writable_folder_is_told_as_read_only(tmp_path, monkeypatch):
    gone = tmp_path / "office.db"
    with told(StorageTrouble.UNREACHABLE, gone):
        database_file.revision_of(gone)

    monkeypatch.setattr("secretariat.persistence.faults.os.access", lambda _folder, _mode: False)
    with told(StorageTrouble.READ_ONLY, gone):
        database_file.revision_of(gone)


def test_a_database_that_another_program_writes_is_told_as_locked(database, services, committee, monkeypatch):
    monkeypatch.setattr(engines, "WAIT_SECONDS", 0.05)
    with open_office(database, actor=str, exclusive=False) as impatient, closing(sqlite3.connect(database)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")

        with told(StorageTrouble.LOCKED, database):
            impatient.services.committees.add(CommitteeDraft(name="Et andet"))
        assert impatient.services.committees.get(committee.id) == committee

        other.execute("COMMIT")
        impatient.services.committees.add(CommitteeDraft(name="Et andet"))


@needs_posix
def test_nothing_is_written_to_a_database_that_was_moved_away(database, services, committee, tmp_path):
    elsewhere = tmp_path / "elsewhere.db"
    database.rename(elsewhere)
    with told(StorageTrouble.UNREACHABLE, database):
        services.committees.add(CommitteeDraft(name="Et andet"))
    assert not database.exists()

    elsewhere.rename(database)
    services.committees.add(CommitteeDraft(name="Et andet"))
    assert len(services.committees.all()) == 2


@needs_posix
def test_nothing_is_written_to_a_database_that_another_file_replaced(database, services, committee, tmp_path):
    other = tmp_path / "other.db"
    other.write_bytes(b"somebody else's")
    other.replace(database)
    with told(StorageTrouble.UNREACHABLE, database):
        services.committees.add(CommitteeDraft(name="Et andet"))
    assert database.read_bytes() == b"somebody else's"


def test_a_damaged_page_is_told(database, clock):
    with open_office(database, actor=str, clock=clock) as office:
        office.services.committees.add(CommitteeDraft(name="Udvalg", address="x" * 200))
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'committee'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xab" * size)

    with open_office(database, actor=str, clock=clock) as office, told(StorageTrouble.DAMAGED, database):
        office.services.committees.all()


def test_a_text_that_was_damaged_in_the_store_is_told(database, services, committee):
    hearing = services.hearings.receive(committee.id, HearingDraft(title="Valby", response=ResponseDraft()))
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE response SET text = 'secretariat-text 1\n{torn'")

    with told(StorageTrouble.DAMAGED, database):
        services.hearings.get(hearing.id)


@pytest.mark.parametrize(
    ("table", "column", "damage"),
    [
        ("hearing", "received", "2025-99-99"),
        ("hearing", "state", "draftign"),
        ("response", "notes_placement", "page_faot"),
        ("response", "text", b"secretariat-text 1\n"),
        ("state_change", "at", "026-11-21 03:36:45"),
        ("state_change", "after", ""),
        ("committee", "letterhead_lines", '["torn'),
        ("committee", "letterhead_lines", "7"),
        ("snapshot", "draft", '{"form":"response","version":1,"val'),
        ("snapshot", "at", "{"),
    ],
)
def test_a_value_that_was_damaged_in_the_store_is_told(  # noqa: PLR0917 - fixtures
    database, services, committee, table, column, damage
):
    hearing = services.hearings.receive(committee.id, HearingDraft(title="Valby", response=ResponseDraft()))
    services.responses.snapshot(hearing.id, "Før")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(f"UPDATE {table} SET {column} = ?", (damage,))

    with told(StorageTrouble.DAMAGED, database):
        services.committees.get(committee.id)
        services.hearings.get(hearing.id)
        services.responses.snapshots(hearing.id)


@pytest.mark.parametrize(
    ("table", "column", "damage"),
    [
        ("reporting_period", "name", b"2006"),
        ("reporting_period", "year", "tyve"),
        ("reporting_period", "year", -7),
        ("reporting_period", "starts", "2006-02-30"),
        ("report_section", "title", b"Afsnit"),
        ("goal_status", "text", "secretariat-text 1\n{torn"),
        ("goal_status", "attainment", "nearly"),
        ("goal", "words", b"Flere i arbejde"),
        ("budget_line", "number", b"2.9"),
        ("budget_line_amount", "amount", 0.5),
        ("initiative", "number", b"2.10"),
        ("initiative", "standing", "resting"),
        ("status_sheet", "title", b"Status"),
        ("status_sheet", "text", b"secretariat-text 1\n"),
        ("status_sheet", "gross", 1.5),
        ("status_sheet", "refund_percent", "halvdelen"),
        ("status_sheet", "decimals", 40),
        ("status_sheet", "state", ""),
        ("status_sheet_contribution", "office", b"Kontor"),
        ("sheet_dispatch", "draft", '{"form":"sheet","version":1,"val'),
        ("indicator", "baseline_value", b"54,4"),
        ("indicator", "decimals", "mange"),
    ],
)
def test_a_value_of_a_period_that_was_damaged_in_the_store_is_told(  # noqa: PLR0917 - fixtures
    database, services, committee, tmp_path, table, column, damage
):
    report = reports.begun(services, committee.id)
    sheet = reports.written(services, report.sheets[0])
    services.travel.send([sheet.id], tmp_path / "skema.docx", office="Kontor A")
    started = Measurement(date(2006, 1, 1), Decimal("54.4"))
    services.indicators.add(committee.id, IndicatorDraft(name="I arbejde", baseline=started))
    with closing(sqlite3.connect(database)) as connection, connection:
        assert connection.execute(f"UPDATE {table} SET {column} = ?", (damage,)).rowcount

    with told(StorageTrouble.DAMAGED, database):
        services.periods.overview(report.period.id)
        services.periods.check(report.period.id)
        services.travel.sent(sheet.id)


def test_what_goes_wrong_inside_a_use_case_is_rolled_back(services, committee, hearing, monkeypatch):
    def stop(_unit):
        raise RuntimeError("the program stops here")

    with monkeypatch.context() as patched:
        patched.setattr("secretariat.persistence.unit_of_work.StoredUnitOfWork.commit", stop)
        with pytest.raises(RuntimeError):
            services.hearings.save(hearing.id, replace(hearing.draft, title="Nyt"), version=1)

    assert services.hearings.get(hearing.id) == hearing


_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from secretariat.application.records import JournalKey
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, Question, ResponseDraft
from secretariat.domain.text import Paragraph, Run, Text

with open_office(Path(sys.argv[1]), actor=str) as office:
    services = office.services
    committee = services.committees.add(CommitteeDraft(name="Udvalg"))
    hearing = services.hearings.receive(committee.id, HearingDraft(title="0"))
    number = 0
    while True:
        number += 1
        text = Text(tuple(Paragraph((Run(str(number)),)) for _ in range(200)))
        draft = HearingDraft(
            title=str(number),
            questions=tuple(Question(str(each), str(number)) for each in range(20)),
            response=ResponseDraft(text=text),
        )
        services.recovery.keep(JournalKey(committee.id, hearing.id, ""), version=hearing.version, draft=draft)
        print("kept", number, flush=True)
        hearing = services.hearings.save(hearing.id, draft, version=hearing.version)
        print("saved", number, flush=True)
"""


@needs_posix
@pytest.mark.parametrize("after", [1, 3, 10])
@pytest.mark.parametrize("told_last", ["kept", "saved"])
def test_a_program_killed_between_writes_has_lost_nothing_it_told_of(database, after, told_last):
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(database)], stdout=subprocess.PIPE, text=True)
    said = []
    for line in writer.stdout:
        said.append(line.split())
        if said[-1] == [told_last, str(after)]:
            break
    os.kill(writer.pid, signal.SIGKILL)
    said += [line.split() for line in writer.stdout if re.fullmatch(r"\w+ \d+\n", line)]
    writer.wait()
    writer.stdout.close()
    kept, saved = (max([0, *(int(number) for what, number in said if what == each)]) for each in ("kept", "saved"))

    with open_office(database, actor=str) as office:
        services = office.services
        (row,) = services.hearings.list_rows(None)
        stored = services.hearings.get(row.id)
        entries = services.recovery.entries()
    number = stored.draft.title
    assert int(number) >= saved
    assert {question.text for question in stored.draft.questions} <= {number}
    if stored.draft.response is not None:
        assert {block.inlines[0].text for block in stored.draft.response.text.blocks} == {number}
    newest = max([int(number), *(int(entry.draft.title) for entry in entries)])
    assert newest >= kept


def test_a_logo_of_some_megabytes_is_no_trouble(services, committee):
    logo = os.urandom(3_000_000)
    draft = replace(committee.draft, letterhead=Letterhead(logo, "Byvåben"))

    services.committees.save(committee.id, draft, version=1)

    assert services.committees.get(committee.id).draft.letterhead.logo == logo


def test_control_characters_and_long_words_are_stored_as_they_are(services, committee):
    words = "a\0b\x1b[31m\u202e\ufeff" + "x" * 5000 + "\U0001f642"

    hearing = services.hearings.receive(committee.id, HearingDraft(title=words, notes="<b>&amp;' OR 1=1 --"))

    assert services.hearings.get(hearing.id).draft.title == words
    assert services.hearings.list_rows(None)[0].title == words


def test_five_thousand_hearings_are_listed_whole(services, database, committee):
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.executemany(
            "INSERT INTO hearing (id, committee_id, version, state, title, sort_key, asker, subject, deadline,"
            " responsible, notes) VALUES (?, 1, 1, 'received', ?, ?, '', '', '2025-04-01', '', '')",
            [(number, f"Høring {number}", f"høring {number:05}") for number in range(1, 5001)],
        )
        connection.executemany(
            "INSERT INTO case_number (hearing_id, position, system, number) VALUES (?, ?, 'edoc', ?)",
            [(number, place, f"{number}-{place}") for number in range(1, 5001) for place in (1, 0)],
        )
        connection.executemany(
            "INSERT INTO extension (hearing_id, position, deadline, reason) VALUES (?, ?, ?, '')",
            [(number, place, f"2025-05-0{place + 1}") for number in range(1, 5001, 2) for place in (1, 0)],
        )

    rows = services.hearings.list_rows(committee.id)

    assert [row.id for row in rows] == list(range(1, 5001))
    assert all(row.case_numbers == (f"{row.id}-0", f"{row.id}-1") for row in rows)
    assert {row.deadline.isoformat() for row in rows[::2]} == {"2025-05-02"}
    assert {row.deadline.isoformat() for row in rows[1::2]} == {"2025-04-01"}
