"""What the hearing's own facts warn of: deadlines, contributions and odd case numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from secretariat.domain.case_numbers import EXAMPLES, is_regular
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Context
from secretariat.domain.contributions import PENDING, Contribution
from secretariat.domain.hearings import Urgency, deadline_in_force, urgency
from secretariat.domain.problems import Finding, Place


def deadlines(context: Context) -> Iterator[Finding]:
    """Find a deadline that is missing or has passed, while the response is not issued."""
    deadline = deadline_in_force(context.draft)
    place = Place("hearing", "deadline")
    how_pressing = urgency(context.state, deadline, context.today)
    if how_pressing is Urgency.NONE:
        yield finding("deadline_missing", place)
    elif how_pressing is Urgency.OVERDUE and deadline is not None:
        yield finding("deadline_passed", place, deadline=deadline.isoformat(), today=context.today.isoformat())


def contributions(context: Context) -> Iterator[Finding]:
    """Find the contributions that were asked for or promised and have not come."""
    yield from owed(context.draft.contributions, Place("hearing", "contributions"), context.today)


def owed(contributions: Sequence[Contribution], place: Place, today: date) -> Iterator[Finding]:
    """Find the contributions that offices still owe, to a hearing or to a status sheet."""
    for contribution in contributions:
        office = contribution.office.strip()
        if contribution.state not in PENDING or not office:  # without an office: a row that is not filled in yet
            continue
        if contribution.due is not None and contribution.due < today:
            due = contribution.due.isoformat()
            yield finding("contribution_overdue", place, excerpt=office, office=office, due=due)
        else:
            yield finding("contribution_pending", place, excerpt=office, office=office)


def odd_case_numbers(context: Context) -> Iterator[Finding]:
    """Find the case numbers that do not look like their system's; a pattern may be new, so it is a warning."""
    for index, case_number in enumerate(context.draft.case_numbers):
        if case_number.number.strip() and not is_regular(case_number):
            yield finding(
                "case_number_odd",
                Place("hearing", "case_numbers"),
                excerpt=case_number.number,
                index=index,
                number=case_number.number,
                system=case_number.system.value,
                example=EXAMPLES.get(case_number.system, ""),
            )
