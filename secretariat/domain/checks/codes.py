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
        # What a composed document lacks
        "document_title_missing": _ERROR,
        "document_signatory_missing": _WARNING,
        "document_empty": _ERROR,
        "points_missing": _ERROR,
        "point_empty": _ERROR,
        "points_not_shown": _ERROR,
        "point_off_path": _WARNING,
        "path_missing": _WARNING,
        "path_step_without_committee": _WARNING,
        "closed_ground_missing": _ERROR,
        "appendix_untitled": _ERROR,
        "appendix_gone": _ERROR,
        "appendices_unlisted": _WARNING,
        "appendix_unknown": _WARNING,
        "closed_named": _ERROR,
        # How a composed document is built
        "section_missing": _WARNING,
        "heading_double": _WARNING,
        "piece_source_gone": _ERROR,
        "piece_of_itself": _ERROR,
        "piece_leads_back": _ERROR,
        "piece_without_period": _ERROR,
        "piece_without_recommendation": _ERROR,
        "piece_double": _WARNING,
        "piece_errors": _ERROR,
        "piece_roundings": _WARNING,
        "chart_without_words": _ERROR,
        "table_without_head": _WARNING,
        "typed_total_wrong": _ERROR,
        "typed_total_rounding": _WARNING,
        "field_without_fact": _ERROR,
        "field_changed": _WARNING,
        # What a document says that is not so any more, or not so elsewhere
        "lead_unconfirmed": _ERROR,
        "points_unconfirmed": _ERROR,
        "beginning_unconfirmed": _ERROR,
        "section_unconfirmed": _ERROR,
        "document_year_odd": _WARNING,
        "sheet_twice": _WARNING,
        "sheet_list_alone": _WARNING,
        "sheet_not_printed": _WARNING,
        "sheet_unnumbered": _WARNING,
        "number_gap": _WARNING,
        "sheet_without_line": _WARNING,
        "line_without_sheet": _WARNING,
        "line_named_otherwise": _WARNING,
        "amount_differs": _ERROR,
        "amount_rounding": _WARNING,
        "amount_told_twice": _WARNING,
        "amount_told_elsewhere": _WARNING,
        # A meeting
        "meeting_without_items": _WARNING,
        "item_untitled": _ERROR,
        "item_document_missing": _ERROR,
        "item_document_gone": _ERROR,
        "item_document_errors": _ERROR,
        "item_document_changed": _WARNING,
        "item_document_unready": _WARNING,
        "item_number_double": _ERROR,
        "item_unnumbered": _WARNING,
        "item_point_undecided": _ERROR,
        "item_undecided": _ERROR,
        "item_decides_nothing": _WARNING,
        "item_ground_missing": _ERROR,
        "item_minutes_missing": _WARNING,
        "item_appendix_untitled": _ERROR,
        "statement_incomplete": _ERROR,
        "absent_unknown": _WARNING,
        "absent_twice": _WARNING,
        "members_missing": _WARNING,
        "member_double": _WARNING,
        "meeting_start_missing": _WARNING,
        "meeting_place_missing": _WARNING,
        "agenda_deadline_passed": _WARNING,
        "agenda_deadline_short": _WARNING,
        # Paper
        "unprintable": _ERROR,
        "right_to_left": _WARNING,
        "long_word": _WARNING,
    }
)

HOUSE_STYLE: Final = frozenset(
    {
        *("double_space", "space_before_sign", "double_stop", "spaced_hyphen"),
        *("amount_style", "stray_point", "percent_style", "percentage_points", "date_style", "thousands_style"),
        "nbsp_missing",
    }
)
"""How the office writes: none of these changes what is said, so all of them may be mended in one go."""

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
        "point_empty": ("index",),
        "point_off_path": ("committee", "index"),
        "path_missing": ("index",),
        "path_step_without_committee": ("index",),
        "appendix_untitled": ("index",),
        "appendix_gone": ("index", "title"),
        "appendix_unknown": ("count", "number"),
        "closed_named": ("title",),
        "section_missing": ("heading",),
        "heading_double": ("heading",),
        "piece_leads_back": ("title",),
        "piece_errors": ("count", "title"),
        "piece_roundings": ("count", "title"),
        "chart_without_words": ("title",),
        "typed_total_wrong": ("claimed", "computed", "name"),
        "typed_total_rounding": ("claimed", "computed", "name"),
        "field_without_fact": ("words",),
        "field_changed": ("fact", "origin", "words"),
        "section_unconfirmed": ("heading",),
        "document_year_odd": ("period", "year"),
        "sheet_twice": ("sheet",),
        "sheet_not_printed": ("sheet",),
        "sheet_unnumbered": ("sheet",),
        "number_gap": ("after", "before"),
        "sheet_without_line": ("sheet",),
        "line_without_sheet": ("line",),
        "line_named_otherwise": ("line", "number", "sheet"),
        "amount_differs": ("of_line", "subject", "told", "year"),
        "amount_rounding": ("of_line", "subject", "told", "year"),
        "amount_told_twice": ("other", "subject", "told", "year"),
        "amount_told_elsewhere": ("other", "subject", "told", "where", "year"),
        "item_untitled": ("index",),
        "item_document_missing": ("index",),
        "item_document_gone": ("item",),
        "item_document_errors": ("count", "item"),
        "item_document_changed": ("item",),
        "item_document_unready": ("item",),
        "item_number_double": ("number", "other"),
        "item_unnumbered": ("item",),
        "item_point_undecided": ("item", "point"),
        "item_undecided": ("item",),
        "item_decides_nothing": ("item",),
        "item_ground_missing": ("item",),
        "item_minutes_missing": ("item",),
        "item_appendix_untitled": ("index", "item"),
        "statement_incomplete": ("item",),
        "absent_unknown": ("name",),
        "absent_twice": ("item", "name"),
        "member_double": ("name",),
        "agenda_deadline_passed": ("deadline", "today"),
        "agenda_deadline_short": ("deadline", "due"),  # due is the standard one
        "unprintable": ("characters",),
        "long_word": ("length",),
    }
)
"""The parameters of the codes that have any; an `index` counts from 0."""


def finding(code: str, place: Place, *, excerpt: str = "", mend: str | None = None, **values: Param) -> Finding:
    """Return a finding of `code` with the weight the table gives it."""
    return Finding(code, CODES[code], place, params(**values), None if mend is None else Mend(mend), excerpt)
