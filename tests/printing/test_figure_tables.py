"""The indicator table, its charts and the goal status table on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretariat.application.documents.chart_labels import Box, LabelPlaces, Segment, told_points
from secretariat.application.documents.charts import ChartLine, ChartPoint, ChartTick, LineChart
from secretariat.application.documents.reports import (
    GoalRow,
    GoalsDocument,
    IndicatorGroup,
    IndicatorRow,
    IndicatorsDocument,
)
from secretariat.domain.text import Text
from secretariat.printing.renderer import PdfRenderer
from tests.printing.papers import sentence
from tests.printing.report_papers import BROKEN, CHART, MET, goals, indicators, text
from tests.support.pdf_reading import Element, ReadPdf, read, structure_faults

LONG_GOAL = "Indvandrere og efterkommere skal have job på alle dele af arbejdsmarkedet"


def reading(paper: IndicatorsDocument | GoalsDocument) -> ReadPdf:
    data = PdfRenderer().render(paper)
    assert structure_faults(data) == []
    return read(data)


def row(number: int, name: str = "Andel beskæftigede", note: str = "") -> IndicatorRow:
    return IndicatorRow(str(number), f"{name} {number}", "54,40 pct.", "59,90 pct.", "Andel skal stige", note)


def body(got: ReadPdf) -> list[list[Element]]:
    """Return the cells of the table's rows but its head, in reading order."""
    found = got.root.all("TBody")[0].all("TR")
    return [[cell for cell in each.children if isinstance(cell, Element)] for each in found]


def test_the_table_reads_back_cell_by_cell() -> None:
    paper = indicators()
    cells = body(reading(paper))
    told = []
    for group in paper.groups:
        for index, each in enumerate(group.rows):
            shared = [group.goal] if index == 0 else []
            told.append([each.number, each.name, each.baseline, each.status, each.criterion, *shared])
    said = [[cell.own_text.removesuffix("1") if cell.role == "TH" else cell.text for cell in each] for each in cells]
    assert said == [[" ".join(part.split()) for part in each] for each in told]


def test_a_goal_spans_the_rows_of_its_indicators() -> None:
    cells = body(reading(indicators()))
    spans = [int(each[5].attributes["/A"].RowSpan) for each in cells if len(each) == 6]
    assert spans == [3, 1, 2]
    assert [cell.role for cell in cells[0]] == ["TD", "TH", "TD", "TD", "TD", "TD"]


def test_a_group_over_a_page_break_goes_on_with_its_goal_said_again() -> None:
    group = IndicatorGroup(LONG_GOAL, tuple(row(number) for number in range(1, 121)))
    got = reading(indicators(group))
    (found,) = got.root.all("Table")
    assert len(found.pages) >= 3
    assert got.root.text.count(LONG_GOAL) == 1
    assert all("fortsat" in words and "Startmåling" in words for words in got.artifacts[1:])
    assert [cells[0].text for cells in body(got)] == [str(number) for number in range(1, 121)]


@pytest.mark.parametrize("before", range(20, 40))
def test_a_goal_longer_than_its_rows_is_complete_wherever_the_page_ends(before: int) -> None:
    goal = sentence(120)
    groups = (*(IndicatorGroup("", (row(n),)) for n in range(before)), IndicatorGroup(goal, (row(98), row(99))))
    assert goal in reading(indicators(*groups)).root.text


def test_what_must_be_said_with_a_figure_is_a_note_on_its_name() -> None:
    got = reading(indicators(IndicatorGroup("", (row(1, note="Ny metode fra 2008."), row(2), row(3, note="Skøn.")))))
    assert [note.all("P")[0].text for note in got.root.all("Note")] == ["Ny metode fra 2008.", "Skøn."]
    assert all(note.pages == {1} for note in got.root.all("Note"))


def test_the_page_lies_on_its_side_when_a_word_would_have_to_break() -> None:
    long = IndicatorGroup("Mål", (row(1, "Langtidskontanthjælpsmodtagerandelen"),))
    upright, wide = (_size(reading(paper)) for paper in (indicators(), indicators(long)))
    assert upright[0] < upright[1]
    assert wide[0] > wide[1]


def _size(got: ReadPdf) -> tuple[float, float]:
    _, _, width, height = (float(side) for side in got.pdf.pages[0].mediabox)
    return width, height


def test_each_chart_is_a_figure_with_its_words() -> None:
    paper = indicators()
    figures = reading(paper).root.all("Figure")[1:]
    assert [str(figure.attributes["/Alt"]) for figure in figures] == [chart.alternative for chart in paper.charts]
    assert all(point.label.replace("\u00a0", " ") in figures[0].text for point in CHART.points)
    assert "Mål 64,00 pct." in figures[0].text
    assert "studerende med SU" in figures[1].text


def test_the_line_is_broken_where_the_method_changed() -> None:
    def lines(chart: LineChart) -> int:
        paper = replace(indicators(), charts=(chart,))
        got = reading(paper)
        return int(got.pdf.pages[0].obj.Contents[0].read_bytes().count(b"1.4 w"))

    assert lines(BROKEN) == lines(replace(BROKEN, breaks=())) - 1


def test_the_figures_of_an_axis_stand_whole_however_large_they_are() -> None:
    axis = tuple(ChartTick(n / 4, f"{n * 50_000_000:,}".replace(",", ".")) for n in range(5))
    (figure,) = reading(replace(indicators(), charts=(replace(CHART, y_axis=axis),))).root.all("Figure")[1:]
    assert all(tick.label in figure.text for tick in axis)


def test_among_many_points_only_the_ends_and_the_extremes_tell_their_figure() -> None:
    assert told_points([0.5, 0.1, 0.9]) == [2, 0, 1]
    assert told_points([0.5]) == [0]
    assert told_points([]) == []
    assert told_points([n % 17 / 20 for n in range(100)]) == [99, 0, 16]


def test_charts_of_every_kind_print() -> None:
    crowded = LineChart(
        "Mange tal tæt på hinanden",
        "Kurve over mange tal.",
        tuple(ChartPoint(n / 29, 0.5 + (n % 3) / 100, f"{n},00 pct.", f"måling {n}") for n in range(30)),
        breaks=tuple(ChartTick(n / 5 + 0.01, "Metodebrud") for n in range(4)),
        target=ChartLine(0.5, "Mål"),
        x_axis=tuple(ChartTick(n / 29, f"måling {n}") for n in range(30)),
    )
    empty = LineChart("Ingen målinger", "Ingen målinger.", ())
    got = reading(replace(indicators(), charts=(crowded, empty, CHART)))
    assert len(got.root.all("Figure")) == 4


def test_labels_find_places_that_meet_neither_each_other_nor_the_curve() -> None:
    curve = [Segment(0, 0, 100, 60), Segment(100, 60, 200, 40)]
    places = LabelPlaces(Box(0, 0, 200, 100), curve)
    found = [box for x, y in ((0, 0), (100, 60), (200, 40), (110, 58)) if (box := places.beside_point(x, y, 30, 8))]
    assert len(found) >= 3
    assert not any(one.meets(other) for one in found for other in found if one is not other)
    assert not any(segment.cuts(box) for segment in curve for box in found)


def test_a_line_cuts_a_box_it_goes_through_and_no_other() -> None:
    box = Box(10, 10, 20, 20)
    assert Segment(0, 0, 30, 30).cuts(box)
    assert Segment(15, 0, 15, 30).cuts(box)
    assert not Segment(0, 25, 30, 25).cuts(box)
    assert not Segment(0, 0, 5, 5).cuts(box)


def test_the_goal_table_reads_back_with_its_judgements() -> None:
    paper = goals()
    found = body(reading(paper))
    assert [cells[0].text for cells in found] == [goal.goal for goal in paper.rows]
    assert [cells[1].all("P")[0].text for cells in found] == [
        "Vurdering: delvist opfyldt",
        "Vurdering: opfyldt",
        "Vurdering: kan ikke måles",
    ]


def test_a_long_goal_table_repeats_its_head_and_says_the_goal_again() -> None:
    got = reading(
        goals(GoalRow("Første mål", text(*(sentence(100, n) for n in range(12))), MET), GoalRow("Andet mål", Text()))
    )
    assert len(got.root.all("Table")[0].pages) >= 2
    assert "Mål Status" in got.artifacts[1]
    assert "Første mål … fortsat" in got.artifacts[1]


def test_tables_without_rows_print_their_title() -> None:
    for paper in (replace(indicators(), groups=(), charts=()), replace(goals(), rows=())):
        got = reading(paper)
        assert got.root.all("Table") == []
        assert [each.text for each in got.root.all("H1")] == [paper.face.title]
