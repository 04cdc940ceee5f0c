"""Weighs one status sheet: what is missing, what was carried over unconfirmed, figures that disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from secretariat.domain.checks import document_order, in_any_text, sheet_economy, sheet_rows, wording
from secretariat.domain.checks.claims import differences, parts_of_wholes
from secretariat.domain.checks.context import TextContext, Unprintable, text_context
from secretariat.domain.checks.goal_claims import percent_for_points
from secretariat.domain.checks.hits import Hit, Rule
from secretariat.domain.checks.indicator_claims import indicator_claims
from secretariat.domain.checks.mending import from_the_end, mended_text, mended_words
from secretariat.domain.checks.sheet_context import Groundwork, SheetCheck, SheetContext, SheetFacts, sheet_context
from secretariat.domain.checks.stale_years import stale_years
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.problems import Finding, Place, Severity
from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, TITLE, Waiver
from secretariat.domain.status_sheets import SheetDraft, placed_rows, row_field
from secretariat.domain.text import Text, plain

__all__ = [
    "NOTES",
    "Groundwork",
    "SheetFacts",
    "Unprintable",
    "apply_sheet_mends",
    "check_sheet",
    "has_notes",
    "open_errors",
    "placed_in_rows",
    "reading_order",
    "strictly",
    "text_claims",
    "waived",
    "waiver_of",
]

SENTENCE: Final = "economy.sentence"


def check_sheet(draft: SheetDraft, facts: SheetFacts, today: date, *, unprintable: Unprintable) -> tuple[Finding, ...]:
    """Return what the checks find in a sheet, in the order it is read; waived findings are among them.

    Unconfirmed fields and bracketed notes are errors here: they hold the final print back. Gross × (1 − refund) against
    net, a rate that is not the law's on that day, part of whole against its claimed percentage, "10 pct." against
    "10 procentpoint" for a goal, claimed differences against the indicator's, missing or empty rows, contributions that
    are due, a year in the title or in a sentence that is the period's before, and every rule for words. A finding in
    the text names the row it stands in as its place's field.
    """
    context = sheet_context(draft, facts, today, unprintable)
    found = (one for one_check in CHECKS for one in one_check(context))
    return tuple(sorted(placed_in_rows(strictly(found), draft), key=reading_order))


_FORM: Final = (TITLE, ECONOMY_FACTS, JUDGEMENT, "contributions")


def reading_order(one: Finding) -> tuple[int, str, tuple[object, ...]]:
    """Return a key that sorts a sheet's findings as it is read: title, money, judgement, contributions, then rows."""
    if one.place.part != "sheet":
        return len(_FORM), "", document_order(one)
    return _FORM.index(one.place.field.partition(".")[0]), one.place.field, document_order(one)


def in_fields(context: SheetContext) -> Iterator[Finding]:
    """Find in the title and in the sentence of the economy, where it is written by hand."""
    draft, is_danish = context.draft, context.written.is_danish
    for field, words in ((TITLE, draft.title), (SENTENCE, draft.economy.sentence)):
        place = Place("sheet", field)
        yield from wording.in_words(words, place, is_danish=is_danish)
        for hit in _claims(words) if is_danish else ():
            yield wording.of_hit(hit, words, replace(place, start=hit.start, end=hit.end))


def in_text(context: SheetContext) -> Iterator[Finding]:
    """Find in the rows what any text is weighed for, and figures in one sentence that disagree."""
    yield from in_any_text(context.written)
    yield from text_claims(context.written)
    yield from percent_for_points(context.written, context.facts.goals)
    yield from indicator_claims(context.written, context.facts.indicators)


def years(context: SheetContext) -> Iterator[Finding]:
    """Find the year before the period's in the title, the headings and the sentence of the economy."""
    period, name = context.facts.period.draft.year, context.facts.initiative.draft.name
    if period is None or str(period - 1) in name:
        return
    fields = [(Place("sheet", TITLE), context.draft.title), (Place("sheet", SENTENCE), context.draft.economy.sentence)]
    headings = ((span.start, span.heading) for _, span in context.rows if span.heading is not None)
    fields += [(Place("text", block=block), plain(heading)) for block, heading in headings]
    for place, words in fields:
        for hit in stale_years(words, period):
            yield wording.of_hit(hit, words, replace(place, start=hit.start, end=hit.end))


CLAIMS: Final[tuple[Rule, ...]] = (parts_of_wholes, differences)
"""Rules for figures that a sentence tells together, in Danish."""

CHECKS: Final[tuple[SheetCheck, ...]] = (
    sheet_rows.missing_title,
    in_fields,
    years,
    sheet_economy.missing_facts,
    sheet_economy.net_against_gross,
    sheet_economy.refund_rate,
    sheet_economy.budget_line,
    sheet_economy.odd_year,
    sheet_rows.missing_judgement,
    sheet_rows.contributions,
    sheet_rows.unconfirmed_fields,
    sheet_rows.missing_rows,
    sheet_rows.odd_rows,
    sheet_rows.empty_rows,
    in_text,
)
"""A new kind of check of a sheet is a line here and its codes in `checks.codes.CODES`."""


def text_claims(context: TextContext) -> Iterator[Finding]:
    """Find the figures of one sentence that disagree, in every passage of a Danish text."""
    for passage in context.passages if context.is_danish else ():
        for hit in _claims(passage.text):
            yield wording.of_hit(hit, passage.text, passage.place(hit.start, hit.end))


@lru_cache(maxsize=8192)
def _claims(text: str) -> tuple[Hit, ...]:
    return tuple(hit for rule in CLAIMS for hit in rule(text))


def strictly(found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings with the weight they have in a report: what stands in square brackets is an error there.

    The status memo of 2008 was published with a bracketed note in it.
    """
    for one in found:
        yield replace(one, severity=Severity.ERROR) if one.code in NOTES else one


NOTES: Final = frozenset(("bracketed", "leftover"))
"""What a draft leaves behind: a note in square brackets, a mark of words still to come."""


def has_notes(text: Text, language: DocumentLanguage) -> bool:
    """True when a text holds what a draft leaves behind."""
    return any(one.code in NOTES for one in in_any_text(text_context(text, language, lambda _: ())))


def placed_in_rows(found: Iterable[Finding], draft: SheetDraft) -> Iterator[Finding]:
    """Yield the findings, each in the text with the row it stands in as its place's field (none in one without key)."""
    fields = {
        block: row_field(row.key)
        for row, span in placed_rows(draft.text)
        for block in range(span.start, span.end)
        if row.key
    }
    for one in found:
        is_in_text = one.place.part == "text" and not one.place.field
        field = fields.get(one.place.block) if is_in_text and one.place.block is not None else None
        yield one if field is None else replace(one, place=replace(one.place, field=field))


def waiver_of(finding: Finding, draft: SheetDraft) -> Waiver | None:
    """Return the reason a finding of `check_sheet` is let stand, None while it is open."""
    return next((waiver for waiver in draft.waivers if _identity(waiver) == _identity_of(finding)), None)


def waived(draft: SheetDraft, finding: Finding, reason: str, *, by: str, at: datetime) -> SheetDraft:
    """Return the sheet with a reason kept for letting a finding of it stand; a reason given before gives way."""
    code, field, excerpt = _identity_of(finding)
    kept = tuple(waiver for waiver in draft.waivers if _identity(waiver) != (code, field, excerpt))
    return replace(draft, waivers=(*kept, Waiver(code, field, excerpt, reason, by, at)))


def open_errors(draft: SheetDraft, found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the errors among `found` that no reason was given for: they hold the final print back."""
    waivers = set(map(_identity, draft.waivers))
    return tuple(one for one in found if one.severity is Severity.ERROR and _identity_of(one) not in waivers)


def _identity(waiver: Waiver) -> tuple[str, str, str]:
    return (waiver.code, waiver.field, waiver.excerpt)


def _identity_of(finding: Finding) -> tuple[str, str, str]:
    return (finding.code, finding.place.field, finding.excerpt)


def apply_sheet_mends(draft: SheetDraft, findings: Iterable[Finding]) -> SheetDraft:
    """Return the sheet with the corrections that findings of `check_sheet` offer; of two that overlap, the first."""
    for one in from_the_end(findings):
        if one.place.part == "text":
            draft = replace(draft, text=mended_text(draft.text, one))
        elif one.place.field == SENTENCE:
            sentence = mended_words(draft.economy.sentence, one)
            draft = replace(draft, economy=replace(draft.economy, sentence=sentence))
        elif one.place.field == TITLE:
            draft = replace(draft, title=mended_words(draft.title, one))
    return draft
