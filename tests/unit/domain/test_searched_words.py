"""What is typed into the search is understood as words, beginnings and phrases, and found as Danish reads it."""

import pytest

from secretariat.domain.danish.folding import folded
from secretariat.domain.searched_words import Term, context, marked, understood


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("  . - ", ()),
        ("helhed", (Term(("helhed",), is_beginning=True),)),
        ("helhed ", (Term(("helhed",)),)),
        ("unge mænd", (Term(("unge",)), Term(("mænd",), is_beginning=True))),
        ("bolig* unge ", (Term(("bolig",), is_beginning=True), Term(("unge",)))),
        ('"fra sport til job"', (Term(("fra", "sport", "til", "job")),)),
        ("”fra sport” job", (Term(("fra", "sport")), Term(("job",), is_beginning=True))),
        ('"fra spo', (Term(("fra", "spo"), is_beginning=True),)),
        ("2008-132946 ", (Term(("2008", "132946")),)),
        ("2.1 ", (Term(("2", "1")),)),
        ("arbejds\u00admarked\u00adet ", (Term(("arbejdsmarkedet",)),)),
        ("A\u030arhus ", (Term(("århus",)),)),
        ("NEAR(a b) OR -c", (Term(("near", "a")), Term(("b",)), Term(("or",)), Term(("c",), is_beginning=True))),
    ],
)
def test_typed_words_become_terms(typed: str, terms: tuple[Term, ...]) -> None:
    assert understood(typed) == terms


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ÅRSVÆRK", "aarsværk"),
        ("Århus", "Aarhus"),
        ("idé", "ide"),
        ("Müller", "Myller"),
        ("bolig\u00adområde", "boligområde"),
    ],
)
def test_words_that_danish_reads_alike_are_searched_alike(first: str, second: str) -> None:
    assert folded(first) == folded(second)


@pytest.mark.parametrize(("first", "second"), [("år", "ar"), ("høre", "hore"), ("være", "vare")])
def test_danish_letters_are_letters_of_their_own(first: str, second: str) -> None:
    assert folded(first) != folded(second)


def test_what_was_found_is_marked_and_neighbours_are_marked_together() -> None:
    assert marked("Fra Sport til Job i Valby", understood('"fra sport"')) == (
        ("Fra Sport", True),
        (" til Job i Valby", False),
    )


def test_the_context_is_cut_at_words_around_what_was_found() -> None:
    text = "Et langt afsnit. " * 20 + "Her står helhedsplanen for området. " + "Og mere tekst bagefter. " * 20
    shown = context(text, understood("helhedsplan"))
    words = "".join(piece for piece, _ in shown)
    assert [piece for piece, is_match in shown if is_match] == ["helhedsplanen"]
    assert words.startswith("… ")
    assert words.endswith(" …")
    assert len(words) < 200


def test_a_passage_found_by_its_title_shows_its_beginning() -> None:
    assert context("Kort tekst.", understood("andet")) == (("Kort tekst.", False),)


def test_a_word_that_may_be_parted_is_marked_whole() -> None:
    found = marked("Nye arbejds\u00admarked\u00adet tal", understood("arbejdsmarkedet "))
    assert found == (("Nye ", False), ("arbejds\u00admarked\u00adet", True), (" tal", False))
