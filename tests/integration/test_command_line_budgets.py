"""Budget tables from the command line: taken in, reconciled, printed, given out and taken in again."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest

from secretariat.cli import main

OVERVIEW = """\
;2008;2009;2010;I alt
BIF's enkelte indsatser, som bidrager til integrationspolitiske mål;47,5;88,4;55,5;182,8
2.1 Jobpatruljer;6,9;6,9;6,9;20,7
2.2 Helbredsteam;2,0;2,0;2,0;6,0
2.3 Sprog og Integration;8,5;-;-;8,5
2.4 CBSI;24,6;26,9;26,9;78,4
2.5 Helhedsplaner;0,0;3,5;3,5;7,0
2.6 International Dag;0,5;0,5;0,5;1,5
2.7 VI KBHM-'R' kampagnen;3,0;3,0;3,0;9,0
2.8 Indsats for selvforsørgede;1,0;2,0;2,0;5,0
2.9 Virksomhedsrettede jobkonsulenter – statslig bevilling;-;-;-;-
2.10 Diskrimination;1,0;1,0;1,0;3,0
2.11 Hotspot;-;4,5;4,5;9,0
2.12 Antiradikalisering;-;3,0;3,0;6,0
2.13 TaskForce Integration;-;-;-;-
2.14 Integrationsrådet;-;0,2;0,2;0,3
2.15 Jobplanen 2009;-;32,9;-;32,9
BIF's enkelte indsatser i 2008, som ligger ud over integrationspolitiske mål;88,9;95,3;95,3;279,5
3.1 Styrket adm. af integrationsaktiviteter – herunder Task Force integration;10,0;10,0;10,0;30,0
3.2 Introduktionsprogram;17,2;24,5;24,5;66,2
3.3 Danskundervisning;61,7;64,8;64,8;191,3
Integrationsprojekter;14,0;9,6;9,6;33,2
4.1 BIF projekter;5,5;6,1;6,1;17,7
4.2 Den tværgående integrationspulje;8,5;3,5;3,5;15,5
I ALT;150,4;195,3;162,4;499,5
"""
CONTRIBUTES = "BIF's enkelte indsatser, som bidrager til integrationspolitiske mål"
BEYOND = "BIF's enkelte indsatser i 2008, som ligger ud over integrationspolitiske mål"

ERRORS = {
    (CONTRIBUTES, "2009", "88.4", "86.4"),
    (CONTRIBUTES, "2010", "55.5", "53.5"),
    (CONTRIBUTES, "I alt", "182.8", "187.3"),
    (CONTRIBUTES, "I alt", "182.8", "191.4"),
    (BEYOND, "2009", "95.3", "99.3"),
    (BEYOND, "2010", "95.3", "99.3"),
    (BEYOND, "I alt", "279.5", "287.5"),
    ("I ALT", "2009", "195.3", "193.3"),
    ("I ALT", "2010", "162.4", "160.4"),
    ("I ALT", "I alt", "499.5", "495.5"),
    ("I ALT", "I alt", "499.5", "508.0"),
    ("I ALT", "I alt", "499.5", "508.1"),
}
"""Place, column, what is printed and what it comes to, added up by hand."""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A place for a database that is not there yet."""
    return tmp_path / "tabeller.db"


def _told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def _taken_in(file: Path, database: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    capsys.readouterr()
    assert main(["budget", "import", str(file), "--database", str(database), "--title", "Oversigt", *more]) == 0
    return _told(capsys).splitlines()[-1]


def _findings(table: str, database: Path, capsys: pytest.CaptureFixture[str]) -> list[dict]:
    capsys.readouterr()
    main(["check", "budget", table, "--database", str(database), "--json"])
    return json.loads(_told(capsys))


def _file(folder: Path, text: str = OVERVIEW, name: str = "oversigt.csv", encoding: str = "utf-8") -> Path:
    file = folder / name
    file.write_text(text, encoding)
    return file


def test_the_published_overview_is_found_out_completely_and_not_one_too_many(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = _taken_in(_file(tmp_path), database, capsys, "--strict")
    findings = _findings(table, database, capsys)
    errors = [finding for finding in findings if finding["severity"] == "error"]
    assert {tuple(error[key] for key in ("place", "column", "printed", "computed")) for error in errors} == ERRORS
    assert len(errors) == len(ERRORS)
    assert [finding for finding in findings if finding["severity"] != "error"] == [
        {
            "kind": "across",
            "place": "2.14 Integrationsrådet",
            "column": "I alt",
            "printed": "0.3",
            "computed": "0.4",
            "difference": "-0.1",
            "severity": "rounding",
            "is_dash": False,
            "explanation": "",
            "accepted": None,
            "row": findings[[finding["severity"] for finding in findings].index("rounding")]["row"],
            "params": {},
        }
    ]
    assert all(Decimal(one["printed"]) - Decimal(one["computed"]) == Decimal(one["difference"]) for one in findings)


def test_a_table_whose_group_totals_stand_after_their_lines_gives_the_same_findings(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = OVERVIEW.splitlines()
    after = [lines[0], *lines[2:17], lines[1], *lines[18:21], lines[17], *lines[22:24], lines[21], lines[24]]
    table = _taken_in(_file(tmp_path, "\n".join(after)), database, capsys, "--unit", "mio. kr.")
    errors = [one for one in _findings(table, database, capsys) if one["severity"] == "error"]
    assert {tuple(error[key] for key in ("place", "column", "printed", "computed")) for error in errors} == ERRORS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_danish_letters_survive_every_encoding(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str], encoding: str
) -> None:
    table = _taken_in(_file(tmp_path, encoding=encoding), database, capsys, "--unit", "mio. kr.")
    capsys.readouterr()
    out = tmp_path / "ud.json"
    assert main(["budget", "export", table, "--database", str(database), "--format", "json", "--output", str(out)]) == 0
    assert "2.14 Integrationsrådet" in [
        f"{row['number']} {row['label']}".strip() for row in json.loads(out.read_text("utf-8"))["rows"]
    ]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_what_is_given_out_comes_in_again_with_the_same_findings(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    table = _taken_in(_file(tmp_path), database, capsys, "--unit", "mio. kr.")
    before = _findings(table, database, capsys)
    out = tmp_path / f"ud.{kind}"
    assert main(["budget", "export", table, "--database", str(database), "--format", kind, "--output", str(out)]) == 0
    again = _taken_in(out, database, capsys)
    after = _findings(again, database, capsys)
    told = ("kind", "place", "column", "printed", "computed", "severity")
    assert [[one[key] for key in told] for one in after] == [[one[key] for key in told] for one in before]


def test_a_table_in_doubt_is_told_on_standard_error_and_refused_when_strict(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _file(tmp_path, OVERVIEW.replace("-;32,9;-;32,9", "-;32,94;-;32,9"))
    strict = ["budget", "import", str(file), "--database", str(database), "--title", "Oversigt", "--strict"]
    assert main(strict) == 2
    assert "32,94" in capsys.readouterr().err
    assert not database.exists()
    assert main(strict[:-1]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines()[-1].isdigit()
    assert "32,94" in told.err


def test_a_table_without_a_title_is_refused_for_want_of_it(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["budget", "import", str(_file(tmp_path)), "--database", str(database), "--title", " "]) == 2
    assert "En tabel skal have en titel." in capsys.readouterr().err


@pytest.mark.parametrize("content", ["x", "Kære alle\nHermed regnskabet.\n", ";2008;2009\n"])
def test_a_file_with_words_and_no_row_of_figures_is_no_table(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    file = _file(tmp_path, content)
    assert main(["budget", "import", str(file), "--database", str(database), "--title", "Brev"]) == 2
    assert "rummer ingen tabel" in capsys.readouterr().err
    assert not database.exists()


def test_a_doubt_is_told_in_a_line_that_can_be_read_however_long_the_file_s_words_are(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "lang.csv"
    file.write_text(f";2008;2009\nHusleje;{'9' * 400};2,0\n{'Meget ' * 400};1 eller 2;3,0\n", encoding="utf-8")

    assert main(["budget", "import", str(file), "--database", str(database), "--title", "Lang"]) == 0

    told = capsys.readouterr().err.splitlines()
    assert "Det fremgår ikke, hvilken enhed tallene er opgjort i. De er læst som mio. kr. Det kan også" in "\n".join(
        told
    )
    assert max(map(len, told)) < 400


def test_a_table_is_printed_with_its_control_report(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = _taken_in(_file(tmp_path), database, capsys, "--unit", "mio. kr.")
    for what in ("budget", "budget-control"):
        paper = tmp_path / f"{what}.pdf"
        assert main(["print", what, table, "--database", str(database), "--output", str(paper)]) == 0
        with pikepdf.open(paper) as pdf:
            assert pdf.Root.MarkInfo.Marked


def test_a_final_print_waits_for_the_errors(tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = _taken_in(_file(tmp_path), database, capsys)
    paper = tmp_path / "oversigt.pdf"
    final = ["print", "budget", table, "--database", str(database), "--output", str(paper), "--final"]
    assert main(final) == 2
    assert "12 fejl står åbne" in capsys.readouterr().err
    assert not paper.exists()


def test_the_summary_line_counts_errors_apart_from_roundings(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = _taken_in(_file(tmp_path), database, capsys)
    assert main(["check", "budget", table, "--database", str(database)]) == 1
    assert _told(capsys).splitlines()[-1] == "12 fejl, 1 afrunding"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tom.csv", b""),
        ("brudt.xlsx", b"PK\x03\x04 and no more"),
        ("billede.csv", bytes(range(256)) * 40),
        ("gammel.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    ],
)
def test_a_file_that_holds_no_table_is_refused_in_a_sentence_and_nothing_is_stored(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert main(["budget", "import", str(file), "--database", str(database), "--title", "Oversigt"]) == 2
    assert "kan ikke tages ind" in capsys.readouterr().err
    assert not database.exists()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["check", "budget", "99"], "Der er ingen budgettabel med nummer 99"),
        (["print", "budget", "99", "--output", "x.pdf"], "Der er ingen budgettabel med nummer 99"),
        (["budget", "export", "99", "--format", "csv", "--output", "x.csv"], "Der er ingen budgettabel med nummer 99"),
        (["budget", "import", "findes ikke.csv", "--title", "x"], "findes ikke"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str], argv: list[str], said: str
) -> None:
    _taken_in(_file(tmp_path), database, capsys)
    assert main([*argv, "--database", str(database)]) == 2
    assert said in capsys.readouterr().err


def test_the_demonstration_holds_the_overview_with_its_errors_tied_to_the_sheets(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["demo", "--database", str(database)]) == 0
    capsys.readouterr()
    assert main(["list", "budgets", "--database", str(database), "--json"]) == 0
    tables = json.loads(_told(capsys))
    overview = next(table for table in tables if table["is_overview"])
    findings = _findings(str(overview["id"]), database, capsys)
    arithmetic = {"total_of_lines", "total_of_groups", "across"}
    errors = [one for one in findings if one["severity"] == "error" and one["kind"] in arithmetic]
    assert len(errors) == len(ERRORS)
    assert {one["severity"] for one in findings if one["place"].startswith("2.13")} <= {"explained"}
    other = next(table for table in tables if not table["is_overview"])
    (wrong,) = _findings(str(other["id"]), database, capsys)
    assert (wrong["column"], wrong["printed"], wrong["computed"]) == ("Antal", "29271", "29071")
