"""From indicators to the table of the report: baseline, status at the period's end, criterion, political goal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from secretariat.application.documents.indicator_charts import line_chart
from secretariat.application.documents.indicator_words import IndicatorWords
from secretariat.application.documents.report_wording import ReportWording
from secretariat.application.documents.reports import Face, IndicatorGroup, IndicatorRow, IndicatorsDocument
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.indicators import IndicatorDraft, Measurement, in_order, latest, sharing_goal
from secretariat.domain.policies import Goal, GoalKey


def build(
    indicators: Sequence[IndicatorDraft],
    goals: Mapping[GoalKey, Goal],
    *,
    until: date | None,
    face: Face,
    wording: ReportWording,
) -> IndicatorsDocument:
    """Return the table as of a day, and a chart of each indicator that was measured by then."""
    ordered = sorted(indicators, key=lambda draft: sort_key(f"{draft.number} {draft.name}"))
    table = _Table(ordered, until, wording, face.language)
    charts = tuple(
        line_chart(draft, wording, face.language, until=until)
        for draft in ordered
        if any(until is None or told.day <= until for told in in_order(draft))
    )
    groups = tuple(
        IndicatorGroup(_goal_words(group[0].goal, goals), tuple(map(table.row, group)))
        for group in sharing_goal(ordered)
    )
    return IndicatorsDocument(face, table.headings(), groups, wording.charts, charts)


def _goal_words(key: GoalKey | None, goals: Mapping[GoalKey, Goal]) -> str:
    found = None if key is None else goals.get(key)
    return "" if found is None else found.words


class _Table:
    """Words the rows; a day that all figures of a column share stands in its heading instead of in every cell."""

    def __init__(
        self,
        indicators: Sequence[IndicatorDraft],
        until: date | None,
        wording: ReportWording,
        language: DocumentLanguage,
    ) -> None:
        self._until = until
        self._wording = wording
        self._language = language
        baselines = [(draft, draft.baseline) for draft in indicators if draft.baseline is not None]
        statuses = [(draft, status) for draft in indicators if (status := self._status(draft)) is not None]
        self._baseline_day = self._shared_day(baselines)
        self._status_day = self._shared_day(statuses)

    def headings(self) -> tuple[str, str, str, str, str, str]:
        """Return the heads of the six columns."""
        number, name, baseline, status, criterion, goal = self._wording.indicator_headings
        return (
            number,
            name,
            self._dated(baseline, self._baseline_day),
            self._dated(status, self._status_day),
            criterion,
            goal,
        )

    def row(self, draft: IndicatorDraft) -> IndicatorRow:
        """Return an indicator's row."""
        words = IndicatorWords(draft, self._wording, self._language)
        breaks = [made for made in draft.breaks if self._until is None or made.day <= self._until]
        return IndicatorRow(
            number=draft.number,
            name=draft.name,
            baseline=self._figure(words, draft.baseline, self._baseline_day),
            status=self._figure(words, self._status(draft), self._status_day),
            criterion=words.criterion(),
            note=" ".join(map(words.method_break, sorted(breaks, key=lambda made: made.day))),
        )

    def _status(self, draft: IndicatorDraft) -> Measurement | None:
        """The newest measurement; the baseline alone is no status."""
        newest = latest(draft, self._until)
        return None if newest is draft.baseline else newest

    def _figure(self, words: IndicatorWords, measured: Measurement | None, shared: str) -> str:
        if measured is None:
            return self._wording.more["no_figure"]
        return words.value(measured.figure) if shared else words.dated(measured)

    def _shared_day(self, told: Sequence[tuple[IndicatorDraft, Measurement]]) -> str:
        days = {IndicatorWords(draft, self._wording, self._language).day(measured) for draft, measured in told}
        return days.pop() if len(days) == 1 else ""

    def _dated(self, heading: str, day: str) -> str:
        return self._wording.more["dated_heading"].format(heading=heading, day=day) if day else heading
