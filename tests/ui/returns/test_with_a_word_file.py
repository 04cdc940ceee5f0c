"""A sheet goes out as a Word file, is filled in, comes back and is taken in, over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.contributions import ContributionState
from secretariat.domain.sheet_fields import SheetState
from secretariat.domain.status_sheets import Sheet, row_field, rows_of
from secretariat.domain.text import plain
from secretariat.ui import theme
from secretariat.ui.returns.returns_tab import ReturnsTab
from tests.support.clock import FixedClock
from tests.ui.hearings.conftest import Desk, press_notice
from tests.ui.returns.conftest import OFFICE, OpenReturns

CHANGED = {"6,9\u00a0mio.\u00a0kr.": "7,2 mio. kr.", "Mindst 95": "Mindst 97"}
"""What the office writes in place of what."""


@pytest.fixture
def services(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """The use cases over the demonstration."""
    with open_office(tmp_path / "office.db", actor=lambda: "Anna Sekretær", clock=clock) as office:
        office.services.demonstration.load()
        yield office.services


@pytest.fixture
def sheet(services: Services) -> Sheet:
    """The sheet on the job patrols in the newest period."""
    (committee,) = services.committees.all()
    newest = services.periods.list(committee.id)[0]
    initiative = next(one for one in services.initiatives.list(committee.id) if one.draft.name == "Jobpatruljer")
    found = services.sheets.of(initiative.id, newest.id)
    assert found is not None
    return found


def fill_in(file: Path) -> None:
    """Write into the file's fields, as an office does."""
    with ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    body = parts["word/document.xml"].decode("utf-8")
    for before, after in CHANGED.items():
        assert before in body
        body = body.replace(before, after, 1)
    parts["word/document.xml"] = body.encode("utf-8")
    with ZipFile(file, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


def goal(sheet: Sheet) -> str:
    """Return the words of the row on the goal."""
    (row,) = (row for row in rows_of(sheet.draft.text) if row.key == "goal")
    return " ".join(plain(block) for block in row.content.blocks)


def test_what_was_written_in_word_is_taken_in_and_taken_back(qtbot, services, sheet, tmp_path):
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    file = tmp_path / "Jobcenter.docx"
    services.travel.send([sheet.id], file, office=OFFICE)
    fill_in(file)
    out = services.sheets.get(sheet.id)
    assert out.draft.state is SheetState.OUT
    desk = Desk()
    qtbot.addWidget(desk)
    tab = ReturnsTab(services, desk.operations, services.travel.read(file), desk)
    desk.open(tab)
    opened = OpenReturns(tab, desk)
    assert opened.told() == [("Økonomi", "Undecided"), ("Mål", "Undecided")]

    opened.press("accept_all")
    opened.press("take_in")

    taken = services.sheets.get(sheet.id)
    assert goal(taken).startswith("Mindst 97")
    assert taken.draft.economy.gross == Decimal(7_200_000)
    assert taken.draft.state is SheetState.DRAFTING
    assert row_field("goal") not in {mark.field for mark in taken.draft.marks}
    (asked,) = (one for one in taken.draft.contributions if one.office == OFFICE)
    assert asked.state is ContributionState.RECEIVED
    assert opened.summary == "2 changed, 2 stored"

    press_notice(desk, "Undo")

    assert services.sheets.get(sheet.id).draft == out.draft
    tab.leave()
