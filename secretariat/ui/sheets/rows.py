"""The rows of a sheet against those of its template: which were left out, and where one is put back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from secretariat.domain.sheet_templates import TemplateDraft, TemplateRow
from secretariat.domain.status_sheets import rows_of, text_of
from secretariat.domain.text import Block, SectionSpan, Text, sections


def left_out(template: TemplateDraft | None, text: Text) -> tuple[TemplateRow, ...]:
    """Return the rows of the template that the text has not, in the template's order."""
    if template is None:
        return ()
    there = {row.key for row in rows_of(text)}
    return tuple(row for row in template.rows if row.key not in there)


def with_rows(template: TemplateDraft, text: Text, rows: Iterable[TemplateRow]) -> Text:
    """Return the text with empty rows put where the template has them; what stands there stays."""
    for row in rows:
        text = _with_row(template, text, row)
    return text


def _with_row(template: TemplateDraft, text: Text, row: TemplateRow) -> Text:
    before = [other.key for other in template.rows[: template.rows.index(row)]]
    return _with_blocks(text, text_of(TemplateDraft(rows=(row,))).blocks, before)


def with_row_of(source: Text, text: Text, key: str) -> Text:
    """Return the text with the row `key` of another text put where that one has it, label, content and all.

    Raises `KeyError` when the other text has no such row.
    """
    spans = _by_key(source)
    span = spans[key]
    before = [other for other, there in spans.items() if there.start < span.start]
    return _with_blocks(text, source.blocks[span.start : span.end], before)


def _with_blocks(text: Text, blocks: Sequence[Block], before: Sequence[str]) -> Text:
    """Put a row's blocks after the nearest of the rows that come before it, else before the first row."""
    ends = {key: span.end for key, span in _by_key(text).items()}
    first = next((span.start for span in sections(text) if span.heading is not None), len(text.blocks))
    at = next((ends[key] for key in reversed(before) if key in ends), first)
    return Text((*text.blocks[:at], *blocks, *text.blocks[at:]))


def _by_key(text: Text) -> dict[str, SectionSpan]:
    """Return the sections that have a key, the first of each."""
    found: dict[str, SectionSpan] = {}
    for span in sections(text):
        if span.heading is not None and span.heading.section is not None and span.heading.section.key:
            found.setdefault(span.heading.section.key, span)
    return found
