"""What is read back through the tags is the document, word for word and in order."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.application.documents.printable import MarginEntry, PrintableDocument
from secretariat.domain.committees import Template
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import (
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    Inline,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    Text,
    run,
)
from secretariat.printing.renderer import PdfRenderer
from tests.printing.papers import bare, document, heard, item, paragraph, sentence, table
from tests.support.pdf_reading import Element, ReadPdf, read, structure_faults
from tests.support.texts import texts

RENDERER = PdfRenderer()


def reading(paper: PrintableDocument) -> ReadPdf:
    return read(RENDERER.render(paper))


def assert_heard(paper: PrintableDocument) -> None:
    data = RENDERER.render(paper)
    assert [text for _, text in read(data).texts()] == heard(paper)
    assert structure_faults(data) == []


@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("notes", NotesPlacement)
def test_a_full_response_reads_back_word_for_word(template: Template, notes: NotesPlacement) -> None:
    assert_heard(document(template=template, notes_placement=notes, standing="Rettet udgave", hyphenated=True))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts(), template=st.sampled_from(Template), notes=st.sampled_from(NotesPlacement), set_so=st.booleans())
def test_any_text_reads_back_word_for_word(
    text: Text, template: Template, notes: NotesPlacement, *, set_so: bool
) -> None:
    assert_heard(document(text=text, template=template, notes_placement=notes, justified=set_so, hyphenated=set_so))


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 100_000))
def test_long_papers_that_break_everywhere_read_back_word_for_word(seed: int) -> None:
    chosen = random.Random(seed)
    blocks = tuple(_random_block(chosen) for _ in range(chosen.randint(10, 30)))
    assert_heard(
        document(
            *blocks,
            template=chosen.choice(list(Template)),
            notes_placement=chosen.choice(list(NotesPlacement)),
            justified=chosen.random() < 0.5,
            hyphenated=chosen.random() < 0.5,
        )
    )


def _random_block(chosen: random.Random) -> Block:
    match chosen.randrange(5):
        case 0:
            return Heading(chosen.randint(1, 3), tuple(_rich(chosen, 5)))
        case 1:
            return ListItem(chosen.choice(list(ListKind)), chosen.randint(1, 3), tuple(_rich(chosen, 30)))
        case 2:
            long = chosen.choice([5, 5, 400])
            rows = tuple(
                tuple(Cell((tuple(_rich(chosen, chosen.choice([2, long]))), tuple(_rich(chosen, 4)))) for _ in range(3))
                for _ in range(chosen.randint(1, 12))
            )
            return Table(rows, (Alignment.LEFT, Alignment.LEFT, Alignment.RIGHT), chosen.randint(0, 1))
        case _:
            return Paragraph(tuple(_rich(chosen, chosen.randint(1, 250))))


def _rich(chosen: random.Random, words: int) -> list[Inline]:
    inlines: list[Inline] = []
    while words > 0:
        count = chosen.randint(1, min(words, 40))
        words -= count
        text = sentence(count, chosen.randrange(1000)) + chosen.choice(["", " ", " "])
        emphasis = chosen.choice([Emphasis.NONE, Emphasis.NONE, Emphasis.BOLD, Emphasis.ITALIC])
        link = chosen.choice([None, None, None, "https://www.kk.dk/"])
        inlines.append(Run(text, emphasis, link))
        if chosen.random() < 0.15:
            inlines.append(NoteMark(run(sentence(chosen.choice([3, 20, 20, 300]), chosen.randrange(1000)))))
    return inlines


def test_a_letters_margin_is_read_before_its_addressee_and_a_memos_before_its_text() -> None:
    margin = (MarginEntry("Sagsnummer", ("2025-0005600",)),)
    letter = [text for _, text in reading(document(margin=margin)).texts()]
    memo = [text for _, text in reading(document(margin=margin, template=Template.MEMO)).texts()]
    assert letter.index("2025-0005600") < letter.index("Økonomiudvalget")
    title = memo.index("Udvalgets høringssvar vedrørende bydelsplanen")
    assert memo[title + 1 : title + 3] == ["Sagsnummer", "2025-0005600"]


def test_the_title_is_the_first_heading_and_no_level_is_skipped() -> None:
    deep = bare(
        Heading(3, run("c")), Heading(1, run("a")), Heading(3, run("c")), Heading(3, run("d")), Heading(2, run("b"))
    )
    headings = reading(deep).root.all("H1", "H2", "H3", "H4", "H5", "H6")
    assert [heading.role for heading in headings] == ["H1", "H2", "H2", "H3", "H4", "H3"]


def test_nested_lists_are_lists_inside_the_item_above() -> None:
    paper = bare(item("en"), item("to", 2), item("tre", 3), item("fire"), item("fem", 2, ListKind.NUMBER))
    (outer, *_) = lists = reading(paper).root.all("L")
    assert len(lists) == 4
    assert [child.role for child in outer.children if isinstance(child, Element)] == ["LI", "LI"]
    first = outer.all("LI")[0]
    assert [child.role for child in first.children if isinstance(child, Element)] == ["Lbl", "LBody"]
    assert first.all("LBody")[0].all("L")[0].all("LBody")[0].text.startswith("to")


def test_a_tables_cells_say_what_they_head() -> None:
    (found,) = reading(bare(table(2))).root.all("Table")
    scopes = {cell.text: str(cell.attributes["/A"].Scope) for cell in found.all("TH")}
    assert scopes == {
        "Indsats": "/Column",
        "2025": "/Column",
        "2026": "/Column",
        "Indsats 1": "/Row",
        "Indsats 2": "/Row",
    }
    assert [child.role for child in found.children if isinstance(child, Element)] == ["Caption", "THead", "TBody"]


def test_a_header_that_comes_again_on_the_next_page_is_not_read_again() -> None:
    got = reading(bare(table(150)))
    (found,) = got.root.all("Table")
    assert len(found.pages) > 2
    assert [cell.text for cell in found.all("TH")].count("Indsats") == 1
    assert all("Indsats 2025 2026" in page for page in got.artifacts[1:])


def test_a_link_is_one_element_however_many_lines_it_runs_over() -> None:
    words = sentence(60)
    got = reading(bare(Paragraph((Run("Se "), Run(words, link="https://www.kk.dk/"), Run(" her.")))))
    (link,) = got.root.all("Link")
    assert link.text == words
    annotations = [annotation for page in got.pdf.pages for annotation in page.obj.get("/Annots", [])]
    assert len(annotations) > 3
    assert {str(annotation.A.URI) for annotation in annotations} == {"https://www.kk.dk/"}


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "pdf:x", "//host/share", "kk.dk"])
def test_other_addresses_than_web_and_mail_are_plain_text(address: str) -> None:
    got = reading(bare(Paragraph((Run("klik her", link=address),))))
    assert got.root.all("Link") == []
    assert "klik her" in got.root.text


def test_mark_up_in_a_text_is_only_letters() -> None:
    nasty = '<img src="/etc/passwd"/> <b>fed</b> &amp; <a href="file:///x">x</a> <script>y</script> <para> {page}'
    paper = bare(
        Paragraph(run(nasty)), Heading(1, run(nasty)), table(1, header=(nasty, "2")), title=nasty, standing=nasty
    )
    assert_heard(paper)
    assert reading(paper).root.text.count(nasty) == 5


def test_the_outline_leads_to_every_heading() -> None:
    got = reading(bare(Heading(1, run("Et")), paragraph(40), Heading(2, run("To")), Heading(1, run("Tre"))))
    with got.pdf.open_outline() as outline:
        (title,) = outline.root
        assert [(entry.title, [deeper.title for deeper in entry.children]) for entry in title.children] == [
            ("Et", ["To"]),
            ("Tre", []),
        ]
