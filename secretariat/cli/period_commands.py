"""The commands of the reporting periods: what they hold, their papers, their control."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from secretariat.application.documents.papers import Printable
from secretariat.application.faults import NotFound, Withheld
from secretariat.application.services import Services
from secretariat.cli import output, period_output
from secretariat.cli.office import Failed, know_committee, opened, spare_database
from secretariat.cli.wording import Wording
from secretariat.domain.committees import CommitteeId
from secretariat.domain.periods import Period
from secretariat.domain.status_sheets import SheetId


def _list_periods(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        periods = [
            period
            for committee in _committees(services, arguments, words)
            for period in services.periods.list(committee)
        ]
    facts = [period_output.period_fact(period) for period in periods]
    _write(facts, [period_output.period_line(period) for period in periods], arguments, words("no_periods"))
    return 0


def _list_initiatives(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        period = _period(services, arguments, words)
        rows = services.periods.overview(period.id)
    facts = [period_output.initiative_fact(row, period) for row in rows]
    _write(facts, [period_output.initiative_line(row, words) for row in rows], arguments, words("no_initiatives"))
    return 0


def _list_indicators(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        period = _period(services, arguments, words)
        indicators = services.indicators.list(period.committee_id)
        policies = services.policies.list(period.committee_id)
    goals = {goal.key: goal for policy in policies for goal in policy.draft.goals}
    until: date | None = period.draft.ends
    facts = [period_output.indicator_fact(indicator, goals, until) for indicator in indicators]
    lines = [period_output.indicator_line(indicator, until) for indicator in indicators]
    _write(facts, lines, arguments, words("no_indicators"))
    return 0


def _write(
    facts: Sequence[Mapping[str, object]], lines: Sequence[str], arguments: argparse.Namespace, none: str
) -> None:
    if arguments.json:
        output.write_json(facts)
        return
    for line in lines or (none,):
        output.write_line(line)


def _print_sheet(arguments: argparse.Namespace, words: Wording) -> int:
    def document(services: Services) -> Printable:
        try:
            sheet = services.sheets.get(SheetId(arguments.id))
            return services.papers.sheets(sheet.period_id, [sheet.id], final=arguments.final)
        except NotFound as fault:
            raise Failed(words("cannot.no_sheet", id=arguments.id)) from fault

    return _print(document, arguments, words)


def _print_sheets(arguments: argparse.Namespace, words: Wording) -> int:
    def document(services: Services) -> Printable:
        period = _period(services, arguments, words)
        try:
            return services.papers.sheets(period.id, final=arguments.final)
        except NotFound as fault:
            raise Failed(words("cannot.no_sheets", period=period.draft.name)) from fault

    return _print(document, arguments, words)


def _print_indicators(arguments: argparse.Namespace, words: Wording) -> int:
    return _print(lambda services: services.papers.indicators(_period(services, arguments, words).id), arguments, words)


def _print_goals(arguments: argparse.Namespace, words: Wording) -> int:
    return _print(lambda services: services.papers.goals(_period(services, arguments, words).id), arguments, words)


def _print(document: Callable[[Services], Printable], arguments: argparse.Namespace, words: Wording) -> int:
    target: Path = arguments.output
    spare_database(target, words)
    with opened(arguments, words) as services:
        try:
            services.renderer.write(document(services), target)
        except Withheld as fault:
            raise Failed(words("cannot.open_errors", errors=len(fault.findings))) from fault
    output.write_line(words("paper_printed", path=target))
    return 0


def _check_period(arguments: argparse.Namespace, words: Wording) -> int:
    with opened(arguments, words) as services:
        found = services.periods.check(_period(services, arguments, words).id)
    if arguments.json:
        output.write_json([period_output.period_finding_fact(one) for one in found])
    else:
        period_output.write_period_findings(found, words)
    return 1 if any(one.waiver is None for one in found) else 0


def _period(services: Services, arguments: argparse.Namespace, words: Wording) -> Period:
    """Return the period that is named; a name that two committees use must not be guessed at."""
    found = []
    for committee in _committees(services, arguments, words):
        try:
            found.append(services.periods.named(committee, arguments.period))
        except NotFound:
            continue  # the committee has none of that name; another may
        except Withheld as fault:
            raise Failed(words("cannot.several_periods", period=arguments.period)) from fault
    named = [period for period in found if period.draft.name == arguments.period] or found
    if not named:
        raise Failed(words("cannot.no_period", period=arguments.period))
    if len({period.id for period in named}) > 1:
        raise Failed(words("cannot.several_committees", period=arguments.period))
    return named[0]


def _committees(services: Services, arguments: argparse.Namespace, words: Wording) -> Sequence[CommitteeId]:
    if arguments.committee is not None:
        know_committee(services, arguments, words)
        return [CommitteeId(arguments.committee)]
    return [committee.id for committee in services.committees.all()]


COMMANDS: Mapping[tuple[str, ...], Callable[[argparse.Namespace, Wording], int]] = {
    ("list", "periods"): _list_periods,
    ("list", "initiatives"): _list_initiatives,
    ("list", "indicators"): _list_indicators,
    ("print", "status-sheet"): _print_sheet,
    ("print", "status-sheets"): _print_sheets,
    ("print", "indicators"): _print_indicators,
    ("print", "goals"): _print_goals,
    ("check", "period"): _check_period,
}
"""What each command of the periods does, by its words."""
