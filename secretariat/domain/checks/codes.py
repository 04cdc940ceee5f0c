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
        # What a status sheet lacks
        "sheet_title_missing": _ERROR,
        "row_missing": _WARNING,  # a row may be left out on purpose, as the published reports do
        "row_empty": _ERROR,
        "row_double": _WARNING,
        "text_outside_rows": _ERROR,
        "attainment_missing": _WARNING,
        "economy_missing": _WARNING,
        # What was carried over from the period before
        "title_unconfirmed": _ERROR,
        "economy_unconfirmed": _ERROR,
        "attainment_unconfirmed": _ERROR,
        "row_unconfirmed": _ERROR,
        "stale_year": _WARNING,
        "economy_year_odd": _WARNING,
        # A sheet's money
        "net_mismatch": _ERROR,
        "net_missing": _WARNING,
        "gross_missing": _WARNING,
        "refund_missing": _WARNING,
        "refund_rate_odd": _ERROR,
        "refund_law_unknown": _WARNING,
        "other_line_missing": _WARNING,
        "line_differs": _WARNING,
        # Figures that disagree
        "part_of_whole": _ERROR,
        "difference_wrong": _ERROR,
        "percent_for_points": _ERROR,
        "indicator_difference": _ERROR,
        "indicator_figure": _WARNING,
        # A period
        "sheet_missing": _ERROR,
        "sheet_without_initiative": _ERROR,
        "sheet_of_closed": _WARNING,
        "section_unknown": _WARNING,
        "number_missing": _WARNING,
        "double_number": _ERROR,
        "goal_status_missing": _ERROR,
        "goal_unconfirmed": _ERROR,
        "indicator_unmeasured": _WARNING,
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
        "row_missing": ("row",),
        "row_empty": ("row",),
        "row_double": ("row",),
        "row_unconfirmed": ("row",),
        "stale_year": ("period", "year"),
        "economy_year_odd": ("period", "year"),
        "net_mismatch": ("computed", "gross", "net", "percent"),  # as printed
        "refund_rate_odd": ("expected", "law", "percent", "since"),  # since is an ISO date
        "refund_law_unknown": ("law",),
        "line_differs": ("line", "of_line", "told"),
        "part_of_whole": ("claimed", "computed", "part", "whole"),
        "difference_wrong": ("claimed", "computed", "first", "last"),
        "percent_for_points": ("goal", "of_goal", "of_text"),
        "indicator_difference": ("claimed", "computed", "indicator"),
        "indicator_figure": ("claimed", "indicator", "known"),
        "sheet_of_closed": ("since",),  # an ISO date
        "double_number": ("number", "other"),
        "unprintable": ("characters",),
        "long_word": ("length",),
    }
)
"""The parameters of the codes that have any; an `index` counts from 0."""


def finding(code: str, place: Place, *, excerpt: str = "", mend: str | None = None, **values: Param) -> Finding:
    """Return a finding of `code` with the weight the table gives it."""
    return Finding(code, CODES[code], place, params(**values), None if mend is None else Mend(mend), excerpt)
