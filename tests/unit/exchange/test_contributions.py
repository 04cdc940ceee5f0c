"""What a Word contribution says comes into a text, and what does not is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.application.contributed import RemarkCode
from secretariat.domain.committees import Letterhead
from secretariat.domain.hearings import NotesPlacement
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
    notes,
    plain,
)
from secretariat.domain.text import run as words
from secretariat.domain.text_format import write
from secretariat.exchange.word_papers import WordPaperWriter
from tests.support.composed_documents import FACE, composed, every_block, prose, whole
from tests.support.texts import texts
from tests.support.word_contributions import (
    WITH_MACROS,
    box,
    change,
    file_of,
    item,
    p,
    read_bytes,
    remarked,
    row,
    run,
    table,
    text_of,
)

BARE = replace(FACE, title="", letterhead=Letterhead(), foot=(), standing="")


def blocks_of(folder: Path, *body: str, **facts: object) -> tuple[Block, ...]:
    """The blocks of a file with nothing to decide and nothing to remark."""
    read = read_bytes(folder, file_of(*body, **facts))  # type: ignore[arg-type]
    assert (read.remarks, read.revisions) == ((), ())
    return text_of(read).blocks


def lifted(text: Text) -> Text:
    """A text as it comes back: no keys of sections, the shallowest heading on level 1."""
    lift = min((block.level for block in text.blocks if isinstance(block, Heading)), default=1) - 1
    return Text(
        tuple(
            replace(block, level=block.level - lift, section=None) if isinstance(block, Heading) else block
            for block in text.blocks
        )
    )


def sent_texts() -> SearchStrategy[Text]:
    """Texts that say something and hold no half characters."""
    told = texts().filter(lambda text: bool(text.blocks))
    return told.filter(lambda text: not {"\ufffe", "\uffff", "\ufffd"} & set(write(text)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sent_texts(), st.sampled_from(NotesPlacement))
def test_a_text_that_is_written_as_word_comes_back_as_it_was(
    tmp_path: Path, text: Text, placement: NotesPlacement
) -> None:
    document = composed(prose(*text.blocks), title="", face=BARE, notes_placement=placement)
    read = read_bytes(tmp_path, WordPaperWriter().render(document))

    has_end = placement is NotesPlacement.DOCUMENT_END and bool(notes(text))
    expected = Text((*text.blocks, Heading(1, words("Noter")))) if has_end else text
    assert (read.revisions, read.comments, remarked(read)) == ((), (), {RemarkCode.HEADER_FOOTER: 1})
    assert text_of(read) == lifted(canonical(expected))


def test_a_whole_document_of_ours_can_be_taken_in_again(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, WordPaperWriter().render(replace(whole(), front=None)))
    blocks = text_of(read).blocks

    assert read.title == FACE.title
    assert blocks[0] == Heading(1, words("Baggrund"))
    headings = [(block.level, plain(block)) for block in blocks if isinstance(block, Heading)]
    assert headings[:2] == [(1, "Baggrund"), (2, "Lovgrundlag")]
    assert "Indhold" not in [heading for _, heading in headings]
    assert set(remarked(read)) == {RemarkCode.HEADER_FOOTER, RemarkCode.MERGED_CELLS, RemarkCode.CELL_CONTENT}


def test_every_block_of_ours_comes_back(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, WordPaperWriter().render(composed(prose(*every_block()), face=BARE, title="")))
    assert text_of(read).blocks == every_block()


def test_headings_are_known_by_their_style_their_danish_name_and_their_outline(tmp_path: Path) -> None:
    assert blocks_of(
        tmp_path,
        p("Baggrund", style="Overskrift1"),
        p("Formål", style="Overskrift2"),
        p("Egen stil", style="Egen"),
        p("Kapitel", style="Omrids"),
        p("Omrids", more='<w:outlineLvl w:val="2"/>'),
        p("Ikke længere", style="Overskrift1", more='<w:outlineLvl w:val="9"/>'),
    ) == (
        Heading(1, words("Baggrund")),
        Heading(2, words("Formål")),
        Heading(3, words("Egen stil")),
        Heading(2, words("Kapitel")),
        Heading(3, words("Omrids")),
        Paragraph(words("Ikke længere")),
    )


def test_the_shallowest_heading_becomes_one_of_level_1(tmp_path: Path) -> None:
    told = blocks_of(tmp_path, p("Formål", style="Overskrift2"), p("Egen", style="Egen"))
    assert told == (Heading(1, words("Formål")), Heading(2, words("Egen")))


def test_headings_deeper_than_six_are_of_level_6_and_told(tmp_path: Path) -> None:
    deep = p("Dybt", more='<w:outlineLvl w:val="8"/>')
    read = read_bytes(tmp_path, file_of(p("Øverst", style="Overskrift1"), deep))
    assert text_of(read).blocks[1] == Heading(6, words("Dybt"))
    assert remarked(read) == {RemarkCode.DEEP_HEADING: 1}


def test_the_title_of_the_file_is_told_and_is_no_section(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, file_of(p("Status på unge", style="Titel"), p("Baggrund", style="Overskrift1")))
    assert (read.file, read.title, read.author) == ("bidrag.docx", "Status på unge", "Center for Job")
    assert text_of(read).blocks == (Heading(1, words("Baggrund")),)


def test_a_file_without_a_title_in_it_has_that_of_its_properties(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, file_of(p("Tekst"))).title == "Bidrag"


def test_lists_keep_their_kinds_and_levels_and_those_too_deep_are_told(tmp_path: Path) -> None:
    body = (item("et"), item("to", 2), item("fire", 4), item("tal", 1, 2), p("stil", style="Punktopstilling2"))
    read = read_bytes(tmp_path, file_of(*body))
    assert text_of(read).blocks == (
        ListItem(ListKind.BULLET, 1, words("et")),
        ListItem(ListKind.BULLET, 2, words("to")),
        ListItem(ListKind.BULLET, 3, words("fire")),
        ListItem(ListKind.NUMBER, 1, words("tal")),
        ListItem(ListKind.BULLET, 2, words("stil")),
    )
    assert remarked(read) == {RemarkCode.DEEP_LIST: 1}


def test_a_table_keeps_its_header_rows(tmp_path: Path) -> None:
    told = table(row("År", "Unge", properties="<w:tblHeader/>"), row("2009", "36"))
    cells = tuple(tuple(Cell((words(word),)) for word in line) for line in (("År", "Unge"), ("2009", "36")))
    assert blocks_of(tmp_path, told) == (Table(cells, (Alignment.LEFT, Alignment.LEFT), 1),)


def test_merged_cells_are_told_and_lose_no_words(tmp_path: Path) -> None:
    wide = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Begge</w:t></w:r></w:p></w:tc></w:tr>'
    read = read_bytes(tmp_path, file_of(table(wide, row("a", "b"))))
    assert plain(text_of(read).blocks[0]) == "Begge\t\na\tb"
    assert remarked(read) == {RemarkCode.MERGED_CELLS: 1}


def test_a_list_in_a_cell_becomes_lines_of_it_and_is_told(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, file_of(table(row("a", item("et") + item("to")))))
    assert plain(text_of(read).blocks[0]) == "a\tet\nto"
    assert remarked(read) == {RemarkCode.CELL_CONTENT: 1}


def test_footnotes_and_endnotes_are_notes_where_they_are_referred_to(tmp_path: Path) -> None:
    parts = {
        f"{kind}s": f'<w:{kind} w:id="2">{p(f"<w:r><w:{kind}Ref/></w:r>", " Se ", run("loven", "<w:i/>"))}</w:{kind}>'
        for kind in ("footnote", "endnote")
    }
    told = p("tal", '<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:r><w:endnoteReference w:id="2"/></w:r>')
    note = NoteMark((Run("Se "), Run("loven", Emphasis.ITALIC)))
    assert blocks_of(tmp_path, told, parts=parts) == (Paragraph((Run("tal"), note, note)),)


def test_looks_and_web_links_are_kept_and_links_to_files_are_told(tmp_path: Path) -> None:
    targets = ("https://www.kk.dk/", "mailto:bif@kk.dk", "file:///S:/intern.docx", "..\\budget.xlsx")
    links = [f'<w:hyperlink r:id="x{n}">{run(f"her{n}")}</w:hyperlink>' for n in range(1, 5)]
    content = file_of(
        p(run("fed", "<w:b/>"), *links), relations=tuple(("hyperlink", target, True) for target in targets)
    )
    read = read_bytes(tmp_path, content)

    assert text_of(read).blocks == (
        Paragraph(
            (
                Run("fed", Emphasis.BOLD),
                Run("her1", link=targets[0]),
                Run("her2", link=targets[1]),
                Run("her3her4"),
            )
        ),
    )
    assert remarked(read) == {RemarkCode.EXTERNAL_LINK: 2}
    assert read.remarks[0].example == targets[2]
    assert b"intern" not in read.content


def test_a_field_gives_what_it_shows_and_one_that_fetches_is_told(tmp_path: Path) -> None:
    simple = f'<w:fldSimple w:instr=" INCLUDETEXT &quot;C:\\hemmeligt.docx&quot; ">{run("hentet")}</w:fldSimple>'
    read = read_bytes(tmp_path, file_of(p("fra ", simple)))
    assert text_of(read).blocks == (Paragraph(words("fra hentet")),)
    assert remarked(read) == {RemarkCode.EXTERNAL_LINK: 1}


def test_contents_made_by_a_program_are_left_out(tmp_path: Path) -> None:
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    control = f"<w:sdt>{gallery}<w:sdtContent>{p('Indhold')}{p('Baggrund 3')}</w:sdtContent></w:sdt>"
    told = blocks_of(tmp_path, control, p("Baggrund 3", style="Indholdsfortegnelse1"), p("Tekst"))
    assert told == (Paragraph(words("Tekst")),)


def test_hidden_text_is_left_out_and_told_however_it_is_hidden(tmp_path: Path) -> None:
    read = read_bytes(
        tmp_path,
        file_of(
            p("synlig ", run("hemmelig", "<w:vanish/>")),
            p("i en skjult stil", style="Skjult"),
            p(run("vist igen", '<w:vanish w:val="0"/>'), style="Skjult"),
            table(row("skjult række", properties="<w:hidden/>"), row("række")),
            p(change("del", run("slettet", "<w:vanish/>").replace("w:t", "w:delText"))),
        ),
    )
    told = text_of(read).blocks
    assert [plain(block) for block in told] == ["synlig ", "vist igen", "række"]
    assert remarked(read) == {RemarkCode.HIDDEN_TEXT: 4}
    for secret in ("hemmelig", "skjult"):
        assert secret not in write(text_of(read, "all"))
        assert secret.encode() not in read.content


def test_the_words_of_a_text_box_come_after_the_paragraph_it_hangs_on_once(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, file_of(p("Før", box(p("I boksen"), p("To"))), p("Efter")))
    assert [plain(block) for block in text_of(read).blocks] == ["Før", "I boksen", "To", "Efter"]
    assert remarked(read) == {RemarkCode.TEXT_BOX: 1}


def test_a_text_box_inside_a_deletion_is_told_and_not_taken_in(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, file_of(p("Før", change("del", box(p("slettet boks"))))))
    assert [plain(block) for block in text_of(read).blocks] == ["Før"]
    assert read.remarks[0].example == "slettet boks"


def test_pictures_objects_equations_and_heads_are_told(tmp_path: Path) -> None:
    drawing = '<w:r><w:drawing><wp:inline><wp:docPr descr="Kurve"/><a:blip r:embed="x9"/></wp:inline></w:drawing></w:r>'
    body = (
        p("a", drawing, "<w:r><w:object/></w:r>"),
        '<w:altChunk r:id="x8"/>',
        p("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"),
        p('<w:r><w:sym w:font="Wingdings" w:char="F0FF"/></w:r>'),
    )
    read = read_bytes(
        tmp_path, file_of(*body, parts={"header1": p("Fortroligt")}, relations=(("header", "header1.xml", False),))
    )
    assert [plain(block) for block in text_of(read).blocks] == ["a", "x=2", "\ufffd"]
    assert remarked(read) == {
        RemarkCode.PICTURE: 1,
        RemarkCode.EMBEDDED: 2,
        RemarkCode.UNKNOWN_CHARACTER: 1,
        RemarkCode.HEADER_FOOTER: 1,
    }
    assert read.remarks[0].example == "Kurve"


@pytest.mark.parametrize("content_type", [WITH_MACROS, None])
def test_macros_are_stripped_and_told(tmp_path: Path, content_type: str | None) -> None:
    facts = {"content_type": content_type} if content_type else {}
    content = file_of(p("Tekst"), files={"word/vbaProject.bin": b"macro"}, **facts)  # type: ignore[arg-type]
    read = read_bytes(tmp_path, content)
    assert remarked(read) == {RemarkCode.MACROS: 1}
    assert b"vba" not in read.content
    assert text_of(read).blocks == (Paragraph(words("Tekst")),)


def test_a_template_and_other_targets_outside_are_told_and_not_kept(tmp_path: Path) -> None:
    content = file_of(
        p("Tekst"),
        relations=(("attachedTemplate", "http://evil.example/t.dotm", True), ("image", "\\\\evil\\a.png", True)),
    )
    read = read_bytes(tmp_path, content)
    assert remarked(read) == {RemarkCode.EXTERNAL_LINK: 2}
    assert b"evil" not in read.content


def test_a_character_that_stands_for_a_note_to_us_cannot_be_smuggled_in(tmp_path: Path) -> None:
    read = read_bytes(tmp_path, file_of(p("a\ufffcb")))
    assert text_of(read).blocks == (Paragraph(words("a\ufffdb")),)
    assert remarked(read) == {RemarkCode.UNKNOWN_CHARACTER: 1}


def test_a_page_break_is_no_line_of_text(tmp_path: Path) -> None:
    assert blocks_of(tmp_path, p("a", '<w:r><w:br w:type="page"/></w:r>', "b", "<w:r><w:br/></w:r>", "c")) == (
        Paragraph(words("ab\nc")),
    )
