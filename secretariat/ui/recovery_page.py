"""The recovery page: what was typed and never saved, beside what is saved, after the program ended without asking."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from secretariat.application.faults import NotFound
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.templates import DocumentTemplateDraft
from secretariat.domain.hearings import HearingDraft
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.text import Text
from secretariat.ui import theme
from secretariat.ui.budget.labels import years_of
from secretariat.ui.budget.table_as_text import tables_as_texts
from secretariat.ui.document_templates.template_as_text import template_as_text
from secretariat.ui.documents.document_text import document_as_text
from secretariat.ui.forms import draft_words
from secretariat.ui.hearings.draft_text import draft_as_text
from secretariat.ui.icons import icon
from secretariat.ui.kit.confirm import ask
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.kit.two_lines import Line, LinesView, Role
from secretariat.ui.meetings.meeting_as_text import meeting_as_text
from secretariat.ui.operations import Operations
from secretariat.ui.record import words
from secretariat.ui.record.comparison_page import ComparisonPage
from secretariat.ui.record_kinds import KINDS
from secretariat.ui.records import RecordTab

LIST_WIDTH = 240

translate = QCoreApplication.translate

KIND_WORDS: Final[Mapping[RecordKind, object]] = {
    RecordKind.HEARING: QT_TRANSLATE_NOOP("Recovery", "Hearing"),
    RecordKind.COMMITTEE: QT_TRANSLATE_NOOP("Recovery", "Committee"),
    RecordKind.POLICY: QT_TRANSLATE_NOOP("Recovery", "Policy"),
    RecordKind.PERIOD: QT_TRANSLATE_NOOP("Recovery", "Period"),
    RecordKind.TEMPLATE: QT_TRANSLATE_NOOP("Recovery", "Sheet template"),
    RecordKind.INITIATIVE: QT_TRANSLATE_NOOP("Recovery", "Initiative"),
    RecordKind.SHEET: QT_TRANSLATE_NOOP("Recovery", "Status sheet"),
    RecordKind.INDICATOR: QT_TRANSLATE_NOOP("Recovery", "Indicator"),
    RecordKind.BUDGET_LINES: QT_TRANSLATE_NOOP("Recovery", "Budget lines"),
    RecordKind.BUDGET_TABLE: QT_TRANSLATE_NOOP("Recovery", "Budget table"),
    RecordKind.DOCUMENT: QT_TRANSLATE_NOOP("Recovery", "Paper"),
    RecordKind.DOCUMENT_TEMPLATE: QT_TRANSLATE_NOOP("Recovery", "Paper template"),
    RecordKind.MEETING: QT_TRANSLATE_NOOP("Recovery", "Meeting"),
    RecordKind.REFUND_RATES: QT_TRANSLATE_NOOP("Recovery", "Refund rates"),
}
"""What each kind of record is called."""


AS_TEXT: Final[Mapping[type, Callable[[Any], Text]]] = {
    HearingDraft: draft_as_text,
    DocumentDraft: document_as_text,
    MeetingDraft: meeting_as_text,
    DocumentTemplateDraft: template_as_text,
}
"""How drafts with texts of their own are told; the others are told field by field."""


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
        self._list = LinesView(self.tr("Recovered records"), self)
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
                title_of(entry),
                self._detail(entry),
                "file-clock",
                "accent",
                entry,
            )
            for entry in self._entries
        ]
        self._list.lines_model().show_lines(lines)
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._show_chosen()

    def _detail(self, entry: JournalEntry) -> str:
        """Return what tells an entry from others of its title: the kind, when it was typed, years, never saved."""
        told = self.tr("{kind}, typed {moment}").format(kind=kind_word(entry), moment=words.moment(entry.at))
        years = years_of(entry.draft) if isinstance(entry.draft, BudgetTableDraft) else ""
        unsaved = self.tr("never saved") if entry.key.record_id is None else ""
        return " · ".join(part for part in (told, years, unsaved) if part)

    def _chosen(self) -> JournalEntry | None:
        entry = self._list.currentIndex().data(Role.SUBJECT)  # a click selects its row after it came to it
        return entry if isinstance(entry, JournalEntry) else None

    def _on_current_changed(self) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._operations.run(lambda: self._sides(entry), on_done=lambda sides: self._compare(entry, *sides))

    def _sides(self, entry: JournalEntry) -> tuple[Any, Text, Text]:
        """The stored record of an entry, what it says, and what the entry says. There is none that was never stored,
        or is put aside.
        """
        stored = self._stored(entry)
        draft: Any = stored.draft if stored is not None else type(entry.draft)()
        if isinstance(entry.draft, BudgetTableDraft):
            return (stored, *tables_as_texts(draft, entry.draft))
        if (as_text := AS_TEXT.get(type(entry.draft))) is not None:
            return stored, as_text(draft), as_text(entry.draft)
        names = draft_words.names_of(self._services, entry.key.committee_id)
        return stored, draft_words.told(draft, names), draft_words.told(entry.draft, names)

    def _stored(self, entry: JournalEntry) -> Any:
        if entry.key.record_id is None:
            return None
        try:
            return KINDS[entry.key.kind].read(self._services, entry.key.record_id)
        except NotFound:
            return None

    def _compare(self, entry: JournalEntry, stored: Any, saved: Text, typed: Text) -> None:
        is_new = entry.key.record_id is None
        self._keep.setText(self.tr("Throw it away …") if is_new else self.tr("Keep the saved one …"))
        if is_new:
            self._told.setText(self.tr("This was never saved."))
        elif stored is None:
            self._told.setText(self.tr("It was put aside after this was typed."))
        elif stored.version > entry.version:
            self._told.setText(
                self.tr("It was saved again after this was typed over an older version of it. Compare with care.")
            )
        else:
            self._told.setText(self.tr("The program ended before this was saved. Nothing of it is lost."))
        self.comparison.compare((self.tr("saved"), saved), (self.tr("typed and not saved"), typed))

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
        if entry.key.record_id is None:
            loss = self.tr("“{title}” was never saved. What was typed on {moment} cannot be brought back.")
        else:
            loss = self.tr("“{title}” stays as it was saved. What was typed on {moment} cannot be brought back.")
        ask(
            self,
            self.tr("Throw away what was typed?"),
            loss.format(title=title_of(entry), moment=words.moment(entry.at)),
            verb=self.tr("Throw away"),
            do=lambda: self._discard(entry),
            grave=True,
        )

    def _discard(self, entry: JournalEntry) -> None:
        self._operations.run(lambda: self._services.recovery.discard(entry.key), on_done=lambda _: self._forget(entry))

    def _forget(self, entry: JournalEntry) -> None:
        self._entries.remove(entry)
        self._show_entries()


def kind_word(entry: JournalEntry) -> str:
    """Return what kind of record an entry is of."""
    return translate("Recovery", str(KIND_WORDS[entry.key.kind]))


def title_of(entry: JournalEntry) -> str:
    """Return what a kept record is called; its kind while it has no name."""
    for attribute in ("name", "title"):
        if (called := str(getattr(entry.draft, attribute, "")).strip()) != "":
            number = str(getattr(entry.draft, "number", "")).strip()
            return f"{number} {called}" if number else called
    return kind_word(entry)


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
