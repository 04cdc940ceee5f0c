"""Lists as workbooks, read back as Excel reads them."""

from __future__ import annotations

import errno
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable, Value
from secretariat.application.faults import FileFault, StorageTrouble
from secretariat.exchange.workbooks import Workbooks, workbook

COLUMNS = (
    ExportColumn("Indsats", width=30),
    ExportColumn("Brutto", ColumnKind.AMOUNT, is_summed=True),
    ExportColumn("Felter", ColumnKind.NUMBER, is_summed=True),
    ExportColumn("Frist", ColumnKind.DAY),
)
GROUPS = (
    ExportGroup(
        "2. Flere i arbejde",
        (("Jobpatruljer", Decimal("36400000.00"), 3, date(2009, 8, 14)), ("Fritidsjob", Decimal("1500000"), 0, None)),
    ),
    ExportGroup("3. Sikker by", (("Gademedarbejdere", Decimal("-6000"), 7, None),)),
)


def sheet_of(table: ExportTable) -> Any:
    return load_workbook(BytesIO(workbook(table))).active


def listed(*groups: ExportGroup, columns: tuple[ExportColumn, ...] = COLUMNS, title: str = "Indsatser 2009") -> Any:
    return sheet_of(ExportTable(title, columns, groups or GROUPS, "I alt"))


def only(value: Value, kind: ColumnKind = ColumnKind.TEXT) -> Any:
    """The cell of a list of one value."""
    return listed(ExportGroup("", ((value,),)), columns=(ExportColumn("Værdi", kind),)).cell(3, 1)


def test_a_list_stands_under_its_title_and_headings_with_its_groups() -> None:
    sheet = listed()
    assert [row[0].value for row in sheet.iter_rows()] == [
        "Indsatser 2009",
        "Indsats",
        "2. Flere i arbejde",
        "Jobpatruljer",
        "Fritidsjob",
        "3. Sikker by",
        "Gademedarbejdere",
        "I alt",
    ]
    assert [cell.value for cell in sheet[2]] == ["Indsats", "Brutto", "Felter", "Frist"]
    assert all(cell.font.bold for cell in sheet[2])


def test_amounts_are_numbers_in_millions_and_days_are_days() -> None:
    row = listed()[4]
    assert [cell.value for cell in row[1:]] == [36.4, 3, datetime(2009, 8, 14)]  # noqa: DTZ001 -- Excel's own
    assert [cell.number_format for cell in row[1:]] == ["#,##0.0", "General", "dd-mm-yyyy"]


def test_sums_are_formulas_for_each_group_and_for_all() -> None:
    sheet = listed()
    assert [sheet.cell(row, 2).value for row in (3, 6, 8)] == ["=SUM(B4:B5)", "=SUM(B7:B7)", "=SUM(B4:B5,B7:B7)"]
    assert sheet.cell(8, 3).value == "=SUM(C4:C5,C7:C7)"
    assert sheet.cell(8, 4).value is None


def test_a_sum_over_more_ranges_than_excel_takes_is_a_sum_of_sums() -> None:
    groups = tuple(ExportGroup(f"Gruppe {number}", (("a", Decimal(1), 1, None),)) for number in range(450))
    total = listed(*groups).cell(3 + 2 * 450, 2).value
    assert total.startswith("=SUM(SUM(B4:B4,")
    assert total.count("SUM(") == 4


def test_a_group_without_a_heading_has_no_row_for_one() -> None:
    sheet = listed(ExportGroup("", GROUPS[0].rows))
    assert [row[0].value for row in sheet.iter_rows(min_row=3)] == ["Jobpatruljer", "Fritidsjob", "I alt"]


def test_an_empty_list_has_headings_and_no_sum() -> None:
    assert [row[0].value for row in listed(ExportGroup("", ())).iter_rows()] == ["Indsatser 2009", "Indsats"]


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(0)", "+45 33 66", "-2", "@SUM(A1)", "#N/A", "0012", "TRUE"])
def test_text_is_never_a_formula_an_error_or_a_number(text: str) -> None:
    cell = only(text)
    assert (cell.value, cell.data_type) == (text, "s")


def test_text_that_begins_like_a_formula_is_text_in_titles_headings_and_groups_too() -> None:
    sheet = listed(ExportGroup("=A1", (("a",),)), columns=(ExportColumn("=B1"),), title="=C1")
    assert [row[0].data_type for row in sheet.iter_rows(max_row=3)] == ["s", "s", "s"]


def test_what_a_cell_cannot_hold_is_seen_to_be_lost() -> None:
    assert only("for\x0bmand\x00").value == "for\ufffdmand\ufffd"
    long = only("x" * 40_000).value
    assert (len(long), long[-1]) == (32_767, "…")


def test_what_looks_like_the_number_of_a_character_is_escaped() -> None:
    assert only("navn_x0041_").value == "navn_x005F_x0041_"


def test_a_day_before_the_calendar_of_excel_is_text() -> None:
    assert only(date(1899, 12, 31), ColumnKind.DAY).value == "1899-12-31"


def test_a_number_shows_the_decimals_it_has() -> None:
    assert only(Decimal("2.40"), ColumnKind.NUMBER).number_format == "0.00"


def test_the_headings_stay_filter_and_repeat_and_the_paper_lies_across() -> None:
    sheet = listed()
    assert sheet.freeze_panes == "A3"
    assert sheet.auto_filter.ref == "A2:D7"
    assert sheet.print_title_rows == "$2:$2"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.column_dimensions["A"].width == 32


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Indsatser 2009/2010: [alle]", "Indsatser 2009 2010 alle"),
        ("'Udvalget'", "Udvalget"),
        ("", "1"),
        ("History", "History 1"),
        ("Beskæftigelses- og Integrationsudvalgets indsatser", "Beskæftigelses- og Integrationsu"[:31]),
    ],
)
def test_the_name_of_the_sheet_is_one_that_excel_takes(title: str, name: str) -> None:
    assert listed(title=title).title == name


_VALUES = st.none() | st.text() | st.integers(-(10**12), 10**12) | st.dates() | st.decimals(-(10**9), 10**9, places=2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(_VALUES, _VALUES), max_size=4), st.text(), st.sampled_from(ColumnKind))
def test_any_value_in_any_column_can_be_written_and_read(
    rows: list[tuple[Value, ...]], title: str, kind: ColumnKind
) -> None:
    columns = (ExportColumn(title), ExportColumn("b", kind, is_summed=True))
    sheet = sheet_of(ExportTable(title, columns, (ExportGroup(title, tuple(rows)),), title))
    assert {cell.data_type for row in sheet.iter_rows(max_col=1) for cell in row} <= {"s", "n", "d"}


def test_a_workbook_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "Indsatser.xlsx"
    Workbooks().write(ExportTable("Indsatser", COLUMNS, GROUPS, "I alt"), target)
    assert load_workbook(target).active.title == "Indsatser"
    with pytest.raises(FileFault) as caught:
        Workbooks().write(ExportTable("Indsatser", COLUMNS, GROUPS, "I alt"), tmp_path)
    assert caught.value.trouble is StorageTrouble.UNREACHABLE
    assert [path.name for path in tmp_path.iterdir()] == ["Indsatser.xlsx"]


def test_a_disk_that_fills_while_a_workbook_is_made_is_told_and_leaves_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    target = tmp_path / "Indsatser.xlsx"
    target.write_bytes(b"an older one")
    monkeypatch.setattr("openpyxl.worksheet._writer.create_temporary_file", full)
    with pytest.raises(FileFault) as caught:
        Workbooks().write(ExportTable("Indsatser", COLUMNS, GROUPS, "I alt"), target)
    assert (caught.value.trouble, target.read_bytes()) == (StorageTrouble.FULL, b"an older one")
