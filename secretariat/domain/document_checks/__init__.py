"""Weighs a composed document before it is issued: what is missing, stale, unconfirmed or told differently elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from secretariat.domain.checks import document_order, in_any_text
from secretariat.domain.checks.context import Unprintable
from secretariat.domain.document_checks import (
    bound_fields,
    facts,
    form,
    numbering,
    pieces,
    references,
    sections,
    typed_tables,
    years,
)
from secretariat.domain.document_checks.context import DocumentCheck, DocumentContext, document_context
from secretariat.domain.document_checks.facts import told_by
from secretariat.domain.document_checks.form_fields import FORM_ORDER
from secretariat.domain.document_checks.mending import apply_document_mend, apply_document_mends
from secretariat.domain.document_checks.surroundings import DocumentSurroundings
from secretariat.domain.document_checks.waivers import open_errors, waived, waived_by
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import strictly

__all__ = [
    "apply_document_mend",
    "apply_document_mends",
    "check_document",
    "open_errors",
    "reading_order",
    "told_by",
    "waived",
    "waived_by",
]


def check_document(
    draft: DocumentDraft, around: DocumentSurroundings, today: date, *, unprintable: Unprintable
) -> tuple[Finding, ...]:
    """Return what the checks find in a document, in document order; all codes stand in `checks.codes`.

    Of its form: title, case number, the recommendation's points and their committees, appendices without a title.
    Of its text: everything `checks.in_any_text` finds, bracketed notes as errors; sections of the template that are
    missing or empty; headings that skip a level or are doubled; years in headings and title that are not the period's;
    pieces whose source is gone, is the document itself or leads back to it; a chart without words for those who cannot
    see it; fields without a fact, or whose words a person changed; the list of sheets ↔ the sheets ↔ the budget lines ↔
    their numbers (a sheet without a line, a line without a sheet, a double number, a gap in the numbers), footnotes
    without words, tables without a head, totals of typed tables that do not add up, appendices that the text refers to
    (`bilag 2`) and that are not there; the same fact told differently here and elsewhere.
    Of the year-roll: what is not confirmed. Of the public print: closed matter named in open text (the title of a
    closed appendix).
    Waived findings are among them. A finding in the text names its section as its place's field (`section:<key>`).
    """
    context = document_context(draft, around, today, unprintable)
    found = (one for check in CHECKS for one in check(context))
    return tuple(sorted(_placed(strictly(found), context), key=reading_order))


def _any_text(context: DocumentContext) -> Iterator[Finding]:
    return in_any_text(context.written)


CHECKS: Final[tuple[DocumentCheck, ...]] = (
    form.missing_facts,
    form.odd_case_numbers,
    form.recommendation,
    form.committees,
    form.appendices,
    form.in_fields,
    sections.missing,
    sections.empty,
    sections.doubled,
    sections.not_confirmed,
    years.stale_years,
    pieces.sources,
    pieces.out_of_place,
    pieces.what_they_show,
    bound_fields.unfounded,
    numbering.listed_and_printed,
    numbering.numbers,
    numbering.sheets_and_lines,
    typed_tables.heads,
    typed_tables.totals,
    references.unknown_appendices,
    references.closed_matter,
    facts.figures,
    facts.amounts,
    _any_text,
)
"""A new kind of check of a document is a line here and its codes in `checks.codes.CODES`."""


def _placed(found: Iterable[Finding], context: DocumentContext) -> Iterator[Finding]:
    """Yield the findings, each in the text with the section it stands in as its place's field."""
    fields = {block: key for key, span in context.spans for block in range(span.start, span.end)}
    for one in found:
        is_in_text = one.place.part == "text" and not one.place.field and one.place.block is not None
        field = fields.get(one.place.block) if is_in_text and one.place.block is not None else None
        yield one if field is None else replace(one, place=replace(one.place, field=field))


def reading_order(finding: Finding) -> tuple[int, str, tuple[int, int, tuple[int, int], int, int]]:
    """Return a key that sorts findings of a document as it is read: its form, then its text."""
    if finding.place.part == "text":
        return (len(FORM_ORDER), "", document_order(finding))
    field, _, key = finding.place.field.partition(":")
    return (FORM_ORDER.index(field), key, document_order(finding))
