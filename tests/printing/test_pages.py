"""Where things stand on the page: headings, ends of paragraphs, the signature, head and foot."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from secretariat.application.documents.printable import MarginEntry, PrintableDocument
from secretariat.domain.committees import DocumentLanguage, Template
from secretariat.domain.text import Heading, Paragraph, run
from secretariat.printing.composition import compose
from secretariat.printing.renderer import PdfRenderer
from secretariat.printing.setting.pages import Page
from secretariat.printing.setting.table_block import TableBlock
from secretariat.printing.setting.text_block import TextBlock
from secretariat.printing.tagging.structure import Element
from tests.printing.papers import bare, document, item, paragraph, sentence, table
from tests.support.pdf_reading import read

LENGTHS = range(330, 420, 3)
"""Words of a first paragraph, so that what follows meets the foot of the page at every height."""


@dataclass(frozen=True)
class Sheet:
    """A page as a person sees it: its blocks from top to bottom."""

    page: Page

    def texts(self) -> list[TextBlock]:
        return [placement.block for placement in self.page.placements if isinstance(placement.block, TextBlock)]


def sheets(paper: PrintableDocument) -> list[Sheet]:
    return [Sheet(page) for page in compose(paper, Element("Document")).pages]


def role(block: TextBlock) -> str:
    return block.element.role if block.element is not None else ""


@pytest.mark.parametrize("words", LENGTHS)
def test_a_heading_never_stands_alone_at_the_foot(words: int) -> None:
    paper = bare(paragraph(words), Heading(1, run("Økonomi")), Heading(2, run("Bevillinger")), paragraph(80, 2))
    for sheet in sheets(paper):
        assert role(sheet.texts()[-1]) == "P"


@pytest.mark.parametrize("words", LENGTHS)
def test_no_line_of_a_paragraph_stands_alone_on_a_page(words: int) -> None:
    for sheet in sheets(bare(paragraph(words), paragraph(70, 2), paragraph(70, 3))):
        assert all(len(block.lines) > 1 for block in sheet.texts() if role(block) == "P")


@pytest.mark.parametrize("words", LENGTHS)
def test_the_signature_stands_whole_under_the_last_lines_of_the_text(words: int) -> None:
    paper = document(paragraph(words - 120), letterhead=bare().letterhead)
    got = read(PdfRenderer().render(paper))
    *_, text, dated, greeting, name, title = got.root.all("P")
    assert [dated.text, greeting.text, name.text, title.text] == [
        "København, den 26. marts 2025",
        "Med venlig hilsen",
        "Formanden",
        "Borgmester",
    ]
    assert len(dated.pages | greeting.pages | name.pages | title.pages) == 1
    assert dated.pages <= text.pages


@pytest.mark.parametrize("words", LENGTHS)
def test_a_list_begins_on_the_page_where_the_lines_that_lead_to_it_end(words: int) -> None:
    paper = bare(paragraph(words), paragraph(40, 2), item("at der følges op"), item("at der afsættes midler"))
    got = read(PdfRenderer().render(paper))
    leading, first = got.root.all("P")[1:3]
    assert first.text == "at der følges op"
    assert first.pages <= leading.pages


@pytest.mark.parametrize("words", LENGTHS)
def test_a_tables_caption_stands_with_its_first_rows(words: int) -> None:
    for sheet in sheets(bare(paragraph(words), table(30))):
        blocks = [placement.block for placement in sheet.page.placements]
        assert not (isinstance(blocks[-1], TextBlock) and role(blocks[-1]) == "Caption")
        assert all(len(block.rows) > 1 or block.repeated for block in blocks if isinstance(block, TableBlock))


def test_nothing_reaches_below_the_foot_or_beside_the_paper() -> None:
    for page in compose(document(), Element("Document")).pages:
        for placement in page.placements:
            assert placement.top - placement.block.height > 40
            assert placement.top < 842


@pytest.mark.parametrize(
    ("language", "words"), [(DocumentLanguage.DANISH, "Side {} af 3"), (DocumentLanguage.ENGLISH, "Page {} of 3")]
)
def test_every_page_says_its_number_and_how_many_there_are(language: DocumentLanguage, words: str) -> None:
    got = read(PdfRenderer().render(bare(*(paragraph(300, seed) for seed in range(4)), language=language)))
    assert len(got.artifacts) == 3
    assert all(words.format(number) in said for number, said in enumerate(got.artifacts, start=1))


def test_the_foot_says_who_writes_and_the_head_of_later_pages_what() -> None:
    paper = bare(paragraph(600), foot=("Kontor for Politik", "Rådhuspladsen 1"), title="Svar om bydelsplanen")
    first, second = read(PdfRenderer().render(paper)).artifacts
    assert "Kontor for Politik · Rådhuspladsen 1" in first
    assert "Svar om bydelsplanen" not in first
    assert "Svar om bydelsplanen" in second


def test_a_draft_says_so_in_its_text_once_and_at_the_head_of_every_page() -> None:
    got = read(PdfRenderer().render(bare(paragraph(600), standing="Udkast")))
    assert [text for _, text in got.texts()].count("Udkast") == 1
    assert len(got.artifacts) == 2
    assert all("Udkast" in said for said in got.artifacts)


def test_an_issued_paper_says_nothing_of_its_standing() -> None:
    assert "Udkast" not in "".join(read(PdfRenderer().render(document())).artifacts)


def test_a_long_margin_column_goes_on_beside_the_next_page() -> None:
    margin = tuple(MarginEntry("Sagsnummer i eDoc", (f"2025-{number:07}",)) for number in range(60))
    got = read(PdfRenderer().render(bare(template=Template.MEMO, margin=margin)))
    assert [text for _, text in got.texts() if text.startswith("2025-")] == [entry.lines[0] for entry in margin]
    assert len(got.pdf.pages) > 1


def test_a_justified_text_fills_its_lines_but_the_last() -> None:
    ragged, justified = (
        compose(bare(paragraph(60), justified=justified), Element("Document")).pages[0].placements[-1].block
        for justified in (False, True)
    )
    assert isinstance(ragged, TextBlock)
    assert isinstance(justified, TextBlock)
    assert [line.stretches for line in justified.lines] == [True] * (len(justified.lines) - 1) + [False]
    assert justified.style.align is not ragged.style.align


@pytest.mark.parametrize(("hyphenated", "found"), [(False, False), (True, True)])
def test_words_are_hyphenated_only_when_asked(hyphenated: bool, found: bool) -> None:
    paper = bare(Paragraph(run(sentence(300).replace("indsats", "beskæftigelsesindsats"))), hyphenated=hyphenated)
    lines = [line for sheet in sheets(paper) for block in sheet.texts() for line in block.lines if line.pieces]
    assert any(line.pieces[-1].text.endswith("\u00ad") for line in lines) is found


def test_non_breaking_spaces_hold_a_number_and_its_unit_together() -> None:
    words = Paragraph(run(" ".join(["afsat 10,5\u00a0mio.\u00a0kr."] * 80)))
    lines = [line for sheet in sheets(bare(words)) for block in sheet.texts() for line in block.lines]
    ends = ["".join(piece.text for piece in line.pieces).rstrip(" ") for line in lines[1:]]
    assert len(ends) > 10
    assert all(end.endswith(("afsat", "kr.")) for end in ends)
