"""How fast a period of many initiatives opens; the floor is a bare table of as many plain rows on the same screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.contributions import Contribution
from secretariat.domain.initiatives import InitiativeDraft, SectionKey, Standing
from secretariat.domain.periods import PeriodDraft, ReportSection
from secretariat.domain.sheet_fields import Attainment, Economy
from secretariat.domain.status_sheets import SheetDraft
from secretariat.persistence.engine import sqlite_url, working_engine
from secretariat.persistence.unit_of_work import UnitsOfWork
from secretariat.ui.bugs import BugReporter
from secretariat.ui.kit.notices import NoticeBar
from secretariat.ui.operations import Operations
from secretariat.ui.overview.overview_page import OverviewPage
from secretariat.ui.overview.rows import Column
from secretariat.ui.theme import ThemeChoice, appearance
from tests.benchmarks.conftest import Figures

INITIATIVES = 500
PERIODS = 10
SECTIONS = tuple(ReportSection(SectionKey(f"s{number}"), str(number), f"Afsnit {number}") for number in range(2, 7))
ROUNDS = 15

MOST_OPENING = 150.0
"""Milliseconds from choosing the committee to the first paint."""

MOST_TIMES_THE_FLOOR = 4.0
"""The floor fills a model and paints it, about what the page costs on a quiet machine. The page also reads the store,
sorts, sums and measures its columns; on a busy machine those waits weigh more.
"""


def initiative(number: int) -> InitiativeDraft:
    """Return one of the stored initiatives; sections, names and standings differ as an office's do."""
    section = SECTIONS[number % len(SECTIONS)]
    return InitiativeDraft(
        number=f"{section.number}.{number // len(SECTIONS) + 1}",
        name=f"{('Ørestadens', 'Ålegades')[number % 3 == 0]} indsats {number} for beskæftigelse",
        section=section.key,
        office=f"Kontor {number % 40}",
        standing=Standing.RUNNING if number % 25 else Standing.MOVED,
        standing_since=None if number % 25 else date(2010, 1, 1),
        reason="" if number % 25 else "Flyttet til et andet udvalg.",
    )


def sheet(number: int, year: int) -> SheetDraft:
    """Return the sheet of an initiative in a year."""
    return SheetDraft(
        title=f"Status for indsats {number}",
        attainment=(*Attainment, None)[number % 5],
        economy=Economy(gross=Decimal(number * 10_000 + year), net=Decimal(number * 5_000), year=year),
        contributions=(Contribution(f"Kontor {number % 40}", due=date(year, 5, 1)),) if number % 3 == 0 else (),
    )


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A database of 500 initiatives with a sheet each in ten periods."""
    folder = tmp_path_factory.mktemp("office")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECRETARIAT_HOME", str(folder / "home"))
        with open_office(folder / "office.db", actor=lambda: "Anna") as opened:
            _fill(opened.services, folder / "office.db")
            yield opened.services


def _fill(services: Services, database: Path) -> None:
    committee = services.committees.add(CommitteeDraft(name="Udvalget", short_name="BIU")).id
    units = UnitsOfWork(working_engine(sqlite_url(database)), database)
    with units() as unit:
        ids = [unit.initiatives.add(committee, initiative(number)).id for number in range(INITIATIVES)]
        unit.commit()
    for year in range(2000, 2000 + PERIODS):
        with units() as unit:
            period = unit.periods.add(committee, PeriodDraft(name=str(year), year=year, sections=SECTIONS))
            drafts = tuple((one, sheet(number, year)) for number, one in enumerate(ids))
            unit.sheets.add_all(period.id, drafts)
            unit.commit()


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Screen(QWidget):
    """A window that pages are opened in."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 820)
        self.notices = NoticeBar(self)
        self.operations = Operations(self.notices, BugReporter(None, self), self)

    def paint(self, widget: QWidget) -> None:
        """Show a widget over the whole window until the table in it is painted."""
        table = widget if isinstance(widget, QTableView) else widget.findChild(QTableView)
        assert table is not None
        paints = Paints(table.viewport())
        widget.setParent(self)
        widget.setGeometry(self.rect())
        widget.show()
        while not paints.count:
            QApplication.processEvents()


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[Screen]:
    """An empty window on the screen."""
    appearance().apply(ThemeChoice.LIGHT)
    made = Screen()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def plain_table(rows: int) -> QTableView:
    """Return Qt's own table over its own model, with as many cells as the overview has."""
    model = QStandardItemModel(rows, len(Column))
    for row in range(rows):
        for column in Column:
            model.setItem(row, column, QStandardItem(f"Celle {row} {column}"))
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    return table


def test_a_period_of_500_initiatives_opens(
    benchmark: BenchmarkFixture, figures: Figures, office: Services, screen: Screen
) -> None:
    committee: CommitteeId = office.committees.all()[0].id
    shown: list[QWidget] = []
    times: list[float] = []
    floor: list[float] = []

    def open_floor() -> None:
        clear()
        start = perf_counter()
        table = plain_table(INITIATIVES)
        screen.paint(table)
        floor.append(perf_counter() - start)
        shown.append(table)

    def clear() -> None:
        while shown:
            widget = shown.pop()
            widget.hide()
            widget.deleteLater()
        QApplication.processEvents()

    def prepare() -> tuple[tuple[OverviewPage], dict[str, object]]:
        open_floor()
        clear()
        page = OverviewPage(office, screen.operations)
        shown.append(page)
        return (page,), {}

    def open_page(page: OverviewPage) -> None:
        start = perf_counter()
        page.show_committee(committee)
        screen.paint(page)
        times.append(perf_counter() - start)

    benchmark.pedantic(open_page, setup=prepare, rounds=ROUNDS, warmup_rounds=2)
    assert len(shown[-1].all_rows()) > INITIATIVES * 0.9
    thing = f"Opening a period of {INITIATIVES} initiatives ({PERIODS} periods stored), to the first paint"
    figures.milliseconds(
        f"{thing}; floor: a bare table of as many rows",
        program=median(times) * 1000,
        floor=median(floor) * 1000,
        most=MOST_OPENING,
        figure="median",
    )
    figures.ratio(f"{thing}; same floor", floor=median(floor), program=median(times), most=MOST_TIMES_THE_FLOOR)
