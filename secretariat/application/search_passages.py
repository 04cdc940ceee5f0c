"""The passages that records are found by: a section, a row, an item, a line each, with where it comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from secretariat.application.documents.composed import Prose
from secretariat.application.faults import NotFound
from secretariat.application.ports import UnitOfWork
from secretariat.application.searched import Indexed, Passage, Provenance, Searched
from secretariat.domain.budget.tables import BudgetTableDraft, TableId
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.documents import DocumentDraft, DocumentId, DocumentIssueId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import PathStep, PreviousDecision, Recommendation
from secretariat.domain.hearings import HearingId, IssueId, ResponseDraft
from secretariat.domain.indicators import IndicatorId
from secretariat.domain.initiatives import InitiativeId, known_as
from secretariat.domain.meetings.meetings import AgendaItem, MeetingId
from secretariat.domain.periods import PeriodId
from secretariat.domain.status_sheets import SheetId, rows_of
from secretariat.domain.text import (
    OBJECT,
    Block,
    NoteMark,
    Paragraph,
    Piece,
    Table,
    Text,
    inlines_of,
    is_empty,
    plain,
    run,
    sections,
)


@dataclass(frozen=True, slots=True)
class _Record:
    """What the passages of a record share."""

    kind: Searched
    record: int
    committee: CommitteeId
    title: str
    year: int | None
    state: str
    source: Provenance

    def passage(self, part: str, heading: str, text: Text) -> Passage:
        """Return a passage of the record."""
        return Passage(
            self.kind,
            self.record,
            part,
            self.committee,
            self.title,
            heading,
            words_of(text),
            self.year,
            self.state,
            self.source,
            text,
        )


def passages_of(unit: UnitOfWork, one: Indexed) -> Sequence[Passage]:
    """Return the passages of a record; always one at least, so that its title finds it. Raises `NotFound`."""
    passages = list(_READERS[one.kind](unit, one.record))
    return [passage for passage in passages if passage.words or passage.heading] or passages[:1]


def words_of(text: Text) -> str:
    """Return the words of a text, its footnotes after the block they are in."""
    return "\n".join(part for block in text.blocks for part in _words_in(block) if part.strip())


def _words_in(block: Block) -> Iterator[str]:
    match block:
        case Table():
            yield plain(block.caption).replace(OBJECT, "")
        case Piece():
            yield block.caption
    yield plain(block).replace(OBJECT, "")
    for inlines in inlines_of(block):
        for inline in inlines:
            if isinstance(inline, NoteMark):
                yield plain(inline.note)


def _of_sections(record: _Record, text: Text) -> Iterator[Passage]:
    """Yield a passage for each section of a text that says something."""
    for number, span in enumerate(sections(text)):
        heading = plain(span.heading).replace(OBJECT, "").strip() if span.heading is not None else ""
        content = text.blocks[span.start + (span.heading is not None) : span.end]
        kept = tuple(block for block in content if not is_empty(block))
        if kept or heading:
            yield record.passage(f"section:{number}", heading, Text(kept))


def _written(*words: str) -> Text:
    """Return words that stand in fields of a form as paragraphs."""
    return Text(tuple(Paragraph(run(line.strip())) for one in words for line in one.splitlines() if line.strip()))


def _number(numbers: Sequence[CaseNumber]) -> str:
    """Return the case number a passage is quoted with: eDoc's before any other."""
    ordered = sorted(numbers, key=lambda number: number.system is not CaseSystem.EDOC)
    return next((number.number for number in ordered if number.number.strip()), "")


def _hearing(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    hearing = unit.hearings.get(HearingId(number))
    draft = hearing.draft
    day = draft.received or draft.deadline
    source = Provenance(draft.title, day, _number(draft.case_numbers))
    record = _Record(
        Searched.HEARING,
        number,
        hearing.committee_id,
        draft.title,
        day.year if day else None,
        hearing.state.value,
        source,
    )
    asked = [question.text for question in draft.questions]
    remarks = [f"{one.office}: {one.remark}" for one in draft.contributions if one.remark.strip()]
    facts = (draft.asker, draft.subject, draft.responsible, *(number.number for number in draft.case_numbers))
    yield record.passage("", "", _written(*facts, *asked, *remarks, draft.notes))
    if draft.response is not None:
        answered = _answer(record, draft.response)
        yield from _of_sections(answered, draft.response.text)


def _answer(hearing: _Record, response: ResponseDraft) -> _Record:
    title = response.title or hearing.title
    source = Provenance(title, response.date or hearing.source.day, hearing.source.case_number)
    return _Record(Searched.RESPONSE, hearing.record, hearing.committee, title, hearing.year, hearing.state, source)


def _initiative(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    initiative = unit.initiatives.get(InitiativeId(number))
    draft = initiative.draft
    title = f"{draft.number} {draft.name}".strip()
    record = _Record(
        Searched.INITIATIVE,
        number,
        initiative.committee_id,
        title,
        None,
        draft.standing.value,
        Provenance(title),
    )
    former = [f"{one.number} {one.name}" for one in draft.former_names]
    yield record.passage("", "", _written(draft.origin, draft.office, *former, draft.reason, draft.notes))


def _sheet(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    sheet = unit.sheets.get(SheetId(number))
    initiative = unit.initiatives.get(sheet.initiative_id)
    period = unit.periods.get(sheet.period_id).draft
    known, name = known_as(initiative.draft, period.ends)
    title = f"{known} {sheet.draft.title or name}".strip()
    record = _Record(
        Searched.SHEET,
        number,
        initiative.committee_id,
        title,
        period.year,
        sheet.draft.state.value,
        Provenance(f"{title}, {period.name}", period.ends),
    )
    for place, row in enumerate(rows_of(sheet.draft.text)):
        kept = Text(tuple(block for block in row.content.blocks if not is_empty(block)))
        if kept.blocks:
            yield record.passage(f"row:{row.key or place}", row.label, kept)
    yield record.passage("", "", _written(name, sheet.draft.economy.sentence, sheet.draft.notes))


def _indicator(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    indicator = unit.indicators.get(IndicatorId(number))
    draft = indicator.draft
    title = f"{draft.number} {draft.name}".strip()
    record = _Record(Searched.INDICATOR, number, indicator.committee_id, title, None, "", Provenance(title))
    yield record.passage("", "", _written(draft.name))


def _table(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    table = unit.budgets.get(TableId(number))
    draft = table.draft
    years = [column.year for column in draft.columns if column.year is not None]
    year = years[0] if years else None
    source = Provenance(draft.title, None, "")
    record = _Record(Searched.BUDGET_TABLE, number, table.committee_id, draft.title, year, "", source)
    yield record.passage("", "", _written(draft.title, *(note.text for note in draft.notes)))
    yield from _lines(record, draft)


def _lines(record: _Record, draft: BudgetTableDraft) -> Iterator[Passage]:
    for row in draft.rows:
        label = f"{row.number} {row.label}".strip()
        if label:
            yield record.passage(f"line:{row.key}", "", _written(label))


def _document(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    document = unit.documents.get(DocumentId(number))
    draft = document.draft
    year = None if draft.period is None else _year_of(unit, draft.period)
    is_recommendation = draft.kind is DocumentKind.RECOMMENDATION
    record = _Record(
        Searched.RECOMMENDATION if is_recommendation else Searched.DOCUMENT,
        number,
        document.committee_id,
        draft.title,
        year or (draft.date.year if draft.date else None),
        document.state.value,
        Provenance(draft.title, draft.date, _number(draft.case_numbers)),
    )
    yield from _in_draft(record, draft)


def _year_of(unit: UnitOfWork, period: PeriodId) -> int | None:
    """Return a period's year, nothing for one put aside: its documents are found all the same."""
    try:
        return unit.periods.get(period).draft.year
    except NotFound:
        return None


def _in_draft(record: _Record, draft: DocumentDraft) -> Iterator[Passage]:
    numbers = [number.number for number in draft.case_numbers]
    appendices = [appendix.title for appendix in draft.appendices]
    yield record.passage("", "", _written(draft.case_officer, draft.addressee, *numbers, *appendices, draft.notes))
    if draft.recommendation is not None:
        yield record.passage("recommendation", "", _recommended(draft.recommendation))
    yield from _of_sections(record, draft.text)


def _recommended(told: Recommendation) -> Text:
    points = [point.text for point in told.points]
    steps: tuple[PreviousDecision | PathStep, ...] = (*told.previous, *told.path)
    earlier = [f"{one.committee} {one.case_number}: {one.decision}" for one in steps]
    return _written(told.lead, *points, *earlier)


def _meeting(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    meeting = unit.meetings.get(MeetingId(number))
    draft = meeting.draft
    committee = unit.committees.get(meeting.committee_id).draft
    title = draft.title or committee.name
    record = _Record(
        Searched.DECISION,
        number,
        meeting.committee_id,
        title,
        draft.day.year if draft.day else None,
        meeting.state.value,
        Provenance(title, draft.day),
    )
    yield record.passage("", "", _written(draft.place, draft.notes))
    for item in draft.items:
        heading = item.title
        if item.document is not None:
            heading = _title_of(unit, item.document) or heading
        yield record.passage(item.key, heading, _decided(item))


def _title_of(unit: UnitOfWork, document: DocumentId) -> str:
    """Return a document's title, nothing for one put aside: its meeting is found all the same."""
    try:
        return unit.documents.get(document).draft.title
    except NotFound:
        return ""


def _decided(item: AgendaItem) -> Text:
    remarks = [decision.remark for decision in item.decisions]
    statements = [f"{statement.by}: {statement.text}" for statement in item.statements]
    written = _written(*remarks, *statements)
    return Text((*item.text.blocks, *written.blocks, *item.remarks.blocks))


def _issued_response(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    issued = unit.hearings.issue(IssueId(number))
    committee = unit.searchables.committee_of(Searched.ISSUED_RESPONSE, number)
    day = issued.at.astimezone().date()
    title = issued.document.title
    source = Provenance(title, day, _number(issued.hearing.case_numbers))
    record = _Record(Searched.ISSUED_RESPONSE, number, committee, title, day.year, "issued", source)
    yield from _of_sections(record, issued.document.text)


def _issued_document(unit: UnitOfWork, number: int) -> Iterator[Passage]:
    issued = unit.documents.issue(DocumentIssueId(number))
    day: date = issued.at.astimezone().date()
    draft = issued.draft
    source = Provenance(draft.title, draft.date or day, _number(draft.case_numbers))
    committee = unit.searchables.committee_of(Searched.ISSUED_DOCUMENT, number)
    record = _Record(Searched.ISSUED_DOCUMENT, number, committee, draft.title, day.year, "issued", source)
    blocks = [block for part in issued.paper.parts if isinstance(part, Prose) for block in part.text.blocks]
    yield from _of_sections(record, Text(tuple(blocks)))


_READERS: Final[Mapping[Searched, Callable[[UnitOfWork, int], Iterator[Passage]]]] = {
    Searched.HEARING: _hearing,
    Searched.INITIATIVE: _initiative,
    Searched.SHEET: _sheet,
    Searched.INDICATOR: _indicator,
    Searched.BUDGET_TABLE: _table,
    Searched.DOCUMENT: _document,
    Searched.DECISION: _meeting,
    Searched.ISSUED_RESPONSE: _issued_response,
    Searched.ISSUED_DOCUMENT: _issued_document,
}
"""How each kind of record is read. Responses are read with their hearing, recommendations are documents."""
