"""From an indicator to its chart: where its figures stand between round numbers, and what is read instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from secretariat.application.documents.chart_axes import Axis, round_step
from secretariat.application.documents.charts import ChartLine, ChartPoint, ChartTick, LineChart
from secretariat.application.documents.indicator_words import IndicatorWords
from secretariat.application.documents.report_wording import ReportWording
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.indicators import (
    CriterionKind,
    IndicatorDraft,
    Measurement,
    MethodBreak,
    Unit,
    difference,
    in_order,
)
from secretariat.domain.text import with_one_stop

_ROOM = Decimal("0.3")
"""Part of a step that is kept free above and below the figures: their labels stand there."""

_BEFORE = 0.04
"""A break stands this part of the width before a figure of its own day: the new method holds from that day on."""


def line_chart(
    draft: IndicatorDraft, wording: ReportWording, language: DocumentLanguage, *, until: date | None = None
) -> LineChart:
    """Return the chart of an indicator's figures up to a day; without any it is empty and says so."""
    return _Chart(draft, wording, language, until).build()


class _Chart:
    def __init__(
        self, draft: IndicatorDraft, wording: ReportWording, language: DocumentLanguage, until: date | None
    ) -> None:
        self._draft = draft
        self._wording = wording
        self._language = language
        self._words = IndicatorWords(draft, wording, language)
        self._told = [told for told in in_order(draft) if until is None or told.day <= until]
        self._breaks = [made for made in sorted(draft.breaks, key=lambda made: made.day) if self._is_between(made)]
        criterion = draft.criterion
        self._target = criterion.value if criterion.kind is CriterionKind.REACH else None

    def _is_between(self, made: MethodBreak) -> bool:
        return bool(self._told) and self._told[0].day < made.day <= self._told[-1].day

    def build(self) -> LineChart:
        """Return the chart."""
        title = self._draft.name.strip()
        if number := self._draft.number.strip().rstrip("."):
            title = self._wording.more["indicator_heading"].format(number=number, name=title)
        if not self._told:
            return LineChart(title, self._wording.more["chart_empty"].format(name=title), ())
        figures = [told.figure for told in self._told]
        axis = _axis([*figures, *([self._target] if self._target is not None else [])], self._draft.unit)
        places = [self._place(told.day) for told in self._told]
        return LineChart(
            title=title,
            alternative=self._alternative(title),
            points=tuple(
                ChartPoint(x, axis.at(told.figure), self._words.value(told.figure), self._words.day(told))
                for x, told in zip(places, self._told, strict=True)
            ),
            breaks=tuple(ChartTick(self._break_place(made), self._words.method_break(made)) for made in self._breaks),
            target=self._target_line(axis),
            x_axis=tuple(ChartTick(x, self._words.day(told)) for x, told in zip(places, self._told, strict=True)),
            y_axis=tuple(ChartTick(axis.at(mark), axis.words(mark, self._language)) for mark in axis.marks()),
        )

    def _place(self, day: date) -> float:
        first, last = self._told[0].day, self._told[-1].day
        return (day - first) / (last - first) if last > first else 0.5

    def _break_place(self, made: MethodBreak) -> float:
        """Return where a break stands: between two figures, never on one."""
        place = self._place(made.day)
        before = max(self._place(told.day) for told in self._told if told.day < made.day)
        if any(told.day == made.day for told in self._told):
            return place - min(_BEFORE, (place - before) / 2)
        return place

    def _target_line(self, axis: Axis) -> ChartLine | None:
        if self._target is None:
            return None
        return ChartLine(axis.at(self._target), self._wording.more["target"].format(value=self._words.criterion()))

    def _alternative(self, title: str) -> str:
        """Return what is read instead of the picture: start, what lies between, end and change, breaks, target."""
        return " ".join(with_one_stop(sentence) for sentence in self._sentences(title))

    def _sentences(self, name: str) -> Iterator[str]:
        more, words = self._wording.more, self._words
        first, *between = self._told
        start = {"name": name, "value": words.value(first.figure), "day": words.day(first)}
        if not between:
            yield more["chart_only"].format(**start)
        else:
            yield more["chart_start"].format(**start)
            *between, last = between
            if between:
                yield more["chart_between"].format(values=", ".join(map(words.dated, between)))
            value, day = words.value(last.figure), words.day(last)
            yield more["chart_end"].format(value=value, day=day, change=self._change(first, last))
        yield from map(words.method_break, self._breaks)
        if self._target is not None:
            yield more["chart_target"].format(value=words.criterion())
        elif criterion := words.criterion():
            yield more["chart_shall"].format(words=criterion)

    def _change(self, first: Measurement, last: Measurement) -> str:
        told, more = difference(self._draft, first, last), self._wording.more
        if told.amount is None:
            return more["not_comparable"]
        change = more["same"]
        if told.amount:
            change = more["up" if told.amount > 0 else "down"].format(amount=self._words.amount(told))
        return more["bridged"].format(change=change) if told.across else change


def _axis(figures: Sequence[Decimal], unit: Unit) -> Axis:
    """Return an axis around the figures, from one round number to another in at most five steps or so."""
    low, high = min(figures), max(figures)
    step = round_step((high - low) or abs(high) / 4 or Decimal(1))
    bottom = (low / step).to_integral_value(ROUND_FLOOR) * step
    top = (high / step).to_integral_value(ROUND_CEILING) * step
    if low - bottom < step * _ROOM and not (unit is Unit.PERCENT and low <= 0):
        bottom -= step
    if top - high < step * _ROOM and not (unit is Unit.PERCENT and top >= 100):
        top += step
    return Axis(max(bottom, Decimal()) if low >= 0 else bottom, top, step)
