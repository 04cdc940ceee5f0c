"""What each command does: one function a command, all through the use cases the window goes through."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path

from secretariat.application.demonstration import NotEmpty
from secretariat.application.faults import CannotPrint, Conflict, NotFound, StorageFault, StorageTrouble
from secretariat.application.services import Services
from secretariat.bootstrap import disk_trouble, is_database, open_office, put_back
from secretariat.cli import output
from secretariat.cli.wording import Wording, wording
from secretariat.domain.hearings import Hearing, ResponseId
from secretariat.system.paths import default_database
from secretariat.system.whole_file import write_whole


class Failed(Exception):
    """The command could not be carried out; the message is a sentence for a person."""


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command in `arguments` and return the exit code.

    Raises:
        Failed: it could not be carried out.
    """
    words = wording(arguments.language)
    with _faults_in(words):
        code = _COMMANDS[arguments.command](arguments, words)
        output.finish()
        return code


@contextmanager
def _faults_in(words: Wording) -> Iterator[None]:
    """Word the faults of the use cases."""
    try:
        yield
    except StorageFault as fault:
        raise Failed(words(f"cannot.{fault.trouble.value}", path=fault.path, detail=fault.detail)) from fault
    except CannotPrint as fault:
        raise Failed(words(f"cannot_print.{fault.code}", **dict(fault.params))) from fault
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
def _office(arguments: argparse.Namespace, words: Wording) -> Iterator[Services]:
    """Open a database that is there; a mistyped path must not look like an office without work."""
    database = _database(arguments)
    if not os.path.lexists(database):
        raise Failed(words("cannot.no_database", path=database))
    with open_office(database, actor=getuser, exclusive=False) as office:
        yield office.services


def _database(arguments: argparse.Namespace) -> Path:
    return arguments.database or default_database()


def _demo(arguments: argparse.Namespace, words: Wording) -> int:
    with open_office(_database(arguments), actor=getuser) as office:
        committee = office.services.demonstration.load()
        rows = office.services.hearings.list_rows(committee)
    if arguments.json:
        output.write_json({"committee": committee, "hearings": [row.id for row in rows]})
    else:
        output.write_line(words("demo_loaded", path=_database(arguments)))
    return 0


def _list_hearings(arguments: argparse.Namespace, words: Wording) -> int:
    with _office(arguments, words) as services:
        if arguments.committee is not None:
            _know_committee(services, arguments, words)
        rows = services.hearings.list_rows(arguments.committee)
    if arguments.json:
        output.write_json([output.hearing_fact(row) for row in rows])
        return 0
    for row in rows:
        output.write_line(output.hearing_line(row, words))
    if not rows:
        output.write_line(words("no_hearings"))
    return 0


def _know_committee(services: Services, arguments: argparse.Namespace, words: Wording) -> None:
    """A mistyped number must not look like a committee without work."""
    try:
        services.committees.get(arguments.committee)
    except NotFound as fault:
        raise Failed(words("cannot.no_committee", id=arguments.committee)) from fault


def _hearing(services: Services, arguments: argparse.Namespace, words: Wording) -> Hearing:
    try:
        return services.hearings.of_response(ResponseId(arguments.id))
    except NotFound as fault:
        raise Failed(words("cannot.not_found", id=arguments.id)) from fault


def _print_response(arguments: argparse.Namespace, words: Wording) -> int:
    _spare_database(arguments.output, words)
    with _office(arguments, words) as services:
        hearing = _hearing(services, arguments, words)
        if arguments.issued:
            issues = services.responses.issues(hearing.id)
            if not issues:
                raise Failed(words("cannot.not_issued", id=arguments.id))
            pdf = services.responses.issued_pdf(issues[-1].id)
        else:
            pdf = services.responses.paper(hearing.id)
    write_whole(arguments.output, pdf)
    output.write_line(words("printed", path=arguments.output))
    return 0


def _spare_database(file: Path, words: Wording) -> None:
    """A slip of the fingers must not put a paper where a database lies."""
    if file.is_file() and is_database(file):
        raise Failed(words("cannot.is_database", path=file))


def _check_response(arguments: argparse.Namespace, words: Wording) -> int:
    with _office(arguments, words) as services:
        hearing = _hearing(services, arguments, words)
        committee = services.committees.get(hearing.committee_id)
        findings = services.responses.check(hearing, hearing.draft, committee.draft)
    if arguments.json:
        output.write_json([output.finding_fact(finding) for finding in findings])
    else:
        output.write_findings(findings, words)
    return 1 if findings else 0


def _backup(arguments: argparse.Namespace, words: Wording) -> int:
    if arguments.output.exists() and _database(arguments).exists() and arguments.output.samefile(_database(arguments)):
        raise Failed(words("cannot.is_database", path=arguments.output))
    with _office(arguments, words) as services:
        services.safekeeping.back_up(arguments.output)
    output.write_line(words("backed_up", path=arguments.output))
    return 0


def _restore(arguments: argparse.Namespace, words: Wording) -> int:
    before = put_back(arguments.file, _database(arguments))
    key = "restored" if before else "restored_anew"
    output.write_line(words(key, path=arguments.file, before=before))
    return 0


def _showcase(arguments: argparse.Namespace, words: Wording) -> int:
    # The window's packages are imported here only: no other command needs them.
    from secretariat.showcase import make_showcase

    made = make_showcase(arguments.output, language=arguments.language, database=arguments.database)
    output.write_line(words("showcase_done", path=arguments.output))
    for path in made:
        output.write_line(f"  {path.name}")
    return 0


_COMMANDS: dict[tuple[str, ...], Callable[[argparse.Namespace, Wording], int]] = {
    ("demo",): _demo,
    ("list", "hearings"): _list_hearings,
    ("print", "hearing-response"): _print_response,
    ("check", "hearing-response"): _check_response,
    ("backup",): _backup,
    ("restore",): _restore,
    ("showcase",): _showcase,
}
