"""Hypothesis strategies for what a person types of initiatives, their sheets, indicators, periods and lists."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.budget_lines import BudgetLine, BudgetLinesDraft, YearAmount
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.indicators import (
    Criterion,
    CriterionKind,
    Direction,
    IndicatorDraft,
    Measurement,
    MethodBreak,
    Unit,
)
from secretariat.domain.initiatives import FormerName, InitiativeDraft, Standing
from secretariat.domain.periods import GoalStatus, PeriodDraft, ReportSection
from secretariat.domain.policies import Goal, PolicyDraft
from secretariat.domain.refunds import RefundRate, RefundRatesDraft
from secretariat.domain.sheet_fields import Attainment, Counting, Economy, Mark, SheetState, Waiver
from secretariat.domain.sheet_templates import TemplateDraft, TemplateRow
from secretariat.domain.status_sheets import SheetDraft
from tests.support.drafts import DAYS, MOMENTS, lines, several
from tests.support.texts import characters, texts

KEYS = st.uuids().map(lambda key: key.hex) | st.sampled_from(("employment", "areas"))
NUMBERS = st.sampled_from(("2.9", "2.10", "3.1", "")) | lines()
YEARS = st.integers(1970, 2199)
AMOUNTS = st.integers(-(10**15), 10**15).map(lambda oere: Decimal(oere).scaleb(-2))
"""Kroner with at most two decimals."""
FIGURES = st.decimals(allow_nan=False, allow_infinity=False)
PERCENTS = st.decimals(0, 100, places=2)


def policies() -> SearchStrategy[PolicyDraft]:
    """Policies; not always ones that may be stored."""
    goals = st.builds(Goal, KEYS, lines(), lines(), st.booleans())
    return st.builds(PolicyDraft, lines(), st.none() | DAYS, lines(), several(goals), lines())


def periods() -> SearchStrategy[PeriodDraft]:
    """Periods; not always ones that may be stored."""
    return st.builds(
        PeriodDraft,
        name=lines(),
        title=lines(),
        year=st.none() | YEARS,
        starts=st.none() | DAYS,
        ends=st.none() | DAYS,
        due=st.none() | DAYS,
        sections=several(st.builds(ReportSection, KEYS, NUMBERS, lines())),
        goal_statuses=several(
            st.builds(GoalStatus, KEYS, texts(max_blocks=2), st.none() | st.sampled_from(Attainment))
        ),
        unconfirmed=several(KEYS),
        notes=lines(),
    )


def templates() -> SearchStrategy[TemplateDraft]:
    """Templates; not always ones that may be stored."""
    rows = several(st.builds(TemplateRow, KEYS, lines(), lines(), st.booleans()))
    return st.builds(TemplateDraft, lines(), lines(), st.sampled_from(DocumentLanguage), rows)


def initiatives() -> SearchStrategy[InitiativeDraft]:
    """Initiatives; not always ones that may be stored."""
    return st.builds(
        InitiativeDraft,
        number=NUMBERS,
        name=lines(),
        former_names=several(st.builds(FormerName, NUMBERS, lines(), st.none() | DAYS)),
        section=KEYS,
        **{name: lines() for name in ("origin", "office", "starts", "ends", "reason", "notes")},
        standing=st.sampled_from(Standing),
        standing_since=st.none() | DAYS,
        goals=several(KEYS),
        budget_lines=several(KEYS),
        expects_sheet=st.booleans(),
    )


def economies() -> SearchStrategy[Economy]:
    """Economies of every kind; the figures need not agree."""
    return st.builds(
        Economy,
        gross=st.none() | AMOUNTS,
        refund_percent=st.none() | PERCENTS,
        refund_since=st.none() | DAYS,
        refund_law=lines(),
        net=st.none() | AMOUNTS,
        unit=st.sampled_from(MoneyUnit),
        decimals=st.none() | st.integers(0, 3),
        year=st.none() | YEARS,
        counting=st.sampled_from(Counting),
        other_line=st.none() | KEYS,
        sentence=lines(),
    )


def sheets() -> SearchStrategy[SheetDraft]:
    """Sheets without a template."""
    waivers = st.builds(Waiver, characters(), lines(), lines(), lines(), lines(), st.none() | MOMENTS)
    return st.builds(
        SheetDraft,
        title=lines(),
        language=st.sampled_from(DocumentLanguage),
        template=st.none(),
        state=st.sampled_from(SheetState),
        responsible=lines(),
        economy=economies(),
        attainment=st.none() | st.sampled_from(Attainment),
        contributions=several(
            st.builds(Contribution, lines(), st.sampled_from(ContributionState), st.none() | DAYS, lines())
        ),
        text=texts(max_blocks=4),
        marks=several(st.builds(Mark, KEYS.map("row:{}".format), st.text("0123456789abcdef", max_size=24))),
        waivers=several(waivers),
        notes=lines(),
    )


def indicators() -> SearchStrategy[IndicatorDraft]:
    """Indicators; not always ones that may be stored."""
    measurements = st.builds(Measurement, DAYS, FIGURES, lines(), lines())
    return st.builds(
        IndicatorDraft,
        number=NUMBERS,
        name=lines(),
        unit=st.sampled_from(Unit),
        unit_words=lines(),
        decimals=st.integers(0, 3),
        direction=st.sampled_from(Direction),
        baseline=st.none() | measurements,
        measurements=several(measurements),
        criterion=st.builds(Criterion, st.sampled_from(CriterionKind), st.none() | FIGURES, st.none() | DAYS),
        goal=st.none() | KEYS,
        breaks=several(st.builds(MethodBreak, DAYS, lines(), st.none() | FIGURES, st.none() | FIGURES)),
        source=lines(),
        notes=lines(),
    )


def budget_lines() -> SearchStrategy[BudgetLinesDraft]:
    """Lists of budget lines; not always ones that may be stored."""
    amounts = several(st.builds(YearAmount, YEARS, st.none() | AMOUNTS))
    return st.builds(BudgetLinesDraft, several(st.builds(BudgetLine, KEYS, NUMBERS, lines(), amounts)))


def refund_rates() -> SearchStrategy[RefundRatesDraft]:
    """Lists of refund rates; not always ones that may be stored."""
    return st.builds(RefundRatesDraft, several(st.builds(RefundRate, characters(), DAYS, PERCENTS)))
