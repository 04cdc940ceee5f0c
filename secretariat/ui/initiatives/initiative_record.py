"""The tab of one initiative."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain import initiatives
from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.committees import Committee
from secretariat.domain.indicators import Indicator
from secretariat.domain.initiatives import Initiative, InitiativeDraft, Standing
from secretariat.domain.periods import Period
from secretariat.domain.policies import Policy
from secretariat.domain.problems import Problem
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.initiatives.fields import goal_choices, initiative_groups, line_choices, section_choices
from secretariat.ui.initiatives.history import InitiativeHistory, Place
from secretariat.ui.initiatives.rename_question import RenameQuestion, Renaming
from secretariat.ui.kit.fields import Group
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.theme import set_look

AROUND = (
    Changes.INITIATIVES
    | Changes.SHEETS
    | Changes.PERIODS
    | Changes.POLICIES
    | Changes.BUDGET_LINES
    | Changes.INDICATORS
)
"""What the choices and the lists beside the form are made of."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an initiative is seen against: the committee's periods, goals, money and indicators, its own sheets."""

    periods: Sequence[Period]
    policies: Sequence[Policy]
    lines: Sequence[BudgetLine]
    indicators: Sequence[Indicator]
    others: Sequence[Initiative]
    places: Sequence[Place]


class InitiativeRecord(FormRecord[InitiativeDraft]):
    """An initiative as stored, or a new one (`initiative` None), with its sheets and indicators beside it."""

    kind = RecordKind.INITIATIVE
    changes = Changes.INITIATIVES
    drawing = "clipboard-list"

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    sheet_wanted = Signal(int, int)
    """The ids of this initiative and a period it has no sheet in: one is to be begun."""

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        initiative: Initiative | None = None,
        *,
        recovered: JournalEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._around: Surroundings | None = None
        super().__init__(services, operations, committee, initiative, recovered=recovered, parent=parent)
        self._twin = QLabel(self, wordWrap=True)
        self._twin.setObjectName("twin.number")
        set_look(self._twin, "warning")
        self.form.block("number").put_under(self._twin)
        self.edited.changed.connect(self._follow_draft)
        self._read_around()

    # What a kind of record answers

    def store(self, services: Services) -> FormStore:
        return services.initiatives

    def new_draft(self) -> InitiativeDraft:
        return InitiativeDraft(office=self.committee.draft.office if self.committee else "")

    def groups(self) -> Iterable[Group]:
        return initiative_groups()

    def problems_of(self, draft: InitiativeDraft) -> Sequence[Problem]:
        return initiatives.problems_of(draft)

    def title_of(self, draft: InitiativeDraft) -> str:
        return f"{draft.number.strip()} {draft.name.strip()}".strip()

    def new_title(self) -> str:
        return self.tr("New initiative")

    def beside(self) -> QWidget | None:
        self._history = InitiativeHistory(self)
        self._history.record_wanted.connect(self.record_wanted)
        self._history.sheet_wanted.connect(self._on_sheet_wanted)
        return self._history

    def more_commands(self) -> Mapping[str, Callable[[], None]]:
        return {"rename": self.rename} if self.stored is not None else {}

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        if changes & AROUND:
            self._read_around()

    # Renamed

    def rename(self) -> None:
        """Ask for another number or name; what is typed is saved first, so that nothing of it is lost."""
        if self.is_dirty and not self.save():
            return
        question = RenameQuestion(self.stored.draft, self.services.clock.today(), self)
        question.decided.connect(self._rename)
        question.open()

    def _rename(self, renaming: Renaming) -> None:
        initiative: Initiative = self.stored
        self.operations.run(
            lambda: self.services.initiatives.rename(
                initiative.id,
                version=initiative.version,
                number=renaming.number,
                name=renaming.name,
                until=renaming.until,
            ),
            changes=Changes.INITIATIVES,
            on_done=self._on_renamed,
        )

    def _on_renamed(self, initiative: Initiative) -> None:
        self._open.follow(initiative)
        told = self.tr("It is called “{title}” from now on.").format(title=self.title)
        self.operations.say(NoticeKind.GOOD, told, key="saved", brief=True)

    # Surroundings

    def _read_around(self) -> None:
        found: list[Surroundings] = []
        self.operations.run(self._surroundings, on_done=found.append)
        for around in found:
            self._around = around
            self.form.offer("section", section_choices(around.periods))
            self.form.offer("goals", goal_choices(around.policies))
            self.form.offer("budget_lines", line_choices(around.lines))
            self._history.show_sheets(around.places)
        self._follow_draft("")

    def _surroundings(self) -> Surroundings:
        assert self.committee is not None  # noqa: S101 - initiatives belong to one
        services, committee, initiative = self.services, self.committee.id, self.stored
        periods = services.periods.list(committee)
        sheets = services.sheets.through_periods(initiative.id) if initiative else {}
        return Surroundings(
            periods=periods,
            policies=services.policies.list(committee),
            lines=services.lists.budget_lines(committee).draft.lines,
            indicators=services.indicators.list(committee),
            others=[
                other for other in services.initiatives.list(committee) if not initiative or other.id != initiative.id
            ],
            places=[Place(period, sheets.get(period.id)) for period in periods if initiative],
        )

    def _follow_draft(self, _path: str) -> None:
        """Show what hangs on the draft: why it has ended, a number used twice, its goals' indicators."""
        draft, around = self.draft, self._around
        for name in ("standing_since", "reason"):
            self.form.block(name).setVisible(draft.standing is not Standing.RUNNING)
        if around is None:
            return
        number = draft.number.strip()
        twin = next((other for other in around.others if number and other.draft.number.strip() == number), None)
        self._twin.setVisible(twin is not None)
        if twin is not None:
            words = self.tr("“{name}” has this number as well.")
            self._twin.setText(words.format(name=twin.draft.name))
        self._history.show_indicators([one for one in around.indicators if one.draft.goal in draft.goals])

    def _on_sheet_wanted(self, period: int) -> None:
        self.sheet_wanted.emit(self.stored.id, period)
