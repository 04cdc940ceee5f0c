"""The log file."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.system import event_log

LOG = logging.getLogger("secretariat.somewhere")


@pytest.fixture(autouse=True)
def _stopped_afterwards() -> Iterator[None]:
    level = logging.getLogger().level
    yield
    event_log.stop()
    logging.getLogger().setLevel(level)
    logging.captureWarnings(capture=False)


def test_the_log_names_time_level_and_place(tmp_path: Path) -> None:
    file = event_log.start(tmp_path / "log")

    LOG.warning("The disk is nearly full: %d %%", 97)

    line = file.read_text(encoding="utf-8")
    assert "WARNING secretariat.somewhere: The disk is nearly full: 97 %" in line
    assert line[:2] == "20"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no modes")
def test_the_log_is_for_the_user_alone_also_after_it_turned_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_log, "SIZE", 2000)
    file = event_log.start(tmp_path)

    for _ in range(200):
        LOG.info("x" * 100)

    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == [file.name, *(f"{file.name}.{number}" for number in range(1, event_log.KEPT + 1))]
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


def test_a_second_start_does_not_write_twice(tmp_path: Path) -> None:
    event_log.start(tmp_path)
    file = event_log.start(tmp_path)

    LOG.info("once")

    assert file.read_text(encoding="utf-8").count("once") == 1


def test_a_lone_half_of_a_character_does_not_stop_the_log(tmp_path: Path) -> None:
    file = event_log.start(tmp_path)

    LOG.info("odd name \udc80")

    assert "odd name \\udc80" in file.read_text(encoding="utf-8")
