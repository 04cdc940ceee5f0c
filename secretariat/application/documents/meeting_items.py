"""What the papers of a meeting share: its facts in the margin, the list of its items, the heading and words of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from secretariat.application.documents.appendix_lists import ListedAppendix, appendix_blocks
from secretariat.application.documents.committee_lines import present
from secretariat.application.documents.composed import (
    ComposedDocument,
    DocumentPart,
    ListedSection,
    ListedSheet,
    Prose,
    SheetList,
)
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.printable import MarginEntry
from secretariat.application.documents.report_faces import face
from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.danish.dates import long_date, short_date
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.documents.fields import released
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.meetings.agenda import open_items
from secretariat.domain.meetings.meetings import AgendaItem, ItemKind, MeetingDraft, MeetingId
from secretariat.domain.text import DEEPEST_HEADING, Block, Heading, Paragraph, Piece, Text, is_empty, run


@dataclass(frozen=True, slots=True)
class DrawnItem:
    """What an item draws from its recommendation.

    `points` are the keys of its points with their printed sentences; `parts` is the whole recommendation as it stands
    under the item's heading: its own headings begin at level 2. In a public paper its closed appendices are not in it.
    """

    title: str
    case_numbers: tuple[CaseNumber, ...] = ()
    points: tuple[tuple[str, str], ...] = ()
    parts: tuple[DocumentPart, ...] = ()
    is_closed: bool = False
    closed_ground: str = ""


@dataclass(frozen=True, slots=True)
class MeetingSource:
    """A meeting and what its items draw in: recommendations by number, the days of the meetings whose minutes are
    approved. `created` (aware) dates the file.
    """

    draft: MeetingDraft
    committee: CommitteeDraft
    created: datetime
    drawn: Mapping[DocumentId, DrawnItem] = field(default_factory=dict)
    days: Mapping[MeetingId, date | None] = field(default_factory=dict)
    is_public: bool = False

    @property
    def items(self) -> tuple[AgendaItem, ...]:
        """The items of the paper: all of them, or those that the public may read.

        Of a recommendation that was put aside nobody can tell that it was open, and the public hears nothing of it.
        """
        if not self.is_public:
            return self.draft.items
        taken_up = {item.document for item in self.draft.items if item.document is not None}
        return open_items(self.draft, [number for number in taken_up if not self._is_open(number)])

    def _is_open(self, number: DocumentId) -> bool:
        drawn = self.drawn.get(number)
        return drawn is not None and not drawn.is_closed

    def of(self, item: AgendaItem) -> DrawnItem | None:
        """Return what an item draws from its recommendation, None for one without."""
        return None if item.document is None else self.drawn.get(item.document)


def day_of(source: MeetingSource, wording: DocumentWording) -> str:
    """Return the meeting's day as it stands in a title."""
    day = source.draft.day
    return wording("meeting_undated") if day is None else wording("on_day", day=long_date(day, source.draft.language))


def meeting_paper(
    source: MeetingSource,
    wording: DocumentWording,
    title: str,
    parts: tuple[DocumentPart, ...],
    *,
    beside: tuple[MarginEntry, ...] = (),
    is_draft: bool,
) -> ComposedDocument:
    """Return a paper of the meeting; `beside` stands in the margin after when and where it meets."""
    return ComposedDocument(
        face=face(
            source.committee,
            title,
            language=source.draft.language,
            subject=wording.words["subject"],
            standing=wording("draft") if is_draft else "",
            created=source.created,
        ),
        form=PaperForm.MEMO,
        title=title,
        over=wording("public_edition") if source.is_public else "",
        margin=(*_margin(source, wording), *beside),
        parts=parts,
    )


def _margin(source: MeetingSource, wording: DocumentWording) -> tuple[MarginEntry, ...]:
    """Return the block beside the paper: who meets when and where."""
    draft, committee = source.draft, source.committee
    entries = (
        MarginEntry("", present(committee.name, draft.title)),
        MarginEntry(wording("meeting_day"), (short_date(draft.day),) if draft.day else ()),
        MarginEntry(wording("meeting_time"), present(_times(draft, wording))),
        MarginEntry(wording("meeting_place"), present(draft.place)),
    )
    return tuple(entry for entry in entries if entry.lines)


def _times(draft: MeetingDraft, wording: DocumentWording) -> str:
    if draft.starts is None:
        return ""
    starts = f"{draft.starts:%H.%M}"
    if draft.ends is None:
        return wording("from_time", starts=starts)
    return wording("from_to", starts=starts, ends=f"{draft.ends:%H.%M}")


def title_of(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> str:
    """Return an item's title without its number, its case number after it."""
    drawn = source.of(item)
    title = drawn.title if drawn is not None else item.title
    numbers = drawn.case_numbers if drawn is not None else item.case_numbers
    title = title.strip() or _standing_title(source, item, wording)
    written = ", ".join(present(*(number.number for number in numbers)))
    return wording("with_case_number", title=title, number=written) if written else title


def _standing_title(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> str:
    day = source.days.get(item.minutes_of) if item.minutes_of is not None else None
    if item.kind is ItemKind.APPROVAL_OF_MINUTES and day is not None:
        told = wording("on_day", day=long_date(day, source.draft.language))
        return wording("minutes_of", day=told)
    if item.kind in (ItemKind.AD_HOC, ItemKind.RECOMMENDATION):
        return wording("item_untitled")
    return wording.items[item.kind]


def heading_of(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> str:
    """Return the heading of an item: its number once it is drawn, and its title."""
    title = title_of(source, item, wording)
    if item.number is None:
        return wording("item_unnumbered", title=title)
    return wording("item_heading", number=item.number, title=title)


def item_list(source: MeetingSource, wording: DocumentWording) -> tuple[DocumentPart, ...]:
    """Return the list of the items, each leading to its own."""
    listed = tuple(
        ListedSheet(
            "" if item.number is None else f"{item.number}.",
            title_of(source, item, wording),
            heading_of(source, item, wording),
        )
        for item in source.items
    )
    if not listed:
        return (paragraph(wording("no_items")),)
    return (SheetList((ListedSection(wording("item_list"), listed),)),)


def item_head(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> list[Block]:
    """Return the heading of an item and, for a closed one, the line that says so."""
    blocks: list[Block] = [Heading(1, run(heading_of(source, item, wording)))]
    drawn = source.of(item)
    if item.is_closed or (drawn is not None and drawn.is_closed):
        ground = (drawn.closed_ground if drawn is not None else "") or item.closed_ground
        closed = wording("closed_because", ground=ground.strip()) if ground.strip() else wording("closed_item")
        blocks.append(Paragraph(run(closed)))
    return blocks


def appendix_list(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> list[Block]:
    """Return the appendices of an item under their heading, each with its number of the full paper; nothing without
    any that the paper may tell of.
    """
    if not item.appendices:
        return []
    whole = next(one for one in source.draft.items if one.key == item.key)
    listed = [ListedAppendix(appendix.title.strip(), appendix.is_closed) for appendix in whole.appendices]
    blocks = appendix_blocks(listed, wording, is_public=source.is_public)
    return [Heading(2, run(wording("meeting_appendices"))), *blocks]


def paragraph(words: str) -> Prose:
    """Return words as a paragraph of their own."""
    return Prose(Text((Paragraph(run(words)),)))


def own_words(text: Text) -> Iterator[Block]:
    """Yield the words of an item's own text as they stand under its heading, headings one level down.

    What follows data stays in the document it is from: fields are words here, and pieces say nothing.
    """
    for block in released(text).blocks:
        if isinstance(block, Piece) or is_empty(block):
            continue
        if isinstance(block, Heading):
            yield replace(block, level=min(block.level + 1, DEEPEST_HEADING), section=None)
        else:
            yield block
