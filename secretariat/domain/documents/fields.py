"""Figures and dates inside prose that follow a fact: the address of the fact, and what it says now.

A field is a run of the text with an address (`Run.field`). The address is text, so that a text stays text:

    budget:<table>/<row key>/<column key>          a cell of a budget table, a total's or a sum's among them
    line:<number>/<year>                           a line of the committee's economic overview: `line:2.1/2009`
    indicator:<id>/baseline | status | difference  a measured value; `status` is the last one
    indicator:<id>/<ISO date>                      the value measured that day
    period:name | year | starts | ends             the document's own period
    document:date                                  the date the document bears
    meeting:<id>/day                               the day of a meeting
    sheet:<initiative>/net | gross                 a sheet's money in the document's own period

followed by `?` and how it is written, when it is not as the office writes such a fact: `?unit=mio`, `?unit=kr`,
`?unit=tkr`, `?decimals=0`, `?bare` (the figure without its unit); more than one are parted by `&`. A key that has one
of the signs `/ ? & = %` in it has them as in a web address (`%2F`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Final
from urllib.parse import unquote

from secretariat.domain.text import (
    Block,
    Cell,
    Inline,
    Inlines,
    NoteMark,
    Piece,
    Run,
    Table,
    Text,
    canonical,
    inlines_of,
)


class FieldSource(Enum):
    """What a field draws from: the word before the address's colon."""

    BUDGET = "budget"
    LINE = "line"
    INDICATOR = "indicator"
    PERIOD = "period"
    DOCUMENT = "document"
    MEETING = "meeting"
    SHEET = "sheet"


_PARTS: Final[Mapping[FieldSource, int]] = {
    FieldSource.BUDGET: 3,
    FieldSource.LINE: 2,
    FieldSource.INDICATOR: 2,
    FieldSource.PERIOD: 1,
    FieldSource.DOCUMENT: 1,
    FieldSource.MEETING: 2,
    FieldSource.SHEET: 2,
}
"""How many parts an address of each source has."""

_SIGNS: Final = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "%/?&="})


@dataclass(frozen=True, slots=True)
class FieldAddress:
    """An address taken apart. `path` are its parts after the colon; `looks` how it is written, in the order given."""

    source: FieldSource
    path: tuple[str, ...]
    looks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """What a field says now: its words (`6,9 mio. kr.`, figure and unit kept together), and where they come from in
    plain words for a person (`Økonomisk oversigt, 2.1 Jobpatruljer, 2009`).
    """

    words: str
    origin: str = ""


def parse(address: str) -> FieldAddress | None:
    """Return an address taken apart, None for what is none."""
    place, _, told = address.partition("?")
    word, _, rest = place.partition(":")
    source = next((source for source in FieldSource if source.value == word), None)
    path = tuple(unquote(part) for part in rest.split("/"))
    if source is None or len(path) != _PARTS[source] or not all(path):
        return None
    return FieldAddress(source, path, tuple(_look(look) for look in told.split("&") if look))


def _look(told: str) -> tuple[str, str]:
    name, _, value = told.partition("=")
    return unquote(name), unquote(value)


def written(address: FieldAddress) -> str:
    """Return the address as text; `parse` reads it back."""
    place = f"{address.source.value}:{'/'.join(part.translate(_SIGNS) for part in address.path)}"
    looks = "&".join("=".join(word.translate(_SIGNS) for word in look if word) for look in address.looks)
    return f"{place}?{looks}" if looks else place


def fields_of(text: Text) -> tuple[str, ...]:
    """Return the addresses of a text's fields in reading order, each once, those in tables and notes too."""
    return tuple(dict.fromkeys(run.field for run in _runs(text) if run.field is not None))


def _runs(text: Text) -> Iterator[Run]:
    for block in text.blocks:
        for inlines in inlines_of(block):
            for inline in inlines:
                yield from (inline,) if isinstance(inline, Run) else inline.note


def followed(text: Text, facts: Mapping[str, Fact | None]) -> Text:
    """Return the text with every field saying what its fact says now; one without a fact (None, or not in `facts`) or
    whose fact has no words keeps those it has. A text in which nothing changes is returned as it is (`is`).
    """
    return _with_runs(text, partial(_followed_run, facts))


def _followed_run(facts: Mapping[str, Fact | None], run: Run) -> Run:
    fact = facts.get(run.field) if run.field is not None else None
    return run if fact is None or fact.words in {"", run.text} else replace(run, text=fact.words)


def released(text: Text) -> Text:
    """Return the text with its fields as plain words, as it leaves the house."""
    made = _with_runs(text, lambda run: run if run.field is None else replace(run, field=None))
    return text if made is text else canonical(made)


def readdressed(text: Text, address_of: Callable[[str], str]) -> Text:
    """Return the text with its fields bound to other facts: `address_of` gives the new address for each."""
    return _with_runs(text, lambda run: run if run.field is None else replace(run, field=address_of(run.field)))


def followed_note(mark: NoteMark, facts: Mapping[str, Fact | None]) -> NoteMark:
    """Return a footnote as `followed` does a text; one in which nothing changes as it is (`is`)."""
    made = _changed((mark,), partial(_followed_run, facts))[0]
    return made if isinstance(made, NoteMark) else mark


_Change = Callable[[Run], Run]


def _with_runs(text: Text, change: _Change) -> Text:
    """Return a text with every run changed, those in notes and tables too; what stays the same stays the object."""
    if all(change(run) is run for run in _runs(text)):
        return text
    return Text(tuple(_changed_block(block, change) for block in text.blocks))


def _changed_block(block: Block, change: _Change) -> Block:
    if isinstance(block, Piece):
        return block
    if isinstance(block, Table):
        rows = tuple(tuple(_changed_cell(cell, change) for cell in row) for row in block.rows)
        return replace(block, rows=rows, caption=_changed(block.caption, change))
    inlines = _changed(block.inlines, change)
    return block if inlines is block.inlines else replace(block, inlines=inlines)


def _changed_cell(cell: Cell, change: _Change) -> Cell:
    return Cell(tuple(_changed(paragraph, change) for paragraph in cell.paragraphs))


def _changed(inlines: Inlines, change: _Change) -> Inlines:
    made = tuple(_changed_inline(inline, change) for inline in inlines)
    return inlines if all(new is old for new, old in zip(made, inlines, strict=True)) else made


def _changed_inline(inline: Inline, change: _Change) -> Inline:
    if isinstance(inline, Run):
        return change(inline)
    note = tuple(change(run) for run in inline.note)
    return inline if all(new is old for new, old in zip(note, inline.note, strict=True)) else NoteMark(note)
