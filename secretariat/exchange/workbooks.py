"""Lists as Excel workbooks (`.xlsx`).

Figures are numbers and days are days, so that Excel in any language shows them its own way. Amounts are in millions of
kroner, exactly (36.400.000 kr. is 36.4), and shown with one decimal. Sums are formulas: openpyxl cannot compute, so a
program that shows a workbook without computing it, such as a preview in a mail, shows no sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from secretariat.application.export import ColumnKind, ExportColumn, ExportGroup, ExportTable, Value
from secretariat.application.faults import file_told
from secretariat.exchange.workbook_text import kept_text, sheet_name, sum_of
from secretariat.exchange.xml_characters import legal
from secretariat.system.whole_file import write_whole

MILLION: Final = Decimal(1_000_000)

_TITLE_ROW: Final = 1
_HEADER_ROW: Final = 2

_FORMATS: Final = {ColumnKind.AMOUNT: "#,##0.0", ColumnKind.DAY: "dd-mm-yyyy"}
_FIRST_DAY: Final = date(1900, 3, 1)
"""Excel counts days from 1900, with a 29 February that year never had; before it, a day is text."""

_HEADER_FILL: Final = PatternFill("solid", fgColor="E3E8ED")
_GROUP_FILL: Final = PatternFill("solid", fgColor="F3F5F7")
_BOLD: Final = Font(name="Calibri", size=11, bold=True)
_TITLE: Final = Font(name="Calibri", size=14, bold=True)
_RULE: Final = Border(top=Side("thin"))


class Workbooks:
    """See `secretariat.application.ports.TableFiles`."""

    def write(self, table: ExportTable, target: Path) -> None:
        """Write a workbook, whole or not at all. Raises `FileFault`."""
        with file_told(target):  # openpyxl too writes to the disk, in the folder for temporary files
            write_whole(target, workbook(table))


def workbook(table: ExportTable) -> bytes:
    """Return a list as the bytes of a workbook."""
    book = Workbook()
    writer = _Writer(book.active, table)
    writer.write()
    book.properties.title, book.properties.creator = legal(table.title), ""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@dataclass(slots=True)
class _Writer:
    """A list being written from the top down. `summed` are the rows of figures so far, as ranges of first and last."""

    sheet: Any
    table: ExportTable
    row: int = _HEADER_ROW
    summed: list[tuple[int, int]] = field(default_factory=list)

    def write(self) -> None:
        """Write everything."""
        self._text(_TITLE_ROW, 1, self.table.title, _TITLE)
        self._write_header()
        for group in self.table.groups:
            self._write_group(group)
        last = self.row
        if any(column.is_summed for column in self.table.columns) and self.summed:
            self.row += 1
            self._text(self.row, 1, self.table.total, _BOLD)
            self._write_sums(self.summed, _BOLD)
            self._look(self.row, border=_RULE)
        self._set_up(last)

    def _write_header(self) -> None:
        for number, column in enumerate(self.table.columns, start=1):
            cell = self._text(_HEADER_ROW, number, column.heading, _BOLD)
            is_figure = column.kind is not ColumnKind.TEXT
            cell.alignment = Alignment(horizontal="right" if is_figure else "left", vertical="bottom", wrap_text=True)
            self.sheet.column_dimensions[get_column_letter(number)].width = column.width + 2
        self._look(_HEADER_ROW, fill=_HEADER_FILL)

    def _write_group(self, group: ExportGroup) -> None:
        """Write a group's heading with its sums, then its rows."""
        if group.heading:
            self.row += 1
        heading, first = self.row, self.row + 1
        for values in group.rows:
            self.row += 1
            for number, (column, value) in enumerate(zip(self.table.columns, values, strict=True), start=1):
                self._value(number, column, value)
        rows = [(first, self.row)] if self.row >= first else []
        self.summed += rows
        if group.heading:
            self._text(heading, 1, group.heading, _BOLD)
            self._look(heading, fill=_GROUP_FILL)
            end, self.row = self.row, heading
            self._write_sums(rows, _BOLD)
            self.row = end

    def _write_sums(self, ranges: Sequence[tuple[int, int]], font: Font) -> None:
        """Write the sums of the summed columns in the row at hand, never in the first one, where its name stands."""
        for number, column in enumerate(self.table.columns, start=1):
            if column.is_summed and number > 1 and ranges:
                cell = self.sheet.cell(self.row, number, _sum(get_column_letter(number), ranges))
                cell.number_format, cell.font = _format(column, 0), font

    def _value(self, number: int, column: ExportColumn, value: Value) -> None:
        if value is None:
            return
        if isinstance(value, str):
            cell = self._text(self.row, number, value)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            return
        if isinstance(value, date) and value < _FIRST_DAY:
            self._text(self.row, number, value.isoformat())
            return
        shown = value / MILLION if column.kind is ColumnKind.AMOUNT and isinstance(value, (int, Decimal)) else value
        cell = self.sheet.cell(self.row, number, shown)
        cell.number_format = _format(column, shown)
        cell.alignment = Alignment(horizontal="right", vertical="top")

    def _text(self, row: int, number: int, text: str, font: Font | None = None) -> Any:
        """Write text that stays text, whatever it begins with: a formula from somebody's name must not be computed."""
        cell = self.sheet.cell(row, number)
        if text:
            cell.value, cell.data_type = kept_text(text), "s"
        if font is not None:
            cell.font = font
        return cell

    def _look(self, row: int, *, fill: PatternFill | None = None, border: Border | None = None) -> None:
        for number in range(1, len(self.table.columns) + 1):
            cell = self.sheet.cell(row, number)
            if fill is not None:
                cell.fill = fill
            if border is not None:
                cell.border = border

    def _set_up(self, last: int) -> None:
        """Set what stays on the screen while scrolling, what can be filtered, and how it prints."""
        sheet = self.sheet
        sheet.title = sheet_name(self.table.title)
        sheet.freeze_panes = f"A{_HEADER_ROW + 1}"
        if self.table.columns:
            sheet.auto_filter.ref = f"A{_HEADER_ROW}:{get_column_letter(len(self.table.columns))}{last}"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.print_title_rows = f"{_HEADER_ROW}:{_HEADER_ROW}"
        sheet.oddFooter.right.text = "&P / &N"


def _sum(letter: str, ranges: Sequence[tuple[int, int]]) -> str:
    return "=" + sum_of([f"{letter}{first}:{letter}{last}" for first, last in ranges])


def _format(column: ExportColumn, value: object) -> str:
    """Return how a figure is shown: an amount in millions with one decimal, a number with as many as it has."""
    if isinstance(value, date):
        return _FORMATS[ColumnKind.DAY]
    if column.kind is ColumnKind.AMOUNT:
        return _FORMATS[column.kind]
    exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return f"0.{'0' * places}" if places else "General"
