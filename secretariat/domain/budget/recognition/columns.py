"""Reads the columns of a laid out table: their figures, units, decimals, years and rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.figures import Reading, Word, WordReader, different
from secretariat.domain.budget.recognition.headings import money_unit_of, rule_of, unit_of, year_of
from secretariat.domain.budget.recognition.labels import Marked, marked
from secretariat.domain.budget.recognition.numerals import GluedMarks, Style, reading_of, styles
from secretariat.domain.budget.recognition.rules import Printed, Rule, rules
from secretariat.domain.budget.recognition.sheet import Sheet, SheetRow, column_key
from secretariat.domain.budget.tables import EXPONENTS, ColumnKind, Unit

_MONEY: Final = (Unit.KRONER, Unit.THOUSANDS, Unit.MILLIONS)
_MOST_DECIMALS: Final = 3


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A column as it is understood. `words` and `numerals` have one for each row; a numeral is None for no figure."""

    heading: Marked
    over: str
    words: Sequence[Word]
    numerals: Sequence[Reading | None]
    unit: Unit
    decimals: int
    rule: Rule
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """All columns, and the table's unit and decimals."""

    columns: tuple[FigureColumn, ...]
    unit: Unit
    decimals: int


class ColumnReader:
    """Reads the columns in two steps: first what they hold, then, when the notes are known, what their figures are."""

    def __init__(self, sheet: Sheet, rows: Sequence[SheetRow], reader: WordReader, asking: Asking) -> None:
        self._sheet = sheet
        self._rows = rows
        self._asking = asking
        self._words = [reader.column([row.cells[place] for row in rows]) for place in range(len(sheet.headings))]
        self._percents = [_is_percent(words) for words in self._words]
        self._headings = [marked(heading.text, heading.raised) for heading in sheet.headings]

    def unit(self, wanted: Unit | None) -> tuple[Unit, bool]:
        """Return the table's unit, and whether anything tells it."""
        if wanted is not None:
            return wanted, True
        told = [unit for caption in self._sheet.captions if (unit := money_unit_of(caption))]
        told = told or [unit for heading in self._sheet.headings if (unit := money_unit_of(heading.text))]
        if told:
            return told[0], True
        own = [self._own_unit(place) for place in range(len(self._words))]
        if own and all(unit in (Unit.COUNT, Unit.PERCENT, Unit.FTE) for unit in own):
            return next((unit for unit in own if unit is not None and unit is not Unit.PERCENT), Unit.PERCENT), True
        told = [unit for caption in self._sheet.captions if (unit := unit_of(caption)) and unit is not Unit.PERCENT]
        if told:
            return told[0], True
        return self._likely_unit(), False

    def _own_unit(self, place: int) -> Unit | None:
        heading = self._sheet.headings[place]
        if self._percents[place] or rule_of(heading.text) in (ColumnKind.SHARE, ColumnKind.CHANGE):
            return Unit.PERCENT
        unit = unit_of(heading.text) or unit_of(heading.over)
        return None if unit is Unit.PERCENT and rule_of(heading.text) is None else unit

    def _likely_unit(self) -> Unit:
        figures = [word.danish or word.english for words in self._words for word in different(words) if word.is_figure]
        read = [reading for reading in figures if reading is not None]
        if any(reading.decimals for reading in read):
            return Unit.MILLIONS
        largest = max((abs(reading.value) for reading in read), default=Decimal(0))
        if largest >= 1_000_000:
            return Unit.KRONER
        return Unit.THOUSANDS if largest >= 2_000 else Unit.MILLIONS

    def settle_unit(self, wanted: Unit | None) -> Unit:
        """Return the table's unit, and ask where nothing tells it."""
        unit, is_told = self.unit(wanted)
        if is_told or not self._words:
            return unit
        order = [unit, *(other for other in (*_MONEY[::-1], Unit.COUNT, Unit.FTE) if other is not unit)]
        alternatives = [alternative(AlternativeCode.UNIT, unit=other.value) for other in order]
        return order[self._asking.ask(DoubtCode.UNIT_NOT_TOLD, alternatives)]

    def marks(self) -> set[str]:
        """Return the marks that headings and figures may have."""
        found = {heading.mark for heading in self._headings if heading.mark}
        found.update(word.mark for words in self._words for word in different(words) if word.mark)
        readings = [[word.danish for word in words] for words in self._words]
        for column, glued in zip(readings, self._glued(readings), strict=True):
            if glued.has_doubtful:
                found.update(glued.split(reading).mark for reading in column if reading and glued.is_doubtful(reading))
        return found

    def figures(self, unit: Unit, notes: Collection[str]) -> Figures:
        """Return the columns, given the table's unit and the marks that have notes."""
        style = styles(self._words, unit, self._asking)
        units = [self._own_unit(place) or unit for place in range(len(self._words))]
        readings = [_readings(words, style[place], units[place]) for place, words in enumerate(self._words)]
        numerals = self._numerals(readings, notes)
        places = [_decimals(column) for column in numerals]
        ruled = self._rules(numerals, places, units)
        columns = [
            FigureColumn(heading, self._sheet.headings[place].over, words, column, units[place], places[place], rule)
            for place, (heading, words, column, rule) in enumerate(
                zip(self._headings, self._words, numerals, ruled, strict=True)
            )
        ]
        shown = [column.decimals for column in columns if column.unit is unit and any(column.numerals)] or places
        return Figures(_with_years(columns), unit, Counter(shown).most_common(1)[0][0] if shown else 1)

    def _rules(
        self, numerals: Sequence[Sequence[Reading | None]], places: Sequence[int], units: Sequence[Unit]
    ) -> tuple[Rule, ...]:
        values = [[None if numeral is None else numeral.value for numeral in column] for column in numerals]
        percents = [unit is Unit.PERCENT for unit in units]
        labels = [row.label for row in self._rows]
        return rules(Printed(self._sheet.headings, values, places, percents, labels), self._asking)

    def _glued(self, readings: Sequence[Sequence[Reading | None]]) -> list[GluedMarks]:
        """Return, for each column, what tells a glued mark: columns of amounts are judged together."""
        amounts = [place for place, is_percent in enumerate(self._percents) if not is_percent]
        together = GluedMarks([readings[place] for place in amounts])
        return [
            GluedMarks([column]) if is_percent else together
            for column, is_percent in zip(readings, self._percents, strict=True)
        ]

    def _numerals(
        self, readings: Sequence[Sequence[Reading | None]], notes: Collection[str]
    ) -> list[list[Reading | None]]:
        found: list[list[Reading | None]] = []
        for place, (column, glued) in enumerate(zip(readings, self._glued(readings), strict=True)):
            numerals = list(column)
            if glued.has_doubtful:
                for index, reading in enumerate(column):
                    is_text = self._rows[index].cells[place].number is None
                    if reading is not None and is_text and glued.is_doubtful(reading):
                        numerals[index] = self._asked(glued, readings, index, place, notes)
            found.append(numerals)
        return found

    def _asked(
        self,
        glued: GluedMarks,
        readings: Sequence[Sequence[Reading | None]],
        index: int,
        place: int,
        notes: Collection[str],
    ) -> Reading | None:
        reading = readings[place][index]
        if reading is None:
            return None
        split = glued.split(reading)
        across = self._across(readings, index, place)
        is_mark = split.mark in notes or across is None or across(split.value) <= across(reading.value)
        text, row = self._words[place][index].text, self._rows[index]
        return glued.asked(reading, row, column_key(place), text, self._asking, is_mark=is_mark)

    def _across(
        self, readings: Sequence[Sequence[Reading | None]], index: int, place: int
    ) -> Callable[[Decimal], Decimal] | None:
        """Return how far a row is from its printed sum with another figure at a place, None without a sum."""
        kinds = [rule_of(heading.text) for heading in self._sheet.headings]
        if ColumnKind.SUM not in kinds:
            return None
        total = kinds.index(ColumnKind.SUM)
        row = [column[index] for column in readings]
        printed = row[total]
        if printed is None or place >= total:
            return None
        others = sum(
            (reading.value for at, reading in enumerate(row[:total]) if reading is not None and at != place), Decimal(0)
        )
        return lambda value: abs(others + value - printed.value)


def _readings(words: Sequence[Word], style: Style, unit: Unit) -> list[Reading | None]:
    if style is Style.DANISH:
        return [word.danish if word.kroner is None else _reading(word, style, unit) for word in words]
    return [_reading(word, style, unit) for word in words]


def _reading(word: Word, style: Style, unit: Unit) -> Reading | None:
    if not word.is_figure:
        return None
    if word.kroner is None:
        return reading_of(word, style)
    if unit not in _MONEY:
        return None
    value = word.kroner.scaleb(-EXPONENTS[unit]).normalize()
    exponent = value.as_tuple().exponent
    return Reading(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def _is_percent(words: Sequence[Word]) -> bool:
    percents = sum([word.is_percent for word in words])
    return percents > 0 and percents * 2 > sum(word.is_figure for word in words)


def _decimals(column: Sequence[Reading | None]) -> int:
    """Return how many decimals a column shows: the most of those that are not rare."""
    counted = Counter(numeral.decimals for numeral in column if numeral is not None)
    total = sum(counted.values())
    common = [decimals for decimals, count in counted.items() if count * 20 >= total]
    return min(max(common, default=0), _MOST_DECIMALS)


def _with_years(columns: Sequence[FigureColumn]) -> tuple[FigureColumn, ...]:
    """Give each year to one column of amounts: to the budget's where several name it."""
    years = [year_of(column.heading.text) or year_of(column.over) for column in columns]
    amounts = [place for place, column in enumerate(columns) if column.rule.kind is ColumnKind.AMOUNT]
    held: dict[int, int] = {}
    for year in dict.fromkeys(year for year in years if year is not None):
        naming = [place for place in amounts if years[place] == year and columns[place].unit is not Unit.PERCENT]
        budgets = [place for place in naming if "budget" in columns[place].heading.text.casefold()]
        if len(naming) == 1 or len(budgets) == 1:
            held[naming[0] if len(naming) == 1 else budgets[0]] = year
    return tuple(replace(column, year=held.get(place)) for place, column in enumerate(columns))
