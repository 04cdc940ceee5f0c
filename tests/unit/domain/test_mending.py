"""Corrections put into texts that have live pieces and fields."""

from __future__ import annotations

import pytest

from secretariat.domain.checks.mending import mended_text
from secretariat.domain.problems import Finding, Mend, Place, Severity
from secretariat.domain.text import (
    Emphasis,
    Heading,
    Inlines,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Text,
    inlines_of,
    plain,
    run,
)

MONEY, YEAR = "line:2.1/2009", "period:year"
FIELD = Run("6,9 mio.", field=MONEY)


def finding(old: str, new: str, inlines: Inlines, **place: int) -> Finding:
    start = plain(inlines).index(old)
    where = Place("text", block=place.get("block", 0), note=place.get("note"), start=start, end=start + len(old))
    return Finding("house_style", Severity.WARNING, where, mend=Mend(new), excerpt=old)


def mended(inlines: Inlines, old: str, new: str) -> Inlines:
    text = mended_text(Text((Paragraph(inlines),)), finding(old, new, inlines))
    return next(inlines_of(text.blocks[0]))


def test_a_mend_beside_a_field_keeps_it_a_field() -> None:
    inlines = (Run("i alt "), FIELD, Run(" kr"))
    assert mended(inlines, "6,9 mio. kr", "6,9 mio.\u00a0kr.") == (Run("i alt "), FIELD, Run("\u00a0kr."))


def test_what_a_mend_puts_right_before_a_field_is_no_part_of_it() -> None:
    assert mended((FIELD, Run(" her")), "6,9", "ca. 6,9") == (Run("ca. "), FIELD, Run(" her"))


@pytest.mark.parametrize(("old", "new"), [("6,9 mio.", "6,9\u00a0mio."), ("mio.", "mio"), ("9 m", "9\u00a0 m")])
def test_a_mend_inside_a_fields_words_makes_them_plain_words(old: str, new: str) -> None:
    inlines = (Run("i alt "), FIELD, Run(" kr."))
    assert mended(inlines, old, new) == run(plain(inlines).replace(old, new))


def test_a_mend_releases_the_field_it_changes_and_no_other() -> None:
    year = Run("2009", Emphasis.BOLD, field=YEAR)
    assert mended((FIELD, Run(" i "), year), "mio.", "mia.") == (Run("6,9 mia. i "), year)


def test_two_fields_of_one_fact_beside_each_other_stay_two_when_something_else_is_mended() -> None:
    assert mended((FIELD, FIELD, Run(" kr")), " kr", " kr.") == (FIELD, FIELD, Run(" kr."))


def test_a_field_in_a_footnote_is_kept_when_the_note_is_mended_beside_it() -> None:
    note = NoteMark((Run("kilde  her "), FIELD))
    text = Text((Piece(PieceKind.CONTENTS), Paragraph((Run("ord"), note))))
    made = mended_text(text, finding("  ", " ", note.note, block=1, note=1))
    assert made.blocks[1] == Paragraph((Run("ord"), NoteMark((Run("kilde her "), FIELD))))


def test_footnotes_are_counted_past_pieces() -> None:
    first, second = NoteMark(run("første")), NoteMark(run("anden  note"))
    text = Text((Heading(1, (Run("Mål"), first)), Piece(PieceKind.SHEET, 3), Paragraph((second,))))
    made = mended_text(text, finding("  ", " ", second.note, block=2, note=2))
    assert made.blocks[2] == Paragraph((NoteMark(run("anden note")),))


def test_a_piece_has_no_words_to_mend() -> None:
    text = Text((Piece(PieceKind.SHEET, 3, caption="Ark  3"),))
    place = Place("text", block=0, start=0, end=1)
    assert mended_text(text, Finding("spaces", Severity.WARNING, place, mend=Mend("x"), excerpt="\ufffc")) == text
