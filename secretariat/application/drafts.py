"""The stored forms of what is kept whole rather than in columns: drafts, frozen documents, findings, the journal.

What they look like is told in `secretariat.application.value_format`; every one of them is lossless.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.issuing.packages import PackageData
from secretariat.application.records import JournalEntry, JournalKey, RecordKind
from secretariat.application.value_format import Form, FormFault
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.budget_lines import BudgetLinesDraft
from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.documents.documents import Appendix, DocumentDraft
from secretariat.domain.documents.kinds import PaperChoices
from secretariat.domain.documents.recommendations import Recommendation
from secretariat.domain.documents.templates import DocumentTemplateDraft, TemplateSection
from secretariat.domain.hearings import HearingDraft, HearingId, ResponseDraft
from secretariat.domain.indicators import IndicatorDraft
from secretariat.domain.initiatives import InitiativeDraft
from secretariat.domain.meetings.meetings import Decision, MeetingDraft, Member, Statement
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.policies import PolicyDraft
from secretariat.domain.problems import Finding
from secretariat.domain.refunds import RefundRatesDraft
from secretariat.domain.sheet_fields import Mark, Waiver
from secretariat.domain.sheet_templates import TemplateDraft
from secretariat.domain.status_sheets import SheetDraft

HEARING: Form[HearingDraft] = Form("hearing", 1, HearingDraft)
RESPONSE: Form[ResponseDraft] = Form("response", 1, ResponseDraft)
COMMITTEE: Form[CommitteeDraft] = Form("committee", 1, CommitteeDraft)
SHEET: Form[SheetDraft] = Form("sheet", 1, SheetDraft)
DOCUMENT: Form[PrintableDocument] = Form("document", 1, PrintableDocument)
BUDGET_TABLE: Form[BudgetTableDraft] = Form("budget_table", 1, BudgetTableDraft)
COMPOSED: Form[DocumentDraft] = Form("composed", 1, DocumentDraft)
DOCUMENT_TEMPLATE: Form[DocumentTemplateDraft] = Form("document_template", 1, DocumentTemplateDraft)
MEETING: Form[MeetingDraft] = Form("meeting", 1, MeetingDraft)
FINDINGS: Form[tuple[Finding, ...]] = Form("findings", 1, tuple[Finding, ...])
PAPER: Form[ComposedDocument] = Form("paper", 1, ComposedDocument)
PACKAGE_DATA: Form[PackageData] = Form("issued_document", 1, PackageData)

PAPER_CHOICES: Form[PaperChoices] = Form("paper_choices", 1, PaperChoices)
CASE_NUMBERS: Form[tuple[CaseNumber, ...]] = Form("case_numbers", 1, tuple[CaseNumber, ...])
APPENDICES: Form[tuple[Appendix, ...]] = Form("appendices", 1, tuple[Appendix, ...])
RECOMMENDATION: Form[Recommendation] = Form("recommendation", 1, Recommendation)
MARKS: Form[tuple[Mark, ...]] = Form("marks", 1, tuple[Mark, ...])
WAIVERS: Form[tuple[Waiver, ...]] = Form("waivers", 1, tuple[Waiver, ...])
TEMPLATE_SECTIONS: Form[tuple[TemplateSection, ...]] = Form("template_sections", 1, tuple[TemplateSection, ...])
MEMBERS: Form[tuple[Member, ...]] = Form("members", 1, tuple[Member, ...])
DECISIONS: Form[tuple[Decision, ...]] = Form("decisions", 1, tuple[Decision, ...])
STATEMENTS: Form[tuple[Statement, ...]] = Form("statements", 1, tuple[Statement, ...])

FORMS: Final[Mapping[RecordKind, Form[Any]]] = {
    RecordKind.HEARING: HEARING,
    RecordKind.COMMITTEE: COMMITTEE,
    RecordKind.POLICY: Form("policy", 1, PolicyDraft),
    RecordKind.PERIOD: Form("period", 1, PeriodDraft),
    RecordKind.TEMPLATE: Form("template", 1, TemplateDraft),
    RecordKind.INITIATIVE: Form("initiative", 1, InitiativeDraft),
    RecordKind.SHEET: SHEET,
    RecordKind.INDICATOR: Form("indicator", 1, IndicatorDraft),
    RecordKind.BUDGET_LINES: Form("budget_lines", 1, BudgetLinesDraft),
    RecordKind.REFUND_RATES: Form("refund_rates", 1, RefundRatesDraft),
    RecordKind.BUDGET_TABLE: BUDGET_TABLE,
    RecordKind.DOCUMENT: COMPOSED,
    RecordKind.DOCUMENT_TEMPLATE: DOCUMENT_TEMPLATE,
    RecordKind.MEETING: MEETING,
}
"""The stored form of the draft of each kind of record."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """An entry of the journal as it lies in its file: the draft in the form of its kind."""

    key: JournalKey
    version: int
    draft: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _FirstKey:
    """The key of version 1, when hearings alone were kept."""

    committee_id: CommitteeId
    hearing_id: HearingId | None
    token: str


@dataclass(frozen=True, slots=True)
class _FirstEntry:
    """An entry of version 1."""

    key: _FirstKey
    version: int
    draft: HearingDraft
    at: datetime


_KEPT: Form[_Kept] = Form("journal", 2, _Kept)
_FIRST: Form[_FirstEntry] = Form("journal", 1, _FirstEntry)


class JournalForm:
    """The stored form of a journal's entry: version 2; version 1 is still read."""

    def write(self, entry: JournalEntry) -> str:
        """Return the stored form of `entry`."""
        return _KEPT.write(_Kept(entry.key, entry.version, FORMS[entry.key.kind].write(entry.draft), entry.at))

    def read(self, stored: str) -> JournalEntry:
        """Return the entry that `write` stored, or version 1 did. Raises `FormFault`."""
        try:
            kept = _KEPT.read(stored)
        except FormFault:
            return self._read_first(stored)
        return JournalEntry(kept.key, kept.version, FORMS[kept.key.kind].read(kept.draft), kept.at)

    def _read_first(self, stored: str) -> JournalEntry:
        first = _FIRST.read(stored)
        key = JournalKey(first.key.committee_id, first.key.hearing_id, first.key.token)
        return JournalEntry(key, first.version, first.draft, first.at)


JOURNAL: Final = JournalForm()
