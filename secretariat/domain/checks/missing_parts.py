"""What a response cannot leave the house without."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Context
from secretariat.domain.committees import Template
from secretariat.domain.hearings import ResponseDraft
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import is_empty


def missing_from_hearing(context: Context) -> Iterator[Finding]:
    """Find what the hearing lacks: who asked, a case number, the response itself."""
    if not context.draft.asker.strip():
        yield finding("asker_missing", Place("hearing", "asker"))
    if not any(case_number.number.strip() for case_number in context.draft.case_numbers):
        yield finding("case_number_missing", Place("hearing", "case_numbers"))
    if context.response is None:
        yield finding("no_response", Place("hearing", "response"))


def missing_from_response(context: Context) -> Iterator[Finding]:
    """Find the empty fields of the response, as its template needs them, and a text without a word."""
    response = context.response
    if response is None:
        return
    for field in _required(response):
        if not str(getattr(response, field)).strip():
            yield finding(f"{field}_missing", Place("response", field))
    if all(is_empty(block) for block in response.text.blocks):
        yield finding("text_missing", Place("text"))


def _required(response: ResponseDraft) -> tuple[str, ...]:
    of_template = "addressee" if response.template is Template.LETTER else "case_officer"
    return ("title", of_template, "signatory_name", "signatory_title")
