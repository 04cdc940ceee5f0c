"""The light mark-up writes every block a text can hold."""

from secretariat.domain.text import (
    Alignment,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    plain,
)
from secretariat.domain.text_markup import read_markup


def test_headings_open_sections_and_paragraphs_run_over_lines() -> None:
    text = read_markup("# Økonomi\n\nDer er afsat\n10,5~mio.~kr.\n\n## Videre")
    assert text.blocks == (
        Heading(1, (Run("Økonomi"),), Section("s1")),
        Paragraph((Run("Der er afsat 10,5\u00a0mio.\u00a0kr."),)),
        Heading(2, (Run("Videre"),)),
    )


def test_list_items_take_a_line_each() -> None:
    text = read_markup("- klubber\n-- idræt\n+ først")
    assert text.blocks == (
        ListItem(ListKind.BULLET, 1, (Run("klubber"),)),
        ListItem(ListKind.BULLET, 2, (Run("idræt"),)),
        ListItem(ListKind.NUMBER, 1, (Run("først"),)),
    )


def test_a_table_aligns_the_columns_its_head_says() -> None:
    (table,) = read_markup("| År | Mio. kr. >\n| 2008 | 3,5\n| 2009 | 4,0").blocks
    assert isinstance(table, Table)
    assert table.alignments == (Alignment.LEFT, Alignment.RIGHT)
    assert plain(table) == "År\tMio. kr.\n2008\t3,5\n2009\t4,0"


def test_emphasis_links_and_footnotes_stand_inside_a_block() -> None:
    (paragraph,) = read_markup("Se **målet**{Jf. //politikken//.} på [siden](https://www.kk.dk).").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.inlines == (
        Run("Se "),
        Run("målet", Emphasis.BOLD),
        NoteMark((Run("Jf. "), Run("politikken", Emphasis.ITALIC), Run("."))),
        Run(" på "),
        Run("siden", link="https://www.kk.dk"),
        Run("."),
    )


def test_a_backslash_keeps_a_character_as_it_is() -> None:
    (paragraph,) = read_markup(r"[tal fra kontoret] og \{intet\}").blocks
    assert plain(paragraph) == "[tal fra kontoret] og {intet}"


def test_a_line_that_begins_with_an_at_sign_is_a_live_piece() -> None:
    text = read_markup("Før.\n@sheets:contributing | Skemaerne\nEfter.")
    assert text.blocks[1] == Piece(PieceKind.SHEETS, part="contributing", caption="Skemaerne")
    assert [plain(block) for block in (text.blocks[0], text.blocks[2])] == ["Før.", "Efter."]


def test_an_address_that_begins_with_an_equals_sign_makes_a_field() -> None:
    (paragraph,) = read_markup("Der er [6,9~mio.~kr.](=line:2.1/2009) til det.").blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.inlines[1] == Run("6,9\u00a0mio.\u00a0kr.", field="line:2.1/2009")
