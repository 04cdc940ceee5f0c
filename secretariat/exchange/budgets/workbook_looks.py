"""What a workbook's styles say of its cells: how numbers are shown, what is bold, how far words are indented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from openpyxl.styles.numbers import BUILTIN_FORMATS

from secretariat.exchange.budgets.figure_formats import GENERAL, FigureFormat, figure_format

_MOST_INDENT: Final = 250
"""Excel's own limit."""


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell with some style looks."""

    figures: FigureFormat = GENERAL
    is_bold: bool = False
    indent: int = 0


PLAIN: Final = CellLook()


def cell_looks(styles: Any | None) -> Sequence[CellLook]:
    """Return the looks that cells name by number, of the root of the styles' part; empty without one."""
    if styles is None:
        return ()
    told = styles.iterfind("{*}numFmts/{*}numFmt")
    formats = {entry.get("numFmtId", ""): entry.get("formatCode", "") for entry in told}
    bold = [_is_on(font.find("{*}b")) for font in styles.iterfind("{*}fonts/{*}font")]
    return [_look(entry, formats, bold) for entry in styles.iterfind("{*}cellXfs/{*}xf")]


def _look(entry: Any, formats: dict[str, str], bold: Sequence[bool]) -> CellLook:
    number = entry.get("numFmtId", "0")
    code = formats.get(number) or BUILTIN_FORMATS.get(whole(number), "General")
    font, alignment = whole(entry.get("fontId", "0")), entry.find("{*}alignment")
    indent = whole(alignment.get("indent", "0")) if alignment is not None else 0
    return CellLook(figure_format(code), font < len(bold) and bold[font], min(indent, _MOST_INDENT))


def _is_on(element: Any | None) -> bool:
    return element is not None and element.get("val", "1") not in ("0", "false", "off")


def whole(text: str) -> int:
    """Return a whole number of an attribute, 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def is_true(text: str | None) -> bool:
    """True for an attribute that is switched on."""
    return text in ("1", "true", "on")
