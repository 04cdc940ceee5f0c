"""What the sheets of a committee stand on, read once for as many of them as are asked for."""

from __future__ import annotations

from secretariat.application.ports import UnitOfWork
from secretariat.domain.committees import CommitteeId
from secretariat.domain.sheet_checks import Groundwork


def groundwork(unit: UnitOfWork, committee_id: CommitteeId) -> Groundwork:
    """Return a committee's templates, policies, indicators, budget lines and refund rates."""
    return Groundwork(
        templates=unit.templates.all(committee_id),
        policies=unit.policies.all(committee_id),
        indicators=unit.indicators.all(committee_id),
        lines=unit.lists.budget_lines(committee_id).draft.lines,
        rates=unit.lists.refund_rates(committee_id).draft.rates,
    )
