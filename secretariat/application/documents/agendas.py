"""From a meeting and its recommendations to its agenda."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.application.documents.composed import ComposedDocument, DocumentPart, Prose
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.meeting_items import (
    MeetingSource,
    appendix_list,
    day_of,
    item_head,
    item_list,
    meeting_paper,
    own_words,
)
from secretariat.domain.meetings.meetings import AgendaItem
from secretariat.domain.text import Text


def build(source: MeetingSource, wording: DocumentWording, *, is_draft: bool) -> ComposedDocument:
    """Return the agenda: the list of items, then every item with its recommendation or its own text."""
    title = wording("agenda_title", committee=source.committee.name, day=day_of(source, wording))
    parts = (*item_list(source, wording), *(part for item in source.items for part in _item(source, item, wording)))
    return meeting_paper(source, wording, title, parts, is_draft=is_draft)


def _item(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> Iterator[DocumentPart]:
    head = item_head(source, item, wording)
    drawn = source.of(item)
    if drawn is not None:
        yield Prose(Text(tuple(head)))
        yield from drawn.parts
    else:
        yield Prose(Text((*head, *own_words(item.text), *appendix_list(source, item, wording))))
