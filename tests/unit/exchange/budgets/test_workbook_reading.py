"""Workbooks taken in: what stands in their cells, and what must be said of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Font

from secretariat.application.budget.files import UnreadableTable
from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid
from secretariat.exchange.budgets.workbook_reading import read_workbook
from tests.support.workbooks import SHEET, listed, repacked, with_shared, with_sheet, workbook


def read(content: bytes) -> SourceGrid:
    """The only table of a workbook."""
    (grid,) = read_workbook(content)
    return grid


def texts(grid: SourceGrid) -> list[list[str]]:
    """What stands in a table."""
    return [[cell.text for cell in row] for row in grid.rows]


def remarks(grid: SourceGrid) -> dict[str, dict[str, object]]:
    """What is said of a table, by its code."""
    return {remark.code: dict(remark.params) for remark in grid.remarks}


def only(value: Any, style: Callable[[Any], object] = lambda _: None) -> SourceCell:
    """The cell of a workbook with one value."""

    def fill(sheet: Any) -> None:
        sheet["A1"] = value
        style(sheet["A1"])

    return read(workbook(fill)).rows[0][0]


def formatted(value: Any, code: str) -> SourceCell:
    """The cell of a workbook with one value, shown in a format."""
    return only(value, lambda cell: setattr(cell, "number_format", code))


def test_a_sheet_is_read_from_its_first_row_and_its_first_used_column() -> None:
    def fill(sheet: Any) -> None:
        sheet["B2"], sheet["C2"], sheet["B4"] = "Linje", 2008, "Jobpatruljer"

    assert texts(read(workbook(fill))) == [["", ""], ["Linje", "2008"], ["", ""], ["Jobpatruljer", ""]]


def test_a_number_is_exact_and_its_text_is_what_is_shown() -> None:
    cell = formatted(46.54321, "#,##0.0")
    assert (cell.text, cell.number, cell.decimals) == ("46,5", Decimal("46.54321"), 1)


@pytest.mark.parametrize(
    ("stored", "number"),
    [("0.30000000000000004", "0.3"), ("1E3", "1000"), ("5.5511151231257827e-17", "0"), ("-6000", "-6000")],
)
def test_the_noise_of_binary_computing_is_no_part_of_a_number(stored: str, number: str) -> None:
    content = with_sheet(listed((1234,)), "<v>1234</v>", f"<v>{stored}</v>")
    assert read(content).rows[0][0].number == Decimal(number)


@pytest.mark.parametrize("stored", ["1e99999999", "-1e9999999999", "1e308", "NaN", "Infinity"])
def test_what_is_no_figure_of_a_budget_stays_words(stored: str) -> None:
    content = with_sheet(listed((1234,)), "<v>1234</v>", f"<v>{stored}</v>")
    cell = read(content).rows[0][0]
    assert (cell.text, cell.number) == (stored, None)


def test_a_percentage_is_told_before_its_sign() -> None:
    cell = formatted(0.0531, "0.0%")
    assert (cell.text, cell.number, cell.is_percent) == ("5,3 %", Decimal("5.31"), True)


def test_what_is_shown_in_thousands_is_taken_as_it_is_shown_and_that_is_told() -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"] = 46_543_210
        sheet["A1"].number_format = "#,##0.0,,"

    grid = read(workbook(fill))
    assert (grid.rows[0][0].text, grid.rows[0][0].number) == ("46,5", Decimal("46.54321"))
    assert remarks(grid) == {"shown_in_thousands": {"cells": "A1", "count": 1}}


def test_a_zero_that_is_shown_as_a_dash_is_still_a_zero_and_that_is_told() -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"] = 0
        sheet["A1"].number_format = '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-'

    grid = read(workbook(fill))
    assert (grid.rows[0][0].text, grid.rows[0][0].number) == ("-", Decimal(0))
    assert "zero_shown_as_words" in remarks(grid)


def test_words_around_a_figure_are_part_of_what_is_shown() -> None:
    assert formatted(46.5, '#,##0.0" mio. kr."').text == "46,5 mio. kr."


def test_a_mark_in_the_format_of_a_number_is_a_mark() -> None:
    cell = formatted(32.9, '#,##0.0"⁴"')
    assert (cell.text, cell.raised, cell.number) == ("32,94", 1, Decimal("32.9"))


def test_a_superscript_at_the_end_of_a_label_is_a_mark() -> None:
    cell = only(CellRichText("Integration", TextBlock(InlineFont(vertAlign="superscript"), "3")))
    assert (cell.text, cell.raised) == ("Integration3", 1)


@pytest.mark.parametrize(
    ("label", "text", "raised"),
    [("Integration³", "Integration3", 1), ("Lokaler i m²", "Lokaler i m²", 0), ("I ALT⁵,⁶", "I ALT5,6", 3)],
)
def test_a_mark_may_also_be_a_character_that_stands_high(label: str, text: str, raised: int) -> None:
    assert (only(label).text, only(label).raised) == (text, raised)


def test_bold_and_indented_labels_are_told() -> None:
    def style(cell: Any) -> None:
        cell.font, cell.alignment = Font(bold=True), Alignment(indent=2)

    cell = only("Integrationsprojekter", style)
    assert (cell.is_bold, cell.indent) == (True, 2)


@pytest.mark.parametrize(("code", "text"), [("dd-mm-yyyy", "31-12-2009"), ("yyyy", "2009")])
def test_a_day_is_text_and_a_year_alone_is_the_year(code: str, text: str) -> None:
    cell = formatted(date(2009, 12, 31), code)
    assert (cell.text, cell.number) == (text, None)


def test_shared_texts_are_found_with_their_marks() -> None:
    run = '<r><rPr><vertAlign val="superscript"/></rPr><t>3</t></r>'
    strings = f"<si><t>Først</t></si><si><r><t>Integration</t></r>{run}</si>"
    cell = read(with_shared(strings, '<c r="A1" t="s"><v>1</v></c>')).rows[0][0]
    assert (cell.text, cell.raised) == ("Integration3", 1)


def test_characters_that_are_told_by_number_are_characters() -> None:
    cell = '<c r="A1" t="inlineStr"><is><t>a_x0041_b_x005F_x0042_</t></is></c>'
    assert read(with_shared("", cell)).rows[0][0].text == "aAb_x0042_"


def test_outline_levels_are_told() -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"], sheet["A2"] = "Gruppe", "Linje"
        sheet.row_dimensions[2].outlineLevel = 1

    assert read(workbook(fill)).levels == (0, 1)


def test_a_formula_that_was_never_worked_out_is_an_empty_cell_and_is_named() -> None:
    grid = read(listed(("Linje", 5), ("I alt", "=SUM(B1)")))
    assert texts(grid) == [["Linje", "5"], ["I alt", ""]]
    assert remarks(grid) == {"formula_without_value": {"cells": "B2", "count": 1}}


def test_a_formula_is_taken_as_it_was_last_worked_out() -> None:
    content = with_sheet(listed(("I alt", "=SUM(B1)")), "<v></v>", "<v>12.5</v>")
    assert read(content).rows[0][1].number == Decimal("12.5")


def test_an_error_stands_as_text_and_is_named() -> None:
    grid = read(listed(("I alt", "#REF!")))
    assert texts(grid) == [["I alt", "#REF!"]]
    assert remarks(grid) == {"formula_error": {"cells": "B1", "count": 1}}


def test_merged_cells_keep_their_words_in_the_first_and_are_told() -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"], sheet["C2"] = "Overskrift", 1
        sheet.merge_cells("A1:C1")

    grid = read(workbook(fill))
    assert texts(grid)[0] == ["Overskrift", "", ""]
    assert remarks(grid) == {"merged_cells": {"cells": "A1:C1", "count": 1}}


def test_hidden_rows_and_columns_are_taken_in_and_told() -> None:
    def fill(sheet: Any) -> None:
        for row in range(1, 6):
            sheet.append((f"Linje {row}", row, row))
        for row in (2, 3, 5):
            sheet.row_dimensions[row].hidden = True
        sheet.column_dimensions["C"].hidden = True

    grid = read(workbook(fill))
    assert len(grid.rows) == 5
    assert remarks(grid) == {
        "hidden_rows": {"rows": "2–3, 5", "count": 3},
        "hidden_columns": {"columns": "C", "count": 1},
    }


def test_hidden_sheets_are_told_and_not_read() -> None:
    def fill_hidden(sheet: Any) -> None:
        sheet["A1"] = "Skjult"
        sheet.sheet_state = "hidden"

    grid = read(workbook(lambda sheet: sheet.append(("Linje", 1)), others={"Gamle tal": fill_hidden}))
    assert remarks(grid) == {"hidden_sheet": {"sheet": "Gamle tal"}}


def test_each_sheet_that_holds_something_is_a_table() -> None:
    content = workbook(
        lambda sheet: sheet.append(("Linje", 1)),
        others={"Tom": lambda _: None, "Næste": lambda sheet: sheet.append(("Linje", 2))},
    )
    assert [grid.name for grid in read_workbook(content)] == ["Sheet", "Næste"]


def test_macros_are_not_read_and_that_is_told() -> None:
    plain, macros = (
        b"openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"ms-excel.sheet.macroEnabled.main+xml",
    )
    content = repacked(listed(("Linje", 1)), {"[Content_Types].xml": lambda part: part.replace(plain, macros)})
    assert "macros" in remarks(read(content))


def test_links_to_other_workbooks_are_not_followed_and_that_is_told() -> None:
    link = (
        b'<Relationship Id="rId99" Target="externalLinks/externalLink1.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink"/></Relationships>'
    )
    name = "xl/_rels/workbook.xml.rels"
    content = repacked(listed(("Linje", 1)), {name: lambda part: part.replace(b"</Relationships>", link)})
    assert "external_links" in remarks(read(content))


def test_a_workbook_without_anything_is_empty() -> None:
    with pytest.raises(UnreadableTable, match="empty"):
        read_workbook(listed())


def test_a_workbook_where_all_is_hidden_is_not_read() -> None:
    def hide(part: bytes) -> bytes:
        return part.replace(b'state="visible"', b'state="hidden"')

    with pytest.raises(UnreadableTable) as caught:
        read_workbook(repacked(listed(("Linje", 1)), {"xl/workbook.xml": hide}))
    assert (caught.value.code, caught.value.params) == ("only_hidden_sheets", (("sheet", "Sheet"),))


def test_a_value_far_from_all_others_makes_no_table_of_millions() -> None:
    content = with_sheet(
        listed((1,)), "</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    with pytest.raises(UnreadableTable) as caught:
        read_workbook(content)
    assert caught.value.code == "too_large"


def test_a_text_that_the_workbook_does_not_have_makes_it_damaged() -> None:
    with pytest.raises(UnreadableTable) as caught:
        read_workbook(with_shared("<si><t>Linje</t></si>", '<c r="A1" t="s"><v>7</v></c>'))
    assert (caught.value.code, dict(caught.value.params)) == ("damaged", {"part": SHEET})
