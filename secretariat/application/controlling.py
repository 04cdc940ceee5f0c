"""Use case of control: every check of the office over a document and everything in it, or over all a committee has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from secretariat.application.budget.tables import BudgetService
from secretariat.application.composing.documents import DocumentService
from secretariat.application.composing.meeting_papers import MeetingPaperService
from secretariat.application.composing.meetings import MeetingService
from secretariat.application.composing.papers import DocumentPaperService
from secretariat.application.controlled import Controlled
from secretariat.application.documents import control_report
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.control_report import Told
from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.faults import NotFound
from secretariat.application.hearings import HearingService
from secretariat.application.periods import PeriodService
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.application.progress import Tell, silently
from secretariat.application.records import RecordKind
from secretariat.application.responses import ResponseService
from secretariat.domain.budget.tables import TableId
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.danish.dates import short_date
from secretariat.domain.document_checks import waived_by
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId, DocumentState
from secretariat.domain.hearings import HearingId, HearingState
from secretariat.domain.meetings.meetings import Meeting, MeetingDraft, MeetingId, MeetingState
from secretariat.domain.period_checks import PeriodFinding, SubjectKind
from secretariat.domain.periods import PeriodId
from secretariat.domain.problems import Finding
from secretariat.domain.text import Piece, PieceKind

_PERIOD_PIECES = (PieceKind.SHEET, PieceKind.SHEETS, PieceKind.SHEET_LIST, PieceKind.GOALS, PieceKind.INDICATORS)
_TABLE_PIECES = (PieceKind.BUDGET_TABLE, PieceKind.BUDGET_CHART)
_DONE = (HearingState.ISSUED, HearingState.DECLINED)


@dataclass(frozen=True, slots=True)
class Checks:
    """The use cases whose checks the control gathers."""

    hearings: HearingService
    responses: ResponseService
    periods: PeriodService
    budgets: BudgetService
    documents: DocumentService
    document_papers: DocumentPaperService
    meetings: MeetingService
    meeting_papers: MeetingPaperService


class ControlService:
    """Weighs a document, a meeting or everything of a committee. Reads the store, writes nothing."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, wordings: DocumentWordings, checks: Checks) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._checks = checks

    def of_draft(
        self, draft: DocumentDraft, committee_id: CommitteeId, *, document_id: DocumentId | None = None
    ) -> Sequence[Controlled]:
        """Return the document first, then what its pieces draw from that has findings: sheets, tables, the period.

        Raises `StorageFault`.
        """
        return (self._draft(draft, committee_id, document_id), *self.drawn_in(draft, committee_id))

    def drawn_in(self, draft: DocumentDraft, committee_id: CommitteeId) -> Sequence[Controlled]:
        """Return what a document's pieces draw from that has findings, without the document's own.

        Raises `StorageFault`.
        """
        return tuple(self._drawn_in(draft, committee_id))

    def of_document(self, document_id: DocumentId) -> Sequence[Controlled]:
        """Return the same of a stored document. Raises `NotFound`."""
        stored = self._checks.documents.get(document_id)
        return self.of_draft(stored.draft, stored.committee_id, document_id=stored.id)

    def of_meeting(self, meeting_id: MeetingId) -> Sequence[Controlled]:
        """Return the meeting first, then its recommendations that have findings. Raises `NotFound`."""
        meeting = self._checks.meetings.get(meeting_id)
        return (self._meeting(meeting), *self.on_agenda(meeting.draft))

    def on_agenda(self, draft: MeetingDraft) -> Sequence[Controlled]:
        """Return the recommendations on a meeting's agenda that have findings, without the meeting's own.

        Raises `StorageFault`.
        """
        wanted = dict.fromkeys(item.document for item in draft.items if item.document is not None)
        return tuple(filter(_says, self._stored(tuple(self._known(wanted)))))

    def of_committee(self, committee_id: CommitteeId, *, tell: Tell = silently) -> Sequence[Controlled]:
        """Return everything of a committee that has findings: hearings not answered, the newest period with its sheets,
        tables, documents not issued, meetings whose minutes are not approved.

        Raises `StorageFault`, `Cancelled` when `tell` raised it.
        """
        steps = (self._hearings, self._newest_period, self._tables, self._documents, self._meetings)
        found: list[Controlled] = []
        for done, step in enumerate(steps):
            tell(done, len(steps))
            found += filter(_says, step(committee_id))
        tell(len(steps), len(steps))
        return tuple(found)

    def report(
        self,
        controlled: Sequence[Controlled],
        title: str,
        committee_id: CommitteeId,
        *,
        language: DocumentLanguage,
        told: Told,
    ) -> ComposedDocument:
        """Return the control report: what was weighed, every finding with its place, what was let stand and why.

        It is a paper of the office's own, in the language of the screen, whose words `told` gives. An empty title is
        that of everything the committee has. Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            committee = unit.committees.get(committee_id).draft
        wording = self._wordings(language)
        return control_report.build(
            controlled,
            title or wording("control_all", committee=committee.name),
            committee=committee,
            language=language,
            created=self._clock.now(),
            wording=wording,
            told=told,
        )

    # One record

    def _draft(self, draft: DocumentDraft, committee_id: CommitteeId, document_id: DocumentId | None) -> Controlled:
        papers = self._checks.document_papers
        around = papers.surroundings(draft, committee_id, document_id=document_id)
        return _weighed(draft, document_id, papers.check(draft, around))

    def _stored(self, documents: Sequence[Document]) -> Iterator[Controlled]:
        found = self._checks.document_papers.weighed(documents)
        return (_weighed(document.draft, document.id, found[document.id]) for document in documents)

    def _meeting(self, meeting: Meeting) -> Controlled:
        found = self._checks.meeting_papers.check(
            meeting.draft, meeting.committee_id, state=meeting.state, sent_at=meeting.sent_at
        )
        day = short_date(meeting.draft.day) if meeting.draft.day is not None else ""
        title = " · ".join(filter(None, (meeting.draft.title.strip(), day)))  # most meetings have their day alone
        return Controlled(RecordKind.MEETING, meeting.id, title, found)

    def _table(self, table_id: TableId, title: str) -> Controlled:
        found = self._checks.budgets.check(table_id)
        return Controlled(
            RecordKind.BUDGET_TABLE,
            table_id,
            title,
            tuple(finding for finding in found if finding.accepted is None),
            tuple((finding, finding.accepted.reason) for finding in found if finding.accepted is not None),
        )

    def _period(self, period_id: PeriodId) -> Iterator[Controlled]:
        """Yield the records of a period that have findings, in the order the period's control tells them."""
        by_record: dict[tuple[RecordKind, int, str], list[PeriodFinding]] = {}
        for found in self._checks.periods.check(period_id):
            by_record.setdefault(_record_of(found, period_id), []).append(found)
        for (kind, number, title), findings in by_record.items():
            yield Controlled(
                kind,
                number,
                title,
                tuple(found.finding for found in findings if found.waiver is None),
                tuple((found.finding, found.waiver.reason) for found in findings if found.waiver is not None),
            )

    # What a document draws in

    def _drawn_in(self, draft: DocumentDraft, committee_id: CommitteeId) -> Iterator[Controlled]:
        pieces = [block for block in draft.text.blocks if isinstance(block, Piece)]
        if draft.period is not None and any(piece.kind in _PERIOD_PIECES for piece in pieces):
            yield from _unless_gone(self._period, draft.period, _wanted_by(pieces))
        rows = {row.id: row for row in self._checks.budgets.rows(committee_id)}
        overview = next((row.id for row in rows.values() if row.is_overview), None)
        drawn = (piece.source or overview for piece in pieces if piece.kind in _TABLE_PIECES)
        for table_id in dict.fromkeys(drawn):
            if table_id is not None and TableId(table_id) in rows:
                found = self._table(TableId(table_id), rows[TableId(table_id)].title)
                if _says(found):
                    yield found

    def _known(self, documents: Iterable[DocumentId]) -> Iterator[Document]:
        for document_id in documents:
            try:
                yield self._checks.documents.get(document_id)
            except NotFound:
                continue  # put aside: the meeting's own checks tell of it

    # Everything of a committee

    def _hearings(self, committee_id: CommitteeId) -> Iterator[Controlled]:
        with self._units(writing=False) as unit:
            committee = unit.committees.get(committee_id).draft
            open_ones = [row.id for row in unit.hearings.list_rows(committee_id) if row.state not in _DONE]
            hearings = [unit.hearings.get(HearingId(number)) for number in open_ones]
        for hearing in hearings:
            found = self._checks.responses.check(hearing, hearing.draft, committee)
            yield Controlled(RecordKind.HEARING, hearing.id, hearing.draft.title, found)

    def _newest_period(self, committee_id: CommitteeId) -> Iterator[Controlled]:
        periods = self._checks.periods.list(committee_id)
        if periods:
            yield from self._period(periods[0].id)

    def _tables(self, committee_id: CommitteeId) -> Iterator[Controlled]:
        for row in self._checks.budgets.rows(committee_id):
            yield self._table(row.id, row.title)

    def _documents(self, committee_id: CommitteeId) -> Iterator[Controlled]:
        rows = self._checks.documents.rows(committee_id)
        open_ones = self._known(row.id for row in rows if row.state is not DocumentState.ISSUED)
        return self._stored(tuple(open_ones))

    def _meetings(self, committee_id: CommitteeId) -> Iterator[Controlled]:
        for row in self._checks.meetings.rows(committee_id):
            if row.state is not MeetingState.MINUTES_APPROVED:
                yield self._meeting(self._checks.meetings.get(row.id))


def _weighed(draft: DocumentDraft, document_id: DocumentId | None, found: Sequence[Finding]) -> Controlled:
    told = [(finding, waived_by(draft, finding)) for finding in found]
    return Controlled(
        RecordKind.DOCUMENT,
        document_id,
        draft.title,
        tuple(finding for finding, waiver in told if waiver is None),
        tuple((finding, waiver.reason) for finding, waiver in told if waiver is not None),
    )


def _says(controlled: Controlled) -> bool:
    return bool(controlled.findings or controlled.waived)


_KINDS = {
    SubjectKind.SHEET: RecordKind.SHEET,
    SubjectKind.INITIATIVE: RecordKind.INITIATIVE,
    SubjectKind.INDICATOR: RecordKind.INDICATOR,
}


def _record_of(found: PeriodFinding, period_id: PeriodId) -> tuple[RecordKind, int, str]:
    subject = found.subject
    title = f"{subject.number} {subject.name}".strip()
    kind = _KINDS.get(subject.kind)
    return (RecordKind.PERIOD, period_id, title) if kind is None else (kind, int(subject.id), title)


_NEEDED_BY = {
    PieceKind.SHEET: frozenset({RecordKind.SHEET}),
    PieceKind.SHEETS: frozenset({RecordKind.SHEET, RecordKind.INITIATIVE, RecordKind.PERIOD}),
    PieceKind.SHEET_LIST: frozenset({RecordKind.SHEET, RecordKind.INITIATIVE, RecordKind.PERIOD}),
    PieceKind.GOALS: frozenset({RecordKind.PERIOD}),
    PieceKind.INDICATORS: frozenset({RecordKind.INDICATOR, RecordKind.PERIOD}),
}
"""Whose findings matter to a document that has such a piece."""


def _wanted_by(pieces: Sequence[Piece]) -> frozenset[RecordKind]:
    return frozenset(kind for piece in pieces for kind in _NEEDED_BY.get(piece.kind, ()))


def _unless_gone(
    period: Callable[[PeriodId], Iterator[Controlled]], period_id: PeriodId, wanted: frozenset[RecordKind]
) -> Iterator[Controlled]:
    """Yield what matters of a period; one that was put aside has nothing, and the document's own checks tell of it."""
    try:
        yield from (found for found in period(period_id) if found.kind in wanted)
    except NotFound:
        return
