"""Tables on the clipboard: what comes from a spreadsheet, a document or a paper, and what goes there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from secretariat.application.budget.files import Copied
from secretariat.domain.budget.recognition.sources import Source, SourceCell, SourceGrid, SourceText
from secretariat.exchange.budgets.formula_safety import neutralised, restored
from secretariat.exchange.budgets.html_cells import HtmlCell
from secretariat.exchange.budgets.html_tables import html_rows, table_rows
from secretariat.exchange.budgets.raised_marks import raised
from secretariat.exchange.budgets.separated_text import EMPTY, grid_of_text, text_cell
from secretariat.exchange.budgets.separators import found_separator
from secretariat.exchange.budgets.table_limits import MOST_CELLS, too_many_cells

_FIGURE: Final = re.compile(r"-?(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,13}|0)(?:,[0-9]{1,8})?")
_NEEDS_QUOTES: Final = re.compile(r'\A"|[\t\r\n]')
_IN_QUOTES: Final = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|\Z)')
_CELL: Final = re.compile(r"[^\t\r\n]*")
_LINE_END: Final = re.compile("\r\n|\r|\n")
_SAYS_MORE: Final = re.compile(
    r"sdval|x:num|data-sheets-value|colspan|rowspan|<su[bp]|vertical-align|<p|<div|<br", re.IGNORECASE
)
"""What makes HTML worth reading for a rectangle of texts; without it the plain characters say the same, much faster."""
_SPREADSHEET: Final = 'xmlns:x="urn:schemas-microsoft-com:office:excel"'
_AS_TEXT: Final = "mso-number-format:'\\@';white-space:pre-wrap"
"""Tells Excel that a cell is text, whatever it begins with: 2.10 is a line and no figure, nor a day in October."""


def pasted_table(*, html: str | None, plain: str | None) -> Source:
    """Return what lies on the clipboard; see `secretariat.application.budget.files.BudgetFiles.pasted`."""
    rows = html_rows(html) if html else None
    if rows:
        return _html_grid(rows)
    text = plain or ""
    if "\t" in text and found_separator(text) == "\t":
        cells = [[text_cell(cell) for cell in row] for row in separated_cells(text)]
        return SourceGrid(_filled(cells))
    separator = found_separator(text)
    return grid_of_text(text, separator) if separator else SourceText(text)


def pasted_cells(*, html: str | None, plain: str | None, finest: int) -> list[list[str]]:
    """Return what lies on the clipboard as a rectangle; see `BudgetFiles.cells`."""
    rows = table_rows(html) if html and not (plain and "\t" in plain and _SAYS_MORE.search(html) is None) else None
    if rows:
        texts = [[restored(_exact_text(cell, finest)) for cell in row] for row in rows]
    else:
        texts = [[restored(cell) for cell in row] for row in separated_cells(plain or "")]
    width = max(map(len, texts), default=0)
    return [[*row, *[""] * (width - len(row))] for row in texts]


def copied_cells(texts: Sequence[Sequence[str]]) -> Copied:
    """Return a rectangle of texts as it goes to the clipboard; see `BudgetFiles.copied`."""
    lines = ["\t".join(_quoted(neutralised(text)) for text in row) for row in texts]
    end = "" if len(lines) == 1 and lines[0] else "\r\n"
    rows = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>\n" for row in texts)
    head = f'<html {_SPREADSHEET}><head><meta charset="utf-8"></head>'
    return Copied("\r\n".join(lines) + end, f"{head}<body><table>\n{rows}</table></body></html>")


def separated_cells(text: str) -> list[list[str]]:
    """Return the cells of tab-separated text as spreadsheets copy it.

    They put quotes around a cell only where a tab, a line's end or a quote stands in it, and double the quotes in it:
    what is quoted without need was typed so.
    """
    if '"' not in text:
        lines = _LINE_END.split(text)
        return [line.split("\t") for line in (lines if lines[-1] else lines[:-1])]
    return list(_quoted_cells(text))


def _quoted_cells(text: str) -> Iterator[list[str]]:
    at, row = 0, []
    while at < len(text):
        quoted = _IN_QUOTES.match(text, at) if text[at] == '"' else None
        inside = quoted[1].replace('""', '"') if quoted else ""
        match = quoted if quoted and re.search('["\t\r\n]', inside) else _CELL.match(text, at)
        assert match is not None  # noqa: S101 -- a cell may be empty
        row.append(inside if match is quoted else match[0])
        at = match.end()
        if text.startswith("\t", at):
            at += 1
            if at == len(text):
                row.append("")
            continue
        yield row
        row = []
        at += 2 if text.startswith("\r\n", at) else 1
    if row:
        yield row


def _html_grid(rows: Sequence[Sequence[HtmlCell]]) -> SourceGrid:
    if sum(map(len, rows)) > MOST_CELLS:
        raise too_many_cells()
    return SourceGrid(_filled([[_source_cell(cell) for cell in row] for row in rows]))


def _source_cell(cell: HtmlCell) -> SourceCell:
    text, seen = restored(cell.text), cell.seen
    raised_at_end = min(cell.raised, len(text))
    if seen is None:
        return SourceCell(text, indent=cell.indent, is_bold=cell.is_bold, raised=raised_at_end)
    return SourceCell(text, seen.figure, seen.decimals, seen.is_percent, cell.indent, cell.is_bold, raised_at_end)


def _filled(rows: Sequence[Sequence[SourceCell]]) -> tuple[tuple[SourceCell, ...], ...]:
    width = max(map(len, rows), default=0)
    return tuple((*row, *[EMPTY] * (width - len(row))) for row in rows)


def _exact_text(cell: HtmlCell, finest: int) -> str:
    """Return what a cell says, with the decimals that were not shown where the exact figure is told.

    What stands high stays so: a mark must not become a figure's last digit.
    """
    if cell.seen is None:
        split = len(cell.text) - cell.raised
        return cell.text[:split] + raised(cell.text[split:])
    return cell.text if cell.seen.is_all else cell.seen.words(finest)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text


def _html_cell(text: str) -> str:
    if _FIGURE.fullmatch(text):
        number = text.replace(".", "").replace(",", ".")
        return f'<td align="right" sdval="{number}" x:num="{number}">{text}</td>'
    words = escape(neutralised(text)).replace("\r", "&#13;").replace("\n", "<br>").replace("\t", "&#9;")
    return f'<td style="{_AS_TEXT}">{words}</td>'
