"""What the field at the top finds besides commands: the committee's records by number, name and office, new papers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from secretariat.application.queries import HearingListRow
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.domain.danish.dates import short_date
from secretariat.domain.documents.templates import DocumentTemplateId
from secretariat.domain.periods import Period
from secretariat.ui.search import Hit, searchable

Open = Callable[[RecordKind, int], object]
"""Opens a record of a kind by its number."""

SEARCHED_PERIODS: Final = 3
"""Of so many periods, the newest, the sheets are found: older ones are opened from their period."""

translate = QCoreApplication.translate


def begun_hits(
    services: Services, committee: CommitteeId, begin: Callable[[DocumentTemplateId], object]
) -> Iterator[Hit]:
    """Yield the beginning of a new paper from each template. Raises `StorageFault`."""
    for template in services.documents.templates(committee):
        name = translate("KnownRecords", "New paper: {template}").format(template=template.draft.name)
        yield _hit(name, "", "files", (), partial(begin, template.id))


def hearing_hits(rows: Sequence[HearingListRow], open_record: Open) -> Iterator[Hit]:
    """Yield the hearings, by title, asker and case number."""
    kind = translate("KnownRecords", "hearing")
    for row in rows:
        detail = ", ".join(row.case_numbers) or kind
        more = (row.asker, *row.case_numbers)
        yield _hit(row.title, detail, "file-text", more, partial(open_record, RecordKind.HEARING, row.id))


def report_hits(services: Services, committee: CommitteeId, open_record: Open) -> Iterator[Hit]:
    """Yield initiatives, sheets, indicators, budget tables, documents, meetings and periods. Raises `StorageFault`."""
    kind = translate("KnownRecords", "initiative")
    for initiative in services.initiatives.list(committee):
        draft = initiative.draft
        former = tuple(part for name in draft.former_names for part in (name.number, name.name))
        do = partial(open_record, RecordKind.INITIATIVE, initiative.id)
        yield _hit(_numbered(draft.number, draft.name), kind, "clipboard-list", (draft.office, *former), do)
    kind = translate("KnownRecords", "indicator")
    for indicator in services.indicators.list(committee):
        do = partial(open_record, RecordKind.INDICATOR, indicator.id)
        yield _hit(_numbered(indicator.draft.number, indicator.draft.name), kind, "chart-line", (), do)
    kind = translate("KnownRecords", "budget table")
    for table in services.budgets.rows(committee):
        do = partial(open_record, RecordKind.BUDGET_TABLE, table.id)
        yield _hit(table.title, kind, "calculator", tuple(map(str, table.years)), do)
    for document in services.documents.rows(committee):
        do = partial(open_record, RecordKind.DOCUMENT, document.id)
        more = (*document.case_numbers, document.case_officer)
        yield _hit(document.title, translate("KnownRecords", "paper"), "file-text", more, do)
    for meeting in services.meetings.rows(committee):
        do = partial(open_record, RecordKind.MEETING, meeting.id)
        day = "" if meeting.day is None else short_date(meeting.day)
        yield _hit(_numbered(day, meeting.title), translate("KnownRecords", "meeting"), "calendar-days", (), do)
    kind = translate("KnownRecords", "period")
    for place, period in enumerate(services.periods.list(committee)):
        do = partial(open_record, RecordKind.PERIOD, period.id)
        yield _hit(period.draft.name, kind, "calendar-range", (period.draft.title,), do)
        if place < SEARCHED_PERIODS:
            yield from _sheets(services, period, open_record)


def _sheets(services: Services, period: Period, open_record: Open) -> Iterator[Hit]:
    kind = translate("KnownRecords", "status sheet {period}").format(period=period.draft.name)
    for row in services.periods.overview(period.id):
        if row.sheet_id is not None:
            do = partial(open_record, RecordKind.SHEET, row.sheet_id)
            yield _hit(_numbered(row.number, row.name), kind, "table-properties", (row.office,), do)


def _hit(title: str, detail: str, drawing: str, more: tuple[str, ...], do: Callable[[], object]) -> Hit:
    def done() -> None:
        do()

    return Hit(title, detail, drawing, searchable(" ".join((title, detail, *more))), done)


def _numbered(number: str, name: str) -> str:
    return " ".join(part for part in (number, name) if part)
