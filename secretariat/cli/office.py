"""What every command shares: the open database, the faults of the use cases in words, the care for other files."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path

from secretariat.application.demonstration import NotEmpty
from secretariat.application.faults import CannotPrint, Conflict, NotFound, StorageFault, StorageTrouble
from secretariat.application.services import Services
from secretariat.bootstrap import disk_trouble, is_database, open_office
from secretariat.cli.wording import Wording
from secretariat.system.paths import default_database


class Failed(Exception):
    """The command could not be carried out; the message is a sentence for a person."""


@contextmanager
def faults_in(words: Wording) -> Iterator[None]:
    """Word the faults of the use cases."""
    try:
        yield
    except StorageFault as fault:
        raise Failed(words(f"cannot.{fault.trouble.value}", path=fault.path, detail=fault.detail)) from fault
    except CannotPrint as fault:
        told = words(f"cannot_print.{fault.code}", **dict(fault.params))
        raise Failed(f"{fault.part}: {told}" if fault.part else told) from fault
    except Conflict as fault:
        raise Failed(words("cannot.conflict")) from fault
    except NotEmpty as fault:
        raise Failed(words("cannot.not_empty")) from fault
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise Failed(_of_disk(fault, words)) from fault


def _of_disk(fault: OSError, words: Wording) -> str:
    """Return what a person is told of a file, or of the output itself, that does not take what is written."""
    trouble = disk_trouble(fault)
    if trouble is StorageTrouble.FULL:
        return words("cannot.full")
    if fault.filename is None:
        return words("cannot.output", reason=fault.strerror)
    path = Path(str(fault.filename))
    return words("cannot.is_folder" if path.is_dir() else f"cannot.{trouble.value}", path=path)


@contextmanager
def opened(arguments: argparse.Namespace, words: Wording) -> Iterator[Services]:
    """Open a database that is there; a mistyped path must not look like an office without work."""
    database = database_of(arguments)
    if not os.path.lexists(database):
        raise Failed(words("cannot.no_database", path=database))
    with open_office(database, actor=getuser, exclusive=False) as office:
        yield office.services


def database_of(arguments: argparse.Namespace) -> Path:
    """Return the database a command works in: the one it names, or the user's own."""
    named: Path | None = arguments.database
    return named or default_database()


def know_committee(services: Services, arguments: argparse.Namespace, words: Wording) -> None:
    """A mistyped number must not look like a committee without work."""
    try:
        services.committees.get(arguments.committee)
    except NotFound as fault:
        raise Failed(words("cannot.no_committee", id=arguments.committee)) from fault


def spare_database(file: Path, words: Wording) -> None:
    """A slip of the fingers must not put a paper where a database lies."""
    if file.is_file() and is_database(file):
        raise Failed(words("cannot.is_database", path=file))
