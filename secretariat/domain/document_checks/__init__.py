"""Weighs a composed document before it is issued: what is missing, stale, unconfirmed or told differently elsewhere."""

from __future__ import annotations

from datetime import date

from secretariat.domain.checks.context import Unprintable
from secretariat.domain.document_checks.surroundings import DocumentSurroundings
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_fields import Waiver


def check_document(
    draft: DocumentDraft, around: DocumentSurroundings, today: date, *, unprintable: Unprintable
) -> tuple[Finding, ...]:
    """Return what the checks find in a document, in document order; all codes stand in `checks.codes`.

    Of its form: title, case number, the recommendation's points and their committees, appendices without a title.
    Of its text: everything `checks.in_any_text` finds; sections of the template that are missing or empty; headings that
    skip a level or are doubled; years in headings and title that are not the period's; pieces whose source is gone, is
    the document itself or leads back to it; a chart without words for those who cannot see it; fields without a fact, or
    whose words a person changed; the list of sheets ↔ the sheets ↔ the budget lines ↔ their numbers (a sheet without a
    line, a line without a sheet, a double number, a gap in the numbers), footnotes without words, appendices that the
    text refers to (`bilag 2`) and that are not there; the same fact told differently here and elsewhere.
    Of the year-roll: what is not confirmed. Of the public print: closed matter named in open text (the title of a closed
    appendix).
    """
    raise NotImplementedError


def open_errors(draft: DocumentDraft, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the errors that are neither mended nor waived."""
    raise NotImplementedError


def waived_by(draft: DocumentDraft, finding: Finding) -> Waiver | None:
    """Return what lets a finding stand, None for one that is not waived."""
    raise NotImplementedError


def waived(draft: DocumentDraft, finding: Finding, waiver: Waiver) -> DocumentDraft:
    """Return the document with a finding let stand; a waiver of the same finding is replaced."""
    raise NotImplementedError
