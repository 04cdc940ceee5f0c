"""The panel of a table's versions: budget proposal, adopted, revised."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.budget.tables import TableSnapshot
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.record.words import moment


class VersionsPanel(QWidget):
    """Lists the versions, the newest first.

    Signals ask for what is to be done: `keep_asked`; `compare_asked` with the older version and the newer one, None for
    the table as it is now; `return_asked` with a version; `other_asked` to compare with another table.
    """

    keep_asked = Signal()
    compare_asked = Signal(object, object)
    return_asked = Signal(object)
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Versions"))
        self._view = LinesView(self.tr("Versions"), self)
        self._view.setObjectName("versions.entries")
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._keep = self._button(
            "panel_keep_version", "bookmark-plus", self.tr("Keep a version …"), self.keep_asked.emit
        )
        self._compare = self._button("compare_versions", "git-compare", "", self.compare)
        self._return = self._button("go_back", "rotate-ccw", self.tr("Go back to it"), self._ask_return)
        another = self.tr("Compare with another table …")
        self._other = self._button("compare_tables", "columns-2", another, self.other_asked.emit)
        self._empty = QLabel(
            self.tr("Keep the table as it is now, as “Budget proposal” for example, and see later what became of it."),
            self,
            wordWrap=True,
        )
        self._empty.setMargin(12)
        theme.set_look(self._empty, "muted")
        self._build()
        self._view.activated.connect(lambda _index: self.compare())
        self._view.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.show_versions(())

    def show_versions(self, versions: Sequence[TableSnapshot]) -> None:
        """Show the versions."""
        lines = [Line(one.name, _told(one), "bookmark", "accent", one) for one in versions]
        self._view.lines_model().show_lines(lines)
        self._view.setVisible(bool(versions))
        self._empty.setHidden(bool(versions))
        self._offer()

    @property
    def versions(self) -> tuple[TableSnapshot, ...]:
        """The versions that are listed, the newest first."""
        subjects = (line.subject for line in self._view.lines_model().lines)
        return tuple(subject for subject in subjects if isinstance(subject, TableSnapshot))

    def compare(self) -> None:
        """Ask to compare the chosen version with the table now, two chosen ones with each other, or else the last."""
        chosen = self._chosen() or self.versions[:1]
        if len(chosen) == 1:
            self.compare_asked.emit(chosen[0], None)
        elif len(chosen) > 1:
            newest, *_, oldest = sorted(chosen, key=lambda version: version.at, reverse=True)
            self.compare_asked.emit(oldest, newest)

    def _ask_return(self) -> None:
        if len(chosen := self._chosen()) == 1:
            self.return_asked.emit(chosen[0])

    def _chosen(self) -> tuple[TableSnapshot, ...]:
        return tuple(subject for subject in self._view.chosen() if isinstance(subject, TableSnapshot))

    def _offer(self) -> None:
        count = len(self._chosen())
        self._compare.setText(self.tr("Compare the two") if count == 2 else self.tr("Compare with now"))
        self._compare.setEnabled(bool(self.versions) and count <= 2)
        self._return.setEnabled(count == 1)

    def _button(self, name: str, drawing: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(drawing, role="accent"), label, self)
        button.setObjectName(f"action.{name}")
        theme.set_look(button, "quiet")
        button.clicked.connect(lambda _checked: act())
        return button

    def _build(self) -> None:
        room = QWidget(self)
        flow = FlowLayout(room)
        for button in (self._keep, self._compare, self._return, self._other):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(room)
        layout.addWidget(self._empty)
        layout.addWidget(self._view, 1)
        layout.addStretch()


def _told(version: TableSnapshot) -> str:
    return " · ".join(part for part in (moment(version.at), version.by) if part)
