"""The window with the demonstration in it, and the ways to bring it into a state worth a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from secretariat.application.queries import OverviewRow
from secretariat.application.records import RecordKind
from secretariat.application.services import CatalogueService, Services
from secretariat.bootstrap import Office, open_office
from secretariat.domain.committees import CommitteeId
from secretariat.domain.meetings.meetings import MeetingState
from secretariat.domain.text import Text
from secretariat.domain.text_markup import read_markup
from secretariat.system.settings import SettingsFile, ThemeChoice
from secretariat.ui.budget.budget_record import BudgetRecord
from secretariat.ui.budget.taking_in.taking_in_tab import TakingInTab
from secretariat.ui.documents.document_record import DocumentRecord
from secretariat.ui.frame import Frame
from secretariat.ui.hearings.hearing_record import HearingRecord
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meetings.meeting_record import MeetingRecord
from secretariat.ui.preferences import Preferences
from secretariat.ui.record.preview_panel import PreviewPanel
from secretariat.ui.searching.search_page import SearchPage
from secretariat.ui.sheets.sheet_record import SheetRecord
from secretariat.ui.sheets.sheet_strip import ROWS_PAGE
from secretariat.ui.startup import Startup
from secretariat.ui.subjects import BUDGET, HEARINGS
from secretariat.ui.theme import appearance
from secretariat.ui.workplace import Workplace

WINDOW = (1440, 900)
"""The size of the window in the pictures, in pixels."""

SETTLE = 250
"""Milliseconds a screen gets to come to rest before its picture is taken."""

PATIENCE = 20_000
"""Milliseconds to wait for a paper before the pictures are given up."""


COPIED_TABLE = """\
Indsatser for unge, mio. kr. (2026-p/l)

2026 2027 2028 I alt
Vejledning og opsøgende arbejde
6,0 6,5 6,5 19,0
1.1 Opsøgende vejledere2 3,5 3,5 3,5 10,5
1.2 Ungeporten 2,5 3,01 3,0 8,5
Uddannelse 4,2 4,4 4,4 13,0
2.1 Brobygning til erhvervs-
uddannelserne
3,0 3,2 3,2 9,4
2.2 Mentorer 1,2 1,2 1,2 3,6
I ALT 10,2 10,9 10,9 32,0
"""
"""What copying a table out of a PDF leaves of it, with a wrapped label, glued marks and a total that does not foot."""


class NothingShown(Exception):
    """The window did not come to show what was waited for."""


class Stage:
    """The window with the demonstration in it, and the ways to bring it into a state worth a picture."""

    def __init__(self, app: QApplication, database: Path, settings: Path) -> None:
        self._app = app
        preferences = Preferences(SettingsFile(settings), app)
        self._frame = Frame(preferences)
        self._frame.resize(*WINDOW)
        self._frame.show()
        self.window = MainWindow(self._frame)
        self._services: Services | None = None
        self._startup = Startup(self.window, self._opened)
        self._startup.open(database)
        self._wait_for(lambda: self._startup.workplace is not None, "the database")

    def subject(self, key: str) -> None:
        """Show a subject's page."""
        self._workplace.show_subject(key)

    def record(self, title: str, *, page: str, panel: str) -> None:
        """Show a hearing: its form or its response, with one of its panels."""
        rows = self._services.hearings.list_rows(None) if self._services else ()
        row = next((row for row in rows if row.title.startswith(title)), None)
        record = self._workplace.open_hearing(row.id) if row else None
        if not isinstance(record, HearingRecord):
            raise NothingShown(title)
        (record.pages.show_response if page == "response" else record.pages.show_hearing)()
        self.window.show_panel(panel)

    def record_with(self, action: str, title: str = "Valby") -> None:
        """Show a response and do what an action of the menus does with it."""
        self.record(title, page="response", panel="preview")
        self.command(action)

    def sheet(self, number: str, *, page: int = ROWS_PAGE, panel: str = "preview") -> None:
        """Show a status sheet of the newest period: its rows, its facts or what was carried over."""
        row = next((row for row in self._overview() if row.number == number), None)
        if row is None or row.sheet_id is None:
            raise NothingShown(number)
        record = self._workplace.open_record(RecordKind.SHEET, row.sheet_id)
        if not isinstance(record, SheetRecord):
            raise NothingShown(number)
        record.pages.show_page(page)
        self.window.show_panel(panel)

    def initiative(self, number: str) -> None:
        """Show an initiative."""
        row = next((row for row in self._overview() if row.number == number), None)
        if row is None:
            raise NothingShown(number)
        self._workplace.open_record(RecordKind.INITIATIVE, row.initiative_id)

    def first(self, kind: RecordKind) -> None:
        """Show the first record of a kind that the committee in use has a catalogue of."""
        services, committee = self._workplace.services, self._workplace.committee
        if committee is None:
            raise NothingShown(kind.value)
        catalogues: dict[RecordKind, CatalogueService[Any, Any, Any]] = {
            RecordKind.PERIOD: services.periods,
            RecordKind.INDICATOR: services.indicators,
            RecordKind.POLICY: services.policies,
            RecordKind.TEMPLATE: services.templates,
            RecordKind.DOCUMENT_TEMPLATE: services.document_templates,
        }
        self._workplace.open_record(kind, catalogues[kind].list(committee)[0].id)

    def table(self, *, panel: str) -> BudgetRecord:
        """Show the committee's economic overview with one of its panels, reconciled."""
        services, committee = self._workplace.services, self._workplace.committee
        rows = services.budgets.rows(committee) if committee is not None else ()
        row = next((row for row in rows if row.is_overview), None)
        record = self._workplace.open_record(RecordKind.BUDGET_TABLE, row.id) if row else None
        if not isinstance(record, BudgetRecord):
            raise NothingShown("the economic overview")
        self.window.show_panel(panel)
        self._wait_for(lambda: record.is_reconciled, "the findings")
        return record

    def document(self, title: str, *, panel: str) -> None:
        """Show the newest document of a title with one of its panels."""
        rows = self._workplace.services.documents.rows(self._committee)
        row = next((row for row in rows if row.title.startswith(title)), None)
        if row is None or self._workplace.open_record(RecordKind.DOCUMENT, row.id) is None:
            raise NothingShown(title)
        self.window.show_panel(panel)

    def document_with(self, action: str, title: str) -> None:
        """Show a document and do what an action of the menus does with it."""
        self.document(title, panel="preview")
        self.command(action)

    def meeting(self, state: MeetingState, *, panel: str) -> None:
        """Show the latest meeting in a state with one of its panels."""
        rows = self._workplace.services.meetings.rows(self._committee)
        row = next((row for row in rows if row.state is state), None)
        if row is None or self._workplace.open_record(RecordKind.MEETING, row.id) is None:
            raise NothingShown(state.value)
        self.window.show_panel(panel)

    def search(self, words: str) -> None:
        """Show what a search finds."""
        self.command("search_everything")
        page = self.window.front
        if not isinstance(page, SearchPage):
            raise NothingShown(words)
        page.look_for(words)
        self._wait_for(lambda: bool(page.hits) and not page.is_behind, "the hits")

    def finding(self) -> None:
        """Show the economic overview with the first of its findings gone to."""
        self.table(panel="control")
        self.command("next_finding")

    def table_with(self, action: str) -> None:
        """Show the economic overview and do what an action of the menus does with it."""
        self.table(panel="control")
        self.command(action)

    def incoming_table(self) -> None:
        """Show a table that was copied out of a paper, with what is in doubt of it."""
        self.subject(BUDGET)
        QApplication.clipboard().setText(COPIED_TABLE)
        self.command("paste_table")
        self._wait_for(lambda: isinstance(self.window.front, TakingInTab), "the table that came in")

    def subject_with(self, key: str, action: str) -> None:
        """Show a subject's page and do what an action of the menus does there."""
        self.subject(key)
        self.command(action)

    def _overview(self) -> Sequence[OverviewRow]:
        services, committee = self._workplace.services, self._workplace.committee
        periods = services.periods.list(committee) if committee is not None else ()
        return services.periods.overview(periods[0].id) if periods else ()

    def versions(self) -> None:
        """Keep a version, write on, and compare the two."""
        self.record("Politik", page="response", panel="history")
        record = self.window.front
        if not isinstance(record, HearingRecord) or record.draft.response is None:
            raise NothingShown("a response")
        self.command("snapshot")
        self._answer("field.snapshot_name", "Til intern gennemgang")
        written = (*record.draft.response.text.blocks, *read_markup("Svaret har ingen økonomiske konsekvenser.").blocks)
        record.pages.editor.replace_text(Text(written))
        self.command("compare")

    def command(self, action: str) -> None:
        """Do what an action of the menus does."""
        self.window.trigger(action)

    def picture(self, theme: ThemeChoice, file: Path) -> Path:
        """Take a picture of the window as it stands."""
        appearance().apply(theme)
        self._rest()
        front = self.window.front
        has_paper = isinstance(front, BudgetRecord | DocumentRecord | MeetingRecord)
        if has_paper or (isinstance(front, HearingRecord) and front.draft.response is not None):
            previews = [preview for preview in self.window.findChildren(PreviewPanel) if preview.isVisible()]
            self._wait_for(lambda: all(preview.paper.pages for preview in previews), "the paper")
        self._rest()
        dialog = self._app.activeModalWidget()
        if not (dialog or self._frame).grab().save(str(file)):
            raise OSError(0, "not saved", str(file))
        return file

    def clear(self) -> None:
        """Close dialogs and tabs, and go back to the list."""
        dialog = self._app.activeModalWidget()
        if isinstance(dialog, QWidget):
            dialog.close()
        for record in self.window.records():
            self._workplace.close_tab(record)
        for notice in tuple(self.window.notices.shown()):
            self.window.notices.withdraw(notice.key)
        if not self._workplace.is_empty:
            self.subject(HEARINGS)

    def close(self) -> None:
        """Close the window and the database."""
        self._frame.close()
        self._frame.deleteLater()

    def _answer(self, field: str, words: str) -> None:
        """Write into a field of the dialog that is open, and press its verb."""
        dialog = self._app.activeModalWidget()
        line = dialog.findChild(QLineEdit, field) if dialog else None
        verb = dialog.findChild(QPushButton, "confirm.verb") if dialog else None
        if line is None or verb is None:
            raise NothingShown(field)
        line.setText(words)
        verb.click()

    @property
    def _committee(self) -> CommitteeId:
        committee = self._workplace.committee
        if committee is None:
            raise NothingShown("a committee")
        return committee

    @property
    def _workplace(self) -> Workplace:
        workplace = self._startup.workplace
        if workplace is None:
            raise NothingShown("the workplace")
        return workplace

    def _opened(self, database: Path, actor: Callable[[], str]) -> Office:
        office = open_office(database, actor=actor)
        self._services = office.services
        return office

    def _rest(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(SETTLE, loop.quit)
        loop.exec()

    def _wait_for(self, is_there: Callable[[], bool], what: str) -> None:
        deadline = QDeadlineTimer(PATIENCE)
        while not is_there():
            if deadline.hasExpired():
                raise NothingShown(what)
            self._rest()
