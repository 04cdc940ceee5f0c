"""A published overview comes in through the window, copied out of a PDF or as a file, and all its faults are found."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from secretariat.domain.budget.tables import BudgetTableDraft, Cell
from tests.e2e import budget_desk as desk
from tests.e2e.budget_desk import CONTROL, Key
from tests.e2e.sitting import Sitting, running
from tests.support.budget_sources import as_read
from tests.support.budget_tables import SEED_003, seed_003

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

TITLE = "Økonomisk oversigt for BIF-indsatser i 2008-2010"
NOTES = "\n".join(f"{note.mark} {note.text}" for note in seed_003().notes)
COPIED = f"""
{TITLE} i mio. kr.\x20

2008 2009 2010 I alt
BIF's enkelte indsatser, som bidrager\x20
til integrationspolitiske mål

47,5 88,4 55,5 182,8

2.1 Jobpatruljer 6,9 6,9 6,9 20,7

2.2 Helbredsteam 2,0 2,0 2,0 6,0
2.3 Sprog og Integration3 8,5 - - 8,5
2.4 CBSI 24,6 26,9 26,9 78,4
2.5 Helhedsplaner 0,0 3,5 3,5 7,0
2.6 International Dag 0,5 0,5 0,5 1,5
2.7 VI KBH’R’ kampagnen 3,0 3,0 3,0 9,0
2.8 Indsats for selvforsørgede 1,0 2,0 2,0 5,0
2.9 Virksomhedsrettede jobkonsulenter – statslig\x20

bevilling
- - - -

2.10 Diskrimination 1,0 1,0 1,0 3,0
2.11 Hotspot - 4,5 4,5 9,0
2.12 Antiradikalisering - 3,0 3,0 6,0
2.13 TaskForce Integration - - - -
2.14 Integrationsrådet - 0,2 0,2 0,3
2.15 Jobplanen 2009 - 32,94 - 32,9

BIF's enkelt indsatser i 2008, som ligger\x20
ud over integrationspolitiske mål

88,9 95,3 95,3 279,5

3.1 Styrket adm. af integrationsaktiviteter –
herunder Task Force integration

10,0 10,0 10,0 30,0

3.2 Introduktionsprogram 17,2 24,5 24,5 66,2
3.3 Danskundervisning 61,7 64,8 64,8 191,3

Integrationsprojekter 14,0 9,6 9,6 33,2

4.1 BIF projekter 5,5 6,1 6,1 17,7
4.2 Den tværgående integrationspulje 8,5 3,5 3,5 15,5

I ALT5 150,4 195,3 162,4 499,5
"""
"""As it lies on the clipboard: labels wrapped, figures on the next line, marks of footnotes glued to what they mark."""
TABLE = as_read(SEED_003).replace("[I alt]", "[grand total]")
CONTRIBUTING = "BIF's enkelte indsatser, som bidrager til integrationspolitiske mål"
BEYOND = "BIF's enkelt indsatser i 2008, som ligger ud over integrationspolitiske mål"
ERRORS = [
    f"{CONTRIBUTING} · 2009: total_of_lines",
    f"{CONTRIBUTING} · 2010: total_of_lines",
    f"{CONTRIBUTING} · I alt: total_of_lines",
    f"{CONTRIBUTING} · I alt: across",
    f"{BEYOND} · 2009: total_of_lines",
    f"{BEYOND} · 2010: total_of_lines",
    f"{BEYOND} · I alt: total_of_lines",
    "I ALT · 2009: total_of_groups",
    "I ALT · 2010: total_of_groups",
    "I ALT · I alt: total_of_lines",
    "I ALT · I alt: total_of_groups",
    "I ALT · I alt: across",
]
WITHOUT_NOTE = [
    "2.3 Sprog og Integration · : mark_without_note",
    "2.15 Jobplanen 2009 · 2009: mark_without_note",
    "I ALT · : mark_without_note",
]
ROUNDING = "2.14 Integrationsrådet · I alt: across"


def test_an_overview_copied_out_of_a_paper_is_taken_in_cell_by_cell_and_each_error_in_it_found(database, qtbot):
    with running(database, qtbot) as program:
        paste_as_table(program, COPIED)
        assert told_of(program) == "3 things are in doubt"
        settle_the_doubts(program)
        take_over(program)
    with running(database, qtbot) as program:
        desk.open_table(program, TITLE)
        assert desk.written(program) == TABLE
        assert stored_cells(program) == cells_of(seed_003())
        desk.wait_for_findings(program, "15 errors, 1 rounding")
        program.do("next_finding")
        *errors, rounding = desk.findings(program)
        assert sorted(errors) == sorted(ERRORS + WITHOUT_NOTE)
        assert rounding == ROUNDING


def test_marks_are_no_errors_when_their_notes_come_along(program):
    paste_as_table(program, f"{NOTES}\n\n{COPIED}")
    assert told_of(program) == "1 thing is in doubt"
    desk.press(Key.Key_Space)
    program.qtbot.waitUntil(lambda: told_of(program) == "Nothing is in doubt")
    take_over(program)
    assert_all_found(program)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_overview_is_taken_in_from_a_file(program, tmp_path, ending):
    file = tmp_path / f"oversigt.{ending}"
    {"csv": write_csv, "xlsx": write_xlsx}[ending](file)
    program.click("subject.budget")
    program.click("budget.take_in")
    program.pick_file(file)
    program.qtbot.waitUntil(lambda: program.tab.title == file.name)
    assert told_of(program) == "Nothing is in doubt"
    take_over(program)
    assert desk.written(program) == TABLE
    assert_all_found(program)


def test_a_damaged_workbook_is_refused_with_a_sentence_and_nothing_is_stored(program, tmp_path):
    file = tmp_path / "oversigt.xlsx"
    write_xlsx(file)
    file.write_bytes(file.read_bytes()[:2000])
    program.click("subject.budget")
    program.click("budget.take_in")
    program.pick_file(file)
    told = program.wait_for("“oversigt.xlsx” cannot be taken in.")
    assert told.meaning == "The file is damaged or lacks its end. Ask for it again."
    assert program.tab.title == "Budget"
    assert not titles(program)


# The table that comes in


def paste_as_table(program: Sitting, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    program.click("subject.budget")
    program.click("budget.paste")
    program.qtbot.waitUntil(lambda: program.tab.title == "What lay on the clipboard")


def told_of(program: Sitting) -> str:
    """Return how much of the table that comes in is in doubt."""
    return program.tab.findChild(QLabel, "taking_in.summary").text()


def settle_the_doubts(program: Sitting) -> None:
    """Say yes to each with the space bar, and once no by mistake, which is taken back."""
    desk.press(Key.Key_Down)
    program.qtbot.waitUntil(lambda: "2.3 Sprog og Integration3" in desk.written(program))
    program.do("undo")
    program.qtbot.waitUntil(lambda: "2.3 Sprog og Integration^3" in desk.written(program))
    program.do("next_finding")
    for left in ("2 things are in doubt", "1 thing is in doubt", "Nothing is in doubt"):
        desk.press(Key.Key_Space)
        program.qtbot.waitUntil(lambda left=left: told_of(program) == left)
        desk.press(Key.Key_F8)
    assert desk.written(program) == TABLE


def take_over(program: Sitting) -> None:
    """Take the table over and save it: only then does it lie in the database."""
    assert not titles(program)
    program.press("take_over")
    program.qtbot.waitUntil(lambda: program.tab.title == TITLE)
    assert not titles(program)
    desk.press((CONTROL, Key.Key_S))
    assert titles(program) == [TITLE]


def titles(program: Sitting) -> list[str]:
    """Return the titles of the tables that are stored."""
    (committee,) = program.services.committees.all()
    return [row.title for row in program.services.budgets.rows(committee.id)]


def stored_cells(program: Sitting) -> list[list[Cell]]:
    """Return every cell that is stored: the screen shows no more than one decimal."""
    return cells_of(program.services.budgets.get(desk.table_named(program, TITLE)).draft)


def cells_of(draft: BudgetTableDraft) -> list[list[Cell]]:
    """Return the cells without what marks them."""
    return [[replace(cell, notes=()) for cell in row.cells] for row in draft.rows]


def assert_all_found(program: Sitting) -> None:
    desk.wait_for_findings(program, "12 errors, 1 rounding")
    program.do("next_finding")
    *errors, rounding = desk.findings(program)
    assert sorted(errors) == sorted(ERRORS)
    assert rounding == ROUNDING


# The files


def rows() -> list[list[str]]:
    """Return the overview as a clerk types it, its notes below it."""
    raised = str.maketrans("345", "³⁴⁵")
    lines = [re.sub(r"\[[^\]]*\]", "", line).split("|") for line in SEED_003.strip("\n").splitlines()]
    return [
        [re.sub(r"\^(\d)", lambda mark: mark[1].translate(raised), cell.strip()) for cell in line] for line in lines
    ]


def write_csv(file: Path) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as target:
        csv.writer(target, delimiter=";").writerows(
            [[f"{TITLE} (mio. kr.)"], *rows(), *([line] for line in NOTES.splitlines())]
        )


def write_xlsx(file: Path) -> None:
    book = Workbook()
    for row in ([f"{TITLE} i mio. kr."], *rows(), *([line] for line in NOTES.splitlines())):
        book.active.append([float(cell.replace(",", ".")) if re.fullmatch(r"\d+,\d", cell) else cell for cell in row])
    book.save(file)
