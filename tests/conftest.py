"""What every test stands on: no display, a home of its own, one language and one time zone, no window left open."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.clock import FixedClock
from tests.support.validator import Validator

PATIENCE = 30_000
"""Milliseconds a test waits for something that is sure to come."""

_SCREEN = Path(__file__).parent / "support" / "screen.json"

# Before Qt is imported: it reads these once. Nothing of the person's own desktop may change what a test sees.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # The offscreen platform's own screen is 800 x 800, smaller than any office's; Windows' paths cannot be named there.
    is_windows = sys.platform == "win32"
    os.environ["QT_QPA_PLATFORM"] = "offscreen" if is_windows else f"offscreen:configfile={_SCREEN}"
for variable in ("LANGUAGE", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(variable, None)
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", TZ="Europe/Copenhagen")
if hasattr(time, "tzset"):
    time.tzset()


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, Any, Any]:
    """Let a report hold half a character, as bad input does; execnet 2.1.2 ends the whole run at one."""
    return _writable((yield))


def _writable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {key: _writable(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(_writable, value))
    return value


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Look for garbage between tests, on the screen's thread, as the program does: no worker may destroy widgets."""
    from secretariat.ui.garbage import collect_what_is_due  # it brings Qt, which reads the environment once

    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of everything that belongs to the user; a new and empty one for each test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SECRETARIAT_HOME", str(folder))
    return folder


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at nine in the morning (UTC) of 26 March 2025."""
    return FixedClock()


@pytest.fixture(scope="session")
def validator() -> Iterator[Validator]:
    """veraPDF, started once: `validator.check(path)` fails with the rules that a PDF breaks."""
    with Validator() as running:
        yield running


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """A patient one: what comes late on a busy machine has come all the same."""
    for wait in ("waitUntil", "waitSignal"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE))
    return qtbot


@pytest.fixture(autouse=True)
def _no_window_is_left_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that used Qt and left a window on the screen; it would be in the next test's way."""
    yield
    if "qtbot" in request.fixturenames and (left := _close_windows()):
        pytest.fail("left open: " + ", ".join(left))


def _close_windows() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.hide()
        window.deleteLater()
    return [f"{type(window).__name__} '{window.objectName()}'" for window in left]
