"""Whatever is typed into a record of any kind is told in the comparison after a crash."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import get_args

import pytest

from secretariat.application.records import Draft
from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey, BudgetLinesDraft, YearAmount
from secretariat.domain.committees import CommitteeDraft, Letterhead
from secretariat.domain.contributions import Contribution
from secretariat.domain.indicators import Criterion, CriterionKind, IndicatorDraft, Measurement, MethodBreak
from secretariat.domain.initiatives import FormerName, InitiativeDraft
from secretariat.domain.periods import GoalStatus, PeriodDraft, ReportSection
from secretariat.domain.policies import Goal, GoalKey, PolicyDraft
from secretariat.domain.refunds import RefundRate, RefundRatesDraft
from secretariat.domain.sheet_fields import TITLE, Attainment, Economy, Waiver
from secretariat.domain.sheet_templates import TemplateDraft, TemplateRow
from secretariat.domain.status_sheets import SheetDraft, carried_over, confirmed
from secretariat.domain.text import plain
from secretariat.domain.text_markup import read_markup
from secretariat.ui.forms.draft_words import GROUPS, LABELS, MARKS, TEXTS, UNTOLD, told
from secretariat.ui.recovery_page import AS_TEXT

DAY = date(2009, 5, 4)
TOLD_AS_TEXTS = (*AS_TEXT, BudgetTableDraft)
"""What is told in texts of its own."""

KINDS = [kind for kind in get_args(Draft) if kind not in TOLD_AS_TEXTS]


def words(draft, names=None):
    return "\n".join(plain(block) for block in told(draft, names or {}).blocks)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_of_every_kind_has_a_label_or_is_told_in_its_own_way(kind):
    names = [field.name for field in fields(kind)]
    for field in fields(kind):
        value = getattr(kind(), field.name)
        if field.name in GROUPS and is_dataclass(value):
            names += [inner.name for inner in fields(value)]
    assert not [name for name in names if name not in (*LABELS, *GROUPS, *TEXTS, *UNTOLD, MARKS)]


@pytest.mark.parametrize(
    ("draft", "told_words"),
    [
        (
            CommitteeDraft(name="Udvalget", letterhead=Letterhead(b"x" * 900, "Byvåben")),
            ["Udvalget", "Byvåben", "1 kB"],
        ),
        (
            PolicyDraft(adopted=DAY, goals=(Goal(GoalKey("g"), "1", "Flere i job", True),)),
            ["04-05-2009", "1 · Flere i job"],
        ),
        (
            PeriodDraft(
                "2009",
                sections=(ReportSection("s", "2", "Indsatser"),),
                goal_statuses=(GoalStatus(GoalKey("g"), read_markup("Det går fremad."), Attainment.MET),),
            ),
            ["2009", "2 · Indsatser", "Flere i job: Met", "Det går fremad."],
        ),
        (TemplateDraft("Kort", rows=(TemplateRow("a", "Mål", "Hvad nås?"),)), ["Kort", "Mål · Hvad nås? · yes"]),
        (
            InitiativeDraft("2.1", "Jobpatruljer", (FormerName("1.9", "", DAY),), goals=(GoalKey("g"),)),
            ["2.1", "Jobpatruljer", "1.9 · 04-05-2009", "Flere i job", "Running"],
        ),
        (
            SheetDraft(
                "Status",
                economy=Economy(Decimal(36_400_000), unit=MoneyUnit.MILLIONS),
                contributions=(Contribution("Jobcentret", due=DAY),),
                text=read_markup("Målet er nået."),
                waivers=(Waiver("leftover", "text", "[…]", "Aftalt", "Bo", datetime(2009, 5, 4, 12, tzinfo=UTC)),),
            ),
            ["36.400.000", "Jobcentret · Asked · 04-05-2009", "Målet er nået.", "Aftalt"],
        ),
        (
            IndicatorDraft(
                "1",
                "Beskæftigelse",
                measurements=(Measurement(DAY, Decimal("59.9")),),
                criterion=Criterion(CriterionKind.REACH, Decimal(64), DAY),
                breaks=(MethodBreak(DAY, "Ny metode", Decimal(57), Decimal(64)),),
            ),
            ["04-05-2009 · 59,9", "Reach a figure", "64", "Ny metode · 57 · 64"],
        ),
        (
            BudgetLinesDraft((BudgetLine(BudgetLineKey("b"), "2.9", "Lektiehjælp", (YearAmount(2009, Decimal(5)),)),)),
            ["2.9 · Lektiehjælp · 2009 · 5"],
        ),
        (
            RefundRatesDraft((RefundRate("Integrationsloven", DAY, Decimal(50)),)),
            ["Integrationsloven · 04-05-2009 · 50"],
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_was_typed_is_told(qapp, draft, told_words):
    text = words(draft, {"g": "Flere i job"}).replace("\u00a0", " ")
    assert [part for part in told_words if part not in text] == []


def test_what_a_record_links_to_is_told_by_its_words_and_else_by_its_key(qapp):
    text = words(InitiativeDraft(goals=(GoalKey("g"), GoalKey("gone"))), {"g": "1 Flere i job"})
    assert "1 Flere i job, gone" in text


def test_a_sheet_tells_which_fields_wait_to_be_confirmed_so_that_a_confirmation_counts_as_work(qapp):
    copied = carried_over(SheetDraft("Status", attainment=Attainment.MET))
    assert "Unchanged?: Title, Goal attainment" in words(copied)
    assert "Unchanged?: Goal attainment" in words(confirmed(copied, TITLE))
