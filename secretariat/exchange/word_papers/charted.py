"""Sets charts as tables of their figures, with the words that are read instead of the picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from secretariat.application.documents.charts import BarChart, Chart, LineChart, SeriesChart
from secretariat.application.documents.composed import Charted
from secretariat.exchange.word.names import CAPTION_STYLE, TABLE_HEADING_STYLE, TABLE_TEXT_STYLE, made
from secretariat.exchange.word_papers.body import Body
from secretariat.exchange.word_papers.labels import WordLabels
from secretariat.exchange.word_papers.tables import TableCell, TableFacts, shared_width, table

_ABOUT: Final = "TableNote"


class ChartSetter:
    """Sets charts into one body.

    Figures can be read, searched and checked in a table, and are the same in every program; a picture of them cannot.
    """

    def __init__(self, body: Body, labels: WordLabels) -> None:
        self._body = body
        self._labels = labels

    def part(self, part: Charted) -> Iterator[Any]:
        """Yield a chart with its caption under it."""
        yield from self.chart(part.chart)
        if part.caption.strip():
            yield self._body.line(part.caption, "CaptionBelow")

    def chart(self, chart: Chart) -> Iterator[Any]:
        """Yield the title, the figures if there are any, and what the chart tells."""
        if chart.title.strip():
            yield self._body.line(chart.title, CAPTION_STYLE)
        heads, rows = self._figures(chart)
        if rows:
            widths = shared_width(self._body.sheet.text_width, [heads, *rows])
            made_rows = [self._row(heads, TABLE_HEADING_STYLE), *(self._row(row, TABLE_TEXT_STYLE) for row in rows)]
            facts = TableFacts(widths, has_row_heads=True, title=chart.title, description=chart.alternative)
            yield from table(made_rows, facts)
        if chart.alternative.strip():
            yield self._body.line(chart.alternative, _ABOUT)

    def _figures(self, chart: Chart) -> tuple[tuple[str, str], list[tuple[str, str]]]:
        """Return the headings and the rows of the table of a chart's figures.

        A course of groups knows the words of each group's last figure only; the others are told in its words.
        """
        labels = self._labels
        match chart:
            case LineChart():
                return (labels.day, labels.figure), [(point.day, point.label) for point in chart.points]
            case BarChart():
                return (labels.name, labels.figure), [(bar.label, bar.words) for bar in chart.bars]
            case SeriesChart():
                return (labels.name, labels.latest), [(series.name, series.words) for series in chart.series]

    def _row(self, words: tuple[str, str], style: str) -> list[TableCell]:
        name, figure = words
        right = made("jc", val="right")
        return [TableCell((self._body.line(name, style),)), TableCell((self._body.line(figure, style, right),))]
