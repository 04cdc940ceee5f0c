"""A clerk's day with a budget table, from an empty database to the printed paper, through the program's own window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel, QPushButton

from tests.e2e import budget_desk as desk
from tests.e2e.budget_desk import ALT, SHIFT, Key
from tests.e2e.sitting import CONTROL, Sitting, begin_committee, running
from tests.support.budget_sources import as_read
from tests.support.pdf_reading import read, structure_faults

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

TITLE = "Integrationsindsatsen 2009-2010"
COPIED = (
    ("", "Sprogindsats", "", ""),
    ("3.2", "Introduktionsprogram", "24,5", "24,5"),
    ("3.3", "Danskundervisning", "64,8", "64,8"),
    ("", "Integrationsprojekter", "", ""),
    ("4.1", "BIF projekter", "6,1", "6,1"),
    ("4.2", "Den tværgående integrationspulje", "3,5", "3,5"),
)
"""What the clerk has in Excel: no totals, and no outline."""
PASTED = """
                                             | 2009 | 2010 | I alt [sum]
    Sprogindsats                             |      |      |
    3.2 Introduktionsprogram                 | 24,5 | 24,5 |  49,0
    3.3 Danskundervisning                    | 64,8 | 64,8 | 129,6
    Integrationsprojekter                    |      |      |
    4.1 BIF projekter                        |  6,1 |  6,1 |  12,2
    4.2 Den tværgående integrationspulje     |  3,5 |  3,5 |   7,1
    I alt [grand total]                      | 98,9 | 98,9 | 197,9
"""
BEGUN = """
                        | 2009 | 2010 | I alt [sum]
                        |      |      |
    I alt [grand total] |      |      |
"""
FINISHED = """
                                           | 2009 | 2010  | 2011 | I alt [sum]
    Sprogindsats [group]                   | 89,3 | 89,3  | 89,3 | 267,9
      3.2 Introduktionsprogram             | 24,5 | 24,5  | 24,5 |  73,5
      3.3 Danskundervisning                | 64,8 | 64,8  | 64,8 | 194,4
    Integrationsprojekter [group]          |  9,6 |  9,6  |  3,5 |  22,8
      4.1 Projekter i jobcentret           |  6,1 |  6,1  |      |  13,2
      4.2 Den tværgående integrationspulje |  3,5 | 3,5^1 | 3,5^1 | 10,6
    I alt [grand total]                    | 98,9 | 98,9  | 92,8 | 290,7
"""
NOTE = "Puljen fordeles i foråret."
REASON = "Trykt sådan i budgettet; rettes i næste udgave."


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    """A place where no database lies yet."""
    return tmp_path / "office.db"


def test_a_table_is_pasted_reconciled_compared_and_printed(database, tmp_path, qtbot, validator):
    with running(database, qtbot) as program:
        begin_committee(program)
        begin_table(program)
        paste_from_excel(program)
        group_the_lines(program)
        type_printed_totals(program)
        write_a_footnote(program)
        see_the_findings(program)
        mend_the_group(program)
        take_the_computed_total(program)
        add_a_year(program)
        rename_everywhere(program)
        undo_and_redo_it_all(program)
        held_back(program)
        draft = print_as(program, "draft", tmp_path / "udkast.pdf")
        accept_the_line(program)
        final = print_as(program, "final", tmp_path / "endelig.pdf")
        report = print_the_control_report(program, tmp_path / "kontrol.pdf")
        give_out(program, tmp_path / "tabel.xlsx")
    with running(database, qtbot) as program:
        everything_is_there(program)
        compare_with_last_years(program)
        keep_a_version_and_compare(program)
    assert_says(draft, is_draft=True)
    assert_says(final, is_draft=False)
    assert_reports(report)
    validator.check(draft, final, report)


# The table


def begin_table(program: Sitting) -> None:
    program.click("subject.budget")
    program.click("budget.new")
    desk.fill_in(program, title=TITLE, first_year="2009", years="2")
    desk.press_verb(program)
    assert desk.written(program) == as_read(BEGUN)


def paste_from_excel(program: Sitting) -> None:
    """The last figures are finer than Excel shows them, and so is their sum: 3,5 and 3,5 are 7,1."""
    desk.lay_out_as_excel(COPIED, {"3,5": "3.54321"})
    desk.go(program, "", desk.NUMBER)
    desk.press((CONTROL, Key.Key_V))
    program.wait_for("Lines added for what was pasted: 5")
    assert desk.written(program) == as_read(PASTED)


def group_the_lines(program: Sitting) -> None:
    for first in ("3.2", "4.1"):
        desk.go(program, first, desk.LABEL)
        desk.press((SHIFT, Key.Key_Down), (ALT, Key.Key_Right))


def type_printed_totals(program: Sitting) -> None:
    """One line's total and one group's are printed wrong, and the grand total after the group."""
    desk.write(program, "Sprogindsats", "2009", "89,3", "89,3")
    desk.write(program, "4.1", "I alt", "13,2")
    desk.write(program, "Integrationsprojekter", "2009", "9,6", "9,9")
    desk.write(program, "I alt", "2009", "98,9", "99,2")


def write_a_footnote(program: Sitting) -> None:
    desk.go(program, "4.2", "2010")
    desk.press((ALT, Key.Key_Return))
    program.click("add.written")
    desk.fill_in(program, **{"written.0.text": NOTE})
    desk.choose_from(program, **{"written.0.place": "On the figure in 2010"})
    desk.press_verb(program)


# Its findings


def see_the_findings(program: Sitting) -> None:
    desk.wait_for_findings(program, "3 errors")
    program.do("next_finding")
    assert desk.findings(program) == [
        "Integrationsprojekter · 2010: total_of_lines",
        "4.1 BIF projekter · I alt: across",
        "I alt · 2010: total_of_lines",
    ]
    assert program.window.findChild(QLabel, "reconciling.count").text() == "3 errors"
    assert desk.stands_at(program) == ("Integrationsprojekter", "2010")


def mend_the_group(program: Sitting) -> None:
    """Type over the figure that F8 led to; the grand total that followed it is now wrong by its groups too."""
    desk.press("9,6", Key.Key_Return)
    left = ["4.1 BIF projekter · I alt: across", "I alt · 2010: total_of_lines", "I alt · 2010: total_of_groups"]
    program.qtbot.waitUntil(lambda: desk.findings(program) == left)


def take_the_computed_total(program: Sitting) -> None:
    desk.choose_finding(program, "I alt")
    program.click("action.use_computed")
    desk.wait_for_findings(program, "1 error")


def accept_the_line(program: Sitting) -> None:
    desk.choose_finding(program, "4.1")
    program.do("accept_finding")
    program.answer(REASON, "reason")
    desk.wait_for_findings(program, "")


# More work on it


def add_a_year(program: Sitting) -> None:
    program.do("add_year")
    for first, last in (("3.2", "3.3"), ("4.2", "4.2")):
        desk.go(program, first, "2010")
        desk.go(program, last, "2011", choosing=True)
        program.do("fill_right")


def rename_everywhere(program: Sitting) -> None:
    desk.replace_everywhere(program, "BIF projekter", "Projekter i jobcentret")
    assert desk.written(program) == as_read(FINISHED)


def undo_and_redo_it_all(program: Sitting) -> None:
    """Every step goes back one by one to the table that was begun, and forward again."""
    for step in ("undo", "redo"):
        while program.window.actions_table[step].isEnabled():
            program.do(step)
        assert desk.written(program) == as_read({"undo": BEGUN, "redo": FINISHED}[step])
    desk.wait_for_findings(program, "1 error")
    program.do("save")
    assert program.tab.status.saved == "Saved"


def everything_is_there(program: Sitting) -> None:
    desk.open_table(program, TITLE)
    assert desk.written(program) == as_read(FINISHED)
    desk.wait_for_findings(program, "")
    (accepted,) = program.services.budgets.get(desk.table_named(program, TITLE)).draft.accepted
    assert accepted.reason == REASON


# Compared


def compare_with_last_years(program: Sitting) -> None:
    """The table after it begins as a copy a year on, and one figure of it becomes another."""
    program.do("new_budget_table")
    desk.choose_from(program, template=f"A copy of “{TITLE}”")
    desk.tick(program, "keeps_figures")
    desk.press_verb(program)
    assert program.tab.title == "Integrationsindsatsen 2010-2011"
    desk.wait_for_findings(program, "1 error")  # what was accepted of the year before is not of this one
    desk.write(program, "3.3", "2010", "70,0")
    program.do("save")
    program.do("compare")
    program.answer()
    wait_for_tab(program, f"Forskel mellem {TITLE} og Integrationsindsatsen 2010-2011")
    assert desk.line(program, "3.3")[:8] == ["64,8", "70,0", "5,2", "8,0", "64,8", "64,8", "0,0", "0,0"]
    assert desk.line(program, "I alt")[:8] == ["98,9", "104,1", "5,2", "5,3", "92,8", "98,9", "6,1", "6,6"]


def keep_a_version_and_compare(program: Sitting) -> None:
    desk.open_table(program, TITLE)
    program.do("snapshot")
    program.answer("Budgetforslag", "snapshot_name")
    desk.write(program, "3.2", "2009", "25,0")
    program.do("compare")
    wait_for_tab(program, "Forskel mellem Budgetforslag og tabellen nu")
    assert desk.line(program, "3.2")[:4] == ["24,5", "25,0", "0,5", "2,0"]
    assert desk.line(program, "3.3")[:4] == ["64,8", "64,8", "0,0", "0,0"]


def wait_for_tab(program: Sitting, title: str) -> None:
    """Wait until the tab of that title is in front."""
    program.qtbot.waitUntil(lambda: program.tab.title == title)


# On paper


def held_back(program: Sitting) -> None:
    """The final paper names what holds it back, and shows the findings instead."""
    program.do("save_pdf")
    program.click("stage.final")
    question = program.dialog()
    told = "1 error holds the final paper back. Mend it, or accept it with a reason."
    program.qtbot.waitUntil(lambda: told in [label.text() for label in question.findChildren(QLabel)])
    assert not question.findChild(QPushButton, "confirm.verb").isEnabled()
    program.click("show_findings")
    program.come_back()


def print_as(program: Sitting, stage: str, file: Path) -> Path:
    program.do("save_pdf")
    program.click(f"stage.{stage}")
    program.answer()
    return desk.save_as(program, file)


def print_the_control_report(program: Sitting, file: Path) -> Path:
    program.do("control_report")
    program.answer()
    return desk.save_as(program, file)


def give_out(program: Sitting, file: Path) -> None:
    program.do("give_out")
    desk.save_as(program, file)
    rows = list(load_workbook(file).active.iter_rows(min_row=2, values_only=True))
    assert rows[:8] == [
        ("Mio. kr.", "2009", "2010", "2011", "I alt"),
        ("Sprogindsats", "=SUM(B4:B5)", "=SUM(C4:C5)", "=SUM(D4:D5)", "=SUM(B3:D3)"),
        ("3.2 Introduktionsprogram", 24.5, 24.5, 24.5, "=SUM(B4:D4)"),
        ("3.3 Danskundervisning", 64.8, 64.8, 64.8, "=SUM(B5:D5)"),
        ("Integrationsprojekter", "=SUM(B7:B8)", "=SUM(C7:C8)", "=SUM(D7:D8)", "=SUM(B6:D6)"),
        ("4.1 Projekter i jobcentret", 6.1, 6.1, None, 13.2),
        ("4.2 Den tværgående integrationspulje", 3.54321, 3.54321, 3.54321, "=SUM(B8:D8)"),
        ("I alt", "=SUM(B3,B6)", "=SUM(C3,C6)", "=SUM(D3,D6)", "=SUM(B9:D9)"),
    ]
    assert f"1 {NOTE}" in [row[0] for row in rows]


def assert_says(file: Path, *, is_draft: bool) -> None:
    """Read aloud, the paper says every figure in its row, with marks and notes; only the draft says what it is."""
    pdf = read(file.read_bytes())
    assert structure_faults(file.read_bytes()) == []
    (table,) = pdf.root.all("Table")
    head, *rows = ([cell.text for cell in row.all("TH", "TD")] for row in table.all("TR"))
    assert head == ["Mio. kr.", "2009", "2010", "2011", "I alt"]
    assert rows == [
        ["Sprogindsats", "89,3", "89,3", "89,3", "267,9"],
        ["3.2 Introduktionsprogram", "24,5", "24,5", "24,5", "73,5"],
        ["3.3 Danskundervisning", "64,8", "64,8", "64,8", "194,4"],
        ["Integrationsprojekter", "9,6", "9,6", "3,5", "22,8"],
        ["4.1 Projekter i jobcentret", "6,1", "6,1", "", "13,2"],
        ["4.2 Den tværgående integrationspulje", "3,5", "3,51", "3,51", "10,6"],
        ["I alt", "98,9", "98,9", "92,8", "290,7"],
    ]
    assert [mark.text for mark in table.all("Reference")] == ["1", "1"]
    told = [words for _, words in pdf.texts()]
    assert told[told.index(NOTE) :] == [
        NOTE,
        "Tallene er afrundet hver for sig og giver derfor ikke altid præcis den viste sum.",
    ]
    assert ("Udkast" in " ".join([*told, *pdf.artifacts])) is is_draft


def assert_reports(file: Path) -> None:
    """The control report holds what was accepted, and why."""
    pdf = read(file.read_bytes())
    assert structure_faults(file.read_bytes()) == []
    (accepted,) = pdf.root.all("Table")[0].all("TBody")[0].all("TR")
    place, column, told, *figures = accepted.all("TH", "TD")
    assert [cell.text for cell in (place, column, *figures)] == [
        "4.1 Projekter i jobcentret",
        "I alt",
        "13,2",
        "12,2",
        "1,0",
    ]
    assert f"Godtaget: {REASON}" in told.text
