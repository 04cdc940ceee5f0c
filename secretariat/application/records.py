"""Records the use cases hand out besides the domain's own: an issued response, an entry of the recovery journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from secretariat.application.documents.printable import PrintableDocument
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.hearings import HearingDraft, HearingId, IssueId, ResponseId
from secretariat.domain.problems import Finding


@dataclass(frozen=True, slots=True)
class IssuedResponse:
    """A response as it left the house: frozen with its facts, the printed document and the file's SHA-256.

    `number` is the version issued; a correction replaces the version `corrects`. `waived` are the errors that stood
    open, and `reason` is why it was issued all the same.
    """

    id: IssueId
    response_id: ResponseId
    number: int
    at: datetime
    by: str
    sha256: str
    hearing: HearingDraft
    committee: CommitteeDraft
    document: PrintableDocument
    corrects: int | None = None
    waived: tuple[Finding, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class JournalKey:
    """Which record an entry belongs to: a stored hearing, or one not stored yet (`hearing_id` None, `token` unique)."""

    committee_id: CommitteeId
    hearing_id: HearingId | None
    token: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What was typed and not saved: the draft, the version it builds on (0 for a new record), when it was written."""

    key: JournalKey
    version: int
    draft: HearingDraft
    at: datetime
