"""The ways a use case can fail that are no mistake in a form: a conflict, the machine, a paper that won't print."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from secretariat.domain.problems import Finding, Params


class Conflict(Exception):
    """The record was changed elsewhere since it was read; the screen offers both."""


class NotFound(Exception):
    """There is no such record, or no longer."""


class StorageTrouble(Enum):
    """What keeps the database from being read or written."""

    FULL = "full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    IN_USE = "in_use"
    NEWER = "newer"
    NOT_OURS = "not_ours"
    DAMAGED = "damaged"
    UNREACHABLE = "unreachable"


class StorageFault(Exception):
    """The environment failed, not the program: the screen says what to do."""

    def __init__(self, trouble: StorageTrouble, path: Path | None = None, detail: str = "") -> None:
        super().__init__(f"{trouble.value}: {path or ''} {detail}".strip())
        self.trouble = trouble
        self.path = path
        self.detail = detail


class CannotPrint(Exception):
    """The document holds something that cannot be set on paper. `code` becomes a sentence on the screen."""

    def __init__(self, code: str, params: Params = ()) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class Withheld(Exception):
    """Issuing was refused: errors stand open and no reason was given, or the state does not allow it."""

    def __init__(self, code: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.findings = findings
