"""A sentence for each code of the checks: what stands there, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from secretariat.ui.document_finding_words import DOCUMENT_FINDINGS

FINDINGS: dict[str, object] = {
    **DOCUMENT_FINDINGS,
    "no_response": QT_TRANSLATE_NOOP("Findings", "There is no response yet."),
    "title_missing": QT_TRANSLATE_NOOP("Findings", "The response has no title."),
    "text_missing": QT_TRANSLATE_NOOP("Findings", "The response has no text."),
    "signatory_name_missing": QT_TRANSLATE_NOOP("Findings", "Nobody's name stands under the response."),
    "signatory_title_missing": QT_TRANSLATE_NOOP("Findings", "The signatory has no title."),
    "asker_missing": QT_TRANSLATE_NOOP("Findings", "It does not say who asked."),
    "case_number_missing": QT_TRANSLATE_NOOP("Findings", "There is no case number."),
    "addressee_missing": QT_TRANSLATE_NOOP("Findings", "The letter has no addressee."),
    "case_officer_missing": QT_TRANSLATE_NOOP("Findings", "The memo has no case officer."),
    "deadline_missing": QT_TRANSLATE_NOOP("Findings", "There is no deadline."),
    "deadline_passed": QT_TRANSLATE_NOOP("Findings", "The deadline was {deadline}."),
    "contribution_pending": QT_TRANSLATE_NOOP("Findings", "The contribution from {office} has not come."),
    "contribution_overdue": QT_TRANSLATE_NOOP("Findings", "The contribution from {office} was due {due}."),
    "case_number_odd": QT_TRANSLATE_NOOP("Findings", "“{number}” does not look like a number of {system}: {example}."),
    "empty_section": QT_TRANSLATE_NOOP("Findings", "Nothing stands under “{heading}”."),
    "question_unanswered": QT_TRANSLATE_NOOP("Findings", "Question {index} is not answered: {question}"),
    "heading_empty": QT_TRANSLATE_NOOP("Findings", "A heading is empty."),
    "heading_skip": QT_TRANSLATE_NOOP("Findings", "A heading of level {level} follows one of level {previous}."),
    "link_without_text": QT_TRANSLATE_NOOP("Findings", "A link has no words."),
    "link_address": QT_TRANSLATE_NOOP("Findings", "A link's address cannot be followed: {address}"),
    "wide_table": QT_TRANSLATE_NOOP("Findings", "A table has {columns} columns; more than {most} get very narrow."),
    "leftover": QT_TRANSLATE_NOOP("Findings", "A note from drafting was left in the text."),
    "bracketed": QT_TRANSLATE_NOOP("Findings", "Words in square brackets may be left over from drafting."),
    "hyphen_leftover": QT_TRANSLATE_NOOP("Findings", "A hyphen from the end of a line may be left over."),
    "note_empty": QT_TRANSLATE_NOOP("Findings", "Footnote {number} is empty."),
    "typed_note": QT_TRANSLATE_NOOP("Findings", "A footnote's mark is typed and has no note."),
    "typed_reference": QT_TRANSLATE_NOOP("Findings", "A reference to a note is typed; insert a footnote instead."),
    "unbalanced_bracket": QT_TRANSLATE_NOOP("Findings", "The bracket {sign} has no partner."),
    "unbalanced_quote": QT_TRANSLATE_NOOP("Findings", "The quotation mark {sign} has no partner."),
    "double_space": QT_TRANSLATE_NOOP("Findings", "There are two spaces in a row."),
    "space_before_sign": QT_TRANSLATE_NOOP("Findings", "There is a space before the sign."),
    "double_stop": QT_TRANSLATE_NOOP("Findings", "There are two full stops in a row."),
    "spaced_hyphen": QT_TRANSLATE_NOOP("Findings", "A hyphen stands where a dash belongs."),
    "amount_style": QT_TRANSLATE_NOOP("Findings", "Amounts are written like 46,5 mio. kr."),
    "stray_point": QT_TRANSLATE_NOOP("Findings", "There is a full stop that does not belong."),
    "percent_style": QT_TRANSLATE_NOOP("Findings", "Per cent is written like 10 pct."),
    "percentage_points": QT_TRANSLATE_NOOP("Findings", "Perhaps percentage points are meant, not per cent."),
    "date_style": QT_TRANSLATE_NOOP("Findings", "Dates in the text are written like 14. august 2008."),
    "thousands_style": QT_TRANSLATE_NOOP("Findings", "Thousands are parted by points: 3.543.580."),
    "nbsp_missing": QT_TRANSLATE_NOOP("Findings", "A fixed space keeps the figure and its unit on one line."),
    "sheet_title_missing": QT_TRANSLATE_NOOP("Findings", "The sheet has no title."),
    "row_missing": QT_TRANSLATE_NOOP("Findings", "The row “{row}” is missing."),
    "row_empty": QT_TRANSLATE_NOOP("Findings", "Nothing stands in “{row}”; write ./. where it does not apply."),
    "row_double": QT_TRANSLATE_NOOP("Findings", "The row “{row}” stands there twice."),
    "text_outside_rows": QT_TRANSLATE_NOOP("Findings", "Words stand before the first row; move them into one."),
    "attainment_missing": QT_TRANSLATE_NOOP("Findings", "The attainment is not judged yet."),
    "economy_missing": QT_TRANSLATE_NOOP("Findings", "Nothing is told of the money."),
    "title_unconfirmed": QT_TRANSLATE_NOOP("Findings", "The title was copied from the period before; confirm it."),
    "economy_unconfirmed": QT_TRANSLATE_NOOP("Findings", "The money was copied from the period before; confirm it."),
    "attainment_unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "The judgement was copied from the period before; confirm it."
    ),
    "row_unconfirmed": QT_TRANSLATE_NOOP("Findings", "“{row}” was copied from the period before; confirm it."),
    "stale_year": QT_TRANSLATE_NOOP("Findings", "{year} is the year before; the period is {period}."),
    "economy_year_odd": QT_TRANSLATE_NOOP("Findings", "The money is told for {year}; the period is {period}."),
    "net_mismatch": QT_TRANSLATE_NOOP(
        "Findings", "A refund of {percent} per cent of {gross} leaves {computed}, not {net}."
    ),
    "net_missing": QT_TRANSLATE_NOOP("Findings", "There is a refund, but no net."),
    "gross_missing": QT_TRANSLATE_NOOP("Findings", "There is a refund and a net, but no gross."),
    "refund_missing": QT_TRANSLATE_NOOP("Findings", "Gross and net differ, but there is no refund."),
    "refund_rate_odd": QT_TRANSLATE_NOOP(
        "Findings", "{law} refunds {expected} per cent since {since}; the sheet says {percent}."
    ),
    "refund_law_unknown": QT_TRANSLATE_NOOP("Findings", "No refund rates are known of “{law}”."),
    "other_line_missing": QT_TRANSLATE_NOOP("Findings", "It does not say on which line the money is counted."),
    "line_differs": QT_TRANSLATE_NOOP("Findings", "The sheet says {told}, but line {line} holds {of_line}."),
    "part_of_whole": QT_TRANSLATE_NOOP("Findings", "{part} of {whole} is {computed} per cent, not {claimed}."),
    "difference_wrong": QT_TRANSLATE_NOOP(
        "Findings", "From {first} to {last} is {computed} percentage points, not {claimed}."
    ),
    "percent_for_points": QT_TRANSLATE_NOOP("Findings", "The goal says {of_goal}, the text {of_text}: {goal}"),
    "indicator_difference": QT_TRANSLATE_NOOP(
        "Findings", "The text says {claimed}, the measurements of “{indicator}” {computed}."
    ),
    "indicator_figure": QT_TRANSLATE_NOOP(
        "Findings", "{claimed} was not measured of “{indicator}”; its figures are {known}."
    ),
    "sheet_missing": QT_TRANSLATE_NOOP("Findings", "The initiative has no status sheet in the period."),
    "sheet_without_initiative": QT_TRANSLATE_NOOP("Findings", "The sheet's initiative is gone."),
    "sheet_of_closed": QT_TRANSLATE_NOOP("Findings", "The initiative has been closed or moved since {since}."),
    "section_unknown": QT_TRANSLATE_NOOP("Findings", "The initiative is in no section of the period's report."),
    "number_missing": QT_TRANSLATE_NOOP("Findings", "The initiative has no number."),
    "double_number": QT_TRANSLATE_NOOP("Findings", "{number} is also the number of “{other}”."),
    "goal_status_missing": QT_TRANSLATE_NOOP("Findings", "Nothing is said of how far the goal is."),
    "goal_unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "The goal's status was copied from the period before; confirm it."
    ),
    "indicator_unmeasured": QT_TRANSLATE_NOOP("Findings", "The indicator was not measured in the period."),
    "unprintable": QT_TRANSLATE_NOOP("Findings", "These characters cannot be printed: {characters}"),
    "right_to_left": QT_TRANSLATE_NOOP("Findings", "Hidden marks turn the direction of the writing."),
    "long_word": QT_TRANSLATE_NOOP("Findings", "A word of {length} characters is longer than a line."),
}
"""The sentence of each code of `secretariat.domain.checks.CODES`, with its parameters in braces."""
