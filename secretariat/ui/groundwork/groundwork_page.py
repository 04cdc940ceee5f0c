"""The page of the groundwork: what a committee's reports stand on, a card for each kind of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from secretariat.application.ports import Changes
from secretariat.application.queries import BudgetListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget_lines import BudgetLines
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.dates import short_date
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.documents.templates import DocumentTemplate
from secretariat.domain.periods import Period
from secretariat.domain.policies import Policy
from secretariat.domain.refunds import RefundRates
from secretariat.domain.sheet_templates import SheetTemplate
from secretariat.ui.documents import labels as document_labels
from secretariat.ui.icons import icon
from secretariat.ui.kit.cards_area import CardsArea
from secretariat.ui.kit.empty import EmptyState
from secretariat.ui.kit.line_card import LineCard
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab

MOST_LINES = 8
"""Lines that a card shows before it scrolls: the seven kinds of paper templates, and one of the office's own."""

SHOWN = (
    Changes.PERIODS
    | Changes.POLICIES
    | Changes.TEMPLATES
    | Changes.DOCUMENT_TEMPLATES
    | Changes.BUDGET_LINES
    | Changes.REFUND_RATES
    | Changes.BUDGET_TABLES
)


@dataclass(frozen=True, slots=True)
class Groundwork:
    """What is stored of it for one committee."""

    periods: Sequence[Period]
    policies: Sequence[Policy]
    templates: Sequence[SheetTemplate]
    document_templates: Sequence[DocumentTemplate]
    budget_lines: BudgetLines
    refund_rates: RefundRates
    overview: BudgetListRow | None


class GroundworkPage(RecordTab):
    """The groundwork of one committee."""

    record_wanted = Signal(object, int)
    """A `RecordKind` and the id of the record to open."""
    new_wanted = Signal(object)
    """The `RecordKind` of the record to begin."""

    def __init__(self, services: Services, operations: Operations) -> None:
        super().__init__()
        self._services = services
        self._operations = operations
        self._committee: CommitteeId | None = None
        self._cards = {card.kind: card for card in self._made_cards()}
        self._build()

    @property
    def key(self) -> str:
        """There is one such page."""
        return "groundwork"

    @property
    def title(self) -> str:
        """The words on the tab."""
        return self.tr("Groundwork")

    @property
    def icon_name(self) -> str:
        """The drawing on the tab."""
        return "blocks"

    def commands(self) -> Mapping[str, Callable[[], None]]:
        """Nothing but what the window can do."""
        return {}

    def begin(self) -> None:
        """Put the cursor in the first list that holds anything."""
        card = next((card for card in self._cards.values() if card.lines), None)
        (card.list if card else self).setFocus()

    def show_committee(self, committee_id: CommitteeId | None) -> None:
        """Show a committee's groundwork."""
        self._committee = committee_id
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Follow what is stored."""
        if changes & SHOWN:
            self._read()

    def _read(self) -> None:
        committee = self._committee
        if committee is not None:
            self._operations.run(lambda: self._stored(committee), on_done=self._show)

    def _stored(self, committee: CommitteeId) -> Groundwork:
        services = self._services
        return Groundwork(
            services.periods.list(committee),
            services.policies.list(committee),
            services.templates.list(committee),
            services.documents.templates(committee),
            services.lists.budget_lines(committee),
            services.lists.refund_rates(committee),
            services.budgets.overview(committee),
        )

    def _show(self, stored: Groundwork) -> None:
        self._cards[RecordKind.PERIOD].show_lines([self._period(period) for period in stored.periods])
        self._cards[RecordKind.POLICY].show_lines([self._policy(policy) for policy in stored.policies])
        self._cards[RecordKind.TEMPLATE].show_lines([self._template(template) for template in stored.templates])
        self._cards[RecordKind.DOCUMENT_TEMPLATE].show_lines(
            [self._document_template(template) for template in stored.document_templates]
        )
        self._cards[RecordKind.BUDGET_LINES].show_lines(self._budget_lines(stored))
        self._cards[RecordKind.BUDGET_LINES].lead_to(self._way_to(stored.overview))
        self._cards[RecordKind.REFUND_RATES].show_lines([self._refund_rates(stored.refund_rates)])

    # Lines

    def _period(self, period: Period) -> Line:
        draft = period.draft
        days = [short_date(day) if day else "" for day in (draft.starts, draft.ends)]
        told = [draft.title, " – ".join(filter(None, days)), self._due(period)]
        return Line(draft.name, " · ".join(filter(None, told)), "calendar-range", "accent", period.id)

    def _due(self, period: Period) -> str:
        due = period.draft.due
        return self.tr("sheets ready by {date}").format(date=short_date(due)) if due else ""

    def _policy(self, policy: Policy) -> Line:
        goals = policy.draft.goals
        told = self.tr("{goals} goals, {main} of them main goals").format(
            goals=len(goals), main=sum(goal.is_main for goal in goals)
        )
        detail = " · ".join(filter(None, (told, policy.draft.decision)))
        return Line(policy.draft.name, detail, "target", "accent", policy.id)

    def _template(self, template: SheetTemplate) -> Line:
        told = self.tr("{rows} rows").format(rows=len(template.draft.rows))
        return Line(template.draft.name, told, "layout-list", "accent", template.id)

    def _document_template(self, template: DocumentTemplate) -> Line:
        draft = template.draft
        drawing, _ = document_labels.look(draft.kind)
        sections = self.tr("{sections} sections").format(sections=len(draft.sections))
        is_named_so = draft.name.strip() == document_labels.word(draft.kind)
        told = [] if is_named_so else [document_labels.word(draft.kind)]
        return Line(draft.name, " · ".join((*told, sections)), drawing, "accent", template.id)

    def _budget_lines(self, stored: Groundwork) -> Sequence[Line]:
        lines, table = stored.budget_lines, stored.overview
        if not lines.draft.lines:
            return ()
        years = sorted({amount.year for line in lines.draft.lines for amount in line.amounts})
        detail = self.tr("with amounts for {years}").format(years=", ".join(map(str, years))) if years else ""
        told_by = self.tr("from the budget table “{title}”").format(title=table.title) if table else ""
        words = self.tr("{lines} lines").format(lines=len(lines.draft.lines))
        return (Line(words, " · ".join(filter(None, (detail, told_by))), "coins", "accent", lines.committee_id),)

    def _way_to(self, table: BudgetListRow | None) -> _Way | None:
        """Lines that a table tells are changed in the table."""
        return None if table is None else _Way(self.tr("Open the table"), RecordKind.BUDGET_TABLE, table.id)

    def _refund_rates(self, rates: RefundRates) -> Line:
        newest: dict[str, str] = {}
        for rate in sorted(rates.draft.rates, key=lambda rate: rate.since):
            newest[rate.law] = self.tr("{law}: {percent} pct. since {date}").format(
                law=rate.law, percent=plain_number(rate.percent), date=short_date(rate.since)
            )
        words = self.tr("{rates} rates").format(rates=len(rates.draft.rates))
        return Line(words, "\n".join(newest.values()), "percent", "accent", rates.committee_id)

    # Putting together

    def _made_cards(self) -> tuple[_Card, ...]:
        cards = (
            _Card(
                RecordKind.PERIOD,
                self.tr("Periods"),
                self.tr("The years that are reported, the newest first."),
                EmptyState(
                    "calendar-range", self.tr("No periods yet. A period is the year whose initiatives are reported.")
                ),
                self.tr("New period"),
            ),
            _Card(
                RecordKind.POLICY,
                self.tr("Policies and goals"),
                self.tr("What initiatives contribute to and indicators measure."),
                EmptyState("target", self.tr("No policies yet. A policy holds the goals that the reports are about.")),
                self.tr("New policy"),
            ),
            _Card(
                RecordKind.TEMPLATE,
                self.tr("Sheet templates"),
                self.tr("The rows that a status sheet is begun with."),
                EmptyState("layout-list", self.tr("No templates. A status sheet is begun from one.")),
                self.tr("New template"),
            ),
            _Card(
                RecordKind.DOCUMENT_TEMPLATE,
                self.tr("Paper templates"),
                self.tr("The sections that a paper is begun with, and how it looks."),
                EmptyState("layout-template", self.tr("No templates. A paper is begun from one.")),
                self.tr("New template"),
            ),
            _Card(
                RecordKind.BUDGET_LINES,
                self.tr("Budget lines"),
                self.tr("What the money of initiatives is counted on, year by year."),
                EmptyState("coins", self.tr("No budget lines yet. Initiatives' money is counted on them.")),
                self.tr("Write the lines"),
            ),
            _Card(
                RecordKind.REFUND_RATES,
                self.tr("Refund rates"),
                self.tr("What the state refunds, by law and day."),
                EmptyState("percent", self.tr("No rates yet.")),
                self.tr("Change the rates"),
            ),
        )
        for card in cards:
            card.record_wanted.connect(self.record_wanted)
            card.new_wanted.connect(self.new_wanted)
        return cards

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(CardsArea(self.title, tuple(self._cards.values()), self))


@dataclass(frozen=True, slots=True)
class _Way:
    """Where a card's button leads instead of to a form of its own: the words on it, and the record."""

    words: str
    kind: RecordKind
    number: int


class _Card(LineCard):
    """One kind of record: what it is for, its list, and a button that leads to a new one."""

    record_wanted = Signal(object, int)
    new_wanted = Signal(object)

    def __init__(self, kind: RecordKind, heading: str, help_words: str, empty: EmptyState, button: str) -> None:
        way_in = QPushButton(icon("plus" if kind in _MANY else "pencil", role="accent"), button)
        way_in.setObjectName(f"new.{kind.value}")
        super().__init__(kind.value, heading, help_words=help_words, nothing=empty, buttons=(way_in,), most=MOST_LINES)
        self.kind = kind
        self._words = button
        self._new = way_in
        self._way: _Way | None = None
        self._new.clicked.connect(self._on_button)
        self.activated.connect(self._on_activated)

    def lead_to(self, way: _Way | None) -> None:
        """Let the button lead to a record that the lines come from; None to the form of the lines."""
        self._way = way
        self._new.setText(way.words if way else self._words)

    def _on_button(self) -> None:
        if self._way is not None:
            self.record_wanted.emit(self._way.kind, self._way.number)
        else:
            self.new_wanted.emit(self.kind)

    def _on_activated(self, subject: object) -> None:
        if isinstance(subject, int):
            self.record_wanted.emit(self.kind, subject)


_MANY = (RecordKind.PERIOD, RecordKind.POLICY, RecordKind.TEMPLATE, RecordKind.DOCUMENT_TEMPLATE)
"""The kinds a committee has several records of."""
