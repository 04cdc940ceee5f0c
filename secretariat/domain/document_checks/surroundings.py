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
from secretariat.domain.policies import Goal
from secretariat.domain.text import Piece


@dataclass(frozen=True, slots=True)
class KnownSheet:
    """A status sheet of the period. `initiative` is its initiative's number in the store, `section` its section's key.

    `name` is what the initiative is called without `Status for`, where the title says more. `has_line` is False for one
    whose money stands on no line of its own number: counted on another line, funded by the state, not counted at all
    (`Counting`), or without money.
    """

    initiative: int
    number: str
    title: str
    section: str
    name: str = ""
    has_line: bool = True


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A line of the committee's economic overview: what it holds per year, in kroner."""

    number: str
    name: str
    amounts: tuple[tuple[int, Decimal], ...] = ()


@dataclass(frozen=True, slots=True)
class PieceSource:
    """What a piece draws from, as it is now. `errors` and `roundings` are what the checks find in it, open.

    `is_told` is False for a chart that the paper has no words for of its own, for somebody who cannot see it.
    """

    title: str
    errors: int = 0
    roundings: int = 0
    is_told: bool = True


@dataclass(frozen=True, slots=True)
class Told:
    """A figure that another text of the office tells of a line or sheet in a year: `2.1 Jobpatruljer`, 2009, kroner.

    `number` is the number of the line or sheet (`2.1`), its name where it has none. `where` names the other text for a
    person. `last_place` is what one unit of the last decimal told is worth (100000 for `6,9 mio. kr.`), 0 for exact.
    `document_checks.told_by` finds them in the text of a document.
    """

    number: str
    year: int
    amount: Decimal
    where: str
    last_place: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class DocumentSurroundings:
    """What one document is weighed against.

    `pieces` tells of every piece in the text what it draws from, None for a source that is not there (any more); one
    that is not told of at all was put in since and is not weighed. `facts` tells of every field what it says now.
    `leads_back` are the documents whose text, drawn in as a piece, leads back to this one; `id` is the document's own,
    None while it is not stored. `gone` are the documents that appendices name and that were put aside. `told` are the
    figures of other documents and tables, for facts told differently. `goals` are those of the committee's policies.
    """

    committee: CommitteeDraft
    period: PeriodDraft | None = None
    id: DocumentId | None = None
    template: DocumentTemplateDraft | None = None
    pieces: Mapping[Piece, PieceSource | None] = field(default_factory=dict)
    facts: Mapping[str, Fact | None] = field(default_factory=dict)
    leads_back: frozenset[DocumentId] = frozenset()
    gone: frozenset[DocumentId] = frozenset()
    sheets: tuple[KnownSheet, ...] = ()
    lines: tuple[KnownLine, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    goals: tuple[Goal, ...] = ()
    told: tuple[Told, ...] = ()
    issued: date | None = None
