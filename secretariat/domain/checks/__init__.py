"""Weighs a response before it is issued: what is missing, left over, unclear on paper or against house style."""

from __future__ import annotations

from datetime import date
from typing import Final

from secretariat.domain.checks import hearing_facts, missing_parts, paper, structure, wording
from secretariat.domain.checks.codes import CODES, PARAMS
from secretariat.domain.checks.context import Check, Context, Unprintable, passages_of
from secretariat.domain.checks.mending import apply_mend, apply_mends
from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.hearings import HearingDraft, HearingState
from secretariat.domain.problems import Finding

__all__ = ["CODES", "PARAMS", "apply_mend", "apply_mends", "check"]

CHECKS: Final[tuple[Check, ...]] = (
    missing_parts.missing_from_hearing,
    missing_parts.missing_from_response,
    hearing_facts.deadlines,
    hearing_facts.contributions,
    hearing_facts.odd_case_numbers,
    structure.empty_sections,
    structure.unanswered_questions,
    structure.headings,
    structure.wide_tables,
    structure.links,
    structure.empty_notes,
    wording.in_fields,
    wording.in_text,
    paper.unprintable,
)
"""A new kind of check is a line here and its codes in `codes.CODES`."""


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
    passages = tuple(passages_of(draft.response.text)) if draft.response is not None else ()
    context = Context(state, draft, committee, today, unprintable, passages)
    found = (finding for one_check in CHECKS for finding in one_check(context))
    return tuple(sorted(found, key=_document_order))


_PARTS: Final = ("hearing", "response", "text")


def _document_order(finding: Finding) -> tuple[int, int, tuple[int, int], int, int]:
    place = finding.place
    block = -1 if place.block is None else place.block
    return (_PARTS.index(place.part), block, place.cell or (-1, -1), place.note or 0, place.start)
