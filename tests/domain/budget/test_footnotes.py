"""Footnotes: a new one gets the next mark, one that goes takes its marks along."""

from __future__ import annotations

from dataclasses import replace

from secretariat.domain.budget.footnotes import new_note, without_marks
from secretariat.domain.budget.tables import Note, NoteKey
from tests.support.budget_tables import seed_003, table


def test_the_first_footnote_is_marked_1():
    assert new_note(()).mark == "1"


def test_a_new_footnote_follows_the_highest_number():
    notes = (Note(NoteKey("a"), "3"), Note(NoteKey("b"), "*"), Note(NoteKey("c"), "2"))
    assert new_note(notes, "Words").mark == "4"


def test_every_footnote_has_a_key_of_its_own():
    assert new_note(()).key != new_note(()).key


def test_the_marks_of_a_footnote_go_everywhere():
    draft = table(
        """
                     | 2008^3
        Line^3       | 6,9^3
        Other^3^4    | 2,0
        ^3: What there is to say.
        """
    )
    draft = replace(draft, title_notes=(NoteKey("3"),))
    after = without_marks(draft, {NoteKey("3")})
    marks = (after.title_notes, after.columns[0].notes, after.rows[0].notes, after.rows[0].cells[0].notes)
    assert not any(marks)
    assert after.rows[1].notes == (NoteKey("4"),)


def test_rows_without_the_mark_are_the_very_same_rows():
    draft = seed_003()
    after = without_marks(draft, {NoteKey("4")})
    assert sum(one is not other for one, other in zip(draft.rows, after.rows, strict=True)) < 4


def test_nothing_is_touched_when_no_footnote_goes():
    draft = seed_003()
    assert without_marks(draft, ()) is draft
