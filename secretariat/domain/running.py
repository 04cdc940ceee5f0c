"""Tells whether an initiative runs in a period, or ran in part of it, from its standing and the years it runs."""

from __future__ import annotations

import re
from typing import Final

from secretariat.domain.initiatives import InitiativeDraft, Standing
from secretariat.domain.periods import PeriodDraft

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def runs_in(initiative: InitiativeDraft, period: PeriodDraft) -> bool:
    """Return whether an initiative runs in a period.

    It does not when it was closed or moved, unless that was after the period; nor when it ended in an earlier year or
    starts in a later one. `medio 2009` is read as its year, so that a sheet is rather kept than lost, and what names no
    year leaves the question open: then it runs.
    """
    return not _is_stopped(initiative, period) and not _is_outside(initiative, period)


def ran_in(initiative: InitiativeDraft, period: PeriodDraft) -> bool:
    """Return whether an initiative ran in any part of a period: one closed during it belongs to it, money and all."""
    since, starts = initiative.standing_since, period.starts
    was_stopped_in_it = since is not None and starts is not None and since >= starts
    return not _is_outside(initiative, period) and (was_stopped_in_it or not _is_stopped(initiative, period))


def _is_stopped(initiative: InitiativeDraft, period: PeriodDraft) -> bool:
    if initiative.standing is Standing.RUNNING:
        return False
    since, ends = initiative.standing_since, period.ends
    return since is None or ends is None or since <= ends


def _is_outside(initiative: InitiativeDraft, period: PeriodDraft) -> bool:
    first = period.starts.year if period.starts else period.year
    last = period.ends.year if period.ends else period.year
    starts, ends = _years(initiative.starts), _years(initiative.ends)
    has_ended = bool(ends) and first is not None and ends[-1] < first
    is_to_come = bool(starts) and last is not None and starts[0] > last
    return has_ended or is_to_come


def _years(written: str) -> list[int]:
    return [int(year) for year in _YEAR.findall(written)]
