"""Hypothesis strategies for texts of every kind of block, and a long text to measure with."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

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
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
    canonical,
    canonical_inlines,
)

WORDS = (
    *(
        "udvalget",
        "Økonomi",
        "små",
        "ære",
        "øre",
        "Århus",
        "<&>",
        "<b>",
        "&amp;",
        "»citat«",
        "10\u00a0mio.\u00a0kr.",
        "½",
    ),
    *(
        "🙂",
        "👩\u200d👧",
        "שלום",
        "\u200f",
        "e\u0301",
        "ﬁ",
        "\u2028",
        "a\tb",
        "linje\nskift",
        '"',
        "\\",
        "{}",
        "-",
        " ",
    ),
)
EMPHASES = (Emphasis.NONE, Emphasis.BOLD, Emphasis.ITALIC, Emphasis.BOLD | Emphasis.ITALIC)
LINKS = ("https://www.kk.dk/", "http://example.org/?a=1&b=2", "mailto:bif@example.org")


def characters() -> SearchStrategy[str]:
    """Words an office writes, words that break programs, and any characters that can be stored as UTF-8."""
    odd = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffc"), max_size=12)
    return st.lists(st.sampled_from(WORDS) | odd, min_size=1, max_size=4).map(" ".join)


def runs() -> SearchStrategy[Run]:
    """Runs of every look."""
    return st.builds(Run, characters(), st.sampled_from(EMPHASES), st.none() | st.sampled_from(LINKS))


FIELDS = ("line:2.1/2009", "period:year", "document:date", "budget:4/2.1/2009?unit=mio")


def fields() -> SearchStrategy[Run]:
    """Runs of every look that tell a fact."""
    return st.builds(Run, characters(), st.sampled_from(EMPHASES), st.none(), st.sampled_from(FIELDS))


def pieces() -> SearchStrategy[Piece]:
    """Live pieces of every kind."""
    words = st.just("") | characters()
    return st.builds(Piece, st.sampled_from(PieceKind), st.none() | st.integers(1, 9), words, words, words)


def note_marks() -> SearchStrategy[NoteMark]:
    """Footnote marks, the empty one included."""
    return st.builds(NoteMark, st.lists(runs(), max_size=2).map(tuple))


def inlines(*, with_notes: bool = True) -> SearchStrategy[Inlines]:
    """Canonical inlines."""
    inline: SearchStrategy[Inline] = runs() | note_marks() if with_notes else runs()
    return st.lists(inline, max_size=4).map(tuple).map(canonical_inlines)


def headings() -> SearchStrategy[Heading]:
    """Headings of every level; those of level 1 open a section, most of the time."""
    section = st.builds(
        Section, st.text("abc0123456789-", min_size=1, max_size=8), st.none() | st.just("q1"), characters()
    )
    opening = st.builds(Heading, st.just(1), inlines(), st.none() | section)
    return opening | st.builds(Heading, st.sampled_from((2, 3)), inlines(), st.none())


def list_items() -> SearchStrategy[ListItem]:
    """List items of both kinds and every level."""
    return st.builds(ListItem, st.sampled_from(ListKind), st.sampled_from((1, 2, 3)), inlines())


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables of 1 to 3 columns with cells of one or two paragraphs."""
    columns = draw(st.integers(1, 3))
    cell = st.lists(inlines(), min_size=1, max_size=2).map(tuple).map(Cell)
    row = st.lists(cell, min_size=columns, max_size=columns).map(tuple)
    rows = tuple(draw(st.lists(row, min_size=1, max_size=3)))
    alignments = tuple(draw(st.lists(st.sampled_from(Alignment), min_size=columns, max_size=columns)))
    return Table(rows, alignments, draw(st.integers(0, len(rows))), draw(inlines()))


def blocks() -> SearchStrategy[Block]:
    """Blocks of every kind."""
    return st.one_of(st.builds(Paragraph, inlines()), headings(), list_items(), tables())


def texts(*, max_blocks: int = 6) -> SearchStrategy[Text]:
    """Canonical texts."""
    return st.lists(blocks(), max_size=max_blocks).map(tuple).map(Text).map(canonical)


def composed_texts(*, max_blocks: int = 4) -> SearchStrategy[Text]:
    """Canonical texts with live pieces, fields in words and notes and cells, deep headings."""
    told = st.lists(runs() | fields() | st.builds(NoteMark, st.tuples(fields())), max_size=3)
    lines = told.map(tuple).map(canonical_inlines)
    table = st.builds(lambda words: Table(((Cell((words,)),),), (Alignment.LEFT,), 0, words), lines)
    heading = st.builds(Heading, st.sampled_from((2, 4, 5, 6)), lines, st.none())
    block: SearchStrategy[Block] = st.one_of(st.builds(Paragraph, lines), pieces(), heading, table, list_items())
    return st.lists(block, max_size=max_blocks).map(tuple).map(Text).map(canonical)


SENTENCE = (
    "Udvalget har afsat 10,5\u00a0mio.\u00a0kr. i 2008 til børne- og ungeområdet, og forvaltningen "
    "(kontoret for politik) siger »ja tak« til et tæt skole-hjem-samarbejde, jf. planen. "
)


def long_text(length: int = 200_000) -> Text:
    """A text of about `length` characters in ordinary paragraphs, a heading to every ten of them, no two alike."""
    made: list[Block] = []
    size = 0
    while size < length:
        number = len(made)
        if number % 10 == 0:
            made.append(Heading(1, (Run(f"Afsnit {number}"),), Section(f"s{number}")))
            continue
        words = f"Punkt {number}: " + SENTENCE * 4
        made.append(Paragraph((Run(words),)))
        size += len(words)
    return Text(tuple(made))
