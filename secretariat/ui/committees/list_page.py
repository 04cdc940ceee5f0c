"""The page of committees: a card for each, and the way to a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.committees import Committee
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.records import RecordTab
from secretariat.ui.theme import set_look


class CommitteesPage(RecordTab):
    """The committees of the database."""

    opened = Signal(int)
    """The id of the committee to open."""
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._committees: Sequence[Committee] = ()
        self._list = QListWidget(self)
        self._stack = QStackedWidget(self)
        self._build()

    @property
    def key(self) -> str:
        return "committees"

    @property
    def title(self) -> str:
        return self.tr("Committees")

    @property
    def icon_name(self) -> str:
        return "landmark"

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {}

    def begin(self) -> None:
        self._list.setFocus()

    def show_committees(self, committees: Sequence[Committee]) -> None:
        """Show the committees."""
        self._committees = committees
        self._list.clear()
        for committee in committees:
            draft = committee.draft
            told = [part for part in (draft.short_name, draft.administration, draft.office) if part]
            item = QListWidgetItem(icon("landmark", role="accent"), f"{draft.name}\n{' · '.join(told)}")
            item.setSizeHint(QSize(0, self._list.fontMetrics().height() * 2 + 28))
            self._list.addItem(item)
        self._stack.setCurrentIndex(0 if committees else 1)
        if committees:
            self._list.setCurrentRow(0)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        head = QHBoxLayout()
        title = QLabel(self.title, self)
        set_look(title, "title")
        new = QPushButton(icon("plus", role="on_accent"), self.tr("New committee"), self)
        set_look(new, "primary")
        new.clicked.connect(self.new_wanted)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(new)
        layout.addLayout(head)
        card = QFrame(self)
        set_look(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self._stack)
        self._list.setAccessibleName(self.title)
        self._list.setObjectName("list.committees")
        self._list.setIconSize(QSize(24, 24))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda item: self.opened.emit(self._committees[self._list.row(item)].id))
        self._stack.addWidget(self._list)
        self._stack.addWidget(
            EmptyState(
                "landmark",
                self.tr("No committees yet. The body whose papers are written here comes first."),
                button=self.tr("New committee"),
                do=self.new_wanted.emit,
            )
        )
        layout.addWidget(card, 1)
