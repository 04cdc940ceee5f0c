"""Rows of an overview as the store would hand them out, and the sections they stand in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from secretariat.application.queries import OverviewRow
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.initiatives import InitiativeId, SectionKey, Standing
from secretariat.domain.periods import ReportSection
from secretariat.domain.sheet_fields import Attainment, Counting, SheetState
from secretariat.domain.status_sheets import SheetId

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
        counted=kroner(counted),
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
    from secretariat.ui.overview.model import OverviewModel

    made = OverviewModel()
    made.show_rows(ROWS, SECTIONS, TODAY)
    return made
