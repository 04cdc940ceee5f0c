"""What the parts of an open status sheet share: the stored sheet, the draft on the screen, what both are weighed by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NoReturn

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.documents.reports import SheetsDocument
from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services, SheetService
from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.initiatives import known_as
from secretariat.domain.problems import Finding
from secretariat.domain.sheet_checks import SheetFacts
from secretariat.domain.sheet_fields import Counting, Economy
from secretariat.domain.sheet_templates import SheetTemplate, TemplateDraft
from secretariat.domain.status_sheets import Sheet, SheetDraft, SheetId
from secretariat.ui.forms.open_written import OpenWritten
from secretariat.ui.operations import Operations
from secretariat.ui.record.control_panel import Check

FACTS = (
    Changes.INITIATIVES
    | Changes.PERIODS
    | Changes.TEMPLATES
    | Changes.POLICIES
    | Changes.INDICATORS
    | Changes.BUDGET_LINES
    | Changes.REFUND_RATES
)
"""What a sheet is weighed against."""


class SheetStore:
    """Stores sheets for the tab they are open in."""

    def __init__(self, sheets: SheetService) -> None:
        self._sheets = sheets

    def get(self, record_id: SheetId) -> Sheet:
        """Return a sheet."""
        return self._sheets.get(record_id)

    def add(self, _committee_id: CommitteeId, _draft: SheetDraft) -> NoReturn:
        """Refuse: a sheet is begun from a template and stored before it is opened."""
        message = "a sheet is begun, not added"
        raise TypeError(message)

    def save(self, record_id: SheetId, draft: SheetDraft, *, version: int) -> Sheet:
        """Store a changed sheet."""
        return self._sheets.save(record_id, draft, version=version)

    def remove(self, record_id: SheetId, *, version: int) -> None:
        """Put a sheet aside."""
        self._sheets.remove(record_id, version=version)

    def bring_back(self, record_id: SheetId) -> Sheet:
        """Bring back a sheet that was put aside."""
        return self._sheets.bring_back(record_id)


class OpenSheet(OpenWritten[SheetDraft]):
    """One sheet open in a tab; its text is its rows.

    `facts_changed` when what it is weighed against was stored anew. May raise `NotFound` when opened.
    """

    facts_changed = Signal()

    def __init__(
        self, services: Services, operations: Operations, committee: Committee, sheet: Sheet, *, window: QWidget
    ) -> None:
        super().__init__(
            services,
            operations,
            committee.id,
            sheet,
            kind=RecordKind.SHEET,
            store=SheetStore(services.sheets),
            changes=Changes.SHEETS,
            draft=sheet.draft,
            window=window,
        )
        self.owner = committee
        self.id = sheet.id
        self.period_id = sheet.period_id
        self._read_facts()
        self.previous = services.sheets.previous(sheet.id)
        before = services.periods.get(self.previous.period_id) if self.previous else None
        self.period_before = before.draft.name if before else ""

    @property
    def facts(self) -> SheetFacts:
        """What the draft is weighed against: the template is the one it names now."""
        return replace(self._facts, template=self.template)

    @property
    def template(self) -> TemplateDraft | None:
        """The template the draft names, None when that is gone."""
        wanted = self.written.form.template
        return next((template.draft for template in self.templates if template.id == wanted), None)

    @property
    def name(self) -> str:
        """The number and name of the initiative as the period knew them."""
        known = known_as(self._facts.initiative.draft, self._facts.period.draft.ends)
        return " ".join(part for part in known if part.strip())

    @property
    def period(self) -> str:
        """The name of the period."""
        return self._facts.period.draft.name

    def line_name(self, economy: Economy) -> str:
        """Return the number and name of the budget line that money is counted on; empty when that is not known."""
        if economy.counting is Counting.OTHER_LINE:
            line = next((line for line in self.lines if line.key == economy.other_line), None)
        else:
            line = next(iter(self._facts.lines), None)
        return f"{line.number} {line.name}".strip() if line else ""

    def read_facts_anew(self) -> None:
        """Weigh the sheet against what is stored now. Raises `NotFound`."""
        self._read_facts()
        self.facts_changed.emit()

    def document(self) -> SheetsDocument:
        """Return the paper of the draft as it stands."""
        return self.services.papers.sheet(self.draft, self.facts, self.owner.draft)

    def check(self) -> Check:
        """Return the check of the draft as it stands, to be run on any thread."""
        draft, facts, sheets = self.draft, self.facts, self.services.sheets

        def weigh() -> Sequence[Finding]:
            return sheets.check(draft, facts)

        return weigh

    def _read_facts(self) -> None:
        self._facts = self.services.sheets.facts(self.id)
        self.lines: Sequence[BudgetLine] = self.services.lists.budget_lines(self.owner.id).draft.lines
        self.templates: Sequence[SheetTemplate] = self.services.templates.list(self.owner.id)
