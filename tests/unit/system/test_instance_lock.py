"""One program at a time has a database, and the next one is told who."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.system.instance_lock import InstanceLock, LockedBy
from tests.support.clock import MORNING


def test_the_second_is_told_who_was_first(tmp_path):
    with InstanceLock(tmp_path / "office.db", now=MORNING), pytest.raises(LockedBy) as refusal:
        InstanceLock(tmp_path / "office.db", now=MORNING)

    holder = refusal.value.holder
    assert (holder.pid, holder.since) == (os.getpid(), MORNING.isoformat())
    assert holder.user
    assert holder.host


def test_a_lock_given_back_can_be_taken(tmp_path):
    lock = InstanceLock(tmp_path / "office.db", now=MORNING)
    lock.release()
    lock.release()

    InstanceLock(tmp_path / "office.db", now=MORNING).release()
    assert (tmp_path / "office.db.lock").read_bytes() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux's own full disk")
def test_a_lock_can_be_given_back_when_the_disk_is_full(tmp_path):
    (tmp_path / "office.db.lock").symlink_to("/dev/full")
    InstanceLock(tmp_path / "office.db", now=MORNING).release()


def test_another_database_has_a_lock_of_its_own(tmp_path):
    with InstanceLock(tmp_path / "a.db", now=MORNING), InstanceLock(tmp_path / "b.db", now=MORNING):
        pass


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"user": "x"}', b"\xff"])
def test_a_holder_that_did_not_say_who_it_is_is_still_a_holder(tmp_path, content):
    with InstanceLock(tmp_path / "office.db", now=MORNING):
        (tmp_path / "office.db.lock").write_bytes(content)

        with pytest.raises(LockedBy) as refusal:
            InstanceLock(tmp_path / "office.db", now=MORNING)

    assert refusal.value.holder is None


def test_a_stale_file_of_a_crash_is_no_lock(tmp_path):
    (tmp_path / "office.db.lock").write_text('{"user": "a", "host": "b", "pid": 1, "since": "c"}')

    InstanceLock(tmp_path / "office.db", now=MORNING).release()


def test_the_lock_holds_between_programs_and_not_into_children(tmp_path):
    take = (
        "import sys; from pathlib import Path; from secretariat.system.instance_lock import InstanceLock, LockedBy\n"
        "from tests.support.clock import MORNING\n"
        "try: InstanceLock(Path(sys.argv[1]), now=MORNING)\n"
        "except LockedBy as locked: sys.exit(locked.holder.pid == int(sys.argv[2]) and 3)"
    )
    command = [sys.executable, "-c", take, str(tmp_path / "office.db"), str(os.getpid())]
    lock = InstanceLock(tmp_path / "office.db", now=MORNING)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], close_fds=False)
    try:
        assert subprocess.run(command, check=False, timeout=60).returncode == 3
        lock.release()
        assert subprocess.run(command, check=False, timeout=60).returncode == 0
    finally:
        child.kill()
        child.wait()
