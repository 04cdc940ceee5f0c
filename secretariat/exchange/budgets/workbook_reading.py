"""Reads workbooks (`.xlsx`) as tables: a sheet at a time, straight from its XML, within limits.

Values are taken as the workbook last computed them; nothing is computed here, fetched or run. What is hidden in a sheet
that is shown is taken in and told; sheets that are hidden are told and not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from lxml import etree
from openpyxl.utils import get_column_letter

from secretariat.application.budget.files import UnreadableTable
from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid, SourceRemark
from secretariat.exchange.budgets.table_limits import LARGEST_AREA, MOST_CELLS, too_many_cells
from secretariat.exchange.budgets.workbook_cells import CellReader
from secretariat.exchange.budgets.workbook_looks import CellLook, cell_looks, is_true, whole
from secretariat.exchange.budgets.workbook_words import Words, shared_words
from secretariat.exchange.office_package import SAFELY, Limits, OfficeKind, OfficePackage, has_doctype

_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORKBOOK: Final = OfficeKind(
    refusal=UnreadableTable,
    strange="not_a_workbook",
    old="old_workbook",
    open_document="ods",
    main="spreadsheetml.",
    with_macros="application/vnd.ms-excel.",
    strict=((b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONS.encode()),),
)
LIMITS: Final = Limits(unpacked=1024 * 1024 * 1024, part=512 * 1024 * 1024)
"""A part is read as it is unpacked and never held whole."""

_MOST_ROWS: Final = 1_048_576
_MOST_COLUMNS: Final = 16_384
_TOLD_EVERY: Final = 1_000
"""Rows."""
_NAMED: Final = 12
"""Places that a remark names; it counts the others."""
_EMPTY: Final = SourceCell()


def read_workbook(content: bytes, *, tell: Tell = silently, limits: Limits = LIMITS) -> tuple[SourceGrid, ...]:
    """Return the sheets that are shown and hold something. Raises `UnreadableTable`, `Cancelled`."""
    package = OfficePackage(content, limits, WORKBOOK)
    book = _opened(package)
    found: list[SourceGrid] = []
    left = MOST_CELLS
    for number, (name, part) in enumerate(book.shown):
        sheet = _Sheet(book, part, left)
        sheet.read(lambda number=number: tell(number, len(book.shown)))
        left -= sheet.cells
        if sheet.rows:
            found.append(sheet.grid(name))
    tell(len(book.shown), len(book.shown))
    if not found:
        hidden = tuple(
            ("sheet", dict(remark.params)["sheet"]) for remark in book.remarks if remark.code == "hidden_sheet"
        )
        raise UnreadableTable("only_hidden_sheets", hidden[:1]) if hidden else UnreadableTable("empty")
    return (replace(found[0], remarks=(*book.remarks, *found[0].remarks)), *found[1:])


@dataclass(frozen=True, slots=True)
class _Book:
    """What the sheets share. `shown` are the names and parts of those that are read."""

    package: OfficePackage
    shown: tuple[tuple[str, str], ...]
    remarks: tuple[SourceRemark, ...]
    looks: Sequence[CellLook]
    words: Sequence[Words]
    since_1904: bool


def _opened(package: OfficePackage) -> _Book:
    root = package.root(package.main)
    if root is None:
        raise package.torn(package.main)
    relations = package.relations(package.main)
    shown, remarks = [], []
    for sheet in root.iterfind("{*}sheets/{*}sheet"):
        name, relation = sheet.get("name", ""), relations.get(sheet.get(f"{{{_RELATIONS}}}id", ""))
        if relation is None or not package.has(relation.target):
            raise package.torn(package.main)
        if sheet.get("state", "visible") != "visible":
            remarks.append(SourceRemark("hidden_sheet", (("sheet", name),)))
        elif relation.kind == "worksheet":
            shown.append((name, relation.target))
        else:
            remarks.append(SourceRemark("chart_sheet", (("sheet", name),)))
    if any(relation.kind == "externalLink" for relation in relations.values()):
        remarks.append(SourceRemark("external_links"))
    if package.has_macros:
        remarks.append(SourceRemark("macros"))
    strings, styles = (package.related(package.main, kind) for kind in ("sharedStrings", "styles"))
    settings = root.find("{*}workbookPr")
    return _Book(
        package,
        tuple(shown),
        tuple(remarks),
        cell_looks(package.root(styles[0]) if styles else None),
        shared_words(package, strings[0]) if strings else (),
        settings is not None and is_true(settings.get("date1904")),
    )


@dataclass(slots=True)
class _Row:
    """A row as read: its cells by their column."""

    cells: dict[int, SourceCell] = field(default_factory=dict)
    level: int = 0
    is_hidden: bool = False


class _Sheet:
    """A sheet being read. `rows` are those with something in them, by their number; `cells` counts what is in them."""

    def __init__(self, book: _Book, part: str, most: int) -> None:
        self.rows: dict[int, _Row] = {}
        self.cells = 0
        self._book = book
        self._part = part
        self._most = most
        self._reader = CellReader(book.looks, book.words, since_1904=book.since_1904)
        self._row = 0
        self._hidden: list[tuple[int, int]] = []
        self._merged: list[str] = []
        self._columns: dict[str, int] = {}

    def read(self, tell: Any) -> None:
        """Read the whole part. Raises `UnreadableTable`."""
        with self._book.package.stream(self._part) as stream:
            root = None
            for _, element in etree.iterparse(
                stream, events=("end",), tag=("{*}row", "{*}col", "{*}mergeCell"), **SAFELY
            ):
                root = element.getroottree().getroot() if root is None else root
                self._take(element)
                if self._row % _TOLD_EVERY == 0:
                    tell()
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
            if root is not None and has_doctype(root):
                raise self._torn

    @property
    def _torn(self) -> Exception:
        return self._book.package.torn(self._part)

    def _take(self, element: Any) -> None:
        name = element.tag.rpartition("}")[2]
        if name == "row":
            self._take_row(element)
        elif name == "mergeCell":
            self._merged.append(element.get("ref", ""))
        elif is_true(element.get("hidden")):
            self._hidden.append((whole(element.get("min", "0")), whole(element.get("max", "0"))))

    def _take_row(self, element: Any) -> None:
        self._row = whole(element.get("r", "")) or self._row + 1
        if self._row > _MOST_ROWS:
            raise self._torn
        found, column = {}, 0
        for child in element.iterfind("{*}c"):
            place = child.get("r")
            column = self._column(place) if place else column + 1
            cell = self._reader.cell(child, place or f"{get_column_letter(column)}{self._row}")
            if cell is not None and (cell.number is not None or cell.text.strip()):
                found[column] = cell
        if not found:
            return
        self.cells += len(found)
        if self.cells > self._most:
            raise too_many_cells()
        self.rows[self._row] = _Row(
            found, min(whole(element.get("outlineLevel", "0")), 7), is_true(element.get("hidden"))
        )

    def _column(self, place: str) -> int:
        """Return the number of a place's column, from 1."""
        letters = place.rstrip("0123456789")
        if letters not in self._columns:
            number = 0
            for letter in letters.upper()[:4]:
                number = number * 26 + ord(letter) - 64
            if not letters.isascii() or not letters.isalpha() or number > _MOST_COLUMNS:
                raise self._torn
            self._columns[letters] = number
        return self._columns[letters]

    def grid(self, name: str) -> SourceGrid:
        """Return the sheet from its first row; empty columns before the first that is used are left out."""
        used = {column for row in self.rows.values() for column in row.cells}
        columns, height = range(min(used), max(used) + 1), max(self.rows)
        if len(columns) * height > LARGEST_AREA:
            raise too_many_cells()
        blank = _Row()
        rows = [self.rows.get(number, blank) for number in range(1, height + 1)]
        cells = tuple(tuple(row.cells.get(column, _EMPTY) for column in columns) for row in rows)
        levels = tuple(row.level for row in rows)
        return SourceGrid(cells, name, levels if any(levels) else (), tuple(self._remarks(used)))

    def _remarks(self, used: set[int]) -> Iterator[SourceRemark]:
        hidden = sorted(number for number, row in self.rows.items() if row.is_hidden)
        if hidden:
            yield SourceRemark("hidden_rows", (("rows", _runs(hidden, str)), ("count", len(hidden))))
        columns = sorted(column for column in used if any(first <= column <= last for first, last in self._hidden))
        if columns:
            yield SourceRemark(
                "hidden_columns", (("columns", _runs(columns, get_column_letter)), ("count", len(columns)))
            )
        places = {"merged_cells": self._merged, **self._reader.told}
        for code, met in places.items():
            if met:
                yield SourceRemark(code, (("cells", _named(met)), ("count", len(met))))


def _named(places: Sequence[str]) -> str:
    return ", ".join(places[:_NAMED]) + (" …" if len(places) > _NAMED else "")


def _runs(numbers: Sequence[int], name: Any) -> str:
    """Return numbers as `3, 5–9`."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return _named([name(first) if first == last else f"{name(first)}–{name(last)}" for first, last in runs])
