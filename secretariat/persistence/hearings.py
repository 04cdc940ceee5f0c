"""Hearings in the database, with their responses, snapshots and issues."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from secretariat.application.drafts import COMMITTEE, DOCUMENT, FINDINGS, HEARING, RESPONSE
from secretariat.application.faults import Conflict, NotFound
from secretariat.application.queries import HearingListRow, IssueListRow, OwedContribution
from secretariat.application.records import IssuedResponse
from secretariat.domain.committees import CommitteeId
from secretariat.domain.contributions import PENDING
from secretariat.domain.hearings import (
    Hearing,
    HearingDraft,
    HearingId,
    IssueId,
    ResponseDraft,
    ResponseId,
    Snapshot,
    SnapshotId,
    StateChange,
)
from secretariat.persistence.hearing_rows import hearing, put_draft, put_move
from secretariat.persistence.rows import (
    CaseNumberRow,
    CommitteeRow,
    ContributionRow,
    ExtensionRow,
    HearingRow,
    IssueRow,
    ResponseRow,
    SnapshotRow,
)


class StoredHearings:
    """The hearings of one session; see `secretariat.application.ports.Hearings`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, hearing_id: HearingId) -> Hearing:
        """Return one. Raises `NotFound`, also for one put aside."""
        return hearing(self._row(hearing_id))

    def of_response(self, response_id: ResponseId) -> Hearing:
        """Return the hearing a response belongs to. Raises `NotFound`."""
        found = self._session.scalar(select(ResponseRow.hearing_id).where(ResponseRow.id == response_id))
        if found is None:
            raise NotFound(f"response {response_id}")
        return self.get(HearingId(found))

    def add(self, committee_id: CommitteeId, draft: HearingDraft, moves: Sequence[StateChange]) -> Hearing:
        """Store a new one in the state the last of `moves` leads to. Raises `NotFound` without such a committee."""
        if self._session.get(CommitteeRow, committee_id) is None:
            raise NotFound(f"committee {committee_id}")
        row = HearingRow(committee_id=committee_id, version=1)
        put_draft(row, draft)
        for move in moves:
            put_move(row, move)
        self._session.add(row)
        self._session.flush()
        return hearing(row)

    def save(
        self,
        hearing_id: HearingId,
        draft: HearingDraft,
        *,
        version: int,
        move: StateChange | None = None,
        response_number: int | None = None,
    ) -> Hearing:
        """Store a changed one, and with it a move and the number of its response. Raises `Conflict`, `NotFound`."""
        row = self._row(hearing_id, version)
        put_draft(row, draft)
        if move is not None:
            put_move(row, move)
        if response_number is not None and row.response is not None:
            row.response.number = response_number
        row.version = version + 1
        self._session.flush()
        return hearing(row)

    def remove(self, hearing_id: HearingId, *, version: int, at: datetime) -> None:
        """Put one aside. Raises `Conflict`, `NotFound`."""
        row = self._row(hearing_id, version)
        row.removed_at = at
        row.version = version + 1

    def bring_back(self, hearing_id: HearingId) -> Hearing:
        """Undo `remove`. Raises `NotFound`."""
        row = self._session.get(HearingRow, hearing_id)
        if row is None:
            raise NotFound(f"hearing {hearing_id}")
        if row.removed_at is not None:
            row.removed_at = None
            row.version += 1
        return hearing(row)

    def owed(self, committee_id: CommitteeId) -> Sequence[OwedContribution]:
        """Return the contributions that offices still owe the hearings of a committee, in the order they were asked."""
        asked = (
            select(ContributionRow.hearing_id, ContributionRow.office, ContributionRow.due)
            .join(HearingRow, HearingRow.id == ContributionRow.hearing_id)
            .where(HearingRow.committee_id == committee_id, HearingRow.removed_at.is_(None))
            .where(ContributionRow.state.in_(PENDING))
            .order_by(ContributionRow.hearing_id, ContributionRow.position)
        )
        return [
            OwedContribution(HearingId(number), office, due) for number, office, due in self._session.execute(asked)
        ]

    def list_rows(self, committee_id: CommitteeId | None) -> Sequence[HearingListRow]:
        """Return a line for each hearing of a committee, or of all, by title in Danish order."""
        numbers: dict[int, list[str]] = defaultdict(list)
        for hearing_id, number in self._session.execute(_in_order(CaseNumberRow.hearing_id, CaseNumberRow.number)):
            numbers[hearing_id].append(number)
        # The last extension of a hearing is the one that stays.
        extensions = self._session.execute(_in_order(ExtensionRow.hearing_id, ExtensionRow.deadline))
        extended: dict[int, date] = dict(extensions.all())
        # Columns by place and not by name: half the time, and there are thousands of lines.
        return [
            HearingListRow(
                id=hearing_id,
                committee_id=of_committee,
                title=title,
                asker=asker,
                received=received,
                deadline=extended.get(hearing_id, deadline),
                state=state,
                case_numbers=tuple(numbers.get(hearing_id, ())),
                responsible=responsible,
                response_id=response_id,
                sort_key=key,
            )
            for (
                hearing_id,
                of_committee,
                title,
                asker,
                received,
                deadline,
                state,
                responsible,
                key,
                response_id,
            ) in self._session.execute(_lines(committee_id))
        ]

    def snapshots(self, response_id: ResponseId) -> Sequence[Snapshot]:
        """Return the named versions of a response, the newest first."""
        rows = self._session.scalars(
            select(SnapshotRow).where(SnapshotRow.response_id == response_id).order_by(SnapshotRow.id.desc())
        )
        return [_snapshot(row) for row in rows]

    def add_snapshot(
        self, response_id: ResponseId, name: str, draft: ResponseDraft, *, at: datetime, by: str
    ) -> Snapshot:
        """Keep a version of a response."""
        row = SnapshotRow(response_id=response_id, name=name, at=at, by=by, draft=RESPONSE.write(draft))
        self._session.add(row)
        self._session.flush()
        return _snapshot(row)

    def issues(self, response_id: ResponseId) -> Sequence[IssuedResponse]:
        """Return what was issued of a response, the first version first."""
        rows = self._session.scalars(
            select(IssueRow).where(IssueRow.response_id == response_id).order_by(IssueRow.number)
        )
        return [_issued(row) for row in rows]

    def issue_rows(self, committee_id: CommitteeId) -> Sequence[IssueListRow]:
        """Return a line for each version a committee issued, the newest first, of hearings put aside too."""
        lines = (
            select(
                IssueRow.id,
                ResponseRow.hearing_id,
                IssueRow.at,
                IssueRow.by,
                IssueRow.title,
                IssueRow.number,
                IssueRow.case_numbers,
            )
            .join(ResponseRow, ResponseRow.id == IssueRow.response_id)
            .join(HearingRow, HearingRow.id == ResponseRow.hearing_id)
            .where(HearingRow.committee_id == committee_id)
            .order_by(IssueRow.at.desc(), IssueRow.id.desc())
        )
        return [
            IssueListRow(
                id=IssueId(issue_id),
                hearing_id=HearingId(hearing_id),
                at=at,
                by=by,
                title=title,
                number=number,
                case_numbers=tuple(numbers.split("\n")) if numbers else (),
            )
            for issue_id, hearing_id, at, by, title, number, numbers in self._session.execute(lines)
        ]

    def issue(self, issue_id: IssueId) -> IssuedResponse:
        """Return one issued version. Raises `NotFound`."""
        row = self._session.get(IssueRow, issue_id)
        if row is None:
            raise NotFound(f"issue {issue_id}")
        return _issued(row)

    def issue_pdf(self, issue_id: IssueId) -> bytes:
        """Return the PDF of an issued version as it is stored. Raises `NotFound`."""
        pdf = self._session.scalar(select(IssueRow.pdf).where(IssueRow.id == issue_id))
        if pdf is None:
            raise NotFound(f"issue {issue_id}")
        return pdf

    def add_issue(self, issue: IssuedResponse, pdf: bytes) -> IssuedResponse:
        """Store an issued version and return it with the id it got."""
        row = IssueRow(
            response_id=issue.response_id,
            number=issue.number,
            at=issue.at,
            by=issue.by,
            sha256=issue.sha256,
            title=issue.document.title,
            case_numbers="\n".join(number.number for number in issue.hearing.case_numbers),
            hearing=HEARING.write(issue.hearing),
            committee=COMMITTEE.write(issue.committee),
            document=DOCUMENT.write(issue.document),
            corrects=issue.corrects,
            waived=FINDINGS.write(issue.waived),
            reason=issue.reason,
            pdf=pdf,
        )
        self._session.add(row)
        self._session.flush()
        return replace(issue, id=IssueId(row.id))

    def _row(self, hearing_id: HearingId, version: int | None = None) -> HearingRow:
        row = self._session.get(HearingRow, hearing_id)
        if row is None or row.removed_at is not None:
            raise NotFound(f"hearing {hearing_id}")
        if version is not None and row.version != version:
            raise Conflict(f"hearing {hearing_id} is at {row.version}, not {version}")
        return row


def _in_order(hearing_id: Any, value: Any) -> Select[int, Any]:
    return select(hearing_id, value).order_by(hearing_id, hearing_id.class_.position)


def _lines(committee_id: CommitteeId | None) -> Select[*tuple[Any, ...]]:
    """Columns only: thousands of lines are shown at once and none of them is edited."""
    lines = (
        select(
            HearingRow.id,
            HearingRow.committee_id,
            HearingRow.title,
            HearingRow.asker,
            HearingRow.received,
            HearingRow.deadline,
            HearingRow.state,
            HearingRow.responsible,
            HearingRow.sort_key,
            ResponseRow.id,
        )
        .outerjoin(ResponseRow, (ResponseRow.hearing_id == HearingRow.id) & ResponseRow.withdrawn.is_(False))
        .where(HearingRow.removed_at.is_(None))
        .order_by(HearingRow.sort_key, HearingRow.id)
    )
    return lines if committee_id is None else lines.where(HearingRow.committee_id == committee_id)


def _snapshot(row: SnapshotRow) -> Snapshot:
    draft = RESPONSE.read(row.draft)
    return Snapshot(SnapshotId(row.id), ResponseId(row.response_id), row.name, row.at, row.by, draft)


def _issued(row: IssueRow) -> IssuedResponse:
    return IssuedResponse(
        id=IssueId(row.id),
        response_id=ResponseId(row.response_id),
        number=row.number,
        at=row.at,
        by=row.by,
        sha256=row.sha256,
        hearing=HEARING.read(row.hearing),
        committee=COMMITTEE.read(row.committee),
        document=DOCUMENT.read(row.document),
        corrects=row.corrects,
        waived=FINDINGS.read(row.waived),
        reason=row.reason,
    )
