"""Use cases of a meeting's papers: the agenda and the minutes, for the committee and for the public; one item alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from secretariat.application.composing.materials import is_closed
from secretariat.application.composing.papers import DocumentPaperService
from secretariat.application.documents import agendas, minutes
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.document_wording import DocumentWordings
from secretariat.application.documents.meeting_items import MeetingSource
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.file_names import file_name
from secretariat.application.ports import Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.domain.committees import CommitteeId
from secretariat.domain.document_checks import open_errors
from secretariat.domain.documents.documents import Appendix, Document, DocumentId
from secretariat.domain.meetings.checks import KnownDocument, check_meeting
from secretariat.domain.meetings.meetings import Meeting, MeetingDraft, MeetingId, MeetingState
from secretariat.domain.problems import Finding

_HELD = (MeetingState.HELD, MeetingState.MINUTES_APPROVED)


class MeetingPaperService:
    """Makes the papers of meetings ready to print, and weighs them.

    A public paper is built from what is open alone: closed items and closed appendices never come into it.
    """

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        wordings: DocumentWordings,
        documents: DocumentPaperService,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        """`documents` draws the recommendations on the agenda."""
        self._units = units
        self._unprintable = unprintable
        self._clock = clock
        self._wordings = wordings
        self._documents = documents

    def preview(
        self,
        draft: MeetingDraft,
        committee_id: CommitteeId,
        *,
        state: MeetingState = MeetingState.PLANNED,
        public: bool = False,
    ) -> ComposedDocument:
        """Return the agenda of an open meeting as it stands, or its minutes once it is held: a draft, and says so."""
        with self._units(writing=False) as unit:
            source = self._source(unit, draft, committee_id, state, public=public)
        build = minutes.build if state in _HELD else agendas.build
        return build(source, self._wordings(draft.language), is_draft=True)

    def agenda(self, meeting_id: MeetingId, *, public: bool = False) -> ComposedDocument:
        """Return the agenda: meeting, list of items, then every item with its recommendation.

        It is a draft until it was sent out. Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            meeting = unit.meetings.get(meeting_id)
            source = self._source(unit, meeting.draft, meeting.committee_id, meeting.state, public=public)
        is_draft = meeting.state is MeetingState.PLANNED
        return agendas.build(source, self._wordings(meeting.draft.language), is_draft=is_draft)

    def minutes(self, meeting_id: MeetingId, *, public: bool = False) -> ComposedDocument:
        """Return the minutes: who was there, and for every item its points, decisions, remarks, absences, statements.

        They are a draft until they are approved. Raises `NotFound`; `Withheld` (`not_held`).
        """
        meeting, source = self._held(meeting_id, public=public)
        is_draft = meeting.state is not MeetingState.MINUTES_APPROVED
        return minutes.build(source, self._wordings(meeting.draft.language), is_draft=is_draft)

    def excerpt(self, meeting_id: MeetingId, key: str) -> ComposedDocument:
        """Return one item's part of the minutes (udskrift). Raises `NotFound`; `Withheld` (`not_held`)."""
        meeting, source = self._held(meeting_id, public=False)
        item = next((item for item in source.draft.items if item.key == key), None)
        if item is None:
            raise NotFound(f"item {key} of meeting {meeting_id}")
        is_draft = meeting.state is not MeetingState.MINUTES_APPROVED
        return minutes.excerpt(source, item, self._wordings(meeting.draft.language), is_draft=is_draft)

    def check(
        self,
        draft: MeetingDraft,
        committee_id: CommitteeId,
        *,
        state: MeetingState = MeetingState.PLANNED,
        sent_at: datetime | None = None,
    ) -> tuple[Finding, ...]:
        """Return what the checks find: points without a decision, items without a title, absent people who are no
        members, items whose recommendation is put aside, double numbers, a recommendation with open errors.

        `sent_at` is when the agenda was sent out: a recommendation that was saved since is told.
        """
        with self._units(writing=False) as unit:
            documents = _recommendations(unit, draft)
            changed = {row.id: row.changed for row in unit.documents.rows(committee_id)}
        found = self._documents.weighed(documents)
        known = {
            document.id: _known(document, found[document.id], changed.get(document.id), sent_at)
            for document in documents
        }
        today = self._clock.today()
        return check_meeting(draft, known, state=state, today=today, unprintable=self._unprintable)

    def file_name(self, document: ComposedDocument) -> str:
        """Return the name a paper's PDF is saved under: `Dagsorden for mødet i … 14. august 2008.pdf`.

        A public one says so, and never takes the place of the full one.
        """
        return file_name(document.title, ".pdf", edition=document.over)

    def _held(self, meeting_id: MeetingId, *, public: bool) -> tuple[Meeting, MeetingSource]:
        with self._units(writing=False) as unit:
            meeting = unit.meetings.get(meeting_id)
            if meeting.state not in _HELD:
                raise Withheld("not_held")
            return meeting, self._source(unit, meeting.draft, meeting.committee_id, meeting.state, public=public)

    def _source(
        self, unit: UnitOfWork, draft: MeetingDraft, committee_id: CommitteeId, state: MeetingState, *, public: bool
    ) -> MeetingSource:
        is_sent = state is not MeetingState.PLANNED
        documents = _recommendations(unit, draft)
        days = {row.id: row.day for row in unit.meetings.rows(committee_id)}
        return MeetingSource(
            _with_appendices(unit, draft, public=public),
            unit.committees.get(committee_id).draft,
            self._clock.now(),
            drawn=self._documents.items(
                unit, documents, committee_id, before=draft.day, is_sent=is_sent, public=public
            ),
            days=days,
            is_public=public,
        )


def _known(
    document: Document, found: tuple[Finding, ...], changed: datetime | None, sent_at: datetime | None
) -> KnownDocument:
    recommendation = document.draft.recommendation
    return KnownDocument(
        title=document.draft.title,
        state=document.state,
        points=() if recommendation is None else recommendation.points,
        open_errors=len(open_errors(document.draft, found)),
        is_closed=is_closed(document.draft),
        closed_ground="" if recommendation is None else recommendation.closed_ground,
        is_changed=sent_at is not None and changed is not None and changed > sent_at,
    )


def _recommendations(unit: UnitOfWork, draft: MeetingDraft) -> tuple[Document, ...]:
    """Return the documents on an agenda that are there, each once."""
    wanted = dict.fromkeys(item.document for item in draft.items if item.document is not None)
    found = (_document(unit, document_id) for document_id in wanted)
    return tuple(document for document in found if document is not None)


def _document(unit: UnitOfWork, document_id: DocumentId) -> Document | None:
    """Return a document, None for one put aside: the checks tell, and the paper stands without it."""
    try:
        return unit.documents.get(document_id)
    except NotFound:
        return None


def _with_appendices(unit: UnitOfWork, draft: MeetingDraft, *, public: bool) -> MeetingDraft:
    """Return a meeting whose items know of each appendix that is a document what that is called, and if it is closed.

    To the public one that was put aside is closed: nobody can tell any more that it was open.
    """

    def told(appendix: Appendix) -> Appendix:
        if appendix.document is None:
            return appendix
        document = _document(unit, appendix.document)
        closed = public if document is None else is_closed(document.draft)
        title = appendix.title.strip() or ("" if document is None else document.draft.title.strip())
        return replace(appendix, title=title, is_closed=appendix.is_closed or closed)

    items = (replace(item, appendices=tuple(map(told, item.appendices))) for item in draft.items)
    return replace(draft, items=tuple(items))
