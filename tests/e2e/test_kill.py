"""The process is killed in the middle of a word: at most the last second of typing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft
from secretariat.domain.text import plain
from tests.e2e.typist import typed_characters
from tests.support.responses import drafting

ROOT = Path(__file__).parents[2]
MAY_BE_LOST = 1.0
"""Seconds of typing before the kill."""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with one hearing whose response is being drafted."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        services = office.services
        committee = services.committees.add(CommitteeDraft(name="Udvalget", chair_name="Navn", chair_title="Formand"))
        hearing = services.hearings.receive(committee.id, HearingDraft(title="Valby", asker="Lokaludvalget"))
        drafting(services, hearing)
    return database


def keys_until(process: subprocess.Popen[str], last: int) -> list[tuple[float, int]]:
    """Return the time and number of each key up to `last`."""
    keys = []
    assert process.stdout is not None
    for line in process.stdout:
        at, number = line.split()
        keys.append((float(at), int(number)))
        if keys[-1][1] >= last:
            break
    return keys


@pytest.mark.parametrize("last", [30, 150, 263])
def test_a_killed_program_has_kept_all_but_the_last_second(database: Path, last: int):
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).parent / "typist.py"), str(database), "1"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(),
    ) as process:
        keys = keys_until(process, last)
        killed = time.monotonic()
        process.kill()
    assert len(keys) == last
    safe = max((number for at, number in keys if at < killed - MAY_BE_LOST), default=0)

    with open_office(database, actor=lambda: "Anna") as office:
        entries = office.services.recovery.entries()
        saved = office.services.hearings.list_rows(None)

    assert [row.title for row in saved] == ["Valby"]
    assert safe or last < 100
    if safe:
        (entry,) = entries
        kept = "\n".join(plain(block) for block in entry.draft.response.text.blocks)
        assert "".join(islice(typed_characters(), safe)) in kept


def environment() -> dict[str, str]:
    """The test's own, with the checkout on the path."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}
