"""Every finding is a sentence that tells a clerk what is wrong, both figures, and by how much."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, FindingKind
from secretariat.domain.budget.tables import ColumnKey, RowKey, Unit
from secretariat.domain.problems import params
from secretariat.ui.budget.reconciling.finding_sentences import acceptance, sentence, summary, where


def finding(kind: FindingKind, printed: str = "", computed: str = "", /, **more) -> BudgetFinding:
    """Return a finding; figures in mio. kr."""
    facts = more.pop("facts", {})
    told: dict = {
        "severity": BudgetSeverity.ERROR,
        "place": "2.14 Integrationsrådet",
        "column_label": "I alt",
        "unit": Unit.MILLIONS,
        **more,
    }
    exponent = 6 if told["unit"] is Unit.MILLIONS else 0
    return BudgetFinding(
        kind=kind,
        row=RowKey("2.14"),
        column=ColumnKey("sum"),
        printed=Decimal(printed).scaleb(exponent) if printed else None,
        computed=Decimal(computed).scaleb(exponent) if computed else None,
        decimals=1,
        params=params(**facts),
        **told,
    )


CASES = {
    FindingKind.TOTAL_OF_LINES: (
        finding(FindingKind.TOTAL_OF_LINES, "88.4", "86.4"),
        "The lines come to 86,4; printed is 88,4. That is 2,0 too much.",
    ),
    FindingKind.TOTAL_OF_GROUPS: (
        finding(FindingKind.TOTAL_OF_GROUPS, "195.3", "193.3"),
        "The printed groups come to 193,3; printed is 195,3. That is 2,0 too much.",
    ),
    FindingKind.ACROSS: (
        finding(FindingKind.ACROSS, "182.8", "191.4"),
        "Added across, it comes to 191,4; printed is 182,8. That is 8,6 too little.",
    ),
    FindingKind.DIFFERENCE: (
        finding(FindingKind.DIFFERENCE, "-1.5", "-2.0"),
        "The difference is -2,0; printed is -1,5. That is 0,5 too much.",
    ),
    FindingKind.SHARE: (
        finding(FindingKind.SHARE, "37.0", "36.6013", unit=Unit.PERCENT),
        "The share is 36,6013 per cent; printed is 37,0. That is 0,3987 too much.",
    ),
    FindingKind.CHANGE: (
        finding(FindingKind.CHANGE, "5.0", "10.0", unit=Unit.PERCENT),
        "The change is 10,0 per cent; printed is 5,0. That is 5,0 too little.",
    ),
    FindingKind.DERIVED: (
        finding(FindingKind.DERIVED, "4.0", "3.5"),
        "The rows it is worked out from come to 3,5; printed is 4,0. That is 0,5 too much.",
    ),
    FindingKind.NET: (
        finding(FindingKind.NET, "18.2", "19.95", facts={"gross": "39900000", "percent": "50", "law": "LAS § 142"}),
        "Gross 39,9 less a refund of 50 per cent leaves 19,95; the line has 18,2. That is 1,75 too little.",
    ),
    FindingKind.SHEET_NET: (
        finding(FindingKind.SHEET_NET, "32.9", "33.4", facts={"sheet": "Jobplanen"}),
        "The status sheet for Jobplanen says 33,4; the line has 32,9. That is 0,5 less.",
    ),
    FindingKind.OTHER_TABLE: (
        finding(FindingKind.OTHER_TABLE, "8.5", "4.0", facts={"table": "Budgetforslag", "places": 2}),
        "The table “Budgetforslag” says 4,0; here it says 8,5. That is 4,5 more. 2 years differ.",
    ),
    FindingKind.LINE_WITHOUT_SHEET: (
        finding(FindingKind.LINE_WITHOUT_SHEET, "32.9"),
        "The line has 32,9, but no status sheet counts its money on it.",
    ),
    FindingKind.SHEET_WITHOUT_LINE: (
        finding(FindingKind.SHEET_WITHOUT_LINE, "", "36.4", facts={"sheet": "Ungeporten"}),
        "The status sheet for Ungeporten has 36,4, but no line in the table.",
    ),
    FindingKind.DOUBLE_NUMBER: (
        finding(FindingKind.DOUBLE_NUMBER, facts={"number": "2.14", "other": "2.14 Rådet"}),
        "The number 2.14 stands at 2.14 Rådet too.",
    ),
    FindingKind.MARK_WITHOUT_NOTE: (
        finding(FindingKind.MARK_WITHOUT_NOTE, facts={"mark": "4"}),
        "The mark 4 has no footnote.",
    ),
    FindingKind.NOTE_WITHOUT_MARK: (
        finding(FindingKind.NOTE_WITHOUT_MARK, facts={"mark": "5", "text": "Uden refusion."}),
        "Footnote 5 has no mark in the table: “Uden refusion.”",
    ),
    FindingKind.UNREAD: (
        finding(FindingKind.UNREAD, facts={"typed": "ca. 4", "reason": "not_an_amount"}),
        "“ca. 4” stands here. This is no figure. Write it like 36,4 or 3,5 mio., - or ./.",
    ),
}


@pytest.mark.parametrize("kind", FindingKind)
def test_every_kind_tells_what_is_wrong_and_by_how_much(qtbot, kind):
    found, told = CASES[kind]
    assert sentence(found) == told


def test_a_dash_is_told_as_a_dash(qtbot):
    told = sentence(finding(FindingKind.SHEET_NET, "0", "36.4", is_dash=True, facts={"sheet": "Sprog"}))
    assert told == "The status sheet for Sprog says 36,4; the line has -. That is 36,4 less."


def test_lines_that_are_compared_together_are_named(qtbot):
    facts = {"sheet": "Puljen", "lines": "4.1 Patruljer; 4.2 Puljen"}
    assert sentence(finding(FindingKind.SHEET_NET, "14.0", "15.0", facts=facts)) == (
        "The status sheet for Puljen says 15,0; these lines have 14,0 together: 4.1 Patruljer; 4.2 Puljen. "
        "That is 1,0 less."
    )


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"counting": "other_line", "other": "2.4 CBSI"}, "The sheet says that its money is counted at 2.4 CBSI."),
        ({"counting": "other_line"}, "The sheet says that its money is counted elsewhere."),
        ({"counting": "state_funded"}, "The sheet says that the state pays all of it."),
        ({"counting": "not_counted"}, "The sheet says that its money is not counted."),
        ({"counting": "own_line"}, "The sheet says that its money is counted on the line."),
    ],
)
def test_where_the_money_is_counted_explains_the_difference(qtbot, facts, told):
    found = finding(FindingKind.SHEET_NET, "0", "36.4", is_dash=True, facts={"sheet": "Sprog", **facts})
    assert sentence(found).endswith(told)


def test_a_finding_without_a_place_is_about_the_whole_table(qtbot):
    assert where(finding(FindingKind.MARK_WITHOUT_NOTE, place="", column_label="")) == "The whole table"
    assert where(CASES[FindingKind.ACROSS][0]) == "2.14 Integrationsrådet · I alt"


def test_who_let_a_finding_stand_and_when_is_told(qtbot):
    found = CASES[FindingKind.ACROSS][0]
    accepted = found.acceptance("Trykt sådan.", by="Anna", at=datetime(2026, 3, 2, 12, 0, tzinfo=UTC))
    told = acceptance(finding(FindingKind.ACROSS, "182.8", "191.4", accepted=accepted))
    assert told.startswith("Trykt sådan. (Anna, 02-03-2026")
    assert acceptance(found) == ""


def test_the_summary_counts_what_stands_open(qtbot):
    error = CASES[FindingKind.ACROSS][0]
    rounding = finding(FindingKind.ACROSS, "0.3", "0.4", severity=BudgetSeverity.ROUNDING)
    accepted = finding(
        FindingKind.ACROSS, "1", "2", accepted=error.acceptance("Ja", by="", at=datetime(2026, 3, 2, tzinfo=UTC))
    )
    assert summary([error, error, rounding, accepted]) == "2 errors, 1 rounding"
    assert summary([accepted]) == ""
