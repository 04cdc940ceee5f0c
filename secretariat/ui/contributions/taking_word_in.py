"""Takes Word contributions into the text of one open record: asked for in the menu, or dropped on the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.services import Services
from secretariat.ui.contributions.arriving import Arrived, Arriving, DroppedFiles
from secretariat.ui.contributions.contribution_tab import ContributionTab
from secretariat.ui.contributions.destination import Destination
from secretariat.ui.operations import Operations


class TakingWordIn(QObject):
    """Signals: `tab_wanted` with the `ContributionTab` of a file that was read."""

    tab_wanted = Signal(object)

    def __init__(
        self,
        services: Services,
        operations: Operations,
        destination: Destination,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._destination = destination
        self._arriving = Arriving(services.contributions, operations, window)
        self._arriving.arrived.connect(self._on_arrived)
        dropped = DroppedFiles(destination.page.viewport(), lambda: destination.is_open, self)
        dropped.dropped.connect(self._arriving.read)

    def ask(self) -> None:
        """Ask which file is taken in."""
        self._arriving.ask_file()

    def close_down(self) -> None:
        """The record's tab closes: nothing is taken into it any more."""
        self._destination.leave()

    def _on_arrived(self, arrived: Arrived) -> None:
        tab = ContributionTab(
            self._services.contributions,
            self._operations,
            arrived,
            self._destination,
            now=self._services.clock.now,
        )
        self.tab_wanted.emit(tab)
