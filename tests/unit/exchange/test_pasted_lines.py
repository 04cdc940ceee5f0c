"""What becomes of the plain characters that PDF viewers, editors and spreadsheets put on the clipboard."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.application.ports import PasteReader
from secretariat.domain.text import Alignment, Block, ListItem, ListKind, Paragraph, Table, canonical, plain, run
from secretariat.exchange.clipboard import ClipboardReader


def read(characters: str) -> tuple[Block, ...]:
    reader: PasteReader = ClipboardReader()
    return reader.read(html=None, plain=characters).blocks


PDF = """\
Udvalget har drøftet planen for bydelen og takker for et godt og grun-
digt arbejde. Udvalget ser frem til samarbejdet med lokaludvalget om at
styrke børne- og ungeområdet i de kommende år.
Der er desuden behov for at se på fritidsjob, og det sker i et tæt skole-hjem-
samarbejde med Beskæftigelses-\u0020
og Integrationsforvaltningen.

Økonomi
Udgiften er 10,5 mio. kr. i 2008 og kan rummes inden for den ramme, der
er aftalt. Pengene følger af budgettet for 2009.
"""


def test_the_hard_line_breaks_of_a_pdf_are_joined_and_its_paragraphs_kept() -> None:
    assert read(PDF) == tuple(
        Paragraph(run(words))
        for words in (
            (
                "Udvalget har drøftet planen for bydelen og takker for et godt og grundigt arbejde. Udvalget ser frem "
                "til samarbejdet med lokaludvalget om at styrke børne- og ungeområdet i de kommende år."
            ),
            (
                "Der er desuden behov for at se på fritidsjob, og det sker i et tæt skole-hjem-samarbejde med "
                "Beskæftigelses- og Integrationsforvaltningen."
            ),
            "Økonomi",
            (
                "Udgiften er 10,5 mio. kr. i 2008 og kan rummes inden for den ramme, der er aftalt. Pengene følger af "
                "budgettet for 2009."
            ),
        )
    )


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Et tæt samar-\nbejde", "Et tæt samarbejde"),
        ("Et tæt samar-\r\nbejde", "Et tæt samarbejde"),
        ("Et tæt samar\u00ad\nbejde", "Et tæt samarbejde"),
        ("Et sam\u00adarbejde", "Et samarbejde"),
        ("På børne-\nog ungeområdet", "På børne- og ungeområdet"),
        ("På børne- og\nungeområdet", "På børne- og ungeområdet"),
        ("Fritids-\neller foreningsliv", "Fritids- eller foreningsliv"),
        ("Et skole-hjem-\nsamarbejde", "Et skole-hjem-samarbejde"),
        ("En Hot-\nSpot-indsats", "En Hot-Spot-indsats"),
        ("I årene 2008-\n10 gælder", "I årene 2008-10 gælder"),
        ("I EU-\nlandene", "I EU-landene"),
        ("Send en e-\nmail", "Send en e-mail"),
        ("Med ikke-\nvestlig baggrund", "Med ikke-vestlig baggrund"),
        ("Temaer/\nindsatser", "Temaer/indsatser"),
        ("Mål –\nog midler", "Mål – og midler"),
        ("ﬁre ﬂytninger og ﬀ", "fire flytninger og ff"),
        ("10\u00a0mio.\u00a0kr.", "10\u00a0mio.\u00a0kr."),
        ("to  ord\x0cog\x00 mere", "to ord og mere"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole_again(broken: str, whole: str) -> None:
    assert " ".join(plain(block) for block in read(broken)) == whole


def bullet(words: str, level: int = 1) -> ListItem:
    return ListItem(ListKind.BULLET, level, run(words))


def number(words: str, level: int = 1) -> ListItem:
    return ListItem(ListKind.NUMBER, level, run(words))


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        ("• et\n• to", (bullet("et"), bullet("to"))),
        ("\uf0b7\tet\n\uf0b7\tto", (bullet("et"), bullet("to"))),
        ("- et\n- to", (bullet("et"), bullet("to"))),
        ("• et\no under\n▪ dybt\n• to", (bullet("et"), bullet("under", 2), bullet("dybt", 3), bullet("to"))),
        ("et •\nto •", (bullet("et"), bullet("to"))),
        ("• et punkt der\nbrydes\n• to", (bullet("et punkt der brydes"), bullet("to"))),
        ("1. et\n2. to", (number("et"), number("to"))),
        ("1. et\n\n2. to", (number("et"), number("to"))),
        ("a) et\nb) to", (number("et"), number("to"))),
        ("1) et\na) under\nb) også\n2) to", (number("et"), number("under", 2), number("også", 2), number("to"))),
        ("1. Indledning", (Paragraph(run("1. Indledning")),)),
        ("4. Økonomi\n", (Paragraph(run("4. Økonomi")),)),
        ("Der holdes møde den\n1. maj i salen", (Paragraph(run("Der holdes møde den 1. maj i salen")),)),
        ("Der er givet ca.\n1. mio. kr. i støtte", (Paragraph(run("Der er givet ca. 1. mio. kr. i støtte")),)),
        ("Side 3 af 7", (Paragraph(run("Side 3 af 7")),)),
    ],
)
def test_marks_at_the_beginning_of_lines_make_lists(lines: str, blocks: tuple[Block, ...]) -> None:
    assert read(lines) == blocks


def test_a_dash_in_mid_sentence_begins_no_list() -> None:
    lines = "Udvalget støtter planen, og det gør lokaludvalget også\n– men først når pengene er fundet til den."
    (block,) = read(lines)
    assert plain(block) == lines.replace("\n", " ")


def test_lines_that_are_not_broken_are_a_paragraph_each() -> None:
    first = "Udvalget takker for planen og støtter den. " * 5
    assert read(f"{first}\nnæste linje") == (Paragraph(run(first.strip())), Paragraph(run("næste linje")))


def test_columns_parted_by_tabs_make_a_table() -> None:
    before, table, after = read("Tallene:\nNavn\tAntal\nKort\t1.242\nLang\t-\nDet var det.")
    assert isinstance(table, Table)
    assert [[plain(cell.paragraphs[0]) for cell in row] for row in table.rows] == [
        ["Navn", "Antal"],
        ["Kort", "1.242"],
        ["Lang", "-"],
    ]
    assert table.alignments == (Alignment.LEFT, Alignment.RIGHT)
    assert (plain(before), plain(after)) == ("Tallene:", "Det var det.")


def test_rows_of_figures_are_not_run_together() -> None:
    lines = "Kort videregående uddannelse 151 5,3 %\nLang videregående uddannelse 503 4,1 %"
    assert [plain(block) for block in read(lines)] == lines.split("\n")


@given(st.text("ab Å1.-•–o)\t\n\u00ad\u00a0ﬁ,", max_size=80))
def test_no_letter_is_lost_and_the_text_is_canonical(characters: str) -> None:
    text = ClipboardReader().read(html=None, plain=characters)
    assert text == canonical(text)
    letters = [sign for sign in "".join(plain(block) for block in text.blocks) if sign in "abÅ"]
    assert letters == [sign for sign in characters if sign in "abÅ"] or "\t" in characters


@given(st.text(max_size=60))
def test_no_characters_fail(characters: str) -> None:
    ClipboardReader().read(html=None, plain=characters)


@pytest.mark.parametrize("piece", ["a-\n", "1. a\n", "• \n", "a\tb\n", "- ", "x", "o \n", "\n"])
def test_long_pastes_take_time_by_their_length_alone(piece: str) -> None:
    started = time.process_time()
    ClipboardReader().read(html=None, plain=piece * (200_000 // len(piece)))
    assert time.process_time() - started < 20  # a guard against quadratic time, not a measurement
