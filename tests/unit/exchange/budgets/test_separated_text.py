"""Text files taken in: how they are encoded, what parts their columns, and text that is no table."""

from __future__ import annotations

import codecs

import pytest

from secretariat.domain.budget.recognition.sources import SourceGrid, SourceText
from secretariat.exchange.budgets.separated_text import read_text

TABLE = "Navn;2008\r\nÆbler på øen;6,9\r\n"
CELLS = [["Navn", "2008"], ["Æbler på øen", "6,9"]]


def grid(content: bytes | str) -> SourceGrid:
    """The table of a file."""
    source = read_text(content.encode() if isinstance(content, str) else content)
    assert isinstance(source, SourceGrid)
    return source


def texts(content: bytes | str) -> list[list[str]]:
    """What stands in the table of a file."""
    return [[cell.text for cell in row] for row in grid(content).rows]


def codes(content: bytes | str) -> list[str]:
    """What is said of a file."""
    return [remark.code for remark in grid(content).remarks]


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode(),
        TABLE.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + TABLE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"),
        TABLE.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with its mark", "utf-16", "utf-16 the other way", "windows-1252"],
)
def test_no_letter_is_lost_whatever_the_encoding(content: bytes) -> None:
    assert texts(content) == CELLS
    assert codes(content) == []


def test_one_broken_letter_does_not_spoil_the_others_and_is_told() -> None:
    content = TABLE.encode() + "Øl og ål".encode() + b";\xff\r\n"
    assert texts(content)[2] == ["Øl og ål", "\ufffd"]
    assert codes(content) == ["characters_lost"]


def test_what_windows_1252_has_no_character_for_is_told() -> None:
    assert codes("Navn;På øen\r\n".encode("cp1252") + b"\x81;1") == ["characters_lost"]


def test_letters_in_two_pieces_become_one() -> None:
    assert texts("Navn;2008\nA\u030aben;1\n")[1] == ["Åben", "1"]


@pytest.mark.parametrize("separator", [";", "\t", "|", ","])
def test_the_separator_is_found(separator: str) -> None:
    lines = [("Navn", "2008", "2009"), ("2.1 Jobpatruljer", '"6,9"', '"7,0"'), ("2.2 Helbredsteam", '"2,0"', "-")]
    content = "\n".join(separator.join(line) for line in lines)
    assert texts(content) == [[text.strip('"') for text in line] for line in lines]


def test_a_first_line_may_say_what_the_separator_is() -> None:
    assert texts("sep=:\nNavn:2008\nAntal; i alt:5\n") == [["Navn", "2008"], ["Antal; i alt", "5"]]


def test_decimal_commas_between_commas_are_joined_where_nothing_else_can_be_meant_and_that_is_told() -> None:
    content = "Navn,2008,2009\nJobpatruljer,6,9,7,0\nHelbredsteam,2,0,-3,5\n"
    assert texts(content)[1:] == [["Jobpatruljer", "6,9", "7,0"], ["Helbredsteam", "2,0", "-3,5"]]
    assert codes(content) == ["decimal_commas_joined"]


def test_text_copied_out_of_a_paper_is_text_for_all_its_commas() -> None:
    text = "2008 2009 2010 I alt\n2.1 Jobpatruljer 6,9 6,9 6,9 20,7\n2.2 Helbredsteam 2,0 2,0 2,0 6,0\n"
    assert read_text(text.encode()) == SourceText(text)


def test_sentences_with_commas_are_text() -> None:
    text = "Udvalget har, som bekendt, en plan.\nDen gælder, så vidt vides, i tre år.\n"
    assert isinstance(read_text(text.encode()), SourceText)


def test_quotes_keep_separators_line_ends_and_quotes() -> None:
    assert texts('Navn;2008\n"to\nlinjer; med ""anførsel""";5\n')[1] == ['to\nlinjer; med "anførsel"', "5"]


def test_a_quote_that_is_never_closed_swallows_nothing_and_is_told() -> None:
    content = 'Navn;2008\n"uden slut;5\nnæste;6\n'
    assert texts(content)[1:] == [['"uden slut', "5"], ["næste", "6"]]
    assert codes(content) == ["quotes_unclosed"]


def test_short_rows_are_filled_up() -> None:
    assert texts("Navn;2008;2009\nGruppe\nLinje;1;2\n")[1] == ["Gruppe", "", ""]


def test_blanks_before_a_label_are_its_indent() -> None:
    assert [row[0].indent for row in grid("Navn;2008\nGruppe;1\n  Linje;1\n").rows] == [0, 0, 2]


def test_a_mark_that_stands_high_is_a_mark() -> None:
    row = grid("Navn;2008\nIntegration³;32,9⁴\n").rows[1]
    assert [(cell.text, cell.raised) for cell in row] == [("Integration3", 1), ("32,94", 1)]


def test_an_apostrophe_that_kept_a_label_from_being_run_is_gone() -> None:
    assert texts("Navn;2008\n'=cmd|x;5\n'- heraf;1\n'Ævred;2\n")[1:] == [
        ["=cmd|x", "5"],
        ["- heraf", "1"],
        ["'Ævred", "2"],
    ]
