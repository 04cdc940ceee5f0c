"""Puts an open database to work in the window: the subjects' pages, the records' tabs, the committee in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from secretariat.application.ports import Changes
from secretariat.application.records import IssuedResponse, JournalEntry
from secretariat.application.services import Services
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.hearings import Hearing, HearingId, IssueId
from secretariat.ui.archive.archive_page import ArchivePage
from secretariat.ui.committees.committee_record import CommitteeRecord
from secretariat.ui.committees.list_page import CommitteesPage
from secretariat.ui.hearings.list_page import HearingsPage
from secretariat.ui.help_page import HelpPage
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.main_window import MainWindow
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab
from secretariat.ui.search import Hit, searchable

HEARINGS, COMMITTEES, ARCHIVE = "hearings", "committees", "archive"


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
        self._made: dict[str, Callable[[], RecordTab]] = {
            HEARINGS: self._made_hearings,
            COMMITTEES: self._made_committees,
            ARCHIVE: self._made_archive,
        }
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
        if key not in self._pages:
            self._pages[key] = self._made[key]()
        self._window.show_page(self._pages[key])
        self._window.preferences.keep("place", subject=key)

    def open_hearing(self, hearing_id: int) -> RecordTab | None:
        """Open a hearing in a tab, or go to its tab. Returns None when it could not be read."""
        found: list[Hearing] = []
        open_already = self._find(f"hearing:{hearing_id}")
        if open_already is not None:
            self._window.show_record(open_already)
            return open_already
        self._operations.run(lambda: self._services.hearings.get(HearingId(hearing_id)), on_done=found.append)
        return self._show_hearing(found[0], None) if found else None

    def new_hearing(self) -> RecordTab | None:
        """Open an empty hearing of the committee in use; without a committee, a new committee comes first."""
        if self._committee is None:
            self.new_committee()
            return None
        return self._show_hearing(None, None)

    def open_recovered(self, entry: JournalEntry) -> RecordTab | None:
        """Open what the journal kept, as edits that are not saved."""
        found: list[Hearing | None] = [None]
        hearing_id = entry.key.record_id
        if hearing_id is not None:
            open_already = self._find(f"hearing:{hearing_id}")
            if open_already is not None:
                self._window.show_record(open_already)
                return open_already
            read = self._operations.run(
                lambda: self._services.hearings.get(HearingId(hearing_id)), on_done=found.append
            )
            if not read:
                return None
        return self._show_hearing(found[-1], entry)

    def open_committee(self, committee_id: int) -> None:
        """Open a committee in a tab."""
        open_already = self._find(f"committee:{committee_id}")
        if open_already is not None:
            self._window.show_record(open_already)
            return
        found: list[Committee] = []
        self._operations.run(lambda: self._services.committees.get(CommitteeId(committee_id)), on_done=found.append)
        if found:
            self._show_committee_record(CommitteeRecord(self._services, self._operations, found[0]))

    def new_committee(self) -> None:
        """Open an empty committee in a tab."""
        open_already = self._find("committee:new")
        if open_already is not None:
            self._window.show_record(open_already)
        else:
            self._show_committee_record(CommitteeRecord(self._services, self._operations, None))

    def open_issue(self, issue_id: IssueId) -> None:
        """Show the paper of an issued response in a tab."""
        from secretariat.ui.archive.issued_tab import IssuedTab  # QtPdf is heavier than a first paint should be

        open_already = self._find(f"issue:{issue_id}")
        if open_already is not None:
            self._window.show_record(open_already)
            return
        responses = self._services.responses
        found: list[tuple[IssuedResponse, bytes]] = []
        self._operations.run(lambda: (responses.issued(issue_id), responses.issued_pdf(issue_id)), on_done=found.append)
        for issue, pdf in found:
            self._show(IssuedTab(self._services, self._operations, issue, pdf))

    def offer_recovered(self) -> None:
        """Offer what the journal kept beside what is stored, and name what could not be read."""
        from secretariat.ui.record.recovery import RecoveryTab, tell_damaged

        entries: list[JournalEntry] = []
        self._operations.run(self._services.recovery.entries, on_done=entries.extend)
        tell_damaged(self._operations, self._services.recovery.damaged())
        if entries:
            tab = RecoveryTab(self._services, self._operations, entries)
            tab.open_wanted.connect(self.open_recovered)
            self._show(tab)

    def show_help(self) -> None:
        """Show the help page in a tab."""
        self._show(self._find("help") or HelpPage(self._window.actions_table))

    # Leaving

    def close_tab(self, record: RecordTab) -> None:
        """Close a tab: nothing is asked, what is typed is kept, and the notice opens it again."""
        if not record.may_leave():
            return
        was_dirty = record.is_dirty
        record.leave()
        farewell = record.farewell if was_dirty else ""
        again = self._reopening(record) if was_dirty else None
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
        """Let go of every tab and page; what is typed is kept in the journal."""
        for record in self._window.records():
            record.leave()
            self._window.forget_record(record)
        self._window.forget_pages()
        self._operations.changed.disconnect(self._on_changed)
        self._window.subject_chosen.disconnect(self.show_subject)
        self._window.navigation.committee_chosen.disconnect(self.use_committee)
        self._window.tabs.close_wanted.disconnect(self.close_tab)
        self._window.hits_of_records = list
        self.deleteLater()

    def leave_place(self) -> None:
        """Keep which hearings stand open."""
        keys = [record.key.partition(":") for record in self._window.records()]
        ids = tuple(int(number) for kind, _, number in keys if kind == "hearing" and number.isdigit())
        self._window.preferences.keep("place", tabs=ids)

    def restore_place(self) -> None:
        """Show the subject and the hearings as they were left; hearings no longer there are passed over."""
        place = self._window.preferences.settings.place
        there = {row.id for row in self._services.hearings.list_rows(None)} if place.tabs else set()
        for hearing_id in place.tabs:
            if hearing_id in there:
                self.open_hearing(hearing_id)
        self.show_subject(place.subject if place.subject in self._made else HEARINGS)

    # The committee in use

    def use_committee(self, committee_id: int) -> None:
        """Work for another committee."""
        self._committee = CommitteeId(committee_id)
        self._window.preferences.keep("recent", committee=committee_id)
        self._show_committees()
        for page in self._pages.values():
            if isinstance(page, HearingsPage | ArchivePage):
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

    # Pages

    def _hearings_page(self) -> HearingsPage:
        page = self._pages.get(HEARINGS) or self._made_hearings()
        self._pages[HEARINGS] = page
        assert isinstance(page, HearingsPage)  # noqa: S101 - made under this key and no other
        return page

    def _made_hearings(self) -> RecordTab:
        place = self._window.preferences.settings.place
        page = HearingsPage(self._services, self._operations, columns=place.columns.get(HEARINGS, ""))
        page.opened.connect(self.open_hearing)
        page.new_wanted.connect(self.new_hearing)
        page.columns_changed.connect(self._keep_columns)
        page.waiting_changed.connect(lambda number: self._window.navigation.show_number(HEARINGS, number))
        page.show_committee(self._committee)
        return page

    def _made_committees(self) -> RecordTab:
        page = CommitteesPage()
        page.opened.connect(self.open_committee)
        page.new_wanted.connect(self.new_committee)
        page.show_committees(self._committees)
        return page

    def _made_archive(self) -> RecordTab:
        page = ArchivePage(self._services, self._operations)
        page.opened.connect(self.open_issue)
        page.show_committee(self._committee)
        return page

    def _keep_columns(self, columns: str) -> None:
        place = self._window.preferences.settings.place
        self._window.preferences.keep("place", columns={**place.columns, HEARINGS: columns})

    # Records

    def _show_hearing(self, hearing: Hearing | None, recovered: JournalEntry | None) -> RecordTab | None:
        from secretariat.ui.record.hearing_record import HearingRecord  # the editor and QtPdf come with it

        wanted = hearing.committee_id if hearing else recovered.key.committee_id if recovered else self._committee
        committee = next((committee for committee in self._committees if committee.id == wanted), None)
        if committee is None:
            return None
        record = HearingRecord(self._services, self._operations, committee, hearing, recovered=recovered)
        self._show(record)
        return record

    def _show_committee_record(self, record: CommitteeRecord) -> None:
        self._show(record)

    def _show(self, record: RecordTab) -> None:
        if record not in self._window.records():
            record.closed.connect(lambda: self.close_tab(record))
        self._window.show_record(record)

    def _find(self, key: str) -> RecordTab | None:
        return next((record for record in self._window.records() if record.key == key), None)

    def _reopening(self, record: RecordTab) -> Callable[[], None] | None:
        """Return what opens a closed record again as it stood."""
        entry = next((entry for entry in self._services.recovery.entries() if _key_of(entry) == record.key), None)
        return (lambda: self._reopen(entry)) if entry else None

    def _reopen(self, entry: JournalEntry) -> None:
        self.open_recovered(entry)

    def _on_changed(self, changes: Changes) -> None:
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
        window.subject_chosen.connect(self.show_subject)
        window.navigation.committee_chosen.connect(self.use_committee)
        window.tabs.close_wanted.connect(self.close_tab)
        window.hits_of_records = self._hits
        window.handle(
            {
                "new_hearing": self._new_hearing,
                "new_committee": self.new_committee,
                "close_tab": self._close_front,
                "help": self.show_help,
            }
        )

    def _new_hearing(self) -> None:
        self.new_hearing()

    def _close_front(self) -> None:
        front = self._window.front
        if front is not None and front in self._window.records():
            self.close_tab(front)

    def _hits(self) -> list[Hit]:
        """The hearings of the committee in use, by title and case number."""
        kind = self.tr("hearing")
        return [
            Hit(
                row.title,
                ", ".join(row.case_numbers) or kind,
                "file-text",
                searchable(" ".join((row.title, row.asker, *row.case_numbers))),
                partial(self._open, row.id),
            )
            for row in self._hearings_page().all_rows()
        ]

    def _open(self, hearing_id: int) -> None:
        self.open_hearing(hearing_id)


def _key_of(entry: JournalEntry) -> str:
    return f"{entry.key.kind.value}:{entry.key.record_id or entry.key.token}"
