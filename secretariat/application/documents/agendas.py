"""From a meeting and its recommendations to its agenda."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from secretariat.application.documents.composed import ComposedDocument, DocumentPart, Prose
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.meeting_items import (
    MeetingSource,
    appendix_list,
    day_of,
    item_head,
    item_list,
    margin,
)
from secretariat.application.documents.report_faces import face
from secretariat.domain.documents.fields import released
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.meetings.meetings import AgendaItem
from secretariat.domain.text import DEEPEST_HEADING, Block, Heading, Piece, Text, is_empty


def build(source: MeetingSource, wording: DocumentWording, *, is_draft: bool) -> ComposedDocument:
    """Return the agenda: the list of items, then every item with its recommendation or its own text."""
    title = wording("agenda_title", committee=source.committee.name, day=day_of(source, wording))
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
        margin=margin(source, wording),
        parts=(*item_list(source, wording), *(part for item in source.items for part in _item(source, item, wording))),
    )


def _item(source: MeetingSource, item: AgendaItem, wording: DocumentWording) -> Iterator[DocumentPart]:
    head = item_head(source, item, wording)
    drawn = source.of(item)
    if drawn is not None:
        yield Prose(Text(tuple(head)))
        yield from drawn.parts
    else:
        yield Prose(Text((*head, *own_words(item.text), *appendix_list(source, item, wording))))


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
