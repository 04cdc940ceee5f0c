"""A line that tells `-` beside a sheet with money: the finding knows that no 0 is printed there."""

from __future__ import annotations

from decimal import Decimal

from secretariat.cli.budget_output import finding_fact
from secretariat.domain.budget.findings import FindingKind
from secretariat.domain.budget.reconciliation import reconcile
from tests.support.budget_tables import table


def total(printed: str):
    """Return what is found of a group whose total is printed, over a line of 36,4."""
    draft = table(
        f"""
                         | 2009
        Sprog [group]    | {printed}
          2.3 Sprog      | 36,4
        """
    )
    (found,) = (one for one in reconcile(draft) if one.kind is FindingKind.TOTAL_OF_LINES)
    return found


def test_a_dash_counts_as_nothing_and_is_told_as_a_dash():
    found = total("-")
    assert (found.printed, found.difference, found.is_dash) == (Decimal(0), Decimal(-36_400_000), True)


def test_a_printed_nought_is_a_figure():
    found = total("0,0")
    assert (found.printed, found.is_dash) == (Decimal(0), False)


def test_json_tells_a_dash_and_keeps_the_difference():
    told = finding_fact(total("-"))
    assert (told["printed"], told["computed"], told["difference"]) == ("0.0", "36.4", "-36.4")
    assert told["is_dash"]
    assert finding_fact(total("0,0"))["printed"] == "0.0"
