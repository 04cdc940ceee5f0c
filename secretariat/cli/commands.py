"""What each command does: one function a command, all through the use cases the window goes through."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from getpass import getuser

from secretariat.application.faults import NotFound
from secretariat.application.services import Services
from secretariat.bootstrap import open_office, put_back
from secretariat.cli import budget_commands, document_commands, output, period_commands
from secretariat.cli.office import Failed, database_of, faults_in, know_committee, opened, spare_database
from secretariat.cli.wording import Wording, wording
from secretariat.domain.hearings import Hearing, ResponseId
from secretariat.system.whole_file import write_whole


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command in `arguments` and return the exit code.

    Raises:
        Failed: it could not be carried out.
    """
    words = wording(arguments.language)
    with faults_in(words):
        code = _COMMANDS[arguments.command](arguments, words)
        output.finish()
        return code


def _demo(arguments: argparse.Namespace, words: Wording) -> int:
    with open_office(database_of(arguments), actor=getuser) as office:
        committee = office.services.demonstration.load()
        rows = office.services.hearings.list_rows(committee)
    if arguments.json:
        output.write_json({"committee": committee, "hearings": [row.id for row in rows]})
    else:
        output.write_line(words("demo_loaded", path=database_of(arguments)))
    return 0


def _list_hearings(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        if arguments.committee is not None:
            know_committee(services, arguments, words)
        rows = services.hearings.list_rows(arguments.committee)
    if arguments.json:
        output.write_json([output.hearing_fact(row) for row in rows])
        return 0
    for row in rows:
        output.write_line(output.hearing_line(row, words))
    if not rows:
        output.write_line(words("no_hearings"))
    return 0


def _hearing(services: Services, arguments: argparse.Namespace, words: Wording) -> Hearing:
    try:
        return services.hearings.of_response(ResponseId(arguments.id))
    except NotFound as fault:
        raise Failed(words("cannot.not_found", id=arguments.id)) from fault


def _print_response(arguments: argparse.Namespace, words: Wording) -> int:
    spare_database(arguments.output, words)
    with opened(arguments, words) as services:
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


def _check_response(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        hearing = _hearing(services, arguments, words)
        committee = services.committees.get(hearing.committee_id)
        findings = services.responses.check(hearing, hearing.draft, committee.draft)
    if arguments.json:
        output.write_json([output.finding_fact(finding) for finding in findings])
    else:
        output.write_findings(findings, words)
    return 1 if findings else 0


def _backup(arguments: argparse.Namespace, words: Wording) -> int:
    if (
        arguments.output.exists()
        and database_of(arguments).exists()
        and arguments.output.samefile(database_of(arguments))
    ):
        raise Failed(words("cannot.is_database", path=arguments.output))
    with opened(arguments, words) as services:
        services.safekeeping.back_up(arguments.output)
    output.write_line(words("backed_up", path=arguments.output))
    return 0


def _restore(arguments: argparse.Namespace, words: Wording) -> int:
    before = put_back(arguments.file, database_of(arguments))
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
    **period_commands.COMMANDS,
    **budget_commands.COMMANDS,
    **document_commands.COMMANDS,
    ("backup",): _backup,
    ("restore",): _restore,
    ("showcase",): _showcase,
}
