"""What was typed is on the disk before it is saved, and is offered until it is."""

from __future__ import annotations

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from secretariat.application.drafts import FORMS
from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.records import JournalKey, RecordKind
from secretariat.bootstrap import open_office
from secretariat.domain.budget.tables import BudgetTableDraft, Row, RowKey
from secretariat.domain.budget_lines import BudgetLine, BudgetLinesDraft, YearAmount
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.hearings import HearingDraft, ResponseDraft
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.refunds import RefundRatesDraft
from secretariat.domain.text import Paragraph, Piece, PieceKind, Run, Text
from secretariat.persistence.journal import journal_of
from secretariat.system import paths
from tests.integration import reports
from tests.support.texts import long_text


@pytest.fixture
def journal(services, database):
    return journal_of(database, paths.journal_folder())


def _typed(hearing, words):
    return replace(hearing.draft, notes=words)


def _key(hearing):
    return JournalKey(hearing.committee_id, hearing.id, "")


def test_what_was_kept_is_offered_by_the_next_start(services, hearing, database, clock):
    entry = services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "ny sætning"))

    with open_office(database, actor=str, clock=clock, exclusive=False) as next_start:
        assert next_start.services.recovery.entries() == (entry,)
    assert (entry.at, entry.version) == (clock.now(), 1)


def test_the_newest_comes_first_and_a_record_has_one_entry(services, hearing, committee, clock):
    services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "a"))
    clock.advance(seconds=1)
    new = services.recovery.keep(JournalKey(committee.id, None, "tab-1"), version=0, draft=HearingDraft(title="Ny"))
    clock.advance(seconds=1)
    other = services.recovery.keep(JournalKey(committee.id, None, "tab/../2"), version=0, draft=HearingDraft())
    clock.advance(seconds=1)
    last = services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "ab"))

    assert services.recovery.entries() == (last, other, new)


def test_what_says_no_more_than_the_store_is_not_offered(services, hearing):
    services.recovery.keep(_key(hearing), version=1, draft=replace(hearing.draft, title=hearing.draft.title + " "))

    assert services.recovery.entries() == ()


def test_typing_in_a_hearing_that_was_put_aside_is_offered_all_the_same(services, hearing):
    entry = services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "ny"))
    services.hearings.remove(hearing.id, version=1)

    assert services.recovery.entries() == (entry,)


def test_what_is_discarded_is_gone_and_nothing_else(services, hearing, committee):
    services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "a"))
    kept = services.recovery.keep(JournalKey(committee.id, None, "t"), version=0, draft=HearingDraft(title="Ny"))

    services.recovery.discard(_key(hearing))
    services.recovery.discard(_key(hearing))

    assert services.recovery.entries() == (kept,)


@pytest.mark.parametrize(
    "tear",
    [
        pytest.param(lambda whole: whole[: len(whole) // 2], id="half"),
        pytest.param(lambda whole: b"", id="empty"),
        pytest.param(lambda whole: whole.replace(b"torn", b"t\0rn"), id="changed"),
        pytest.param(lambda whole: b"\xff" * 100, id="noise"),
    ],
)
def test_a_torn_file_is_named_and_kept_and_the_others_are_read(services, hearing, committee, journal, tear):
    services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "torn"))
    (file,) = journal.iterdir()
    torn = tear(file.read_bytes())
    file.write_bytes(torn)
    good = services.recovery.keep(JournalKey(committee.id, None, "t"), version=0, draft=HearingDraft(title="Ny"))

    assert services.recovery.entries() == (good,)
    assert list(services.recovery.damaged()) == [file]
    assert file.read_bytes() == torn


def test_half_characters_are_kept_as_typed(services, committee):
    entry = services.recovery.keep(
        JournalKey(committee.id, None, "t"), version=0, draft=HearingDraft(title="\ud83d", notes="a\0\u2028\r\nb")
    )

    assert services.recovery.entries() == (entry,)


def test_only_the_user_may_read_the_journal(services, hearing, journal):
    services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "fortroligt"))

    (file,) = journal.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert journal.stat().st_mode & 0o777 == 0o700


def test_a_full_disk_is_told_and_the_last_good_entry_stays(services, hearing, monkeypatch):
    good = services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "gammelt"))

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("secretariat.persistence.journal.os.fsync", full)
    with pytest.raises(StorageFault) as fault:
        services.recovery.keep(_key(hearing), version=1, draft=_typed(hearing, "nyt"))

    assert fault.value.trouble is StorageTrouble.FULL
    assert services.recovery.entries() == (good,)


def test_any_thread_may_write(services, hearing, committee):
    keys = [JournalKey(committee.id, None, str(number % 4)) for number in range(40)]
    draft = HearingDraft(title="Lang", response=ResponseDraft(text=long_text(5_000)))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda key: services.recovery.keep(key, version=0, draft=draft), keys))

    assert len(services.recovery.entries()) == 4
    assert not services.recovery.damaged()


def test_a_new_database_in_the_place_of_an_old_one_is_not_offered_its_text(database, clock):
    with open_office(database, actor=str, clock=clock) as office:
        office.services.recovery.keep(JournalKey(1, 1, ""), version=1, draft=HearingDraft(title="Den gamles"))
    database.unlink()

    with open_office(database, actor=str, clock=clock) as office:
        assert office.services.recovery.entries() == ()


def test_a_backup_put_back_finds_its_text_again(services, committee, database, tmp_path, clock):
    services.safekeeping.back_up(tmp_path / "backup.db")

    assert journal_of(database, tmp_path).name[-8:] == journal_of(tmp_path / "backup.db", tmp_path).name[-8:]


def test_two_databases_have_a_journal_each(services, committee, database, clock):
    services.recovery.keep(JournalKey(committee.id, None, "t"), version=0, draft=HearingDraft(title="Ny"))

    with open_office(database.with_name("other.db"), actor=str, clock=clock) as other:
        assert other.services.recovery.entries() == ()


@pytest.fixture
def stored(services, committee, hearing):
    """The number and the draft of a stored record of each kind."""
    report = reports.begun(services, committee.id)
    indicator = services.indicators.add(committee.id, IndicatorDraft("1", "Andel beskæftigede"))
    records = {
        RecordKind.HEARING: hearing,
        RecordKind.COMMITTEE: committee,
        RecordKind.POLICY: services.policies.list(committee.id)[0],
        RecordKind.PERIOD: report.period,
        RecordKind.TEMPLATE: report.template,
        RecordKind.INITIATIVE: report.initiatives[0],
        RecordKind.SHEET: reports.written(services, report.sheets[0]),
        RecordKind.INDICATOR: indicator,
        RecordKind.BUDGET_TABLE: services.budgets.add(committee.id, BudgetTableDraft("Tabel")),
        RecordKind.DOCUMENT: services.documents.add(committee.id, DocumentDraft(title="Notat")),
        RecordKind.DOCUMENT_TEMPLATE: services.documents.templates(committee.id)[0],
        RecordKind.MEETING: services.meetings.add(committee.id, MeetingDraft(day=date(2009, 3, 18))),
    }
    lists = {
        RecordKind.BUDGET_LINES: services.lists.budget_lines(committee.id),
        RecordKind.REFUND_RATES: services.lists.refund_rates(committee.id),
    }
    return {kind: (record.id, record.draft) for kind, record in records.items()} | {
        kind: (committee.id, kept.draft) for kind, kept in lists.items()
    }


_CHANGED = {
    RecordKind.BUDGET_LINES: BudgetLinesDraft((BudgetLine("l", "1", "Ny", (YearAmount(2009, Decimal("0.10")),)),)),
    RecordKind.REFUND_RATES: RefundRatesDraft(),
    RecordKind.TEMPLATE: {"name": "Ny"},
    RecordKind.BUDGET_TABLE: {"rows": (Row(RowKey("r"), label="Ny"),)},
    RecordKind.COMMITTEE: {"place": "Ny"},
    RecordKind.DOCUMENT: {"text": Text((Piece(PieceKind.CONTENTS), Paragraph((Run("Ny", field="period:name"),))))},
    RecordKind.DOCUMENT_TEMPLATE: {"name": "Ny"},
    RecordKind.MEETING: {"starts": time(15, 30)},
}


@pytest.mark.parametrize("kind", RecordKind, ids=lambda kind: kind.value)
def test_typing_in_a_record_of_any_kind_is_offered_until_the_store_says_the_same(services, committee, stored, kind):
    number, draft = stored[kind]
    change = _CHANGED.get(kind, {"notes": "Ny"})
    typed = replace(draft, **change) if isinstance(change, dict) else change
    key = JournalKey(committee.id, number, "", kind)

    entry = services.recovery.keep(key, version=1, draft=typed)
    assert services.recovery.entries() == (entry,)

    services.recovery.keep(key, version=1, draft=draft)
    assert services.recovery.entries() == ()


def test_records_of_two_kinds_with_one_number_have_an_entry_each(services, committee, stored):
    draft = stored[RecordKind.POLICY][1]
    kept = {
        services.recovery.keep(JournalKey(committee.id, 99, "", kind), version=1, draft=typed)
        for kind, typed in ((RecordKind.POLICY, draft), (RecordKind.HEARING, HearingDraft(title="Ny")))
    }

    assert set(services.recovery.entries()) == kept


@pytest.mark.parametrize("kind", list(RecordKind)[2:], ids=lambda kind: kind.value)
def test_a_new_record_of_any_kind_is_offered(services, committee, kind):
    draft = FORMS[kind].type()

    entry = services.recovery.keep(JournalKey(committee.id, None, "tab", kind), version=0, draft=draft)

    assert services.recovery.entries() == (entry,)


def test_what_the_first_release_kept_is_still_offered(services, hearing, journal):
    typed = _typed(hearing, "skrevet før")
    inner = json.loads(FORMS[RecordKind.HEARING].write(typed))["value"]
    key = {"committee_id": hearing.committee_id, "hearing_id": hearing.id, "token": ""}
    value = {"key": key, "version": 1, "draft": inner, "at": "2025-03-26T08:00:00+00:00"}
    content = json.dumps({"form": "journal", "version": 1, "value": value}).encode()
    journal.mkdir(parents=True)
    file = journal / f"hearing-{hearing.id}.draft"
    file.write_bytes(hashlib.sha256(content).hexdigest().encode() + b"\n" + content)

    (entry,) = services.recovery.entries()
    assert (entry.key, entry.draft) == (_key(hearing), typed)

    services.recovery.discard(entry.key)
    assert services.recovery.entries() == ()
