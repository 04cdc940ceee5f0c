"""What becomes of a Word file that people and programs worked in before it came back."""

from __future__ import annotations

import re

from secretariat.application.travelling import FieldContent, FileRead, OutgoingField, ReadRemark
from secretariat.domain.sheet_fields import JUDGEMENT, Attainment, FieldKey
from secretariat.domain.text import (
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
    run,
)
from secretariat.exchange.word.reading import read_word
from tests.support.word_files import ACTIVITIES, GOAL, TOKEN, edited, part, repacked, rewritten, sheet, text_of, written

SENT = '<w:r><w:t xml:space="preserve">Patruljen opsøger unge.</w:t></w:r>'
"""The words of the first field."""
PARAGRAPH = f"<w:p>{SENT}</w:p>"


def fields_of(read: FileRead) -> dict[FieldKey, FieldContent]:
    return dict(read.sheets[0].fields)


def with_words(xml: str) -> FileRead:
    """The file read with other runs in its first field."""
    return read_word(edited(SENT, xml))


def with_blocks(xml: str) -> FileRead:
    """The file read with other paragraphs in its first field."""
    return read_word(edited(PARAGRAPH, xml))


def typed(words: str, looks: str = "") -> str:
    """A run, as Word writes what somebody typed."""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(words: str) -> str:
    """A paragraph of one run."""
    return f"<w:p>{typed(words)}</w:p>"


def test_tracked_insertions_count_and_deletions_do_not() -> None:
    read = with_words(
        f"{typed('Patruljen ')}<w:del w:id='1' w:author='Bo'><w:r><w:delText>opsøger</w:delText></w:r></w:del>"
        f"<w:ins w:id='2' w:author='Bo'>{typed('hjælper')}</w:ins>{typed(' unge.')}"
    )
    assert fields_of(read)[ACTIVITIES] == text_of("Patruljen hjælper unge.")
    assert read.remarks == (ReadRemark("tracked_changes", TOKEN, ACTIVITIES, params=(("count", 2),)),)


def test_moved_words_are_read_once_where_they_were_moved_to() -> None:
    read = with_words(
        f"<w:moveTo>{typed('Unge ')}</w:moveTo>{typed('søges ')}<w:moveFrom>{typed('Unge ')}</w:moveFrom>"
    )
    assert fields_of(read)[ACTIVITIES] == text_of("Unge søges ")


def test_a_paragraph_whose_mark_was_deleted_goes_on_in_the_next() -> None:
    lost = "<w:pPr><w:rPr><w:del w:id='1' w:author='Bo'/></w:rPr></w:pPr>"
    read = with_blocks(f"<w:p>{lost}{typed('Patruljen ')}</w:p><w:p>{typed('opsøger unge.')}</w:p>")
    assert fields_of(read)[ACTIVITIES] == text_of("Patruljen opsøger unge.")


def test_a_comment_is_told_with_its_author_and_leaves_the_text_alone() -> None:
    anchor = (
        "<w:commentRangeStart w:id='0'/>"
        + SENT
        + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>"
    )
    comments = (
        "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:comment w:id='0' w:author='Bo Hansen'><w:p><w:r><w:t>Gælder det</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>også i år?</w:t></w:r></w:p></w:comment></w:comments>"
    )
    relation = (
        "<Relationship Id='rIdC' Target='comments.xml'"
        " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'/></Relationships>"
    )
    content = repacked(
        edited(SENT, anchor),
        {"word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", relation)},
        word__comments=comments,
    )
    read = read_word(content)
    assert fields_of(read)[ACTIVITIES] == text_of("Patruljen opsøger unge.")
    assert read.remarks == (
        ReadRemark("comment", TOKEN, ACTIVITIES, "Gælder det\nogså i år?", (("author", "Bo Hansen"),)),
    )


def test_words_outside_the_fields_are_told_and_ours_are_not() -> None:
    read = read_word(edited("<w:sectPr", f"<w:p>{typed('Se også bilaget.')}</w:p><w:sectPr"))
    assert read.remarks == (ReadRemark("stray_text", text="Se også bilaget."),)


def test_words_under_a_field_but_outside_its_control_are_told_with_the_field() -> None:
    read = read_word(
        rewritten(r"(Delvist opfyldt</w:t></w:r></w:sdtContent></w:sdt></w:p>)", rf"\1<w:p>{typed('Næsten.')}</w:p>")
    )
    assert read.remarks == (ReadRemark("stray_text", TOKEN, JUDGEMENT, "Næsten."),)


def test_a_label_that_was_changed_is_told() -> None:
    read = read_word(edited(">Mål<", ">Mål og midler<"))
    assert read.remarks == (ReadRemark("stray_text", TOKEN, GOAL, "Mål og midler"),)


def test_a_field_without_its_control_is_found_beside_its_label() -> None:
    content = rewritten(
        r"<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*row:activities(?:(?!</w:sdtPr>).)*</w:sdtPr><w:sdtContent>(.*?)"
        r"</w:sdtContent></w:sdt>",
        r"\1",
    )
    read = read_word(content)
    assert fields_of(read)[ACTIVITIES] == text_of("Patruljen opsøger unge.")
    assert read.remarks == (ReadRemark("without_control", TOKEN, ACTIVITIES),)


def test_a_file_that_lost_every_tag_is_read_beside_its_labels() -> None:
    read = read_word(rewritten(r"<w:tag [^>]*/>", ""))
    assert fields_of(read) == fields_of(read_word(written()))
    assert read.remarks == ()


def test_the_first_of_two_copies_of_a_field_counts_and_the_other_is_told() -> None:
    found = re.search(r"<w:tbl>.*</w:tbl>", part(written(), "word/document.xml"), re.DOTALL)
    assert found is not None
    table = found[0]
    read = read_word(edited("<w:sectPr", table.replace("opsøger", "hjælper") + "<w:sectPr"))
    assert fields_of(read)[ACTIVITIES] == text_of("Patruljen opsøger unge.")
    assert [(remark.code, remark.field) for remark in read.remarks] == [
        ("field_twice", ACTIVITIES),
        ("field_twice", GOAL),
        ("field_twice", JUDGEMENT),
    ]
    assert read.remarks[0].text == "Patruljen hjælper unge."


def test_a_field_that_was_typed_over_its_help_keeps_every_word() -> None:
    read = read_word(edited("Skriv målet.", "40 unge i job."))
    assert fields_of(read)[GOAL] == text_of("40 unge i job.")


def test_another_judgement_is_read_by_its_word_and_an_odd_one_kept_as_typed() -> None:
    assert fields_of(read_word(edited(">Delvist opfyldt<", ">Opfyldt<")))[JUDGEMENT] is Attainment.MET
    assert fields_of(read_word(edited(">Delvist opfyldt<", ">Næsten<")))[JUDGEMENT] == "Næsten"


def test_headings_and_lists_by_the_styles_of_a_danish_word_are_read() -> None:
    content = edited(
        PARAGRAPH,
        f"<w:p><w:pPr><w:pStyle w:val='Overskrift1'/></w:pPr>{typed('Resultater')}</w:p>"
        f"<w:p><w:pPr><w:pStyle w:val='Opstilling'/></w:pPr>{typed('36 unge')}</w:p>"
        f"<w:p>{typed('Kraftig ', '<w:rStyle w:val=~Strk~/>')}</w:p>".replace("~", "'"),
    )
    styles = (
        "<w:style w:styleId='Overskrift1'><w:name w:val='heading 1'/></w:style>"
        "<w:style w:styleId='Opstilling'><w:name w:val='List Bullet'/>"
        "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:styleId='Strk'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style></w:styles>"
    )
    read = read_word(repacked(content, {"word/styles.xml": lambda xml: xml.replace("</w:styles>", styles)}))
    assert fields_of(read)[ACTIVITIES] == Text(
        (
            Heading(2, run("Resultater")),
            ListItem(ListKind.BULLET, 1, run("36 unge")),
            Paragraph(run("Kraftig ", Emphasis.BOLD)),
        )
    )


def test_a_link_made_by_a_field_code_is_a_link_and_a_dangerous_one_is_left_out() -> None:
    def linked(address: str) -> str:
        code = f'<w:r><w:instrText>HYPERLINK "{address}"</w:instrText></w:r>'
        turn = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
        return turn.format("begin") + code + turn.format("separate") + typed("her") + turn.format("end")

    assert fields_of(with_words(linked("https://www.kk.dk")))[ACTIVITIES] == Text(
        (Paragraph((Run("her", link="https://www.kk.dk"),)),)
    )
    read = with_words(linked("file:///c:/hemmeligt"))
    assert fields_of(read)[ACTIVITIES] == text_of("her")
    assert read.remarks[0] == ReadRemark("left_out", TOKEN, ACTIVITIES, "file:///c:/hemmeligt", (("kind", "link"),))


def test_pictures_objects_and_embedded_files_are_left_out_and_told() -> None:
    read = with_blocks("<w:p><w:r><w:drawing/></w:r><w:r><w:object/></w:r></w:p><w:altChunk/>" + PARAGRAPH)
    assert [dict(remark.params)["kind"] for remark in read.remarks] == ["picture", "object", "embedded_file"]
    assert {(remark.code, remark.field) for remark in read.remarks} == {("left_out", ACTIVITIES)}


def test_the_words_of_a_text_box_are_told() -> None:
    box = f"<w:r><w:pict><w:txbxContent><w:p>{typed('I en boks')}</w:p></w:txbxContent></w:pict></w:r>"
    read = with_words(SENT + box)
    assert read.remarks == (ReadRemark("left_out", TOKEN, ACTIVITIES, "I en boks", (("kind", "text_box"),)),)


def test_merged_cells_make_empty_ones_and_a_table_inside_a_cell_becomes_lines() -> None:
    def cell(inside: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"

    inner = f"<w:tbl><w:tr>{cell(paragraph('1'))}{cell(paragraph('2'))}</w:tr></w:tbl><w:p/>"
    wide = cell(f"<w:p>{typed('bred')}</w:p>", "<w:gridSpan w:val='2'/>")
    read = with_blocks(f"<w:tbl><w:tr>{wide}</w:tr><w:tr>{cell('<w:p/>')}{cell(inner)}</w:tr></w:tbl>{PARAGRAPH}")
    text = fields_of(read)[ACTIVITIES]
    assert isinstance(text, Text)
    assert isinstance(text.blocks[0], Table)
    assert text.blocks[0].rows == (
        (Cell((run("bred"),)), Cell(((),))),
        (Cell(((),)), Cell((run("1\t2"), ()))),
    )
    assert [remark.code for remark in read.remarks] == ["simplified"]


def test_a_note_of_several_paragraphs_keeps_them_as_lines() -> None:
    mark = NoteMark(run("Opgjort i foråret\nog igen i efteråret"))
    extra = "<w:p><w:r><w:t>og igen i efteråret</w:t></w:r></w:p></w:footnote>"
    text = Text((Paragraph((Run("36 unge"), NoteMark(run("Opgjort i foråret")))),))
    with_note = written(sheet(OutgoingField(ACTIVITIES, "Aktiviteter", text)))
    read = read_word(
        repacked(with_note, {"word/footnotes.xml": lambda xml: extra.join(xml.rsplit("</w:footnote>", 1))})
    )
    assert fields_of(read)[ACTIVITIES] == Text((Paragraph((Run("36 unge"), mark)),))
