"""What was understood of a source, what is in doubt, and how a person's choice settles a doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from secretariat.domain.budget.recognition.assembling import (
    Marks,
    all_cells,
    assembled_columns,
    assembled_rows,
    settled_label,
)
from secretariat.domain.budget.recognition.columns import ColumnReader, Figures
from secretariat.domain.budget.recognition.derived import derived_terms
from secretariat.domain.budget.recognition.doubts import Alternative, Asking, Doubt, LeftOut
from secretariat.domain.budget.recognition.figures import WordReader
from secretariat.domain.budget.recognition.grid_layout import lay_out_grid
from secretariat.domain.budget.recognition.headings import is_label_heading, is_unit_alone, price_level_of, without_unit
from secretariat.domain.budget.recognition.labels import Marked, marked
from secretariat.domain.budget.recognition.notes import FoundNote, found_notes
from secretariat.domain.budget.recognition.row_numbers import numbered
from secretariat.domain.budget.recognition.sheet import Sheet, SheetRow, column_key
from secretariat.domain.budget.recognition.sources import Source, SourceGrid, SourceRemark, SourceText, Wanted
from secretariat.domain.budget.recognition.structure import structured
from secretariat.domain.budget.recognition.structure_items import items_of, total_flags
from secretariat.domain.budget.recognition.text_layout import lay_out_text
from secretariat.domain.budget.tables import BudgetTableDraft, Row

__all__ = ["Alternative", "Doubt", "LeftOut", "Understanding", "choose", "understand"]


@dataclass(frozen=True, slots=True)
class Understanding:
    """The table as it is understood; every doubt is told, and every piece that was left out.

    `draft` can be stored as it is: what is in doubt stands in it as `alternatives[chosen]` says. `choices` are the
    person's, by the doubts' keys.
    """

    source: Source
    wanted: Wanted
    draft: BudgetTableDraft
    doubts: tuple[Doubt, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[SourceRemark, ...] = ()
    choices: Mapping[str, int] = field(default_factory=dict)

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """The doubts that nobody settled."""
        return tuple(doubt for doubt in self.doubts if not doubt.is_settled)


def understand(source: Source, wanted: Wanted | None = None, choices: Mapping[str, int] | None = None) -> Understanding:
    """Read a source as a budget table. Never raises for what the source holds; deterministic, keys included.

    Nothing is guessed silently: where two readings are possible the likelier is taken and the doubt is told. Nothing is
    dropped silently: what is no part of the table is in `left_out`.
    """
    asking, told = Asking(choices or {}), wanted or Wanted()
    reader = WordReader()
    sheet = _laid_out(source, reader, asking)
    rows = numbered(sheet.rows)
    labels = [marked(row.label, row.raised) for row in rows]
    columns = ColumnReader(sheet, rows, reader, asking)
    notes = found_notes(sheet.pieces, {*columns.marks(), *(label.mark for label in labels if label.mark)})
    figures = columns.figures(columns.settle_unit(told.unit), {note.mark for note in notes})
    draft = _draft(sheet, rows, labels, figures, notes=notes, asking=asking)
    draft = replace(draft, title=told.title or draft.title)
    return Understanding(
        source,
        told,
        draft,
        _in_order(asking.doubts, draft.rows),
        _left_out(sheet, notes),
        source.remarks,
        dict(choices or {}),
    )


def choose(understanding: Understanding, doubt: str, alternative: int) -> Understanding:
    """Return what is understood when a person settles a doubt, named by its key, as one of its alternatives."""
    choices = {**understanding.choices, doubt: alternative}
    return understand(understanding.source, understanding.wanted, choices)


def _laid_out(source: Source, reader: WordReader, asking: Asking) -> Sheet:
    """Lay a source out. A grid with nothing beside its first column holds lines of text."""
    if isinstance(source, SourceText):
        return lay_out_text(source, reader, asking)
    if any(cell.text.strip() or cell.number is not None for row in source.rows for cell in row[1:]):
        return lay_out_grid(source, reader, asking)
    return lay_out_text(_as_text(source), reader, asking)


def _as_text(grid: SourceGrid) -> SourceText:
    return SourceText("\n".join(" ".join(row[0].text.split("\n")) if row else "" for row in grid.rows))


def _draft(
    sheet: Sheet,
    rows: Sequence[SheetRow],
    labels: Sequence[Marked],
    figures: Figures,
    *,
    notes: Sequence[FoundNote],
    asking: Asking,
) -> BudgetTableDraft:
    texts = {note.mark: note.text for note in notes}
    marks = Marks(notes)
    title = marked(without_unit(sheet.title))
    title = title if title.is_certain or title.mark in texts else Marked(without_unit(sheet.title))
    title_notes = marks.of(title.mark)
    headings = [
        settled_label(column.heading, sheet.headings[place].text, texts, asking, column=column_key(place))
        for place, column in enumerate(figures.columns)
    ]
    settled = [
        settled_label(label, row.label, texts, asking, row=row.key) for label, row in zip(labels, rows, strict=True)
    ]
    columns = assembled_columns(figures, headings, marks)
    cells = all_cells(figures, rows, asking, marks)
    items = items_of(rows, settled, figures)
    structure = structured(items, total_flags(figures), asking)
    terms = derived_terms(items, structure, figures)
    return BudgetTableDraft(
        title=title.text,
        unit=figures.unit,
        decimals=figures.decimals,
        price_level=next((level for text in sheet.captions if (level := price_level_of(text))), ""),
        columns=columns,
        rows=assembled_rows(rows, settled, cells, structure, terms=terms, marks=marks),
        notes=marks.notes(),
        title_notes=title_notes,
    )


def _in_order(doubts: Sequence[Doubt], rows: Sequence[Row]) -> tuple[Doubt, ...]:
    """Return the doubts as they stand in the table: first the whole table's, then row by row."""
    places = {row.key: place for place, row in enumerate(rows)}
    order = sorted(enumerate(doubts), key=lambda entry: (places.get(entry[1].row, -1), entry[0]))
    return tuple(doubt for _, doubt in order)


def _left_out(sheet: Sheet, notes: Sequence[FoundNote]) -> tuple[LeftOut, ...]:
    taken = {line for note in notes for line in note.lines}
    return tuple(
        LeftOut(piece.line, piece.text)
        for piece in sorted(sheet.pieces, key=lambda piece: piece.line)
        if piece.line not in taken and not _is_caption(piece.text)
    )


def _is_caption(text: str) -> bool:
    """True for words that the table tells otherwise: its unit, its price level, that labels are labels."""
    return is_unit_alone(text) or is_label_heading(text) or price_level_of(text) == text.strip()
