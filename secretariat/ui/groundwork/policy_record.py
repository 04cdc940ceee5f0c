"""The tab of one policy with its goals."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.policies import Goal, GoalKey, PolicyDraft, problems_of
from secretariat.domain.problems import Problem
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.kit.fields import Field, Group, Kind, Rows


class PolicyRecord(FormRecord[PolicyDraft]):
    """A policy as stored, or a new one."""

    kind = RecordKind.POLICY
    changes = Changes.POLICIES
    drawing = "target"

    def store(self, services: Services) -> FormStore:
        """The policies."""
        return services.policies

    def new_draft(self) -> PolicyDraft:
        """Begin with nothing."""
        return PolicyDraft()

    def problems_of(self, draft: PolicyDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: PolicyDraft) -> str:
        """The name."""
        return draft.name

    def new_title(self) -> str:
        """What one without a name is called."""
        return self.tr("New policy")

    def groups(self) -> Sequence[Group]:
        """The policy, its goals, notes."""
        return (
            Group(
                self.tr("The policy"),
                (
                    Field("name", self.tr("Name"), required=True, wide=True),
                    Field("adopted", self.tr("Adopted"), Kind.DATE),
                    Field(
                        "decision",
                        self.tr("Decided in"),
                        help=self.tr("The case it was adopted in, such as BR 395/2006."),
                    ),
                ),
            ),
            Group(
                self.tr("Goals"),
                (Field("goals", self.tr("Goals"), Kind.ROWS, wide=True, rows=self._goal_rows()),),
                help=self.tr(
                    "Initiatives and indicators are linked to a goal itself: its number and words may change at any "
                    "time. Main goals stand in the goal status table."
                ),
            ),
            Group(
                self.tr("Notes"),
                (Field("notes", self.tr("Notes"), Kind.TEXT, wide=True, help=self.tr("Never printed.")),),
            ),
        )

    def _goal_rows(self) -> Rows:
        return Rows(
            (
                Field("number", self.tr("Number")),
                Field("words", self.tr("The goal in words"), Kind.TEXT, lines=1, stretch=6),
                Field("is_main", self.tr("Main goal"), Kind.CHECK, stretch=2),
            ),
            lambda _: Goal(GoalKey(uuid4().hex)),
            self.tr("Add a goal"),
            self.tr("Goal"),
        )
