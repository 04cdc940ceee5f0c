from __future__ import annotations

import pytest
from hypothesis import given

from secretariat.domain.text import (
    OBJECT,
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    canonical,
    is_empty,
    list_numbers,
    notes,
    plain,
    run,
    sections,
)
from tests.support.texts import texts


def item(level: int, kind: ListKind = ListKind.NUMBER) -> ListItem:
    return ListItem(kind, level, run("x"))


B = ListKind.BULLET


@pytest.mark.parametrize(
    ("blocks", "numbers"),
    [
        ((item(1), item(1), item(1)), (1, 2, 3)),
        ((item(1), Paragraph(), item(1)), (1, None, 1)),
        ((item(1), item(2), item(2), item(1), item(2)), (1, 1, 2, 2, 1)),
        ((item(1), item(2), item(3), item(2), item(3)), (1, 1, 1, 2, 1)),
        ((item(1), item(2, B), item(1)), (1, None, 2)),
        ((item(1), item(1, B), item(1)), (1, None, 1)),
        ((item(3), item(1)), (1, 1)),
    ],
)
def test_items_are_numbered_by_level(blocks: tuple[Block, ...], numbers: tuple[int | None, ...]) -> None:
    assert list_numbers(blocks) == numbers


def test_a_section_runs_to_the_next_heading_of_level_1() -> None:
    first, second = Heading(1, run("A"), Section("a")), Heading(1, run("B"), Section("b"))
    text = Text((Paragraph(), first, Heading(2), Paragraph(), second))
    assert [(span.heading, span.start, span.end) for span in sections(text)] == [
        (None, 0, 1),
        (first, 1, 4),
        (second, 4, 5),
    ]
    assert sections(Text()) == ()
    assert [span.heading for span in sections(Text((second,)))] == [second]


def test_notes_are_counted_in_reading_order_tables_included() -> None:
    one, two, three, four = (NoteMark(run(words)) for words in "abcd")
    table = Table(((Cell(((two,),)), Cell(((), (three,)))),), (Alignment.LEFT,) * 2, 0, (one,))
    assert notes(Text((table, Paragraph((four,))))) == (one, two, three, four)


def test_a_note_mark_is_one_character_of_plain_text() -> None:
    assert plain(Paragraph((*run("ord"), NoteMark(run("en note")), *run(".")))) == f"ord{OBJECT}."


def test_the_plain_text_of_a_table_parts_cells_rows_and_paragraphs() -> None:
    table = Table(((Cell((run("a"), run("b"))), Cell((run("c"),))), (Cell(), Cell())), (Alignment.LEFT,) * 2)
    assert plain(table) == "a\nb\tc\n\t"


def test_white_space_alone_is_empty_and_a_note_is_not() -> None:
    assert is_empty(Paragraph(run(" \u00a0\n")))
    assert not is_empty(Paragraph((NoteMark(),)))


def test_canonical_joins_runs_of_one_look_and_composes_letters() -> None:
    loose = Paragraph((Run("A"), Run(""), Run("e\u0301"), Run("b", Emphasis.BOLD), Run("c", Emphasis.BOLD)))
    assert canonical(Text((loose,))).blocks == (Paragraph((Run("Aé"), Run("bc", Emphasis.BOLD))),)


def test_canonical_composes_a_letter_whose_accent_came_in_a_run_of_its_own() -> None:
    assert canonical(Text((Paragraph((Run("e"), Run("\u0301"))),))).blocks == (Paragraph(run("é")),)


def test_a_cell_has_at_least_one_paragraph() -> None:
    table = Table(((Cell(()),),), (Alignment.LEFT,))
    assert canonical(Text((table,))).blocks == (Table(((Cell(),),), (Alignment.LEFT,)),)


@given(texts())
def test_canonical_changes_nothing_twice_and_no_letter(text: Text) -> None:
    assert canonical(text) == text
    assert [plain(block) for block in canonical(text).blocks] == [plain(block) for block in text.blocks]
