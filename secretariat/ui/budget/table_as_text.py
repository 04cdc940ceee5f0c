"""Two states of a budget table as texts that can be compared: how it is counted, then a paragraph a row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from secretariat.domain.budget.cell_entry import shown_text
from secretariat.domain.budget.tables import BudgetTableDraft, Cell, CellState, NoteKey, Row, RowKey, RowKind
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.text import Emphasis, Paragraph, Run, Text
from secretariat.ui.budget import labels

translate = QCoreApplication.translate

MOST_ROWS = 300
"""Rows; of longer tables only the rows that differ are told."""


def tables_as_texts(before: BudgetTableDraft, after: BudgetTableDraft) -> tuple[Text, Text]:
    """Return both states of a table as they are told beside each other."""
    wanted = _differing(before, after) if max(len(before.rows), len(after.rows)) > MOST_ROWS else None
    return _text(before, wanted), _text(after, wanted)


def _differing(before: BudgetTableDraft, after: BudgetTableDraft) -> Collection[RowKey]:
    known = {row.key: row for row in before.rows}
    changed = {row.key for row in after.rows if known.get(row.key) != row}
    return changed | (set(known) - {row.key for row in after.rows})


def _text(draft: BudgetTableDraft, wanted: Collection[RowKey] | None) -> Text:
    if draft == BudgetTableDraft():
        return Text()
    rows = (row for row in draft.rows if wanted is None or row.key in wanted)
    return Text((*_head(draft), *(_row(draft, row) for row in rows), *_foot(draft)))


def _head(draft: BudgetTableDraft) -> Iterator[Paragraph]:
    headings = " · ".join(" / ".join(filter(None, (column.over, column.label))) for column in draft.columns)
    told = (
        (translate("TableAsText", "Title"), draft.title),
        (translate("TableAsText", "Counted in"), labels.settings_line(draft)),
        (translate("TableAsText", "Columns"), headings),
    )
    return (_line(label, words) for label, words in told if words)


def _row(draft: BudgetTableDraft, row: Row) -> Paragraph:
    marks = {note.key: note.mark for note in draft.notes}
    cells = (
        shown_text(draft, column, cell) + _marks(cell.notes, marks)
        for column, cell in zip(draft.columns, row.cells, strict=True)
    )
    name = f"{row.name}{_marks(row.notes, marks)}" or translate("TableAsText", "without a name")
    kind = "" if row.kind is RowKind.LINE else labels.word(row.kind)
    told = (kind, *cells, *_refund(draft, row), row.explanation)
    return _line("    " * row.level + name, " · ".join(filter(None, told)))


def _refund(draft: BudgetTableDraft, row: Row) -> Iterator[str]:
    """Tell what the state refunds: under which law, how much in per cent, of which gross figures."""
    if row.refund is None:
        return
    yield row.refund.law
    if row.refund.percent is not None:
        yield translate("TableAsText", "{percent} per cent").format(percent=plain_number(row.refund.percent))
    for column, gross in zip(draft.columns, row.refund.gross, strict=False):
        if gross is not None:
            shown = shown_text(draft, column, Cell(CellState.FIGURE, gross))
            yield translate("TableAsText", "gross {year}: {amount}").format(year=column.label, amount=shown)


def _foot(draft: BudgetTableDraft) -> Iterator[Paragraph]:
    yield from (_line(f"({note.mark})", note.text) for note in draft.notes)
    for accepted in draft.accepted:
        yield _line(translate("TableAsText", "Accepted"), accepted.reason)
    if draft.remarks.strip():
        yield _line(translate("TableAsText", "Notes"), draft.remarks)


def _marks(keys: tuple[NoteKey, ...], marks: Mapping[NoteKey, str]) -> str:
    return "".join(f" ({marks.get(key, key)})" for key in keys)


def _line(label: str, words: str) -> Paragraph:
    return Paragraph((Run(f"{label}: ", Emphasis.BOLD), Run(words)))
