"""From a budget table to its paper and its control report."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from secretariat.application.documents import budget_control, budget_tables
from secretariat.application.documents.budget_control import summary
from secretariat.application.documents.budgets import BudgetDocument, BudgetRow, ControlReport, RowLook
from secretariat.domain.budget.finding_counts import FindingCounts, counted
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation import reconcile
from secretariat.domain.budget.tables import (
    BudgetTableDraft,
    ColumnKey,
    LineRefund,
    RowKey,
    SignConvention,
    Unit,
)
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.refunds import STANDARD_RATES
from secretariat.printing.wording import budget_wording
from tests.printing.report_papers import face
from tests.support.budget_tables import row_at, seed_001, seed_003, table

NBSP = "\u00a0"
SMALL = """
                             | 2008 | 2009 | I alt [sum]
    Projekter [group]        |      |      |
      4.1 BIF projekter^3    |  5,5 |  6,1 |
        heraf husleje [of which] | 0,5 | ./. |
      4.2 Puljen             |  8,5^3 | -  |
    I ALT [grand total]      |      |      |
    ^3: Delt på to kontorer.
"""


def paper(draft: BudgetTableDraft, **told: Any) -> BudgetDocument:
    return budget_tables.build(draft, face=face(draft.title), wording=budget_wording(draft.language), **told)


def report(draft: BudgetTableDraft, findings: Any) -> ControlReport:
    return budget_control.build(draft, findings, face=face(draft.title), wording=budget_wording(draft.language))


def told(row: BudgetRow) -> list[str]:
    return [row.label.words, *(cell.words for cell in row.cells)]


def with_refund(refund: LineRefund, text: str = SMALL, **fields: Any) -> BudgetTableDraft:
    draft = table(text, **fields)
    place = row_at(draft, "4.1")
    rows = [*draft.rows[:place], replace(draft.rows[place], refund=refund), *draft.rows[place + 1 :]]
    return replace(draft, rows=tuple(rows))


def test_a_table_prints_with_its_totals_worked_out() -> None:
    assert [(row.look, row.number, *told(row)) for row in paper(table(SMALL)).rows] == [
        (RowLook.GROUP, "", "Projekter", "14,0", "6,1", "20,1"),
        (RowLook.LINE, "4.1", "BIF projekter", "5,5", "6,1", "11,6"),
        (RowLook.OF_WHICH, "", "heraf husleje", "0,5", "./.", "0,5"),
        (RowLook.LINE, "4.2", "Puljen", "8,5", "-", "8,5"),
        (RowLook.GRAND_TOTAL, "", "I ALT", "14,0", "6,1", "20,1"),
    ]


@pytest.mark.parametrize(("label", "printed"), [("husleje", "heraf husleje"), ("Herunder husleje", "Herunder husleje")])
def test_a_line_that_does_not_add_says_so_in_words_once(label: str, printed: str) -> None:
    draft = table(SMALL.replace("heraf husleje", label))
    assert printed in [row.label.words for row in paper(draft).rows]


def test_a_printed_total_prints_as_it_was_printed() -> None:
    rows = {row.label.words: row for row in paper(seed_003()).rows}
    assert [cell.words for cell in rows["I ALT"].cells] == ["150,4", "195,3", "162,4", "499,5"]


def test_marks_stand_where_they_stood_with_their_notes_below() -> None:
    made = paper(table(SMALL))
    assert made.rows[1].label.marks == ("3",)
    assert made.rows[3].cells[0].marks == ("3",)
    assert [(note.mark, note.text) for note in made.notes] == [("3", "Delt på to kontorer.")]


def test_the_unit_and_the_price_level_head_the_labels() -> None:
    assert paper(table(SMALL, price_level="2009-p/l")).headings[0].words == "Mio. kr., 2009-p/l"
    assert paper(table(SMALL, unit=Unit.THOUSANDS)).headings[0].words == "1.000 kr."
    assert paper(table(SMALL, language=DocumentLanguage.ENGLISH)).headings[0].words == "DKK million"


def test_a_column_counted_in_something_else_says_so_once() -> None:
    columns = " | 2008 | 2009 | Ændring [change: 2008 - 2009] | Andel i pct. [share: 2009]\nLinje | 1,0 | 2,0"
    assert [heading.words for heading in paper(table(columns)).headings[1:]] == [
        "2008",
        "2009",
        "Ændring (pct.)",
        "Andel i pct.",
    ]
    assert [heading.words for heading in paper(seed_001()).headings[1:]] == ["Antal", "Pct.", "Antal", "Pct."]


def test_headings_above_span_the_columns_that_share_them() -> None:
    assert [(cell.content.words, cell.span) for cell in paper(seed_001()).over] == [
        ("Ansatte i Kbh.", 2),
        ("Arbejdsstyrken", 2),
    ]
    assert paper(table(SMALL)).over == ()


def test_signs_are_told_when_the_table_tells_them() -> None:
    assert not any("fortegn" in legend for legend in paper(table(SMALL)).legends)
    usual = paper(table(SMALL, tells_signs=True)).legends[0]
    turned = paper(table(SMALL, tells_signs=True, signs=SignConvention.EXPENDITURE_NEGATIVE)).legends[0]
    assert usual == "Udgifter står uden fortegn og indtægter med minus."
    assert turned == "Udgifter står med minus og indtægter uden fortegn."


def test_a_dash_and_what_is_not_applicable_are_explained_where_they_stand() -> None:
    legends = paper(table(SMALL)).legends
    assert [legend[:3] for legend in legends] == ["- b", "./."]
    assert paper(table(" | 2008\nLinje | 1,0")).legends == ()


def test_a_rounding_note_is_added_when_figures_do_not_foot_and_only_then() -> None:
    def noted(draft: BudgetTableDraft) -> bool:
        return any("rundet" in legend for legend in paper(draft).legends)

    fine = table(" | 2008\nEn | 0,14\nTo | 0,14\nI ALT [grand total] |", decimals=1)
    assert noted(fine)
    assert not noted(replace(fine, decimals=2))


def test_what_cannot_be_read_and_what_lacks_it_are_marked_as_doubtful() -> None:
    made = paper(table(" | 2008 | 2009\nEn | 3 ... 4 | 1,0\nI ALT [grand total] | | "))
    assert [[cell.is_doubtful for cell in row.cells] for row in made.rows] == [[True, False], [True, False]]
    assert made.rows[0].cells[0].words == "3 ... 4"
    assert any("spørgsmålstegn" in legend for legend in made.legends)


def test_a_line_that_nobody_has_written_does_not_print() -> None:
    draft = table(" | 2008\nEn | 1,0\nTo | ")
    unwritten = replace(draft.rows[1], label="")
    assert [row.label.words for row in paper(draft).rows] == ["En", "To"]
    assert [row.label.words for row in paper(replace(draft, rows=(draft.rows[0], unwritten))).rows] == ["En"]


def test_a_table_without_lines_says_so() -> None:
    assert paper(BudgetTableDraft("Tom")).legends == ("Tabellen har ingen linjer.",)


def test_gross_and_refund_stand_below_a_line_and_a_sentence_below_the_table() -> None:
    gross = (Decimal(11_000_000), Decimal(12_200_000), None)
    made = paper(with_refund(LineRefund("Integrationsloven", Decimal(50), gross)))
    refund = [row for row in made.rows if row.look is RowLook.REFUND]
    assert [told(row) for row in refund] == [
        ["Brutto", "11,0", "12,2", ""],
        ["Statsrefusion, 50 pct.", "-5,5", "-6,1", ""],
    ]
    assert [made.rows.index(row) for row in refund] == [2, 3]
    assert made.legends[-1] == (
        f"4.1 BIF projekter: Indsatsen koster 11,0{NBSP}mio.{NBSP}kr. brutto i 2008. "
        f"Staten refunderer 50{NBSP}pct. (Integrationsloven). "
        f"Kommunens egen udgift er derfor 5,5{NBSP}mio.{NBSP}kr., som er det beløb, økonomioversigten viser."
    )


def test_the_rate_of_a_law_holds_in_each_year_and_is_told_where_it_is_one() -> None:
    gross = (Decimal(11_000_000), Decimal(12_200_000), None)
    refund = LineRefund("Integrationsloven", None, gross)
    same = paper(with_refund(refund), rates=STANDARD_RATES)
    assert same.rows[3].label.words == "Statsrefusion, 50 pct."
    changing = SMALL.replace("2008 | 2009", "2006 | 2009")
    made = paper(with_refund(refund, changing), rates=STANDARD_RATES)
    assert told(made.rows[3]) == ["Statsrefusion", "-8,3", "-6,1", ""]


def test_a_refund_of_an_unknown_rate_is_what_lies_between_gross_and_net() -> None:
    made = paper(with_refund(LineRefund("", None, (Decimal(8_000_000), None, None))))
    assert told(made.rows[3]) == ["Statsrefusion", "-2,5", "", ""]


def test_papers_of_budget_tables_can_be_sent_to_the_preview() -> None:
    made = paper(seed_003())
    assert pickle.loads(pickle.dumps(made)) == made
    control = report(seed_003(), reconcile(seed_003()))
    assert pickle.loads(pickle.dumps(control)) == control


@pytest.mark.parametrize(
    ("counts", "danish", "english"),
    [
        (FindingCounts(3, 2), "3 fejl, 2 afrundinger", "3 errors, 2 roundings"),
        (FindingCounts(1, 1), "1 fejl, 1 afrunding", "1 error, 1 rounding"),
        (FindingCounts(0, 2), "2 afrundinger", "2 roundings"),
        (FindingCounts(0, 0, 1, 2), "1 forklaret, 2 godtagne", "1 explained, 2 accepted"),
        (FindingCounts(), "Tabellen stemmer", "The table adds up"),
    ],
)
def test_the_summary_line_counts_in_both_languages(counts: FindingCounts, danish: str, english: str) -> None:
    assert summary(counts, budget_wording(DocumentLanguage.DANISH)) == danish
    assert summary(counts, budget_wording(DocumentLanguage.ENGLISH)) == english


def accepted(finding: BudgetFinding) -> BudgetFinding:
    at = datetime(2009, 3, 3, 12, 0, tzinfo=UTC)
    return replace(finding, accepted=finding.acceptance("Vedtaget sådan.", by="Anna Holm", at=at))


def test_what_is_accepted_counts_as_that_alone() -> None:
    findings = list(reconcile(seed_003()))
    before = counted(findings)
    after = counted([accepted(findings[0]), *findings[1:]])
    assert (after.errors, after.accepted) == (before.errors - 1, 1)


def test_the_report_of_the_published_table_tells_every_wrong_total_with_both_figures() -> None:
    made = report(seed_003(), reconcile(seed_003()))
    errors, roundings = made.groups
    assert (errors.heading, len(errors.findings)) == ("Fejl", 12)
    assert (roundings.heading, len(roundings.findings)) == ("Afrundinger", 1)
    assert made.summary == "12 fejl, 1 afrunding"
    one = next(finding for finding in errors.findings if finding.column == "2009" and finding.place == "I ALT")
    assert (one.printed, one.computed, one.difference) == ("195,3", "193,3", "2,0")
    assert one.told == "Den trykte total stemmer ikke med de trykte gruppetotaler."


def test_an_accepted_finding_tells_why_by_whom_and_when() -> None:
    findings = list(reconcile(seed_003()))
    made = report(seed_003(), [accepted(findings[0]), *findings[1:]])
    assert made.groups[-1].heading == "Godtaget med begrundelse"
    assert made.groups[-1].findings[0].reason == "Godtaget: Vedtaget sådan. (Anna Holm, 3. marts 2009)"


def finding(kind: FindingKind, severity: BudgetSeverity = BudgetSeverity.ERROR, **changes: Any) -> BudgetFinding:
    fields = {"explanation": "", "params": (), "printed": None, "computed": None}
    given = fields | changes
    return BudgetFinding(
        kind, severity, RowKey("r"), ColumnKey("c"), "2.1 Linje", "2009", unit=Unit.MILLIONS, decimals=1, **given
    )


_FACTS = (
    ("percent", "50"),
    ("sheet", "2.1 Jobpatruljer"),
    ("table", "Vedtaget budget"),
    ("number", "2.1"),
    ("other", "2.1 Linje"),
    ("mark", "3"),
    ("typed", "{3 ... 4}"),
)


@pytest.mark.parametrize("kind", FindingKind)
@pytest.mark.parametrize("language", DocumentLanguage)
def test_every_kind_of_finding_is_told_in_a_sentence(kind: FindingKind, language: DocumentLanguage) -> None:
    made = report(BudgetTableDraft(language=language), [finding(kind, params=_FACTS)])
    sentence = made.groups[0].findings[0].told
    assert len(sentence.split()) > 4
    assert "_" not in sentence


def test_an_explanation_is_told_with_what_it_explains() -> None:
    counting = (("sheet", "2.13 TaskForce"), ("counting", "other_line"), ("other", "3.1 Styrket administration"))
    one = finding(FindingKind.SHEET_NET, BudgetSeverity.EXPLAINED, params=counting)
    other = finding(FindingKind.NET, BudgetSeverity.EXPLAINED, explanation="Puljen er flyttet.", params=_FACTS)
    (group,) = report(BudgetTableDraft(), [one, other]).groups
    assert group.heading == "Forklaret"
    assert group.findings[0].told.endswith("Ifølge skemaet er pengene talt med under 3.1 Styrket administration.")
    assert group.findings[1].told.endswith("Forklaring: Puljen er flyttet.")


def test_a_figure_finer_than_the_column_is_written_out() -> None:
    rounding = finding(
        FindingKind.ACROSS, BudgetSeverity.ROUNDING, printed=Decimal("300000.00"), computed=Decimal("340000.00")
    )
    told_one = report(BudgetTableDraft(), [rounding]).groups[0].findings[0]
    assert (told_one.printed, told_one.computed, told_one.difference) == ("0,3", "0,34", "-0,04")
