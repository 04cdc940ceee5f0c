"""What of a database can be searched, each with a stamp that changes when it does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Executable, func, select
from sqlalchemy.orm import Session

from secretariat.application.faults import NotFound
from secretariat.application.searched import Indexed, Searched
from secretariat.domain.committees import CommitteeId
from secretariat.persistence.budget_tables import BudgetTableRow
from secretariat.persistence.document_tables import DocumentIssueRow, DocumentRow
from secretariat.persistence.meeting_tables import AgendaItemRow, MeetingRow
from secretariat.persistence.report_tables import IndicatorRow, InitiativeRow, PeriodRow
from secretariat.persistence.rows import HearingRow, IssueRow, ResponseRow
from secretariat.persistence.sheet_tables import SheetRow

_BY_VERSION = (
    (Searched.HEARING, HearingRow),
    (Searched.INITIATIVE, InitiativeRow),
    (Searched.INDICATOR, IndicatorRow),
    (Searched.BUDGET_TABLE, BudgetTableRow),
)
"""Records whose version tells whether they changed; those put aside are not found."""


class StoredSearchables:
    """See `secretariat.application.ports.Searchables`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> Sequence[Indexed]:
        """Return everything that can be searched."""
        return list(self._all())

    def _all(self) -> Iterator[Indexed]:
        for kind, row in _BY_VERSION:
            yield from self._read(kind, select(row.id, row.version).where(row.removed_at.is_(None)))
        for kind, versions in _WITH_OTHERS:
            yield from self._read(kind, versions())
        for kind, number in _NUMBERS.items():
            yield from self._read(kind, select(number))  # what left the house never changes

    def _read(self, kind: Searched, statement: Executable) -> Iterator[Indexed]:
        for number, *versions in self._session.execute(statement):
            yield Indexed(kind, number, ".".join(map(str, versions)))

    def committee_of(self, kind: Searched, number: int) -> CommitteeId:
        """Return the committee of something issued, its record put aside or not. Raises `NotFound`."""
        found = self._session.execute(_COMMITTEES[kind].where(_NUMBERS[kind] == number)).scalar_one_or_none()
        if found is None:
            raise NotFound(f"{kind.value} {number}")
        return CommitteeId(found)


_NUMBERS = {Searched.ISSUED_RESPONSE: IssueRow.id, Searched.ISSUED_DOCUMENT: DocumentIssueRow.id}
_COMMITTEES = {
    Searched.ISSUED_RESPONSE: select(HearingRow.committee_id)
    .join(ResponseRow, ResponseRow.hearing_id == HearingRow.id)
    .join(IssueRow, IssueRow.response_id == ResponseRow.id),
    Searched.ISSUED_DOCUMENT: select(DocumentRow.committee_id).join(
        DocumentIssueRow, DocumentIssueRow.document_id == DocumentRow.id
    ),
}


def _sheets() -> Executable:
    """A sheet goes by the number and name of its initiative in its period."""
    return (
        select(SheetRow.id, SheetRow.version, InitiativeRow.version, PeriodRow.version)
        .join(InitiativeRow, InitiativeRow.id == SheetRow.initiative_id)
        .join(PeriodRow, PeriodRow.id == SheetRow.period_id)
        .where(SheetRow.removed_at.is_(None), InitiativeRow.removed_at.is_(None), PeriodRow.removed_at.is_(None))
    )


def _documents() -> Executable:
    """A document goes by the year of its period."""
    return (
        select(DocumentRow.id, DocumentRow.version, PeriodRow.version)
        .outerjoin(PeriodRow, PeriodRow.id == DocumentRow.period_id)
        .where(DocumentRow.removed_at.is_(None))
    )


def _meetings() -> Executable:
    """A meeting's items go by the titles of their recommendations; versions only grow, and so does their sum."""
    return (
        select(MeetingRow.id, MeetingRow.version, func.sum(DocumentRow.version))
        .outerjoin(AgendaItemRow, AgendaItemRow.meeting_id == MeetingRow.id)
        .outerjoin(DocumentRow, DocumentRow.id == AgendaItemRow.document_id)
        .where(MeetingRow.removed_at.is_(None))
        .group_by(MeetingRow.id)
    )


_WITH_OTHERS = ((Searched.SHEET, _sheets), (Searched.DOCUMENT, _documents), (Searched.DECISION, _meetings))
"""Records that are found by what other records say too, and are read anew with them."""
