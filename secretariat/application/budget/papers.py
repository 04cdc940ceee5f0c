"""Use cases of the budget tables' papers: the table, its control report, the difference of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.application.budget.surroundings import surroundings_of
from secretariat.application.documents import budget_charts, budget_control, budget_tables, table_charts
from secretariat.application.documents.budget_wording import BudgetWording, BudgetWordings
from secretariat.application.documents.budgets import BudgetDocument, ControlReport
from secretariat.application.documents.charts import Chart
from secretariat.application.documents.report_faces import face
from secretariat.application.documents.reports import Face
from secretariat.application.faults import Withheld
from secretariat.application.file_names import file_name
from secretariat.application.ports import Clock, UnitOfWorkFactory
from secretariat.domain.budget.comparison import ComparedColumn, TableDifference, difference, largest_changes
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.reconciliation import open_errors, reconcile
from secretariat.domain.budget.tables import BudgetTableDraft, TableId
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.refunds import RefundRate


class BudgetPaperService:
    """Makes papers of budget tables ready to print."""

    def __init__(self, units: UnitOfWorkFactory, *, clock: Clock, wordings: BudgetWordings) -> None:
        self._units = units
        self._clock = clock
        self._wordings = wordings

    def preview(
        self, draft: BudgetTableDraft, committee: CommitteeDraft, *, rates: Sequence[RefundRate] = ()
    ) -> BudgetDocument:
        """Return the paper of an open table as it stands: a draft, and says so. Needs no store.

        `rates` are the committee's refund rates, for lines that name their law alone.
        """
        return self._paper(draft, committee, rates, is_draft=True)

    def table(self, table_id: TableId, *, final: bool = False, charts: bool = False) -> BudgetDocument:
        """Return a stored table's paper, with its charts after it when `charts`.

        Raises:
            Withheld: `open_errors` with the findings, when `final` and an error is neither mended nor accepted.
            NotFound: there is no such table.
        """
        with self._units(writing=False) as unit:
            stored = unit.budgets.get(table_id)
            committee = unit.committees.get(stored.committee_id).draft
            around = surroundings_of(unit, stored.committee_id, stored.draft, stored.id)
        if final and (errors := open_errors(reconcile(stored.draft, around))):
            raise Withheld("open_errors", errors)
        paper = self._paper(stored.draft, committee, around.rates, is_draft=not final)
        return self._with_charts(paper, self.charts(stored.draft)) if charts else paper

    def control(
        self, draft: BudgetTableDraft, findings: Sequence[BudgetFinding], committee: CommitteeDraft
    ) -> ControlReport:
        """Return the control report: every finding, and every acceptance with its reason. Needs no store."""
        wording = self._wordings(draft.language)
        title = wording("control_title", title=_title(draft, wording))
        return budget_control.build(draft, findings, face=self._face(committee, title, draft.language), wording=wording)

    def compared(self, before: BudgetTableDraft, after: BudgetTableDraft, *, names: tuple[str, str]) -> TableDifference:
        """Return how `after` differs from `before`, in the language of `after`. Needs no store.

        An empty name is that of the table as it stands now.
        """
        wording = self._wordings(after.language)
        now = wording("now")
        return difference(before, after, names=(names[0] or now, names[1] or now), words=wording.comparison)

    def difference(self, difference: TableDifference, committee: CommitteeDraft) -> BudgetDocument:
        """Return the paper of the difference of two tables with a chart of the largest changes. Needs no store."""
        wording = self._wordings(difference.draft.language)
        alone = self._face(committee, _title(difference.draft, wording), difference.draft.language)
        paper = budget_tables.build(difference.draft, face=alone, wording=wording)
        paper = replace(paper, legends=(*_left_out(difference, wording), *paper.legends))
        column = _most_changed(difference)
        chart = None if column is None else budget_charts.largest_changes(difference, column, wording)
        return self._with_charts(paper, [chart] if chart is not None else [])

    def charts(self, draft: BudgetTableDraft) -> Sequence[Chart]:
        """Return the table's charts: development per group, shares, largest lines; none that would be empty."""
        return tuple(table_charts.charts_of(draft, self._wordings(draft.language)).values())

    def file_name(self, document: BudgetDocument | ControlReport) -> str:
        """Return the name a paper's PDF is saved under: `Økonomisk oversigt 2009.pdf`."""
        return file_name(document.face.title, ".pdf")

    def _paper(
        self, draft: BudgetTableDraft, committee: CommitteeDraft, rates: Sequence[RefundRate], *, is_draft: bool
    ) -> BudgetDocument:
        wording = self._wordings(draft.language)
        alone = self._face(committee, _title(draft, wording), draft.language, is_draft=is_draft)
        return budget_tables.build(draft, face=alone, wording=wording, rates=rates)

    def _face(
        self, committee: CommitteeDraft, title: str, language: DocumentLanguage, *, is_draft: bool = False
    ) -> Face:
        wording, now = self._wordings(language), self._clock.now()
        standing = wording("draft") if is_draft else ""
        return face(
            committee, title, language=language, subject=wording.words["subject"], standing=standing, created=now
        )

    def _with_charts(self, paper: BudgetDocument, charts: Sequence[Chart]) -> BudgetDocument:
        heading = self._wordings(paper.face.language)("charts")
        return replace(paper, charts_heading=heading, charts=tuple(charts))


def _title(draft: BudgetTableDraft, wording: BudgetWording) -> str:
    return draft.title.strip() or wording("untitled")


def _most_changed(difference: TableDifference) -> ComparedColumn | None:
    """Return the pair of columns in which a line differs most, None where nothing differs."""
    told = [(column, largest_changes(difference, column, most=1)) for column in difference.columns]
    differing = [(column, abs(changes[0].difference)) for column, changes in told if changes]
    return max(differing, key=lambda one: one[1], default=(None, None))[0]


def _left_out(difference: TableDifference, wording: BudgetWording) -> Iterator[str]:
    """Yield which columns stand in one of two tables alone, and are not compared."""
    for name, columns in (("only_before", difference.only_before), ("only_after", difference.only_after)):
        if columns:
            yield wording(name, columns=", ".join(columns))
