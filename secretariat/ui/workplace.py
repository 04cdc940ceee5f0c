"""Puts an open database to work in the window: the subjects' pages, the records' tabs, the committee in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget.tables import BudgetTableDraft, TableId
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.documents.documents import DocumentDraft, DocumentId, DocumentIssueId
from secretariat.domain.documents.templates import DocumentTemplateId
from secretariat.domain.hearings import IssueId
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import PeriodId
from secretariat.domain.status_sheets import Sheet
from secretariat.ui.committees.list_page import CommitteesPage
from secretariat.ui.hearings.list_page import HearingsPage
from secretariat.ui.known_records import begun_hits, hearing_hits, report_hits
from secretariat.ui.main_window import MainWindow
from secretariat.ui.open_records import OpenRecords
from secretariat.ui.operations import Operations
from secretariat.ui.record_kinds import key_of
from secretariat.ui.records import RecordTab
from secretariat.ui.search import Hit
from secretariat.ui.searching.search_desk import SearchDesk
from secretariat.ui.subjects import ARCHIVE, BUDGET, COMMITTEES, DOCUMENTS, HEARINGS, PAGES, START, WorksForCommittee

if TYPE_CHECKING:
    from secretariat.ui.budget.new_tables import NewTables
    from secretariat.ui.documents.new_documents import NewDocuments
    from secretariat.ui.periods.sheet_beginning import SheetBeginning


class Workplace(QObject):
    """The work on one open database. The next database gets a new one (`leave` first)."""

    def __init__(self, window: MainWindow, services: Services, operations: Operations) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._operations = operations
        self._committees: Sequence[Committee] = ()
        self._committee: CommitteeId | None = None
        self._pages: dict[str, RecordTab] = {}
        self._report_hits: list[Hit] | None = None
        self._records = OpenRecords(window, services, operations, committee_of=self._committee_of)
        self._search = SearchDesk(window, services, operations, self._records, committee=lambda: self._committee)
        self._connect()
        self._read_committees()
        self._choose_first_committee()
        window.name_database(services.database.stem, str(services.database))

    @property
    def committee(self) -> CommitteeId | None:
        """The committee being worked for."""
        return self._committee

    @property
    def services(self) -> Services:
        """The use cases over the open database."""
        return self._services

    @property
    def is_empty(self) -> bool:
        """True while the database holds no committee."""
        return not self._committees

    # Opening

    def show_subject(self, key: str) -> None:
        """Show a subject's page, made when it is first wanted."""
        self._window.show_page(self._page(key))
        self._window.preferences.keep("place", subject=key)

    def open_record(self, kind: RecordKind, number: int) -> RecordTab | None:
        """Open a stored record in a tab, or go to its tab. Returns None when it could not be read."""
        return self._records.open_record(kind, number)

    def open_hearing(self, hearing_id: int) -> RecordTab | None:
        """Open a hearing in a tab, or go to its tab. Returns None when it could not be read."""
        return self._records.open_record(RecordKind.HEARING, hearing_id)

    def new_record(self, kind: RecordKind) -> RecordTab | None:
        """Open an empty record of the committee in use; without a committee, a new committee comes first.

        What a budget table and a document begin with is asked first.
        """
        if self._committee is None or kind is RecordKind.COMMITTEE:
            self.new_committee()
            return None
        if kind is RecordKind.BUDGET_TABLE:
            self._new_tables.ask()
            return None
        if kind is RecordKind.DOCUMENT:
            self._new_documents.ask()
            return None
        return self._records.new_record(kind, self._committee)

    def new_committee(self) -> None:
        """Open an empty committee in a tab, or go to the one being written."""
        stored = {key_of(RecordKind.COMMITTEE, committee.id) for committee in self._committees}
        begun = [record for record in self._window.records() if record.key.startswith(key_of(RecordKind.COMMITTEE, ""))]
        unstored = next((record for record in begun if record.key not in stored), None)
        if unstored is not None:
            self._window.show_record(unstored)
        else:
            self._records.new_record(RecordKind.COMMITTEE, None)

    def open_recovered(self, entry: JournalEntry) -> RecordTab | None:
        """Open what the journal kept, as edits that are not saved."""
        return self._records.open_recovered(entry)

    def open_issue(self, issue_id: IssueId) -> None:
        """Show the paper of an issued response in a tab."""
        self._records.open_issue(issue_id)

    def open_document_issue(self, issue_id: DocumentIssueId) -> None:
        """Show the paper of an issued document in a tab."""
        self._records.open_document_issue(issue_id)

    def offer_recovered(self) -> None:
        """Offer what the journal kept beside what is stored, and name what could not be read."""
        self._records.offer_recovered()

    def open_sheet(self, initiative: int, period: int) -> None:
        """Open the sheet of an initiative in a period; when there is none, ask what it is to begin from."""
        ids = InitiativeId(initiative), PeriodId(period)
        self._operations.run(
            lambda: self._services.sheets.of(*ids), on_done=lambda sheet: self._show_sheet(sheet, *ids)
        )

    def _show_sheet(self, sheet: Sheet | None, initiative: InitiativeId, period: PeriodId) -> None:
        if sheet is not None:
            self.open_record(RecordKind.SHEET, sheet.id)
            return
        self._beginning.ask_one(initiative, period)

    @cached_property
    def _beginning(self) -> SheetBeginning:
        from secretariat.ui.periods.sheet_beginning import SheetBeginning  # after the first paint

        beginning = SheetBeginning(self._services, self._operations, self._window.frame)
        beginning.begun.connect(self.open_sheet)
        beginning.new_wanted.connect(self.new_record)
        self.destroyed.connect(beginning.deleteLater)
        return beginning

    def copy_table(self, table: int) -> None:
        """Ask for a copy of a budget table."""
        self._new_tables.ask(TableId(table))

    def take_in_table(self) -> None:
        """Ask for the file of a budget table, and show how it is understood."""
        self._new_tables.take_in()

    def paste_table(self) -> None:
        """Show how the budget table that lies on the clipboard is understood."""
        self._new_tables.paste()

    @cached_property
    def _new_tables(self) -> NewTables:
        from secretariat.ui.budget.new_tables import NewTables  # after the first paint

        tables = NewTables(
            self._services,
            self._operations,
            self._window.frame,
            committee=lambda: self._committee_of(self._committee),
        )
        tables.begun.connect(self._open_new_table)
        tables.tab_wanted.connect(self._records.show_found)
        self.destroyed.connect(tables.deleteLater)
        return tables

    def _open_new_table(self, draft: BudgetTableDraft) -> None:
        self._records.new_record(RecordKind.BUDGET_TABLE, self._committee, draft)

    def begin_document(self, template: DocumentTemplateId) -> None:
        """Ask for which period a new document is begun; its template is chosen already."""
        self._new_documents.ask(template)

    def roll_document(self, document: int) -> None:
        """Ask for the next period of a document."""
        self._new_documents.roll(DocumentId(document))

    @cached_property
    def _new_documents(self) -> NewDocuments:
        from secretariat.ui.documents.new_documents import NewDocuments  # after the first paint

        documents = NewDocuments(
            self._services,
            self._operations,
            self._window.frame,
            committee=lambda: self._committee_of(self._committee),
        )
        documents.begun.connect(self._open_new_document)
        self.destroyed.connect(documents.deleteLater)
        return documents

    def _open_new_document(self, draft: DocumentDraft) -> None:
        self._records.new_record(RecordKind.DOCUMENT, self._committee, draft)

    # Leaving

    def close_tab(self, record: RecordTab) -> None:
        """Close a tab: nothing is asked, what is typed is kept, and the notice opens it again."""
        self._records.close_tab(record)

    def may_leave(self) -> bool:
        """False when something typed could not be kept anywhere; its tab comes to the front and says what to do."""
        return self._records.may_leave()

    def leave(self) -> None:
        """Let go of every tab and page; what is typed is kept in the journal."""
        self._search.leave()
        self._records.leave()
        self._window.forget_pages()
        self._operations.changed.disconnect(self._on_changed)
        self._window.subject_chosen.disconnect(self.show_subject)
        self._window.navigation.committee_chosen.disconnect(self.use_committee)
        self._window.tabs.close_wanted.disconnect(self.close_tab)
        self._window.hits_of_records = list
        self.deleteLater()

    def leave_place(self) -> None:
        """Keep which records stand open."""
        self._window.preferences.keep("place", records=self._records.keys(), tabs=())

    def restore_place(self) -> None:
        """Show the subject and the records as they were left; records no longer there are passed over."""
        place = self._window.preferences.settings.place
        self._records.restore(place.records or tuple(key_of(RecordKind.HEARING, number) for number in place.tabs))
        self.show_subject(place.subject if place.subject in PAGES else START)

    # The committee in use

    def use_committee(self, committee_id: int) -> None:
        """Work for another committee."""
        self._committee = CommitteeId(committee_id)
        self._report_hits = None
        self._window.preferences.keep("recent", committee=committee_id)
        self._show_committees()
        self._search.look_anew()
        for page in self._pages.values():
            if isinstance(page, WorksForCommittee):
                page.show_committee(self._committee)

    def _choose_first_committee(self) -> None:
        ids = [committee.id for committee in self._committees]
        recent = self._window.preferences.settings.recent.committee
        if ids:
            self.use_committee(recent if recent in ids else ids[0])
        else:
            self._show_committees()

    def _read_committees(self) -> None:
        found: list[Committee] = []
        if self._operations.run(self._services.committees.all, on_done=found.extend):
            self._committees = found

    def _show_committees(self) -> None:
        self._window.navigation.show_committees(self._committees, self._committee)
        page = self._pages.get(COMMITTEES)
        if isinstance(page, CommitteesPage):
            page.show_committees(self._committees)

    def _committee_of(self, committee_id: CommitteeId | None) -> Committee | None:
        return next((committee for committee in self._committees if committee.id == committee_id), None)

    # Pages

    def _page(self, key: str) -> RecordTab:
        if key not in self._pages:
            settings = self._window.preferences.settings
            page = PAGES[key](self._services, self._operations, settings.place, settings.recent)
            self._pages[key] = page
            self._connect_page(key, page)
            if isinstance(page, WorksForCommittee):
                page.show_committee(self._committee)
        return self._pages[key]

    def _connect_page(self, key: str, page: RecordTab) -> None:
        """Connect the wishes that a page has; not every page has all of them."""
        wishes: dict[str, Callable[..., object]] = {
            "record_wanted": self.open_record,
            "place_wanted": self._records.open_at,
            "sheet_wanted": self.open_sheet,
            "returned": self._records.open_returned,
            "columns_changed": partial(self._keep_columns, key),
            "waiting_changed": partial(self._window.navigation.show_number, key),
            "period_changed": self._keep_period,
            "new_wanted": self.new_record,
            **(_OWN_WISHES[key](self) if key in _OWN_WISHES else {}),
        }
        for name, slot in wishes.items():
            if (signal := getattr(page, name, None)) is not None:
                signal.connect(slot)
        if isinstance(page, CommitteesPage):
            page.show_committees(self._committees)

    def _keep_columns(self, key: str, columns: str) -> None:
        place = self._window.preferences.settings.place
        self._window.preferences.keep("place", columns={**place.columns, key: columns})

    def _keep_period(self, period: int) -> None:
        self._window.preferences.keep("recent", period=period)

    # Following

    def _on_changed(self, changes: Changes) -> None:
        self._report_hits = None
        if changes & Changes.COMMITTEES:
            self._read_committees()
            if self._committee is None:
                self._choose_first_committee()
            self._show_committees()
        for tab in (*self._pages.values(), *self._window.records()):
            tab.refresh(changes)

    def _connect(self) -> None:
        window = self._window
        self._operations.changed.connect(self._on_changed)
        self._records.sheet_wanted.connect(self.open_sheet)
        self._records.new_wanted.connect(self.new_record)
        self._records.roll_wanted.connect(self.roll_document)
        window.subject_chosen.connect(self.show_subject)
        window.navigation.committee_chosen.connect(self.use_committee)
        window.tabs.close_wanted.connect(self.close_tab)
        window.hits_of_records = self._hits
        window.handle(
            {
                "new_hearing": lambda: self._begin(RecordKind.HEARING),
                "new_initiative": lambda: self._begin(RecordKind.INITIATIVE),
                "new_indicator": lambda: self._begin(RecordKind.INDICATOR),
                "new_budget_table": lambda: self._begin(RecordKind.BUDGET_TABLE),
                "new_document": lambda: self._begin(RecordKind.DOCUMENT),
                "new_meeting": lambda: self._begin(RecordKind.MEETING),
                "new_document_template": lambda: self._begin(RecordKind.DOCUMENT_TEMPLATE),
                "take_in_table": self.take_in_table,
                "paste_table": self.paste_table,
                "new_committee": self.new_committee,
                "close_tab": self._close_front,
                "help": self._records.show_help,
            }
        )

    def _begin(self, kind: RecordKind) -> None:
        self.new_record(kind)

    def _close_front(self) -> None:
        front = self._window.front
        if front is not None and front in self._window.records():
            self.close_tab(front)

    def _hits(self) -> list[Hit]:
        """The records of the committee in use; those of the reports are read anew only after a change."""
        if self._committee is None:
            return []
        hearings = self._page(HEARINGS)
        rows = hearings.all_rows() if isinstance(hearings, HearingsPage) else ()
        if self._report_hits is None:
            read: list[Hit] = []
            services, committee = self._services, self._committee
            self._operations.run(
                lambda: [
                    *begun_hits(services, committee, self.begin_document),
                    *report_hits(services, committee, self.open_record),
                ],
                on_done=read.extend,
            )
            self._report_hits = read
        return [*hearing_hits(rows, self.open_record), *self._report_hits]


_OWN_WISHES: dict[str, Callable[[Workplace], dict[str, Callable[..., object]]]] = {
    HEARINGS: lambda place: {
        "opened": place.open_hearing,
        "new_wanted": lambda: place.new_record(RecordKind.HEARING),
    },
    COMMITTEES: lambda place: {
        "opened": partial(place.open_record, RecordKind.COMMITTEE),
        "new_wanted": place.new_committee,
    },
    ARCHIVE: lambda place: {
        "response_wanted": place.open_issue,
        "document_wanted": place.open_document_issue,
    },
    BUDGET: lambda place: {
        "copy_wanted": place.copy_table,
        "take_in_wanted": place.take_in_table,
        "paste_wanted": place.paste_table,
    },
    DOCUMENTS: lambda place: {"roll_wanted": place.roll_document},
}
"""What the pages of hearings, committees, the archive, the budget and the papers wish in their own way."""
