"""Every doubt a reading can have, and every way to settle one: the one list that the screen and the console word.

The parameters a code comes with are told in its docstring. Figures are params as text with a decimal point.
"""

from __future__ import annotations

from enum import StrEnum


class DoubtCode(StrEnum):
    """What is in doubt."""

    SEVERAL_TABLES = "several_tables"
    """A text holds more than one table; one is taken. Alternatives: TABLE_AT."""
    UNIT_NOT_TOLD = "unit_not_told"
    """Nothing says what the figures are counted in. Alternatives: UNIT."""
    HEADINGS_MISSING = "headings_missing"
    """No headings stand above the figures. Alternatives: NO_HEADINGS, and of cells FIRST_ROW_IS_HEADINGS."""
    HEADINGS_UNCLEAR = "headings_unclear"
    """A line of headings does not divide into the table's columns. Alternatives: HEADINGS."""
    DECIMAL_POINT = "decimal_point"
    """Figures have a point where Danish has a comma: in the whole file, or in the doubt's column.

    Alternatives: POINT_IS_DECIMAL, POINT_IS_THOUSANDS."""
    THOUSANDS_OR_DECIMALS = "thousands_or_decimals"
    """A column among millions has figures (`count`) such as `1.234`.

    Alternatives: POINT_IS_THOUSANDS, POINT_IS_DECIMAL."""
    FIGURE_OR_MARK = "figure_or_mark"
    """A figure has one digit more than all others: a footnote's mark may be glued to it.

    Alternatives: FIGURE_WITH_MARK, FIGURE."""
    LABEL_OR_MARK = "label_or_mark"
    """A label or a heading ends in a glued digit, and no note of that mark is given.

    Alternatives: TEXT_WITH_MARK, TEXT."""
    UNREAD_CELL = "unread_cell"
    """A cell holds what is no figure. Alternatives: LEFT_UNREAD, LEFT_EMPTY, NO_APPROPRIATION."""
    UNREAD_CELLS = "unread_cells"
    """A column holds many (`count`) cells that are no figures. Alternatives: LEFT_UNREAD, LEFT_EMPTY."""
    TOO_FINE = "too_fine"
    """A column's figures (`count`) are finer than what is kept. Alternatives: ROUNDED, LEFT_UNREAD."""
    RULE_NOT_BORNE_OUT = "rule_not_borne_out"
    """A heading names a rule (`kind`: sum, difference, share, change) that the figures do not follow.

    Alternatives: PLAIN_COLUMN, RULE_COLUMN."""
    FIGURES_SPLIT = "figures_split"
    """The words of a line divide into figures in several ways. Alternatives: CELLS."""
    FIGURES_PLACED = "figures_placed"
    """A line has fewer figures than the table has columns. Alternatives: CELLS."""
    TOO_MANY_FIGURES = "too_many_figures"
    """A line has more figures than the table has columns; the first stand in the label. Alternatives: CELLS."""
    LABEL_OR_HEADING = "label_or_heading"
    """A line of words stands above a row: a heading, or the beginning of the row's label.

    Alternatives: OWN_ROW, PART_OF_LABEL."""
    GROUP_OR_LINE = "group_or_line"
    """A row can be the total of its neighbours, or a line like them. Alternatives: AS_GROUP, AS_LINE."""
    TOTAL_NOT_BORNE_OUT = "total_not_borne_out"
    """A row is worded as a total and adds nothing that stands around it. Alternatives: AS_TOTAL, AS_LINE."""
    ROW_OR_OUTSIDE = "row_or_outside"
    """A row below the total has a label and no figures. Alternatives: OUTSIDE, OWN_ROW."""


class AlternativeCode(StrEnum):
    """A way to read what is in doubt."""

    TABLE_AT = "table_at"
    """The table that begins at `line`; `rows` rows."""
    UNIT = "unit"
    """`unit`: a value of `tables.Unit`."""
    NO_HEADINGS = "no_headings"
    """The columns have no headings."""
    FIRST_ROW_IS_HEADINGS = "first_row_is_headings"
    """The first row of figures is the headings (`text`)."""
    HEADINGS = "headings"
    """`text`: the headings, divided by `|`; empty: none."""
    POINT_IS_DECIMAL = "point_is_decimal"
    """`1,234.5` is one thousand two hundred and thirty-four and a half."""
    POINT_IS_THOUSANDS = "point_is_thousands"
    """A point only ever stands between thousands; what does not fit is left unread."""
    FIGURE = "figure"
    """`figure`: the figure it is."""
    FIGURE_WITH_MARK = "figure_with_mark"
    """`figure` and the `mark` of a footnote."""
    TEXT = "text"
    """`text`: the words as they are."""
    TEXT_WITH_MARK = "text_with_mark"
    """`text` and the `mark` of a footnote."""
    LEFT_UNREAD = "left_unread"
    """What stands there is kept as text, to be put right in the table."""
    LEFT_EMPTY = "left_empty"
    """The cell is empty."""
    NO_APPROPRIATION = "no_appropriation"
    """The cell is `-`."""
    ROUNDED = "rounded"
    """Rounded half up to what is kept."""
    PLAIN_COLUMN = "plain_column"
    """The column holds figures of its own."""
    RULE_COLUMN = "rule_column"
    """The column is computed from others; `kind` and `of` (their headings, divided by `|`)."""
    CELLS = "cells"
    """`text`: label and cells, divided by `|`."""
    OWN_ROW = "own_row"
    """A row of its own."""
    PART_OF_LABEL = "part_of_label"
    """The beginning of the label below."""
    OUTSIDE = "outside"
    """No part of the table."""
    AS_GROUP = "as_group"
    """The total of the rows it stands before or after."""
    AS_TOTAL = "as_total"
    """A total that does not foot."""
    AS_LINE = "as_line"
    """A line with figures of its own."""
