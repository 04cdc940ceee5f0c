"""A table that came in, in its tab on a desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton

from secretariat.application.services import Services
from secretariat.domain.budget.recognition.sources import Source
from secretariat.domain.budget.recognition.understanding import understand
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.ui.budget.grid.budget_grid import BudgetGrid
from secretariat.ui.budget.taking_in.arriving import Arrived
from secretariat.ui.budget.taking_in.doubt_card import DoubtCard
from secretariat.ui.budget.taking_in.doubt_column import DoubtColumn
from secretariat.ui.budget.taking_in.taking_in_tab import TakingInTab
from tests.ui.hearings.conftest import Desk, committee, desk, press_notice, previews, services

__all__ = ["committee", "desk", "press_notice", "previews", "services"]


class Incoming:
    """A tab with what came in, as a person sees it."""

    def __init__(self, tab: TakingInTab, qtbot) -> None:
        self.tab = tab
        self.taken: list[BudgetTableDraft] = []
        self._qtbot = qtbot
        tab.taken_over.connect(self.taken.append)

    @property
    def cards(self) -> list[DoubtCard]:
        """The cards from the top."""
        column = self.tab.findChild(DoubtColumn)
        assert column is not None
        assert {id(card) for card in column.cards} == {
            id(card) for card in self.tab.findChildren(DoubtCard) if card.isVisible()
        }
        return sorted(column.cards, key=lambda card: card.y())

    def card(self, place: int) -> DoubtCard:
        """A card by its place."""
        return self.cards[place]

    def ways(self, card: int) -> list[QRadioButton]:
        """The ways to read it that a card offers."""
        return self.card(card).findChildren(QRadioButton)

    def chosen(self, card: int) -> str:
        """The way that is chosen on a card."""
        return next(way.accessibleName() for way in self.ways(card) if way.isChecked())

    @property
    def grid(self) -> BudgetGrid:
        """The table as it is understood."""
        grid = self.tab.findChild(BudgetGrid)
        assert grid is not None
        return grid

    @property
    def summary(self) -> str:
        """What is told above the table."""
        label = self.tab.findChild(QLabel, "taking_in.summary")
        assert label is not None
        return label.text()

    def wait(self) -> None:
        """Wait until the table is read anew."""
        self._qtbot.waitUntil(lambda: "anew" not in self.summary)


@pytest.fixture
def take_in(desk: Desk, services: Services, qtbot) -> Iterator[Callable[..., Incoming]]:
    """Shows sources that came in."""
    opened: list[TakingInTab] = []

    def show(*sources: Source, name: str = "budget.xlsx") -> Incoming:
        arrived = Arrived(name, sources, understand(sources[0]))
        tab = TakingInTab(services.budget_files, desk.operations, arrived, parent=desk)
        opened.append(tab)
        desk.open(tab)
        tab.activateWindow()
        tab.begin()
        return Incoming(tab, qtbot)

    yield show
    for tab in opened:
        tab.leave()
