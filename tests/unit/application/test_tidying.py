"""What is stored has one form."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings

from secretariat.application.tidying import tidied
from secretariat.domain.budget.tables import NOTHING, BudgetTableDraft, Cell, CellState, Row, RowKey
from secretariat.domain.committees import CommitteeDraft, Letterhead
from secretariat.domain.hearings import HearingDraft, Question, ResponseDraft
from secretariat.domain.text import Heading, Paragraph, Run, Section, Text
from tests.support import drafts


def test_fields_are_composed_and_stripped():
    draft = HearingDraft(title=" A\u030arhus ", questions=(Question("q1", "Hvad?\n"),))

    assert tidied(draft) == HearingDraft(title="Århus", questions=(Question("q1", "Hvad?"),))


@pytest.mark.parametrize("unseen", ["\u200b", "\x00", " \u200b \ufeff", "\u00ad\u2060"])
def test_what_nobody_can_see_says_nothing(unseen):
    assert tidied(HearingDraft(title=unseen)) == HearingDraft()
    assert tidied(f"{unseen}Ørestad").endswith("Ørestad")


def test_white_space_inside_a_text_stays():
    blocks = (Heading(1, (Run(" Et "),), Section("a")), Paragraph((Run("svar "),)))
    draft = HearingDraft(response=ResponseDraft(text=Text(blocks)))

    assert tidied(draft) == draft


def test_half_characters_of_a_damaged_clipboard_are_shown_as_replaced():
    draft = HearingDraft(title="a\ud83d", response=ResponseDraft(text=Text((Paragraph((Run("\udc00b"),)),))))

    tidy = tidied(draft)

    assert tidy.title == "a\ufffd"
    assert tidy.response.text == Text((Paragraph((Run("\ufffdb"),)),))


def test_a_logo_is_left_alone():
    draft = CommitteeDraft(name="Udvalg ", letterhead=Letterhead(b" \xff ", " Våben ", (" linje ",)))

    assert tidied(draft) == CommitteeDraft(name="Udvalg", letterhead=Letterhead(b" \xff ", "Våben", ("linje",)))


def test_what_was_typed_into_a_cell_keeps_its_ends_and_a_label_its_inside():
    typed = Cell(CellState.UNREAD, typed=" ca. 3 ")
    row = Row(RowKey("r"), label=" Job  og  bolig ", cells=(typed,))

    assert tidied(row) == Row(RowKey("r"), label="Job  og  bolig", cells=(typed,))


def test_rows_that_are_tidy_are_the_same_rows():
    tidy = Row(RowKey("a"), label="Århus", cells=(NOTHING, Cell(CellState.FIGURE, Decimal(1))))
    draft = BudgetTableDraft("Tabel", rows=(tidy, Row(RowKey("b"), label="Ny "), tidy))

    first, changed, last = tidied(draft).rows

    assert first is tidy
    assert last is tidy
    assert changed.label == "Ny"
    assert tidied(BudgetTableDraft("Tabel", rows=draft.rows[:1])).rows[0] is tidy


@settings(max_examples=50, deadline=None)
@given(drafts.hearings())
def test_tidying_twice_changes_nothing(draft):
    assert tidied(tidied(draft)) == tidied(draft)
