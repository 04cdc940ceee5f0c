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
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.meetings.meetings import AgendaItem
from secretariat.domain.text import DEEPEST_HEADING, Block, Heading, Text, is_empty


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
        own = (lowered(block) for block in item.text.blocks if not is_empty(block))
        yield Prose(Text((*head, *own, *appendix_list(item.appendices, wording))))


def lowered(block: Block) -> Block:
    """Return a block of an item's own text as it stands under the item's heading: headings one level down."""
    if isinstance(block, Heading):
        return replace(block, level=min(block.level + 1, DEEPEST_HEADING), section=None)
    return block
