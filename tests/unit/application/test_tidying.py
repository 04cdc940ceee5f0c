"""What is stored has one form."""

from __future__ import annotations

from hypothesis import given, settings

from secretariat.application.tidying import tidied
from secretariat.domain.committees import CommitteeDraft, Letterhead
from secretariat.domain.hearings import HearingDraft, Question, ResponseDraft
from secretariat.domain.text import Heading, Paragraph, Run, Section, Text
from tests.support import drafts


def test_fields_are_composed_and_stripped():
    draft = HearingDraft(title=" A\u030arhus ", questions=(Question("q1", "Hvad?\n"),))

    assert tidied(draft) == HearingDraft(title="Århus", questions=(Question("q1", "Hvad?"),))


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


@settings(max_examples=50, deadline=None)
@given(drafts.hearings())
def test_tidying_twice_changes_nothing(draft):
    assert tidied(tidied(draft)) == tidied(draft)
