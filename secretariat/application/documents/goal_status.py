"""From a period's goals to the table that tells how far each of them is."""

from __future__ import annotations

from collections.abc import Sequence

from secretariat.application.documents.report_wording import ReportWording
from secretariat.application.documents.reports import Face, GoalRow, GoalsDocument
from secretariat.application.documents.status_sheets import judgement
from secretariat.domain.periods import GoalStatus, PeriodDraft
from secretariat.domain.policies import Goal


def build(goals: Sequence[Goal], period: PeriodDraft, *, face: Face, wording: ReportWording) -> GoalsDocument:
    """Return the table: the overall goals, and others that the period tells the status of, in the policies' order."""
    told = {status.goal: status for status in period.goal_statuses}
    rows = tuple(_row(goal, told.get(goal.key), wording) for goal in goals if goal.is_main or goal.key in told)
    return GoalsDocument(face, wording.goal_headings, rows)


def _row(goal: Goal, status: GoalStatus | None, wording: ReportWording) -> GoalRow:
    if status is None:
        status = GoalStatus(goal.key)
    judged = None if status.attainment is None else judgement(status.attainment, wording)
    return GoalRow(goal.words, status.text, judged)
