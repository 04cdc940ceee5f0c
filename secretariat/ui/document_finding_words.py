"""A sentence for each code of the checks of documents and meetings: what is wrong, why it matters, what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

DOCUMENT_FINDINGS: dict[str, object] = {
    "document_title_missing": QT_TRANSLATE_NOOP(
        "Findings", "The document has no title. It heads the first page and the archive; write one."
    ),
    "document_signatory_missing": QT_TRANSLATE_NOOP(
        "Findings", "The document is to be signed, but nobody's name stands there. Name who signs."
    ),
    "document_empty": QT_TRANSLATE_NOOP("Findings", "There is nothing to read in the document yet."),
    "points_missing": QT_TRANSLATE_NOOP(
        "Findings", "The recommendation asks the committee for nothing. Add at least one point."
    ),
    "point_empty": QT_TRANSLATE_NOOP(
        "Findings", "Point {index} has no words, so nobody can decide on it. Write it or take it away."
    ),
    "points_not_shown": QT_TRANSLATE_NOOP(
        "Findings", "The points are printed nowhere. Insert them in the text where the committee shall read them."
    ),
    "point_off_path": QT_TRANSLATE_NOOP(
        "Findings", "Point {index} is for {committee}, which is not on the path. Add it to the path or choose another."
    ),
    "path_missing": QT_TRANSLATE_NOOP(
        "Findings", "Point {index} is recommended to another committee, but no path says which. Add the path."
    ),
    "path_step_without_committee": QT_TRANSLATE_NOOP("Findings", "Step {index} of the path names no committee."),
    "closed_ground_missing": QT_TRANSLATE_NOOP(
        "Findings", "The item is closed, but its legal ground is missing. The minutes must tell it; write it."
    ),
    "appendix_untitled": QT_TRANSLATE_NOOP(
        "Findings", "Appendix {index} has no title, so the list would print an empty line. Give it one."
    ),
    "appendix_gone": QT_TRANSLATE_NOOP(
        "Findings", "Appendix {index}, “{title}”, is a document that was put aside. Bring it back or choose another."
    ),
    "appendices_unlisted": QT_TRANSLATE_NOOP(
        "Findings", "There are appendices, but no list of them is printed. Insert the list or choose it for the paper."
    ),
    "appendix_unknown": QT_TRANSLATE_NOOP(
        "Findings", "The text refers to appendix {number}, but the document has {count}. Add it or mend the number."
    ),
    "closed_named": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” is a closed appendix and would be named in the public print. Write it otherwise."
    ),
    "section_missing": QT_TRANSLATE_NOOP(
        "Findings", "The section “{heading}” of the template is missing. Put it back unless it was left out on purpose."
    ),
    "heading_double": QT_TRANSLATE_NOOP(
        "Findings", "The heading “{heading}” stands there twice. Readers cannot tell them apart; join or rename them."
    ),
    "piece_source_gone": QT_TRANSLATE_NOOP(
        "Findings", "What was inserted here is no longer there. Choose another or take it out."
    ),
    "piece_of_itself": QT_TRANSLATE_NOOP(
        "Findings", "The document has itself inserted and would never end. Take it out."
    ),
    "piece_leads_back": QT_TRANSLATE_NOOP(
        "Findings", "“{title}” leads back to this document and would never end. Take it out."
    ),
    "piece_without_period": QT_TRANSLATE_NOOP(
        "Findings", "What is inserted here belongs to a period, but the document has none. Choose its period."
    ),
    "piece_without_recommendation": QT_TRANSLATE_NOOP(
        "Findings", "Points and decisions belong to a recommendation; here they show nothing. Take them out."
    ),
    "piece_double": QT_TRANSLATE_NOOP(
        "Findings", "What is inserted here stands in the document already. Take one of them out."
    ),
    "piece_errors": QT_TRANSLATE_NOOP(
        "Findings", "“{title}”, which is inserted here, has open errors of its own: {count}. Open and mend it first."
    ),
    "piece_roundings": QT_TRANSLATE_NOOP(
        "Findings", "Sums in “{title}” differ by their rounding: {count}. Say so in a note, or show more decimals."
    ),
    "chart_without_words": QT_TRANSLATE_NOOP(
        "Findings", "Nobody who cannot see it hears what “{title}” shows. Tell it in words."
    ),
    "table_without_head": QT_TRANSLATE_NOOP(
        "Findings", "A table has no heading row, so nobody who hears it can follow its columns. Make its first row one."
    ),
    "typed_total_wrong": QT_TRANSLATE_NOOP(
        "Findings",
        "The total of “{name}” is {claimed}, but its figures add up to {computed}. Mend the one that is wrong.",
    ),
    "typed_total_rounding": QT_TRANSLATE_NOOP(
        "Findings",
        "The total of “{name}” is {claimed}, its figures add up to {computed}: they are rounded. Say so in a note.",
    ),
    "field_without_fact": QT_TRANSLATE_NOOP(
        "Findings", "“{words}” should follow the data, but its figure is gone. Bind it anew or make it plain text."
    ),
    "field_changed": QT_TRANSLATE_NOOP("Findings", "“{words}” stands here, but the data say “{fact}” ({origin})."),
    "lead_unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "The lead was copied from the document before; read and confirm it."
    ),
    "points_unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "The points were copied from the document before; read and confirm them."
    ),
    "beginning_unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "What stands before the first heading was copied from the document before; read and confirm it."
    ),
    "section_unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "“{heading}” was copied from the document before; read and confirm it."
    ),
    "document_year_odd": QT_TRANSLATE_NOOP(
        "Findings", "{year} is named here, but the document is about {period}. It may be left over; mend the year."
    ),
    "sheet_twice": QT_TRANSLATE_NOOP("Findings", "The status sheet {sheet} is printed twice. Take one of them out."),
    "sheet_list_alone": QT_TRANSLATE_NOOP(
        "Findings", "The list names status sheets that the document does not hold. Insert the sheets too."
    ),
    "sheet_not_printed": QT_TRANSLATE_NOOP(
        "Findings", "The list names {sheet}, but the document does not hold its status sheet. Insert it."
    ),
    "sheet_unnumbered": QT_TRANSLATE_NOOP(
        "Findings", "“{sheet}” has no number, so the list cannot name it. Give its initiative one."
    ),
    "number_gap": QT_TRANSLATE_NOOP(
        "Findings", "The numbers jump from {before} to {after}. See whether a status sheet is missing."
    ),
    "sheet_without_line": QT_TRANSLATE_NOOP(
        "Findings", "{sheet} has money but no line in the economic overview. Add the line, or tell where it is counted."
    ),
    "line_without_sheet": QT_TRANSLATE_NOOP(
        "Findings", "The overview has the line {line}, but no status sheet tells of it."
    ),
    "line_named_otherwise": QT_TRANSLATE_NOOP(
        "Findings", "{number} is “{sheet}” among the sheets and “{line}” in the overview. Call it the same."
    ),
    "amount_differs": QT_TRANSLATE_NOOP(
        "Findings",
        "The text says {told} for {subject} in {year}, but the line holds {of_line}. Mend it or bind it to the line.",
    ),
    "amount_rounding": QT_TRANSLATE_NOOP(
        "Findings", "The text says {told} for {subject} in {year}, the line {of_line}: perhaps it was rounded twice."
    ),
    "amount_told_twice": QT_TRANSLATE_NOOP(
        "Findings", "The text says {told} for {subject} in {year}, but {other} further up. Only one can be right."
    ),
    "amount_told_elsewhere": QT_TRANSLATE_NOOP(
        "Findings", "The text says {told} for {subject} in {year}, but “{where}” says {other}. Only one can be right."
    ),
    "meeting_without_items": QT_TRANSLATE_NOOP("Findings", "Nothing is on the agenda yet."),
    "item_untitled": QT_TRANSLATE_NOOP(
        "Findings", "Item {index} has no title, so the agenda cannot list it. Give it one."
    ),
    "item_document_missing": QT_TRANSLATE_NOOP("Findings", "Item {index} has no recommendation yet. Choose it."),
    "item_document_gone": QT_TRANSLATE_NOOP(
        "Findings", "The recommendation of item “{item}” was put aside. Bring it back or take the item off."
    ),
    "item_document_errors": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” has open errors: {count}. Mend them before the committee reads it."
    ),
    "item_document_changed": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” was changed after the agenda went out. Send the agenda again."
    ),
    "item_document_unready": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” is still being drafted. Make it ready before the agenda goes out."
    ),
    "item_number_double": QT_TRANSLATE_NOOP(
        "Findings", "Number {number} is also the number of “{other}”. Draw the numbers anew."
    ),
    "item_unnumbered": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” came after the agenda went out and has no number. Send the agenda again."
    ),
    "item_point_undecided": QT_TRANSLATE_NOOP(
        "Findings", "Point {point} of “{item}” has no decision. The minutes need one for each point."
    ),
    "item_undecided": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” has no decision. Say what the committee decided, or that it was postponed."
    ),
    "item_decides_nothing": QT_TRANSLATE_NOOP(
        "Findings", "A decision on “{item}” belongs to a point that is no longer there. Remove it."
    ),
    "item_ground_missing": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” is closed, but its legal ground is missing. The minutes must tell it; write it."
    ),
    "item_minutes_missing": QT_TRANSLATE_NOOP(
        "Findings", "“{item}” approves minutes, but it does not say which meeting's. Choose it."
    ),
    "item_appendix_untitled": QT_TRANSLATE_NOOP("Findings", "Appendix {index} of “{item}” has no title. Give it one."),
    "statement_incomplete": QT_TRANSLATE_NOOP(
        "Findings", "A statement on “{item}” lacks its words or those who make it."
    ),
    "absent_unknown": QT_TRANSLATE_NOOP(
        "Findings", "{name} is told to be absent, but is no member of the meeting. Mend the name or add the member."
    ),
    "absent_twice": QT_TRANSLATE_NOOP(
        "Findings", "{name} is absent from the whole meeting and from “{item}” too. Once is enough."
    ),
    "members_missing": QT_TRANSLATE_NOOP(
        "Findings", "Nobody stands as a member, so the minutes cannot tell who took part. Add the members."
    ),
    "member_double": QT_TRANSLATE_NOOP("Findings", "{name} stands twice among the members."),
    "meeting_start_missing": QT_TRANSLATE_NOOP("Findings", "It does not say when the meeting begins."),
    "meeting_place_missing": QT_TRANSLATE_NOOP("Findings", "It does not say where the meeting is held."),
    "agenda_deadline_passed": QT_TRANSLATE_NOOP(
        "Findings", "The agenda should have been sent out by {deadline}. Send it now."
    ),
    "agenda_deadline_short": QT_TRANSLATE_NOOP(
        "Findings", "The agenda is to go out by {deadline}, but members must have it four weekdays ahead: by {due}."
    ),
}
"""As `secretariat.ui.finding_words.FINDINGS`, which takes these in."""
