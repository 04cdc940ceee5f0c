"""The demonstration's documents and meetings, stored through the use cases a person goes through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from secretariat.application.catalogue import CatalogueService
from secretariat.application.composing.documents import DocumentService
from secretariat.application.composing.meetings import MeetingService
from secretariat.application.periods import PeriodService
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import Appendix, Document, DocumentDraft, DocumentState
from secretariat.domain.documents.fields import readdressed
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.indicators import Indicator, IndicatorDraft, IndicatorId
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    Decision,
    ItemKind,
    Meeting,
    MeetingDraft,
    MeetingId,
    MeetingState,
    Outcome,
)
from secretariat.domain.text import Heading, Section, Text, plain


@dataclass(frozen=True, slots=True)
class DemonstrationAppendix:
    """An appendix; `document` is the key of another document of the demonstration."""

    title: str
    document: str = ""
    file: str = ""
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class DemonstrationDocument:
    """A document and the state it has come to (READY at most). `draft` holds what the template does not give.

    Sections of its text are the template's where their headings are. Fields of indicators name an indicator's number.
    """

    key: str
    kind: DocumentKind
    period: str
    draft: DocumentDraft
    state: DocumentState
    recommendation: Recommendation | None
    appendices: tuple[DemonstrationAppendix, ...]


@dataclass(frozen=True, slots=True)
class DemonstrationItem:
    """An item of a meeting. `decisions` are for the points by their number from 1, 0 for the whole item."""

    item: AgendaItem
    document: str
    decisions: tuple[tuple[int, Outcome, str], ...]


@dataclass(frozen=True, slots=True)
class DemonstrationMeeting:
    """A meeting and the state it has come to; `minutes_of` is the key of the meeting whose minutes it approves."""

    key: str
    draft: MeetingDraft
    items: tuple[DemonstrationItem, ...]
    state: MeetingState
    minutes_of: str


@dataclass(frozen=True, slots=True)
class DemonstrationDocuments:
    """The documents, those that others refer to first, and the meetings in order."""

    documents: tuple[DemonstrationDocument, ...]
    meetings: tuple[DemonstrationMeeting, ...]


@dataclass(frozen=True, slots=True)
class DocumentServices:
    """The use cases the documents and meetings go through."""

    documents: DocumentService
    meetings: MeetingService
    periods: PeriodService
    indicators: CatalogueService[Indicator, IndicatorDraft, IndicatorId]


def load_documents(told: DemonstrationDocuments, committee_id: CommitteeId, services: DocumentServices) -> None:
    """Store the documents and meetings for a committee that has its periods already. Raises `StorageFault`."""
    documents: dict[str, Document] = {}
    for document in told.documents:
        documents[document.key] = _stored(document, committee_id, services, documents)
    meetings: dict[str, Meeting] = {}
    for meeting in told.meetings:
        meetings[meeting.key] = _met(meeting, committee_id, services.meetings, documents, meetings)


def _stored(
    told: DemonstrationDocument,
    committee_id: CommitteeId,
    services: DocumentServices,
    before: Mapping[str, Document],
) -> Document:
    template = next(one for one in services.documents.templates(committee_id) if one.draft.kind is told.kind)
    period = services.periods.named(committee_id, told.period)
    begun = services.documents.begin(committee_id, template.id, period.id)
    draft = replace(
        begun,
        title=told.draft.title,
        date=told.draft.date,
        case_officer=told.draft.case_officer,
        case_numbers=told.draft.case_numbers,
        notes=told.draft.notes,
        text=_with_sections(_with_indicators(told.draft.text, committee_id, services), begun.text),
        appendices=tuple(_appendix(number, one, before) for number, one in enumerate(told.appendices, start=1)),
        recommendation=told.recommendation if begun.recommendation is not None else None,
    )
    stored = services.documents.add(committee_id, draft)
    if told.state is not stored.state:
        stored = services.documents.move(stored.id, told.state, version=stored.version)
    return stored


def _appendix(number: int, told: DemonstrationAppendix, before: Mapping[str, Document]) -> Appendix:
    document = before[told.document].id if told.document else None
    return Appendix(f"a{number}", told.title, document, told.file, told.is_closed)


def _with_sections(text: Text, begun: Text) -> Text:
    """Return the text with the template's sections where their headings stand."""
    known = {_heading(block): block.section for block in begun.blocks if isinstance(block, Heading) and block.section}
    return Text(
        tuple(
            replace(block, section=_section(block, known)) if isinstance(block, Heading) and block.level == 1 else block
            for block in text.blocks
        )
    )


def _section(heading: Heading, known: Mapping[str, Section]) -> Section | None:
    return known.get(_heading(heading), heading.section)


def _heading(heading: Heading) -> str:
    return plain(heading).casefold()


def _with_indicators(text: Text, committee_id: CommitteeId, services: DocumentServices) -> Text:
    """Return the text with the fields of indicators naming them as the store does."""
    by_number = {one.draft.number: one.id for one in services.indicators.list(committee_id)}
    prefix = "indicator:"

    def stored(address: str) -> str:
        number, _, rest = address.removeprefix(prefix).partition("/")
        return f"{prefix}{by_number[number]}/{rest}" if address.startswith(prefix) else address

    return readdressed(text, stored)


def _met(
    told: DemonstrationMeeting,
    committee_id: CommitteeId,
    meetings: MeetingService,
    documents: Mapping[str, Document],
    before: Mapping[str, Meeting],
) -> Meeting:
    minutes_of = before[told.minutes_of].id if told.minutes_of else None
    items = tuple(_item(number, one, meetings, documents, minutes_of) for number, one in enumerate(told.items, start=1))
    begun = meetings.begin(committee_id)
    members = told.draft.members or begun.members
    stored = meetings.add(committee_id, replace(told.draft, items=items, members=members))
    if told.state is not MeetingState.PLANNED:
        stored = meetings.send_agenda(stored.id, version=stored.version)
    if told.state is MeetingState.HELD:
        stored = meetings.move(stored.id, MeetingState.HELD, version=stored.version)
    return stored


def _item(
    number: int,
    told: DemonstrationItem,
    meetings: MeetingService,
    documents: Mapping[str, Document],
    minutes_of: MeetingId | None,
) -> AgendaItem:
    item = replace(told.item, key=f"i{number}")
    if item.kind is ItemKind.APPROVAL_OF_MINUTES:
        item = replace(item, minutes_of=minutes_of)
    points: Sequence[str] = ()
    if told.document:
        drawn = meetings.item_of(documents[told.document].id)
        points = [decision.point for decision in drawn.decisions]
        item = replace(item, kind=drawn.kind, document=drawn.document)
    decisions = tuple(
        Decision(points[point - 1] if point else "", outcome, remark) for point, outcome, remark in told.decisions
    )
    return replace(item, decisions=decisions)
