"""Between the rows of documents and their templates and the domain's values, in both directions."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final

from sqlalchemy import case

from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId, DocumentMove
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.rolling import unconfirmed
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateDraft, DocumentTemplateId
from secretariat.domain.periods import PeriodId
from secretariat.persistence.catalogue import Kind
from secretariat.persistence.document_tables import DocumentMoveRow, DocumentRow, DocumentTemplateRow
from secretariat.persistence.parts import put

_LINKS = ("template", "period", "rolled_from")
_OWN = tuple(field.name for field in fields(DocumentDraft) if field.name not in _LINKS)
_TEMPLATE = tuple(field.name for field in fields(DocumentTemplateDraft))
"""Columns that hold a field of the draft under its own name: all but those that link to another record."""


def document(row: DocumentRow) -> Document:
    """Return the document that `row` and its moves hold."""
    draft = DocumentDraft(
        **{name: getattr(row, name) for name in _OWN},
        template=None if row.template_id is None else DocumentTemplateId(row.template_id),
        period=None if row.period_id is None else PeriodId(row.period_id),
        rolled_from=None if row.rolled_from_id is None else DocumentId(row.rolled_from_id),
    )
    history = tuple(DocumentMove(each.before, each.after, each.at, each.by, each.remark) for each in row.history)
    committee = CommitteeId(row.committee_id)
    return Document(DocumentId(row.id), committee, row.version, row.state, row.number, draft, history)


def put_draft(row: DocumentRow, draft: DocumentDraft) -> None:
    """Write `draft` into `row`, the facts of the list with it."""
    told: dict[str, Any] = {name: getattr(draft, name) for name in _OWN}
    told |= {f"{name}_id": getattr(draft, name) for name in _LINKS}
    told |= {
        "sort_key": sort_key(draft.title),
        "is_closed": draft.recommendation is not None and draft.recommendation.is_closed,
        "unconfirmed": len(unconfirmed(draft)) if draft.marks else 0,
    }
    put(row, told)


def put_move(row: DocumentRow, move: DocumentMove) -> None:
    """Move the document, and record it."""
    row.state = move.after
    row.history.append(
        DocumentMoveRow(
            position=len(row.history),
            before=move.before,
            after=move.after,
            at=move.at,
            by=move.by,
            remark=move.remark,
        )
    )


def _template(row: DocumentTemplateRow) -> DocumentTemplate:
    draft = DocumentTemplateDraft(**{name: getattr(row, name) for name in _TEMPLATE})
    return DocumentTemplate(DocumentTemplateId(row.id), CommitteeId(row.committee_id), row.version, draft)


def _put_template(row: DocumentTemplateRow, draft: DocumentTemplateDraft) -> None:
    put(row, {name: getattr(draft, name) for name in _TEMPLATE} | {"sort_key": sort_key(draft.name)})


_BY_KIND = case(*((DocumentTemplateRow.kind == kind, place) for place, kind in enumerate(DocumentKind)))

DOCUMENT_TEMPLATES: Final = Kind(
    "document template",
    DocumentTemplateRow,
    _template,
    _put_template,
    (_BY_KIND, DocumentTemplateRow.sort_key, DocumentTemplateRow.id),
)
