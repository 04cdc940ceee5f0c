"""An initiative of the demonstration open in a small window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from secretariat.application.services import Services
from secretariat.bootstrap import open_office
from secretariat.domain.committees import Committee
from secretariat.domain.initiatives import Initiative
from secretariat.ui import theme
from secretariat.ui.initiatives.initiative_record import InitiativeRecord
from secretariat.ui.kit.confirm import Question
from tests.support.clock import FixedClock
from tests.ui.hearings.conftest import ACTOR, Desk

OpenInitiative = Callable[[str], InitiativeRecord]


@pytest.fixture
def services(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """The use cases over the demonstration."""
    with open_office(tmp_path / "office.db", actor=lambda: ACTOR, clock=clock) as office:
        office.services.demonstration.load()
        yield office.services


@pytest.fixture
def committee(services: Services) -> Committee:
    """The demonstration's committee."""
    return services.committees.all()[0]


@pytest.fixture
def desk(qtbot) -> Iterator[Desk]:
    """An empty desk."""
    theme.appearance().apply(theme.ThemeChoice.LIGHT)
    made = Desk()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def numbered(services: Services, committee: Committee) -> Callable[[str], Initiative]:
    """Finds a stored initiative by its number."""

    def find(number: str) -> Initiative:
        return next(one for one in services.initiatives.list(committee.id) if one.draft.number == number)

    return find


@pytest.fixture
def open_initiative(desk: Desk, services: Services, committee: Committee, numbered) -> Iterator[OpenInitiative]:
    """Opens an initiative by its number, or a new one for an empty number."""
    opened: list[InitiativeRecord] = []

    def open_one(number: str = "") -> InitiativeRecord:
        initiative = numbered(number) if number else None
        tab = InitiativeRecord(services, desk.operations, committee, initiative)
        opened.append(tab)
        desk.operations.changed.connect(tab.refresh)
        desk.open(tab)
        return tab

    yield open_one
    for tab in opened:
        tab.leave()


def question_of(owner: QWidget) -> Question:
    """Return the question that stands open over a tab."""
    return next(found for found in owner.findChildren(Question) if found.isVisible())
