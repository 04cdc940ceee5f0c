"""Rows and fields of a status sheet: missing, empty, out of place, or copied from before and not confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.hearing_facts import owed
from secretariat.domain.checks.sheet_context import SheetContext
from secretariat.domain.problems import Finding, Place
from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, TITLE
from secretariat.domain.sheet_templates import ATTAINMENT, ECONOMY, TemplateRow
from secretariat.domain.status_sheets import SheetRow, row_field, says_something, unconfirmed
from secretariat.domain.text import Heading, SectionSpan, plain

NOT_APPLICABLE: Final = "./."
"""What a row says that has nothing to say on purpose (sheet 3.3 of the report of 2009): it is not empty."""


def missing_title(context: SheetContext) -> Iterator[Finding]:
    """Find a sheet without a title."""
    if not context.draft.title.strip():
        yield finding("sheet_title_missing", Place("sheet", TITLE))


def missing_rows(context: SheetContext) -> Iterator[Finding]:
    """Find the rows the template requires and the sheet has left out."""
    there = {row.key for row, _ in context.rows}
    for wanted in _template_rows(context):
        if wanted.required and wanted.key not in there:
            yield finding("row_missing", Place("text", row_field(wanted.key)), excerpt=wanted.label, row=wanted.label)


def empty_rows(context: SheetContext) -> Iterator[Finding]:
    """Find the rows that say nothing: those the template requires and those that were added by hand.

    The row of the economy is filled by the figures, which print in it.
    """
    optional = {row.key for row in _template_rows(context) if not row.required}
    if says_something(context.draft.economy):
        optional.add(ECONOMY)
    for row, span in context.rows:
        if span.heading is not None and row.key not in optional and not says_something(row.content):
            yield finding("row_empty", _heading_of(row, span), excerpt=row.label, row=row.label)


def odd_rows(context: SheetContext) -> Iterator[Finding]:
    """Find what stands before the first row, where it prints under no heading, and a row that stands there twice."""
    seen = set()
    for row, span in context.rows:
        if span.heading is None:
            if says_something(row.content):
                yield finding("text_outside_rows", Place("text", block=span.start))
            continue
        key = span.heading.section.key if span.heading.section is not None else ""
        if key and key in seen:
            yield finding("row_double", _heading_of(row, span), excerpt=row.label, row=row.label)
        seen.add(key)


def missing_judgement(context: SheetContext) -> Iterator[Finding]:
    """Find a sheet whose attainment nobody has judged, where it has such a row and the row applies."""
    status = next((row for row, _ in context.rows if row.key == ATTAINMENT), None)
    if context.draft.attainment is None and status is not None and not _is_not_applicable(status):
        yield finding("attainment_missing", Place("sheet", JUDGEMENT))


def _is_not_applicable(row: SheetRow) -> bool:
    return "".join(map(plain, row.content.blocks)).strip() == NOT_APPLICABLE


_UNCONFIRMED: Final = {
    TITLE: "title_unconfirmed",
    ECONOMY_FACTS: "economy_unconfirmed",
    JUDGEMENT: "attainment_unconfirmed",
}


def unconfirmed_fields(context: SheetContext) -> Iterator[Finding]:
    """Find the fields that still say what they said in the period before, and were not confirmed."""
    rows = {row_field(row.key): (row, span) for row, span in context.rows if row.key}
    for key in unconfirmed(context.draft):
        if key in _UNCONFIRMED:
            yield finding(_UNCONFIRMED[key], Place("sheet", key))
        else:
            row, span = rows[key]
            yield finding("row_unconfirmed", _heading_of(row, span), excerpt=row.label, row=row.label)


def contributions(context: SheetContext) -> Iterator[Finding]:
    """Find the contributions that offices still owe the sheet."""
    yield from owed(context.draft.contributions, Place("sheet", "contributions"), context.today)


def _template_rows(context: SheetContext) -> tuple[TemplateRow, ...]:
    return context.facts.template.rows if context.facts.template is not None else ()


def _heading_of(row: SheetRow, span: SectionSpan) -> Place:
    length = len(plain(span.heading)) if isinstance(span.heading, Heading) else 0
    return Place("text", row_field(row.key) if row.key else "", block=span.start, start=0, end=length)
