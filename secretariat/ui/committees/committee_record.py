"""The tab of one committee."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import Committee, CommitteeDraft, problems_of
from secretariat.domain.problems import Problem
from secretariat.ui.committees.fields import committee_groups
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import CommitteeStore
from secretariat.ui.kit.fields import Group
from secretariat.ui.operations import Operations


class CommitteeRecord(FormRecord[CommitteeDraft]):
    """A committee as stored, or a new one (`committee` None)."""

    kind = RecordKind.COMMITTEE
    changes = Changes.COMMITTEES
    drawing = "landmark"
    can_be_put_aside = False

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee | None,
        *,
        recovered: JournalEntry | None = None,
    ) -> None:
        super().__init__(services, operations, committee, committee, recovered=recovered)

    def store(self, services: Services) -> CommitteeStore:
        """The committees."""
        return CommitteeStore(services.committees)

    def new_draft(self) -> CommitteeDraft:
        """Begin with nothing."""
        return CommitteeDraft()

    def groups(self) -> Sequence[Group]:
        """The committee, its chair, its letterhead, its papers."""
        return committee_groups()

    def problems_of(self, draft: CommitteeDraft) -> Sequence[Problem]:
        """What the domain says."""
        return problems_of(draft)

    def title_of(self, draft: CommitteeDraft) -> str:
        """The short name, or the whole."""
        return draft.short_name.strip() or draft.name

    def heading_of(self, draft: CommitteeDraft) -> str:
        """The whole name."""
        return draft.name

    def new_title(self) -> str:
        """What one without a name is called."""
        return self.tr("New committee")
