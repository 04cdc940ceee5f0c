"""Cells as a clerk types them and as the office writes them: Danish figures, `-`, `./.`, arithmetic."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from fractions import Fraction
from typing import Final

from secretariat.domain.amounts import LARGEST, OERE, AmountTrouble, MoneyUnit, figure_text, read_amount
from secretariat.domain.budget.arithmetic import Trouble, work_out
from secretariat.domain.budget.tables import (
    BLANK,
    EXPONENTS,
    NOT_APPLICABLE,
    NOTHING,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    NoteKey,
    Unit,
    decimals_of,
    unit_of,
)
from secretariat.domain.committees import DocumentLanguage

LONGEST_FIGURE: Final = 100
"""Characters; no figure with its unit is longer."""

DASH: Final = "-"
"""What stands where there is no appropriation."""

_MARKS: Final = {"": BLANK, DASH: NOTHING, "−": NOTHING, "–": NOTHING, "—": NOTHING, "./.": NOT_APPLICABLE}
_MONEY: Final = {
    Unit.KRONER: MoneyUnit.KRONER,
    Unit.THOUSANDS: MoneyUnit.THOUSANDS,
    Unit.MILLIONS: MoneyUnit.MILLIONS,
}
_PLAIN: Final = re.compile(r"(-?)([0-9]{1,9}|[0-9]{1,3}(?:\.[0-9]{3}){1,2}(?=,))(?:,([0-9]{1,2}))?")
"""What most cells hold, and can be read in one way only whatever the unit: a short way for tables of 20,000 lines."""
_OWN_WORDS: Final = {
    Unit.PERCENT: re.compile(r"\s*(?:%|pct\.?|procent)$", re.IGNORECASE),
    Unit.FTE: re.compile(r"\s*(?:årsværk|årsv\.)$", re.IGNORECASE),
}
_CROWNS: Final = re.compile(r"kr|dkk|,\s*[-–]", re.IGNORECASE)
_EXACT: Final = Context(prec=60)


def read_cell(typed: str, unit: Unit, *, notes: tuple[NoteKey, ...] = ()) -> Cell:
    """Return the cell that was typed: `3,5`, `3,5 mio.`, `1.234,5`, `12½`, `−5`, `(5)`, `- 6 000`, `-`, `./.`, empty.

    A unit in the text wins over `unit`. `=3,5+2*1,75` is worked out once (plus, minus, times, divided, brackets,
    percent; exact, rounded half up to what is kept) and stays in `Cell.typed` as the note of how the figure came about.
    What cannot be read, or could be read in two ways, is UNREAD with what was typed: never 0. `notes` are kept.
    """
    plain = _PLAIN.fullmatch(typed)
    if plain is not None:
        return Cell(CellState.FIGURE, _plain_figure(plain, EXPONENTS[unit]), "", notes)
    text = unicodedata.normalize("NFC", typed).strip()
    mark = _MARKS.get(text)
    if mark is not None:
        return Cell(mark.state, notes=notes) if notes else mark
    figure = _figure(text, unit)
    if not isinstance(figure, Decimal):
        return Cell(CellState.UNREAD, typed=text, notes=notes)
    return Cell(CellState.FIGURE, figure, text if text.startswith("=") else "", notes)


def entry_trouble(typed: str, unit: Unit) -> str:
    """Return the code of why a text is no cell (`not_an_amount`, `amount_ambiguous`, `amount_too_fine`,
    `division_by_zero`, `not_arithmetic`), empty when it is one.
    """
    text = unicodedata.normalize("NFC", typed).strip()
    if text in _MARKS:
        return ""
    figure = _figure(text, unit)
    return "" if isinstance(figure, Decimal) else str(figure.value)


def cell_text(cell: Cell, unit: Unit, decimals: int, language: DocumentLanguage = DocumentLanguage.DANISH) -> str:
    """Return what a cell shows: `46,5`, `-`, `./.`, nothing, or what was typed and could not be read.

    A figure is rounded half up to `decimals`; percentages carry no sign here, the heading does.
    """
    match cell.state:
        case CellState.FIGURE if cell.figure is not None:
            return written(cell.figure, unit, decimals=decimals, language=language)
        case CellState.NOTHING:
            return DASH
        case CellState.NOT_APPLICABLE:
            return "./."
        case _:
            return cell.typed


def written(figure: Decimal, unit: Unit, *, decimals: int, language: DocumentLanguage) -> str:
    """Return a figure, as it is kept, in its unit and without the unit's name: `46,5`."""
    return figure_text(figure, _MONEY.get(unit, MoneyUnit.KRONER), decimals=decimals, language=language)


def edit_text(cell: Cell, unit: Unit) -> str:
    """Return what an editor of the cell begins with: every decimal that is kept, or the arithmetic as typed.

    `read_cell(edit_text(cell, unit), unit)` is the cell again, its notes aside. Arithmetic that was typed in another
    unit would come to another figure; the figure itself is then edited.
    """
    if cell.state is not CellState.FIGURE or cell.figure is None:
        return cell_text(cell, unit, 0)
    if cell.typed and read_cell(cell.typed, unit).figure == cell.figure:
        return cell.typed
    value = cell.figure.scaleb(-EXPONENTS[unit], _EXACT).normalize(_EXACT)
    return f"{value:f}".replace(".", ",")


def shown_text(draft: BudgetTableDraft, column: Column, cell: Cell) -> str:
    """Return what a cell shows in its column of a table, by the table's unit, decimals and language."""
    return cell_text(cell, unit_of(draft, column), decimals_of(draft, column), draft.language)


def _plain_figure(match: re.Match[str], exponent: int) -> Decimal:
    sign, whole, decimals = match.groups("")
    oere = int(f"{whole.replace('.', '')}{decimals:0<2}") * 10**exponent
    return Decimal(-oere if sign else oere).scaleb(-2)


def _figure(text: str, unit: Unit) -> Decimal | Trouble:
    if text.startswith("="):
        return _worked_out(text[1:], unit)
    if len(text) > LONGEST_FIGURE:
        return AmountTrouble.NOT_AN_AMOUNT
    unsigned = text[1:] if text.startswith("+") and text[1:2].isdigit() else text
    if unit in _MONEY:
        return read_amount(unsigned, _MONEY[unit])
    if _CROWNS.search(unsigned):
        return AmountTrouble.NOT_AN_AMOUNT
    own = _OWN_WORDS.get(unit)
    return read_amount(own.sub("", unsigned) if own else unsigned)


def _worked_out(text: str, unit: Unit) -> Decimal | Trouble:
    value = work_out(text, EXPONENTS[unit], in_percent=unit is Unit.PERCENT)
    if not isinstance(value, Fraction):
        return value
    kept = _half_up(value * 10 ** EXPONENTS[unit] / Fraction(OERE))
    figure = Decimal(kept).scaleb(-2, _EXACT)
    return figure if abs(figure) <= LARGEST else AmountTrouble.NOT_AN_AMOUNT


def _half_up(value: Fraction) -> int:
    """Round half away from zero, as `ROUND_HALF_UP` does."""
    whole = int(abs(value) + Fraction(1, 2))
    return -whole if value < 0 else whole
