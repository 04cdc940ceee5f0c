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
`?unit=tkr`, `?decimals=0`, `?bare` (the figure without its unit).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from secretariat.domain.text import Text


class FieldSource(Enum):
    """What a field draws from: the word before the address's colon."""

    BUDGET = "budget"
    LINE = "line"
    INDICATOR = "indicator"
    PERIOD = "period"
    DOCUMENT = "document"
    MEETING = "meeting"
    SHEET = "sheet"


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
    raise NotImplementedError


def written(address: FieldAddress) -> str:
    """Return the address as text; `parse` reads it back."""
    raise NotImplementedError


def fields_of(text: Text) -> tuple[str, ...]:
    """Return the addresses of a text's fields in reading order, each once, those in tables and notes too."""
    raise NotImplementedError


def followed(text: Text, facts: Mapping[str, Fact | None]) -> Text:
    """Return the text with every field saying what its fact says now; one without a fact (None, or not in `facts`) keeps
    the words it has. A text in which nothing changes is returned as it is (`is`).
    """
    raise NotImplementedError


def released(text: Text) -> Text:
    """Return the text with its fields as plain words, as it leaves the house."""
    raise NotImplementedError
