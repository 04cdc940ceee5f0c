"""The formal papers from the command line: listed, printed, checked, issued, verified, searched."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from secretariat.cli import main
from secretariat.exchange import packages
from tests.support.pdf_reading import read

REPORT, MEMO, CLOSED, RECOMMENDATION, WORK_PLAN = "6", "4", "3", "2", "1"
"""Documents of the demonstration."""
HELD, PLANNED = "1", "2"
"""Its meetings."""


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration's database, made once."""
    database = tmp_path_factory.mktemp("demo") / "demo.db"
    assert main(["demo", "--database", str(database)]) == 0
    return database


@pytest.fixture
def database(demonstration: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copy(demonstration, tmp_path / "office.db"))


def run(database: Path, *words: str) -> int:
    """Run a command in a database and return its exit code."""
    return main([*words, "--database", str(database)])


def told(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return the JSON that was written."""
    return json.loads(capsys.readouterr().out)


def bookmarks(pdf: Path) -> list[str]:
    """Return the titles of a PDF's outline, deeper ones after those they stand under."""

    def titles(items: Iterable[pikepdf.OutlineItem]) -> Iterator[str]:
        for item in items:
            yield str(item.title)
            yield from titles(item.children)

    with pikepdf.open(pdf) as opened:
        return list(titles(opened.open_outline().root))


def test_documents_are_listed_the_newest_first(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(database, "list", "documents", "--json") == 0
    documents = told(capsys)
    assert [document["id"] for document in documents] == [6, 5, 4, 3, 2, 1]
    report = documents[0]
    assert (report["kind"], report["state"], report["year"], report["date"]) == (
        "status_report",
        "drafting",
        2009,
        "2009-05-25",
    )
    assert [document["is_closed"] for document in documents].count(True) == 1
    assert run(database, "list", "documents") == 0
    assert "statusredegørelse" in capsys.readouterr().out


def test_meetings_are_listed(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(database, "list", "meetings", "--json") == 0
    held = next(meeting for meeting in told(capsys) if meeting["id"] == 1)
    assert (held["date"], held["starts"], held["state"], held["items"], held["closed_items"]) == (
        "2008-12-11",
        "16:30",
        "held",
        6,
        1,
    )


@pytest.mark.parametrize("document", [REPORT, MEMO, CLOSED, RECOMMENDATION, WORK_PLAN])
def test_every_kind_of_document_prints_as_pdf_and_as_word(database: Path, tmp_path: Path, document: str) -> None:
    pdf, word = tmp_path / "paper.pdf", tmp_path / "paper.docx"
    assert run(database, "print", "document", document, "--output", str(pdf)) == 0
    assert run(database, "print", "document", document, "--output", str(word)) == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert word.read_bytes().startswith(b"PK")


@pytest.mark.parametrize("paper", ["agenda", "minutes"])
def test_the_public_papers_of_a_meeting_hold_nothing_closed(database: Path, tmp_path: Path, paper: str) -> None:
    full, public = tmp_path / "full.pdf", tmp_path / "public.pdf"
    assert run(database, "print", paper, HELD, "--output", str(full)) == 0
    assert run(database, "print", paper, HELD, "--public", "--output", str(public)) == 0
    closed = "sprogcentret"
    assert any(closed in title for title in bookmarks(full))
    assert closed in repr(read(full.read_bytes()))
    assert not any(closed in title for title in bookmarks(public))
    assert closed not in repr(read(public.read_bytes()))


def test_a_closed_document_has_no_public_print(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "public.pdf"
    assert run(database, "print", "document", CLOSED, "--public", "--output", str(target)) == 2
    assert "lukket punkt" in capsys.readouterr().err
    assert not target.exists()


def test_minutes_wait_for_their_meeting(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(database, "print", "minutes", PLANNED, "--output", str(tmp_path / "m.pdf")) == 2
    assert "ikke afholdt" in capsys.readouterr().err


def test_a_check_tells_the_document_and_what_it_draws_in(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(database, "check", "document", REPORT, "--json") == 1
    controlled = told(capsys)
    assert controlled[0]["kind"] == "document"
    kinds = {one["kind"] for one in controlled}
    assert {"sheet", "budget_table"} <= kinds
    assert run(database, "check", "document", REPORT) == 1
    assert "advarsler" in capsys.readouterr().out


def test_a_meeting_is_checked(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(database, "check", "meeting", HELD, "--json")
    assert told(capsys)[0]["kind"] == "meeting"


def test_open_errors_hold_back_the_issue_until_a_reason_is_given(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert run(database, "issue", "document", MEMO, "--output", str(folder)) == 2
    assert "fejl står åbne" in capsys.readouterr().err
    assert list(folder.iterdir()) == []
    assert run(database, "issue", "document", MEMO, "--reason", "Aftalt", "--output", str(folder)) == 0
    (package,) = folder.iterdir()
    assert {file.suffix for file in package.iterdir()} == {".pdf", ".docx", ".json"}
    assert run(database, "verify", str(package)) == 0
    assert run(database, "list", "issued", "--json") == 0


def test_a_package_that_could_not_be_written_is_told_as_issued_and_written_the_next_time(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    command = ("issue", "document", WORK_PLAN, "--reason", "Aftalt", "--output", str(tmp_path))
    with monkeypatch.context() as patched:
        patched.setattr(packages, "write_whole", full)
        assert run(database, *command) == 2
    assert "Dokumentet er afgivet" in capsys.readouterr().err
    assert run(database, *command) == 0
    (package,) = (one for one in tmp_path.iterdir() if one.is_dir() and one.name.endswith("2009"))
    assert run(database, "verify", str(package)) == 0


def test_nothing_is_issued_where_no_package_can_be_written(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    assert run(database, "issue", "document", WORK_PLAN, "--reason", "Aftalt", "--output", str(in_the_way / "out")) == 2
    capsys.readouterr()
    assert run(database, "list", "issued", "--json") == 0
    assert told(capsys) == []
    assert (
        run(database, "issue", "document", WORK_PLAN, "--reason", "Aftalt", "--output", str(tmp_path / "a" / "b")) == 0
    )
    assert len(list((tmp_path / "a" / "b").iterdir())) == 1


def test_an_issued_document_prints_byte_for_byte_as_it_left(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert run(database, "issue", "document", WORK_PLAN, "--reason", "Aftalt", "--output", str(folder)) == 0
    (package,) = folder.iterdir()
    (pdf,) = package.glob("*.pdf")
    again = tmp_path / "again.pdf"
    assert run(database, "print", "document", WORK_PLAN, "--output", str(again)) == 0
    assert again.read_bytes() == pdf.read_bytes()


def test_a_changed_file_in_a_package_is_found(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    run(database, "issue", "document", WORK_PLAN, "--reason", "Aftalt", "--output", str(folder))
    (package,) = folder.iterdir()
    (pdf,) = package.glob("*.pdf")
    pdf.write_bytes(pdf.read_bytes().replace(b"2009", b"2010", 1) + b" ")
    (package / "notes.txt").touch()
    capsys.readouterr()
    assert run(database, "verify", str(package), "--json") == 1
    assert {(fault["fault"], fault["file"]) for fault in told(capsys)} == {
        ("changed", pdf.name),
        ("unknown", "notes.txt"),
    }


def test_a_search_finds_and_says_where(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(database, "search", '"Fra Sport til Job"', "--json") == 0
    hits = told(capsys)
    assert {"response", "sheet", "document", "recommendation"} <= {hit["kind"] for hit in hits}
    assert all("[Fra Sport til Job]" in hit["context"] or "Sport" in hit["title"] for hit in hits)
    assert run(database, "search", "hotspot", "--kind", "sheet", "--year", "2009", "--json") == 0
    assert {(hit["kind"], hit["year"]) for hit in told(capsys)} == {("sheet", 2009)}
    assert run(database, "search", "dette ord findes ikke") == 0
    assert "Intet fundet" in capsys.readouterr().out


def test_the_calendar_is_written(database: Path, tmp_path: Path) -> None:
    target = tmp_path / "kalender.ics"
    assert run(database, "calendar", "--output", str(target)) == 0
    assert b"BEGIN:VEVENT" in target.read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        ("print", "document", "99", "--output"),
        ("print", "agenda", "99", "--output"),
        ("print", "minutes", "99", "--output"),
        ("issue", "document", "99", "--output"),
    ],
)
def test_an_unknown_number_is_told_with_the_command_that_lists_them(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert run(database, *words, str(tmp_path / "x.pdf")) == 2
    assert "list " in capsys.readouterr().err


def test_a_database_is_never_overwritten_by_a_paper(database: Path) -> None:
    before = database.read_bytes()
    assert run(database, "print", "document", REPORT, "--output", str(database)) == 2
    assert run(database, "calendar", "--output", str(database)) == 2
    assert database.read_bytes() == before


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_command_explains_itself(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("search",), ("verify",), ("issue", "document"), ("print", "agenda"), ("list", "issued")):
        with pytest.raises(SystemExit) as ended:
            main(["--language", language, *words, "--help"])
        assert ended.value.code == 0
    assert capsys.readouterr().out
