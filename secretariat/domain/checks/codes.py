"""Every code a check can give, with its weight and parameters: the screen must have a sentence for each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from secretariat.domain.problems import Finding, Mend, Param, Place, Severity, params

_ERROR: Final = Severity.ERROR
_WARNING: Final = Severity.WARNING

CODES: Final[Mapping[str, Severity]] = MappingProxyType(
    {
        # What is missing
        "no_response": _ERROR,
        "title_missing": _ERROR,
        "text_missing": _ERROR,
        "signatory_name_missing": _ERROR,
        "signatory_title_missing": _ERROR,
        "asker_missing": _ERROR,
        "case_number_missing": _WARNING,
        "addressee_missing": _WARNING,
        "case_officer_missing": _WARNING,
        # The hearing
        "deadline_missing": _WARNING,
        "deadline_passed": _WARNING,
        "contribution_pending": _WARNING,
        "contribution_overdue": _WARNING,
        "case_number_odd": _WARNING,
        # How the text is built
        "empty_section": _ERROR,
        "question_unanswered": _ERROR,
        "heading_empty": _ERROR,
        "heading_skip": _ERROR,
        "link_without_text": _ERROR,
        "link_address": _ERROR,
        "wide_table": _WARNING,
        # Left over from drafting
        "leftover": _ERROR,
        "bracketed": _WARNING,
        "hyphen_leftover": _WARNING,
        "note_empty": _ERROR,
        "typed_note": _ERROR,
        "typed_reference": _WARNING,
        # Signs
        "unbalanced_bracket": _WARNING,
        "unbalanced_quote": _WARNING,
        "double_space": _WARNING,
        "space_before_sign": _WARNING,
        "double_stop": _WARNING,
        "spaced_hyphen": _WARNING,
        # House style
        "amount_style": _WARNING,
        "stray_point": _WARNING,
        "percent_style": _WARNING,
        "percentage_points": _WARNING,
        "date_style": _WARNING,
        "thousands_style": _WARNING,
        "nbsp_missing": _WARNING,
        # Paper
        "unprintable": _ERROR,
        "right_to_left": _WARNING,
        "long_word": _WARNING,
    }
)

PARAMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "deadline_passed": ("deadline", "today"),  # ISO dates
        "contribution_pending": ("office",),
        "contribution_overdue": ("due", "office"),  # due is an ISO date
        "case_number_odd": ("example", "index", "number", "system"),  # system is the value of a CaseSystem
        "empty_section": ("heading",),
        "question_unanswered": ("index", "question"),
        "heading_skip": ("level", "previous"),  # previous is 0 before the first heading
        "link_address": ("address",),
        "wide_table": ("columns", "most"),
        "note_empty": ("number",),
        "unbalanced_bracket": ("sign",),
        "unbalanced_quote": ("sign",),
        "unprintable": ("characters",),
        "long_word": ("length",),
    }
)
"""The parameters of the codes that have any; an `index` counts from 0."""


def finding(code: str, place: Place, *, excerpt: str = "", mend: str | None = None, **values: Param) -> Finding:
    """Return a finding of `code` with the weight the table gives it."""
    return Finding(code, CODES[code], place, params(**values), None if mend is None else Mend(mend), excerpt)
