"""Weighs a response before it is issued: what is missing, left over, unclear on paper or against house style."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from secretariat.domain.checks import hearing_facts, missing_parts, paper, structure, wording
from secretariat.domain.checks.codes import CODES, PARAMS
from secretariat.domain.checks.context import Check, Context, TextCheck, TextContext, Unprintable, text_context
from secretariat.domain.checks.mending import apply_mend, apply_mends
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, HearingState
from secretariat.domain.problems import Finding, Part

__all__ = ["CODES", "PARAMS", "apply_mend", "apply_mends", "check", "document_order", "in_any_text"]

CHECKS: Final[tuple[Check, ...]] = (
    missing_parts.missing_from_hearing,
    missing_parts.missing_from_response,
    hearing_facts.deadlines,
    hearing_facts.contributions,
    hearing_facts.odd_case_numbers,
    structure.unanswered_questions,
    wording.in_fields,
)
"""A new kind of check of a hearing is a line here and its codes in `codes.CODES`."""

TEXT_CHECKS: Final[tuple[TextCheck, ...]] = (
    structure.headings,
    structure.wide_tables,
    structure.links,
    structure.empty_notes,
    wording.in_text,
    paper.unprintable,
)
"""What any text that prints is weighed for, whatever record it stands in."""


def _nothing(_: str) -> tuple[str, ...]:
    return ()


def check(
    state: HearingState,
    draft: HearingDraft,
    committee: CommitteeDraft,
    today: date,
    *,
    unprintable: Unprintable = _nothing,
) -> tuple[Finding, ...]:
    """Return what the checks find, in document order: the hearing's form, the response's form, then its text.

    `unprintable` tells which characters of a text the printer has no font for; by default it has all.
    """
    response = draft.response
    written = text_context(response.text, response.language, unprintable) if response is not None else None
    context = Context(state, draft, committee, today, written)
    found = [finding for one_check in CHECKS for finding in one_check(context)]
    if written is not None:
        found += (*structure.empty_sections(written), *in_any_text(written))
    return tuple(sorted(found, key=document_order))


def in_any_text(context: TextContext) -> Iterator[Finding]:
    """Yield what the checks of any text find in one."""
    for one_check in TEXT_CHECKS:
        yield from one_check(context)


_PARTS: Final[tuple[Part, ...]] = (
    "period",
    "goal",
    "initiative",
    "indicator",
    "hearing",
    "response",
    "sheet",
    "meeting",
    "document",
    "text",
)


def document_order(finding: Finding) -> tuple[int, int, tuple[int, int], int, int]:
    """Return a key that sorts findings of one record as it is read: its forms first, then its text."""
    place = finding.place
    block = -1 if place.block is None else place.block
    return (_PARTS.index(place.part), block, place.cell or (-1, -1), place.note or 0, place.start)
