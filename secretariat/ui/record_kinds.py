"""How each kind of record is read from the store and opened in a tab.

Tabs are imported when the first of their kind is opened: editors and papers are heavier than a first paint should be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from secretariat.application.records import JournalEntry, RecordKind
from secretariat.application.services import Services
from secretariat.domain.budget.tables import TableId
from secretariat.domain.committees import Committee, CommitteeId
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.documents.templates import DocumentTemplateId
from secretariat.domain.hearings import HearingId
from secretariat.domain.indicators import IndicatorId
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.domain.periods import PeriodId
from secretariat.domain.policies import PolicyId
from secretariat.domain.sheet_templates import TemplateId
from secretariat.domain.status_sheets import SheetId
from secretariat.ui.operations import Operations
from secretariat.ui.records import RecordTab


@dataclass(frozen=True, slots=True)
class Opening:
    """A record to be opened: as it is stored (None for a new one), with what the journal kept of it.

    `draft` is what a new one begins with where that is more than nothing: a copy, or what was taken in.
    """

    services: Services
    operations: Operations
    committee: Committee | None
    record: Any = None
    recovered: JournalEntry | None = None
    draft: Any = None


Make: TypeAlias = Callable[[Opening], RecordTab]


def _committee_of(_services: Services, record: Any) -> CommitteeId:
    committee: CommitteeId = record.committee_id
    return committee


@dataclass(frozen=True, slots=True)
class KindOfRecord:
    """`read` finds a stored record by its number and raises `NotFound`; `made` makes its tab.

    `committee_of` tells which committee a record belongs to. A kind that `stands_alone` belongs to no committee.
    """

    read: Callable[[Services, int], Any]
    made: Make
    committee_of: Callable[[Services, Any], CommitteeId] = _committee_of
    stands_alone: bool = False


def _hearing(opening: Opening) -> RecordTab:
    from secretariat.ui.hearings.hearing_record import HearingRecord

    return HearingRecord(
        opening.services, opening.operations, _office(opening), opening.record, recovered=opening.recovered
    )


def _committee(opening: Opening) -> RecordTab:
    from secretariat.ui.committees.committee_record import CommitteeRecord

    return CommitteeRecord(opening.services, opening.operations, opening.record, recovered=opening.recovered)


def _initiative(opening: Opening) -> RecordTab:
    from secretariat.ui.initiatives.initiative_record import InitiativeRecord

    return InitiativeRecord(
        opening.services, opening.operations, _office(opening), opening.record, recovered=opening.recovered
    )


def _sheet(opening: Opening) -> RecordTab:
    from secretariat.ui.sheets.sheet_record import SheetRecord

    return SheetRecord(
        opening.services, opening.operations, _office(opening), opening.record, recovered=opening.recovered
    )


def _indicator(opening: Opening) -> RecordTab:
    from secretariat.ui.indicators.indicator_record import IndicatorRecord

    return IndicatorRecord(
        opening.services, opening.operations, _office(opening), opening.record, recovered=opening.recovered
    )


def _policy(opening: Opening) -> RecordTab:
    from secretariat.ui.groundwork.policy_record import PolicyRecord

    return PolicyRecord(
        opening.services, opening.operations, opening.committee, opening.record, recovered=opening.recovered
    )


def _period(opening: Opening) -> RecordTab:
    from secretariat.ui.groundwork.period_record import PeriodRecord

    return PeriodRecord(
        opening.services, opening.operations, opening.committee, opening.record, recovered=opening.recovered
    )


def _template(opening: Opening) -> RecordTab:
    from secretariat.ui.groundwork.template_record import TemplateRecord

    return TemplateRecord(
        opening.services, opening.operations, opening.committee, opening.record, recovered=opening.recovered
    )


def _budget_lines(opening: Opening) -> RecordTab:
    from secretariat.ui.groundwork.budget_lines_record import BudgetLinesRecord

    return BudgetLinesRecord(
        opening.services, opening.operations, opening.committee, opening.record, recovered=opening.recovered
    )


def _refund_rates(opening: Opening) -> RecordTab:
    from secretariat.ui.groundwork.refund_rates_record import RefundRatesRecord

    return RefundRatesRecord(
        opening.services, opening.operations, opening.committee, opening.record, recovered=opening.recovered
    )


def _budget_table(opening: Opening) -> RecordTab:
    from secretariat.ui.budget.budget_record import BudgetRecord

    return BudgetRecord(
        opening.services,
        opening.operations,
        _office(opening),
        opening.record,
        recovered=opening.recovered,
        draft=opening.draft,
    )


def _document(opening: Opening) -> RecordTab:
    from secretariat.ui.documents.document_record import DocumentRecord

    return DocumentRecord(
        opening.services,
        opening.operations,
        _office(opening),
        opening.record,
        recovered=opening.recovered,
        draft=opening.draft,
    )


def _document_template(opening: Opening) -> RecordTab:
    from secretariat.ui.document_templates.document_template_record import DocumentTemplateRecord

    return DocumentTemplateRecord(
        opening.services,
        opening.operations,
        opening.committee,
        opening.record,
        recovered=opening.recovered,
        draft=opening.draft,
    )


def _meeting(opening: Opening) -> RecordTab:
    from secretariat.ui.meetings.meeting_record import MeetingRecord

    return MeetingRecord(
        opening.services,
        opening.operations,
        _office(opening),
        opening.record,
        recovered=opening.recovered,
        draft=opening.draft,
    )


def _office(opening: Opening) -> Committee:
    assert opening.committee is not None  # noqa: S101 - the workplace opens nothing of these without one
    return opening.committee


def _committee_of_sheet(services: Services, sheet: Any) -> CommitteeId:
    return services.initiatives.get(sheet.initiative_id).committee_id


KINDS: Final[Mapping[RecordKind, KindOfRecord]] = {
    RecordKind.HEARING: KindOfRecord(lambda services, number: services.hearings.get(HearingId(number)), _hearing),
    RecordKind.COMMITTEE: KindOfRecord(
        lambda services, number: services.committees.get(CommitteeId(number)),
        _committee,
        lambda _, committee: committee.id,
        stands_alone=True,
    ),
    RecordKind.POLICY: KindOfRecord(lambda services, number: services.policies.get(PolicyId(number)), _policy),
    RecordKind.PERIOD: KindOfRecord(lambda services, number: services.periods.get(PeriodId(number)), _period),
    RecordKind.TEMPLATE: KindOfRecord(lambda services, number: services.templates.get(TemplateId(number)), _template),
    RecordKind.INITIATIVE: KindOfRecord(
        lambda services, number: services.initiatives.get(InitiativeId(number)), _initiative
    ),
    RecordKind.SHEET: KindOfRecord(
        lambda services, number: services.sheets.get(SheetId(number)), _sheet, _committee_of_sheet
    ),
    RecordKind.INDICATOR: KindOfRecord(
        lambda services, number: services.indicators.get(IndicatorId(number)), _indicator
    ),
    RecordKind.BUDGET_LINES: KindOfRecord(
        lambda services, number: services.lists.budget_lines(CommitteeId(number)), _budget_lines
    ),
    RecordKind.REFUND_RATES: KindOfRecord(
        lambda services, number: services.lists.refund_rates(CommitteeId(number)), _refund_rates
    ),
    RecordKind.BUDGET_TABLE: KindOfRecord(
        lambda services, number: services.budgets.get(TableId(number)), _budget_table
    ),
    RecordKind.DOCUMENT: KindOfRecord(lambda services, number: services.documents.get(DocumentId(number)), _document),
    RecordKind.DOCUMENT_TEMPLATE: KindOfRecord(
        lambda services, number: services.document_templates.get(DocumentTemplateId(number)), _document_template
    ),
    RecordKind.MEETING: KindOfRecord(lambda services, number: services.meetings.get(MeetingId(number)), _meeting),
}
"""Every kind. The lists a committee has one each of are found by the committee's number."""


def key_of(kind: RecordKind, number_or_token: int | str) -> str:
    """Return the key of a record's tab."""
    return f"{kind.value}:{number_or_token}"


def kind_and_number(key: str) -> tuple[RecordKind, int] | None:
    """Return what the key of a tab stands for; None for a page, a record not stored yet, and what is no key."""
    kind, _, number = key.partition(":")
    known = next((known for known in RecordKind if known.value == kind), None)
    return (known, int(number)) if known and number.isascii() and number.isdigit() else None
