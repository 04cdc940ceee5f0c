"""The commands of the budget tables: taken in, given out, reconciled, printed."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path

from secretariat.application.budget.files import TableFormat, UnreadableTable
from secretariat.application.documents.papers import Printable
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.services import Services
from secretariat.bootstrap import budget_files, open_office
from secretariat.cli import budget_output, output
from secretariat.cli.office import Failed, database_of, know_committee, opened, spare_database
from secretariat.cli.wording import Wording
from secretariat.domain.budget.new_keys import with_new_keys
from secretariat.domain.budget.recognition.sources import Source, SourceGrid, Wanted
from secretariat.domain.budget.recognition.understanding import Understanding, understand
from secretariat.domain.budget.recognition.units import read_unit
from secretariat.domain.budget.tables import BudgetTable, BudgetTableDraft, TableId, Unit
from secretariat.domain.committees import CommitteeDraft, CommitteeId
from secretariat.domain.problems import Invalid
from secretariat.system.collecting import uncollected


def _list_tables(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        rows = [
            row for committee in _committees(services, arguments, words) for row in services.budgets.rows(committee)
        ]
    if arguments.json:
        output.write_json([budget_output.table_fact(row) for row in rows])
        return 0
    for line in [budget_output.table_line(row) for row in rows] or [words("no_budgets")]:
        output.write_line(line)
    return 0


def _committees(services: Services, arguments: argparse.Namespace, words: Wording) -> Sequence[CommitteeId]:
    if arguments.committee is not None:
        know_committee(services, arguments, words)
        return [CommitteeId(arguments.committee)]
    return [committee.id for committee in services.committees.all()]


def _import(arguments: argparse.Namespace, words: Wording) -> int:
    """Take a table in. Its number stands alone on the last line; what was in doubt goes to standard error."""
    draft = _understood(arguments, words)
    with _to_be_stored_in(arguments, words) as services:
        committee = _only_committee(services, arguments, words)
        try:
            stored = services.budgets.add(committee, draft)
        except Invalid as fault:
            is_title = any(problem.field == "title" for problem in fault.problems)
            told = words("cannot.no_title") if is_title else words("cannot.no_table", path=arguments.file)
            raise Failed(told) from fault
    output.write_line(str(stored.id))
    return 0


def _understood(arguments: argparse.Namespace, words: Wording) -> BudgetTableDraft:
    """Return the table as it is understood; what it was made from, which can be large, is let go of."""
    wanted = Wanted(arguments.title, _unit(arguments, words))
    with uncollected():
        source, passed_over = _source(_read(arguments.file, words), arguments, words)
        understanding = understand(source, wanted)
    if not understanding.draft.rows:
        raise Failed(words("cannot.no_table", path=arguments.file))
    doubts = _tell_doubts(understanding, passed_over, words)
    if doubts and arguments.strict:
        raise Failed(words("cannot.doubts", doubts=doubts))
    return with_new_keys(understanding.draft)


def _tell_doubts(understanding: Understanding, passed_over: Sequence[str], words: Wording) -> int:
    for name in passed_over:
        output.complain(words("table.sheet_passed_over", sheet=name))
    return budget_output.write_doubts(understanding, words) + len(passed_over)


def _unit(arguments: argparse.Namespace, words: Wording) -> Unit | None:
    if arguments.unit is None:
        return None
    unit = read_unit(arguments.unit)
    if unit is None:
        raise Failed(words("cannot.no_unit", unit=arguments.unit))
    return unit


@contextmanager
def _to_be_stored_in(arguments: argparse.Namespace, words: Wording) -> Iterator[Services]:
    """Open the database; one without a committee gets one, to be named later, and that is told."""
    database = database_of(arguments)
    is_new = not os.path.lexists(database)
    with open_office(database, actor=getuser, exclusive=is_new) as office:
        if not office.services.committees.all():
            office.services.committees.add(CommitteeDraft(name=words("new_committee")))
            output.complain(words("committee_made", path=database, committee=words("new_committee")))
        yield office.services


def _only_committee(services: Services, arguments: argparse.Namespace, words: Wording) -> CommitteeId:
    committees = _committees(services, arguments, words)
    if len(committees) > 1:
        raise Failed(words("cannot.which_committee"))
    return committees[0]


def _read(file: Path, words: Wording) -> Sequence[Source]:
    if not file.is_file():
        raise Failed(words("cannot.no_file", path=file))
    try:
        return budget_files().read(file)
    except UnreadableTable as fault:
        told = words(f"cannot_read.{fault.code}", **dict(fault.params))
        raise Failed(words("cannot.unreadable", path=file, told=told)) from fault


def _source(sources: Sequence[Source], arguments: argparse.Namespace, words: Wording) -> tuple[Source, Sequence[str]]:
    """Return the sheet to take in, the named one or the first, and the names of those passed over unasked."""
    if not sources:
        raise Failed(words("cannot.no_table", path=arguments.file))
    names = [source.name if isinstance(source, SourceGrid) else "" for source in sources]
    if arguments.sheet is None:
        return sources[0], names[1:]
    if arguments.sheet not in names:
        raise Failed(words("cannot.no_such_sheet", sheet=arguments.sheet, sheets=", ".join(names)))
    return sources[names.index(arguments.sheet)], ()


def _export(arguments: argparse.Namespace, words: Wording) -> int:
    target: Path = arguments.output
    spare_database(target, words)
    with opened(arguments, words) as services:
        table = _table(services, arguments, words)
        rates = services.lists.refund_rates(table.committee_id).draft.rates
        services.budget_files.write(table.draft, target, TableFormat(arguments.format), rates=rates)
    output.write_line(words("paper_printed", path=target))
    return 0


def _check(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        findings = services.budgets.check(_table(services, arguments, words).id)
    if arguments.json:
        output.write_json([budget_output.finding_fact(finding) for finding in findings])
    else:
        budget_output.write_findings(findings, words)
    return 1 if any(finding.is_open_error for finding in findings) else 0


def _print(arguments: argparse.Namespace, words: Wording) -> int:
    def document(services: Services, table: BudgetTable) -> Printable:
        try:
            return services.budget_papers.table(table.id, final=arguments.final, charts=arguments.charts)
        except Withheld as fault:
            raise Failed(words("cannot.budget_errors", errors=len(fault.findings), id=table.id)) from fault

    return _write_paper(document, arguments, words)


def _print_control(arguments: argparse.Namespace, words: Wording) -> int:
    def document(services: Services, table: BudgetTable) -> Printable:
        committee = services.committees.get(table.committee_id).draft
        return services.budget_papers.control(table.draft, services.budgets.check(table.id), committee)

    return _write_paper(document, arguments, words)


def _write_paper(
    document: Callable[[Services, BudgetTable], Printable], arguments: argparse.Namespace, words: Wording
) -> int:
    target: Path = arguments.output
    spare_database(target, words)
    with opened(arguments, words) as services:
        services.renderer.write(document(services, _table(services, arguments, words)), target)
    output.write_line(words("paper_printed", path=target))
    return 0


def _table(services: Services, arguments: argparse.Namespace, words: Wording) -> BudgetTable:
    try:
        return services.budgets.get(TableId(arguments.id))
    except NotFound as fault:
        raise Failed(words("cannot.no_budget", id=arguments.id)) from fault


COMMANDS: Mapping[tuple[str, ...], Callable[[argparse.Namespace, Wording], int]] = {
    ("list", "budgets"): _list_tables,
    ("budget", "import"): _import,
    ("budget", "export"): _export,
    ("check", "budget"): _check,
    ("print", "budget"): _print,
    ("print", "budget-control"): _print_control,
}
"""What each command of the budget tables does, by its words."""
