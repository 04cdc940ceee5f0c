"""Makes a stored sheet ready to travel: its rows, its money as two lines, its judgement as a choice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from secretariat.application.documents.report_wording import ReportWording
from secretariat.application.travelling import GROSS, NET, Dispatch, OutgoingField, OutgoingSheet, key_in_file
from secretariat.domain.amounts import money_text
from secretariat.domain.danish.dates import long_date
from secretariat.domain.initiatives import Initiative, known_as
from secretariat.domain.periods import Period
from secretariat.domain.sheet_fields import ECONOMY_FACTS, JUDGEMENT, FieldKey
from secretariat.domain.sheet_templates import ATTAINMENT, ECONOMY
from secretariat.domain.status_sheets import SheetDraft, placed_rows, row_field


@dataclass(frozen=True, slots=True)
class _Row:
    """A keyed row of a sheet."""

    key: str
    field: OutgoingField


def outgoing_sheet(
    dispatch: Dispatch, initiative: Initiative, period: Period, wording: ReportWording, *, due: date | None
) -> OutgoingSheet:
    """Return a sheet as it goes into a file. Rows typed by hand have no key and stay at home."""
    draft, words = dispatch.draft, wording.more
    return OutgoingSheet(
        token=dispatch.token,
        language=draft.language,
        heading=heading(draft, initiative, period, wording),
        instruction=words["file_instruction"],
        due=words["file_due"].format(date=long_date(due, draft.language)) if due else "",
        office=dispatch.office,
        columns=(words["file_label"], words["file_content"]),
        page=words["file_page"],
        fields=tuple(_fields(draft, wording)),
        at=dispatch.at,
    )


def heading(draft: SheetDraft, initiative: Initiative, period: Period, wording: ReportWording) -> str:
    """Return a sheet's title with the number its initiative had at the end of the period."""
    number, _ = known_as(initiative.draft, period.draft.ends)
    return wording.more["sheet_heading"].format(number=number, title=draft.title).strip()


def travelling_fields(draft: SheetDraft, wording: ReportWording) -> tuple[tuple[FieldKey, str], ...]:
    """Return the fields that travel, with labels, in the order of the file; the economy once for both its lines."""
    labels = {_home_key(field.key): field.label for field in _fields(draft, wording)}
    labels[ECONOMY_FACTS] = wording.more["file_economy"]
    by_file = {key_in_file(row_field(row.key)): row_field(row.key) for row, _ in placed_rows(draft.text) if row.key}
    return tuple((by_file.get(key, key), label) for key, label in labels.items())


def _home_key(key: FieldKey) -> FieldKey:
    return ECONOMY_FACTS if key in (GROSS, NET) else key


def _fields(draft: SheetDraft, wording: ReportWording) -> Iterator[OutgoingField]:
    """Yield the rows; the money after the row of the economy and the judgement after its own, or else at the end."""
    money, judgement = _money(draft, wording), [_judgement(draft, wording)]
    for row in _rows(draft, wording):
        yield row.field
        if row.key == ECONOMY:
            yield from money
            money = []
        if row.key == ATTAINMENT:
            yield from judgement
            judgement = []
    yield from (*money, *judgement)


def _rows(draft: SheetDraft, wording: ReportWording) -> Iterator[_Row]:
    for row, span in placed_rows(draft.text):
        if row.key and span.heading is not None and span.heading.section is not None:
            help_text = _row_help(row.key, span.heading.section.help, wording)
            yield _Row(row.key, OutgoingField(key_in_file(row_field(row.key)), row.label, row.content, help_text))


def _row_help(key: str, on_screen: str, wording: ReportWording) -> str:
    """The help of the money's row speaks of fields of the screen; those of the file stand right below it."""
    if key == ECONOMY:
        return wording.more["file_economy_help"]
    return on_screen or wording.more["file_row_help"]


def _money(draft: SheetDraft, wording: ReportWording) -> list[OutgoingField]:
    told = ((GROSS, "file_gross"), (NET, "file_net"))
    help_text = wording.more["file_amount_help"]
    return [OutgoingField(key, wording.more[label], amount_line(draft, key), help_text) for key, label in told]


def amount_line(draft: SheetDraft, key: FieldKey) -> str:
    """Return a sheet's gross or net as a line of a file, empty when it is not told."""
    economy = draft.economy
    amount = economy.gross if key == GROSS else economy.net
    return (
        "" if amount is None else money_text(amount, economy.unit, decimals=economy.decimals, language=draft.language)
    )


def _judgement(draft: SheetDraft, wording: ReportWording) -> OutgoingField:
    words = wording.more
    choices = tuple((choice, word[:1].upper() + word[1:]) for choice, word in wording.attainments.items())
    return OutgoingField(JUDGEMENT, words["file_judgement"], draft.attainment, words["file_judgement_help"], choices)
