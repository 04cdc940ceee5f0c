"""A figure of the economic overview is one fact: what is changed in the table shows wherever the line is counted on."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView

from secretariat.bootstrap import open_office
from secretariat.ui.overview.rows import Column
from tests.e2e import budget_desk as desk
from tests.e2e.budget_desk import Key
from tests.e2e.overview import finding_row, initiative_of, open_sheet, row_of
from tests.e2e.sitting import Sitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

TITLE = "Økonomisk oversigt for BIF-indsatser i 2008-2010"
NUMBER, LINE = "2.1", "2.1 Jobpatruljer"
DIFFERS = f"{LINE} · 2009: sheet_net"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration: its overview is tied to 2009."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_a_line_changed_in_the_overview_shows_with_its_initiative_and_in_its_sheets_control(program):
    assert counted(program) == "6,9"
    assert not differs_from_the_sheet(program)
    change_the_line(program, "7,4")
    assert line_amount(program) == Decimal(7_400_000)
    assert counted(program) == "7,4"
    program.qtbot.waitUntil(lambda: differs_from_the_sheet(program))

    change_the_line(program, "6,9")
    assert counted(program) == "6,9"
    program.qtbot.waitUntil(lambda: not differs_from_the_sheet(program))


def change_the_line(program: Sitting, figure: str) -> None:
    """Type another figure into the line and save; the table says at once whether the sheet tells the same."""
    desk.open_table(program, TITLE)
    program.do("next_finding")
    desk.go(program, LINE, "2009")
    desk.press(figure, Key.Key_Return)
    program.do("save")
    program.qtbot.waitUntil(
        lambda: program.tab.is_reconciled and (DIFFERS in desk.findings(program)) is (figure != "6,9")
    )


def counted(program: Sitting) -> str:
    """Return what the overview of the initiatives shows in the column of what is counted."""
    program.click("subject.initiatives")
    return str(row_of(program, NUMBER).siblingAtColumn(Column.COUNTED).data())


def line_amount(program: Sitting) -> Decimal | None:
    """Return what the initiative's budget line holds in 2009."""
    initiative = initiative_of(program, NUMBER)
    (key,) = initiative.draft.budget_lines
    lines = program.services.lists.budget_lines(initiative.committee_id).draft.lines
    return next(line.amount_in(2009) for line in lines if line.key == key)


def differs_from_the_sheet(program: Sitting) -> bool:
    """Open the initiative's sheet and tell whether its control finds another sum on the line."""
    open_sheet(program, NUMBER)
    program.do("next_finding")
    lists = [one for one in program.window.findChildren(QListView, "control.findings") if one.isVisible()]
    return bool(lists) and finding_row(program, "control.findings", "line_differs") is not None
