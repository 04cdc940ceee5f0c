"""Sentences for what goes wrong: problems beside a field, refusals, papers that won't print, files that can't be read.

`secretariat.ui.labels` puts the parameters in; here the sentences stand as tables, by code.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROBLEMS: dict[str, object] = {
    "required": QT_TRANSLATE_NOOP("Problems", "This must be filled in."),
    "logo_needs_alternative": QT_TRANSLATE_NOOP(
        "Problems", "Describe the logo in words, for those who hear the paper."
    ),
    "deadline_before_received": QT_TRANSLATE_NOOP("Problems", "The deadline lies before the day it was received."),
    "extension_not_later": QT_TRANSLATE_NOOP("Problems", "Each extension must be later than the deadline before it."),
    "not_a_date": QT_TRANSLATE_NOOP("Problems", "This is not a date. Write it like 26-03-2025."),
    "not_a_time": QT_TRANSLATE_NOOP("Problems", "This is not a time of day. Write it like 16.30."),
    "no_such_day": QT_TRANSLATE_NOOP("Problems", "There is no such day in that month."),
    "day_is_gone": QT_TRANSLATE_NOOP("Problems", "That day is gone."),
    "year_missing": QT_TRANSLATE_NOOP("Problems", "The year is missing."),
    "picture_unreadable": QT_TRANSLATE_NOOP("Problems", "The file cannot be read."),
    "picture_too_large": QT_TRANSLATE_NOOP("Problems", "The picture is larger than 5 MB. Choose a smaller one."),
    "picture_unknown": QT_TRANSLATE_NOOP("Problems", "This is no picture the program can read. Use PNG or JPEG."),
    "goal_without_words": QT_TRANSLATE_NOOP("Problems", "Each goal needs its words."),
    "line_without_name": QT_TRANSLATE_NOOP("Problems", "Each line needs a number or a name."),
    "double_number": QT_TRANSLATE_NOOP("Problems", "Two lines have the same number."),
    "standing_needs_reason": QT_TRANSLATE_NOOP("Problems", "Tell why it was closed or moved."),
    "ends_before_start": QT_TRANSLATE_NOOP("Problems", "The last day lies before the first."),
    "row_without_label": QT_TRANSLATE_NOOP("Problems", "Each row needs a label."),
    "double_row": QT_TRANSLATE_NOOP("Problems", "A row stands here twice. Remove one of them."),
    "measurement_without_figure": QT_TRANSLATE_NOOP("Problems", "Type the figure that was measured."),
    "criterion_needs_value": QT_TRANSLATE_NOOP("Problems", "Tell which figure is to be reached."),
    "rate_without_law": QT_TRANSLATE_NOOP("Problems", "Each rate needs the law it is given by."),
    "rate_out_of_bounds": QT_TRANSLATE_NOOP("Problems", "A rate lies between 0 and 100 per cent."),
    "double_rate": QT_TRANSLATE_NOOP("Problems", "A law has two rates from the same day."),
    "not_an_amount": QT_TRANSLATE_NOOP("Problems", "This is not an amount. Write it like 36,4 mio. kr. or 3.543.580."),
    "amount_ambiguous": QT_TRANSLATE_NOOP(
        "Problems", "This can be read in two ways. Write the unit with it, such as 1,2 mio. kr. or 1.234 kr."
    ),
    "amount_too_fine": QT_TRANSLATE_NOOP(
        "Problems", "This is finer than money is counted. Use at most two decimals of a krone."
    ),
    "decimals_out_of_bounds": QT_TRANSLATE_NOOP("Problems", "A table shows at most three decimals."),
    "rule_over_nothing": QT_TRANSLATE_NOOP("Problems", "A column is worked out from one that is no longer there."),
    "year_out_of_bounds": QT_TRANSLATE_NOOP("Problems", "A column's budget year is not a calendar year."),
    "figure_out_of_bounds": QT_TRANSLATE_NOOP(
        "Problems", "A figure is too large to be kept, or has too many decimals."
    ),
    "not_a_figure": QT_TRANSLATE_NOOP("Problems", "This is not a figure. Write it like 59,9."),
    "section_without_heading": QT_TRANSLATE_NOOP("Problems", "Each section needs a heading."),
    "double_section": QT_TRANSLATE_NOOP("Problems", "A section stands here twice. Remove one of them."),
    "section_level_skip": QT_TRANSLATE_NOOP(
        "Problems", "A section is more than one level below the one before it. Move it up a level."
    ),
    "contents_depth": QT_TRANSLATE_NOOP("Problems", "A table of contents has one to three levels."),
    "meeting_ends_before_start": QT_TRANSLATE_NOOP("Problems", "The meeting ends before it begins."),
    "deadline_after_meeting": QT_TRANSLATE_NOOP("Problems", "The agenda must go out before the day of the meeting."),
    "double_item": QT_TRANSLATE_NOOP("Problems", "A recommendation is on the agenda twice. Remove one of the items."),
    "not_a_number": QT_TRANSLATE_NOOP("Problems", "This is not a whole number that can be meant here."),
}

WITHHELD: dict[str, object] = {
    "locked": QT_TRANSLATE_NOOP("Withheld", "The response is issued. Begin a correction to change anything in it."),
    "not_approved": QT_TRANSLATE_NOOP("Withheld", "Only a response at the chair's approval can be issued."),
    "not_issued": QT_TRANSLATE_NOOP("Withheld", "Only what is issued can be corrected."),
    "open_errors": QT_TRANSLATE_NOOP(
        "Withheld", "Errors stand open. Mend them, or give a reason to issue all the same."
    ),
    "reason_needed": QT_TRANSLATE_NOOP("Withheld", "Give a reason for the correction."),
    "issue_to_move": QT_TRANSLATE_NOOP("Withheld", "A hearing counts as issued only when its response is issued."),
    "no_such_move": QT_TRANSLATE_NOOP("Withheld", "It cannot go there from where it is."),
    "issued": QT_TRANSLATE_NOOP("Withheld", "The paper is issued. Begin a correction to change anything in it."),
    "closed": QT_TRANSLATE_NOOP("Withheld", "The whole paper is a closed item: there is nothing of it for the public."),
    "on_agenda": QT_TRANSLATE_NOOP("Withheld", "It stands on the agenda of a meeting. Take it off the agenda first."),
    "several_periods": QT_TRANSLATE_NOOP("Withheld", "Several periods have that name. Name the committee too."),
    "no_items": QT_TRANSLATE_NOOP("Withheld", "The agenda has no items yet."),
    "held": QT_TRANSLATE_NOOP("Withheld", "The meeting is held: its agenda is not sent out again."),
    "undecided": QT_TRANSLATE_NOOP("Withheld", "Points stand without a decision. Decide them first."),
    "approved": QT_TRANSLATE_NOOP("Withheld", "The minutes are approved. Open them again to change anything."),
    "not_held": QT_TRANSLATE_NOOP("Withheld", "There are no minutes before the meeting is held."),
    "already_rolled": QT_TRANSLATE_NOOP("Withheld", "The next period was made before. Open it among the periods."),
}

CANNOT_PRINT: dict[str, object] = {
    "logo_unreadable": QT_TRANSLATE_NOOP("CannotPrint", "The committee's logo cannot be read. Choose it again."),
    "too_many_documents": QT_TRANSLATE_NOOP(
        "CannotPrint",
        "It draws other documents in more than {most} times. Make it several documents, or take some of them out.",
    ),
    "table_too_wide": QT_TRANSLATE_NOOP("CannotPrint", "A table is wider than the page. Take a column away."),
    "block_too_tall": QT_TRANSLATE_NOOP(
        "CannotPrint", "The letterhead or the addressee fills more than a page. Make it shorter."
    ),
    "renderer_stopped": QT_TRANSLATE_NOOP("CannotPrint", "The printing stopped before the paper was done. Try again."),
}

UNREADABLE_FILES: dict[str, object] = {
    "not_word": QT_TRANSLATE_NOOP("UnreadableFile", "This is no Word file (.docx)."),
    "damaged": QT_TRANSLATE_NOOP("UnreadableFile", "The file is damaged. Ask for it again."),
    "too_large": QT_TRANSLATE_NOOP("UnreadableFile", "The file is larger than any file of sheets can be."),
    "protected": QT_TRANSLATE_NOOP(
        "UnreadableFile", "The file is protected by a password. Ask for one without a password."
    ),
    "not_ours": QT_TRANSLATE_NOOP(
        "UnreadableFile", "No sheet of this program is in the file. Choose the file that was sent out and filled in."
    ),
}
