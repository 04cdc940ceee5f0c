"""Puts the corrections that findings offer into a document, in its text and in its form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secretariat.domain.checks.context import text_context
from secretariat.domain.checks.mending import from_the_end, mended_text, mended_words
from secretariat.domain.document_checks.bound_fields import fields_in
from secretariat.domain.document_checks.form_fields import with_words
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.fields import Fact, followed
from secretariat.domain.problems import Finding, Place


def apply_document_mend(draft: DocumentDraft, finding: Finding) -> DocumentDraft:
    """Return the document with the finding's correction in its place; bold, italic, links and fields stay.

    A finding without a correction, or one whose words are no longer where it saw them, changes nothing.
    """
    if finding.mend is None:
        return draft
    if finding.place.part != "text":
        return with_words(draft, finding.place.field, lambda words: mended_words(words, finding))
    if finding.code == "field_changed":
        return _with_followed_field(draft, finding, finding.mend.replacement)
    return replace(draft, text=mended_text(draft.text, finding))


def apply_document_mends(draft: DocumentDraft, findings: Iterable[Finding]) -> DocumentDraft:
    """Return the document with all the corrections the findings offer; of two that overlap, the first one is made."""
    for finding in from_the_end(findings):
        draft = apply_document_mend(draft, finding)
    return draft


def _with_followed_field(draft: DocumentDraft, finding: Finding, words: str) -> DocumentDraft:
    """Return the document with a field saying what its fact says, wherever it stands: the fact is one."""
    for run, place in fields_in(text_context(draft.text, draft.language, lambda _: ())):
        if run.field is not None and run.text == finding.excerpt and _is_there(place, finding.place):
            return replace(draft, text=followed(draft.text, {run.field: Fact(words)}))
    return draft


def _is_there(place: Place, sought: Place) -> bool:
    return replace(place, field=sought.field) == sought
