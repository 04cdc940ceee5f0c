"""What there is to know of a place in the table, in words: shown at the pointer, below the grid, and spoken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from secretariat.domain.amounts import in_oere
from secretariat.domain.budget.cell_entry import shown_text
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, places_of
from secretariat.domain.budget.tables import (
    EXPONENTS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    NoteKey,
    Row,
    RowKind,
    Unit,
    decimals_of,
    unit_of,
)
from secretariat.domain.danish.numbers import decimal_number, plain_number
from secretariat.ui.budget import labels
from secretariat.ui.budget.grid import faces
from secretariat.ui.budget.grid.entry_words import trouble_words
from secretariat.ui.budget.grid.faces import Tone
from secretariat.ui.budget.reconciling.finding_sentences import sentence

if TYPE_CHECKING:
    from secretariat.ui.budget.grid.grid_model import GridModel

translate = QCoreApplication.translate

NUMBER = 0
LABEL = 1


class Explaining:
    """Words for the places of one table."""

    def __init__(self, model: GridModel) -> None:
        self._model = model

    def words(self, row: int, column: int) -> str:
        """Return what there is to know of a place, a line each; empty for a plain one."""
        line, told = self._model.row(row), self._model.column(column)
        if line is None:
            return ""
        if told is None:
            return self.of_row(row) if column == LABEL else ""
        return "\n".join(self._of_cell(row, column, line, told))

    def in_line(self, row: int, column: int) -> str:
        """Return the same in one line that may be cut short: the place, which is in sight, comes last."""
        place, *told = self.words(row, column).split("\n")
        return " · ".join(filter(None, (*told, place)))

    def spoken(self, row: int, column: int) -> str:
        """Return what a screen reader says of a place: what stands there, and how it came to."""
        line = self._model.row(row)
        if line is None:
            return translate("GridExplaining", "New line")
        words = self._model.words(row, column)
        if self._model.column(column) is None:
            return ", ".join(
                filter(
                    None, (words or translate("GridExplaining", "empty"), _kind_word(line) if column == LABEL else "")
                )
            )
        face = self._model.face(row, column)
        said = (
            words or translate("GridExplaining", "empty"),
            _tone_word(face.tone) if words else "",
            translate("GridExplaining", "differs from the computed figure") if face.differs else "",
            translate("GridExplaining", "incomplete") if face.is_incomplete else "",
            translate("GridExplaining", "footnote {mark}").format(mark=face.notes) if face.notes else "",
        )
        return ", ".join(filter(None, said))

    def heading(self, column: int) -> str:
        """Return the heading of a column, with the one above it."""
        if column in (NUMBER, LABEL):
            return translate("GridExplaining", "No.") if column == NUMBER else translate("GridExplaining", "Line")
        told = self._model.column(column)
        return " ".join(filter(None, (told.over, told.label))) if told else ""

    def of_column(self, column: int) -> str:
        """Return what there is to know of a column: what it is counted in, its rule, its footnotes."""
        told = self._model.column(column)
        if told is None:
            return ""
        lines = [self.heading(column), labels.word(unit_of(self._model.draft, told))]
        names = {one.key: one.label for one in self._model.draft.columns}
        if told.of:
            over = ", ".join(names.get(key, "?") for key in told.of)
            lines.append(f"{labels.word(told.kind)}: {over}")
        return "\n".join((*filter(None, lines), *self._notes(told.notes)))

    def of_row(self, row: int) -> str:
        """Return what there is to know of a line as a whole."""
        line = self._model.row(row)
        if line is None:
            return ""
        kind = labels.word(line.kind) if line.kind is not RowKind.LINE else ""
        explained = (
            translate("GridExplaining", "Explained: {words}").format(words=line.explanation) if line.explanation else ""
        )
        told = (line.name, kind, explained)
        return "\n".join((*filter(None, told), *self._notes(line.notes), *self._findings(row, LABEL)))

    def _of_cell(self, row: int, column: int, line: Row, told: Column) -> Iterator[str]:
        cell = self._model.cell(row, column)
        unit = unit_of(self._model.draft, told)
        yield ", ".join(filter(None, (line.name, self.heading(column))))
        if cell.state is CellState.UNREAD:
            yield trouble_words(cell.typed, unit) or translate("GridExplaining", "What stands here could not be read.")
        elif faces.is_computed(line, told):
            yield from self._computed(row, column, cell, told)
        elif cell.figure is not None:
            yield f"{_exact(cell, told, self._model)} {_unit_word(unit)}".rstrip()
        if cell.typed and cell.state is CellState.FIGURE:
            yield translate("GridExplaining", "Worked out from {typed}").format(typed=cell.typed)
        yield from self._notes(cell.notes)
        yield from self._findings(row, column)

    def _computed(self, row: int, column: int, cell: Cell, told: Column) -> Iterator[str]:
        draft, figure = self._model.draft, self._model.figure(row, column)
        computed = faces.computed_cell(figure.amount)
        if cell.state is not CellState.BLANK:
            printed = (
                shown_text(draft, told, cell) if cell.figure is None else _weighed_figure(cell.figure, told, draft)
            )
            yield translate("GridExplaining", "Printed {printed} · computed {computed}").format(
                printed=printed,
                computed="–" if figure.amount is None else _weighed_figure(figure.amount, told, draft),
            )
        elif figure.amount is not None:
            unit, exact = _unit_word(unit_of(draft, told)), _exact(computed, told, self._model)
            yield translate("GridExplaining", "Computed: {figure} {unit}").format(figure=exact, unit=unit).rstrip()
            if figure.figures > 1:
                yield translate("GridExplaining", "Worked out from {count} figures").format(count=figure.figures)
        if cell.figure is not None and figure.amount is not None and cell.figure != figure.amount:
            between = _weighed_figure(cell.figure - figure.amount, told, draft)
            yield translate("GridExplaining", "Difference {figure}").format(figure=between)
        if figure.unread:
            yield translate("GridExplaining", "Incomplete: cells that could not be read: {count}").format(
                count=figure.unread
            )

    def _notes(self, keys: Sequence[NoteKey]) -> Iterable[str]:
        for key in keys:
            note = self._model.notes.get(key)
            if note is None:
                yield translate("GridExplaining", "Footnote without a note")
            elif not note.text.strip():
                yield translate("GridExplaining", "Note {mark}: its text is missing").format(mark=note.mark)
            else:
                yield translate("GridExplaining", "Note {mark}: {text}").format(mark=note.mark, text=note.text)

    def _findings(self, row: int, column: int) -> Iterable[str]:
        return (_weighed(found) for found in self._model.findings_at(row, column))


def _exact(cell: Cell, column: Column, model: GridModel) -> str:
    """Return a figure with every decimal that is kept, in the column's unit."""
    if cell.figure is None:
        return ""
    kept = in_oere(cell.figure)
    return plain_number(kept.scaleb(-EXPONENTS[unit_of(model.draft, column)]))


def _weighed_figure(figure: Decimal, column: Column, draft: BudgetTableDraft) -> str:
    """Return a figure with the decimals that findings tell it with."""
    unit = unit_of(draft, column)
    return decimal_number(figure.scaleb(-EXPONENTS[unit]), places_of(figure, unit, decimals_of(draft, column)))


def _weighed(found: BudgetFinding) -> str:
    """Return a finding's sentence with how it weighs before it, and after it why it stands."""
    words = {
        BudgetSeverity.ERROR: translate("GridExplaining", "Error: {words}"),
        BudgetSeverity.ROUNDING: translate("GridExplaining", "Rounding: {words}"),
        BudgetSeverity.EXPLAINED: translate("GridExplaining", "Explained: {words}"),
    }
    accepted = translate("GridExplaining", "Accepted: {words}")
    told = (accepted if found.accepted else words[found.severity]).format(words=sentence(found))
    reason = found.accepted.reason if found.accepted else found.explanation
    return f"{told} ({reason})" if reason else told


def _unit_word(unit: Unit) -> str:
    """Return what stands after a figure; a number of something is told by the figure alone."""
    return "" if unit is Unit.COUNT else labels.word(unit)


def _kind_word(row: Row) -> str:
    return "" if row.kind is RowKind.LINE else labels.word(row.kind)


def _tone_word(tone: Tone) -> str:
    told = {
        Tone.COMPUTED: translate("GridExplaining", "computed"),
        Tone.PRINTED: translate("GridExplaining", "printed"),
        Tone.WRONG: translate("GridExplaining", "could not be read"),
    }
    return told.get(tone, "")
