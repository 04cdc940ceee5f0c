"""A status sheet is never begun without being asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from secretariat.application.records import RecordKind
from secretariat.ui.kit.confirm import Question
from tests.ui.window.conftest import Desk


def test_a_period_without_a_sheet_asks_what_it_is_to_begin_from(desk: Desk, qtbot) -> None:
    workplace = desk.startup.workplace
    assert workplace is not None
    assert workplace.committee is not None
    initiatives = workplace.services.initiatives.list(workplace.committee)
    plan = next(initiative for initiative in initiatives if initiative.draft.number == "2.15")
    period = workplace.services.periods.list(workplace.committee)[0]
    workplace.open_record(RecordKind.INITIATIVE, plan.id)
    sheets = desk.find(QListView, "list.sheets")

    first = sheets.visualRect(sheets.model().index(0, 0))
    QTest.mouseClick(sheets.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    qtbot.waitUntil(lambda: desk.frame.findChild(Question) is not None)
    assert workplace.services.sheets.of(plan.id, period.id) is None

    QTest.mouseClick(desk.frame.findChild(Question).findChild(QPushButton, "confirm.verb"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "2.15 Jobplanen 2009 · 2009" in desk.tabs)
    assert workplace.services.sheets.of(plan.id, period.id) is not None
