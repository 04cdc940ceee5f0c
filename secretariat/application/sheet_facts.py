"""What the sheets of a committee are weighed against, read once for as many of them as are asked for."""

from __future__ import annotations

from secretariat.application.ports import UnitOfWork
from secretariat.domain.committees import CommitteeId
from secretariat.domain.initiatives import Initiative
from secretariat.domain.periods import Period
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.status_sheets import SheetDraft


class FactBook:
    """The records around a committee's sheets."""

    def __init__(self, unit: UnitOfWork, committee_id: CommitteeId) -> None:
        self._templates = {template.id: template.draft for template in unit.templates.all(committee_id)}
        self._goals = [goal for policy in unit.policies.all(committee_id) for goal in policy.draft.goals]
        self._indicators = unit.indicators.all(committee_id)
        self._lines = unit.lists.budget_lines(committee_id).draft.lines
        self._rates = unit.lists.refund_rates(committee_id).draft.rates

    def facts(self, draft: SheetDraft, initiative: Initiative, period: Period) -> SheetFacts:
        """Return what a sheet is weighed against."""
        linked = initiative.draft
        return SheetFacts(
            initiative=initiative,
            period=period,
            template=None if draft.template is None else self._templates.get(draft.template),
            goals=[goal for goal in self._goals if goal.key in linked.goals],
            indicators=[each for each in self._indicators if each.draft.goal in linked.goals],
            lines=[line for line in self._lines if line.key in linked.budget_lines],
            rates=self._rates,
            all_lines=self._lines,
        )
