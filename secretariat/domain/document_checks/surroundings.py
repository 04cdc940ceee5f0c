"""What a document is weighed against: the facts of its committee and period that its pieces and its prose tell of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from secretariat.domain.committees import CommitteeDraft
from secretariat.domain.documents.documents import DocumentId
from secretariat.domain.documents.fields import Fact
from secretariat.domain.documents.templates import DocumentTemplateDraft
from secretariat.domain.indicators import Indicator
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.text import Piece


@dataclass(frozen=True, slots=True)
class KnownSheet:
    """A status sheet of the period. `initiative` is its initiative's number in the store."""

    initiative: int
    number: str
    title: str
    section: str


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A line of the committee's economic overview: what it holds per year, in kroner."""

    number: str
    name: str
    amounts: tuple[tuple[int, Decimal], ...] = ()


@dataclass(frozen=True, slots=True)
class PieceSource:
    """What a piece draws from, as it is now. `errors` and `roundings` are what the checks find in it, open."""

    title: str
    errors: int = 0
    roundings: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A figure that another text of the office tells of a line or sheet in a year: `2.1 Jobpatruljer`, 2009, kroner."""

    number: str
    year: int
    amount: Decimal
    where: str


@dataclass(frozen=True, slots=True)
class DocumentSurroundings:
    """What one document is weighed against.

    `pieces` tells of every piece in the text what it draws from, None for a source that is not there (any more);
    `facts` of every field what it says now. `leads_back` are the documents whose text, drawn in as a piece, leads back
    to this one; `id` is the document's own, None while it is not stored. `told` are the figures of other documents and
    tables, for facts told differently.
    """

    committee: CommitteeDraft
    period: PeriodDraft | None = None
    id: DocumentId | None = None
    template: DocumentTemplateDraft | None = None
    pieces: Mapping[Piece, PieceSource | None] = field(default_factory=dict)
    facts: Mapping[str, Fact | None] = field(default_factory=dict)
    leads_back: frozenset[DocumentId] = frozenset()
    sheets: tuple[KnownSheet, ...] = ()
    lines: tuple[KnownLine, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    told: tuple[Told, ...] = ()
    issued: date | None = None
