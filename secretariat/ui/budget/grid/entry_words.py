"""Why what was typed into a cell is no figure, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.budget.cell_entry import entry_trouble
from secretariat.domain.budget.tables import Unit
from secretariat.ui.labels import Source

TROUBLES: Final[dict[str, Source]] = {
    "not_an_amount": QT_TRANSLATE_NOOP("CellEntry", "This is no figure. Write it like 36,4 or 3,5 mio., - or ./."),
    "amount_ambiguous": QT_TRANSLATE_NOOP(
        "CellEntry", "This can be read in two ways. Write a decimal comma, or the unit with it: 1,2 mio. or 1.234 kr."
    ),
    "amount_too_fine": QT_TRANSLATE_NOOP(
        "CellEntry", "This is finer than figures are kept: hundredths of a krone, or two decimals."
    ),
    "division_by_zero": QT_TRANSLATE_NOOP("CellEntry", "This divides by zero."),
    "not_arithmetic": QT_TRANSLATE_NOOP("CellEntry", "This cannot be worked out. Write it like =3,5+2*1,75."),
}


def trouble_words(typed: str, unit: Unit) -> str:
    """Return why a text is no figure; empty when it is one."""
    code = entry_trouble(typed, unit)
    return QCoreApplication.translate("CellEntry", str(TROUBLES[code])) if code else ""
