"""A text that comes from elsewhere is placed in the sections of another one, and nothing of it is lost unsaid."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.text import Heading, Paragraph, Section, Text, plain, run, sections
from secretariat.domain.text_placing import (
    Passage,
    Placement,
    SectionGone,
    Target,
    Way,
    likeness,
    passages,
    placed,
    placed_in,
    suggestions,
    targets,
)

PAPER = Text(
    (
        Heading(1, run("Resumé"), Section("a")),
        Paragraph(),
        Heading(1, run("Økonomi"), Section("b")),
        Paragraph(run("Der er brugt 3,5 mio. kr.")),
        Paragraph(),
    )
)


def heading(words: str, level: int = 1) -> Heading:
    return Heading(level, run(words))


def paragraph(words: str) -> Paragraph:
    return Paragraph(run(words))


def lines(text: Text) -> list[str]:
    """A text line by line, a heading with a sign for each level."""
    return [
        f"{'#' * block.level} {plain(block)}" if isinstance(block, Heading) else plain(block) for block in text.blocks
    ]


def keys():
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def test_a_passage_takes_the_place_of_the_empty_lines_of_a_section():
    assert lines(placed_in(PAPER, "a", Text((paragraph("Kort sagt."),))))[:3] == [
        "# Resumé",
        "Kort sagt.",
        "# Økonomi",
    ]


def test_a_passage_goes_after_what_stands_in_a_section():
    assert lines(placed_in(PAPER, "b", Text((paragraph("Resten overføres."),))))[2:] == [
        "# Økonomi",
        "Der er brugt 3,5 mio. kr.",
        "Resten overføres.",
    ]


def test_a_heading_that_says_the_same_is_not_told_twice():
    coming = Text((heading("2. Økonomi"), heading("Puljer", 2), paragraph("To puljer.")))
    assert lines(placed_in(PAPER, "b", coming))[2:] == [
        "# Økonomi",
        "Der er brugt 3,5 mio. kr.",
        "## Puljer",
        "To puljer.",
    ]


def test_other_headings_open_no_section_of_their_own_inside_one():
    coming = Text((heading("Puljer"), paragraph("To."), heading("Drift", 2), heading("Anlæg")))
    assert lines(placed_in(PAPER, "b", coming))[4:] == ["## Puljer", "To.", "### Drift", "## Anlæg"]


def test_a_section_that_is_gone_is_told():
    with pytest.raises(SectionGone) as gone:
        placed_in(PAPER, "c", Text((paragraph("Ja."),)))
    assert gone.value.key == "c"


def test_what_stands_before_the_first_heading_is_a_passage_unless_it_is_empty():
    assert passages(Text((paragraph("Kære alle"), heading("Økonomi"))))[0] == Passage("", (paragraph("Kære alle"),))
    assert [passage.heading for passage in passages(Text((Paragraph(), heading("Økonomi"))))] == ["Økonomi"]


def test_sections_are_offered_by_their_lasting_keys():
    assert targets(PAPER) == (Target("a", "Resumé"), Target("b", "Økonomi"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Økonomi", "2.1 Økonomi"),
        ("ØKONOMI", "Økonomiske konsekvenser"),
        ("Resumé", "Resume"),
        ("Status for indsatsen", "Indsatsens status"),
    ],
)
def test_headings_about_the_same_are_alike(one, other):
    assert likeness(one, other) >= 0.5
    assert likeness(one, other) == likeness(other, one)


@pytest.mark.parametrize(("one", "other"), [("Økonomi", "Resumé"), ("Mål", "Målgruppe"), ("", "Økonomi"), ("1.", "2.")])
def test_headings_about_something_else_are_not_alike(one, other):
    assert likeness(one, other) == 0


def test_each_section_is_suggested_once_to_the_heading_most_like_it():
    coming = (
        Passage("", (paragraph("Kære alle"),)),
        Passage("Økonomiske konsekvenser", ()),
        Passage("Økonomi", ()),
        Passage("Vejret", ()),
    )
    assert suggestions(coming, targets(PAPER)) == (
        None,
        Placement(Way.NEW),
        Placement(Way.INTO, "b"),
        Placement(Way.NEW),
    )


def test_a_new_section_follows_the_one_that_the_passage_before_it_went_into():
    coming = passages(Text((heading("Resume"), paragraph("Kort."), heading("Baggrund"), paragraph("Langt."))))
    ways = (Placement(Way.INTO, "a"), Placement(Way.NEW))
    made = placed(PAPER, list(zip(coming, ways, strict=True)), new_key=keys())
    assert lines(made) == [
        "# Resumé",
        "Kort.",
        "# Baggrund",
        "Langt.",
        "# Økonomi",
        "Der er brugt 3,5 mio. kr.",
        "",
    ]
    assert [target.key for target in targets(made)] == ["a", "n1", "b"]


def test_what_is_left_out_changes_nothing():
    coming = passages(Text((heading("Vejret"), paragraph("Sol."))))
    assert placed(PAPER, [(coming[0], Placement(Way.LEFT_OUT))], new_key=keys()) == PAPER


def test_a_new_section_can_be_the_first_of_a_text():
    coming = passages(Text((heading("Vejret"), paragraph("Sol."))))
    assert lines(placed(Text(), [(coming[0], Placement(Way.NEW))], new_key=keys())) == ["# Vejret", "Sol."]


BLOCKS = st.lists(
    st.one_of(
        st.builds(paragraph, st.sampled_from(("Ja.", "Nej.", "Måske."))),
        st.builds(heading, st.sampled_from(("Økonomi", "Vejret", "Mål")), st.integers(1, 3)),
    ),
    max_size=8,
)


@given(BLOCKS, st.sampled_from(("a", "b")))
def test_no_paragraph_is_lost_and_no_section_comes_unasked(blocks, key):
    made = placed_in(PAPER, key, Text(tuple(blocks)))
    said = [plain(block) for block in made.blocks if isinstance(block, Paragraph) and plain(block)]
    coming = [plain(block) for block in blocks if isinstance(block, Paragraph)]
    assert sorted(said) == sorted([*coming, "Der er brugt 3,5 mio. kr."])
    assert len(sections(made)) == len(sections(PAPER))
