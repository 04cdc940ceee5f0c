"""How a document begins: the sections of its template with their pieces, and the committee's own facts."""

from __future__ import annotations

from datetime import date

from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateDraft
from secretariat.domain.periods import Period
from secretariat.domain.text import Text


def text_of(template: DocumentTemplateDraft) -> Text:
    """Return the text a document begins with: each section's heading (its key in `section`, its help as ghost text) with
    its pieces and an empty paragraph for the cursor to stand in.
    """
    raise NotImplementedError


def new_document(
    template: DocumentTemplate, committee: CommitteeDraft, *, period: Period | None, case_officer: str
) -> DocumentDraft:
    """Return the document a person begins with: title (its `{period}` named), look and language of the template, place
    and signatory of the committee, an empty `Recommendation` where the kind has one.
    """
    raise NotImplementedError


def with_empty_sentences(text: Text, template: DocumentTemplateDraft) -> Text:
    """Return the text as it prints: an empty section that has a standard sentence says it."""
    raise NotImplementedError


def template_of(draft: DocumentDraft, name: str) -> DocumentTemplateDraft:
    """Return a template that begins documents like this one: its headings and pieces without what was written."""
    raise NotImplementedError


def year_named(words: str) -> tuple[int, ...]:
    """Return the years that words name (`Arbejdsplan 2009`), in order; a case number (`395/2006`) names none."""
    raise NotImplementedError


def day_of(draft: DocumentDraft, today: date) -> date:
    """Return the date the document bears."""
    return draft.date or today
