"""What reconciliation finds in a budget table, as values: the place, both figures, how it weighs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Final

from secretariat.domain.budget.tables import EXPONENTS, Accepted, ColumnKey, RowKey, Unit
from secretariat.domain.problems import Params


class FindingKind(Enum):
    """What was compared, or what is missing."""

    TOTAL_OF_LINES = "total_of_lines"
    """A group's total, or the grand total, against the lines it holds."""
    TOTAL_OF_GROUPS = "total_of_groups"
    """A total against the group totals it holds (with the lines that stand outside them)."""
    ACROSS = "across"
    """A SUM column against the columns it adds."""
    DIFFERENCE = "difference"
    SHARE = "share"
    CHANGE = "change"
    DERIVED = "derived"
    NET = "net"
    """Net against gross less the refund."""
    SHEET_NET = "sheet_net"
    """A line against the status sheets of the initiatives counted on it."""
    OTHER_TABLE = "other_table"
    """The same line and year told differently in another table."""
    LINE_WITHOUT_SHEET = "line_without_sheet"
    SHEET_WITHOUT_LINE = "sheet_without_line"
    DOUBLE_NUMBER = "double_number"
    MARK_WITHOUT_NOTE = "mark_without_note"
    NOTE_WITHOUT_MARK = "note_without_mark"
    UNREAD = "unread"
    """A cell holds something that is no figure."""


ON_COMPUTED_CELLS: Final = frozenset(
    {
        FindingKind.TOTAL_OF_LINES,
        FindingKind.TOTAL_OF_GROUPS,
        FindingKind.ACROSS,
        FindingKind.DIFFERENCE,
        FindingKind.SHARE,
        FindingKind.CHANGE,
        FindingKind.DERIVED,
    }
)
"""What is found of a printed figure that the computed one could stand in the place of."""


FINEST: Final = 3
"""Decimals more than its column has, up to which a finding's figure is written out."""


class BudgetSeverity(Enum):
    """How a finding weighs: an ERROR, what is merely ROUNDING, what is EXPLAINED where it stands."""

    ERROR = "error"
    ROUNDING = "rounding"
    EXPLAINED = "explained"


def places_of(figure: Decimal, unit: Unit, decimals: int) -> int:
    """Return the decimals that a figure is weighed with: those of its column, or more where it is finer."""
    finer = -int(figure.scaleb(-EXPONENTS[unit]).normalize().as_tuple().exponent)
    return min(max(decimals, finer), decimals + FINEST)


@dataclass(frozen=True, slots=True)
class BudgetFinding:
    """One finding. Figures are as kept (kroner where `unit` is money); `difference` is printed less computed.

    `row` and `column` say where it stands (empty where it has no row or column), `place` and `column_label` the same in
    the words of the table (`2.14 Integrationsrådet`). `params` are more facts for the sentence: the sheet's or other
    table's name, the mark, the rate. `about` tells findings of one place apart where figures do not: the mark, the
    sheet, the other table. `accepted` is told when somebody let it stand. Where `-` stands, `printed` is 0 and
    `is_dash` tells that no 0 is printed there.
    """

    kind: FindingKind
    severity: BudgetSeverity
    row: RowKey
    column: ColumnKey
    place: str
    column_label: str
    printed: Decimal | None
    computed: Decimal | None
    unit: Unit
    decimals: int
    explanation: str = ""
    params: Params = ()
    accepted: Accepted | None = None
    about: str = ""
    is_dash: bool = False

    @property
    def difference(self) -> Decimal | None:
        """Printed less computed, None without both."""
        if self.printed is None or self.computed is None:
            return None
        return self.printed - self.computed

    @property
    def is_open_error(self) -> bool:
        """True for an error that is neither mended nor accepted: it holds back the final print."""
        return self.severity is BudgetSeverity.ERROR and self.accepted is None

    @property
    def can_use_computed(self) -> bool:
        """True when leaving the printed figure out mends it: the computed one is shown then."""
        return self.kind in ON_COMPUTED_CELLS and self.printed is not None

    def places(self, figure: Decimal) -> int:
        """Return the decimals one of its figures is written with: those of its column, or more where it is finer."""
        return places_of(figure, self.unit, self.decimals)

    def acceptance(self, reason: str, *, by: str, at: datetime) -> Accepted:
        """Return what lets this finding stand."""
        return Accepted(self.kind.value, self.row, self.column, self.printed, self.computed, reason, by, at, self.about)
