"""The page of meetings: the list of the committee's meetings, the next one marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable
from secretariat.application.ports import Changes
from secretariat.application.queries import MeetingListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.ui.icons import icon
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.list_out import ListOut
from secretariat.ui.list_page import COMMITTEE, HITS, ROWS, ListPage, ListWords
from secretariat.ui.meetings.calendar_out import CalendarOut
from secretariat.ui.meetings.list_model import FIGURES, Column, MeetingsModel, heading
from secretariat.ui.meetings.meeting_out import MeetingOut
from secretariat.ui.meetings.paper_question import PaperWay
from secretariat.ui.operations import Operations
from secretariat.ui.records import Status
from secretariat.ui.theme import set_look

WIDTHS: dict[Column, int] = {Column.TITLE: 148}
"""Pixels, before the user has widths of his own."""

FITTED: dict[int, tuple[int, int]] = {
    Column.DAY: (104, 160),
    Column.TIME: (64, 72),
    Column.PLACE: (72, 140),
    Column.STATE: (104, 168),
    Column.ITEMS: (64, 72),
    Column.CLOSED: (64, 88),
    Column.SENDING: (128, 190),
    Column.UNDECIDED: (80, 136),
}
"""The columns that are as wide as their words: least and most pixels."""

LETTERS: dict[Column, int] = {Column.TITLE: 50, Column.PLACE: 30, Column.STATE: 22, Column.SENDING: 28}
"""About how many characters a column shows when it is exported; the others take the usual width."""


class MeetingsPage(ListPage[MeetingsModel]):
    """The meetings of one committee."""

    list_name = "list.meetings"
    menu = ("new_meeting", "print", "calendar_out", "export_list", "put_aside")
    fitted = FITTED

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""

    def __init__(self, services: Services, operations: Operations, *, columns: str = "") -> None:
        super().__init__(MeetingsModel())
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._buttons = self._made_buttons()
        self._lists = ListOut(services.tables, operations, self)
        self._papers = MeetingOut(services, operations, self)
        self._calendar = CalendarOut(services, operations, self)
        self._set_up_table()
        self.put_together(self._buttons, self._made_empty_states(), columns=columns)
        self._table.remove_wanted.connect(self._put_aside)

    # What the window asks

    @property
    def key(self) -> str:
        return "meetings"

    @property
    def title(self) -> str:
        return self.tr("Meetings")

    @property
    def icon_name(self) -> str:
        return "calendar-days"

    @property
    def status(self) -> Status:
        chosen = self._table.selected_rows()
        words = self.tr("{count} selected").format(count=len(chosen)) if len(chosen) > 1 else ""
        return Status(selection=words)

    def commands(self) -> Mapping[str, Callable[[], None]]:
        if self._committee is None:
            return {}
        found: dict[str, Callable[[], None]] = {"calendar_out": self._give_calendar_out}
        if self._model.total:
            found |= {"find": self.go_to_filter, "export_list": self._export}
        if self._chosen() is not None:
            found |= {
                "print": partial(self._ask_paper, PaperWay.PRINTER),
                "print_public": partial(self._ask_paper, PaperWay.PRINTER, public=True),
                "save_pdf": partial(self._ask_paper, PaperWay.PDF),
                "put_aside": self._put_aside,
            }
        return found

    def words(self) -> ListWords:
        return ListWords(
            some=self.tr("{shown} of {total}"),
            all=self.tr("{total} in all"),
            filter=self.tr("Filter"),
            filter_ghost=self.tr("Filter by title, place, date or year"),
        )

    # What is shown

    def show_committee(self, committee: CommitteeId | None) -> None:
        """Show another committee's meetings."""
        self._committee = committee
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed; the chosen meeting stays chosen."""
        if changes & (Changes.MEETINGS | Changes.DOCUMENTS | Changes.COMMITTEES):
            self._read()

    def _read(self) -> None:
        committee, chosen = self._committee, self._chosen()
        rows = list[MeetingListRow]()
        if committee is not None:
            self._operations.run(lambda: self._services.meetings.rows(committee), on_done=rows.extend)
        self._model.show_meetings(rows, self._services.clock.today())
        self.fit_columns()
        row = None if chosen is None else self._model.line_of(chosen.id)
        if self._model.rowCount():
            self._table.selectRow(row or 0)
        self.show_right_thing()

    def show_right_thing(self) -> None:
        self._filter.setVisible(bool(self._model.total))
        for button in self._buttons:
            button.setVisible(self._committee is not None)
        super().show_right_thing()

    def why_empty(self) -> str:
        return COMMITTEE if self._committee is None else super().why_empty()

    def _chosen(self) -> MeetingListRow | None:
        line = self.chosen_line()
        return None if line is None else self._model.shown[line].row

    # What happens

    def open_row(self, index: QModelIndex) -> None:
        self.record_wanted.emit(RecordKind.MEETING, self._model.shown[index.row()].row.id)

    def row_actions(self, index: QModelIndex) -> Sequence[tuple[str, str, Callable[[], None]]]:
        return (("calendar-days", self.tr("Open the meeting"), partial(self.open_row, index)),)

    def _ask_paper(self, way: PaperWay, *, public: bool = False) -> None:
        if (chosen := self._chosen()) is not None:
            self._papers.ask(chosen.id, chosen.state, way, public=public)

    def _give_calendar_out(self) -> None:
        if self._committee is not None:
            self._calendar.ask(self._committee)

    def _export(self) -> None:
        columns = tuple(
            ExportColumn(
                heading(column), ColumnKind.NUMBER if column in FIGURES else ColumnKind.TEXT, LETTERS.get(column, 14)
            )
            for column in Column
        )
        rows = tuple(
            tuple(
                (int(words) if column in FIGURES else words) if words else None
                for column, words in zip(Column, listed.shown, strict=True)
            )
            for listed in self._model.shown
        )
        self._lists.ask(ExportTable(self.title, columns, (ExportGroup("", rows),), total=""))

    def _put_aside(self) -> None:
        """Put the chosen meeting aside; one press brings it back."""
        chosen, meetings = self._chosen(), self._services.meetings
        if chosen is None:
            return
        self._operations.run(
            lambda: meetings.remove(chosen.id, version=meetings.get(chosen.id).version),
            changes=Changes.MEETINGS,
            on_done=lambda _: self._say_put_aside(chosen),
        )

    def _say_put_aside(self, row: MeetingListRow) -> None:
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("“{title}” is put aside.").format(title=row.title),
            buttons=(NoticeButton(self.tr("Undo"), partial(self._bring_back, row.id)),),
            key="put_aside",
            brief=True,
        )

    def _bring_back(self, meeting: MeetingId) -> None:
        """Bring a meeting back, and choose it in the list."""
        is_back = self._operations.run(lambda: self._services.meetings.bring_back(meeting), changes=Changes.MEETINGS)
        if is_back and (line := self._model.line_of(meeting)) is not None:
            self._table.selectRow(line)

    # Putting together

    def _made_buttons(self) -> tuple[QPushButton, ...]:
        table = (
            ("calendar", "calendar-plus", self.tr("Give the calendar out …"), self._give_calendar_out, ""),
            ("new", "plus", self.tr("New meeting"), self._begin_new, "primary"),
        )
        made = []
        for name, drawing, words, do, look in table:
            button = QPushButton(icon(drawing, role="on_accent" if look else "text"), words, self)
            button.setObjectName(f"meetings.{name}")
            set_look(button, look)
            button.clicked.connect(_pressed(do))
            made.append(button)
        return tuple(made)

    def _begin_new(self) -> None:
        self.new_wanted.emit(RecordKind.MEETING)

    def _made_empty_states(self) -> dict[str, EmptyState]:
        return {
            COMMITTEE: EmptyState(
                "landmark",
                self.tr("No committee yet. Meetings belong to one."),
                button=self.tr("New committee"),
                do=partial(self.new_wanted.emit, RecordKind.COMMITTEE),
            ),
            ROWS: EmptyState(
                "calendar-days",
                self.tr("Here stand the committee's meetings: their agendas, decisions and minutes."),
                button=self.tr("New meeting"),
                do=self._begin_new,
            ),
            HITS: EmptyState(
                "funnel-x",
                self.tr("No meeting fits the filter."),
                button=self.tr("Clear the filter"),
                button_icon="x",
                do=self._filter.clear,
            ),
        }

    def _set_up_table(self) -> None:
        table = self._table
        for column, width in WIDTHS.items():
            table.set_width(column, table.scaled(width))
        table.stretch(Column.TITLE, WIDTHS[Column.TITLE])
        table.sortByColumn(*self._model.sorted_first)


def _pressed(act: Callable[[], None]) -> Callable[[bool], None]:
    """Return what acts without the state that a button's click brings along."""
    return lambda _checked: act()
