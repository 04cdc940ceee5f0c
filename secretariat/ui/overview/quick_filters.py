"""The questions a secretary asks of a period with one click: what is missing, what nobody has looked at."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.application.queries import OverviewRow
from secretariat.domain.initiatives import Standing


class QuickFilter(Enum):
    """What a row can be picked out for."""

    MISSING_SHEET = "missing_sheet"
    UNCONFIRMED = "unconfirmed"
    MISSING_CONTRIBUTIONS = "missing_contributions"
    NOT_JUDGED = "not_judged"


WORDS: dict[QuickFilter, object] = {
    QuickFilter.MISSING_SHEET: QT_TRANSLATE_NOOP("QuickFilters", "Missing sheet"),
    QuickFilter.UNCONFIRMED: QT_TRANSLATE_NOOP("QuickFilters", "Unconfirmed"),
    QuickFilter.MISSING_CONTRIBUTIONS: QT_TRANSLATE_NOOP("QuickFilters", "Missing contributions"),
    QuickFilter.NOT_JUDGED: QT_TRANSLATE_NOOP("QuickFilters", "Not judged"),
}


def is_missing_sheet(row: OverviewRow) -> bool:
    """True when a sheet is expected of the initiative and there is none; it runs in the period, or it had no row."""
    return row.expects_sheet and row.sheet_id is None


def has_ended(row: OverviewRow) -> bool:
    """True for an initiative that was closed, or moved to somebody else."""
    return row.standing is not Standing.RUNNING


FITS: dict[QuickFilter, Callable[[OverviewRow], bool]] = {
    QuickFilter.MISSING_SHEET: is_missing_sheet,
    QuickFilter.UNCONFIRMED: lambda row: row.unconfirmed > 0,
    QuickFilter.MISSING_CONTRIBUTIONS: lambda row: row.missing > 0,
    QuickFilter.NOT_JUDGED: lambda row: row.sheet_id is not None and row.attainment is None,
}
"""Whether a row is picked out."""


def word(quick: QuickFilter) -> str:
    """Return what a filter is called on its chip."""
    return QCoreApplication.translate("QuickFilters", str(WORDS[quick]))
