"""What a search looks for and finds, and the index it looks in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol

from secretariat.domain.committees import CommitteeId
from secretariat.domain.searched_words import Term, context
from secretariat.domain.text import Text


class Searched(Enum):
    """What a hit is found in."""

    HEARING = "hearing"
    RESPONSE = "response"
    INITIATIVE = "initiative"
    SHEET = "sheet"
    INDICATOR = "indicator"
    BUDGET_TABLE = "budget_table"
    DOCUMENT = "document"
    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    """An item of a meeting: what was decided, remarks, statements."""
    ISSUED_RESPONSE = "issued_response"
    ISSUED_DOCUMENT = "issued_document"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for. `words` as typed: every word must occur, the last one as a beginning too; "words in quotation
    marks" occur in that order; `ord*` is a beginning. Empty filters let everything through.
    """

    words: str
    committee: CommitteeId | None = None
    kinds: frozenset[Searched] = frozenset()
    years: frozenset[int] = frozenset()
    states: frozenset[str] = frozenset()
    most: int = 50


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a passage comes from: the document it stands in, its date, its case number."""

    title: str
    day: date | None = None
    case_number: str = ""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A passage that was found.

    `record` is the number of what can be opened: for SHEET the sheet, for DECISION the meeting (`part` the item's key),
    for what was issued the issue. `heading` is the section or row it stands in. `words` are the whole
    passage's, found by `terms`.
    """

    kind: Searched
    record: int
    part: str
    committee: CommitteeId
    title: str
    heading: str
    words: str
    terms: tuple[Term, ...]
    year: int | None
    state: str
    provenance: Provenance
    passage: int
    """The number of the passage in the index, for `SearchService.passage`."""

    @property
    def context(self) -> tuple[tuple[str, bool], ...]:
        """The passage around the words, cut to a line or two, in pieces: words, and whether they are what was looked
        for. It is made when a hit is shown, which few of many are.
        """
        return context(self.words, self.terms)


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a record that is found as one: a section, a row, an item, a budget line. `text` keeps its looks."""

    kind: Searched
    record: int
    part: str
    committee: CommitteeId
    title: str
    heading: str
    words: str
    year: int | None
    state: str
    provenance: Provenance
    text: Text = Text()


@dataclass(frozen=True, slots=True)
class Indexed:
    """A record as the index has it or ought to have it: equal stamps need no reading anew."""

    kind: Searched
    record: int
    stamp: str


class IndexLost(Exception):
    """The index cannot be read. It is made of what is stored, so nothing is lost with it."""


class SearchIndex(Protocol):
    """The index outside the database: made of what is stored, lost without harm. All but `clear` raise `IndexLost`."""

    def indexed(self) -> Sequence[Indexed]:
        """Return what stands in the index."""

    def put(self, indexed: Indexed, passages: Sequence[Passage]) -> None:
        """Put a record in, in the place of what stood there of it."""

    def drop(self, indexed: Indexed) -> None:
        """Take a record out."""

    def find(self, query: SearchQuery) -> Sequence[SearchHit]:
        """Return the hits, the best first."""

    def passage(self, number: int) -> Passage | None:
        """Return a whole passage, None when it is not there any more."""

    def clear(self, *, in_memory: bool = False) -> None:
        """Put the index aside, damaged or not, and begin an empty one; in memory from now on where files get lost."""

    def close(self) -> None:
        """Let go of the file."""
