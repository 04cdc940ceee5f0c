"""Words into lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.printing.fonts import Family, face, width
from secretariat.printing.setting.lines import Line, measure, set_lines
from secretariat.printing.setting.looks import Look, Piece

LOOK = Look(face(Family.SERIF), 10)


def lines(text: str, points: float, *, dictionary: str = "", hyphenated: bool = False) -> list[str]:
    return [
        words(line) for line in set_lines([Piece(text, LOOK)], points, dictionary=dictionary, hyphenated=hyphenated)
    ]


def words(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


def test_a_line_that_a_space_ends_keeps_the_space() -> None:
    assert lines("en to", 15) == ["en ", "to"]


SIGNS = (
    "ord",
    "bolig-",
    "skole-hjem",
    "kk.dk/a?b=c&d=e",
    "x" * 70,
    "æøå",
    "a",
    " ",
    "  ",
    "\u2003",
    "\u00a0",
    "\u00ad",
    "\n",
)


@given(
    text=st.lists(st.sampled_from(SIGNS) | st.text(max_size=8), max_size=40).map(" ".join),
    points=st.integers(2, 300),
    hyphenated=st.booleans(),
    dictionary=st.sampled_from(("", "da_DK")),
)
def test_a_text_in_one_piece_is_set_as_one_in_several(
    text: str, points: int, dictionary: str, *, hyphenated: bool
) -> None:
    """A text of one look goes a shorter way; an empty piece before it makes it go the long one."""
    whole = set_lines([Piece(text, LOOK)], points, dictionary=dictionary, hyphenated=hyphenated)
    parted = [Piece("", LOOK), Piece(text, LOOK)]
    assert whole == set_lines(parted, points, dictionary=dictionary, hyphenated=hyphenated)


def test_a_forced_line_end_ends_the_line_and_reads_as_a_space() -> None:
    assert lines("en\n to \n\ntre", 100) == ["en ", "to ", "", "tre"]


def test_an_author_s_soft_hyphen_breaks_where_the_author_said_and_shows_nowhere_else() -> None:
    assert lines("ind\u00adsats", 22) == ["ind\u00ad", "sats"]
    assert lines("ind\u00adsats", 100) == ["indsats"]


def test_a_word_breaks_behind_its_own_hyphen_but_a_number_does_not() -> None:
    assert lines("skole-hjem", 35) == ["skole-", "hjem"]
    assert lines("sag 2025-0005600", 70) == ["sag ", "2025-0005600"]


def test_danish_words_are_hyphenated_by_the_danish_dictionary() -> None:
    assert lines("beskæftigelse", 45, dictionary="da_DK", hyphenated=True) == ["beskæfti\u00ad", "gelse"]


def test_a_word_wider_than_the_column_is_hyphenated_even_when_others_are_not() -> None:
    assert lines("en beskæftigelse", 45, dictionary="da_DK") == ["en ", "beskæfti\u00ad", "gelse"]


def test_a_column_narrower_than_a_letter_takes_a_letter_a_line() -> None:
    assert lines("abc", 1) == ["a", "b", "c"]


def test_no_more_than_two_lines_in_a_row_end_in_an_added_hyphen() -> None:
    text = "beskæftigelsesindsatserne " * 40
    ends = [line.endswith("\u00ad") for line in lines(text, 160, dictionary="da_DK", hyphenated=True)]
    assert any(ends)
    assert not any(all(ends[start : start + 3]) for start in range(len(ends) - 2))


def test_measuring_tells_the_widest_word_and_the_longest_line() -> None:
    widest, longest = measure([Piece("en lang linje\nto", LOOK)])
    assert widest == pytest.approx(width(LOOK.font, 10, "linje"))
    assert longest == pytest.approx(width(LOOK.font, 10, "en lang linje"))


def test_a_soft_hyphen_behind_a_space_takes_no_room() -> None:
    (line,) = set_lines([Piece("a/ \u00ad", LOOK)], 9)
    assert line.width <= 9


@given(
    text=st.text("abc æøå-­\u00a0\n/.", max_size=120),
    points=st.floats(5, 200),
    hyphenated=st.booleans(),
)
def test_lines_lose_no_character_and_never_run_over(text: str, points: float, hyphenated: bool) -> None:
    set_so = set_lines([Piece(text, LOOK)], points, dictionary="da_DK", hyphenated=hyphenated)
    said = "".join(words(line) for line in set_so).replace("\u00ad", "")
    assert said.split() == text.replace("\u00ad", "").split()
    assert all(line.width <= points + 0.011 or len(words(line).strip()) <= 1 for line in set_so)
