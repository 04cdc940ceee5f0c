"""What the status sheets of a period claim of the budget lines."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from secretariat.application.ports import UnitOfWork
from secretariat.domain.amounts import last_place
from secretariat.domain.budget.surroundings import SheetClaim
from secretariat.domain.initiatives import InitiativeDraft, known_as
from secretariat.domain.periods import Period, PeriodDraft
from secretariat.domain.sheet_fields import Economy


def sheet_claims(unit: UnitOfWork, period: Period) -> Iterator[SheetClaim]:
    """Yield what each sheet of a period says its money is, under the names initiatives had then.

    An initiative that no sheet is expected of, such as a pool, claims its lines without a sum.
    """
    initiatives = unit.initiatives.all(period.committee_id)
    economies = {sheet.initiative_id: sheet.draft.economy for sheet in unit.sheets.of_period(period.id)}
    for initiative in initiatives:
        economy = economies.get(initiative.id)
        if economy is not None or not initiative.draft.expects_sheet:
            yield _claim(initiative.draft, period.draft, economy or Economy())


def _claim(initiative: InitiativeDraft, period: PeriodDraft, economy: Economy) -> SheetClaim:
    number, name = known_as(initiative, period.ends)
    net = economy.net if economy.net is not None or economy.refund_percent else economy.gross
    return SheetClaim(
        number=number,
        name=" ".join(part for part in (number.strip(), name.strip()) if part),
        lines=initiative.budget_lines,
        year=economy.year or period.year,
        net=net,
        last_place=Decimal() if net is None else last_place(net, economy.unit, economy.decimals),
        counting=economy.counting,
        other_line=economy.other_line,
    )
