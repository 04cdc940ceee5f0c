"""How an indicator's figures, days, criterion and breaks are said on paper and in a chart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from secretariat.application.documents.report_wording import ReportWording
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.dates import long_date
from secretariat.domain.indicators import (
    CriterionKind,
    Difference,
    IndicatorDraft,
    Measurement,
    MethodBreak,
    Unit,
    difference_text,
    value_text,
)
from secretariat.domain.text import NBSP

_SUBJECTS: Final = {Unit.PERCENT: "share", Unit.NUMBER: "number", Unit.KRONER: "amount", Unit.OTHER: "figure"}


class IndicatorWords:
    """Says what one indicator tells, in one language."""

    def __init__(self, draft: IndicatorDraft, wording: ReportWording, language: DocumentLanguage) -> None:
        self._draft = draft
        self._wording = wording
        self._language = language

    def value(self, value: Decimal) -> str:
        """Return a figure with its unit: `59,90 pct.`, in English `59.90 per cent`."""
        if self._language is DocumentLanguage.DANISH:
            return value_text(self._draft, value)
        return self._english(value, self._wording.more["per_cent"], trimmed=False)

    def amount(self, told: Difference) -> str:
        """Return how far a figure moved, without its direction: `5,5 procentpoint`; empty when nobody can tell."""
        if told.amount is None:
            return ""
        size = abs(told.amount)
        if self._language is DocumentLanguage.DANISH:
            return difference_text(self._draft, replace(told, amount=size))
        return self._english(size, self._wording.more["points"], trimmed=True)

    def _english(self, value: Decimal, percent: str, *, trimmed: bool) -> str:
        figure = f"{value.quantize(Decimal(1).scaleb(-self._draft.decimals), ROUND_HALF_UP):,f}"
        if trimmed and "." in figure:
            figure = figure.rstrip("0").rstrip(".")
        units = {Unit.PERCENT: percent, Unit.NUMBER: "", Unit.KRONER: "DKK"}
        unit = units.get(self._draft.unit, self._draft.unit_words.strip())
        return f"{figure}{NBSP}{unit}" if unit else figure

    def day(self, measured: Measurement) -> str:
        """Return when a figure was measured, as the office writes it."""
        return measured.label.strip() or self.date(measured.day)

    def date(self, day: date) -> str:
        """Return a day in running text."""
        return long_date(day, self._language)

    def dated(self, measured: Measurement) -> str:
        """Return a figure with its day: `54,40 pct. (forår 2007)`."""
        return self._wording.more["dated_value"].format(value=self.value(measured.figure), day=self.day(measured))

    def criterion(self) -> str:
        """Return when the indicator succeeds: a figure, or `Andel skal stige`; empty without a criterion."""
        criterion = self._draft.criterion
        subject = self._wording.more[_SUBJECTS[self._draft.unit]]
        match criterion.kind:
            case CriterionKind.RISE:
                return self._wording.shall_rise.format(subject=subject)
            case CriterionKind.FALL:
                return self._wording.shall_fall.format(subject=subject)
            case CriterionKind.REACH if criterion.value is not None:
                value = self.value(criterion.value)
                if criterion.by is None:
                    return value
                return self._wording.more["reach_by"].format(value=value, date=self.date(criterion.by))
            case _:
                return ""

    def method_break(self, made: MethodBreak) -> str:
        """Return what must be said of a change of method: when, why, and what one figure is in both."""
        more, note = self._wording.more, made.note.strip()
        form = more["break_noted"] if note else more["break_undated"]
        said = form.format(date=self.date(made.day), note=note)
        said = said if said.endswith((".", "!", "?")) else f"{said}."
        if made.before is None or made.after is None:
            return more["break_unbridged"].format(**{"break": said})
        return more["break_bridged"].format(
            **{"break": said}, before=self.value(made.before), after=self.value(made.after)
        )
