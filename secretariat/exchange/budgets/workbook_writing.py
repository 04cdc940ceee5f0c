"""Writes a budget table as a workbook (`.xlsx`) that Excel and LibreOffice open to the same figures.

Totals and rules are formulas, with what they come to stored beside them, so that a program that does not compute shows
them too. A printed total that is not what it comes to stands as it was printed, with a comment that tells the computed
one. Figures stay numbers whatever mark is at them: the mark is part of how the number is shown. Groups are outlined.

openpyxl stores no results beside formulas; the sheet is written as XML here, row by row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

from openpyxl.utils import get_column_letter

from secretariat.application.progress import Tell, silently
from secretariat.domain.budget.tables import Row, RowKind
from secretariat.domain.danish.numbers import decimal_number
from secretariat.exchange.budgets.outgoing_table import EMPTY, OutgoingCell, OutgoingTable, plain
from secretariat.exchange.budgets.raised_marks import raised
from secretariat.exchange.budgets.workbook_formulas import Formulas
from secretariat.exchange.budgets.workbook_parts import (
    DRAWING_ID,
    HEAD,
    MAIN,
    RELATIONS,
    WorkbookFile,
    note_element,
    text_element,
)
from secretariat.exchange.budgets.workbook_styles import Fill, FontLook, Look, Rule, Styles
from secretariat.exchange.workbook_text import sheet_name

_TITLE: Final = Look(FontLook.TITLE)
_NOTE: Final = Look(FontLook.SMALL, wraps=False)
_HEADING: Final = Look(FontLook.BOLD, Fill.HEADER, stands="right", wraps=True)
_CORNER: Final = Look(FontLook.BOLD, Fill.HEADER, wraps=True)
_OVER: Final = Look(FontLook.BOLD, Fill.HEADER, stands="center", wraps=True)
_DEEPEST_OUTLINE: Final = 7
_DEEPEST_INDENT: Final = 15
_TOLD_EVERY: Final = 500
"""Rows."""
_LINE: Final = 15
_TITLE_LINE: Final = 24
"""Points: LibreOffice makes no room for words that take several lines unless it is told."""
_MOST_HEADING: Final = 18
_LABEL_WIDTHS: Final = (16, 60)
"""Characters, at least and at most."""

_LOOKS: Final = {
    RowKind.HEADING: Look(FontLook.BOLD),
    RowKind.GROUP: Look(FontLook.BOLD, Fill.GROUP),
    RowKind.LINE: Look(),
    RowKind.OF_WHICH: Look(),
    RowKind.TOTAL: Look(FontLook.BOLD, rule=Rule.ABOVE),
    RowKind.GRAND_TOTAL: Look(FontLook.BOLD, rule=Rule.AROUND),
    RowKind.DERIVED: Look(FontLook.BOLD, rule=Rule.ABOVE),
}


def workbook_file(table: OutgoingTable, *, computed: str, tell: Tell = silently) -> bytes:
    """Return the bytes of a workbook. `computed` is the word before a computed figure in a comment."""
    stream = BytesIO()
    _Writer(table, computed, tell).write(WorkbookFile(stream))
    return stream.getvalue()


class _Writer:
    """A workbook being written."""

    def __init__(self, table: OutgoingTable, computed: str, tell: Tell) -> None:
        self._table = table
        self._computed = computed
        self._tell = tell
        self._styles = Styles()
        self._heading_row = 3 if table.head.over else 2
        self._first = self._heading_row + 1
        self._formulas = Formulas(table, self._first)
        self._comments: list[tuple[str, str]] = []
        self._looks: dict[tuple[RowKind, int, int, tuple[str, ...]], int] = {}
        lengths = (len(name) + 2 * row.level for name, row in zip(table.names, table.draft.rows, strict=True))
        longest = max(lengths, default=0)
        self._label_width = max(min(longest + 2, _LABEL_WIDTHS[1]), _LABEL_WIDTHS[0])
        self._letters = [get_column_letter(place + 1) for place in range(len(table.draft.columns) + 1)]

    def write(self, file: WorkbookFile) -> None:
        """Write everything; what the sheet turns out to need comes after it."""
        title = self._table.head.title.words
        file.add("xl/worksheets/sheet1.xml", self._sheet())
        file.add("xl/styles.xml", (self._styles.xml(),))
        file.finish(title=title, name=sheet_name(title), heading_rows=self._heading_row, comments=self._comments)

    def _sheet(self) -> Iterator[str]:
        rows = list(self._rows())  # what comments there are is known when all rows are made
        above = any(row.kind is RowKind.GROUP for row in self._table.draft.rows)
        outline = f'<outlinePr summaryBelow="{0 if above else 1}"/>'
        yield f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}">'
        yield f'<sheetPr>{outline}<pageSetUpPr fitToPage="1"/></sheetPr>'
        yield self._view()
        yield f'<sheetFormatPr defaultRowHeight="15" outlineLevelRow="{self._deepest()}"/>'
        yield f"<cols>{''.join(self._widths())}</cols><sheetData>"
        yield from rows
        yield "</sheetData>"
        yield self._merged()
        yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
        yield "<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
        yield f'<legacyDrawing r:id="{DRAWING_ID}"/>' if self._comments else ""
        yield "</worksheet>"

    def _view(self) -> str:
        corner = f"B{self._first}"
        pane = f'xSplit="1" ySplit="{self._heading_row}" topLeftCell="{corner}" activePane="bottomRight" state="frozen"'
        chosen = f'<selection pane="bottomRight" activeCell="{corner}" sqref="{corner}"/>'
        return f'<sheetViews><sheetView workbookViewId="0"><pane {pane}/>{chosen}</sheetView></sheetViews>'

    def _deepest(self) -> int:
        return min(max((row.level for row in self._table.draft.rows), default=0), _DEEPEST_OUTLINE)

    def _widths(self) -> Iterator[str]:
        yield _width(1, self._label_width)
        for place, heading in enumerate(self._table.head.headings[1:]):
            longest = max((len(cells[place].words) for cells in self._table.cells), default=0)
            yield _width(place + 2, min(max(longest + 3, min(len(heading.words) + 2, _MOST_HEADING), 9), 40))

    def _merged(self) -> str:
        """Return the headings over several columns, each in one cell."""
        found, at = [], 1
        for over in self._table.head.over:
            if over.span > 1 and over.content.words:
                row = self._heading_row - 1
                found.append(f'<mergeCell ref="{self._letters[at]}{row}:{self._letters[at + over.span - 1]}{row}"/>')
            at += over.span
        return f'<mergeCells count="{len(found)}">{"".join(found)}</mergeCells>' if found else ""

    def _rows(self) -> Iterator[str]:
        head = self._table.head
        yield _row(1, self._words("A1", head.title.words, _TITLE, head.title.marks), height=_TITLE_LINE)
        if head.over:
            yield _row(2, self._over())
        headings = (
            self._words(f"{letters}{self._heading_row}", heading.words, _HEADING if place else _CORNER, heading.marks)
            for place, (letters, heading) in enumerate(zip(self._letters, head.headings, strict=True))
        )
        deepest = max((_lines(len(heading.words), _MOST_HEADING) for heading in head.headings[1:]), default=1)
        yield _row(self._heading_row, "".join(headings), height=_LINE * deepest)
        rows = self._table.draft.rows
        for place, (row, cells) in enumerate(zip(rows, self._table.cells, strict=True)):
            if place % _TOLD_EVERY == 0:
                self._tell(place, len(rows))
            yield self._table_row(place, row, cells)
        self._tell(len(rows), len(rows))
        yield from self._below(self._first + len(rows) + 1)

    def _over(self) -> str:
        cells, at = [self._words("A2", "", _CORNER)], 1
        for over in self._table.head.over:
            cells += [self._words(f"{self._letters[at]}2", over.content.words, _OVER)]
            cells += [self._words(f"{self._letters[at + beside]}2", "", _OVER) for beside in range(1, over.span)]
            at += over.span
        return "".join(cells)

    def _table_row(self, place: int, row: Row, cells: Sequence[OutgoingCell]) -> str:
        number = self._first + place
        label = self._number(row.kind, 0, min(row.level, _DEEPEST_INDENT), ())
        mark = ",".join(self._table.marks(row.notes))
        name = self._table.names[place]
        made = [_text_cell(f"A{number}", label, name, mark)] if name or mark else [_blank(f"A{number}", label)]
        for column, cell in enumerate(cells):
            made.append(self._cell(f"{self._letters[column + 1]}{number}", place, column, cell))
        length = len(name) * 9 // 8 if _LOOKS[row.kind].font is FontLook.BOLD else len(name)  # bold words are wider
        lines = _lines(length, self._label_width - 2 * row.level)
        level = min(row.level, _DEEPEST_OUTLINE)
        return _row(number, "".join(made), level, height=_LINE * lines if lines > 1 else 0)

    def _cell(self, at: str, row: int, column: int, cell: OutgoingCell) -> str:
        look = self._number(self._table.draft.rows[row].kind, column + 1, 0, cell.marks)
        if cell.is_fact or cell is EMPTY:
            return _figure_cell(at, look, cell)
        formula = "" if cell.differs else self._formulas.formula(row, column)
        if formula:
            return _formula_cell(at, look, formula, cell)
        if cell.computed is not None:
            computed = decimal_number(cell.computed, self._table.decimals[column])
            self._comments.append((at, f"{self._computed}: {computed}"))
        return _figure_cell(at, look, cell)

    def _number(self, kind: RowKind, column: int, indent: int, marks: tuple[str, ...]) -> int:
        """Return the number of the look of a cell in a row; column 0 has the labels."""
        key = (kind, column, indent, marks)
        known = self._looks.get(key)
        if known is None:
            look = _LOOKS[kind]
            code = _format(self._table.decimals[column - 1], marks) if column else ""
            stands = "right" if column else "left"
            known = self._styles.number(Look(look.font, look.fill, look.rule, code, stands, indent, wraps=not column))
            self._looks[key] = known
        return known

    def _words(self, at: str, words: str, look: Look, marks: Sequence[str] = ()) -> str:
        number = self._styles.number(look)
        return _text_cell(at, number, words, ",".join(marks)) if words or marks else _blank(at, number)

    def _below(self, number: int) -> Iterator[str]:
        """Yield the notes, and the sentences that must be said."""
        look = self._styles.number(_NOTE)
        notes = [note_element(note.mark, note.text) for note in self._table.head.notes]
        legends = [text_element(words) for words in self._table.legends]
        for place, content in enumerate([*notes, *([""] if notes and legends else []), *legends], start=number):
            if content:
                yield _row(place, f'<c r="A{place}" s="{look}" t="inlineStr">{content}</c>')


def _format(decimals: int, marks: Sequence[str]) -> str:
    """Return how a figure is shown; Excel and LibreOffice put each language's own signs for the comma and the point."""
    code = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
    mark = raised(",".join(marks)).replace('"', "")
    return f'{code}"{mark}"' if mark else code


def _lines(length: int, width: int) -> int:
    """Return how many lines words take."""
    return max(1, -(-length // max(width, 1)))


def _row(number: int, cells: str, level: int = 0, *, height: int = 0) -> str:
    outline = f' outlineLevel="{level}"' if level else ""
    tall = f' ht="{height}" customHeight="1"' if height else ""
    return f'<row r="{number}"{tall}{outline}>{cells}</row>'


def _width(column: int, width: int) -> str:
    return f'<col min="{column}" max="{column}" width="{width}" customWidth="1"/>'


def _blank(at: str, look: int) -> str:
    return f'<c r="{at}" s="{look}"/>'


def _text_cell(at: str, look: int, words: str, mark: str = "") -> str:
    return f'<c r="{at}" s="{look}" t="inlineStr">{text_element(words, mark)}</c>'


def _figure_cell(at: str, look: int, cell: OutgoingCell) -> str:
    """Return a figure, or the words that stand for none, with their marks."""
    if cell.figure is not None:
        return f'<c r="{at}" s="{look}"><v>{plain(cell.figure)}</v></c>'
    return _text_cell(at, look, cell.words, ",".join(cell.marks)) if cell.words or cell.marks else _blank(at, look)


def _formula_cell(at: str, look: int, formula: str, cell: OutgoingCell) -> str:
    told = formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if cell.computed is None:
        return f'<c r="{at}" s="{look}" t="str"><f>{told}</f><v>{cell.words}</v></c>'
    return f'<c r="{at}" s="{look}"><f>{told}</f><v>{_stored(cell)}</v></c>'


def _stored(cell: OutgoingCell) -> str:
    """Return what a formula comes to with the fifteen digits that a spreadsheet computes with."""
    assert cell.computed is not None  # noqa: S101 -- asked for by the caller
    return f"{cell.computed:.15g}"
