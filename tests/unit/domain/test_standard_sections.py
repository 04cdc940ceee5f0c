from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.hearings import Question
from secretariat.domain.standard_sections import HEADING_LENGTH, shortened, standard_text
from secretariat.domain.text import Heading, Text, plain


def headings(text: Text) -> list[Heading]:
    return [block for block in text.blocks if isinstance(block, Heading)]


def test_without_questions_a_response_has_remarks_themes_and_economy() -> None:
    made = headings(standard_text((), DocumentLanguage.DANISH))
    assert [plain(heading) for heading in made] == ["Udvalgets bemærkninger", "Prioriterede temaer", "Økonomi"]


def test_each_question_gets_a_section_tied_to_it_and_economy_comes_last() -> None:
    questions = (Question("q7", "Hvad mener I?"), Question("q8", "  "), Question("q9", "Hvad koster\ndet?"))
    made = headings(standard_text(questions, DocumentLanguage.DANISH))
    tied = [(plain(heading), heading.section and heading.section.question) for heading in made]
    assert tied == [("Hvad mener I?", "q7"), ("Hvad koster det?", "q9"), ("Økonomi", None)]


@pytest.mark.parametrize("language", DocumentLanguage)
def test_every_section_has_its_own_key_help_and_an_empty_paragraph(language: DocumentLanguage) -> None:
    text = standard_text((Question("1", "Hvorfor?"),), language)
    sections = [heading.section for heading in headings(text)]
    assert all(section and section.help for section in sections)
    assert len({section.key for section in sections if section}) == len(sections)
    assert [plain(block) for block in text.blocks[1::2]] == [""] * len(sections)


def test_both_languages_have_the_same_sections() -> None:
    danish, english = (
        [heading.section and heading.section.key for heading in headings(standard_text((), language))]
        for language in DocumentLanguage
    )
    assert danish == english


def test_a_long_question_is_cut_after_a_word() -> None:
    question = "Hvordan vil udvalget prioritere " + "indsatserne i bydelen, " * 8
    heading = shortened(question)
    assert heading == "Hvordan vil udvalget prioritere " + "indsatserne i bydelen, " * 3 + "indsatserne i…"


@given(st.text(max_size=400))
def test_a_heading_is_never_too_long_nor_broken(words: str) -> None:
    heading = shortened(words)
    assert len(heading) <= HEADING_LENGTH + 8  # NFC may lengthen a few rare characters
    assert "\n" not in heading
