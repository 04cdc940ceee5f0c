"""The standing words of composed documents: the same ones in both languages, with the same facts in them."""

from __future__ import annotations

from string import Formatter

from secretariat.domain.committees import DocumentLanguage
from secretariat.printing.wording import document_wording

DANISH, ENGLISH = document_wording(DocumentLanguage.DANISH), document_wording(DocumentLanguage.ENGLISH)


def facts_in(words: str) -> list[str]:
    """The names in braces, in any order."""
    return sorted(name for _, name, _, _ in Formatter().parse(words) if name is not None)


def test_both_languages_have_the_same_words() -> None:
    assert DANISH.words.keys() == ENGLISH.words.keys()


def test_every_sentence_takes_the_same_facts_in_both_languages() -> None:
    pairs = [
        *((DANISH.words[name], ENGLISH.words[name]) for name in DANISH.words),
        *((DANISH.verbs[verb], ENGLISH.verbs[verb]) for verb in DANISH.verbs),
    ]
    assert [(one, other) for one, other in pairs if facts_in(one) != facts_in(other)] == []


def test_nothing_is_left_unsaid() -> None:
    for wording in (DANISH, ENGLISH):
        told = [*wording.words.values(), *wording.verbs.values(), *wording.outcomes.values(), *wording.items.values()]
        assert all(words.strip() for words in told)
