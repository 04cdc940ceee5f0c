"""Makes the budget table of all that was understood: kroner of figures, keys of marks, rows with kinds and levels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from secretariat.domain.amounts import LARGEST, in_oere
from secretariat.domain.budget.recognition.columns import FigureColumn, Figures
from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Alternative, Asking, alternative
from secretariat.domain.budget.recognition.figures import Reading, Word
from secretariat.domain.budget.recognition.labels import Marked
from secretariat.domain.budget.recognition.notes import FoundNote
from secretariat.domain.budget.recognition.sheet import SheetRow, column_key
from secretariat.domain.budget.recognition.tree import Placed
from secretariat.domain.budget.tables import (
    BLANK,
    EXPONENTS,
    NOT_APPLICABLE,
    NOTHING,
    Cell,
    CellState,
    Column,
    ColumnKey,
    ColumnKind,
    Note,
    NoteKey,
    Row,
    RowKey,
    RowKind,
    Term,
    Unit,
)

_MOST_ASKED_ONE_BY_ONE: Final = 25
"""Cells of a column that cannot be read; more are asked about together."""
_PLAIN: Final = {
    CellState.BLANK: BLANK,
    CellState.NOTHING: NOTHING,
    CellState.NOT_APPLICABLE: NOT_APPLICABLE,
}
_LARGEST_PLACE: Final = LARGEST.adjusted()
_KEPT: Final = 2
"""Decimals of what is kept: the øre, hundredths of what is no money."""
_LAST: Final = 1000
_UNREAD_WAYS: Final = (
    alternative(AlternativeCode.LEFT_UNREAD),
    alternative(AlternativeCode.LEFT_EMPTY),
    alternative(AlternativeCode.NO_APPROPRIATION),
)
_FINE_WAYS: Final = (alternative(AlternativeCode.ROUNDED), alternative(AlternativeCode.LEFT_UNREAD))


class Marks:
    """The footnotes of the table: one for each mark that stands in it, with its words where the source has them."""

    def __init__(self, notes: Sequence[FoundNote]) -> None:
        self._texts = {note.mark: note.text for note in notes}
        self._used: dict[str, NoteKey] = {}

    def of(self, mark: str) -> tuple[NoteKey, ...]:
        """Return the footnotes that a mark names (`3`, `1,2`)."""
        if not mark:
            return ()
        names = [name for name in mark.replace(";", ",").split(",") if name.strip()]
        return tuple(dict.fromkeys(self._key(name.strip()) for name in names))

    def _key(self, mark: str) -> NoteKey:
        return self._used.setdefault(mark, NoteKey(f"n{mark}"))

    def notes(self) -> tuple[Note, ...]:
        """Return the notes: numbers in their order, then the others as they stand in the table and below it."""
        for mark in self._texts:
            self._key(mark)
        order = sorted(self._used.items(), key=lambda entry: int(entry[0]) if entry[0].isdecimal() else _LAST)
        return tuple(Note(key, mark, self._texts.get(mark, "")) for mark, key in order)


MadeCells: TypeAlias = defaultdict[int, dict[int, Cell]]
"""Plain cells of all columns by their exponents and their figures' identities: equal texts are one figure."""


class CellMaker:
    """Makes the cells of one column; those that were made for the columns before are the same cells."""

    def __init__(
        self,
        place: int,
        column: FigureColumn,
        rows: Sequence[SheetRow],
        asking: Asking,
        *,
        marks: Marks,
        made: MadeCells,
    ) -> None:
        self._key = column_key(place)
        self._column = column
        self._rows = rows
        self._asking = asking
        self._marks = marks
        self._exponent = EXPONENTS[column.unit]
        self._made = made[self._exponent]

    def cells(self) -> list[Cell]:
        """Return a cell for each row; what cannot be read is asked about."""
        words, numerals = self._column.words, self._column.numerals
        unread: list[int] = []
        fine: list[int] = []
        cells: list[Cell] = []
        made = self._made
        for index, (word, numeral) in enumerate(zip(words, numerals, strict=True)):
            cell = made.get(id(numeral))
            if cell is None or word.mark:
                cell = self._cell(word, numeral)
                if cell is None:
                    unread.append(index)
                    cell = Cell(CellState.UNREAD, typed=word.text.strip())
                elif numeral is not None and self._is_too_fine(numeral):
                    fine.append(index)
                elif numeral is not None and not word.mark:
                    made[id(numeral)] = cell
            cells.append(cell)
        self._ask_unread(unread, cells)
        self._ask_fine(fine, cells)
        return cells

    def _cell(self, word: Word, numeral: Reading | None) -> Cell | None:
        """Return the cell of a word, None for one that cannot be read."""
        if numeral is not None:
            exact = numeral.value.scaleb(self._exponent)
            if exact.adjusted() >= _LARGEST_PLACE:
                return None
            return Cell(CellState.FIGURE, in_oere(exact), notes=self._marks.of(numeral.mark or word.mark))
        plain = _PLAIN.get(word.state)
        return replace(plain, notes=self._marks.of(word.mark)) if plain is not None and word.mark else plain

    def _is_too_fine(self, numeral: Reading) -> bool:
        if numeral.decimals - self._exponent <= _KEPT:
            return False
        exact = numeral.value.scaleb(self._exponent)
        return exact != in_oere(exact)

    def _ask_unread(self, places: Sequence[int], cells: list[Cell]) -> None:
        if len(places) > _MOST_ASKED_ONE_BY_ONE:
            ways, code = _UNREAD_WAYS[:2], DoubtCode.UNREAD_CELLS
            excerpt = cells[places[0]].typed
            chosen = self._asking.ask(code, ways, column=self._key, excerpt=excerpt, count=len(places))
            for place in places:
                cells[place] = _settled(ways[chosen], cells[place])
            return
        for place in places:
            row, excerpt = self._rows[place].key, cells[place].typed
            code = DoubtCode.UNREAD_CELL
            chosen = self._asking.ask(code, _UNREAD_WAYS, row=row, column=self._key, excerpt=excerpt)
            cells[place] = _settled(_UNREAD_WAYS[chosen], cells[place])

    def _ask_fine(self, places: Sequence[int], cells: list[Cell]) -> None:
        if not places:
            return
        excerpt = self._column.words[places[0]].text
        code, count = DoubtCode.TOO_FINE, len(places)
        if self._asking.ask(code, _FINE_WAYS, column=self._key, excerpt=excerpt, count=count):
            for place in places:
                cells[place] = Cell(CellState.UNREAD, typed=self._column.words[place].text.strip())


def all_cells(figures: Figures, rows: Sequence[SheetRow], asking: Asking, marks: Marks) -> list[list[Cell]]:
    """Return the cells of each column, one for each row."""
    made: MadeCells = defaultdict(dict)
    return [
        CellMaker(place, column, rows, asking, marks=marks, made=made).cells()
        for place, column in enumerate(figures.columns)
    ]


def _settled(way: Alternative, cell: Cell) -> Cell:
    if way.code == AlternativeCode.LEFT_EMPTY:
        return BLANK
    return NOTHING if way.code == AlternativeCode.NO_APPROPRIATION else cell


def settled_label(
    text: Marked,
    whole: str,
    notes: Mapping[str, str],
    asking: Asking,
    *,
    row: RowKey | None = None,
    column: ColumnKey | None = None,
) -> Marked:
    """Return a label or a heading with its mark, asked about where the mark is glued and has no note."""
    if text.is_certain or text.mark in notes:
        return text
    alternatives = [
        alternative(AlternativeCode.TEXT_WITH_MARK, text=text.text, mark=text.mark),
        alternative(AlternativeCode.TEXT, text=whole),
    ]
    chosen = asking.ask(
        DoubtCode.LABEL_OR_MARK, alternatives, row=row or RowKey(""), column=column or ColumnKey(""), excerpt=whole
    )
    return Marked(whole) if chosen else text


def assembled_columns(figures: Figures, headings: Sequence[Marked], marks: Marks) -> tuple[Column, ...]:
    """Return the table's columns."""
    columns = []
    for place, (column, heading) in enumerate(zip(figures.columns, headings, strict=True)):
        rule = column.rule
        is_percent = rule.kind in (ColumnKind.SHARE, ColumnKind.CHANGE)
        unit = None if column.unit is figures.unit or is_percent else column.unit
        usual = 1 if (unit or figures.unit) is Unit.PERCENT or is_percent else figures.decimals
        decimals = column.decimals if any(numeral is not None for numeral in column.numerals) else usual
        columns.append(
            Column(
                key=column_key(place),
                label=heading.text,
                kind=rule.kind,
                year=column.year,
                of=tuple(column_key(other) for other in rule.of),
                unit=unit,
                decimals=None if decimals == usual else decimals,
                over=column.over,
                notes=marks.of(heading.mark),
            )
        )
    return tuple(columns)


def assembled_rows(
    rows: Sequence[SheetRow],
    labels: Sequence[Marked],
    cells: Sequence[Sequence[Cell]],
    structure: Sequence[Placed],
    *,
    terms: Mapping[int, tuple[Term, ...]],
    marks: Marks,
) -> tuple[Row, ...]:
    """Return the table's rows."""
    across = list(zip(*cells, strict=True)) if cells else [()] * len(rows)
    made = []
    for place in structure:
        row, label = rows[place.row], labels[place.row]
        derived = terms.get(place.row, ())
        made.append(
            Row(
                key=row.key,
                kind=RowKind.DERIVED if derived else place.kind,
                level=place.level,
                number=row.number,
                label=label.text,
                cells=across[place.row],
                notes=marks.of(label.mark),
                terms=derived,
            )
        )
    return tuple(made)
