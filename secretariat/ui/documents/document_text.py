"""A whole document as one text, form and prose, so that two of them can be compared and nothing typed is left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.text import Block, Heading, Text, run
from secretariat.ui.documents.facts_fields import facts_groups
from secretariat.ui.documents.open_document import OpenDocument
from secretariat.ui.documents.paper_fields import paper_groups
from secretariat.ui.documents.recommendation_fields import recommendation_groups
from secretariat.ui.record.fields_as_text import fields_as_blocks, line_of

translate = QCoreApplication.translate


def document_as_text(record: OpenDocument, draft: DocumentDraft) -> Text:
    """Return the filled fields, one to a paragraph, and the document's text after them."""
    groups = (*facts_groups(record.periods, record.documents), *paper_groups())
    blocks: list[Block] = [Heading(1, run(translate("DocumentText", "The paper")))]
    blocks += fields_as_blocks(draft, groups)
    if draft.recommendation is not None:
        blocks.append(Heading(1, run(translate("DocumentText", "The recommendation"))))
        blocks += fields_as_blocks(draft, recommendation_groups())
    if draft.notes.strip():
        blocks.append(line_of(translate("DocumentText", "Notes"), draft.notes))
    blocks.append(Heading(1, run(translate("DocumentText", "The text"))))
    return Text((*blocks, *draft.text.blocks))


def recommendation_as_text(draft: DocumentDraft) -> Text:
    """Return a recommendation's lead, points and path before the text; any other document's text alone."""
    if draft.recommendation is None:
        return draft.text
    return Text((*fields_as_blocks(draft, recommendation_groups()), *draft.text.blocks))
