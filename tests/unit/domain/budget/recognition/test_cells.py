"""What stands in a cell of somebody else's table: Danish and English figures, marks, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid, Wanted
from secretariat.domain.budget.recognition.understanding import choose, understand
from secretariat.domain.budget.tables import CellState, Unit
from tests.support.budget_sources import doubted, typed, understood


def cell_read(text, unit=Unit.THOUSANDS):
    """Return the cell that a text becomes among Danish figures."""
    source = typed(f"Post;2010;2011\nFørst;1,5;2,5\nNæst;{text};3,5\nSidst;1,5;4,5")
    return understand(source, Wanted(unit=unit)).draft.rows[1].cells[0]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("1.234,5", "1234500"),
        ("1\u00a0234,5", "1234500"),
        ("1\u2009234,5", "1234500"),
        ("−6,5", "-6500"),
        ("–6,5", "-6500"),
        ("- 6 000", "-6000000"),
        ("(5)", "-5000"),
        ("6,5-", "-6500"),
        ("12½", "12500"),
        ("0,0", "0"),
        ("3,5 mio. kr.", "3500000"),
    ],
)
def test_figures_are_read_as_the_office_writes_them(text, figure):
    assert cell_read(text).figure == Decimal(figure)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", CellState.BLANK),
        ("-", CellState.NOTHING),
        ("–", CellState.NOTHING),
        ("./.", CellState.NOT_APPLICABLE),
        ("ukendt", CellState.UNREAD),
    ],
)
def test_a_dash_a_blank_and_not_applicable_are_three_things_and_words_are_never_nought(text, state):
    cell = cell_read(text)

    assert (cell.state, cell.figure) == (state, None)


def test_a_cell_that_cannot_be_read_keeps_its_words_and_is_asked_about():
    read = understand(typed("Post;2010\nFørst;1,5\nNæst;ukendt\nSidst;2,5"), Wanted(unit=Unit.MILLIONS))

    assert doubted(read) == ["unread_cell: ukendt"]
    assert read.draft.rows[1].cells[0].typed == "ukendt"
    assert choose(read, read.doubts[0].key, 2).draft.rows[1].cells[0].state is CellState.NOTHING


def test_a_file_with_decimal_points_is_asked_about_once():
    read = understand(
        typed("Post;2010;2011\nFørst;1,234.5;47.5\nNæst;1.5;2.5\nSidst;10.0;1,000.0"), Wanted(unit=Unit.THOUSANDS)
    )

    assert [doubt.code for doubt in read.doubts] == ["decimal_point"]
    assert understood(read).splitlines()[0] == "Først | 1.234,5 | 47,5"


def test_thousands_among_millions_are_asked_about_once_a_column():
    read = understand(typed("Post;2010\nFørst;47,5\nNæst;1.234\nSidst;3,5"), Wanted(unit=Unit.MILLIONS))

    assert doubted(read) == ["thousands_or_decimals: 1.234"]
    assert read.draft.rows[1].cells[0].figure == Decimal(1_234_000_000)
    assert choose(read, read.doubts[0].key, 1).draft.rows[1].cells[0].figure == Decimal(1_234_000)


def test_thousands_in_kroner_are_no_doubt():
    read = understand(typed("Post;2010\nFørst;47\nNæst;1.234\nSidst;12.000"), Wanted(unit=Unit.KRONER))

    assert doubted(read) == []
    assert read.draft.rows[1].cells[0].figure == Decimal(1234)


def test_the_exact_figure_of_a_workbook_beats_its_text():
    rows = (
        (SourceCell("Post"), SourceCell("2010")),
        (SourceCell("Løn"), SourceCell("6,9", number=Decimal("6.94"), decimals=1)),
        (SourceCell("Drift"), SourceCell("2,0", number=Decimal("2"), decimals=1)),
    )

    read = understand(SourceGrid(rows), Wanted(unit=Unit.MILLIONS))

    assert read.draft.rows[0].cells[0].figure == Decimal(6_940_000)
    assert read.draft.decimals == 1
    assert doubted(read) == []


def test_percent_signs_make_a_column_of_percentages_of_figures_and_of_numbers_alike():
    numbers = [SourceCell("5,3 %"), SourceCell("4,1 %", number=Decimal("4.1"), decimals=1, is_percent=True)]
    rows = [(SourceCell("Post"), SourceCell("2010"))]
    rows += [(SourceCell(f"Nr {place}"), cell) for place, cell in enumerate(numbers)]

    read = understand(SourceGrid(tuple(rows)), Wanted(unit=Unit.COUNT))

    assert read.draft.columns[0].unit is Unit.PERCENT
    assert [row.cells[0].figure for row in read.draft.rows] == [Decimal("5.3"), Decimal("4.1")]


def test_what_is_set_raised_is_a_mark_for_certain():
    rows = (
        (SourceCell("Post"), SourceCell("2010")),
        (SourceCell("Integration3", raised=1), SourceCell("6,94", raised=1)),
        (SourceCell("Drift"), SourceCell("2,0")),
    )

    read = understand(SourceGrid(rows), Wanted(unit=Unit.MILLIONS))

    assert understood(read).splitlines()[0] == "Integration^3 | 6,9^4"
    assert doubted(read) == []


@pytest.mark.parametrize(
    "label",
    ["Jobplanen 2009", "Bilag A4", "VI KBHM", "Afdeling 3", "Puljer (fase 2)", "Tilskud (2008-10)", "Støtte (§ 12)"],
)
def test_a_year_a_number_after_a_space_and_what_stands_in_brackets_are_no_marks(label):
    read = understand(typed(f"Post;2010\n{label};1,5\nDrift;2,5"), Wanted(unit=Unit.MILLIONS))

    assert (read.draft.rows[0].label, read.draft.rows[0].notes) == (label, ())


def test_a_year_in_brackets_stays_in_its_heading():
    read = understand(typed("Post;Budget (2009);Budget (2010)\nDrift;1,5;2,5"), Wanted(unit=Unit.MILLIONS))

    assert [(column.label, column.notes) for column in read.draft.columns] == [
        ("Budget (2009)", ()),
        ("Budget (2010)", ()),
    ]


def test_wrapped_words_and_soft_hyphens_are_put_together():
    rows = (
        (SourceCell("Post"), SourceCell("2010")),
        (SourceCell("Fordelt på uddannelses- \nniveau"), SourceCell("6,9")),
        (SourceCell("Integra\u00adtion og erhvervs-\nog boligtilskud"), SourceCell("2,0")),
    )

    read = understand(SourceGrid(rows), Wanted(unit=Unit.MILLIONS))

    assert [row.label for row in read.draft.rows] == [
        "Fordelt på uddannelsesniveau",
        "Integration og erhvervs- og boligtilskud",
    ]


def test_figures_finer_than_what_is_kept_are_rounded_and_told():
    read = understand(typed("Post;2010\nFørst;1,2345\nNæst;2,2511\nSidst;3,1252"), Wanted(unit=Unit.COUNT))

    assert [doubt.code for doubt in read.doubts] == ["too_fine"]
    assert read.draft.rows[0].cells[0].figure == Decimal("1.23")
