"""A figure of the economic overview is one fact on paper too: the report's prose and table follow it, and what does not
follow is found.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from secretariat.bootstrap import open_office
from secretariat.ui.control.told import Elsewhere
from secretariat.ui.kit.two_lines import Role
from tests.e2e import budget_desk
from tests.e2e import papers_desk as desk
from tests.e2e.overview import shown_list
from tests.e2e.papers_desk import Key
from tests.e2e.sitting import Sitting
from tests.support.pdf_reading import Element, read

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # its windows cannot be raised

REPORT = "Statusredegørelse for Beskæftigelses- og Integrationsforvaltningens integrationsindsats 2009"
OVERVIEW = "Økonomisk oversigt for BIF-indsatser i 2008-2010"
LINE = "2.1 Jobpatruljer"
BEFORE, AFTER = "6,9", "7,4"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The demonstration: its report tells the line in its prose, and its overview is tied to 2009."""
    database = tmp_path / "office.db"
    with open_office(database, actor=lambda: "Anna") as office:
        office.services.demonstration.load()
    return database


def test_a_line_changed_in_its_table_changes_the_report_and_its_sheet_is_found_until_it_follows(program, tmp_path):
    desk.open_paper(program, REPORT)
    assert not sheets_that_differ(program)
    assert_tells(save_paper(program, tmp_path / "før.pdf"), figure=BEFORE, sheet=BEFORE)
    change_the_line(program)
    desk.open_paper(program, REPORT)
    assert sheets_that_differ(program) == [LINE]
    assert_tells(save_paper(program, tmp_path / "ændret.pdf"), figure=AFTER, sheet=BEFORE)
    let_the_sheet_follow(program)
    desk.open_paper(program, REPORT)
    assert not sheets_that_differ(program)
    assert_tells(save_paper(program, tmp_path / "efter.pdf"), figure=AFTER, sheet=AFTER)


def change_the_line(program: Sitting) -> None:
    budget_desk.open_table(program, OVERVIEW)
    budget_desk.go(program, LINE, "2009")
    budget_desk.press(AFTER, Key.Key_Return)
    program.do("save")


def let_the_sheet_follow(program: Sitting) -> None:
    """Click the finding in the report's control, which opens the sheet, and write there what the line holds."""
    listed, (index, *_) = shown_list(program, "control.findings"), differing(program)
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())
    program.qtbot.waitUntil(lambda: program.tab.title.startswith(LINE))
    program.press("facts_page")
    program.write("economy.gross", AFTER)
    program.do("save")


# What control finds


def sheets_that_differ(program: Sitting) -> list[str]:
    """Return the records in which the report's control finds another sum than the line's, once it has looked."""
    program.do("next_finding")
    desk.wait_for_control(program)
    return [index.data(Role.SUBJECT).record.title for index in differing(program)]


def differing(program: Sitting) -> list[QModelIndex]:
    """Return the lines of the control panel that tell of a sheet that says another sum than its line."""
    model = shown_list(program, "control.findings").model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    found = [index for index in indexes if isinstance(index.data(Role.SUBJECT), Elsewhere)]
    return [index for index in found if getattr(index.data(Role.SUBJECT).finding, "code", "") == "line_differs"]


# What the paper tells


def save_paper(program: Sitting, file: Path) -> Element:
    """Save the report as PDF and return what is read of it."""
    program.do("save_pdf")
    program.pick_file(file)
    program.wait_for(f"Saved as {file.name}.")
    return read(file.read_bytes()).root


def assert_tells(paper: Element, *, figure: str, sheet: str) -> None:
    """The prose and the overview tell the line's figure, the sheet its own."""
    assert f"Jobpatruljerne har {figure} mio. kr. af dem" in paper.text
    rows = [[cell.text for cell in row.all("TH", "TD")] for table in paper.all("Table") for row in table.all("TR")]
    assert [row[2] for row in rows if row[0] == LINE] == [figure]
    first = next(row for row in rows if row[0] == "Økonomi")
    assert first[1] == f"Der er afsat {sheet} mio. kr. i 2009 til indsatsen."
