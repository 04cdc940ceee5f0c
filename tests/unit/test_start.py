"""The set-up script: what it asks of a machine, when it is done at once, and what it passes on."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import start

LINUX_DESK = {"DISPLAY": ":0"}


@pytest.fixture
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian without libGL and Java, and a person at it who may not install them."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(start, "opens", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(start.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(start, "JAXB", Path("/nowhere"))
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000, raising=False)


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What Python is started with, instead of starting it; the set-up counts as done."""
    started: list[tuple[str, ...]] = []

    def note(*arguments: str | Path, environment: object, folder: Path) -> int:
        started.append(tuple(map(str, arguments)))
        return 0

    monkeypatch.setattr(start, "python", note)
    monkeypatch.setattr(start, "set_up", lambda *, for_tests=False: None)
    monkeypatch.setattr(start, "has_display", lambda environment, platform: True)
    return started


def test_an_old_python_is_refused_with_the_version_it_takes() -> None:
    with pytest.raises(start.CannotSetUp, match=r"Python 3\.9; the program needs 3\.11"):
        start.check_python((3, 9, 2))


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 1), (4, 0, 0)])
def test_a_newer_python_is_taken(version: tuple[int, ...]) -> None:
    start.check_python(version)


def test_the_script_can_be_read_by_the_oldest_python_it_answers() -> None:
    source = Path(start.__file__).read_text(encoding="utf-8")

    ast.parse(source, feature_version=(3, 8))


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        (LINUX_DESK, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({**LINUX_DESK, "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({**LINUX_DESK, "QT_QPA_PLATFORM": "offscreen:configfile=screen.json"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "darwin", False),
    ],
)
def test_a_display_is_told_from_none(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert start.has_display(environment, platform) is expected


def test_a_window_needs_more_of_linux_than_a_picture_of_one() -> None:
    picture, window = (set(start.needed_libraries(env, "linux").values()) for env in ({}, LINUX_DESK))

    assert {"libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"} <= picture
    assert {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"} <= window - picture


def test_windows_and_macos_bring_their_own_libraries() -> None:
    assert start.needed_libraries({}, "win32") == {}
    assert start.needed_libraries({}, "darwin") == {}


def test_a_library_that_is_not_there_does_not_open() -> None:
    assert not start.opens("libno-such-thing.so.7")


@pytest.mark.usefixtures("bare_machine")
def test_who_may_not_install_is_told_the_exact_line() -> None:
    with pytest.raises(start.CannotSetUp) as told:
        start.provide_packages(for_tests=True)

    line = "sudo apt-get update && sudo apt-get install -y default-jre-headless libgl1 libjaxb-java"
    assert line in str(told.value).splitlines()[2]


@pytest.mark.usefixtures("bare_machine")
def test_the_program_alone_needs_no_java() -> None:
    assert start.missing_packages(for_tests=False) == ["libgl1"]


@pytest.mark.usefixtures("bare_machine")
def test_a_linux_without_apt_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.shutil, "which", lambda name: None)

    with pytest.raises(start.CannotSetUp, match="libgl1"):
        start.provide_packages(for_tests=False)


@pytest.mark.usefixtures("bare_machine")
def test_what_stops_the_set_up_ends_with_its_sentence_and_exit_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "STAMP", Path("/nowhere"))

    assert start.main([]) == 1
    assert "apt-get install -y libgl1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("stamp", "for_tests", "expected"),
    [
        ("abc run\n", False, True),
        ("abc run\n", True, False),
        ("abc test\n", False, True),
        ("abc test\n", True, True),
        ("old test\n", False, False),
        ("abc\n", False, False),
        ("", False, False),
    ],
)
def test_a_stamp_covers_what_was_set_up_with_it(stamp: str, for_tests: bool, expected: bool) -> None:
    assert start.is_set_up(stamp, "abc", for_tests=for_tests) is expected


@pytest.mark.parametrize("changed", ["PYPROJECT", "CONSTRAINTS"])
def test_new_requirements_set_up_anew(changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = start.fingerprint()
    other = tmp_path / "other"
    other.write_bytes(getattr(start, changed).read_bytes() + b"\n# and one more")
    monkeypatch.setattr(start, changed, other)

    assert start.fingerprint() != before


def test_another_python_or_another_place_sets_up_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {start.fingerprint()}
    monkeypatch.setattr(sys, "version", "3.99")
    found.add(start.fingerprint())
    monkeypatch.setattr(start, "ROOT", tmp_path)
    found.add(start.fingerprint())

    assert len(found) == 3


def test_the_tests_need_what_the_program_needs_and_more() -> None:
    program, tests = (start.requirements(for_tests=for_tests) for for_tests in (False, True))

    assert tests[: len(program)] == program
    assert any(name.startswith("pytest") for name in tests[len(program) :])


@pytest.mark.parametrize(
    ("typed", "passed_on"),
    [
        ([], []),
        (["--", "--database", "office.db"], ["--database", "office.db"]),
        (["--database", "office.db"], ["--database", "office.db"]),
        (["--", "list", "hearings", "--json"], ["list", "hearings", "--json"]),
    ],
)
def test_options_pass_through_to_the_program(
    typed: list[str], passed_on: list[str], programs: list[tuple[str, ...]]
) -> None:
    assert start.main(typed) == 0
    assert programs == [("-m", "secretariat", *passed_on)]


def test_without_a_display_the_showcase_is_made_and_its_place_told(
    programs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "has_display", lambda environment, platform: False)

    assert start.main([]) == 0
    assert programs == [("-m", "secretariat", "showcase", "--output", str(start.SHOWCASE))]
    assert str(start.SHOWCASE) in capsys.readouterr().out


def test_without_a_display_a_command_still_runs(
    programs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "has_display", lambda environment, platform: False)

    start.main(["--", "check", "hearing-response", "1"])

    assert programs == [("-m", "secretariat", "check", "hearing-response", "1")]


@pytest.mark.parametrize(
    ("style", "tests", "expected"),
    [(True, 0, 0), (False, 0, 1), (True, 1, 1), (True, 5, 5), (False, 1, 1)],
)
def test_the_tests_run_whatever_style_says_and_either_fails_the_whole(
    style: bool, tests: int, expected: int, programs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def passes(tool: str, *options: str) -> bool:
        asked.append(tool)
        return style

    def pytest_ends(*arguments: str) -> int:
        asked.extend(("pytest", *arguments))
        return tests

    monkeypatch.setattr(start, "passes", passes)
    monkeypatch.setattr(start, "pytest", pytest_ends)

    assert start.main(["test", "-k", "letter"]) == expected
    assert asked == ["ruff", "ruff", "mypy", "lint-imports", "pytest", "-n", "2", "-k", "letter"]


def test_a_translation_is_released_again_only_when_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    released: list[Sequence[object]] = []
    source, made = tmp_path / "secretariat_da.ts", tmp_path / "secretariat_da.qm"

    def release(*words: object) -> None:
        released.append(words)
        made.touch()

    monkeypatch.setattr(start, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(start, "command", release)
    source.touch()

    start.release_translations()
    start.release_translations()
    assert len(released) == 1

    newer = made.stat().st_mtime + 5
    os.utime(source, (newer, newer))
    start.release_translations()
    assert len(released) == 2


def test_a_command_that_fails_stops_the_set_up() -> None:
    with pytest.raises(start.CannotSetUp, match="Setting up stopped"):
        start.command(sys.executable, "-c", "raise SystemExit(3)")


def test_help_is_given_without_setting_anything_up() -> None:
    checkout = Path(start.__file__).parent
    answer = subprocess.run(
        [sys.executable, "start.py", "--help"], cwd=checkout, capture_output=True, text=True, check=True
    )

    assert "start.py test" in answer.stdout
