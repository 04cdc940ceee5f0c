"""Which characters can stand on paper."""

from __future__ import annotations

import pytest

from secretariat.printing.characters import by_face, clean, single_line, unprintable
from secretariat.printing.fonts import FALLBACK, Family, face


@pytest.mark.parametrize(
    ("pasted", "cleaned"),
    [
        ("Århus", "Århus"),
        ("A\u030arhus", "Århus"),
        ("a\tb\r\nc\u2028d", "a b\nc\nd"),
        ("\ufeffa\u200b\u202eb\u0000", "ab"),
        ("be\u00adslut", "be\u00adslut"),
        ("\uf0b7 punkt", "• punkt"),
        ("\ue000\ud800", "\ufffd\ufffd"),
    ],
)
def test_what_cannot_be_seen_goes_and_what_cannot_be_told_is_marked(pasted: str, cleaned: str) -> None:
    assert clean(pasted) == cleaned


def test_a_line_for_a_files_title_has_single_spaces_and_no_breaks() -> None:
    assert single_line(" Svar\n om\u00a0 by\u00addelen ") == "Svar om bydelen"


def test_each_character_stands_in_a_face_that_has_it() -> None:
    serif = face(Family.SERIF)
    assert by_face("å 😀 \U0001f9e9", serif) == ((serif, "å "), (FALLBACK, "😀"), (serif, " "), (FALLBACK, "\ufffd"))


def test_the_unprintable_characters_of_a_text_are_named_once() -> None:
    assert unprintable("æøå 中 文 中 😀\n\u200f\ue000") == ("中", "文", "\ue000")
