"""The list of findings: by weight, walked with the keyboard, quick with thousands."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from time import perf_counter

import pytest
from PySide6.QtWidgets import QLabel, QListView

from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.tables import ColumnKey, RowKey, Unit
from secretariat.ui.budget.reconciling.reconciling_panel import ReconcilingPanel
from secretariat.ui.kit.two_lines import Role
from tests.support.budget_tables import seed_003


@pytest.fixture
def panel(qtbot):
    """An empty panel on the screen."""
    panel = ReconcilingPanel()
    panel.resize(300, 700)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def rows(panel):
    """Return what the list says, headings included."""
    model = panel.findChild(QListView, "reconciling.findings").model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def headings(panel):
    """Return the headings of the list."""
    return [index.data() for index in rows(panel) if index.data(Role.IS_HEADING)]


def count(panel):
    """Return the line above the list."""
    return panel.findChild(QLabel, "reconciling.count").text()


def test_before_anything_is_known_nothing_is_claimed(panel):
    assert count(panel) == "Reconciling …"


def test_the_published_overview_is_told_by_weight(panel):
    panel.show_findings(reconcile(seed_003()))
    assert count(panel) == "12 errors, 1 rounding"
    assert headings(panel) == ["Errors: mend or accept with a reason", "Roundings: they need no mending"]


def test_a_table_without_findings_foots(panel):
    panel.show_findings(())
    assert count(panel) == "The table foots."


def test_walking_goes_over_every_finding_and_around(panel):
    findings = reconcile(seed_003())
    panel.show_findings(findings)
    gone: list[BudgetFinding] = []
    panel.chosen.connect(gone.append)
    for _ in range(len(findings) + 1):
        panel.walk(1)
    assert {id(one) for one in gone} == {id(one) for one in findings}
    assert gone[0] is gone[-1]
    panel.walk(-1)
    assert gone[-1] is gone[-3]


def test_a_rounding_has_no_open_error_and_an_accepted_finding_is_told_with_its_reason(panel):
    (first, *_) = reconcile(seed_003())
    accepted = first.acceptance("Trykt sådan.", by="Anna", at=datetime(2026, 3, 2, tzinfo=UTC))
    panel.show_findings([many(1, accepted=accepted)])
    assert count(panel) == "Nothing stands open."
    assert headings(panel) == ["Accepted with a reason"]
    assert "Trykt sådan. (Anna" in rows(panel)[1].data(Role.DETAIL)
    assert panel.open_count == 0


def test_the_chosen_finding_stays_chosen_when_others_are_mended(panel):
    panel.show_findings([many(number) for number in range(5)])
    for _ in range(3):
        panel.walk(1)
    chosen = panel.chosen_finding()
    panel.show_findings([many(number) for number in range(1, 5)])
    assert panel.chosen_finding() == chosen


def accepted_among(numbers, accepted):
    """Return findings of which some were accepted."""
    kept = many(0).acceptance("Trykt sådan.", by="Anna", at=datetime(2026, 3, 2, tzinfo=UTC))
    return [many(number, **({"accepted": kept} if number in accepted else {})) for number in numbers]


@pytest.mark.parametrize(("chosen", "next_one"), [(0, 1), (2, 3), (4, 3)])
def test_after_accepting_the_next_open_finding_is_chosen(panel, chosen, next_one):
    panel.show_findings(accepted_among(range(5), ()))
    for _ in range(chosen + 1):
        panel.walk(1)
    panel.show_findings(accepted_among(range(5), (chosen,)))
    assert panel.chosen_finding() == many(next_one)


def test_the_last_one_stays_chosen_when_it_is_accepted(panel):
    panel.show_findings([many(0)])
    panel.walk(1)
    panel.show_findings(accepted_among([0], (0,)))
    assert panel.chosen_finding().accepted is not None


def test_walking_goes_on_from_where_a_mended_finding_was(panel):
    panel.show_findings([many(number) for number in range(5)])
    for _ in range(3):
        panel.walk(1)
    panel.show_findings([many(number) for number in (0, 1, 3, 4)])
    assert panel.chosen_finding() is None
    panel.walk(1)
    assert panel.chosen_finding() == many(3)


def test_five_thousand_findings_are_listed_and_walked_quickly(panel, qtbot):
    findings = [many(number) for number in range(5000)]
    begun = perf_counter()
    panel.show_findings(findings)
    panel.walk(1)
    panel.walk(-1)
    assert perf_counter() - begun < 1.5  # a tenth of that on a machine that does nothing else
    assert panel.chosen_finding() == findings[-1]


def many(number: int, **more) -> BudgetFinding:
    """Return one of many findings."""
    return BudgetFinding(
        FindingKind.TOTAL_OF_LINES,
        BudgetSeverity.ERROR,
        RowKey(f"r{number}"),
        ColumnKey("2009"),
        f"Gruppe {number}",
        "2009",
        Decimal(4_000_000 + number),
        Decimal(2_000_000),
        Unit.MILLIONS,
        1,
        **more,
    )
