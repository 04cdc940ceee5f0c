"""Charts of a budget table and of a difference, as values: the same on the screen and on paper.

A chart tells what the table shows, printed figures included: it lies beside it on the same page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.chart_axes import from_zero
from secretariat.application.documents.charts import Bar, BarChart, ChartTick, Series, SeriesChart
from secretariat.domain.budget.cell_entry import cell_text
from secretariat.domain.budget.column_matching import heading
from secretariat.domain.budget.comparison import ComparedColumn, TableDifference
from secretariat.domain.budget.comparison import largest_changes as largest_line_changes
from secretariat.domain.budget.reconciliation.outline import outline
from secretariat.domain.budget.row_tree import closed_from
from secretariat.domain.budget.showing import ShownTable, shown
from secretariat.domain.budget.tables import (
    EXPONENTS,
    BudgetTableDraft,
    Cell,
    CellState,
    Column,
    ColumnKind,
    RowKind,
    Unit,
    adds_up,
    decimals_of,
    unit_of,
)
from secretariat.domain.text import with_one_stop

MOST_SERIES: Final = 6
"""Groups whose development can be told apart in one chart."""
_WHOLE: Final = Decimal(100)


def development(draft: BudgetTableDraft, wording: BudgetWording) -> SeriesChart | None:
    """Return how the outermost groups develop over the budget years, None with fewer than two years or no group.

    Of more groups than can be told apart, the largest are shown, and the title says so.
    """
    return _Charts(draft, wording).development()


def shares(draft: BudgetTableDraft, column: Column, wording: BudgetWording) -> BarChart | None:
    """Return the part that each outermost group is of the grand total of a column; None where that says nothing.

    It says nothing of percentages, of fewer than two groups, and where some are more than nothing and others less.
    """
    return _Charts(draft, wording).shares(column)


def largest_lines(
    draft: BudgetTableDraft, column: Column, wording: BudgetWording, *, most: int = 10
) -> BarChart | None:
    """Return the largest lines of a column, the largest first; None where there is none."""
    return _Charts(draft, wording).largest_lines(column, most)


def largest_changes(
    difference: TableDifference, column: ComparedColumn, wording: BudgetWording, *, most: int = 10
) -> BarChart | None:
    """Return the lines that differ most between two tables, to either side of an axis; None where nothing differs."""
    draft = difference.draft
    by_key = {one.key: one for one in draft.columns}
    told = by_key[column.difference]
    figures = _Figures(draft, told, wording)
    changes = largest_line_changes(difference, column, most=most)
    bars = [_Told(change.name, change.difference, figures.with_sign(change.difference)) for change in changes]
    names = {
        "column": column.label,
        "unit": figures.unit,
        "before": by_key[column.before].label,
        "after": by_key[column.after].label,
    }
    return _bar_chart(bars, wording, "chart_largest_changes", names)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a bar tells."""

    name: str
    figure: Decimal
    words: str


@dataclass(frozen=True, slots=True)
class _Group:
    """An outermost group, by the place of the row that tells its total."""

    place: int
    name: str


class _Figures:
    """Words the figures of a column."""

    def __init__(self, draft: BudgetTableDraft, column: Column, wording: BudgetWording) -> None:
        self._draft = draft
        self._unit = unit_of(draft, column)
        self._decimals = decimals_of(draft, column)
        self.unit = wording(f"short_{self._unit.value}")

    def __call__(self, figure: Decimal) -> str:
        """Return a figure as the column shows it."""
        return cell_text(Cell(CellState.FIGURE, figure), self._unit, self._decimals, self._draft.language)

    def with_sign(self, figure: Decimal) -> str:
        """Return a figure with a plus where it is more than nothing."""
        return f"+{self(figure)}" if figure > 0 else self(figure)


class _Charts:
    def __init__(self, draft: BudgetTableDraft, wording: BudgetWording) -> None:
        self._draft = draft
        self._wording = wording
        self._shown: ShownTable = shown(draft)
        self._places: Mapping[str, int] = {column.key: place for place, column in enumerate(draft.columns)}

    def _figure(self, row: int, column: int) -> Decimal | None:
        return self._shown.rows[row][column].figure

    def _groups(self) -> Sequence[_Group]:
        """Return the outermost groups; a total below its lines stands for a group, by the name of its heading."""
        sums = outline(self._draft.rows)
        rows = [sums[part].rows[0] for part in sums[-1].parts]
        return [_Group(row, self._group_name(row)) for row in rows]

    def _group_name(self, row: int) -> str:
        rows = self._draft.rows
        first = closed_from(rows, row)
        if rows[row].kind is RowKind.TOTAL and first > 0 and rows[first - 1].kind is RowKind.HEADING:
            return rows[first - 1].name
        return rows[row].name

    def development(self) -> SeriesChart | None:
        """Return the chart, None where it says nothing."""
        years = self._years()
        groups = [group for group in self._groups() if any(self._figure(group.place, year) for year in years)]
        if len(years) < 2 or not groups:
            return None
        told = self._largest(groups, years)
        figures = [
            figure for group in told for year in years if (figure := self._figure(group.place, year)) is not None
        ]
        unit = unit_of(self._draft, self._draft.columns[years[0]])
        size = Decimal(1).scaleb(EXPONENTS[unit])
        axis = from_zero(min(figures) / size, max(figures) / size)
        across = [place / (len(years) - 1) for place in range(len(years))]
        series = tuple(
            Series(
                group.name,
                tuple(
                    None if (figure := self._figure(group.place, year)) is None else (x, axis.at(figure / size))
                    for x, year in zip(across, years, strict=True)
                ),
                self._last_words(group, years),
            )
            for group in told
        )
        return SeriesChart(
            self._development_title(groups, told, unit),
            self._development_told(told, years, unit),
            series,
            tuple(ChartTick(x, heading(self._draft.columns[year])) for x, year in zip(across, years, strict=True)),
            tuple(ChartTick(axis.at(mark), axis.words(mark, self._draft.language)) for mark in axis.marks()),
        )

    def _years(self) -> Sequence[int]:
        """Return the first column of each budget year, of those that are counted in the first one's unit."""
        found: dict[int, int] = {}
        units: set[Unit] = set()
        for place, column in enumerate(self._draft.columns):
            if column.year is None or column.kind is not ColumnKind.AMOUNT or not adds_up(self._draft, column):
                continue
            units = units or {unit_of(self._draft, column)}
            if unit_of(self._draft, column) in units:
                found.setdefault(column.year, place)
        return [found[year] for year in sorted(found)]

    def _largest(self, groups: Sequence[_Group], years: Sequence[int]) -> Sequence[_Group]:
        """Return the groups with the largest figures, in the order of the table."""
        size = {
            group.place: max(abs(self._figure(group.place, year) or Decimal()) for year in years) for group in groups
        }
        kept = sorted(groups, key=lambda group: size[group.place], reverse=True)[:MOST_SERIES]
        return [group for group in groups if group in kept]

    def _last_words(self, group: _Group, years: Sequence[int]) -> str:
        cells = (self._shown.rows[group.place][year] for year in reversed(years))
        return next((cell.words for cell in cells if cell.figure is not None), "")

    def _development_title(self, groups: Sequence[_Group], told: Sequence[_Group], unit: Unit) -> str:
        words = {"unit": self._wording(f"short_{unit.value}"), "shown": len(told), "all": len(groups)}
        return self._wording("chart_development" if len(told) == len(groups) else "chart_development_some", **words)

    def _development_told(self, told: Sequence[_Group], years: Sequence[int], unit: Unit) -> str:
        columns = [heading(self._draft.columns[year]) for year in years]
        begins = self._wording(
            "chart_development_told",
            first=columns[0],
            last=columns[-1],
            unit=self._wording(f"short_{unit.value}"),
        )
        sentences = (begins, *(self._course(group, years, columns) for group in told))
        return " ".join(map(with_one_stop, sentences))

    def _course(self, group: _Group, years: Sequence[int], columns: Sequence[str]) -> str:
        cells = [self._shown.rows[group.place][year] for year in years]
        points = [
            self._wording("chart_point", figure=cell.words, column=column)
            for cell, column in zip(cells, columns, strict=True)
            if cell.figure is not None
        ]
        return self._wording("chart_course", name=group.name, points=", ".join(points))

    def shares(self, column: Column) -> BarChart | None:
        """Return the chart, None where it says nothing."""
        place = self._places[column.key]
        if not adds_up(self._draft, column):
            return None
        parts = [*self._parts(place)]
        whole = self._whole(place) or Decimal()
        if len(parts) < 2 or not whole or any(figure * whole < 0 for _, figure in parts):
            return None
        percent = replace(column, unit=Unit.PERCENT, decimals=1)
        words = _Figures(self._draft, percent, self._wording)
        bars = [
            _Told(name, share, self._wording("chart_percent", figure=words(share)))
            for name, share in ((name, figure / whole * _WHOLE) for name, figure in parts)
        ]
        return _bar_chart(bars, self._wording, "chart_shares", {"column": heading(column), "total": self._total_name()})

    def _parts(self, column: int) -> Iterator[tuple[str, Decimal]]:
        """Yield the outermost groups' figures, and what stands outside every group."""
        for group in self._groups():
            figure = self._figure(group.place, column)
            if figure is not None:
                yield group.name, figure
        loose = (self._figure(line, column) for line in outline(self._draft.rows)[-1].lines)
        outside = sum((figure for figure in loose if figure is not None), Decimal())
        if outside:
            yield self._wording("chart_outside"), outside

    def _grand_total(self) -> int | None:
        rows = self._draft.rows
        return next((place for place, row in enumerate(rows) if row.kind is RowKind.GRAND_TOTAL), None)

    def _whole(self, column: int) -> Decimal | None:
        total = self._grand_total()
        if total is not None:
            return self._figure(total, column)
        return sum((figure for _, figure in self._parts(column)), Decimal())

    def _total_name(self) -> str:
        total = self._grand_total()
        return (self._draft.rows[total].name if total is not None else "") or self._wording("chart_total")

    def largest_lines(self, column: Column, most: int) -> BarChart | None:
        """Return the chart, None where it says nothing."""
        place = self._places[column.key]
        words = _Figures(self._draft, column, self._wording)
        lines = [
            _Told(row.name, figure, words(figure))
            for at, row in enumerate(self._draft.rows)
            if row.kind is RowKind.LINE and (figure := self._figure(at, place))
        ]
        lines.sort(key=lambda line: -abs(line.figure))
        names = {"column": heading(column), "unit": words.unit}
        return _bar_chart(lines[:most], self._wording, "chart_largest_lines", names)


def _bar_chart(bars: Sequence[_Told], wording: BudgetWording, name: str, names: Mapping[str, str]) -> BarChart | None:
    """Return lying bars from an axis at zero; the alternative text lists their figures in order."""
    if not bars:
        return None
    low = min(Decimal(), *(bar.figure for bar in bars))
    high = max(Decimal(), *(bar.figure for bar in bars))
    span = high - low
    zero = float(-low / span)
    listed = "; ".join(wording("chart_bar", name=bar.name, figure=bar.words) for bar in bars)
    return BarChart(
        wording(name, **names),
        with_one_stop(wording(f"{name}_told", bars=listed, **names)),
        tuple(_bar(bar, zero, float((bar.figure - low) / span)) for bar in bars),
        zero,
    )


def _bar(told: _Told, zero: float, end: float) -> Bar:
    return Bar(told.name, min(zero, end), max(zero, end), told.words)
