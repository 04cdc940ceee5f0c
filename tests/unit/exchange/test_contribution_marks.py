"""The tracked changes of a contribution are marked where they stand, with what came and what went both there."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from secretariat.application.contributed import ContributionRead, MarkedBlock, MarkedSpan, RevisionKind
from secretariat.domain.text import Emphasis, Heading, Table, Text, plain
from tests.support.word_contributions import (
    READER,
    change,
    file_of,
    gone,
    mark,
    p,
    read_bytes,
    row,
    run,
    table,
    text_of,
)

CORRECTED = p("Der er brugt ", change("del", gone("3,5")), change("ins", run("3,7"), author="Bo"), " mio. kr.")


def marks(blocks: Collection[MarkedBlock]) -> list[tuple[str, tuple[str, ...]]]:
    """The words that stand in changes, and in which."""
    return [(span.words, span.revisions) for block in blocks for span in block.spans if span.revisions]


def words_left(read: ContributionRead, accepted: Collection[str]) -> str:
    """What stays of the marked words when those changes are made and all others undone; ends of paragraphs are gone."""
    kinds = {revision.key: revision.kind for revision in read.revisions}

    def stays(span: MarkedSpan) -> bool:
        said = span.words if not span.ends_paragraph else ""
        put_in = (kinds[key] is RevisionKind.INSERTED for key in span.revisions)
        return bool(said) and all(came is (key in accepted) for came, key in zip(put_in, span.revisions, strict=True))

    return "".join(span.words for block in READER.marked(read) for span in block.spans if stays(span))


def words_of(text: Text) -> str:
    return "".join(plain(block) for block in text.blocks)


def test_what_came_and_what_went_both_stand_where_they_were_written(tmp_path: Path):
    blocks = READER.marked(read_bytes(tmp_path, file_of(CORRECTED)))
    assert [(span.words, span.revisions) for span in blocks[0].spans] == [
        ("Der er brugt ", ()),
        ("3,5", ("r1",)),
        ("3,7", ("r2",)),
        (" mio. kr.", ()),
    ]


def test_what_one_put_in_and_another_took_out_again_stands_in_both_changes(tmp_path: Path):
    nested = p(change("ins", run("tre "), change("del", gone("nye "), author="Bo"), run("indsatser")))
    blocks = READER.marked(read_bytes(tmp_path, file_of(nested)))
    assert marks(blocks) == [("tre ", ("r1",)), ("nye ", ("r1", "r2")), ("indsatser", ("r1",))]


def test_the_end_of_a_paragraph_that_went_is_marked_and_the_paragraphs_stay_apart(tmp_path: Path):
    blocks = READER.marked(read_bytes(tmp_path, file_of(p("Først.", more=mark("del")), p("Siden."))))
    assert [[span.words for span in block.spans] for block in blocks] == [["Først.", "¶"], ["Siden."]]
    assert blocks[0].spans[1] == MarkedSpan("¶", ("r1",), ends_paragraph=True)


def test_every_cell_of_a_row_that_came_is_marked(tmp_path: Path):
    added = row("2.1", "6,9", properties=change("ins"))
    blocks = READER.marked(read_bytes(tmp_path, file_of(table(row("Nr.", "Beløb"), added))))
    assert isinstance(blocks[0].block, Table)
    assert "".join(span.words for span in blocks[0].spans) == "Nr.\tBeløb\n2.1\t6,9"
    assert marks(blocks) == [("2.1", ("r1",)), ("6,9", ("r1",))]


def test_a_change_in_a_footnote_is_marked_inside_its_brackets(tmp_path: Path):
    note = p(run("Kilde: "), change("ins", run("KMD")))
    reference = run("Tal") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    content = file_of(f"<w:p>{reference}</w:p>", parts={"footnotes": f'<w:footnote w:id="2">{note}</w:footnote>'})
    blocks = READER.marked(read_bytes(tmp_path, content))
    assert "".join(span.words for span in blocks[0].spans) == "Tal[Kilde: KMD]"
    assert marks(blocks) == [("KMD", ("r1",))]


def test_shape_and_emphasis_are_kept(tmp_path: Path):
    heading, bold = p("Økonomi", style="Overskrift1"), p(run("fed", "<w:b/>"))
    blocks = READER.marked(read_bytes(tmp_path, file_of(heading, bold)))
    assert isinstance(blocks[0].block, Heading)
    assert blocks[1].spans == (MarkedSpan("fed", (), Emphasis.BOLD),)


def test_what_is_left_after_deciding_is_what_the_text_says(tmp_path: Path):
    nested = p("Med ", change("ins", run("alle "), change("del", gone("de ")), run("tre ")), "parter.")
    read = read_bytes(tmp_path, file_of(CORRECTED, nested))
    keys = [revision.key for revision in read.revisions]
    for number in range(2 ** len(keys)):
        accepted = [key for place, key in enumerate(keys) if number >> place & 1]
        assert words_left(read, accepted) == words_of(text_of(read, *accepted) if accepted else READER.text(read, ()))


def test_signs_that_the_marking_uses_itself_do_not_count_when_a_file_holds_them(tmp_path: Path):
    blocks = READER.marked(read_bytes(tmp_path, file_of(p("a\ufdd0r1\ufdd2b"))))
    assert [span.words for span in blocks[0].spans] == ["a\ufffdr1\ufffdb"]
