"""What an empty table says: what belongs in it and how to begin."""

from __future__ import annotations

from collections.abc import Callable

from secretariat.ui.budget.grid.grid_view import GridView
from secretariat.ui.kit.empty import EmptyState


class Invitation(EmptyState):
    """Stands below the new line of a table without lines."""

    def __init__(self, view: GridView, do: Callable[[str], None], *, read_only: bool) -> None:
        super().__init__(
            "table",
            "",
            button="" if read_only else self.tr("Add a year"),
            button_icon="calendar-plus",
            do=lambda: do("add_year"),
            parent=view.viewport(),
        )
        self.setObjectName("grid.invitation")
        self._view = view
        if read_only:
            self.say(self.tr("There are no lines in this table."))
        else:
            self.say(self.tr("There are no lines yet. Type in the first one, paste from a spreadsheet, or add a year."))
        view.resized.connect(self.follow)

    def follow(self) -> None:
        """Show while there are no lines, below the one that is typed into."""
        model = self._view.grid_model
        top = self._view.row_header.defaultSectionSize() * model.rowCount()
        self.setGeometry(self._view.viewport().rect().adjusted(0, top, 0, 0))
        self.setVisible(model.lines == 0)
