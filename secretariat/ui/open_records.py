"""The records open in tabs: opened, begun, recovered, closed, and opened again as they were left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from secretariat.application.faults import NotFound
from secretariat.application.issuing.packages import IssuedDocument
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.application.travelling import ReturnedFile
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.documents.documents import DocumentIssueId
from secretariat.domain.hearings import IssueId
from secretariat.ui.help_page import HelpPage
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.main_window import MainWindow
from secretariat.ui.operations import Operations
from secretariat.ui.record_kinds import KINDS, Opening, key_of, kind_and_number
from secretariat.ui.records import RecordTab, RemembersColumns


class OpenRecords(QObject):
    """The tabs of one open database. `committee_of` finds a committee by its number, None when there is none."""

    sheet_wanted = Signal(int, int)
    """The ids of an initiative and a period: a record asks for the sheet of the two."""

    new_wanted = Signal(object)
    """The `RecordKind` of a record that is missing for the work on another."""

    roll_wanted = Signal(int)
    """The id of a document: its tab asks for the next period's."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        operations: Operations,
        *,
        committee_of: Callable[[CommitteeId | None], Committee | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._operations = operations
        self._committee_of = committee_of

    # Opening

    def open_record(self, kind: RecordKind, number: int) -> RecordTab | None:
        """Open a stored record in a tab, or go to its tab. Returns None when it could not be read, which is told."""
        return self._shown_again(key_of(kind, number)) or self._open(kind, number, None)

    def open_at(self, kind: RecordKind, number: int, finding: object) -> None:
        """Open a stored record at the place of a finding."""
        tab = self.open_record(kind, number)
        if tab is not None:
            tab.show_finding(finding)

    def new_record(self, kind: RecordKind, committee: CommitteeId | None, draft: Any = None) -> RecordTab | None:
        """Open an empty record in a tab, or one that begins with `draft`.

        The lists a committee has one of are opened as they are.
        """
        if kind in (RecordKind.BUDGET_LINES, RecordKind.REFUND_RATES):
            return self.open_record(kind, committee) if committee else None
        return self._show_record(kind, None, self._committee_of(committee), None, draft)

    def open_recovered(self, entry: JournalEntry) -> RecordTab | None:
        """Open what the journal kept, as edits that are not saved."""
        key = entry.key
        again = self._shown_again(key_of(key.kind, key.record_id or key.token))
        if again is not None:
            return again
        if key.record_id is None:
            return self._show_record(key.kind, None, self._committee_of(key.committee_id), entry)
        return self._open(key.kind, key.record_id, entry)

    def open_issue(self, issue_id: IssueId) -> None:
        """Show the paper of an issued response in a tab."""
        responses = self._services.responses

        def read() -> tuple[str, str, bytes]:
            issue = responses.issued(issue_id)
            return issue.document.title, responses.file_name(issue.hearing), responses.issued_pdf(issue_id)

        self._show_paper(f"issue:{issue_id}", read)

    def open_document_issue(self, issue_id: DocumentIssueId) -> None:
        """Show the paper of an issued document in a tab."""
        issues = self._services.document_issues
        if not self._shown_again(f"document_issue:{issue_id}"):
            self._operations.run_in_background(
                lambda _: (issues.issued(issue_id), issues.file(issue_id, "pdf")),
                message=self.tr("The paper is being fetched …"),
                on_done=lambda found: self._show_document_issue(*found),
                can_cancel=False,
            )

    def _show_document_issue(self, issue: IssuedDocument, pdf: bytes) -> None:
        from secretariat.ui.archive.issued_document_tab import IssuedDocumentTab  # QtPdf is heavier than a first paint

        tab = IssuedDocumentTab(self._services, self._operations, issue, pdf)
        tab.record_wanted.connect(self.open_record)
        self.show(self.find(tab.key) or tab)

    def _show_paper(self, key: str, read: Callable[[], tuple[str, str, bytes]]) -> None:
        from secretariat.ui.archive.issued_tab import IssuedPaper, IssuedTab  # QtPdf is heavier than a first paint

        if self._shown_again(key):
            return
        found: list[tuple[str, str, bytes]] = []
        self._operations.run(read, on_done=found.append)
        for title, file_name, pdf in found:
            self.show(IssuedTab(self._operations, IssuedPaper(key, title, file_name, pdf)))

    def open_returned(self, returned: ReturnedFile) -> None:
        """Show a file that came back in a tab, to be taken in field by field."""
        from secretariat.ui.returns.returns_tab import ReturnsTab

        self.show_found(ReturnsTab(self._services, self._operations, returned))

    def offer_recovered(self) -> None:
        """Offer what the journal kept beside what is stored, and name what could not be read."""
        from secretariat.ui.recovery_page import RecoveryTab, tell_damaged

        entries: list[JournalEntry] = []
        self._operations.run(self._services.recovery.entries, on_done=entries.extend)
        tell_damaged(self._operations, self._services.recovery.damaged())
        if entries:
            tab = RecoveryTab(self._services, self._operations, entries)
            tab.open_wanted.connect(self.open_recovered)
            self.show(tab)

    def show_help(self) -> None:
        """Show the help page in a tab."""
        self.show(self.find("help") or HelpPage(self._window.actions_table))

    def find(self, key: str) -> RecordTab | None:
        """Return the tab of a record, None while it is not open."""
        return next((record for record in self._window.records() if record.key == key), None)

    def show_found(self, record: RecordTab) -> None:
        """Show a tab made for something that came in, or go to the one that shows it already."""
        known = self.find(record.key)
        if known is None and (wanted := getattr(record, "record_wanted", None)) is not None:
            wanted.connect(self.open_record)
        self.show(known or record)

    def show(self, record: RecordTab) -> None:
        """Show a tab, and close it when it says so."""
        if record not in self._window.records():
            record.closed.connect(lambda: self.close_tab(record))
        self._window.show_record(record)

    # Closing

    def close_tab(self, record: RecordTab) -> None:
        """Close a tab: nothing is asked, what is typed is kept, and the notice opens it again."""
        if not record.may_leave():
            return
        was_dirty = record.is_dirty
        record.leave()
        farewell = record.farewell if was_dirty else ""
        again = self._reopening(record.key) if was_dirty else None
        self._window.forget_record(record)
        if farewell:
            buttons = (NoticeButton(self.tr("Undo"), again),) if again else ()
            self._operations.say(NoticeKind.INFO, farewell, buttons=buttons, key=f"closed:{record.key}")

    def may_leave(self) -> bool:
        """False when something typed could not be kept anywhere; its tab comes to the front and says what to do."""
        held = next((record for record in self._window.records() if not record.may_leave()), None)
        if held is not None:
            self._window.show_record(held)
        return held is None

    def leave(self) -> None:
        """Let go of every tab; what is typed is kept in the journal."""
        for record in self._window.records():
            record.leave()
            self._window.forget_record(record)
        self.deleteLater()

    # How they were left

    def keys(self) -> tuple[str, ...]:
        """Return the stored records that stand open, as `restore` takes them."""
        return tuple(record.key for record in self._window.records() if kind_and_number(record.key))

    def restore(self, keys: tuple[str, ...]) -> None:
        """Open the records as they were left; those no longer there are passed over."""
        for known in filter(None, map(kind_and_number, keys)):
            self._open(*known, None, is_wanted=False)

    # Within

    def _open(
        self, kind: RecordKind, number: int, recovered: JournalEntry | None, *, is_wanted: bool = True
    ) -> RecordTab | None:
        """Read a record and show it. One that is not there is told of only when a person asked for it."""
        found: list[tuple[Any, CommitteeId]] = []

        def read() -> tuple[Any, CommitteeId] | None:
            try:
                record = KINDS[kind].read(self._services, number)
                return record, KINDS[kind].committee_of(self._services, record)
            except NotFound:
                if is_wanted:
                    raise
                return None

        self._operations.run(read, on_done=lambda result: found.append(result) if result else None)
        return next((self._show_record(kind, record, self._committee_of(of), recovered) for record, of in found), None)

    def _show_record(
        self,
        kind: RecordKind,
        record: Any,
        committee: Committee | None,
        recovered: JournalEntry | None,
        draft: Any = None,
    ) -> RecordTab | None:
        if committee is None and not KINDS[kind].stands_alone:
            return None
        tab = KINDS[kind].made(Opening(self._services, self._operations, committee, record, recovered, draft))
        wishes = {
            "record_wanted": self.open_record,
            "place_wanted": self.open_at,
            "sheet_wanted": self.sheet_wanted,
            "new_wanted": self.new_wanted,
            "roll_wanted": self.roll_wanted,
            "tab_wanted": self.show_found,
            "begun_wanted": lambda kind, begun: self.new_record(kind, committee.id if committee else None, begun),
        }
        for name, slot in wishes.items():
            if (signal := getattr(tab, name, None)) is not None:
                signal.connect(slot)
        if isinstance(tab, RemembersColumns):
            tab.restore_columns(self._window.preferences.settings.place.columns.get(tab.key, ""))
            tab.columns_changed.connect(lambda left: self._keep_columns(tab, left))
        self.show(tab)
        return tab

    def _keep_columns(self, tab: RecordTab, left: str) -> None:
        """Keep how the columns of a stored record stand."""
        if kind_and_number(tab.key) is not None:
            place = self._window.preferences.settings.place
            self._window.preferences.keep("place", columns={**place.columns, tab.key: left})

    def _shown_again(self, key: str) -> RecordTab | None:
        record = self.find(key)
        if record is not None:
            self._window.show_record(record)
        return record

    def _reopening(self, key: str) -> Callable[[], None] | None:
        """Return what opens a closed record again as it stood."""
        entries = self._services.recovery.entries()
        entry = next((entry for entry in entries if _key_of(entry) == key), None)
        return (lambda: self._reopen(entry)) if entry else None

    def _reopen(self, entry: JournalEntry) -> None:
        self.open_recovered(entry)


def _key_of(entry: JournalEntry) -> str:
    return key_of(entry.key.kind, entry.key.record_id or entry.key.token)
