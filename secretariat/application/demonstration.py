"""A committee to try the program with, stored through the same use cases a person goes through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from secretariat.application.committees import CommitteeService
from secretariat.application.demonstration_documents import (
    DemonstrationDocuments,
    DocumentServices,
    load_documents,
)
from secretariat.application.demonstration_reports import DemonstrationReports, ReportServices, load_reports
from secretariat.application.hearings import HearingService
from secretariat.application.ports import Clock
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.hearings import HearingDraft, HearingState

_USUAL_WAY = (
    HearingState.RECEIVED,
    HearingState.DRAFTING,
    HearingState.INTERNAL_REVIEW,
    HearingState.CHAIR_APPROVAL,
    HearingState.ISSUED,
)


@dataclass(frozen=True, slots=True)
class DemonstrationHearing:
    """A hearing of the demonstration and the state it has come to (CHAIR_APPROVAL at most)."""

    draft: HearingDraft
    state: HearingState


@dataclass(frozen=True, slots=True)
class DemonstrationOffice:
    """What the demonstration holds."""

    committee: CommitteeDraft
    hearings: tuple[DemonstrationHearing, ...]
    reports: DemonstrationReports
    documents: DemonstrationDocuments


DemonstrationSource = Callable[[date], DemonstrationOffice]
"""Gives the demonstration with its dates around a day."""


class NotEmpty(Exception):
    """The database holds a committee already; the demonstration only goes into an empty one."""


class DemonstrationService:
    """Loads the demonstration."""

    def __init__(
        self,
        committees: CommitteeService,
        hearings: HearingService,
        reports: ReportServices,
        *,
        clock: Clock,
        documents: DocumentServices,
        source: DemonstrationSource,
    ) -> None:
        self._committees = committees
        self._hearings = hearings
        self._reports = reports
        self._documents = documents
        self._clock = clock
        self._source = source

    def load(self) -> CommitteeId:
        """Store the demonstration's committee, its hearings, reports, documents and meetings, and return the committee.

        Raises:
            NotEmpty: the database holds a committee already.
            StorageFault: the database cannot be written.
        """
        if self._committees.all():
            raise NotEmpty
        office = self._source(self._clock.today())
        committee = self._committees.add(office.committee)
        for hearing in office.hearings:
            self._bring(hearing, committee.id)
        load_reports(office.reports, committee.id, self._reports)
        load_documents(office.documents, committee.id, self._documents)
        return committee.id

    def _bring(self, hearing: DemonstrationHearing, committee_id: CommitteeId) -> None:
        stored = self._hearings.receive(committee_id, hearing.draft)
        steps = (*takewhile(lambda state: state is not hearing.state, _USUAL_WAY), hearing.state)
        for state in steps[1:]:
            if state is not stored.state:
                stored = self._hearings.move(stored.id, state, version=stored.version)
