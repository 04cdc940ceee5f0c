"""The tab of one period: its days and the sections of its report, and how far its goals are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.initiatives import SectionKey
from secretariat.domain.periods import PeriodDraft, ReportSection, problems_of
from secretariat.domain.policies import Goal
from secretariat.domain.problems import Problem
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.groundwork.goal_statuses_page import GoalStatusesPage
from secretariat.ui.groundwork.open_period import OpenPeriod
from secretariat.ui.kit.fields import Field, Group, Kind, Rows
from secretariat.ui.kit.segments import Segment, Segments

FIRST_YEAR, LAST_YEAR = 1900, 2999


class PeriodRecord(FormRecord[PeriodDraft]):
    """A period as stored, or a committee's first one."""

    kind = RecordKind.PERIOD
    changes = Changes.PERIODS
    drawing = "calendar-range"
    opened_as = OpenPeriod

    new_wanted = Signal(object)
    """The `RecordKind` of a record that is missing here: a policy."""

    def store(self, services: Services) -> FormStore:
        """The periods."""
        return services.periods

    def new_draft(self) -> PeriodDraft:
        """Begin with this year, with the report's sections and goals."""
        return self.services.periods.first_draft(self.committee.id) if self.committee else PeriodDraft()

    def problems_of(self, draft: PeriodDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: PeriodDraft) -> str:
        """The name."""
        return draft.name

    def heading_of(self, draft: PeriodDraft) -> str:
        """The name and the report's title."""
        return " · ".join(part.strip() for part in (draft.name, draft.title) if part.strip())

    def new_title(self) -> str:
        """What one without a name is called."""
        return self.tr("New period")

    def groups(self) -> Sequence[Group]:
        """The period, the report's sections, notes."""
        return (
            Group(
                self.tr("The period"),
                (
                    Field(
                        "name",
                        self.tr("Name"),
                        required=True,
                        help=self.tr("What it is called everywhere, such as 2009."),
                    ),
                    Field(
                        "year",
                        self.tr("Budget year"),
                        Kind.WHOLE,
                        bounds=(FIRST_YEAR, LAST_YEAR),
                        help=self.tr("The year whose amounts belong to it."),
                    ),
                    Field("title", self.tr("Title of its report"), wide=True),
                    Field("starts", self.tr("First day"), Kind.DATE),
                    Field("ends", self.tr("Last day"), Kind.DATE),
                    Field("due", self.tr("Sheets ready by"), Kind.DATE),
                ),
            ),
            Group(
                self.tr("Sections of the report"),
                (
                    Field(
                        "sections", self.tr("Sections of the report"), Kind.ROWS, wide=True, rows=self._section_rows()
                    ),
                ),
                help=self.tr("Initiatives belong to a section through the years, whatever its title becomes."),
            ),
            Group(
                self.tr("Notes"),
                (Field("notes", self.tr("Notes"), Kind.TEXT, wide=True, help=self.tr("Never printed.")),),
            ),
        )

    def _section_rows(self) -> Rows:
        return Rows(
            (Field("number", self.tr("Number")), Field("title", self.tr("Title"), stretch=7)),
            lambda _: ReportSection(SectionKey(uuid4().hex)),
            self.tr("Add a section"),
            self.tr("Section"),
        )

    # Two pages

    def body(self) -> QWidget:
        """The form, and the page of the goals' statuses."""
        opened = self._open
        if not isinstance(opened, OpenPeriod):
            raise TypeError(opened)
        self.statuses = GoalStatusesPage(opened.statuses, self.services.paste, self)
        self.statuses.policy_wanted.connect(lambda: self.new_wanted.emit(RecordKind.POLICY))
        opened.connect_texts(self.statuses.text_of, self.statuses.replace_texts, self.statuses.show_texts)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(super().body())
        self._pages.addWidget(self.statuses)
        self._read_goals()
        return self._pages

    def bar_buttons(self) -> Sequence[QWidget]:
        """The buttons of the two pages."""
        self._segments = Segments(
            (Segment(self.tr("Period"), "show_period"), Segment(self.tr("Goal statuses"), "show_statuses")), self
        )
        self._segments.chosen.connect(self._on_page_chosen)
        return (self._segments,)

    def show_statuses(self) -> None:
        """Show the page of the goals' statuses."""
        self._segments.show_page(1)
        self._on_page_chosen(1)

    def begin(self) -> None:
        """Put the cursor where the work is."""
        if self._pages.currentIndex():
            self.statuses.begin()
        else:
            super().begin()

    def set_locked(self, locked: bool) -> None:
        """Let form and statuses be read and copied only."""
        super().set_locked(locked)
        self.statuses.set_locked(locked)

    def refresh(self, changes: Changes) -> None:
        """Follow the policies: their goals are reported here."""
        super().refresh(changes)
        if changes & Changes.POLICIES:
            self._read_goals()

    def more_commands(self) -> Mapping[str, Callable[[], None]]:
        """Confirming what was copied, on the page of the goals."""
        if not self._pages.currentIndex():
            return {}
        found: dict[str, Callable[[], None]] = {}
        if (editor := self.statuses.editor) is not None:
            found |= {"find": editor.find, "find_next": editor.find_next, "find_previous": editor.find_previous}
        if self.draft.unconfirmed:
            found |= {
                "confirm_field": self.statuses.confirm_current,
                "next_unconfirmed": lambda: self.statuses.walk(1),
                "previous_unconfirmed": lambda: self.statuses.walk(-1),
            }
        return found

    def menu_actions(self, menu: str) -> Sequence[QAction | None]:
        """The editor's own actions, on the page of the goals."""
        return self.statuses.menu_actions(menu) if self._pages.currentIndex() else ()

    def _on_page_chosen(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.begin()
        self.commands_changed.emit()

    def _read_goals(self) -> None:
        committee = self.committee
        if committee is not None:
            self.operations.run(self._main_goals, on_done=self.statuses.show_goals)

    def _main_goals(self) -> Sequence[Goal]:
        policies = self.services.policies.list(self.committee.id) if self.committee else ()
        return tuple(goal for policy in policies for goal in policy.draft.goals if goal.is_main)
