"""Use cases of the papers of a period: its status sheets, its indicator table, its goal status table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from secretariat.application.documents import goal_status, indicator_table
from secretariat.application.documents.charts import LineChart
from secretariat.application.documents.indicator_charts import line_chart
from secretariat.application.documents.report_faces import face
from secretariat.application.documents.report_wording import ReportWordings
from secretariat.application.documents.reports import Face, GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.application.documents.status_sheets import SheetSource, heading, report, single
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.file_names import file_name
from secretariat.application.groundwork import groundwork
from secretariat.application.ports import Clock, UnitOfWork, UnitOfWorkFactory
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.periods import Period, PeriodDraft, PeriodId
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import SheetFacts, check_sheet, has_notes, open_errors
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The sheets to print, each with what it is weighed against."""

    period: Period
    committee: CommitteeDraft
    sheets: Sequence[tuple[Sheet, SheetFacts]]


class PaperService:
    """Makes papers ready to print. Each method reads the store in one transaction and may raise `StorageFault`."""

    def __init__(
        self,
        units: UnitOfWorkFactory,
        *,
        clock: Clock,
        wordings: ReportWordings,
        unprintable: Callable[[str], tuple[str, ...]],
    ) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings
        self._unprintable = unprintable

    def sheet(self, draft: SheetDraft, facts: SheetFacts, committee: CommitteeDraft) -> SheetsDocument:
        """Return the paper of an open sheet as it stands, for the preview: a draft, and says so. Needs no store."""
        return self._single(draft, facts, committee, is_draft=True)

    def sheets(
        self, period_id: PeriodId, sheet_ids: Sequence[SheetId] | None = None, *, final: bool = False
    ) -> SheetsDocument:
        """Return one stored sheet, several, or all of a period (None) by section and number.

        Raises:
            Withheld: `open_errors` with the findings, when `final` and an error is neither mended nor waived.
            NotFound: there is no such period, no such sheet in it, or no sheet at all; the sheet of an initiative put
                aside is none.
        """
        with self._units(writing=False) as unit:
            chosen = _chosen(unit, period_id, sheet_ids)
        if final and (errors := self._open_errors(chosen)):
            raise Withheld("open_errors", errors)
        if sheet_ids is not None and len(chosen.sheets) == 1:
            ((sheet, facts),) = chosen.sheets
            return self._single(sheet.draft, facts, chosen.committee, is_draft=not final)
        period, language = chosen.period.draft, chosen.committee.language
        title = period.title.strip() or self._wordings(language).sheets_title.format(period=period.name)
        sources = [_source(sheet.draft, facts) for sheet, facts in chosen.sheets]
        whole = self._face(chosen.committee, title, language, is_draft=not final)
        return report(sources, period, face=whole, wordings=self._wordings)

    def indicators(self, period_id: PeriodId) -> IndicatorsDocument:
        """Return the indicator table as of the period's end, with a chart each. Raises `NotFound`."""
        with self._units(writing=False) as unit:
            stored = unit.periods.get(period_id)
            committee = unit.committees.get(stored.committee_id).draft
            told = [indicator.draft for indicator in unit.indicators.all(stored.committee_id)]
            goals = {goal.key: goal for policy in unit.policies.all(stored.committee_id) for goal in policy.draft.goals}
        wording = self._wordings(committee.language)
        whole = self._period_face(committee, stored.draft, wording.indicators_title, is_draft=False)
        return indicator_table.build(told, goals, until=stored.draft.ends, face=whole, wording=wording)

    def goals(self, period_id: PeriodId) -> GoalsDocument:
        """Return the goal status table of a period: a draft while a status has a note or is unconfirmed.

        Raises `NotFound`.
        """
        with self._units(writing=False) as unit:
            stored = unit.periods.get(period_id)
            committee = unit.committees.get(stored.committee_id).draft
            goals = [goal for policy in unit.policies.all(stored.committee_id) for goal in policy.draft.goals]
        wording = self._wordings(committee.language)
        noted = (has_notes(status.text, committee.language) for status in stored.draft.goal_statuses)
        is_draft = bool(stored.draft.unconfirmed) or any(noted)
        whole = self._period_face(committee, stored.draft, wording.goals_title, is_draft=is_draft)
        return goal_status.build(goals, stored.draft, face=whole, wording=wording)

    def chart(self, indicator: IndicatorDraft, language: DocumentLanguage) -> LineChart:
        """Return the chart of an indicator, as it is shown on the screen and in print. Needs no store."""
        return line_chart(indicator, self._wordings(language), language)

    def file_name(self, document: SheetsDocument | IndicatorsDocument | GoalsDocument) -> str:
        """Return the name a paper's PDF is saved under: `2.1 Status for Jobpatruljer, 2009.pdf`."""
        return file_name(document.face.title, ".pdf")

    def _single(
        self, draft: SheetDraft, facts: SheetFacts, committee: CommitteeDraft, *, is_draft: bool
    ) -> SheetsDocument:
        period, source = facts.period.draft, _source(draft, facts)
        headed = heading(source, period, self._wordings(draft.language))
        title = ", ".join(part for part in (headed, period.name.strip()) if part)
        alone = self._face(committee, title, draft.language, is_draft=is_draft)
        return single(source, period, face=alone, wordings=self._wordings)

    def _period_face(self, committee: CommitteeDraft, period: PeriodDraft, title: str, *, is_draft: bool) -> Face:
        return self._face(committee, title.format(period=period.name), committee.language, is_draft=is_draft)

    def _face(self, committee: CommitteeDraft, title: str, language: DocumentLanguage, *, is_draft: bool) -> Face:
        wording, now = self._wordings(language), self._clock.now()
        standing = wording.draft if is_draft else ""
        return face(committee, title, language=language, subject=wording.subject, standing=standing, created=now)

    def _open_errors(self, chosen: _Chosen) -> tuple[Finding, ...]:
        today = self._clock.today()
        return tuple(
            error
            for sheet, facts in chosen.sheets
            for error in open_errors(sheet.draft, check_sheet(sheet.draft, facts, today, unprintable=self._unprintable))
        )


def _chosen(unit: UnitOfWork, period_id: PeriodId, sheet_ids: Sequence[SheetId] | None) -> _Chosen:
    period = unit.periods.get(period_id)
    initiatives = {initiative.id: initiative for initiative in unit.initiatives.all(period.committee_id)}
    # A sheet goes with its initiative: put aside, it is in no paper and no overview, and the period's control tells.
    stored = [sheet for sheet in unit.sheets.of_period(period_id) if sheet.initiative_id in initiatives]
    wanted = {sheet.id for sheet in stored} if sheet_ids is None else set(sheet_ids)
    sheets = [sheet for sheet in stored if sheet.id in wanted]
    if not sheets or len(sheets) < len(wanted):
        raise NotFound(f"sheets {sorted(wanted)} in period {period_id}")
    book = groundwork(unit, period.committee_id)
    weighed = [(sheet, book.facts(sheet.draft, initiatives[sheet.initiative_id], period)) for sheet in sheets]
    return _Chosen(period, unit.committees.get(period.committee_id).draft, weighed)


def _source(draft: SheetDraft, facts: SheetFacts) -> SheetSource:
    return SheetSource(draft, facts.initiative.draft, facts.all_lines)
