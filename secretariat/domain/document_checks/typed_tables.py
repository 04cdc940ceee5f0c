"""Tables typed into a document's text: their heads, and totals that are not the sum of what stands in the table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from secretariat.domain.checks.codes import finding
from secretariat.domain.danish.numbers import plain_number, read_number
from secretariat.domain.document_checks.context import DocumentContext
from secretariat.domain.problems import Finding, Place
from secretariat.domain.text import NBSP, OBJECT, Cell, Table, is_empty, plain, plain_cell

_TOTAL: Final = re.compile(r"(?:i alt|total|sum|samlet|tilsammen)\b", re.IGNORECASE)
_OF_WHICH: Final = re.compile(r"(?:heraf|deraf|of which|subtotal|delsum)\b|[-–]", re.IGNORECASE)
_ROUNDED: Final = re.compile(r"\b(?:mio|mill|mia|t\.?kr|tkr|tusind)\b|1\.000|%|pct|procent", re.IGNORECASE)
_NOTHING: Final = frozenset(("", "-", "–", "—", "."))
_FRACTIONS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_LEAST_PARTS: Final = 2


def heads(context: DocumentContext) -> Iterator[Finding]:
    """Find tables of several rows without a head: nobody who hears one can tell its columns (PDF/UA-1, 7.5)."""
    for index, block in enumerate(context.draft.text.blocks):
        if isinstance(block, Table) and not block.header_rows and len(block.rows) > 1 and not is_empty(block):
            first = " ".join(map(plain_cell, block.rows[0]))
            yield finding("table_without_head", Place("text", block=index), excerpt=first)


def totals(context: DocumentContext) -> Iterator[Finding]:
    """Find totals (`I alt`) under a column or at the end of a row that are not the sum of its figures.

    A table is read only where it is plain what is summed: it has a head, one row or column called a total, the last
    one, and nothing but figures in what is summed. What rounding can explain is told apart.
    """
    for index, block in enumerate(context.draft.text.blocks):
        if isinstance(block, Table) and 0 < block.header_rows <= len(block.rows):
            for sum_told in (*_under_columns(block), *_after_rows(block)):
                yield from _weighed(sum_told, index, may_be_rounded=_is_rounded(block))


@dataclass(frozen=True, slots=True)
class _Sum:
    """A total and what it sums; `cell` is where it stands, `length` how many characters stand in that cell, `name` what
    its column or row is called.
    """

    name: str
    cell: tuple[int, int]
    length: int
    told: str
    parts: tuple[str, ...]


def _under_columns(table: Table) -> Iterator[_Sum]:
    body = [list(map(_words, row)) for row in table.rows[table.header_rows :]]
    named = [bool(row) and bool(_TOTAL.match(row[0])) for row in body]
    if sum(named) != 1 or not named[-1] or any(row and _OF_WHICH.match(row[0]) for row in body):
        return
    last = len(table.rows) - 1
    for column in range(1, len(table.alignments)):
        parts = tuple(row[column] for row in body[:-1])
        name, length = _words(table.rows[table.header_rows - 1][column]), len(plain_cell(table.rows[last][column]))
        yield _Sum(name, (last, column), length, body[-1][column], parts)


def _after_rows(table: Table) -> Iterator[_Sum]:
    head = list(map(_words, table.rows[table.header_rows - 1]))
    named = [bool(_TOTAL.match(words)) for words in head]
    if len(head) <= _LEAST_PARTS or sum(named) != 1 or not named[-1] or any(map(_OF_WHICH.match, filter(None, head))):
        return
    for at, row in enumerate(table.rows[table.header_rows :], start=table.header_rows):
        words = list(map(_words, row))
        yield _Sum(words[0], (at, len(words) - 1), len(plain_cell(row[-1])), words[-1], tuple(words[1:-1]))


def _weighed(told: _Sum, block: int, *, may_be_rounded: bool) -> Iterator[Finding]:
    claimed, parts = _figure(told.told), _figures(told.parts)
    if claimed is None or parts is None or len(parts) < _LEAST_PARTS:
        return
    computed = sum(parts, Decimal())
    if computed == claimed:
        return
    place = _last_place((*parts, claimed))
    is_rounding = may_be_rounded and abs(computed - claimed) * 2 <= place * (len(parts) + 1)
    yield finding(
        "typed_total_rounding" if is_rounding else "typed_total_wrong",
        Place("text", block=block, end=told.length, cell=told.cell),
        excerpt=f"{told.name} · {told.told}",
        name=told.name,
        claimed=told.told,
        computed=plain_number(computed),
    )


def _is_rounded(table: Table) -> bool:
    """True for a table of shares, of thousands or millions, or of figures with decimals."""
    words = " ".join(_words(cell) for row in table.rows for cell in row)
    return bool(_ROUNDED.search(f"{plain(table.caption)} {words}") or re.search(r"\d,\d", words))


def _figures(words: Sequence[str]) -> tuple[Decimal, ...] | None:
    """Return the figures of some cells, None where one holds anything else; a dash and nothing are no figure."""
    found = [_figure(one) for one in words if one not in _NOTHING]
    known = tuple(figure for figure in found if figure is not None)
    return known if len(known) == len(found) else None


def _figure(words: str) -> Decimal | None:
    if words and words[-1] in _FRACTIONS:
        whole = read_number(words[:-1].strip()) if words[:-1].strip() else Decimal()
        return None if whole is None else whole + _FRACTIONS[words[-1]]
    return read_number(words)


def _last_place(figures: Sequence[Decimal]) -> Decimal:
    exponents = [figure.as_tuple().exponent for figure in figures]
    return Decimal(1).scaleb(min(exponent for exponent in exponents if isinstance(exponent, int)))


def _words(cell: Cell) -> str:
    return " ".join(plain_cell(cell).replace(OBJECT, "").replace(NBSP, " ").split())
