"""Records the use cases hand out besides the domain's own: an issued response, an entry of the recovery journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from secretariat.application.documents.printable import PrintableDocument
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.budget_lines import BudgetLinesDraft
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.templates import DocumentTemplateDraft
from secretariat.domain.hearings import HearingDraft, IssueId, ResponseId
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.meetings.meetings import MeetingDraft
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.policies import PolicyDraft
from secretariat.domain.problems import Finding
from secretariat.domain.refunds import RefundRatesDraft
from secretariat.domain.sheet_templates import TemplateDraft
from secretariat.domain.status_sheets import SheetDraft


@dataclass(frozen=True, slots=True)
class IssuedResponse:
    """A response as it left the house: frozen with its facts, the printed document and the file's SHA-256.

    `number` is the version issued; a correction replaces the version `corrects`. `waived` are the errors that stood
    open, and `reason` is why it was issued all the same.
    """

    id: IssueId
    response_id: ResponseId
    number: int
    at: datetime
    by: str
    sha256: str
    hearing: HearingDraft
    committee: CommitteeDraft
    document: PrintableDocument
    corrects: int | None = None
    waived: tuple[Finding, ...] = ()
    reason: str = ""


class RecordKind(Enum):
    """What kinds of records are edited in a tab, each kept in the journal while it is."""

    HEARING = "hearing"
    COMMITTEE = "committee"
    POLICY = "policy"
    PERIOD = "period"
    TEMPLATE = "template"
    INITIATIVE = "initiative"
    SHEET = "sheet"
    INDICATOR = "indicator"
    BUDGET_LINES = "budget_lines"
    REFUND_RATES = "refund_rates"
    BUDGET_TABLE = "budget_table"
    DOCUMENT = "document"
    DOCUMENT_TEMPLATE = "document_template"
    MEETING = "meeting"


Draft: TypeAlias = (
    HearingDraft
    | CommitteeDraft
    | PolicyDraft
    | PeriodDraft
    | TemplateDraft
    | InitiativeDraft
    | SheetDraft
    | IndicatorDraft
    | BudgetLinesDraft
    | RefundRatesDraft
    | BudgetTableDraft
    | DocumentDraft
    | DocumentTemplateDraft
    | MeetingDraft
)
"""Whatever a person edits."""


@dataclass(frozen=True, slots=True)
class JournalKey:
    """Which record an entry belongs to: a stored one, or one not stored yet (`record_id` None, `token` unique).

    The budget lines and the refund rates of a committee are one record each, with the committee's number for their id.
    """

    committee_id: CommitteeId
    record_id: int | None
    token: str
    kind: RecordKind = RecordKind.HEARING


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What was typed and not saved: the draft, the version it builds on (0 for a new record), when it was written."""

    key: JournalKey
    version: int
    draft: Draft
    at: datetime
