"""What is written into a Word file is read out of it again, letter by letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.application.travelling import GROSS, NET, FieldContent, OutgoingField
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.sheet_fields import JUDGEMENT, Attainment, FieldKey
from secretariat.domain.text import (
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
    Table,
    Text,
    canonical,
    inlines_of,
    run,
)
from secretariat.domain.text_format import write
from secretariat.exchange.word.reading import read_word
from tests.support.texts import texts
from tests.support.word_files import ACTIVITIES, CHOICES, GOAL, TOKEN, part, sheet, text_of, written

HELP = "Beskriv, hvad der er gjort siden sidst."


def travelled(
    *fields: OutgoingField, language: DocumentLanguage = DocumentLanguage.DANISH
) -> dict[FieldKey, FieldContent]:
    """What the fields say after a journey in a file, with nothing to remark."""
    read = read_word(written(sheet(*fields, language=language)))
    assert read.remarks == ()
    assert [found.token for found in read.sheets] == [TOKEN]
    return dict(read.sheets[0].fields)


def returned(*blocks: Block) -> tuple[Block, ...]:
    """The blocks of a field after a journey."""
    text = travelled(OutgoingField(ACTIVITIES, "Beskriv aktiviteterne", Text(blocks), HELP))[ACTIVITIES]
    assert isinstance(text, Text)
    return text.blocks


def row_texts() -> SearchStrategy[Text]:
    """Texts as they stand in a row of a sheet: no heading of level 1, something said, and no half characters."""
    lowered = texts().map(lambda text: Text(tuple(map(_lowered, text.blocks))))
    return lowered.filter(_says_something).filter(lambda text: not {"\ufffe", "\uffff"} & set(write(text)))


def _lowered(block: Block) -> Block:
    return replace(block, level=2, section=None) if isinstance(block, Heading) and block.level == 1 else block


def _says_something(text: Text) -> bool:
    return any(inlines for block in text.blocks for inlines in inlines_of(block))


@settings(max_examples=60, deadline=None)
@given(row_texts(), row_texts(), st.sampled_from(DocumentLanguage))
def test_every_text_comes_back_as_it_was_sent(first: Text, second: Text, language: DocumentLanguage) -> None:
    back = travelled(
        OutgoingField(ACTIVITIES, "Beskriv aktiviteterne", first, HELP),
        OutgoingField(GOAL, "Mål", second, HELP),
        language=language,
    )
    assert back == {ACTIVITIES: canonical(first), GOAL: canonical(second)}


def test_lists_keep_their_kinds_and_levels() -> None:
    items = (
        ListItem(ListKind.NUMBER, 1, run("første")),
        ListItem(ListKind.NUMBER, 2, run("under den første")),
        ListItem(ListKind.BULLET, 3, run("et punkt")),
        ListItem(ListKind.NUMBER, 1, run("anden")),
        Paragraph(run("mellem to lister")),
        ListItem(ListKind.NUMBER, 1, run("forfra")),
    )
    assert returned(*items) == items


def test_a_table_keeps_its_caption_its_header_and_its_columns() -> None:
    rows = (("Antal unge", "Pct."), ("36", "2,4"), ("40", "2,7"))
    cells = tuple(tuple(Cell((run(words),)) for words in row) for row in rows)
    table = Table(cells, (Alignment.LEFT, Alignment.RIGHT), 1, run("Unge i job"))
    assert returned(table, table) == (table, table)


def test_a_footnote_keeps_its_emphasis_its_link_and_its_spaces() -> None:
    note = NoteMark(
        (Run(" Opgjort "), Run("forår 2008", Emphasis.ITALIC), Run("se\nher", link="https://www.kk.dk/?a=1&b=2"))
    )
    paragraph = Paragraph((Run("36 unge"), note, Run(" i job")))
    assert returned(paragraph) == (paragraph,)


def test_soft_hyphens_hard_hyphens_spaces_tabs_and_line_breaks_are_kept() -> None:
    paragraph = Paragraph(run(" 10\u00a0mio.\u00a0kr.  til sam\u00adarbejde\ni A\u2011huset\t36 "))
    assert returned(paragraph) == (paragraph,)


def test_a_character_that_word_cannot_hold_is_seen_to_be_lost() -> None:
    assert returned(Paragraph(run("for\x0bmand\uffff"))) == (Paragraph(run("for\ufffdmand\ufffd")),)


def test_a_level_1_heading_inside_a_field_becomes_one_of_level_2() -> None:
    assert returned(Heading(1, run("Resultater"))) == (Heading(2, run("Resultater")),)


@pytest.mark.parametrize("empty", [Text(), text_of(""), text_of("", "")])
def test_a_field_that_says_nothing_shows_its_help_and_comes_back_empty(empty: Text) -> None:
    field = OutgoingField(GOAL, "Mål", empty, HELP)
    assert HELP in part(written(sheet(field)), "word/document.xml")
    assert travelled(field)[GOAL] == Text()


def test_a_line_comes_back_as_it_was_sent() -> None:
    amount = "36,4\u00a0mio.\u00a0kr."
    back = travelled(
        OutgoingField(GROSS, "Bruttoudgift", amount, "Skriv beløbet"),
        OutgoingField(NET, "Nettoudgift", "", "Skriv beløbet"),
    )
    assert back == {GROSS: amount, NET: ""}


@pytest.mark.parametrize("choice", [Attainment.MET, Attainment.PARTLY, None])
def test_a_judgement_comes_back_as_it_was_sent(choice: Attainment | None) -> None:
    assert travelled(OutgoingField(JUDGEMENT, "Målopfyldelse", choice, "Vælg", CHOICES)) == {JUDGEMENT: choice}


def test_a_file_of_several_sheets_keeps_them_apart_and_in_order() -> None:
    second = "f" * 32
    read = read_word(written(sheet(), sheet(token=second, language=DocumentLanguage.ENGLISH)))
    assert [found.token for found in read.sheets] == [TOKEN, second]
    assert read.sheets[0].fields == read.sheets[1].fields
    assert read.remarks == ()


def test_a_key_too_long_for_word_is_refused_before_a_file_is_written() -> None:
    with pytest.raises(ValueError, match="no tag for Word"):
        written(sheet(OutgoingField(FieldKey("row:" + "x" * 60), "Mål", Text())))
