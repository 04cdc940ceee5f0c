"""What documents are composed of, read from the store at once: no piece and no field asks it again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Protocol, TypeVar

from secretariat.application.documents.status_sheets import SheetSource
from secretariat.application.faults import NotFound
from secretariat.application.groundwork import groundwork
from secretariat.application.ports import UnitOfWork
from secretariat.domain.budget.tables import BudgetTable, TableId
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId
from secretariat.domain.documents.fields import FieldAddress, FieldSource, fields_of, parse
from secretariat.domain.documents.templates import DocumentTemplateDraft, DocumentTemplateId
from secretariat.domain.initiatives import Initiative, InitiativeId
from secretariat.domain.meetings.meetings import Meeting, MeetingId
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.sheet_checks import Groundwork, SheetFacts
from secretariat.domain.status_sheets import Sheet
from secretariat.domain.text import Piece, PieceKind, Text

MOST_DOCUMENTS: Final = 200
"""Documents that one paper draws in; more is somebody's mistake, and is told as one."""


@dataclass(frozen=True, slots=True)
class PeriodMaterials:
    """A period with its sheets by initiative, in the order of their numbers; initiatives put aside have none."""

    period: Period
    sheets: Mapping[InitiativeId, tuple[Sheet, SheetFacts]]

    def sources(self) -> tuple[SheetSource, ...]:
        """Return the sheets as their paper is made of them."""
        return tuple(source_of(sheet, facts) for sheet, facts in self.sheets.values())


def source_of(sheet: Sheet, facts: SheetFacts) -> SheetSource:
    """Return a sheet as its paper is made of it."""
    return SheetSource(sheet.draft, facts.initiative.draft, facts.all_lines)


@dataclass(frozen=True, slots=True)
class Materials:
    """Everything that some documents draw on.

    `documents` are those drawn in, directly or by one of them, and the appendices of each; one put aside, or another
    committee's, is not among them. `decided` are the meetings that have a document on their agenda, the earliest first.
    """

    committee_id: CommitteeId
    committee: CommitteeDraft
    book: Groundwork
    initiatives: Mapping[InitiativeId, Initiative]
    periods: Mapping[PeriodId, PeriodMaterials] = field(default_factory=dict)
    tables: Mapping[TableId, BudgetTable] = field(default_factory=dict)
    overview: BudgetTable | None = None
    documents: Mapping[DocumentId, Document] = field(default_factory=dict)
    decided: Mapping[DocumentId, Sequence[Meeting]] = field(default_factory=dict)
    meetings: Mapping[MeetingId, Meeting] = field(default_factory=dict)
    templates: Mapping[DocumentTemplateId, DocumentTemplateDraft] = field(default_factory=dict)

    def period(self, draft: DocumentDraft) -> PeriodMaterials | None:
        """Return the period a document is about, None without one or when it was put aside."""
        return None if draft.period is None else self.periods.get(draft.period)

    def table(self, source: int | None) -> BudgetTable | None:
        """Return the table a piece draws from, the overview for None; None when there is no such table."""
        return self.overview if source is None else self.tables.get(TableId(source))

    def decided_before(self, day: date | None) -> Materials:
        """Return the same without what meetings decided on a day or after it; a meeting without a day comes after all.

        None lets everything that has a day count.
        """
        earlier = {
            document_id: tuple(meeting for meeting in meetings if _is_before(meeting, day))
            for document_id, meetings in self.decided.items()
        }
        return replace(self, decided=earlier)

    def reached_from(self, draft: DocumentDraft) -> tuple[Document, ...]:
        """Return the documents that one of these draws in, directly or by another, and the appendices of each."""
        return tuple(_reached(_named(draft), self.documents.get, most=MOST_DOCUMENTS).values())

    def is_closed(self, document_id: DocumentId) -> bool:
        """True for a document that is a closed item: nothing of it comes into a public paper."""
        document = self.documents.get(document_id)
        return document is not None and is_closed(document.draft)

    def is_open(self, document_id: DocumentId) -> bool:
        """True for a document that is there and no closed item; of one put aside nobody can tell any more."""
        return document_id in self.documents and not self.is_closed(document_id)


def is_closed(draft: DocumentDraft) -> bool:
    """True for a document that is a closed item."""
    return draft.recommendation is not None and draft.recommendation.is_closed


def pieces_of(text: Text) -> tuple[Piece, ...]:
    """Return the pieces of a text in reading order."""
    return tuple(block for block in text.blocks if isinstance(block, Piece))


def documents_in(text: Text) -> tuple[DocumentId, ...]:
    """Return the documents that a text draws in, in reading order."""
    return tuple(
        DocumentId(piece.source)
        for piece in pieces_of(text)
        if piece.kind is PieceKind.DOCUMENT and piece.source is not None
    )


def gather(
    unit: UnitOfWork,
    committee_id: CommitteeId,
    drafts: Iterable[tuple[DocumentDraft, DocumentId | None]],
    *,
    addresses: Iterable[str] = (),
    all_tables: bool = False,
    all_meetings: bool = False,
) -> Materials:
    """Return what some documents draw on, those they draw in included.

    `addresses` are fields besides those in the texts. With `all_tables` every budget table of the committee is read,
    with `all_meetings` every meeting, for the dialogs that offer them.
    """
    gathering = _Gathering(unit, committee_id, tuple(drafts), tuple(addresses))
    return gathering.materials(all_tables=all_tables, all_meetings=all_meetings)


class _Gathering:
    def __init__(
        self,
        unit: UnitOfWork,
        committee_id: CommitteeId,
        drafts: tuple[tuple[DocumentDraft, DocumentId | None], ...],
        addresses: tuple[str, ...],
    ) -> None:
        self._unit = unit
        self._committee_id = committee_id
        self._documents = self._drawn_in(drafts)
        self._asked = (*drafts, *((document.draft, document.id) for document in self._documents.values()))
        self._pieces = [piece for draft, _ in self._asked for piece in pieces_of(draft.text)]
        told = (*addresses, *(address for draft, _ in self._asked for address in fields_of(draft.text)))
        self._fields = [address for address in map(parse, dict.fromkeys(told)) if address is not None]

    def _drawn_in(self, drafts: Sequence[tuple[DocumentDraft, DocumentId | None]]) -> dict[DocumentId, Document]:
        named = (number for draft, _ in drafts for number in _named(draft))
        return _reached(named, self._read, most=MOST_DOCUMENTS * len(drafts))

    def _read(self, number: DocumentId) -> Document | None:
        return _own(self._unit.documents.get, number, self._committee_id)

    def materials(self, *, all_tables: bool, all_meetings: bool) -> Materials:
        """Return what was read."""
        unit, committee_id = self._unit, self._committee_id
        book = groundwork(unit, committee_id)
        initiatives = {initiative.id: initiative for initiative in unit.initiatives.all(committee_id)}
        overview = unit.budgets.overview(committee_id)
        tables = unit.budgets.all(committee_id) if all_tables else self._tables(overview)
        return Materials(
            committee_id=committee_id,
            committee=unit.committees.get(committee_id).draft,
            book=book,
            initiatives=initiatives,
            periods=dict(self._periods(book, initiatives)),
            tables={table.id: table for table in tables},
            overview=overview,
            documents=self._documents,
            decided=self._decided(),
            meetings={meeting.id: meeting for meeting in self._meetings(is_all=all_meetings)},
            templates={template.id: template.draft for template in unit.document_templates.all(committee_id)},
        )

    def _periods(
        self, book: Groundwork, initiatives: Mapping[InitiativeId, Initiative]
    ) -> Iterator[tuple[PeriodId, PeriodMaterials]]:
        for period_id in dict.fromkeys(draft.period for draft, _ in self._asked):
            period = None if period_id is None else _own(self._unit.periods.get, period_id, self._committee_id)
            if period is None:
                continue
            sheets = {
                sheet.initiative_id: (sheet, book.facts(sheet.draft, initiatives[sheet.initiative_id], period))
                for sheet in self._unit.sheets.of_period(period.id)
                if sheet.initiative_id in initiatives
            }
            yield period.id, PeriodMaterials(period, sheets)

    def _tables(self, overview: BudgetTable | None) -> list[BudgetTable]:
        """Return the tables that pieces and fields name; of those put aside there are none."""
        kinds = (PieceKind.BUDGET_TABLE, PieceKind.BUDGET_CHART)
        named = [piece.source for piece in self._pieces if piece.kind in kinds and piece.source is not None]
        named += _numbers(self._fields, FieldSource.BUDGET)
        read = {} if overview is None else {overview.id: overview}
        for number in map(TableId, dict.fromkeys(named)):
            table = read.get(number) or _own(self._unit.budgets.get, number, self._committee_id)
            if table is not None:
                read[number] = table
        return list(read.values())

    def _decided(self) -> dict[DocumentId, Sequence[Meeting]]:
        return {
            document_id: self._unit.meetings.with_document(document_id)
            for draft, document_id in self._asked
            if document_id is not None and draft.recommendation is not None
        }

    def _meetings(self, *, is_all: bool) -> Sequence[Meeting]:
        """Return the meetings that fields name, by the days they are on."""
        if is_all or any(address.source is FieldSource.MEETING for address in self._fields):
            return self._unit.meetings.all(self._committee_id)
        return ()


def _is_before(meeting: Meeting, day: date | None) -> bool:
    held = meeting.draft.day
    return held is not None and (day is None or held < day)


def _reached(
    named: Iterable[DocumentId], read: Callable[[DocumentId], Document | None], *, most: int
) -> dict[DocumentId, Document]:
    """Return the documents named and those they draw in, each once, and the appendices of each; of more than `most`,
    which are more than are ever meant, the first ones.
    """
    found: dict[DocumentId, Document] = {}
    waiting = deque(named)
    while waiting and len(found) < most:
        number = waiting.popleft()
        if number in found:
            continue
        document = read(number)
        if document is not None:
            found[number] = document
            waiting += documents_in(document.draft.text)
    for number in [one for document in found.values() for one in _appendices(document.draft)]:
        appended = found.get(number) or read(number)
        if appended is not None:
            found[number] = appended
    return found


def _named(draft: DocumentDraft) -> tuple[DocumentId, ...]:
    """Return the documents that a document draws in or has as appendices."""
    return (*documents_in(draft.text), *_appendices(draft))


def _appendices(draft: DocumentDraft) -> Iterator[DocumentId]:
    """Yield the documents that are appendices of a document."""
    return (appendix.document for appendix in draft.appendices if appendix.document is not None)


class _OfCommittee(Protocol):
    """A record that belongs to a committee."""

    @property
    def committee_id(self) -> CommitteeId: ...


_Number = TypeVar("_Number", bound=int)
_Record = TypeVar("_Record", bound=_OfCommittee)


def _own(read: Callable[[_Number], _Record], number: _Number, committee_id: CommitteeId) -> _Record | None:
    """Return a record of the committee; None for one put aside, which is told where it is missed, for another's, whose
    words and figures are not this one's to tell, and for the number of none.
    """
    if len(str(abs(number))) > _LONGEST_NUMBER:
        return None
    try:
        record = read(number)
    except NotFound:
        return None
    return record if record.committee_id == committee_id else None


def _numbers(addresses: Iterable[FieldAddress], source: FieldSource) -> Iterator[int]:
    for address in addresses:
        number = record_number(address.path[0]) if address.source is source else None
        if number is not None:
            yield number


_LONGEST_NUMBER: Final = 18
"""Digits of the largest number that a record of the store can have."""


def record_number(words: str) -> int | None:
    """Return the number of a record that an address names, None for what is none."""
    return int(words) if words.isdecimal() and len(words) <= _LONGEST_NUMBER else None
