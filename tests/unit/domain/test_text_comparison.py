from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.text import (
    OBJECT,
    Alignment,
    Cell,
    Emphasis,
    Heading,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Table,
    Text,
    canonical,
    run,
)
from secretariat.domain.text_comparison import Change, Summary, compare, compared_words, summary, words_of
from tests.support.texts import composed_texts, long_text, texts

SAME, ADDED, REMOVED = Change.SAME, Change.ADDED, Change.REMOVED


def paragraphs(*words: str) -> Text:
    return Text(tuple(Paragraph(run(one)) for one in words))


def kinds(old: Text, new: Text) -> list[tuple[Change, str]]:
    return [(block.kind, words_of(block.block)) for block in compare(old, new)]


def test_words_that_went_and_came_are_marked() -> None:
    assert compared_words("Udvalget støtter planen.", "Udvalget bakker op om planen.") == (
        (SAME, "Udvalget "),
        (REMOVED, "støtter"),
        (ADDED, "bakker op om"),
        (SAME, " planen."),
    )


def test_a_sentence_added_leaves_the_one_before_it_alone() -> None:
    assert compared_words("Det er godt.", "Det er godt. Det er nyt.") == (
        (SAME, "Det er godt."),
        (ADDED, " Det er nyt."),
    )


def test_a_block_put_in_between_is_added_and_the_others_are_the_same() -> None:
    old, new = paragraphs("Først.", "Sidst."), paragraphs("Først.", "Noget helt nyt her.", "Sidst.")
    assert kinds(old, new) == [(SAME, "Først."), (ADDED, "Noget helt nyt her."), (SAME, "Sidst.")]
    assert summary(compare(old, new)) == Summary(4, 0)


def test_a_changed_block_is_paired_with_its_older_version() -> None:
    old = paragraphs("Udvalget støtter planen for bydelen.", "Der er afsat 10 mio. kr. til arbejdet.")
    new = paragraphs("Et nyt afsnit uden lighed.", "Der er afsat 12 mio. kr. til arbejdet.")
    compared = compare(old, new)
    assert [block.kind for block in compared] == [REMOVED, ADDED, Change.CHANGED]
    assert compared[-1].spans == (
        (SAME, "Der er afsat "),
        (REMOVED, "10"),
        (ADDED, "12"),
        (SAME, " mio. kr. til arbejdet."),
    )


def test_a_change_of_look_alone_is_told_without_marking_words() -> None:
    (compared,) = compare(Text((Paragraph(run("Økonomi")),)), Text((Heading(1, (Run("Økonomi", Emphasis.BOLD),)),)))
    assert (compared.kind, compared.spans) == (Change.CHANGED, ((SAME, "Økonomi"),))


def test_cells_and_notes_are_compared() -> None:
    def version(figure: str, note: str) -> Text:
        row = (Cell((run("Antal"),)), Cell((run(figure),)))
        table = Table((row,), (Alignment.LEFT, Alignment.RIGHT), 0, run("Borgere"))
        return Text((table, Paragraph((*run("Kilden er ny"), NoteMark(run(note))))))

    compared = compare(version("10", "Tal fra 2007"), version("12", "Tal fra 2008"))
    assert [block.spans for block in compared] == [
        ((SAME, "Borgere\nAntal\t"), (REMOVED, "10"), (ADDED, "12")),
        ((SAME, "Kilden er ny[Tal fra "), (REMOVED, "2007"), (ADDED, "2008"), (SAME, "]")),
    ]
    assert summary(compared) == Summary(2, 2)


def test_the_same_text_is_the_same() -> None:
    compared = compare(long_text(20_000), long_text(20_000))
    assert {block.kind for block in compared} == {SAME}
    assert summary(compared) == Summary(0, 0)


@given(texts(), texts(), st.booleans())
def test_both_versions_can_be_read_out_of_the_comparison(old: Text, new: Text, overlap: bool) -> None:
    if overlap:
        new = Text(old.blocks[1:] + new.blocks[:1] + old.blocks[:1])
    compared = compare(old, new)
    without_removed = [
        "".join(words for change, words in block.spans if change is not REMOVED)
        for block in compared
        if block.kind is not REMOVED
    ]
    without_added = [
        "".join(words for change, words in block.spans if change is not ADDED)
        for block in compared
        if block.kind is not ADDED
    ]
    assert without_removed == [words_of(block) for block in canonical(new).blocks]
    assert without_added == [words_of(block) for block in canonical(old).blocks]


@given(st.text("ab .,\n", max_size=60), st.text("ab .,\n", max_size=60))
def test_both_texts_can_be_read_out_of_their_words(old: str, new: str) -> None:
    spans = compared_words(old, new)
    assert "".join(words for change, words in spans if change is not REMOVED) == new
    assert "".join(words for change, words in spans if change is not ADDED) == old


SHEET, TABLE = Piece(PieceKind.SHEET, 3), Piece(PieceKind.BUDGET_TABLE, 7, caption="Tabel 1. Udgifter")


def test_a_piece_is_the_version_of_one_that_draws_the_same_and_its_caption_is_compared() -> None:
    other = replace(TABLE, caption="Tabel 2. Udgifter")
    (compared,) = compare(Text((TABLE,)), Text((other,)))
    assert compared.kind is Change.CHANGED
    assert compared.spans == (
        (SAME, f"{OBJECT}\nTabel "),
        (REMOVED, "1"),
        (ADDED, "2"),
        (SAME, ". Udgifter"),
    )


def test_a_piece_that_draws_something_else_came_in_the_place_of_one_that_went() -> None:
    compared = compare(Text((SHEET,)), Text((replace(SHEET, source=4),)))
    assert [block.kind for block in compared] == [REMOVED, ADDED]


def test_a_piece_is_no_version_of_a_paragraph() -> None:
    compared = compare(Text((TABLE,)), paragraphs("Tabel 1. Udgifter"))
    assert [block.kind for block in compared] == [REMOVED, ADDED]


def test_a_figure_bound_to_a_fact_changed_its_look_and_no_word() -> None:
    bound = Text((Paragraph((Run("I alt "), Run("7 mio.", field="line:2.1/2009"))),))
    (compared,) = compare(paragraphs("I alt 7 mio."), bound)
    assert (compared.kind, compared.spans) == (Change.CHANGED, ((SAME, "I alt 7 mio."),))


@given(composed_texts(), composed_texts())
def test_both_versions_with_pieces_and_fields_are_in_the_comparison(old: Text, new: Text) -> None:
    compared = compare(old, new)
    assert [block.block for block in compared if block.kind is not REMOVED] == list(new.blocks)
    assert len([block for block in compared if block.kind is not ADDED]) == len(old.blocks)
