"""Rows of an overview and their sections, and the page of a period over a real database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QTableView

from secretariat.application.queries import OverviewRow
from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.budget_lines import BudgetLineKey
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.initiatives import InitiativeId, SectionKey, Standing
from secretariat.domain.periods import ReportSection
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.domain.status_sheets import SheetId
from secretariat.ui import theme
from secretariat.ui.kit.confirm import Question
from secretariat.ui.overview.model import OverviewModel
from secretariat.ui.overview.overview_page import OverviewPage
from tests.support.clock import FixedClock
from tests.ui.hearings.conftest import ACTOR, Desk

TODAY = date(2025, 3, 26)
WORK, HOMES = SectionKey("work"), SectionKey("homes")
SECTIONS = (ReportSection(WORK, "2", "Beskæftigelse i 2009"), ReportSection(HOMES, "3", "Boligområder i 2009"))


def row(
    number: str,
    name: str,
    *,
    section: SectionKey = WORK,
    sheet: bool = True,
    office: str = "",
    attainment: Attainment | None = Attainment.MET,
    net: str | None = None,
    gross: str | None = None,
    counted: str | None = None,
    counting: Counting | None = Counting.OWN_LINE,
    state: SheetState = SheetState.DRAFTING,
    standing: Standing = Standing.RUNNING,
    expects_sheet: bool = True,
    unconfirmed: int = 0,
    missing: int = 0,
    due: date | None = None,
) -> OverviewRow:
    """Return a row; amounts are told in millions."""
    major, _, minor = number.partition(".")
    identity = int(major or 0) * 100 + int(minor or 0)
    return OverviewRow(
        initiative_id=InitiativeId(identity),
        sheet_id=SheetId(identity + 1000) if sheet else None,
        number=number,
        name=name,
        section=section,
        office=office,
        standing=standing,
        expects_sheet=expects_sheet,
        attainment=attainment if sheet else None,
        gross=kroner(gross),
        net=kroner(net),
        counting=counting if sheet else None,
        lines=() if counted is None else ((BudgetLineKey(number), Decimal(counted) * 1_000_000),),
        state=state if sheet else None,
        unconfirmed=unconfirmed,
        missing=missing,
        due=due,
        number_key=sort_key(number),
        name_key=sort_key(name),
    )


def kroner(millions: str | None) -> Decimal | None:
    """Return an amount told in millions."""
    return None if millions is None else Decimal(millions) * 1_000_000


ROWS = (
    row(
        "2.10", "Ørestadens jobcenter", office="Jobcenter Øst", net="3.1", attainment=Attainment.NOT_MET, unconfirmed=4
    ),
    row("2.9", "Jobpatruljer", office="Center for Job", gross="46.5", net="36.4", counted="36.4"),
    row("2.13", "Ålegadeprojektet", sheet=False),
    row(
        "3.1",
        "Helhedsplaner",
        section=HOMES,
        net="12.25",
        attainment=None,
        counting=Counting.STATE_FUNDED,
        missing=2,
        due=date(2025, 3, 20),
    ),
    row("3.2", "Zoneterapi", section=HOMES, standing=Standing.CLOSED, net="1", missing=1, due=date(2025, 4, 1)),
    row("3.3", "Puljen", section=HOMES, sheet=False, expects_sheet=False, counted="2.0"),
)


@pytest.fixture
def model(qtbot, qapp):
    """The overview's lines, over the rows above."""
    made = OverviewModel()
    made.show_rows(ROWS, SECTIONS, TODAY)
    return made


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demonstration's two periods, made once and copied for each test."""
    database = tmp_path_factory.mktemp("demonstration") / "office.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECRETARIAT_HOME", str(database.parent / "home"))
        with open_office(database, actor=lambda: ACTOR, clock=FixedClock()) as office:
            office.services.demonstration.load()
    return database


@pytest.fixture
def services(demonstration: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """The use cases over a copy of the demonstration."""
    database = tmp_path / "office.db"
    shutil.copy(demonstration, database)
    with open_office(database, actor=lambda: ACTOR, clock=clock) as office:
        yield office.services


@pytest.fixture
def committee(services: Services) -> CommitteeId:
    """The demonstration's committee."""
    return services.committees.all()[0].id


class PeriodDesk(Desk):
    """A desk with the page of a period on it, and what the page asks the window for."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.resize(1500, 900)

    def show_page(self, committee: CommitteeId | None, **more) -> OverviewPage:
        """Open the page on a committee; what it changes comes back to it, as in the window."""
        self.page = OverviewPage(self.services, self.operations, **more)
        self.operations.changed.connect(self.page.refresh)
        self.open(self.page)
        for panel in self.page.panels():
            panel.widget.show()
        self.page.show_committee(committee)
        return self.page

    @property
    def table(self) -> QTableView:
        """The table of the page."""
        return self.page.findChild(QTableView, "table.initiatives")

    @property
    def numbers(self) -> list[str]:
        """The numbers of the rows that are shown."""
        return [one.row.number for one in self.table.model().shown]

    def choose(self, *numbers: str) -> None:
        """Select rows by their number."""
        by_number = {row.number: row.initiative_id for row in self.page.all_rows()}
        self.table.select_lines([self.table.model().line_of(by_number[number]) for number in numbers])

    def click(self, name: str) -> None:
        """Click a button of the page by its name."""
        QTest.mouseClick(self.page.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def do(self, command: str) -> None:
        """Do what a menu would."""
        self.page.commands()[command]()

    def question(self) -> Question:
        """Return the question that stands open."""
        return next(dialog for dialog in self.page.findChildren(Question) if dialog.isVisible())

    def answer(self) -> None:
        """Click the verb of the question that stands open."""
        QTest.mouseClick(self.question().verb, Qt.MouseButton.LeftButton)

    def file_dialog(self, name: str) -> QFileDialog | None:
        """Return the dialog of that name, None until it stands open."""
        return next((found for found in self.page.findChildren(QFileDialog, name) if found.isVisible()), None)

    def pick_file(self, name: str, file: Path) -> None:
        """Choose a file in the dialog of that name."""
        dialog = self.file_dialog(name)
        assert dialog is not None, name
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(file))
        dialog.accept()


@pytest.fixture
def desk(qtbot, services: Services) -> Iterator[PeriodDesk]:
    """An empty desk."""
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    made = PeriodDesk(services)
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.close()
    made.deleteLater()


@pytest.fixture
def page(desk: PeriodDesk, committee: CommitteeId) -> OverviewPage:
    """The page on the demonstration's newest period."""
    return desk.show_page(committee)
