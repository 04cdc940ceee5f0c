"""Lays out a table that came with cells: which columns are labels, which rows are headings, what stands outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.figures import WordReader, clean
from secretariat.domain.budget.recognition.headings import (
    OF_WHICH_WORDS,
    TOTAL_WORDS,
    is_phrase,
    is_unit_alone,
    is_year,
)
from secretariat.domain.budget.recognition.labels import joined
from secretariat.domain.budget.recognition.row_numbers import is_number
from secretariat.domain.budget.recognition.sheet import Heading, Piece, Sheet, SheetRow
from secretariat.domain.budget.recognition.sources import SourceCell, SourceGrid

_LONGEST_LABEL: Final = 90
"""Characters; words below the table that are longer are prose, not a row."""
_SAMPLE: Final = 1000
"""Rows."""
_EMPTY: Final = SourceCell()


@dataclass(frozen=True, slots=True)
class _Columns:
    """The places of the columns: row numbers, words of labels, figures, words after the figures."""

    numbers: tuple[int, ...]
    labels: tuple[int, ...]
    figures: tuple[int, ...]
    words: tuple[int, ...]


def lay_out_grid(grid: SourceGrid, reader: WordReader, asking: Asking) -> Sheet:
    """Return the grid laid out; every cell is in a row, a heading, a caption or a piece."""
    columns = _columns(grid.rows, reader)
    first = _first_row(grid.rows, columns, reader, asking)
    heads = [place for place in range(first) if _says(grid.rows[place], columns.figures)]
    heads = heads[-3:]
    above = [place for place in range(first) if place not in heads]
    headings, captions, left = _headings(grid.rows, heads, columns)
    body, below = _body(grid, first, columns, reader, asking)
    titles, pieces = _titles(grid.rows, above)
    rows, repeated = _without_repeated_headings(body, headings)
    names = (*columns.numbers, *columns.labels)
    corner = [Piece(place + 1, words) for place in heads for words in _texts(grid.rows[place], names)]
    return Sheet(
        headings=headings,
        rows=rows,
        title=titles[0] if titles else "",
        captions=(*titles, *(piece.text for piece in pieces), *(piece.text for piece in corner), *captions),
        pieces=(*pieces, *corner, *left, *_beside(grid, first, below, columns), *repeated, *_below(grid, below)),
    )


def _columns(rows: Sequence[Sequence[SourceCell]], reader: WordReader) -> _Columns:
    width = max((len(row) for row in rows), default=0)
    figures, texts = [0] * width, [0] * width
    for row in _sample(rows, width):
        for place, cell in enumerate(row):
            if reader.cell(cell).is_cell:
                figures[place] += 1
            elif cell.text.strip():
                texts[place] += 1
    filled = [place for place in range(width) if figures[place] or texts[place]]
    wordy = [place for place in filled if texts[place] > figures[place]]
    label = wordy[0] if wordy else (filled[0] if filled else 0)
    label = _label_column(filled, label, figures, texts)
    held = [place for place in filled if place > label and figures[place] and figures[place] * 2 >= texts[place]]
    held = [place for place in held if place not in wordy or figures[place] >= 2]
    if not held:
        held = [place for place in filled if place > label]
    between = [place for place in filled if label < place < held[0]] if held else []
    after = [place for place in filled if held and place > held[0] and place not in held]
    empty = [place for place in after if figures[place] == 0 and texts[place] == 1]
    after = [place for place in after if place not in empty]
    before = [place for place in filled if place < label]
    return _Columns(tuple(before), (label, *between), tuple(sorted((*held, *empty))), tuple(after))


def _sample(rows: Sequence[Sequence[SourceCell]], width: int) -> Sequence[Sequence[SourceCell]]:
    """Return rows enough to know the columns by: the first, some of all, and all where a rare column is filled."""
    if len(rows) <= 2 * _SAMPLE:
        return rows
    sample = [*rows[:_SAMPLE], *rows[_SAMPLE :: max(1, len(rows) // _SAMPLE)]]
    rare = set(range(width)) - {place for row in sample for place, cell in enumerate(row) if _shown(cell)}
    return [*sample, *(row for row in rows if any(place < len(row) and _shown(row[place]) for place in rare))]


def _label_column(filled: Sequence[int], likely: int, figures: Sequence[int], texts: Sequence[int]) -> int:
    """Return where labels stand: never to the right of a column that can only be figures."""
    for place in filled:
        if place >= likely:
            break
        if texts[place] * 3 >= figures[place]:
            return place
    return likely


def _says(row: Sequence[SourceCell], places: Sequence[int]) -> bool:
    return any(place < len(row) and (row[place].text.strip() or row[place].number is not None) for place in places)


def _texts(row: Sequence[SourceCell], places: Sequence[int]) -> list[str]:
    return [row[place].text.strip() for place in places if place < len(row) and row[place].text.strip()]


def _first_row(rows: Sequence[Sequence[SourceCell]], columns: _Columns, reader: WordReader, asking: Asking) -> int:
    """Return the place of the first row below the headings."""
    for place, row in enumerate(rows):
        if not _says(row, columns.figures) or _is_heading(row, columns, reader):
            continue
        return _above_figures(rows, place, columns, asking)
    return len(rows) if any(_says(row, columns.figures) for row in rows) else 0


def _above_figures(rows: Sequence[Sequence[SourceCell]], figures: int, columns: _Columns, asking: Asking) -> int:
    """Return the first row of the table, given the first with figures: group headings may stand above it."""
    heads = [place for place in range(figures) if _says(rows[place], columns.figures)]
    if heads:
        return heads[-1] + 1
    alternatives = [
        alternative(AlternativeCode.NO_HEADINGS),
        alternative(
            AlternativeCode.FIRST_ROW_IS_HEADINGS, text=" | ".join(cell.text.strip() for cell in rows[figures])
        ),
    ]
    if asking.ask(DoubtCode.HEADINGS_MISSING, alternatives, excerpt=_line(rows[figures])):
        return figures + 1
    names = (*columns.numbers, *columns.labels)
    headed = [place for place in range(figures, len(rows)) if _texts(rows[place], names)]
    has_groups = any(not _says(rows[place], columns.figures) for place in headed)
    return figures - 1 if has_groups and figures and _texts(rows[figures - 1], names) else figures


def _is_heading(row: Sequence[SourceCell], columns: _Columns, reader: WordReader) -> bool:
    """True for years, and for words, where figures stand."""
    said = [row[place] for place in columns.figures if place < len(row)]
    said = [cell for cell in said if cell.text.strip() or cell.number is not None]
    years = sum(is_year(_shown(cell)) for cell in said)
    figures = sum(reader.cell(cell).is_cell and not is_year(_shown(cell)) for cell in said)
    unread = len(said) - years - figures
    if figures == 0 and unread == 0:
        return years > 0 and not _is_numbered(row, columns)
    return unread > 0 and (figures == 0 or (unread + years > figures and any(is_phrase(cell.text) for cell in said)))


def _is_numbered(row: Sequence[SourceCell], columns: _Columns) -> bool:
    return any(is_number(text) for text in _texts(row, columns.numbers))


def _shown(cell: SourceCell) -> str:
    return cell.text.strip() or (f"{cell.number:f}" if cell.number is not None else "")


def _line(row: Sequence[SourceCell]) -> str:
    return " | ".join(_shown(cell) for cell in row).strip(" |")


def _headings(
    rows: Sequence[Sequence[SourceCell]], heads: Sequence[int], columns: _Columns
) -> tuple[tuple[Heading, ...], list[str], list[Piece]]:
    """Return the columns' headings, captions found among them, and pieces that are no column's."""
    if not heads:
        return tuple(Heading() for _ in columns.figures), [], []
    captions = []
    if len(heads) > 1 and all(is_unit_alone(text) for text in _texts(rows[heads[-1]], columns.figures)):
        texts = set(_texts(rows[heads[-1]], columns.figures))
        if len(texts) == 1:
            captions, heads = list(texts), heads[:-1]
    lowest = rows[heads[-1]]
    upper = [_spread(rows[place], columns.figures) for place in heads[:-1]]
    found = []
    for index, place in enumerate(columns.figures):
        cell = lowest[place] if place < len(lowest) else _EMPTY
        overs = [words for row in upper if (words := row[index])]
        label = _shown(cell)
        if not label and overs:
            label = overs.pop()
        found.append(Heading(clean(label), clean(" ".join(overs)), cell.raised))
    left = [Piece(place + 1, text) for place in heads for text in _texts(rows[place], columns.words)]
    return tuple(found), captions, left


def _spread(row: Sequence[SourceCell], places: Sequence[int]) -> list[str]:
    """Return what an upper row of headings says over each column: a heading reaches to the next one."""
    said, words = [], ""
    for place in places:
        words = (_shown(row[place]) if place < len(row) else "") or words
        said.append(words)
    return said


def _body(
    grid: SourceGrid, first: int, columns: _Columns, reader: WordReader, asking: Asking
) -> tuple[list[SheetRow], list[int]]:
    """Return the rows of the table, and the places of those below it that are none."""
    rows = grid.rows
    last = next(
        (place for place in range(len(rows) - 1, first - 1, -1) if _says(rows[place], columns.figures)), first - 1
    )
    found: list[SheetRow] = []
    skipped: list[int] = []
    is_apart = False
    for place in range(first, last + 1):
        if not any(_shown(cell) for cell in rows[place]):
            is_apart = True
            continue
        found.append(_row(grid, place, columns, is_apart=is_apart))
        is_apart = False
    for place in range(last + 1, len(rows)):
        if not any(_shown(cell) for cell in rows[place]):
            is_apart = True
            continue
        row = _row(grid, place, columns, is_apart=is_apart)
        if is_apart or skipped or _is_outside(row, reader) or _asked_outside(row, asking):
            skipped.append(place)
        else:
            found.append(row)
    return found, skipped


def _is_outside(row: SheetRow, reader: WordReader) -> bool:
    """True for words below the figures that are a note or prose."""
    if TOTAL_WORDS.fullmatch(row.label) or OF_WHICH_WORDS.fullmatch(row.label):
        return False
    return (
        len(row.label) > _LONGEST_LABEL
        or row.label.endswith((".", ":"))
        or row.label[:1] in "*†("
        or row.label.casefold().startswith(("note", "anm", "kilde"))
        or reader.text(row.label.partition(" ")[0]).is_figure
    )


def _asked_outside(row: SheetRow, asking: Asking) -> bool:
    alternatives = [alternative(AlternativeCode.OUTSIDE), alternative(AlternativeCode.OWN_ROW)]
    return asking.ask(DoubtCode.ROW_OR_OUTSIDE, alternatives, row=row.key, excerpt=row.label, likely=1) == 0


def _row(grid: SourceGrid, place: int, columns: _Columns, *, is_apart: bool) -> SheetRow:
    row = grid.rows[place]
    width = len(row)
    numbers = " ".join(_texts(row, columns.numbers)) if columns.numbers else ""
    is_numbered = not numbers or is_number(numbers)
    named = [(at, row[at]) for at in columns.labels if at < width and _shown(row[at])]
    first = named[0] if named else (columns.labels[0], _EMPTY)
    steps = columns.labels.index(first[0])
    lead = len(first[1].text) - len(first[1].text.lstrip(" \u00a0\t"))
    outline = grid.levels[place] if place < len(grid.levels) else 0
    cells = tuple([row[at] if at < width else _EMPTY for at in columns.figures])
    return SheetRow(
        line=place + 1,
        label=joined([*([] if is_numbered else [numbers]), *(_shown(cell) for _, cell in named)]),
        cells=cells,
        number=numbers if is_numbered else "",
        raised=named[-1][1].raised if named else 0,
        depth=outline * 1000 + steps * 100 + first[1].indent * 10 + lead,
        is_bold=first[1].is_bold,
        is_apart=is_apart,
    )


def _titles(rows: Sequence[Sequence[SourceCell]], above: Sequence[int]) -> tuple[list[str], list[Piece]]:
    """Return the title (the first words above the headings) and the rest of what stands there."""
    said = [(place, _line(rows[place])) for place in above if _line(rows[place])]
    if not said:
        return [], []
    titled = next((index for index, (_, text) in enumerate(said) if not is_unit_alone(text)), None)
    titles = [] if titled is None else [said[titled][1]]
    return titles, [Piece(place + 1, text) for index, (place, text) in enumerate(said) if index != titled]


def _without_repeated_headings(
    rows: Sequence[SheetRow], headings: Sequence[Heading]
) -> tuple[tuple[SheetRow, ...], list[Piece]]:
    """Take out headings that a page break repeats."""
    labels = [heading.text for heading in headings]
    kept, repeated = [], []
    for row in rows:
        if any(labels) and all(_shown(cell) == label for cell, label in zip(row.cells, labels, strict=True)):
            repeated.append(Piece(row.line, _line((SourceCell(row.label), *row.cells))))
        else:
            kept.append(row)
    return tuple(kept), repeated


def _beside(grid: SourceGrid, first: int, below: Sequence[int], columns: _Columns) -> list[Piece]:
    """Return the words that stand in columns after the figures, row by row."""
    outside = set(below)
    return [
        Piece(place + 1, text)
        for place in range(first, len(grid.rows))
        if columns.words and place not in outside
        for text in _texts(grid.rows[place], columns.words)
    ]


def _below(grid: SourceGrid, below: Sequence[int]) -> list[Piece]:
    return [
        Piece(place + 1, " ".join(_shown(cell) for cell in grid.rows[place] if _shown(cell)), is_below=True)
        for place in below
    ]
