"""Tables on the clipboard: from Excel, LibreOffice, documents and papers, and back again."""

from __future__ import annotations

import string
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.budget.recognition.sources import SourceGrid, SourceText
from secretariat.exchange.budgets.clipboard_tables import copied_cells, pasted_cells, pasted_table, separated_cells

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!-- .xl65 {font-weight:700;} .xl66 {mso-char-indent-count:2;padding-left:18px;} --></style></head><body>
<table><!--StartFragment--><tr><td class=xl65>Gruppe</td><td class=xl67 align=right x:num="46.54321">46,5</td></tr>
<tr><td class=xl66>Integration<sup>3</sup></td><td>32,9<sup>4</sup></td></tr><!--EndFragment--></table></body></html>"""

LIBREOFFICE = """<html><body><table cellspacing="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left"><b><font face="Liberation Sans">Gruppe</font></b></td>
<td align="right" sdval="0.0531" sdnum="1030;0;0.0%">5,3%</td></tr></table></body></html>"""


def cells(html: str | None = None, plain: str | None = None, *, finest: int = 8) -> list[list[str]]:
    """What is pasted into cells."""
    return pasted_cells(html=html, plain=plain, finest=finest)


def pasted(html: str | None = None, plain: str | None = None) -> SourceGrid:
    """The table that is pasted."""
    source = pasted_table(html=html, plain=plain)
    assert isinstance(source, SourceGrid)
    return source


def test_the_exact_figure_behind_what_excel_shows_is_taken() -> None:
    assert cells(EXCEL)[0] == ["Gruppe", "46,54321"]


def test_no_more_decimals_are_taken_than_are_kept() -> None:
    assert cells(EXCEL, finest=2)[0] == ["Gruppe", "46,54"]


def test_what_was_shown_counts_where_the_figure_behind_it_is_another() -> None:
    assert cells('<table><tr><td sdval="47.1">46,5</td><td>a</td></tr></table>') == [["46,5", "a"]]


@pytest.mark.parametrize(
    ("shown", "stored", "text"),
    [
        ("46,0", "46", "46,0"),
        ("1.234,5", "1234.5", "1.234,5"),
        ("1,234.50", "1234.5", "1234,50"),
        ("-5", "-5.25", "-5,25"),
    ],
)
def test_a_figure_is_written_the_danish_way_with_its_decimals(shown: str, stored: str, text: str) -> None:
    assert cells(f'<table><tr><td sdval="{stored}">{shown}</td></tr></table>') == [[text]]


def test_a_percentage_keeps_its_sign() -> None:
    assert cells(LIBREOFFICE)[0] == ["Gruppe", "5,31 %"]


def test_a_mark_never_becomes_a_digit_of_a_figure() -> None:
    assert cells(EXCEL)[1] == ["Integration³", "32,9⁴"]


def test_bold_indents_marks_and_numbers_of_a_pasted_table_are_told() -> None:
    (group, figure), (line, marked) = pasted(EXCEL).rows
    assert (group.is_bold, group.indent) == (True, 0)
    assert (figure.text, figure.number, figure.decimals) == ("46,5", Decimal("46.54321"), 1)
    assert (line.text, line.indent, line.raised) == ("Integration3", 2, 1)
    assert (marked.text, marked.raised) == ("32,94", 1)


def test_bold_and_percentages_of_libreoffice_are_told() -> None:
    ((group, share),) = pasted(LIBREOFFICE).rows
    assert group.is_bold
    assert (share.number, share.is_percent) == (Decimal("5.31"), True)


def test_words_around_a_pasted_table_are_rows_of_their_own_and_never_pasted_into_cells() -> None:
    html = "<p>Oversigt</p><table><tr><td>a</td><td>1</td></tr></table><p>3 Bortfaldet</p>"
    assert [[cell.text for cell in row] for row in pasted(html).rows] == [
        ["Oversigt", ""],
        ["a", "1"],
        ["3 Bortfaldet", ""],
    ]
    assert cells(html) == [["a", "1"]]


def test_cells_that_span_others_leave_them_empty() -> None:
    html = '<table><tr><td colspan="2" rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></table>'
    assert cells(html) == [["a", "", "b"], ["", "", "c"], ["d", "", ""]]


def test_a_cell_with_several_lines_keeps_them() -> None:
    assert cells("<table><tr><td><p>en</p><p>to<br>tre</p></td></tr></table>") == [["en\nto\ntre"]]


def test_a_table_inside_a_layout_is_found() -> None:
    assert cells("<table><tr><td><table><tr><td>a</td><td>1</td></tr></table></td></tr></table>") == [["a", "1"]]


def test_scripts_and_styles_are_no_words() -> None:
    html = "<style>p {}</style><table><tr><td>a<script>x()</script></td></tr></table><script>y()</script>"
    assert cells(html) == [["a"]]


@pytest.mark.parametrize(
    ("plain", "rows"),
    [
        ("a\t1\r\nb\t2\r\n", [["a", "1"], ["b", "2"]]),
        ('"en\nto"\t1\r\n', [["en\nto", "1"]]),
        ('"si ""hej""\n"\t1', [['si "hej"\n', "1"]]),
        ('"hej"\t5" rør', [['"hej"', '5" rør']]),
        ('"uden slut\t1\n2\t3', [['"uden slut', "1"], ["2", "3"]]),
        ("a\t\r\n\t\r\n", [["a", ""], ["", ""]]),
        ("a\nb\tc", [["a", ""], ["b", "c"]]),
        ("", []),
    ],
)
def test_cells_between_tabs_are_read_as_excel_writes_them(plain: str, rows: list[list[str]]) -> None:
    assert cells(plain=plain) == rows


def test_html_without_a_table_leaves_the_plain_characters() -> None:
    text = "2008 2009\n2.1 Jobpatruljer 6,9 6,9\n"
    assert pasted_table(html="<p>2008 2009</p>", plain=text) == SourceText(text)


def test_text_with_tabs_is_a_table() -> None:
    assert [[cell.text for cell in row] for row in pasted(plain="Navn\t2008\nJobpatruljer\t6,9\n").rows] == [
        ["Navn", "2008"],
        ["Jobpatruljer", "6,9"],
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<table>" * 20_000,
        "<td>" * 20_000,
        "<table><tr><td>" + "<b>" * 20_000,
        "<style" * 20_000,
        "<!--" * 20_000,
        "<table><tr><td>\x00\ud800",
        "<table",
        '<table><tr><td sdval="NaN">x</td><td sdval="1e999">9</td><td x:num="">1</td></tr></table>',
    ],
)
def test_hostile_html_does_no_harm(html: str) -> None:
    assert pasted_table(html=html, plain="5") is not None


WORDS = st.text(st.sampled_from(string.printable + "æøå³⁴½−–\u00a0'"), max_size=12)
DANGEROUS = st.sampled_from(
    ["=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-5", '="a"\n', "−5"]
)
FIGURES = st.sampled_from(["46,5", "-5", "1.234,5", "0", "-", "./.", "2.10", "007", "32,9⁴"])
TEXTS = st.one_of(WORDS, DANGEROUS, FIGURES).filter(lambda text: not set(text) & set("\x0b\x0c"))
RECTANGLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(TEXTS, min_size=width, max_size=width), min_size=1, max_size=4)
)


@settings(max_examples=200, deadline=None)
@given(RECTANGLES)
def test_what_is_copied_is_pasted_unharmed(rows: list[list[str]]) -> None:
    copied = copied_cells(rows)
    assert cells(plain=copied.plain) == rows
    assert cells(copied.html) == rows


@settings(max_examples=200, deadline=None)
@given(RECTANGLES)
def test_nothing_that_is_copied_is_run_as_a_formula(rows: list[list[str]]) -> None:
    for line in separated_cells(copied_cells(rows).plain):
        for text in line:
            assert text[:1] not in tuple("=@\t\r") or not text
            assert text[:1] not in tuple("+-") or text == "-" or text[1:].replace(".", "").replace(",", "").isdigit()


def test_figures_are_copied_as_numbers_and_labels_as_text() -> None:
    html = copied_cells([["2.10", "1.234,5"]]).html
    assert 'sdval="1234.5" x:num="1234.5">1.234,5</td>' in html
    assert "mso-number-format:'\\@'" in html.split("2.10")[0]
