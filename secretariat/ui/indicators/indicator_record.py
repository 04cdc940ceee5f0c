"""The tab of one indicator: its form, and beside it the chart and what the figures come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from secretariat.application.documents.charts import LineChart
from secretariat.application.ports import Changes
from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain import indicators
from secretariat.domain.committees import Committee, DocumentLanguage
from secretariat.domain.indicators import CriterionKind, Indicator, IndicatorDraft, Unit
from secretariat.domain.problems import Problem
from secretariat.ui.forms.form_record import FormRecord
from secretariat.ui.forms.stores import FormStore
from secretariat.ui.indicators.fields import goal_choices, indicator_groups
from secretariat.ui.indicators.figures_panel import FiguresPanel
from secretariat.ui.kit.fields import Group
from secretariat.ui.operations import Operations


class IndicatorRecord(FormRecord[IndicatorDraft]):
    """An indicator as stored, or a new one (`indicator` None)."""

    kind = RecordKind.INDICATOR
    changes = Changes.INDICATORS
    drawing = "chart-line"

    def __init__(
        self,
        services: Services,
        operations: Operations,
        committee: Committee,
        indicator: Indicator | None = None,
        *,
        recovered: JournalEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(services, operations, committee, indicator, recovered=recovered, parent=parent)
        self.edited.changed.connect(self._follow_draft)
        self._read_goals()
        self._follow_draft("")

    def store(self, services: Services) -> FormStore:
        """The indicators."""
        return services.indicators

    def new_draft(self) -> IndicatorDraft:
        """Begin with nothing."""
        return IndicatorDraft()

    def groups(self) -> Iterable[Group]:
        """What it is, its figures, its criterion, its breaks."""
        return indicator_groups(self.services.clock.today)

    def problems_of(self, draft: IndicatorDraft) -> Sequence[Problem]:
        """What the domain says."""
        return indicators.problems_of(draft)

    def title_of(self, draft: IndicatorDraft) -> str:
        """The number and the name."""
        return f"{draft.number.strip()} {draft.name.strip()}".strip()

    def new_title(self) -> str:
        """What one without a name is called."""
        return self.tr("New indicator")

    def beside(self) -> QWidget | None:
        """The chart, and what the figures come to."""
        self._figures = FiguresPanel(self._chart_of, self)
        return self._figures

    def refresh(self, changes: Changes) -> None:
        """Follow the goals too."""
        super().refresh(changes)
        if changes & Changes.POLICIES:
            self._read_goals()

    def _chart_of(self, draft: IndicatorDraft) -> LineChart:
        language = self.committee.draft.language if self.committee else DocumentLanguage.DANISH
        return self.services.papers.chart(draft, language)

    def _read_goals(self) -> None:
        committee = self.committee
        if committee is not None:
            self.operations.run(
                lambda: self.services.policies.list(committee.id),
                on_done=lambda policies: self.form.offer("goal", goal_choices(policies)),
            )

    def _follow_draft(self, _path: str) -> None:
        """Show the fields that the draft asks for, and its chart."""
        draft = self.draft
        self.form.block("unit_words").setVisible(draft.unit is Unit.OTHER)
        self.form.block("criterion.value").setVisible(draft.criterion.kind is CriterionKind.REACH)
        self.form.block("criterion.by").setVisible(draft.criterion.kind is not CriterionKind.NONE)
        self._figures.show_draft(draft)
