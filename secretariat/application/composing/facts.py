"""What the fields of a document say now: figures and dates of the registers, as the office writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import ClassVar

from secretariat.application.composing.materials import Materials, record_number
from secretariat.application.composing.pieces import PaperWordings
from secretariat.application.documents.committee_lines import present
from secretariat.application.documents.fact_words import Looks, TableFacts, looks_of, money
from secretariat.application.documents.indicator_words import IndicatorWords
from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget.conversion import MONEY
from secretariat.domain.budget.tables import TableId
from secretariat.domain.danish.dates import long_date
from secretariat.domain.documents.beginning import day_of
from secretariat.domain.documents.documents import DocumentDraft
from secretariat.domain.documents.fields import Fact, FieldAddress, FieldSource, parse
from secretariat.domain.indicators import IndicatorDraft, Measurement, Unit, in_order, latest, since_baseline
from secretariat.domain.initiatives import InitiativeId, known_as
from secretariat.domain.meetings.meetings import MeetingId
from secretariat.domain.sheet_fields import Economy


class FactReader:
    """Tells the facts of one document. A table's figures are worked out once, however many fields ask for them."""

    def __init__(self, materials: Materials, draft: DocumentDraft, wordings: PaperWordings, today: date) -> None:
        self._materials = materials
        self._draft = draft
        self._language = draft.language
        self._wording = wordings.documents(draft.language)
        self._reports = wordings.reports(draft.language)
        self._today = today
        self._tables: dict[str, TableFacts] = {}

    def facts(self, addresses: Iterable[str]) -> Mapping[str, Fact | None]:
        """Return what each field says now; None for one whose fact is not there."""
        return {address: self.fact(address) for address in addresses}

    def fact(self, address: str) -> Fact | None:
        """Return what a field says now, None when its fact is not there or its address is none."""
        told = parse(address)
        return None if told is None else self._READERS[told.source](self, told, looks_of(told))

    def table(self, number: str) -> TableFacts | None:
        """Return the figures of a table by its number, None without such a table."""
        if number not in self._tables:
            known = record_number(number)
            stored = None if known is None else self._materials.tables.get(TableId(known))
            if stored is None:
                return None
            self._tables[number] = TableFacts(stored.draft, self._wording, self._language)
        return self._tables[number]

    def _budget(self, address: FieldAddress, looks: Looks) -> Fact | None:
        number, row, column = address.path
        table = self.table(number)
        return None if table is None else table.fact(row, column, looks)

    def _line(self, address: FieldAddress, looks: Looks) -> Fact | None:
        number, year = address.path[0].strip(), address.path[1]
        line = next((line for line in self._materials.book.lines if line.number.strip() == number), None)
        known = record_number(year)
        amount = None if line is None or known is None else line.amount_in(known)
        if line is None or amount is None:
            return None
        unit, decimals = self._overview_look
        overview = self._materials.overview
        title = self._wording("fact_lines") if overview is None else overview.draft.title
        words = money(amount, unit, decimals, looks, self._language)
        return Fact(words, _origin(title, f"{line.number} {line.name}", year))

    @cached_property
    def _overview_look(self) -> tuple[MoneyUnit, int | None]:
        """How the economic overview shows money: its unit and decimals; millions without an overview."""
        overview = self._materials.overview
        if overview is None or overview.draft.unit not in MONEY:
            return MoneyUnit.MILLIONS, None
        return MoneyUnit(overview.draft.unit.value), overview.draft.decimals

    def _indicator(self, address: FieldAddress, looks: Looks) -> Fact | None:
        number, which = address.path
        found = next((one.draft for one in self._materials.book.indicators if str(one.id) == number), None)
        if found is None:
            return None
        draft = found if looks.decimals is None else replace(found, decimals=looks.decimals)
        draft = replace(draft, unit=Unit.OTHER, unit_words="") if looks.is_bare else draft
        words = IndicatorWords(draft, self._reports, self._language)
        name = f"{draft.number} {draft.name}"
        if which == "difference":
            told = since_baseline(draft, self._until)
            amount = "" if told is None else words.amount(told)
            return Fact(amount, _origin(name, self._wording("fact_difference"))) if amount else None
        measured = self._measured(draft, which)
        return None if measured is None else Fact(words.value(measured.figure), _origin(name, words.day(measured)))

    @property
    def _until(self) -> date | None:
        period = self._materials.period(self._draft)
        return None if period is None else period.period.draft.ends

    def _measured(self, draft: IndicatorDraft, which: str) -> Measurement | None:
        """Return a measurement: the baseline, the last one up to the period's end, or that of a day."""
        if which == "baseline":
            baseline = draft.baseline
            return baseline if baseline is not None and baseline.value is not None else None
        if which == "status":
            newest = latest(draft, self._until)
            return None if newest is draft.baseline else newest
        return next((told for told in in_order(draft) if told.day.isoformat() == which), None)

    def _period(self, address: FieldAddress, _looks: Looks) -> Fact | None:
        period, (which,) = self._materials.period(self._draft), address.path
        if period is None:
            return None
        draft = period.period.draft
        told = {
            "name": draft.name.strip(),
            "year": "" if draft.year is None else str(draft.year),
            "starts": self._day(draft.starts),
            "ends": self._day(draft.ends),
        }
        words = told.get(which, "")
        return Fact(words, _origin(self._wording("fact_period"), draft.name)) if words else None

    def _document(self, address: FieldAddress, _looks: Looks) -> Fact | None:
        if address.path != ("date",):
            return None
        return Fact(self._day(day_of(self._draft, self._today)), self._wording("fact_document_date"))

    def _meeting(self, address: FieldAddress, _looks: Looks) -> Fact | None:
        number, which = record_number(address.path[0]), address.path[1]
        meeting = None if number is None else self._materials.meetings.get(MeetingId(number))
        if meeting is None or meeting.draft.day is None or which != "day":
            return None
        title = meeting.draft.title.strip() or self._materials.committee.name
        return Fact(self._day(meeting.draft.day), self._wording("fact_meeting", title=title))

    def _sheet(self, address: FieldAddress, looks: Looks) -> Fact | None:
        number, which = record_number(address.path[0]), address.path[1]
        period = self._materials.period(self._draft)
        found = None if period is None or number is None else period.sheets.get(InitiativeId(number))
        if period is None or found is None:
            return None
        sheet, facts = found
        economy = sheet.draft.economy
        amount = {"net": net_of(economy), "gross": economy.gross}.get(which)
        if amount is None:
            return None
        name = " ".join(known_as(facts.initiative.draft, period.period.draft.ends))
        words = money(amount, economy.unit, economy.decimals, looks, self._language)
        return Fact(words, _origin(name, self._wording(f"fact_{which}")))

    def _day(self, day: date | None) -> str:
        return "" if day is None else long_date(day, self._language)

    _READERS: ClassVar[Mapping[FieldSource, Callable[[FactReader, FieldAddress, Looks], Fact | None]]] = {
        FieldSource.BUDGET: _budget,
        FieldSource.LINE: _line,
        FieldSource.INDICATOR: _indicator,
        FieldSource.PERIOD: _period,
        FieldSource.DOCUMENT: _document,
        FieldSource.MEETING: _meeting,
        FieldSource.SHEET: _sheet,
    }


def net_of(economy: Economy) -> Decimal | None:
    """Return what a sheet costs the municipality, in kroner: a sum without a refund is both gross and net."""
    return economy.net if economy.net is not None or economy.refund_percent else economy.gross


def _origin(*parts: str) -> str:
    return ", ".join(present(*parts))
