"""A passage quoted keeps its looks, loses what was bound to its record, and tells its source."""

from __future__ import annotations

from datetime import date

from secretariat.application.quoting import can_be_quoted, quoted, source_words
from secretariat.application.searched import Passage, Provenance, Searched
from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.text import (
    Alignment,
    Cell,
    Emphasis,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Table,
    Text,
    notes,
    plain,
    run,
)

SOURCE = Provenance("Notat om helhedsplaner", date(2009, 3, 2), "2009-0005600")


def passage(text: Text) -> Passage:
    return Passage(Searched.DOCUMENT, 1, "section:0", CommitteeId(1), "", "", "", 2009, "drafting", SOURCE, text)


def test_the_source_names_document_date_and_case_number() -> None:
    assert source_words(SOURCE) == "Fra: Notat om helhedsplaner, 2. marts 2009, 2009-0005600"
    assert source_words(SOURCE, DocumentLanguage.ENGLISH) == "From: Notat om helhedsplaner, 2 March 2009, 2009-0005600"


def test_what_a_source_has_not_is_left_out() -> None:
    assert source_words(Provenance("2.5 Helhedsplaner")) == "Fra: 2.5 Helhedsplaner"


def test_the_footnote_stands_at_the_last_word_and_the_looks_stay() -> None:
    bold = Paragraph(run("Vigtigt.", Emphasis.BOLD))
    made = quoted(passage(Text((bold, Paragraph(run("Sidst."))))))
    assert made.blocks[0] == bold
    assert plain(made.blocks[1]) == "Sidst.\ufffc"


def test_notes_of_the_passage_come_before_its_source() -> None:
    told = Paragraph((*run("Ord"), NoteMark(run("En note."))))
    assert [plain(mark.note)[:3] for mark in notes(quoted(passage(Text((told,)))))] == ["En ", "Fra"]


def test_figures_become_plain_words_and_live_pieces_stay_behind() -> None:
    text = Text((Paragraph((Run("12 pct.", field="indicator:3/latest"),)), Piece(PieceKind.GOALS)))
    made = quoted(passage(text))
    assert made.blocks[0] == Paragraph((Run("12 pct."), NoteMark(run(source_words(SOURCE)))))
    assert len(made.blocks) == 1


def test_in_a_table_the_last_cell_with_words_bears_the_footnote() -> None:
    rows = ((Cell((run("År"),)), Cell((run("2009"),))), (Cell((run("Sum"),)), Cell()))
    made = quoted(passage(Text((Table(rows, (Alignment.LEFT, Alignment.RIGHT)),))))
    (table,) = made.blocks
    assert isinstance(table, Table)
    assert plain(table.rows[1][0].paragraphs[0]) == "Sum\ufffc"


def test_a_record_found_by_its_title_alone_has_nothing_to_quote() -> None:
    assert not can_be_quoted(passage(Text((Paragraph(), Piece(PieceKind.CONTENTS)))))
    assert quoted(passage(Text())) == Text()
