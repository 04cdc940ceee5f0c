"""Headings of a composed document: numbered in the order they are read, in capitals, moved down."""

from __future__ import annotations

from secretariat.application.documents.paper_headings import HeadingSetter
from secretariat.domain.documents.kinds import HeadingCapitals, Numbering, PaperChoices
from secretariat.domain.text import Heading, NoteMark, Run, Section, plain, run

NUMBERED = PaperChoices(numbering=Numbering.DECIMAL)
CAPITALS = PaperChoices(capitals=HeadingCapitals.CAPITALS)


def set_in_order(choices: PaperChoices, *headings: tuple[int, str], below: int = 0) -> list[str]:
    """The words of headings of some levels, set one after the other."""
    setter = HeadingSetter(choices)
    return [plain(setter.set(Heading(level, run(words)), below)) for level, words in headings]


def test_headings_are_counted_by_how_they_are_nested() -> None:
    told = set_in_order(NUMBERED, (1, "Status"), (2, "Mål"), (3, "Job"), (2, "Midler"), (1, "Plan"), (2, "Leverancer"))
    assert told == ["1. Status", "1.1 Mål", "1.1.1 Job", "1.2 Midler", "2. Plan", "2.1 Leverancer"]


def test_a_level_that_was_skipped_leaves_no_zero_and_no_double_number() -> None:
    assert set_in_order(NUMBERED, (1, "Status"), (3, "Job"), (2, "Midler")) == ["1. Status", "1.1 Job", "1.2 Midler"]


def test_headings_of_a_document_drawn_in_are_counted_on_where_they_stand() -> None:
    setter = HeadingSetter(NUMBERED)
    setter.set(Heading(1, run("Bilag")))
    assert plain(setter.set(Heading(1, run("Plan")), 1)) == "1.1 Plan"
    assert plain(setter.set(Heading(1, run("Slut")))) == "2. Slut"


def test_only_the_first_level_is_set_in_capitals_and_danish_letters_are() -> None:
    told = set_in_order(CAPITALS, (1, "Økonomi på området – æble, ø og å"), (2, "Løsning"))
    assert told == ["ØKONOMI PÅ OMRÅDET – ÆBLE, Ø OG Å", "Løsning"]


def test_a_letter_that_has_no_capital_of_its_own_does_no_harm() -> None:
    assert set_in_order(CAPITALS, (1, "Straße ﬁn 2½")) == ["STRASSE FIN 2½"]


def test_a_note_in_a_heading_stays_as_it_was_written() -> None:
    note = NoteMark((Run("Se bilag 2"),))
    assert HeadingSetter(CAPITALS).set(Heading(1, (Run("Mål"), note))).inlines == (Run("MÅL"), note)


def test_a_heading_forgets_its_section_and_never_goes_deeper_than_headings_go() -> None:
    heading = HeadingSetter(PaperChoices()).set(Heading(5, run("Dybt"), Section("deep")), 4)
    assert heading == Heading(6, run("Dybt"))


def test_a_heading_of_the_program_is_not_counted() -> None:
    setter = HeadingSetter(PaperChoices(numbering=Numbering.DECIMAL, capitals=HeadingCapitals.CAPITALS))
    assert plain(setter.unnumbered("Bilag", 1)) == "BILAG"
    assert plain(setter.set(Heading(1, run("Status")))) == "1. STATUS"
