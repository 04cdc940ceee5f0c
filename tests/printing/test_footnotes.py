"""Notes stand at the foot of the page where their mark is, or at the end; none is ever lost."""

from __future__ import annotations

import pytest

from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import Alignment, Block, Cell, Heading, ListItem, ListKind, NoteMark, Paragraph, Table, run
from secretariat.printing.renderer import PdfRenderer
from tests.printing.papers import bare, heard, paragraph, sentence
from tests.support.pdf_reading import Element, ReadPdf, read


def noted(words: int, note: str, seed: int = 1) -> Paragraph:
    return Paragraph((*run(sentence(words, seed)), NoteMark(run(note))))


def reading(*blocks: Block, notes: NotesPlacement = NotesPlacement.PAGE_FOOT) -> ReadPdf:
    paper = bare(*blocks, notes_placement=notes)
    got = read(PdfRenderer().render(paper))
    assert [text for _, text in got.texts()] == heard(paper)
    return got


def marks(got: ReadPdf) -> list[Element]:
    return got.root.all("Reference")


@pytest.mark.parametrize("words", range(200, 420, 12))
def test_a_note_stands_on_the_page_of_its_mark(words: int) -> None:
    got = reading(paragraph(words), noted(40, "Første note.", 2), noted(60, sentence(30, 3), 4), paragraph(300))
    for mark, note in zip(marks(got), got.root.all("Note"), strict=True):
        assert note.pages == mark.pages
    assert len(marks(got)) == 2


def test_a_note_longer_than_a_page_goes_on_at_the_next_feet() -> None:
    got = reading(noted(20, sentence(2500)), paragraph(400))
    (note,) = got.root.all("Note")
    assert len(note.pages) > 2
    assert marks(got)[0].pages == {1}
    assert min(note.pages) == 1


def test_many_long_notes_in_one_paragraph_all_print_in_order() -> None:
    inlines = tuple(
        inline for n in range(25) for inline in (*run(sentence(5, n)), NoteMark(run(f"Note {n}. " + sentence(80, n))))
    )
    got = reading(Paragraph(inlines))
    assert [note.all("Lbl")[0].text for note in got.root.all("Note")] == [str(n) for n in range(1, 26)]


def test_notes_in_headings_lists_and_cells_print() -> None:
    mark = NoteMark(run("Herom nedenfor."))
    rows = tuple((Cell(((*run(f"celle {n}"), mark),)),) for n in range(60))
    got = reading(
        Heading(1, (*run("Overskrift"), mark)),
        ListItem(ListKind.BULLET, 1, (*run("punkt"), mark)),
        ListItem(ListKind.BULLET, 2, (*run("dybere punkt"), mark)),
        Table(rows, (Alignment.LEFT,), 1, (*run("Tabel"), mark)),
    )
    assert len(got.root.all("Note")) == 64
    for reference, note in zip(marks(got), got.root.all("Note"), strict=True):
        assert note.pages == reference.pages


def test_a_note_in_a_table_too_tall_for_a_page_prints() -> None:
    tall = Cell(((*run(sentence(900)), NoteMark(run(sentence(400, 2)))),))
    got = reading(Table(((tall, Cell((run("smal"),))),), (Alignment.LEFT, Alignment.LEFT), 0))
    assert len(got.root.all("Note")) == 1


def test_notes_at_the_documents_end_stand_under_a_heading_of_their_own() -> None:
    got = reading(noted(30, "Note et."), paragraph(500), noted(20, "Note to."), notes=NotesPlacement.DOCUMENT_END)
    roles = [role for role, _ in got.texts()]
    assert [text for role, text in got.texts() if role == "H2"] == ["Noter"]
    assert roles[-5:] == ["H2", "Lbl", "P", "Lbl", "P"]


def test_a_mark_leads_to_its_note() -> None:
    got = reading(noted(30, "Note et."))
    (annotation,) = got.pdf.pages[0].obj.Annots
    assert str(annotation.Contents) == "Note 1"
    assert "/Dest" in annotation


def test_a_mark_without_a_note_prints_with_its_number() -> None:
    got = reading(Paragraph((*run("Tekst"), NoteMark())))
    assert [label.text for label in got.root.all("Lbl")] == ["1"]
