"""The command line against bad numbers, full disks, closed outputs and files in the way: a sentence and exit 2."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.bootstrap import open_office
from secretariat.cli import main
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, ResponseDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.text import Alignment, Cell, Table, Text, run
from tests.support.clock import FixedClock

BEYOND_SQLITE = "99999999999999999999999"

needs_dev_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux's own full disk")


@pytest.fixture
def database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A database with the demonstration in it, in a folder whose name needs care."""
    path = tmp_path / "en mappe æøå 😀" / "min database.db"
    assert main(["demo", "--database", str(path)]) == 0
    capsys.readouterr()
    return path


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["print", "hearing-response", BEYOND_SQLITE, "--output", "x.pdf"], f"intet svar med nummer {BEYOND_SQLITE}"),
        (["check", "hearing-response", BEYOND_SQLITE], f"intet svar med nummer {BEYOND_SQLITE}"),
        (["list", "hearings", "--committee", BEYOND_SQLITE], f"intet udvalg med nummer {BEYOND_SQLITE}"),
        (["list", "hearings", "--committee", "999"], "intet udvalg med nummer 999"),
        (["list", "hearings", "--committee", "-1"], "intet udvalg med nummer -1"),
    ],
)
def test_a_number_that_nothing_has_is_said(
    database: Path, argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*argv, "--database", str(database)]) == 2
    assert said in capsys.readouterr().err


def test_a_paper_is_never_put_where_a_database_lies(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = database.read_bytes()
    argv = ["print", "hearing-response", "1", "--output", str(database), "--database", str(database)]
    assert main(argv) == 2
    assert "er selv en database" in capsys.readouterr().err
    assert database.read_bytes() == before


def test_a_backup_onto_the_database_itself_is_refused(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inode = database.stat().st_ino
    assert main(["backup", "--output", str(database), "--database", str(database)]) == 2
    assert "er selv en database" in capsys.readouterr().err
    assert database.stat().st_ino == inode


def test_a_backup_replaces_no_stranger(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text("Kære udvalg")
    assert main(["backup", "--output", str(letter), "--database", str(database)]) == 2
    assert "ikke en af programmets databaser" in capsys.readouterr().err
    assert letter.read_text() == "Kære udvalg"


def test_a_folder_named_as_output_is_said(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    argv = ["print", "hearing-response", "1", "--output", str(tmp_path), "--database", str(database)]
    assert main(argv) == 2
    assert "er en mappe" in capsys.readouterr().err


def test_a_disk_that_fills_while_a_paper_is_written_leaves_no_half_paper(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "ud" / "svar.pdf"
    paper.parent.mkdir()
    paper.write_bytes(b"an earlier paper")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("secretariat.system.whole_file.os.fsync", full)
    assert main(["print", "hearing-response", "1", "--output", str(paper), "--database", str(database)]) == 2
    assert "Disken er fuld" in capsys.readouterr().err
    assert {file.name: file.read_bytes() for file in paper.parent.iterdir()} == {"svar.pdf": b"an earlier paper"}


def test_a_table_that_fits_no_page_is_said_in_words(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    database = tmp_path / "office.db"
    table = Table((tuple(Cell((run("ord"),)) for _ in range(60)),), (Alignment.LEFT,) * 60)
    with open_office(database, actor=str, clock=clock) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalg"))
        draft = HearingDraft(title="Valby", response=ResponseDraft(text=Text((table,))))
        office.services.hearings.receive(committee.id, draft)
    argv = ["print", "hearing-response", "1", "--output", str(tmp_path / "x.pdf"), "--database", str(database)]
    assert main(argv) == 2
    assert "en tabel med 60 kolonner er bredere end siden" in capsys.readouterr().err


def asked(database: Path, *words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main([*words, "--database", str(database)])
    return code, capsys.readouterr().err


def test_a_period_whose_name_another_has_too_is_named_by_its_number(
    tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    database, paper = tmp_path / "office.db", str(tmp_path / "x.pdf")
    with open_office(database, actor=str, clock=clock) as office:
        committee = office.services.committees.add(CommitteeDraft(name="Udvalg"))
        spring = office.services.periods.add(committee.id, PeriodDraft("Foråret"))
        office.services.periods.roll(spring.id, office.services.periods.next_draft(spring.id))
    for words in (("check", "period", "Foråret"), ("print", "goals", "--period", "Foråret", "--output", paper)):
        code, said = asked(database, *words, capsys=capsys)
        assert code == 2
        assert said.startswith("Flere perioder hedder Foråret. Angiv perioden med dens nummer")
    assert asked(database, "print", "goals", "--period", "2", "--output", paper, capsys=capsys) == (0, "")


def test_a_sheet_whose_initiative_or_period_was_put_aside_is_said_not_to_be_there(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_office(database, actor=str) as office:
        services = office.services
        committee = services.committees.all()[0].id
        after, before = services.periods.list(committee)
        sheets = [line for line in services.periods.overview(after.id) if line.sheet_id is not None]
        initiative = services.initiatives.get(sheets[0].initiative_id)
        services.initiatives.remove(initiative.id, version=initiative.version)
        (earlier, *_) = (line.sheet_id for line in services.periods.overview(before.id) if line.sheet_id is not None)
        services.periods.remove(before.id, version=before.version)

    paper = str(tmp_path / "x.pdf")
    for sheet in (sheets[0].sheet_id, earlier):
        code, said = asked(database, "print", "status-sheet", str(sheet), "--output", paper, capsys=capsys)
        assert code == 2
        assert said.startswith(f"Der er intet statusskema med nummer {sheet}.")
    assert asked(database, "print", "status-sheets", "--period", "2009", "--output", paper, capsys=capsys) == (0, "")


def ended(database: Path, *options: str, shell: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    line = f'"{sys.executable}" -m secretariat list hearings {" ".join(options)} --database "{database}" {shell}'
    return subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": "", **environment},
    )


@needs_dev_full
def test_an_output_that_is_full_is_said(database: Path) -> None:
    done = ended(database, shell="> /dev/full")
    assert (done.returncode, done.stderr) == (2, "Disken er fuld. Der er intet ændret; gør plads, og prøv igen.\n")


def test_an_output_that_is_closed_is_no_fault(database: Path) -> None:
    done = ended(database, shell=">&-")
    assert (done.returncode, done.stderr) == (0, "")


def test_an_output_without_danish_letters_still_tells(database: Path) -> None:
    done = ended(database, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert r"Politik for Udsatte Byomr\xe5der" in done.stdout


def test_json_stays_json_where_the_output_has_no_danish_letters(database: Path) -> None:
    done = ended(database, "--json", PYTHONIOENCODING="ascii")
    assert "Politik for Udsatte Byområder 2025-2035" in [row["title"] for row in json.loads(done.stdout)]
