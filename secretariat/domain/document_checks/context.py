"""What the checks of a document look at: the document, what stands around it, and its text taken apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from secretariat.domain.checks.context import TextContext, Unprintable, text_context
from secretariat.domain.document_checks.surroundings import DocumentSurroundings
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.rolling import placed_sections
from secretariat.domain.problems import Finding, Place
from secretariat.domain.sheet_fields import FieldKey
from secretariat.domain.text import Heading, Piece, SectionSpan, plain


@dataclass(frozen=True, slots=True)
class DocumentContext:
    """A document that is checked. `spans` are its sections by the name they have as fields (`section:<key>`)."""

    draft: DocumentDraft
    around: DocumentSurroundings
    today: date
    written: TextContext
    spans: tuple[tuple[FieldKey, SectionSpan], ...]

    @property
    def year(self) -> int | None:
        """The year the document is about, None for one without a period or a period without a year."""
        return self.around.period.year if self.around.period is not None else None

    def pieces(self) -> Iterator[tuple[int, Piece]]:
        """Yield the pieces of the text with the block each one is."""
        return ((index, block) for index, block in enumerate(self.draft.text.blocks) if isinstance(block, Piece))

    def headings(self) -> Iterator[tuple[int, Heading]]:
        """Yield the headings of the text with the block each one is."""
        return ((index, block) for index, block in enumerate(self.draft.text.blocks) if isinstance(block, Heading))


DocumentCheck: TypeAlias = Callable[[DocumentContext], Iterator[Finding]]


def document_context(
    draft: DocumentDraft, around: DocumentSurroundings, today: date, unprintable: Unprintable
) -> DocumentContext:
    """Return what the checks of a document look at."""
    written = text_context(draft.text, draft.language, unprintable)
    return DocumentContext(draft, around, today, written, tuple(placed_sections(draft.text)))


def in_form(field: str, start: int = 0, end: int = 0) -> Place:
    """Return a place in the document's form."""
    return Place("document", field, start=start, end=end)


def whole(index: int, heading: Heading) -> Place:
    """Return the place of a heading."""
    return Place("text", block=index, start=0, end=len(plain(heading)))
