"""Documents to print in tests, and the words a reader must hear from them."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from PIL import Image, ImageDraw

from secretariat.application.documents.printable import MarginEntry, PrintableDocument, Signature
from secretariat.domain.committees import DocumentLanguage, Letterhead, Template
from secretariat.domain.hearings import NotesPlacement
from secretariat.domain.text import (
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    Text,
    list_numbers,
    plain,
    run,
)
from secretariat.printing import fonts
from secretariat.printing.characters import REPLACEMENT, clean, single_line
from secretariat.printing.fonts import Family

_VOCABULARY = """
udvalget bakker op om at indsatserne i bydelen koordineres med beskæftigelsesforvaltningen og de frivillige foreninger
så borgerne møder én indgang til job uddannelse og fritid i årene 2025–2030 hvor der er afsat 10,5 mio. kr. til
helhedsplansområderne og børne- og ungeindsatsen
"""
WORDS = tuple(_VOCABULARY.split())

SHORT = Paragraph(run("Udvalget takker for høringen."))


def sentence(words: int, seed: int = 1) -> str:
    """Return a sentence of so many words, always the same for a seed."""
    chosen = random.Random(seed)
    return " ".join(chosen.choice(WORDS) for _ in range(words)).capitalize() + "."


def paragraph(words: int, seed: int = 1) -> Paragraph:
    """Return a paragraph of so many words."""
    return Paragraph(run(sentence(words, seed)))


def item(text: str, level: int = 1, kind: ListKind = ListKind.BULLET) -> ListItem:
    """Return a list's item."""
    return ListItem(kind, level, run(text))


def row(*cells: str) -> tuple[Cell, ...]:
    """Return a table's row."""
    return tuple(Cell((run(text),)) for text in cells)


def table(
    rows: int,
    *,
    header: tuple[str, ...] = ("Indsats", "2025", "2026"),
    header_rows: int = 1,
    rows_of: str = "Indsats",
) -> Table:
    """Return a table of labels and figures; the labels begin with `rows_of`."""
    alignments = (Alignment.LEFT, *(Alignment.RIGHT for _ in header[1:]))
    body = (row(f"{rows_of} {n}", *(f"{n * 1111},5" for _ in header[1:])) for n in range(1, rows + 1))
    return Table((row(*header), *body), alignments, header_rows, run("Tabel 1. Bevillinger, 1.000 kr."))


@cache
def logo() -> bytes:
    """Return a small PNG with transparency."""
    picture = Image.new("RGBA", (120, 120), (0, 0, 0, 0))
    ImageDraw.Draw(picture).ellipse((4, 4, 116, 116), fill=(18, 59, 93, 255))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def full_text() -> Text:
    """Return a text with everything a text can hold."""
    noted = (
        Run("Udvalget henviser til "),
        Run("politikken", link="https://www.kk.dk/politik?a=1&b=2"),
        Run(" og sit tidligere svar"),
        NoteMark((Run("Svar af 3. marts 2024, se "), Run("arkivet", link="mailto:bif@example.org"))),
        Run(", hvor "),
        Run("samspillet", Emphasis.ITALIC),
        Run(" er "),
        Run("afgørende", Emphasis.BOLD),
        Run("."),
    )
    return Text(
        (
            Paragraph(noted),
            Heading(1, run("Hvilke temaer prioriteres?")),
            paragraph(90),
            Heading(2, run("Idræt")),
            item("at foreningerne inddrages"),
            item("også idrætsforeningerne", 2),
            item("og deres trænere", 3),
            item("at der følges op"),
            Heading(3, run("Skridt")),
            item("Første skridt", kind=ListKind.NUMBER),
            item("Andet skridt", kind=ListKind.NUMBER),
            table(4),
            Heading(1, (*run("Økonomi"), NoteMark(run("Opgjort ultimo 2025.")))),
            paragraph(200, seed=2),
        )
    )


def document(*blocks: Block, **changes: Any) -> PrintableDocument:
    """Return a letter with these blocks, or with everything; `changes` are the document's fields."""
    whole = PrintableDocument(
        template=Template.LETTER,
        language=DocumentLanguage.DANISH,
        title="Udvalgets høringssvar vedrørende bydelsplanen",
        author="Kontor for Politik",
        subject="Høringssvar til Økonomiudvalget",
        letterhead=Letterhead(logo(), "Forvaltningens mærke", ("Udvalget", "Forvaltningen")),
        addressee=("Økonomiudvalget", "Rådhuset"),
        margin=(
            MarginEntry("", ("26-03-2025",)),
            MarginEntry("Sagsnummer i eDoc", ("2025-0005600",)),
            MarginEntry("Sagsbehandler", ("Sekretariatet",)),
        ),
        text=Text(blocks) if blocks else full_text(),
        signature=Signature("København, den 26. marts 2025", "Med venlig hilsen", "Formanden", "Borgmester"),
        foot=("Kontor for Politik", "Rådhuspladsen 1"),
        standing="",
        notes_placement=NotesPlacement.PAGE_FOOT,
        justified=False,
        hyphenated=False,
        created=datetime(2025, 3, 26, 9, 0, tzinfo=UTC),
    )
    return replace(whole, **changes)


def long_response(*, justified: bool) -> PrintableDocument:
    """Return a response of 20 pages: chapters of paragraphs, a list and a table."""
    blocks: list[Block] = []
    for chapter in range(11):
        blocks += [Heading(1, run(f"Afsnit {chapter}")), *(paragraph(125, chapter * 10 + n) for n in range(4))]
        blocks += [Heading(2, run("Indsatser")), *(item(f"punkt {n} i afsnit {chapter}") for n in range(5))]
        blocks += [paragraph(120, chapter), table(9)]
    return document(*blocks, justified=justified, hyphenated=justified)


def bare(*blocks: Block, **changes: Any) -> PrintableDocument:
    """Return a document of these blocks and a title, with nothing else around."""
    nothing = {
        "letterhead": Letterhead(),
        "addressee": (),
        "margin": (),
        "signature": Signature("", "", "", ""),
        "foot": (),
    }
    return document(*(blocks or (SHORT,)), **(nothing | changes))


def heard(paper: PrintableDocument) -> list[str]:
    """Return what a reader must hear, paragraph by paragraph, written down without the printer's help."""
    return [words for words in _heard(paper) if words]


def _heard(paper: PrintableDocument) -> Iterator[str]:
    at_foot = paper.notes_placement is NotesPlacement.PAGE_FOOT
    margin = [text for entry in paper.margin for text in (entry.label, *entry.lines)]
    yield from (shown(line, Family.SANS) for line in paper.letterhead.lines)
    if paper.template is Template.LETTER:
        yield from (shown(line, Family.SANS) for line in margin)
    yield from (shown(line, Family.SANS) for line in (*paper.addressee, paper.title, paper.standing))
    if paper.template is Template.MEMO:
        yield from (shown(line, Family.SANS) for line in margin)
    counted = _Notes()
    parts = tuple(
        part for part in paper.text.blocks if not (isinstance(part, ListItem) and not single_line(plain(part)))
    )
    for part, number in zip(parts, list_numbers(parts), strict=True):
        yield from _heard_block(part, number, counted)
        if at_foot:
            yield from counted.taken()
    signed = paper.signature
    yield from (
        shown(line, Family.SERIF) for line in (signed.place_and_date, signed.greeting, signed.name, signed.title)
    )
    if not at_foot and counted.waiting:
        yield "Noter" if paper.language is DocumentLanguage.DANISH else "Notes"
        yield from counted.taken()


class _Notes:
    """Counts the notes met, and hands them out once."""

    def __init__(self) -> None:
        self.count = 0
        self.waiting: list[str] = []

    def add(self, mark: NoteMark) -> str:
        self.count += 1
        self.waiting += [str(self.count), _words(mark.note, Family.SERIF, self)]
        return str(self.count)

    def taken(self) -> list[str]:
        waiting, self.waiting = self.waiting, []
        return waiting


def _heard_block(part: Block, number: int | None, counted: _Notes) -> Iterator[str]:
    match part:
        case Table(rows=rows, alignments=alignments, caption=caption):
            if rows and alignments:
                yield _words(caption, Family.SANS, counted)
                for cells in rows:
                    for cell in cells:
                        yield from (_words(inlines, Family.SANS, counted) for inlines in cell.paragraphs)
        case _ if not single_line(plain(part)):
            return
        case ListItem(level=level, inlines=inlines):
            yield f"{number}." if number is not None else "•–∙"[level - 1]
            yield _words(inlines, Family.SERIF, counted)
        case Heading(inlines=inlines):
            yield _words(inlines, Family.SANS, counted)
        case Paragraph(inlines=inlines):
            yield _words(inlines, Family.SERIF, counted)


def _words(inlines: Inlines | tuple[Run, ...], family: Family, counted: _Notes) -> str:
    def said(inline: Inline) -> str:
        return counted.add(inline) if isinstance(inline, NoteMark) else shown(inline.text, family, single=False)

    return " ".join("".join(said(inline) for inline in inlines).split())


def shown(text: str, family: Family, *, single: bool = True) -> str:
    """Return `text` as paper can show it: without controls and soft hyphens, what no face has replaced."""
    known = fonts.characters_of(fonts.face(family)) | fonts.characters_of(fonts.FALLBACK) | {"\n"}
    kept = "".join(c if c in known else REPLACEMENT for c in clean(text).replace("\u00ad", ""))
    return " ".join(kept.split()) if single else kept
