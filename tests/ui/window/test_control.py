"""From a finding to its place, whichever record it stands in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from secretariat.application.records import RecordKind
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.start.start_page import StartPage
from tests.ui.control.conftest import choose, panel_of, settle
from tests.ui.control.test_wide_control import elsewhere


def of_kind(kind: RecordKind):
    """Return what tells the lines of findings in records of a kind."""
    return lambda line: elsewhere(line) and line.subject.record.kind is kind


@pytest.fixture
def report(desk, qtbot):
    """The status report of 2009 in front, its findings in sight."""
    services = desk.startup.workplace.services
    rows = services.documents.rows(services.committees.all()[0].id)
    number = next(row.id for row in rows if row.kind is DocumentKind.STATUS_REPORT and "2009" in row.title)
    tab = desk.startup.workplace.open_record(RecordKind.DOCUMENT, number)
    tab.panel_wanted.emit("control")
    settle(panel_of(tab), qtbot)
    return tab


@pytest.mark.parametrize("kind", [RecordKind.SHEET, RecordKind.BUDGET_TABLE])
def test_a_record_that_is_drawn_in_is_opened_at_the_finding_with_its_own_findings_beside_it(desk, report, kind):
    panel = panel_of(report)
    line = choose(panel, of_kind(kind))
    desk.click(QPushButton, "action.open_there")
    front = desk.window.front
    assert front.key == f"{kind.value}:{line.subject.record.record}"
    control = next(one.widget for one in front.panels() if one.key == "control")
    assert control.isVisible()


def test_every_kind_of_error_found_at_the_start_can_be_opened_at_its_place(desk, qtbot):
    place = desk.startup.workplace
    place.show_subject("start")
    page = desk.window.front
    assert isinstance(page, StartPage)
    services = place.services
    found = services.control.of_committee(services.committees.all()[0].id)
    for kind in {one.kind for one in found}:
        one = next(one for one in found if one.kind is kind)
        page.place_wanted.emit(one.kind, one.record, one.findings[0])
        assert desk.window.front.key == f"{kind.value}:{one.record}"
