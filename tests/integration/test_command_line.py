"""The command line does what the window does, and says plainly when it cannot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from secretariat.cli import main
from secretariat.cli.wording import LANGUAGES, wording


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with the demonstration in it."""
    path = tmp_path / "prøve.db"
    assert main(["demo", "--database", str(path)]) == 0
    return path


@pytest.fixture
def hearings(database: Path, capsys: pytest.CaptureFixture[str]) -> list[dict]:
    capsys.readouterr()
    assert main(["list", "hearings", "--database", str(database), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_demonstration_holds_three_hearings_in_different_states(hearings: list[dict]) -> None:
    assert {hearing["title"]: hearing["state"] for hearing in hearings} == {
        "Politik for Udsatte Byområder 2025-2035": "drafting",
        "Retningslinjer for sociale klausuler": "received",
        "Valby bydelsplan": "chair_approval",
    }
    assert all({"id", "title", "state", "deadline", "response_id"} <= hearing.keys() for hearing in hearings)
    assert [hearing["response_id"] is None for hearing in hearings if hearing["state"] == "received"] == [True]


def test_options_may_stand_before_the_command(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--database", str(database), "--language", "en", "list", "hearings"]) == 0
    assert "chair's approval" in capsys.readouterr().out


def test_a_response_is_printed_as_a_tagged_pdf(database: Path, hearings: list[dict], tmp_path: Path) -> None:
    paper = tmp_path / "svar.pdf"
    assert (
        main(
            [
                "print",
                "hearing-response",
                _response(hearings, "Valby"),
                "--database",
                str(database),
                "--output",
                str(paper),
            ]
        )
        == 0
    )
    with pikepdf.open(paper) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "da-DK"


def test_findings_are_told_by_the_exit_code_and_as_json(
    database: Path, hearings: list[dict], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert (
        main(["check", "hearing-response", _response(hearings, "Politik"), "--database", str(database), "--json"]) == 1
    )
    findings = json.loads(capsys.readouterr().out)
    leftover = next(finding for finding in findings if finding["excerpt"] == "[antal fra Center for Jobindsatser]")
    assert leftover["severity"] == "error"
    assert leftover["place"]["part"] == "text"


def test_the_full_response_of_the_demonstration_has_no_findings(
    database: Path, hearings: list[dict], capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    code = main(["check", "hearing-response", _response(hearings, "Valby"), "--database", str(database)])
    assert (code, capsys.readouterr().out) == (0, "Ingen fund.\n")


def test_a_backup_goes_back_over_later_work(database: Path, hearings: list[dict], tmp_path: Path) -> None:
    copy, other = tmp_path / "kopi.db", tmp_path / "anden.db"
    assert main(["backup", "--database", str(database), "--output", str(copy)]) == 0
    assert main(["restore", str(copy), "--database", str(other)]) == 0
    assert main(["list", "hearings", "--database", str(other)]) == 0


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["print", "hearing-response", "99", "--output", "x.pdf"], "Der er intet svar med nummer 99"),
        (["check", "hearing-response", "99"], "Der er intet svar med nummer 99"),
        (["demo"], "rummer allerede et udvalg"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    database: Path, argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*argv, "--database", str(database)]) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "brev.db"
    letter.write_text("Kære udvalg")
    assert main(["list", "hearings", "--database", str(letter)]) == 2
    assert "ikke en af programmets databaser" in capsys.readouterr().err
    assert letter.read_text() == "Kære udvalg"


def test_an_unreachable_output_is_said(
    database: Path, hearings: list[dict], capsys: pytest.CaptureFixture[str]
) -> None:
    number = _response(hearings, "Valby")
    argv = ["print", "hearing-response", number, "--database", str(database), "--output", "/findes/ikke/svar.pdf"]
    assert main(argv) == 2
    assert "kan ikke nås" in capsys.readouterr().err


def test_a_mistyped_path_is_no_empty_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "hearings", "--database", str(tmp_path / "forkert.db")]) == 2
    assert "findes ikke" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_it_runs_as_a_module_too(database: Path) -> None:
    argv = [sys.executable, "-m", "secretariat", "list", "hearings", "--json", "--database", str(database)]
    finished = subprocess.run(argv, capture_output=True, text=True, check=False, env=os.environ)
    assert (finished.returncode, len(json.loads(finished.stdout))) == (0, 3)


def test_a_reader_that_has_seen_enough_is_no_fault(database: Path) -> None:
    line = f'"{sys.executable}" -m secretariat list hearings --json --database "{database}" | head -c 1'
    finished = subprocess.run(["bash", "-o", "pipefail", "-c", line], capture_output=True, text=True, check=False)
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "[", "")


def test_both_languages_say_the_same_things() -> None:
    danish, english = (wording(language).sentences for language in LANGUAGES)
    assert _keys(danish) == _keys(english)


def _keys(sentences: dict) -> set[str]:
    return {
        f"{key}.{inner}" if inner else key
        for key, value in sentences.items()
        for inner in (value if isinstance(value, dict) else [""])
    }


def _response(hearings: list[dict], title: str) -> str:
    return next(str(hearing["response_id"]) for hearing in hearings if hearing["title"].startswith(title))
