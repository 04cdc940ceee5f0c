"""What people paste prints, or the printer says what cannot."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from secretariat.application.faults import CannotPrint
from secretariat.domain.committees import Letterhead
from secretariat.domain.text import Alignment, Cell, Heading, Paragraph, Piece, PieceKind, Run, Table, run
from secretariat.printing.renderer import PdfRenderer
from tests.printing.papers import bare, document, heard, logo, paragraph, row, sentence, table
from tests.support.pdf_reading import read, structure_faults
from tests.support.texts import long_text

RENDERER = PdfRenderer()

NASTY = {
    "angle brackets": "a < b & c > d &amp; <b> </b> <br/>",
    "control characters": "a\x00b\x07c\x1bd\x7fe\u0085f",
    "emoji": "godt 😀 gået 👩\u200d👧 🏳️\u200d🌈",
    "right-to-left marks": "\u202eabc\u202c \u200fשלום\u200e \u2066x\u2069",
    "half characters": "a\ud800b",
    "private characters": "\ue000 \uf8ff \uf0b7 punkt",
    "quotes": "»citat« “quote” „zitat‟ ‘x’ ‚y‛",
    "composed letters": "a\u030a o\u0308 \u212b",
    "line ends of all kinds": "a\r\nb\rc\nd\u2028e\u2029f\vg\fh",
    "only spaces that are seen": "\u00a0 \u2003 \u202f x",
    "soft hyphens": "be\u00adskæf\u00adti\u00adgel\u00adses\u00adind\u00adsats " * 40,
    "a word of 5,000 characters": "ord " + "æ" * 5_000 + " ord",
    "an address of 5,000 characters": "https://www.kk.dk/" + "abc/" * 1_250,
}


@pytest.mark.parametrize("text", NASTY.values(), ids=list(NASTY))
def test_whatever_is_pasted_prints_and_reads_back(text: str) -> None:
    paper = document(
        Paragraph(run(text)),
        Paragraph((Run(text, link="https://www.kk.dk/" + text),)),
        Table((row(text, "1"),), (Alignment.LEFT, Alignment.RIGHT), 0, run(text)),
        title=text,
        standing=text,
        foot=(text,),
        addressee=(text,),
        hyphenated=True,
    )
    data = RENDERER.render(paper)
    assert [said for _, said in read(data).texts()] == heard(paper)
    assert structure_faults(data) == []


def test_two_hundred_thousand_characters_print() -> None:
    paper = bare(*long_text(200_000).blocks)
    got = read(RENDERER.render(paper))
    assert len(got.pdf.pages) > 50
    assert [said for _, said in got.texts()] == heard(paper)


def test_one_paragraph_of_two_hundred_thousand_characters_prints() -> None:
    paper = bare(Paragraph(run(sentence(25_000))), hyphenated=True, justified=True)
    assert [said for _, said in read(RENDERER.render(paper)).texts()] == heard(paper)


def test_one_word_of_two_hundred_thousand_characters_prints() -> None:
    paper = bare(Paragraph(run("x" * 200_000)))
    assert [said for _, said in read(RENDERER.render(paper)).texts()] == heard(paper)


def test_a_cell_taller_than_a_page_is_split() -> None:
    tall = Cell((run(sentence(1500)), run(sentence(900, 2))))
    paper = bare(
        paragraph(50), Table((row("a", "b"), (tall, Cell((run("kort"),)))), (Alignment.LEFT, Alignment.LEFT), 1)
    )
    got = read(RENDERER.render(paper))
    assert [said for _, said in got.texts()] == heard(paper)
    assert len(got.root.all("TR")) == 2


@pytest.mark.parametrize("words", [*range(200, 330, 10), 1200])
def test_a_header_as_tall_as_a_page_or_taller_is_split_and_not_repeated(words: int) -> None:
    paper = bare(table(3, header=(sentence(words), "en kolonne som også er ganske bred"), rows_of=sentence(150)))
    assert [said for _, said in read(RENDERER.render(paper)).texts()] == heard(paper)


def test_a_wide_table_shrinks_its_type_and_breaks_its_words() -> None:
    header = tuple(f"Beskæftigelsesforanstaltning{number}" for number in range(12))
    paper = bare(table(3, header=header))
    got = read(RENDERER.render(paper))
    assert [said for _, said in got.texts()] == heard(paper)
    sizes = [float(size) for page in got.pdf.pages for size in _sizes(page)]
    assert min(sizes) == pytest.approx(6.5)


def _sizes(page: object) -> list[object]:
    import pikepdf

    return [operands[1] for operands, operator in pikepdf.parse_content_stream(page) if str(operator) == "Tf"]


def test_a_table_too_wide_for_any_type_is_refused_with_its_columns() -> None:
    with pytest.raises(CannotPrint) as refused:
        RENDERER.render(bare(table(2, header=tuple("abcdefghijklmnopqrstuvwxyz" * 2))))
    assert refused.value.code == "table_too_wide"
    assert refused.value.params == (("columns", 52),)


@pytest.mark.parametrize("data", [b"no image", logo()[:60], b"GIF89a", b"%!PS-Adobe-3.0 EPSF-3.0"])
def test_a_logo_that_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(CannotPrint) as refused:
        RENDERER.render(document(letterhead=Letterhead(data, "Mærke")))
    assert refused.value.code == "logo_unreadable"


@pytest.mark.parametrize(
    ("mode", "kind"), [("RGB", "JPEG"), ("CMYK", "JPEG"), ("L", "JPEG"), ("P", "PNG"), ("1", "PNG"), ("LA", "PNG")]
)
def test_logos_of_every_colour_print(mode: str, kind: str) -> None:
    buffer = io.BytesIO()
    Image.new(mode, (40, 20)).save(buffer, kind)
    got = read(RENDERER.render(document(letterhead=Letterhead(buffer.getvalue(), "Mærke"))))
    (figure,) = got.root.all("Figure")
    assert str(figure.attributes["/Alt"]) == "Mærke"


def test_a_letterhead_of_too_many_lines_is_refused() -> None:
    with pytest.raises(CannotPrint) as refused:
        RENDERER.render(document(letterhead=Letterhead(lines=("linje",) * 200)))
    assert refused.value.code == "block_too_tall"


def test_a_piece_that_nobody_composed_is_refused_and_never_left_out() -> None:
    with pytest.raises(TypeError, match="composed before it prints: sheet_list"):
        RENDERER.render(bare(Paragraph(run("før")), Piece(PieceKind.SHEET_LIST)))


def test_headings_six_deep_print_and_none_skips_a_level() -> None:
    paper = document(*(Heading(level, run(f"Niveau {level}")) for level in (1, 2, 3, 4, 5, 6, 6, 2)))
    data = RENDERER.render(paper)
    assert [said for _, said in read(data).texts()] == heard(paper)
    assert structure_faults(data) == []
