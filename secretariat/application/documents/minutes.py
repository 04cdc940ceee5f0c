"""From a meeting that was held to its minutes, and to the excerpt of one item."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.application.documents.composed import ComposedDocument, Prose
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.meeting_items import (
    DrawnItem,
    MeetingSource,
    appendix_list,
    day_of,
    item_head,
    meeting_paper,
    own_words,
    title_of,
)
from secretariat.application.documents.printable import MarginEntry
from secretariat.domain.meetings.agenda import absent_from
from secretariat.domain.meetings.meetings import AgendaItem, Member
from secretariat.domain.text import (
    Block,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Text,
    is_empty,
    run,
)


def build(source: MeetingSource, wording: DocumentWording, *, is_draft: bool) -> ComposedDocument:
    """Return the minutes: who was there, and for every item its points, decisions, remarks, statements, absences."""
    title = wording("minutes_title", committee=source.committee.name, day=day_of(source, wording))
    blocks = [*_attendance(source, wording)]
    for item in source.items:
        blocks += item_head(source, item, wording)
        blocks += _protocol(source, item, wording)
    return _paper(source, wording, title, blocks, is_draft=is_draft)


def excerpt(source: MeetingSource, item: AgendaItem, wording: DocumentWording, *, is_draft: bool) -> ComposedDocument:
    """Return one item's part of the minutes."""
    number = "" if item.number is None else str(item.number)
    title = wording("excerpt_title", number=number, title=title_of(source, item, wording))
    blocks = [*item_head(source, item, wording), *_protocol(source, item, wording)]
    return _paper(source, wording, title, blocks, is_draft=is_draft)


def _paper(
    source: MeetingSource, wording: DocumentWording, title: str, blocks: list[Block], *, is_draft: bool
) -> ComposedDocument:
    absent = tuple(_absent_margin(source, wording))
    return meeting_paper(source, wording, title, (Prose(Text(tuple(blocks))),), beside=absent, is_draft=is_draft)


def _absent_margin(source: MeetingSource, wording: DocumentWording) -> Iterator[MarginEntry]:
    if source.draft.absent:
        yield MarginEntry(wording("absent"), source.draft.absent)


def _attendance(source: MeetingSource, wording: DocumentWording) -> Iterator[Block]:
    members = [member for member in source.draft.members if member.name.strip()]
    if not members:
        return
    there = [member for member in members if member.name not in source.draft.absent]
    yield Heading(1, run(wording("present")))
    if len(there) == len(members):
        yield Paragraph(run(wording("everybody_present")))
    yield from (ListItem(ListKind.BULLET, 1, run(_named(member, wording))) for member in there)


def _named(member: Member, wording: DocumentWording) -> str:
    name = "member" + ("_role" if member.role.strip() else "") + ("_party" if member.party.strip() else "")
    return wording(name, name=member.name, role=member.role, party=member.party)


def _protocol(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> Iterator[Block]:
    """Yield what the minutes tell of an item under its heading."""
    drawn = source.of(item)
    if drawn is not None:
        yield from (ListItem(ListKind.NUMBER, 1, run(sentence)) for _, sentence in drawn.points)
    else:
        yield from own_words(item.text)
        yield from appendix_list(source, item, wording)
    yield Heading(2, run(wording("decision")))
    yield from _decisions(drawn, item, wording)
    yield from own_words(item.remarks)
    if alone := _absent_here(source, item):
        yield Paragraph(run(wording("absent_from_item", names=", ".join(alone))))
    yield from _statements(item, wording)


def _absent_here(source: MeetingSource, item: AgendaItem) -> tuple[str, ...]:
    """Return who was absent from this item though not from the whole meeting."""
    return tuple(name for name in absent_from(source.draft, item) if name not in source.draft.absent)


def _decisions(drawn: DrawnItem | None, item: AgendaItem, wording: DocumentWording) -> Iterator[Block]:
    by_point = {decision.point: decision for decision in item.decisions}
    told = [
        wording("decided_point", number=number, decision=words)
        for number, (key, _) in enumerate(drawn.points if drawn is not None else (), start=1)
        if key in by_point and (words := wording.decided(by_point[key]))
    ]
    if "" in by_point and (whole := wording.decided(by_point[""])):
        told.append(wording("all_points", decision=whole) if drawn is not None and drawn.points else whole)
    if not told and all(map(is_empty, item.remarks.blocks)):
        told.append(wording("undecided"))
    yield from (Paragraph(run(words)) for words in told)


def _statements(item: AgendaItem, wording: DocumentWording) -> Iterator[Block]:
    told = [statement for statement in item.statements if statement.text.strip()]
    if not told:
        return
    yield Heading(2, run(wording("statements")))
    for statement in told:
        by = run(wording("statement_by", by=statement.by), Emphasis.BOLD) if statement.by.strip() else ()
        for number, line in enumerate(statement.text.splitlines()):
            if line.strip():
                yield Paragraph((*(by if number == 0 else ()), Run(line.strip())))
