"""The command line lists, prints and checks a reporting period."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from secretariat.cli import main
from tests.support.pdf_reading import read

Ask = Callable[..., list[dict]]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demonstration in it; these tests read it and change nothing."""
    path = tmp_path_factory.mktemp("periods") / "prøve.db"
    assert main(["demo", "--database", str(path)]) == 0
    return path


@pytest.fixture
def ask(database: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Give a command's answer in JSON."""

    def asked(*words: str, code: int = 0) -> list[dict]:
        capsys.readouterr()
        assert main([*words, "--json", "--database", str(database)]) == code
        return json.loads(capsys.readouterr().out)

    return asked


def test_the_demonstration_has_two_periods_and_the_second_follows_the_first(ask: Ask) -> None:
    second, first = ask("list", "periods")
    assert (first["name"], second["name"]) == ("2008", "2009")
    assert second["previous"] == first["id"]
    assert (second["starts"], second["ends"]) == ("2009-01-01", "2009-12-31")


def test_the_initiatives_of_a_period_come_by_section_and_number(ask: Ask) -> None:
    initiatives = ask("list", "initiatives", "--period", "2009")
    assert [initiative["number"] for initiative in initiatives] == (
        [f"2.{number}" for number in (1, 2, *range(4, 16))] + ["3.1", "3.2", "3.3", "4.1", "4.2"]
    )
    assert sum(initiative["sheet_id"] is not None for initiative in initiatives) == 16
    assert initiatives[0]["section"]["number"] == "2"


def test_amounts_are_exact_kroner_as_text(ask: Ask) -> None:
    initiatives = {initiative["number"]: initiative for initiative in ask("list", "initiatives", "--period", "2009")}
    assert (initiatives["2.4"]["gross"], initiatives["2.4"]["net"]) == ("53800000.00", "26900000.00")
    assert initiatives["2.5"]["gross"] == "3543580.00"
    assert (initiatives["2.9"]["counting"], initiatives["2.9"]["counted"]) == ("state_funded", None)
    assert initiatives["2.14"]["counted"] == "200000.00"


def test_an_initiative_that_was_closed_belongs_to_the_period_before_only(ask: Ask) -> None:
    before = [initiative["number"] for initiative in ask("list", "initiatives", "--period", "2008")]
    now = [initiative["number"] for initiative in ask("list", "initiatives", "--period", "2009")]
    assert "2.3" in before
    assert "2.3" not in now


def test_a_period_may_be_named_by_its_number(ask: Ask) -> None:
    second = ask("list", "periods")[0]
    assert ask("list", "initiatives", "--period", str(second["id"])) == ask("list", "initiatives", "--period", "2009")


def test_indicators_tell_their_figures_and_how_far_they_came(ask: Ask) -> None:
    first, *rest = ask("list", "indicators", "--period", "2009")
    assert (first["baseline"]["value"], first["latest"]["value"]) == ("54.40", "59.90")
    assert (first["difference"]["amount"], first["course"]) == ("5.50", "on_its_way")
    assert first["criterion"] == {"kind": "reach", "value": "64.00", "by": "2010-12-31"}
    assert len(rest) == 5


def test_an_indicator_stands_in_a_period_as_it_was_measured_by_its_end(ask: Ask) -> None:
    both = [ask("list", "indicators", "--period", period)[1]["latest"]["value"] for period in ("2008", "2009")]
    assert both == ["55.00", "55.00"]


def test_the_control_finds_what_is_wrong_in_the_figures_and_says_where(ask: Ask) -> None:
    found = ask("check", "period", "2009", code=1)
    codes = {(one["subject"]["number"], one["code"]) for one in found}
    assert ("2.15", "sheet_missing") in codes
    assert ("2.8", "part_of_whole") in codes
    assert {number for number, code in codes if code == "percent_for_points"} >= {"2.1", "2.5", "2.9"}
    bracket = next(one for one in found if "kampagnelederen" in one["excerpt"])
    assert (bracket["subject"]["number"], bracket["severity"]) == ("2.7", "error")
    assert all({"subject", "code", "severity", "place", "params", "waived"} <= one.keys() for one in found)


def test_what_was_carried_over_and_not_confirmed_is_an_error(ask: Ask) -> None:
    found = ask("check", "period", "2009", code=1)
    unconfirmed = [one["subject"]["number"] for one in found if one["code"] == "row_unconfirmed"]
    assert unconfirmed.count("2.6") == 5
    assert "2.2" not in unconfirmed


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["status-sheets", "--period", "2009"], "2.13 Status for TaskForce Integration"),
        (["indicators", "--period", "2009"], "Andel indvandrere og efterkommere i arbejde"),
        (["goals", "--period", "2009"], "Mjølnerparken"),
    ],
)
def test_a_paper_of_the_period_is_printed_as_a_tagged_pdf(
    database: Path, tmp_path: Path, words: list[str], expected: str
) -> None:
    paper = tmp_path / "papir.pdf"
    assert main(["print", *words, "--database", str(database), "--output", str(paper)]) == 0
    with pikepdf.open(paper) as pdf:
        assert pdf.Root.MarkInfo.Marked
    assert expected in read(paper.read_bytes()).root.text


def test_one_sheet_is_printed_by_its_number(database: Path, ask: Ask, tmp_path: Path) -> None:
    sheet = next(one for one in ask("list", "initiatives", "--period", "2009") if one["number"] == "2.9")
    paper = tmp_path / "skema.pdf"
    argv = ["print", "status-sheet", str(sheet["sheet_id"]), "--database", str(database), "--output", str(paper)]
    assert main(argv) == 0
    told = read(paper.read_bytes()).root.text.replace("\u00a0", " ")
    assert "36,4 mio. kr." in told
    assert "2.10" not in told


def test_a_final_print_is_refused_while_errors_stand_open(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = tmp_path / "papir.pdf"
    argv = ["print", "status-sheets", "--period", "2009", "--final", "--database", str(database)]
    assert main([*argv, "--output", str(paper)]) == 2
    assert "kan ikke være endelig" in capsys.readouterr().err
    assert not paper.exists()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["list", "initiatives", "--period", "2011"], "ingen periode, der hedder eller har nummer 2011"),
        (["check", "period", "forår"], "ingen periode"),
        (["print", "status-sheet", "9999", "--output", "x.pdf"], "intet statusskema med nummer 9999"),
        (["list", "indicators", "--period", "2009", "--committee", "77"], "intet udvalg med nummer 77"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(
    database: Path, argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*argv, "--database", str(database)]) == 2
    assert said in capsys.readouterr().err


def test_people_get_lines_with_the_judgement_in_words(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["list", "initiatives", "--period", "2009", "--database", str(database)]) == 0
    told = capsys.readouterr().out.replace("\u00a0", " ")
    assert "ikke opfyldt" in told
    assert "26,9 mio. kr." in told
    assert "intet skema" in told
