"""A whole document as one text, form and prose, so that two of them can be compared and nothing typed is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from secretariat.application.queries import DocumentListRow
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.periods import Period
from secretariat.domain.text import Block, Heading, Text, run
from secretariat.ui.documents.facts_fields import facts_groups
from secretariat.ui.documents.paper_fields import paper_groups
from secretariat.ui.documents.recommendation_fields import recommendation_groups
from secretariat.ui.kit.fields import Field, Group
from secretariat.ui.record.fields_as_text import fields_as_blocks, line_of

translate = QCoreApplication.translate

BY_NUMBER = frozenset({"period", "document"})
"""Fields that hold the number of another record, which tells nobody anything without its name."""


def document_as_text(
    draft: DocumentDraft, *, periods: Sequence[Period] = (), documents: Sequence[DocumentListRow] = ()
) -> Text:
    """Return the filled fields, one to a paragraph, and the document's text after them.

    `periods` and `documents` give the names of what the document names by number; without them that is left out.
    """
    groups = [*facts_groups(periods, documents), *paper_groups()]
    if not periods and not documents:
        groups = [_without_numbers(group) for group in groups]
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


def _without_numbers(group: Group) -> Group:
    kept = tuple(_told(field) for field in group.fields if field.name not in BY_NUMBER)
    return replace(group, fields=kept)


def _told(field: Field) -> Field:
    if field.rows is None:
        return field
    columns = tuple(column for column in field.rows.columns if column.name not in BY_NUMBER)
    return replace(field, rows=replace(field.rows, columns=columns))
