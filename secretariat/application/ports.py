"""What the use cases need from the outside, as protocols; `secretariat.bootstrap` plugs the real things in."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from datetime import date, datetime
from enum import Flag, auto
from pathlib import Path
from typing import Protocol

from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.queries import HearingListRow, IssueListRow
from secretariat.application.records import IssuedResponse, JournalEntry, JournalKey
from secretariat.domain.committees import Committee, CommitteeDraft, CommitteeId
from secretariat.domain.hearings import (
    Hearing,
    HearingDraft,
    HearingId,
    IssueId,
    ResponseDraft,
    ResponseId,
    Snapshot,
    StateChange,
)
from secretariat.domain.text import Text


class Changes(Flag):
    """What a use case changed; the screen refreshes by it."""

    NOTHING = 0
    COMMITTEES = auto()
    HEARINGS = auto()
    RESPONSES = auto()


class Clock(Protocol):
    """The only source of time. `now` is aware, in UTC; `today` is the local date."""

    def now(self) -> datetime: ...
    def today(self) -> date: ...


class Committees(Protocol):
    """The stored committees."""

    def all(self) -> Sequence[Committee]: ...
    def get(self, committee_id: CommitteeId) -> Committee: ...
    def add(self, draft: CommitteeDraft) -> Committee: ...
    def save(self, committee_id: CommitteeId, draft: CommitteeDraft, *, version: int) -> Committee: ...


class Hearings(Protocol):
    """The stored hearings with their responses."""

    def get(self, hearing_id: HearingId) -> Hearing: ...
    def add(self, committee_id: CommitteeId, draft: HearingDraft, moves: Sequence[StateChange]) -> Hearing:
        """Store a new hearing in the state the last of `moves` leads to. Raises `NotFound` without such a committee."""

    def save(
        self,
        hearing_id: HearingId,
        draft: HearingDraft,
        *,
        version: int,
        move: StateChange | None = None,
        response_number: int | None = None,
    ) -> Hearing:
        """Store the draft and, with it, a move of state. Raises `Conflict` when `version` is not the stored one."""

    def of_response(self, response_id: ResponseId) -> Hearing: ...
    def remove(self, hearing_id: HearingId, *, version: int, at: datetime) -> None:
        """Put a hearing aside; it is kept and `bring_back` undoes it."""

    def bring_back(self, hearing_id: HearingId) -> Hearing: ...
    def list_rows(self, committee_id: CommitteeId | None) -> Sequence[HearingListRow]: ...
    def snapshots(self, response_id: ResponseId) -> Sequence[Snapshot]: ...
    def add_snapshot(
        self, response_id: ResponseId, name: str, draft: ResponseDraft, *, at: datetime, by: str
    ) -> Snapshot: ...
    def issues(self, response_id: ResponseId) -> Sequence[IssuedResponse]:
        """Return what was issued of a response, the first version first."""

    def issue_rows(self, committee_id: CommitteeId) -> Sequence[IssueListRow]:
        """Return a line for each version a committee issued, the newest first, of hearings put aside too."""

    def issue(self, issue_id: IssueId) -> IssuedResponse: ...
    def issue_pdf(self, issue_id: IssueId) -> bytes: ...
    def add_issue(self, issue: IssuedResponse, pdf: bytes) -> IssuedResponse:
        """Store an issued response and return it with the id it got; the one it came with counts for nothing."""


class UnitOfWork(Protocol):
    """One transaction: leaving without `commit` rolls back."""

    @property
    def committees(self) -> Committees: ...
    @property
    def hearings(self) -> Hearings: ...
    def commit(self) -> None: ...


class UnitOfWorkFactory(Protocol):
    """Opens a unit of work; one that only reads says so and never waits for a writer.

    Inside and on leaving it, raises `StorageFault` when the database cannot be read or written, `Conflict` when another
    writer was first and `NotFound` when there is no such record.
    """

    def __call__(self, *, writing: bool = True) -> AbstractContextManager[UnitOfWork]: ...


class Renderer(Protocol):
    """Prints a document as PDF bytes (PDF/UA-1 and PDF/A-2a)."""

    def render(self, document: PrintableDocument) -> bytes:
        """Return the PDF; raises `secretariat.application.faults.CannotPrint` with plain words' code when it cannot."""


class PasteReader(Protocol):
    """Makes a document's text of what lies on the clipboard, cleaned of mark-up and hard line breaks."""

    def read(self, *, html: str | None, plain: str | None) -> Text: ...


class PreviewRenderer(Protocol):
    """Prints in another process, so that the screen never waits."""

    def submit(self, document: PrintableDocument) -> Future[bytes]: ...
    def close(self) -> None: ...


class Journal(Protocol):
    """Keeps what is typed and not saved yet, a file a record, outside the database."""

    def write(self, entry: JournalEntry) -> None: ...
    def entries(self) -> Sequence[JournalEntry]: ...
    def damaged(self) -> Sequence[Path]:
        """Return the files that could not be read; they are kept and never deleted by the program."""

    def discard(self, key: JournalKey) -> None: ...


class Safekeeping(Protocol):
    """Copies the whole database to a file of its own."""

    def back_up(self, target: Path) -> None:
        """Write a checked copy, replacing `target`. Raises `StorageFault` and leaves what was there when it cannot."""


class Actor(Protocol):
    """Tells who is at the keyboard, as records name a person."""

    def __call__(self) -> str: ...
