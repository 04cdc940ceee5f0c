"""The recovery page: what was typed and never saved, beside what is saved, after the program ended without asking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from secretariat.application.faults import NotFound
from secretariat.application.records import JournalEntry
from secretariat.application.services import Services
from secretariat.domain.hearings import Hearing, HearingDraft, HearingId
from secretariat.ui import theme
from secretariat.ui.icons import icon
from secretariat.ui.kit.confirm import ask
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record import words
from secretariat.ui.record.comparison_page import ComparisonPage
from secretariat.ui.record.draft_text import draft_as_text
from secretariat.ui.record.flow import FlowLayout
from secretariat.ui.record.two_lines import Line, LinesView
from secretariat.ui.records import RecordTab

LIST_WIDTH = 240

translate = QCoreApplication.translate


class RecoveryTab(RecordTab):
    """Offers the entries of the journal one by one.

    `open_wanted` carries the entry that is to be opened as unsaved edits; it stays in the journal until it is saved.
    Closing the tab decides nothing: what is left is offered at the next start. `comparison` shows the chosen entry.
    """

    open_wanted = Signal(object)

    def __init__(
        self,
        services: Services,
        operations: Operations,
        entries: Sequence[JournalEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._operations = operations
        self._entries = list(entries)
        self._list = LinesView(self.tr("Recovered hearings"), self)
        self._list.setObjectName("recovery.entries")
        self._list.setMinimumWidth(LIST_WIDTH)
        self.comparison = ComparisonPage(self, can_leave=False)
        self._told = QLabel(self, wordWrap=True)
        theme.set_look(self._told, "muted")
        self._open = self._button("open_recovered", "pen-line", self.tr("Open what was typed"), self._open_chosen)
        self._keep = self._button("keep_saved", "trash-2", self.tr("Keep the saved one …"), self._ask_to_discard)
        self._later = self._button("decide_later", "clock", self.tr("Decide later"), self.closed.emit)
        theme.set_look(self._open, "primary")
        self._open.setIcon(icon("pen-line", role="on_accent"))
        self._build()
        self._show_entries()

    @property
    def key(self) -> str:
        """There is one such page."""
        return "recovery"

    @property
    def title(self) -> str:
        """The words on the tab."""
        return self.tr("Recovered")

    @property
    def icon_name(self) -> str:
        """The drawing on the tab."""
        return "history"

    @property
    def entries(self) -> Sequence[JournalEntry]:
        """What is still to be decided."""
        return tuple(self._entries)

    def leave(self) -> None:
        """End the comparison."""
        self.comparison.close_down()

    def _build(self) -> None:
        head = QFrame(self)
        theme.set_look(head, "bar")
        title = QLabel(self.tr("What was typed and not saved"), head)
        theme.set_look(title, "heading")
        buttons = QWidget(head)
        flow = FlowLayout(buttons, margin=0, gap=8)
        for button in (self._open, self._keep, self._later):
            flow.addWidget(button)
        column = QVBoxLayout(head)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for part in (title, self._told, buttons):
            column.addWidget(part)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self.comparison)
        halves.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(halves, 1)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._list.activated.connect(self._open_chosen)

    def _button(self, name: str, drawing: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(drawing), label, self)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(lambda _checked: act())
        return button

    def _show_entries(self) -> None:
        if not self._entries:
            self.closed.emit()
            return
        lines = [
            Line(
                entry.draft.title.strip() or self.tr("Hearing without a title"),
                self.tr("typed {moment}").format(moment=words.moment(entry.at)),
                "file-clock",
                "accent",
                entry,
            )
            for entry in self._entries
        ]
        self._list.lines_model().show_lines(lines)
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._show_chosen()

    def _chosen(self) -> JournalEntry | None:
        chosen = self._list.chosen()
        entry = chosen[0] if chosen else None
        return entry if isinstance(entry, JournalEntry) else None

    def _on_current_changed(self) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._operations.run(lambda: self._stored(entry), on_done=lambda stored: self._compare(entry, stored))

    def _stored(self, entry: JournalEntry) -> Hearing | None:
        """The stored hearing of an entry; None when it was never stored, or is put aside."""
        if entry.key.record_id is None:
            return None
        try:
            return self._services.hearings.get(HearingId(entry.key.record_id))
        except NotFound:
            return None

    def _compare(self, entry: JournalEntry, stored: Hearing | None) -> None:
        if stored is None:
            self._told.setText(self.tr("This hearing was never saved."))
        elif stored.version > entry.version:
            self._told.setText(
                self.tr("The hearing was saved after this was typed over an older version of it. Compare with care.")
            )
        else:
            self._told.setText(self.tr("The program ended before this was saved. Nothing of it is lost."))
        saved = stored.draft if stored else HearingDraft()
        self.comparison.compare(
            (self.tr("saved"), draft_as_text(saved)), (self.tr("typed and not saved"), draft_as_text(entry.draft))
        )

    def _open_chosen(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._entries.remove(entry)
            self.open_wanted.emit(entry)
            self._show_entries()

    def _ask_to_discard(self) -> None:
        entry = self._chosen()
        if entry is None:
            return
        ask(
            self,
            self.tr("Throw away what was typed?"),
            self.tr("“{title}” stays as it was saved. What was typed on {moment} cannot be brought back.").format(
                title=entry.draft.title, moment=words.moment(entry.at)
            ),
            verb=self.tr("Throw away"),
            do=lambda: self._discard(entry),
            grave=True,
        )

    def _discard(self, entry: JournalEntry) -> None:
        self._operations.run(lambda: self._services.recovery.discard(entry.key), on_done=lambda _: self._forget(entry))

    def _forget(self, entry: JournalEntry) -> None:
        self._entries.remove(entry)
        self._show_entries()


def tell_damaged(operations: Operations, files: Sequence[Path]) -> None:
    """Name the files of the journal that could not be read; they are left where they are."""
    if files:
        operations.say(
            NoticeKind.WARNING,
            translate("Recovery", "Some of what was typed and not saved cannot be read."),
            meaning=translate("Recovery", "These files are damaged: {files}").format(files=", ".join(map(str, files))),
            advice=translate("Recovery", "They are kept as they are; a person may still find words in them."),
            key="journal.damaged",
        )
