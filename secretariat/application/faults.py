"""The ways a use case can fail that are no mistake in a form: a conflict, the machine, a paper that won't print."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from secretariat.domain.budget.findings import BudgetFinding
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


class FileFault(StorageFault):
    """The environment failed with a file that somebody chose, such as a paper or a list; the database is well."""


_BY_ERRNO = {
    errno.ENOSPC: StorageTrouble.FULL,
    errno.EDQUOT: StorageTrouble.FULL,
    errno.EFBIG: StorageTrouble.FULL,
    errno.EACCES: StorageTrouble.READ_ONLY,
    errno.EPERM: StorageTrouble.READ_ONLY,
    errno.EROFS: StorageTrouble.READ_ONLY,
}


def disk_fault(error: OSError, path: Path | None, kind: type[StorageFault] = StorageFault) -> StorageFault:
    """Return what a person hears of an error of the disk."""
    trouble = _BY_ERRNO.get(error.errno or 0, StorageTrouble.UNREACHABLE)
    return kind(trouble, path, error.strerror or str(error))


@contextmanager
def disk_told(path: Path) -> Iterator[None]:
    """Turn what the disk raises inside into a `StorageFault` about `path`."""
    try:
        yield
    except OSError as error:
        raise disk_fault(error, path) from error


@contextmanager
def file_told(path: Path) -> Iterator[None]:
    """Turn what the disk raises inside into a `FileFault` about `path`, a file that somebody chose."""
    try:
        yield
    except OSError as error:
        raise disk_fault(error, path, FileFault) from error


class CannotPrint(Exception):
    """The document holds something that cannot be set on paper. `code` becomes a sentence on the screen.

    `part` is the heading of the part it stands in, empty where the paper has one part only.
    """

    def __init__(self, code: str, params: Params = (), *, part: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.params = params
        self.part = part


class Withheld(Exception):
    """Issuing was refused: errors stand open and no reason was given, or the state does not allow it."""

    def __init__(self, code: str, findings: tuple[Finding, ...] | tuple[BudgetFinding, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.findings = findings
