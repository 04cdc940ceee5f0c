"""Whatever a source holds, it is understood without a fault, the same way each time, and quickly."""

from __future__ import annotations

from time import process_time

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid, SourceText, Wanted
from secretariat.domain.budget.recognition.understanding import choose, understand
from secretariat.domain.budget.tables import Unit

LIKELY = st.sampled_from(
    (
        *(
            "-",
            "./.",
            "1,0",
            "2.10",
            "1.234",
            "1,234.5",
            "2008",
            "2009",
            "(5)",
            "12½",
            "Pct.",
            "Total",
            "Netto",
            "I alt",
        ),
        *("Heraf x", "3 noter", "* note", "Budget 2009", "5,3 %", "3,5 mio. kr.", "Afvigelse", "Andel", "2.1 Navn"),
        *("99999999999999999999", "0,001", "½", "I ALT5", "a²", "uddannelses-\nniveau", "=1+1"),
    )
)
WORDS = st.one_of(st.just(""), LIKELY, st.text(max_size=8), st.integers(-(10**6), 10**6).map(str))
CELLS = st.one_of(
    st.builds(SourceCell, WORDS),
    st.builds(
        SourceCell,
        WORDS,
        number=st.one_of(st.none(), st.decimals()),
        decimals=st.one_of(st.none(), st.integers(-2, 400)),
        is_percent=st.booleans(),
        indent=st.integers(0, 5),
        is_bold=st.booleans(),
        raised=st.integers(0, 4),
    ),
)
GRIDS = st.builds(
    SourceGrid,
    st.lists(st.lists(CELLS, max_size=6).map(tuple), max_size=12).map(tuple),
    levels=st.lists(st.integers(0, 4), max_size=12).map(tuple),
)
TEXTS = st.lists(st.lists(WORDS, max_size=7).map(" ".join), max_size=14).map("\n".join).map(SourceText)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(GRIDS, TEXTS), st.sampled_from([None, Unit.MILLIONS, Unit.COUNT]))
def test_any_source_becomes_a_whole_table_and_every_doubt_can_be_settled(source, unit):
    read = understand(source, Wanted(unit=unit))

    assert read == understand(source, Wanted(unit=unit))
    keys = [row.key for row in read.draft.rows]
    assert len(set(keys)) == len(keys)
    assert all(len(row.cells) == len(read.draft.columns) for row in read.draft.rows)
    assert len({doubt.key for doubt in read.doubts}) == len(read.doubts)
    for doubt in read.doubts[:3]:
        chosen = choose(read, doubt.key, len(doubt.alternatives) - 1)
        settled = [other for other in chosen.doubts if other.key == doubt.key]
        assert all(other.is_settled for other in settled)


def words_of(read):
    """Return all the words that an understanding tells, wherever."""
    draft = read.draft
    told = [draft.title, *(note.text for note in draft.notes), *(piece.text for piece in read.left_out)]
    told += [words for column in draft.columns for words in (column.label, column.over)]
    told += [words for row in draft.rows for words in (row.name, *(cell.typed for cell in row.cells))]
    told += [str(value) for doubt in read.doubts for choice in doubt.alternatives for _, value in choice.params]
    return " ".join(told)


FIGURES = st.sampled_from(["", "-", "1,0", "2,5", "12,0", "2008", "2009", "2.1", "5 %"])


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@example(rows=[["-", "1,0", "-"], [None, "1,0"], [None], [None, "1,0"], [None, "-", "1,0", "-"]], is_text=True)
@given(
    rows=st.lists(st.lists(st.one_of(FIGURES, st.none()), min_size=1, max_size=6), max_size=12), is_text=st.booleans()
)
def test_no_word_is_dropped_silently(rows, is_text):
    count = iter(range(1000))
    cells = [[f"ord{next(count)}x" if cell is None else cell for cell in row] for row in rows]
    source = (
        SourceText("\n".join(" ".join(row) for row in cells))
        if is_text
        else SourceGrid(tuple(tuple(map(SourceCell, row)) for row in cells))
    )

    told = words_of(understand(source, Wanted(unit=Unit.MILLIONS)))

    assert [cell for row in cells for cell in row if cell.startswith("ord") and cell not in told] == []


def test_a_few_rows_of_thousands_of_columns_are_understood_at_once():
    years = [SourceCell(str(at)) for at in range(5_000)]
    rows = [[SourceCell(label), *[SourceCell(figure)] * 5_000] for label, figure in (("A", "1"), ("B", "2"))]

    began = process_time()
    table = understand(SourceGrid(((SourceCell(""), *years), *map(tuple, rows)))).draft

    assert len(table.columns) == 5_000
    assert process_time() - began < 20.0
