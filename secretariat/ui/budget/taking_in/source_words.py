"""Words for a table that comes in: what is in doubt, the ways to read it, what must be said of its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.budget.files import UnreadableTable
from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.sources import SourceRemark
from secretariat.domain.budget.recognition.understanding import Alternative, Doubt, LeftOut, Understanding
from secretariat.domain.budget.tables import ColumnKind, Unit
from secretariat.domain.problems import Param, Params
from secretariat.ui.budget import labels
from secretariat.ui.labels import Source

translate = QCoreApplication.translate

DOUBTS: Final[dict[DoubtCode, Source]] = {
    DoubtCode.SEVERAL_TABLES: QT_TRANSLATE_NOOP("Doubts", "The text holds several tables. Which one is it?"),
    DoubtCode.UNIT_NOT_TOLD: QT_TRANSLATE_NOOP("Doubts", "Nothing says what the figures are counted in."),
    DoubtCode.HEADINGS_MISSING: QT_TRANSLATE_NOOP("Doubts", "No headings stand above the figures."),
    DoubtCode.HEADINGS_UNCLEAR: QT_TRANSLATE_NOOP("Doubts", "How do the headings divide into columns?"),
    DoubtCode.DECIMAL_POINT: QT_TRANSLATE_NOOP("Doubts", "Figures have a point where Danish has a comma."),
    DoubtCode.THOUSANDS_OR_DECIMALS: QT_TRANSLATE_NOOP("Doubts", "Does the point part thousands, or decimals?"),
    DoubtCode.FIGURE_OR_MARK: QT_TRANSLATE_NOOP(
        "Doubts", "It has one digit more than the other figures. Is the last one a footnote's mark?"
    ),
    DoubtCode.LABEL_OR_MARK: QT_TRANSLATE_NOOP("Doubts", "Is the last digit a footnote's mark?"),
    DoubtCode.UNREAD_CELL: QT_TRANSLATE_NOOP("Doubts", "This is no figure. What should stand in the cell?"),
    DoubtCode.UNREAD_CELLS: QT_TRANSLATE_NOOP(
        "Doubts", "{count} cells of the column are no figures. What should stand in them?"
    ),
    DoubtCode.TOO_FINE: QT_TRANSLATE_NOOP("Doubts", "{count} figures of the column are finer than figures are kept."),
    DoubtCode.RULE_NOT_BORNE_OUT: QT_TRANSLATE_NOOP(
        "Doubts", "The heading reads like a column that is computed ({kind}), but its figures do not follow."
    ),
    DoubtCode.FIGURES_SPLIT: QT_TRANSLATE_NOOP("Doubts", "How does the line divide into cells?"),
    DoubtCode.FIGURES_PLACED: QT_TRANSLATE_NOOP(
        "Doubts", "The line has fewer figures than the table has columns. Where do they stand?"
    ),
    DoubtCode.TOO_MANY_FIGURES: QT_TRANSLATE_NOOP(
        "Doubts", "The line has more figures than the table has columns. How does it divide?"
    ),
    DoubtCode.LABEL_OR_HEADING: QT_TRANSLATE_NOOP(
        "Doubts", "Is the line a heading, or the beginning of the label below?"
    ),
    DoubtCode.GROUP_OR_LINE: QT_TRANSLATE_NOOP("Doubts", "Is the row a total of its neighbours, or a line like them?"),
    DoubtCode.TOTAL_NOT_BORNE_OUT: QT_TRANSLATE_NOOP(
        "Doubts", "The row is called a total, but nothing around it adds up to it."
    ),
    DoubtCode.ROW_OR_OUTSIDE: QT_TRANSLATE_NOOP("Doubts", "Does the row below the total belong to the table?"),
}
READINGS: Final[dict[AlternativeCode, Source]] = {
    AlternativeCode.TABLE_AT: QT_TRANSLATE_NOOP("Readings", "The table from line {line} on ({rows} rows)"),
    AlternativeCode.UNIT: QT_TRANSLATE_NOOP("Readings", "{unit}"),
    AlternativeCode.NO_HEADINGS: QT_TRANSLATE_NOOP("Readings", "The columns have no headings"),
    AlternativeCode.FIRST_ROW_IS_HEADINGS: QT_TRANSLATE_NOOP("Readings", "The first row is the headings: {text}"),
    AlternativeCode.HEADINGS: QT_TRANSLATE_NOOP("Readings", "Headings: {text}"),
    AlternativeCode.POINT_IS_DECIMAL: QT_TRANSLATE_NOOP("Readings", "The point parts decimals: 47.5 is 47,5"),
    AlternativeCode.POINT_IS_THOUSANDS: QT_TRANSLATE_NOOP("Readings", "The point parts thousands; the rest is left"),
    AlternativeCode.FIGURE: QT_TRANSLATE_NOOP("Readings", "The figure {figure}"),
    AlternativeCode.FIGURE_WITH_MARK: QT_TRANSLATE_NOOP(
        "Readings", "The figure {figure} with the footnote mark {mark}"
    ),
    AlternativeCode.TEXT: QT_TRANSLATE_NOOP("Readings", "No: “{text}” is the whole of it"),
    AlternativeCode.TEXT_WITH_MARK: QT_TRANSLATE_NOOP("Readings", "Yes: “{text}” with the footnote mark {mark}"),
    AlternativeCode.LEFT_UNREAD: QT_TRANSLATE_NOOP("Readings", "Keep it as it is, marked, to be put right later"),
    AlternativeCode.LEFT_EMPTY: QT_TRANSLATE_NOOP("Readings", "Leave it empty"),
    AlternativeCode.NO_APPROPRIATION: QT_TRANSLATE_NOOP("Readings", "No appropriation (-)"),
    AlternativeCode.ROUNDED: QT_TRANSLATE_NOOP("Readings", "Round them"),
    AlternativeCode.PLAIN_COLUMN: QT_TRANSLATE_NOOP("Readings", "A column with figures of its own"),
    AlternativeCode.RULE_COLUMN: QT_TRANSLATE_NOOP("Readings", "Computed ({kind}) from {of}"),
    AlternativeCode.CELLS: QT_TRANSLATE_NOOP("Readings", "{text}"),
    AlternativeCode.OWN_ROW: QT_TRANSLATE_NOOP("Readings", "A row of its own"),
    AlternativeCode.PART_OF_LABEL: QT_TRANSLATE_NOOP("Readings", "The beginning of the label below"),
    AlternativeCode.OUTSIDE: QT_TRANSLATE_NOOP("Readings", "It is no part of the table"),
    AlternativeCode.AS_GROUP: QT_TRANSLATE_NOOP("Readings", "A total"),
    AlternativeCode.AS_TOTAL: QT_TRANSLATE_NOOP("Readings", "A total that does not foot"),
    AlternativeCode.AS_LINE: QT_TRANSLATE_NOOP("Readings", "A line with figures of its own"),
}
REMARKS: Final[dict[str, Source]] = {
    "characters_lost": QT_TRANSLATE_NOOP("TableRemarks", "{count} characters of the file cannot be read."),
    "decimal_commas_joined": QT_TRANSLATE_NOOP(
        "TableRemarks", "The comma parts both columns and decimals; {count} figures were put together again."
    ),
    "quotes_unclosed": QT_TRANSLATE_NOOP(
        "TableRemarks", "A quotation mark is never closed; the file may lack its end."
    ),
    "hidden_sheet": QT_TRANSLATE_NOOP("TableRemarks", "The sheet “{sheet}” is hidden and was not read."),
    "chart_sheet": QT_TRANSLATE_NOOP("TableRemarks", "“{sheet}” is a chart and was not read."),
    "external_links": QT_TRANSLATE_NOOP(
        "TableRemarks", "The workbook fetches figures from other files; they are taken as it last showed them."
    ),
    "macros": QT_TRANSLATE_NOOP("TableRemarks", "The workbook has macros; they were not read and not run."),
    "hidden_rows": QT_TRANSLATE_NOOP("TableRemarks", "Hidden rows are taken in too: {rows}."),
    "hidden_columns": QT_TRANSLATE_NOOP("TableRemarks", "Hidden columns are taken in too: {columns}."),
    "merged_cells": QT_TRANSLATE_NOOP(
        "TableRemarks", "Merged cells are read as their first one; the others are empty: {cells}."
    ),
    "formula_without_value": QT_TRANSLATE_NOOP(
        "TableRemarks",
        "Formulas were never worked out, so the cells are empty: {cells}. Open the file in the spreadsheet, save it, "
        "and take it in again.",
    ),
    "formula_error": QT_TRANSLATE_NOOP("TableRemarks", "Formulas end in an error: {cells}."),
    "shown_in_thousands": QT_TRANSLATE_NOOP(
        "TableRemarks", "The workbook shows figures divided by thousands; they are taken whole: {cells}."
    ),
    "zero_shown_as_words": QT_TRANSLATE_NOOP(
        "TableRemarks", "The workbook shows words for zero; they are taken as 0: {cells}."
    ),
}
REFUSALS: Final[dict[str, Source]] = {
    "not_a_workbook": QT_TRANSLATE_NOOP(
        "TableRefusals", "It is no Excel workbook. Save it as .xlsx or .csv and take that in."
    ),
    "old_workbook": QT_TRANSLATE_NOOP(
        "TableRefusals", "It is a workbook of the kind Excel wrote before 2007. Save it as .xlsx and take that in."
    ),
    "damaged": QT_TRANSLATE_NOOP("TableRefusals", "The file is damaged or lacks its end. Ask for it again."),
    "protected": QT_TRANSLATE_NOOP(
        "TableRefusals", "It is protected by a password. Save it without one and take that in."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "TableRefusals", "It is larger than any budget table can be. Take in the part that is the table."
    ),
    "empty": QT_TRANSLATE_NOOP("TableRefusals", "There is nothing in it."),
    "only_hidden_sheets": QT_TRANSLATE_NOOP("TableRefusals", "All its sheets are hidden. Show the one with the table."),
    "pdf": QT_TRANSLATE_NOOP(
        "TableRefusals", "It is a PDF. Copy the table out of it, and take in what lies on the clipboard."
    ),
    "not_text": QT_TRANSLATE_NOOP("TableRefusals", "It is neither text nor a workbook."),
    "not_a_table": QT_TRANSLATE_NOOP("TableRefusals", "Its lines cannot be read as a table."),
}
RULES: Final[dict[ColumnKind, Source]] = {
    ColumnKind.SUM: QT_TRANSLATE_NOOP("RuleKinds", "sum"),
    ColumnKind.DIFFERENCE: QT_TRANSLATE_NOOP("RuleKinds", "difference"),
    ColumnKind.SHARE: QT_TRANSLATE_NOOP("RuleKinds", "share"),
    ColumnKind.CHANGE: QT_TRANSLATE_NOOP("RuleKinds", "change"),
}


def doubt_question(doubt: Doubt) -> str:
    """Return what is in doubt."""
    return translate("Doubts", str(DOUBTS[DoubtCode(doubt.code)])).format(**_worded(doubt.params))


def reading(alternative: Alternative) -> str:
    """Return a way to read what is in doubt."""
    return translate("Readings", str(READINGS[AlternativeCode(alternative.code)])).format(**_worded(alternative.params))


def remark(told: SourceRemark) -> str:
    """Return what must be said of a file."""
    return translate("TableRemarks", str(REMARKS[told.code])).format(**dict(told.params))


def refusal(refused: UnreadableTable) -> str:
    """Return why a file cannot be taken in, and what to do."""
    return translate("TableRefusals", str(REFUSALS[refused.code])).format(**dict(refused.params))


def _worded(params: Params) -> Mapping[str, Param]:
    """Return parameters as a person reads them: units and rules in words, cells apart, a decimal comma."""
    told: dict[str, Param] = {}
    for name, value in params:
        match name:
            case "unit":
                told[name] = labels.word(Unit(value))
            case "kind":
                told[name] = translate("RuleKinds", str(RULES[ColumnKind(value)]))
            case "text" | "of":
                told[name] = str(value).replace("|", " | ")
            case "figure":
                told[name] = str(value).replace(".", ",")
            case _:
                told[name] = value
    return told


def summary(understanding: Understanding) -> str:
    """Return how much is in doubt, and how much was left out."""
    doubts, left = len(understanding.open_doubts), len(understanding.left_out)
    told = [_doubts(doubts)]
    if left == 1:
        told.append(translate("TakingIn", "1 line is no part of the table"))
    elif left:
        told.append(translate("TakingIn", "{count} lines are no part of the table").format(count=left))
    return " · ".join(told)


def _doubts(count: int) -> str:
    if not count:
        return translate("TakingIn", "Nothing is in doubt")
    if count == 1:
        return translate("TakingIn", "1 thing is in doubt")
    return translate("TakingIn", "{count} things are in doubt").format(count=count)


def left_out_lines(left: Sequence[LeftOut]) -> str:
    """Return the lines that are no part of the table, each with its number."""
    told = translate("TakingIn", "Line {line}: {text}")
    return "\n".join(told.format(line=one.line, text=one.text) for one in left)
