"""Turns the cells of a sheet's XML into cells of a source, and notes what must be said of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from secretariat.domain.budget.recognition.sources import SourceCell
from secretariat.exchange.budgets.figure_formats import FormatKind, day_text, exact, figure_text, scaled
from secretariat.exchange.budgets.workbook_looks import PLAIN, CellLook, whole
from secretariat.exchange.budgets.workbook_words import Words, words_of

_BOOLEANS: Final = {"0": "FALSK", "1": "SAND"}
"""As Excel in Danish shows them."""


class CellReader:
    """Reads the cells of one sheet. `told` is where what must be said was met, by its code."""

    def __init__(self, looks: Sequence[CellLook], words: Sequence[Words], *, since_1904: bool) -> None:
        self.told: defaultdict[str, list[str]] = defaultdict(list)
        self._looks = looks
        self._words = words
        self._since_1904 = since_1904
        self._read: dict[tuple[str | None, str | None, str | None], tuple[SourceCell, str]] = {}

    def cell(self, element: Any, place: str) -> SourceCell | None:
        """Return the cell of an element (`c`) at a place (`B5`), None where nothing stands in it.

        Raises IndexError for a text that the workbook does not have.
        """
        value, formula, inline = None, False, None
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name == "v":
                value = child.text
            elif name == "f":
                formula = True
            elif name == "is":
                inline = child
        kind, style = element.get("t"), element.get("s")
        if inline is not None:
            return _worded(words_of(inline), self._look(style))
        if value is None:
            if formula and kind != "str":
                self.told["formula_without_value"].append(place)
            return None
        key = (kind, style, value)
        known = self._read.get(key)
        if known is None:
            known = self._read[key] = self._made(kind, value, self._look(style))
        cell, code = known
        if code:
            self.told[code].append(place)
        return cell

    def _look(self, style: str | None) -> CellLook:
        number = whole(style or "0")
        return self._looks[number] if number < len(self._looks) else PLAIN

    def _made(self, kind: str | None, value: str, look: CellLook) -> tuple[SourceCell, str]:
        """Return a cell, and the code of what must be said of it."""
        if kind == "s":
            return _worded(self._words[whole(value)], look), ""
        if kind == "e":
            return _worded(Words(value), look), "formula_error"
        if kind == "b":
            return _worded(Words(_BOOLEANS.get(value, value)), look), ""
        number = exact(value) if kind in (None, "n") else None
        return _worded(Words(value), look) if number is None else self._number(number, look), self._said(number, look)

    def _number(self, number: Decimal, look: CellLook) -> SourceCell:
        shown = look.figures
        day = day_text(number, shown, since_1904=self._since_1904) if shown.kind is FormatKind.DAY else ""
        if day:
            return _worded(Words(day), look)
        figure = scaled(number, shown)
        exponent = figure.as_tuple().exponent
        own = max(-exponent, 0) if isinstance(exponent, int) else 0
        return SourceCell(
            figure_text(figure, shown),
            figure,
            own if shown.decimals is None else shown.decimals,
            shown.is_percent,
            look.indent,
            look.is_bold,
            len(shown.mark),
        )

    def _said(self, number: Decimal | None, look: CellLook) -> str:
        if number is None:
            return ""
        if look.figures.scale:
            return "shown_in_thousands"
        return "zero_shown_as_words" if not number and look.figures.zero is not None else ""


def _worded(words: Words, look: CellLook) -> SourceCell:
    return SourceCell(words.text, indent=look.indent, is_bold=look.is_bold or words.is_bold, raised=words.raised)
