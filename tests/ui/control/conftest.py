"""The demonstration's papers and meetings open over a real database, with the panel of their findings in sight."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import Document
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.ui.control.wide_control import WideControl
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.records import CONTROL, RecordTab
from tests.ui.documents.conftest import open_document
from tests.ui.hearings.conftest import Desk, desk, previews, services

__all__ = ["desk", "open_document", "previews", "services"]


@pytest.fixture
def committee(services: Services) -> Committee:
    """The demonstration's committee, with its papers."""
    services.demonstration.load()
    return services.committees.all()[0]


@pytest.fixture
def report(services: Services, committee: Committee) -> Document:
    """The status report that is being drafted: it draws in sheets, tables and indicators."""
    rows = services.documents.rows(committee.id)
    kind = DocumentKind.STATUS_REPORT
    return services.documents.get(next(row.id for row in rows if row.kind is kind and "2009" in row.title))


@pytest.fixture
def control(desk: Desk, qtbot) -> Callable[[RecordTab], WideControl]:
    """Shows the findings of a tab and waits until everything is looked into."""

    def shown(tab: RecordTab) -> WideControl:
        desk.show_panel(CONTROL)
        panel = panel_of(tab)
        settle(panel, qtbot)
        return panel

    return shown


def panel_of(tab: RecordTab) -> WideControl:
    """Return the control panel of a tab."""
    panel = next(panel.widget for panel in tab.panels() if panel.key == CONTROL)
    assert isinstance(panel, WideControl)
    return panel


def settle(panel: WideControl, qtbot) -> None:
    """Wait until nothing is being looked into."""
    qtbot.waitUntil(lambda: not panel.is_behind, timeout=30_000)


def lines(panel: QWidget) -> tuple[Line, ...]:
    """Return what the panel lists."""
    return listed(panel).lines_model().lines


def listed(panel: QWidget) -> LinesView:
    """Return the list of the panel."""
    view = panel.findChild(LinesView, "control.findings")
    assert view is not None
    return view


def headings(panel: QWidget) -> list[str]:
    """Return what the findings stand under."""
    return [line.words for line in lines(panel) if line.is_heading]


def choose(panel: QWidget, fits: Callable[[Line], bool]) -> Line:
    """Choose the first line that fits, and return it."""
    row, line = next((row, line) for row, line in enumerate(lines(panel)) if not line.is_heading and fits(line))
    view = listed(panel)
    view.setCurrentIndex(view.model().index(row, 0))
    return line
