"""How a printed figure weighs against what it ought to be, and where what is found is gathered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from operator import itemgetter
from typing import Final

from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation.figures import Stand
from secretariat.domain.budget.tables import (
    Accepted,
    BudgetTableDraft,
    CellState,
    ColumnKey,
    RowKey,
    decimals_of,
    unit_of,
)
from secretariat.domain.problems import Params

_KINDS: Final = {kind: place for place, kind in enumerate(FindingKind)}


def weight(printed: Decimal, ought: Stand, half: Decimal, *, own: Decimal = Decimal()) -> BudgetSeverity | None:
    """Return how much a printed figure weighs against what it ought to be; None where it is in order.

    It is in order within `half` a unit in its own last place. Beyond that it is ROUNDING while it is no further off
    than the rounding of what it is made of can bring it; `own` widens that by its own rounding.
    """
    if abs(printed - ought.amount) <= half:
        return None
    is_rounding = ought.low - own <= printed <= ought.high + own
    return BudgetSeverity.ROUNDING if is_rounding else BudgetSeverity.ERROR


class Findings:
    """Gathers what is found in a table, in any order, and gives it out by row and column.

    What stands in the headings comes first, what has no place in the table last.
    """

    def __init__(self, draft: BudgetTableDraft) -> None:
        self._draft = draft
        self._units = [(unit_of(draft, column), decimals_of(draft, column)) for column in draft.columns]
        self._found: list[tuple[tuple[int, int, int], BudgetFinding]] = []

    def add(
        self,
        kind: FindingKind,
        *,
        row: int | None = None,
        column: int | None = None,
        printed: Decimal | None = None,
        computed: Decimal | None = None,
        severity: BudgetSeverity = BudgetSeverity.ERROR,
        explanation: str = "",
        place: str = "",
        about: str = "",
        facts: Params = (),
    ) -> None:
        """Take a finding. An error with an explanation is explained; `place` names what is no row of the table."""
        told = self._draft.columns[column] if column is not None else None
        stands = self._draft.rows[row] if row is not None else None
        if severity is BudgetSeverity.ERROR and explanation.strip():
            severity = BudgetSeverity.EXPLAINED
        unit, decimals = (self._draft.unit, self._draft.decimals) if column is None else self._units[column]
        finding = BudgetFinding(
            kind=kind,
            severity=severity,
            row=stands.key if stands else RowKey(""),
            column=told.key if told else ColumnKey(""),
            place=stands.name if stands else place,
            column_label=told.label if told else "",
            printed=printed,
            computed=computed,
            unit=unit,
            decimals=decimals,
            explanation=explanation.strip() if severity is BudgetSeverity.EXPLAINED else "",
            params=facts,
            about=about,
            is_dash=printed == 0 and self._is_dash(row, column),
        )
        self._found.append((self._order(row, column, kind), finding))

    def _is_dash(self, row: int | None, column: int | None) -> bool:
        if row is None or column is None:
            return False
        cells = self._draft.rows[row].cells
        return column < len(cells) and cells[column].state is CellState.NOTHING

    def _order(self, row: int | None, column: int | None, kind: FindingKind) -> tuple[int, int, int]:
        if row is not None:
            first = row
        else:
            first = -1 if column is not None or kind is FindingKind.MARK_WITHOUT_NOTE else len(self._draft.rows)
        return first, -1 if column is None else column, _KINDS[kind]

    def in_order(self) -> Sequence[BudgetFinding]:
        """Return everything found, what somebody accepted with its acceptance."""
        found = [finding for _, finding in sorted(self._found, key=itemgetter(0))]
        accepted = {_identity(one): one for one in self._draft.accepted}
        if not accepted:
            return found
        return [replace(finding, accepted=accepted.get(_identity_of(finding))) for finding in found]


_Identity = tuple[str, RowKey, ColumnKey, Decimal | None, Decimal | None, str]


def _identity(accepted: Accepted) -> _Identity:
    return accepted.kind, accepted.row, accepted.column, accepted.printed, accepted.computed, accepted.about


def _identity_of(finding: BudgetFinding) -> _Identity:
    return finding.kind.value, finding.row, finding.column, finding.printed, finding.computed, finding.about
