"""The journal has what was typed within a second of the first key, and a full disk is told and survived."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QTimer

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.records import JournalKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.hearings import HearingDraft, HearingId
from secretariat.ui.record.journal_keeper import WRITE_AFTER, JournalKeeper, Unsaved

KEY = JournalKey(CommitteeId(1), HearingId(7), "")


class Journal:
    """Remembers what was written, and on which thread."""

    def __init__(self) -> None:
        self.titles: list[str] = []
        self.discarded: list[JournalKey] = []
        self.threads: set[int] = set()
        self.trouble: StorageTrouble | None = None

    def keep(self, key: JournalKey, *, version: int, draft: HearingDraft) -> None:
        self.threads.add(threading.get_ident())
        if self.trouble is not None:
            raise StorageFault(self.trouble)
        self.titles.append(draft.title)

    def discard(self, key: JournalKey) -> None:
        self.discarded.append(key)


class Desk(QObject):
    """An open record: a title that is typed, or None when nothing is unsaved."""

    def __init__(self) -> None:
        super().__init__()
        self.title: str | None = None
        self.journal = Journal()
        self.keeper = JournalKeeper(self.journal, KEY, self.compose, self)

    def compose(self) -> Unsaved | None:
        return None if self.title is None else Unsaved(1, HearingDraft(title=self.title))

    def type(self, title: str) -> None:
        self.title = title
        self.keeper.edited()


@pytest.fixture
def desk(qtbot):
    desk = Desk()
    yield desk
    desk.keeper.close()


def test_what_was_typed_is_written_well_within_a_second(desk, qtbot):
    assert WRITE_AFTER <= 500  # milliseconds: the rest of the second is the disk's
    with qtbot.waitSignal(desk.keeper.kept):
        desk.type("Valby")
    assert desk.journal.titles == ["Valby"]


def test_steady_typing_does_not_put_the_write_off(desk, qtbot):
    typed: list[str] = []

    def type_on() -> None:
        typed.append(f"Valby {len(typed)}")
        desk.type(typed[-1])

    typist = QTimer(desk, interval=30)
    typist.timeout.connect(type_on)
    with qtbot.waitSignal(desk.keeper.kept):
        typist.start()
    typist.stop()
    # Counted in keys, not seconds: both timers wait for the same busy machine.
    assert len(typed) <= 1000 // typist.interval()
    assert desk.journal.titles[0] in typed


def test_the_disk_is_never_written_on_the_screens_thread(desk, qtbot):
    with qtbot.waitSignal(desk.keeper.kept):
        desk.type("Valby")
    assert threading.get_ident() not in desk.journal.threads


def test_a_draft_that_is_as_saved_again_is_forgotten(desk, qtbot):
    with qtbot.waitSignal(desk.keeper.kept):
        desk.keeper.edited()
    assert desk.journal.discarded == [KEY]


def test_a_full_disk_is_told_and_the_next_write_is_tried(desk, qtbot):
    desk.journal.trouble = StorageTrouble.FULL
    with qtbot.waitSignal(desk.keeper.failed) as told:
        desk.type("Valby")
    assert told.args[0].trouble is StorageTrouble.FULL
    desk.journal.trouble = None
    with qtbot.waitSignal(desk.keeper.recovered):
        desk.type("Valby bydelsplan")
    assert desk.journal.titles == ["Valby bydelsplan"]


def test_finishing_waits_until_the_last_key_is_on_disk(desk):
    desk.type("Valby")
    desk.keeper.finish()
    assert desk.journal.titles == ["Valby"]


def test_finishing_on_a_full_disk_says_so(desk):
    desk.journal.trouble = StorageTrouble.FULL
    desk.type("Valby")
    with pytest.raises(StorageFault):
        desk.keeper.finish()


def test_a_saved_draft_leaves_no_entry(desk):
    desk.type("Valby")
    desk.keeper.write_now()
    desk.keeper.discard()
    desk.keeper.finish()
    assert desk.journal.discarded == [KEY]


def test_a_new_record_that_was_stored_is_kept_under_its_own_number(desk):
    stored = JournalKey(KEY.committee_id, HearingId(8), "")
    desk.keeper.stored_as(stored)
    assert desk.keeper.key == stored
    desk.keeper.finish()
    assert desk.journal.discarded == [KEY]
