"""What stands out in a field beside the same field of the period before."""

from __future__ import annotations

import pytest

from secretariat.domain.text import OBJECT, Paragraph, Piece, PieceKind, Run, Text
from secretariat.domain.text_comparison import words_of
from secretariat.domain.text_markup import read_markup
from secretariat.ui.side_by_side.passage_view import PassageView
from secretariat.ui.side_by_side.passages import Side, Sign, alone, side_by_side, stale_words, with_stale


def marked(side: Side, sign: Sign) -> list[str]:
    """The words that a sign stands on."""
    return [words_of(p.block)[s.start : s.end] for p in side for s in p.stretches if s.sign is sign]


def old_years(words: str) -> tuple[str, ...]:
    """The years of 2008 that are pointed out in words of 2009."""
    return stale_words(with_stale(alone(read_markup(words)), frozenset({2008})), Sign.OLD_YEAR)


def test_equal_texts_have_nothing_that_stands_out():
    text = read_markup("En række.\n\n- et\n- to")
    left, right = side_by_side(text, text)
    assert left == right == alone(text)


def test_a_paragraph_that_came_stands_on_the_right_alone():
    left, right = side_by_side(read_markup("Først."), read_markup("Først.\n\nSiden noget ganske andet."))

    assert len(left) == 1
    assert marked(right, Sign.ADDED) == ["Siden noget ganske andet."]


def test_figures_in_a_table_are_marked_in_their_cells():
    left, right = side_by_side(
        read_markup("| Sted | Unge >\n| Tingbjerg | 120"), read_markup("| Sted | Unge >\n| Tingbjerg | 131")
    )

    assert (marked(left, Sign.REMOVED), marked(right, Sign.ADDED)) == (["120"], ["131"])


def test_everything_is_new_beside_an_empty_field():
    left, right = side_by_side(Text(), read_markup("Nyt."))
    assert (left, marked(right, Sign.ADDED)) == ((), ["Nyt."])


@pytest.mark.parametrize("words", ["I 2008 kom 206.", "Status 2008", "2008-2010", "fra 2008."])
def test_the_year_of_the_period_before_is_pointed_out(words):
    assert old_years(words) == ("2008",)


@pytest.mark.parametrize("words", ["BR 395/2008", "den 01-03-2008", "2.008 unge", "12008", "2008,5", "I 2009 kom 251."])
def test_what_only_looks_like_that_year_is_not(words):
    assert old_years(words) == ()


def test_a_footnote_is_no_note_in_brackets():
    side = with_stale(alone(read_markup("Målet nås.{Efter den nye metode for opgørelsen.} [tjek tallet]")), frozenset())
    assert stale_words(side, Sign.BRACKETED) == ("[tjek tallet]",)


def test_a_field_is_never_a_leftover_of_the_period_before():
    text = Text((Paragraph((Run("I "), Run("2008", field="period:year"), Run(" og i 2008"))),))
    marks = [s for p in with_stale(alone(text), frozenset({2008})) for s in p.stretches]
    assert [(mark.start, mark.end) for mark in marks] == [(len("I 2008 og i "), len("I 2008 og i 2008"))]


def test_pieces_that_went_and_came_stand_on_their_own_side():
    left, right = side_by_side(Text((Piece(PieceKind.SHEET, 3),)), Text((Piece(PieceKind.CONTENTS),)))
    assert (marked(left, Sign.REMOVED), marked(right, Sign.ADDED)) == ([OBJECT], [OBJECT])


@pytest.mark.parametrize("old", [Text(), Text((Piece(PieceKind.CONTENTS),))], ids=["nothing", "a piece"])
def test_a_piece_is_shown_by_its_name_and_its_caption(qtbot, old):
    view = PassageView("Ny")
    qtbot.addWidget(view)
    view.show_side(side_by_side(old, Text((Piece(PieceKind.BUDGET_TABLE, 3, caption="Tabel 1"),)))[1])
    assert view.toPlainText() == "Budget table\nTabel 1"
