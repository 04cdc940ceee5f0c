"""Between the stored budget lines of a committee and the domain's, in bulk: a large overview tells as many lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, cast

from sqlalchemy import Table, bindparam, delete, select
from sqlalchemy.orm import Session

from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, YearAmount
from secretariat.domain.committees import CommitteeId
from secretariat.persistence.bulk import insert_many
from secretariat.persistence.report_tables import BudgetLineRow, YearAmountRow

_LINES: Final = cast(Table, BudgetLineRow.__table__)
_AMOUNTS: Final = cast(Table, YearAmountRow.__table__)


def read_lines(session: Session, committee_id: CommitteeId) -> tuple[BudgetLine, ...]:
    """Return the lines of a committee in their order."""
    line, amount = _LINES.c, _AMOUNTS.c
    told = select(amount.line_position, amount.year, amount.amount).where(amount.committee_id == committee_id)
    amounts: defaultdict[int, list[YearAmount]] = defaultdict(list)
    for place, year, held in session.execute(told.order_by(amount.line_position, amount.position)).all():
        amounts[place].append(YearAmount(year, held))
    lines = select(line.position, line.key, line.number, line.name).where(line.committee_id == committee_id)
    return tuple(
        BudgetLine(BudgetLineKey(key), number, name, tuple(amounts.get(position, ())))
        for position, key, number, name in session.execute(lines.order_by(line.position)).all()
    )


def write_lines(session: Session, committee_id: CommitteeId, lines: Sequence[BudgetLine]) -> None:
    """Make the store hold `lines`; what stands in its place unchanged is not written."""
    stored = read_lines(session, committee_id)
    changed = [(place, line) for place, line in enumerate(lines) if place >= len(stored) or stored[place] != line]
    gone = [place for place, _ in changed if place < len(stored)] + list(range(len(lines), len(stored)))
    if gone:
        in_place = (_LINES.c.committee_id == committee_id, _LINES.c.position == bindparam("place"))
        session.execute(delete(_LINES).where(*in_place), [{"place": place} for place in gone])
    rows = ((committee_id, place, line.key, line.number, line.name) for place, line in changed)
    insert_many(session, _LINES, _LINES.c.keys(), rows)
    amounts = (
        (committee_id, place, position, told.year, told.amount)
        for place, line in changed
        for position, told in enumerate(line.amounts)
    )
    insert_many(session, _AMOUNTS, _AMOUNTS.c.keys(), amounts)
