"""An office with the demonstration in it, and documents written into it for tests of what they are composed to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from textwrap import dedent
from typing import Any

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.documents.beginning import keyed_spans
from secretariat.domain.documents.documents import Document, DocumentDraft, DocumentId
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.periods import Period
from secretariat.domain.text import Block, Heading, Paragraph, Piece, PieceKind, Text, run
from secretariat.domain.text_markup import read_markup


@dataclass(frozen=True)
class Desk:
    """The use cases, and the committee and period 2009 of the demonstration."""

    services: Services
    committee: CommitteeId
    period: Period

    def memo(self, *blocks: Block, **told: Any) -> DocumentDraft:
        """A memo of some blocks about the period."""
        return DocumentDraft(**({"title": "Notat", "period": self.period.id, "text": Text(blocks)} | told))

    def begun(self, kind: DocumentKind) -> DocumentDraft:
        """A document begun from the supplied template of a kind."""
        templates = self.services.documents.templates(self.committee)
        template = next(one for one in templates if one.draft.kind is kind)
        return self.services.documents.begin(self.committee, template.id, self.period.id)

    def stored(self, draft: DocumentDraft) -> Document:
        """A document, stored."""
        return self.services.documents.add(self.committee, draft)

    def saved(self, document: Document, **changes: Any) -> Document:
        """A document with other facts, stored."""
        draft = replace(document.draft, **changes)
        return self.services.documents.save(document.id, draft, version=document.version)

    def preview(self, draft: DocumentDraft, document_id: DocumentId | None = None) -> ComposedDocument:
        """The preview of a draft."""
        return self.services.document_papers.preview(draft, self.committee, document_id=document_id)

    def codes(self, draft: DocumentDraft, document_id: DocumentId | None = None) -> list[str]:
        """The codes of what the checks find."""
        papers = self.services.document_papers
        around = papers.surroundings(draft, self.committee, document_id=document_id)
        return [finding.code for finding in papers.check(draft, around)]

    def initiative(self, number: str) -> int:
        """The number in the store of the initiative that is numbered so."""
        found = self.services.initiatives.list(self.committee)
        return next(int(one.id) for one in found if one.draft.number == number)


def heading(words: str, level: int = 1) -> Heading:
    """A heading."""
    return Heading(level, run(words))


def paragraph(words: str) -> Paragraph:
    """A paragraph."""
    return Paragraph(run(words))


def drawn_in(document: Document, caption: str = "") -> Piece:
    """A document as a piece of another."""
    return Piece(PieceKind.DOCUMENT, int(document.id), caption=caption)


def written(draft: DocumentDraft, **sections: str) -> DocumentDraft:
    """The draft with words in some of its sections, by key: before what they draw, on the page they begin."""
    blocks: list[Block] = []
    last = 0
    for key, start, _ in keyed_spans(draft.text):
        first = start + 1
        while draft.text.blocks[first : first + 1] == (Piece(PieceKind.PAGE_BREAK),):
            first += 1
        blocks += draft.text.blocks[last:first]
        last = first
        if key in sections:
            blocks += read_markup(dedent(sections[key])).blocks
    return replace(draft, text=Text((*blocks, *draft.text.blocks[last:])))
