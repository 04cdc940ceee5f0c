"""A period's overview and the sheets opened from it, as a person works with them in the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTableView

from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period
from secretariat.domain.problems import Finding
from secretariat.domain.status_sheets import Sheet
from secretariat.ui.kit.two_lines import Role
from tests.e2e.sitting import Sitting, click_row


def period_of(program: Sitting, name: str) -> Period:
    """Return a period as the store has it."""
    (committee,) = program.services.committees.all()
    return next(one for one in program.services.periods.list(committee.id) if one.draft.name == name)


def initiative_of(program: Sitting, number: str) -> Initiative:
    """Return an initiative as the store has it."""
    (committee,) = program.services.committees.all()
    return next(one for one in program.services.initiatives.list(committee.id) if one.draft.number == number)


def stored(program: Sitting, number: str, period: str = "2009") -> Sheet:
    """Return the sheet of an initiative as the store has it."""
    found = program.services.sheets.of(initiative_of(program, number).id, period_of(program, period).id)
    assert found is not None, number
    return found


def table(program: Sitting) -> QTableView:
    """Return the table of the initiatives."""
    found = program.tab.findChild(QTableView, "table.initiatives")
    assert isinstance(found, QTableView)
    return found


def row_of(program: Sitting, number: str) -> QModelIndex:
    """Return the line of an initiative."""
    model = table(program).model()
    indexes = (model.index(row, 0) for row in range(model.rowCount()))
    return next(index for index in indexes if index.data() == number)


def choose(program: Sitting, *numbers: str) -> None:
    """Go to the overview and click the lines of some initiatives."""
    program.click("subject.initiatives")
    for place, number in enumerate(numbers):
        click_row(table(program), row_of(program, number), adding=bool(place))


def open_sheet(program: Sitting, number: str, period: str = "2009") -> None:
    """Go to the overview and open a sheet by a double click."""
    program.click("subject.initiatives")
    click_row(table(program), row_of(program, number), twice=True)
    wait_for_sheet(program, number, period)


def wait_for_sheet(program: Sitting, number: str, period: str = "2009") -> None:
    """Wait until the tab of a sheet is in front."""
    title = f"{number} {initiative_of(program, number).draft.name} · {period}"
    program.qtbot.waitUntil(lambda: program.tab.title == title)


def click_finding(program: Sitting, view: str, code: str) -> None:
    """Click the first finding of a kind in a list of the panels, once it is there."""
    program.qtbot.waitUntil(lambda: any(one.isVisible() for one in program.window.findChildren(QListView, view)))
    program.qtbot.waitUntil(lambda: finding_row(program, view, code) is not None)
    listed, index = shown_list(program, view), finding_row(program, view, code)
    assert index is not None
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())


def finding_row(program: Sitting, view: str, code: str) -> QModelIndex | None:
    """Return the line of the first finding of a kind, None while there is none."""
    model = shown_list(program, view).model()
    for row in range(model.rowCount()):
        subject = model.index(row, 0).data(Role.SUBJECT)
        if isinstance(subject, Finding) and subject.code == code:
            return model.index(row, 0)
    return None


def shown_list(program: Sitting, name: str) -> QListView:
    """Return a list that can be seen."""
    return next(one for one in program.window.findChildren(QListView, name) if one.isVisible())


def let_stand(program: Sitting, code: str, reason: str) -> None:
    """Let a finding of the open sheet stand with a reason."""
    program.do("next_finding")
    click_finding(program, "control.findings", code)
    program.do("waive")
    program.answer(reason, "reason")
