"""A status sheet's money: gross, refund and net against each other, the law's rate, the budget line, the year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from secretariat.domain.amounts import MoneyUnit, last_place, money_text
from secretariat.domain.budget_lines import BudgetLine
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.sheet_context import SheetContext
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.periods import PeriodDraft
from secretariat.domain.problems import Finding, Place
from secretariat.domain.refunds import RefundRate, net_of, rate_on
from secretariat.domain.sheet_fields import Counting, Economy
from secretariat.domain.sheet_templates import ECONOMY
from secretariat.domain.status_sheets import says_something


def missing_facts(context: SheetContext) -> Iterator[Finding]:
    """Find money that is half told: no sum at all, a net without its gross, a refund without what is left of it."""
    economy = context.draft.economy
    has_refund = bool(economy.refund_percent)
    if not says_something(economy) and not _is_told_in_words(context):
        yield finding("economy_missing", Place("sheet", "economy"))
    if economy.gross is None and economy.net is not None and has_refund:
        yield finding("gross_missing", Place("sheet", "economy.gross"))
    if economy.gross is not None and economy.net is None and has_refund:
        yield finding("net_missing", Place("sheet", "economy.net"))
    if economy.gross is not None and economy.net not in (None, economy.gross) and economy.refund_percent is None:
        yield finding("refund_missing", Place("sheet", "economy.refund_percent"))
    if economy.counting is Counting.OTHER_LINE and economy.other_line is None:
        yield finding("other_line_missing", Place("sheet", "economy.other_line"))


def _is_told_in_words(context: SheetContext) -> bool:
    return any(row.key == ECONOMY and says_something(row.content) for row, _ in context.rows)


def net_against_gross(context: SheetContext) -> Iterator[Finding]:
    """Find a net that is not what the refund leaves of the gross.

    A net that is rounded to the decimals shown is in order: only more than half a unit of the last one is an error.
    """
    economy = context.draft.economy
    if economy.gross is None or economy.net is None or economy.refund_percent is None:
        return
    computed = net_of(economy.gross, economy.refund_percent)
    if abs(computed - economy.net) * 2 <= last_place(economy.net, economy.unit, economy.decimals):
        return
    told = {
        "gross": _money(economy, economy.gross),
        "percent": plain_number(economy.refund_percent),
        "net": _money(economy, economy.net),
        "computed": money_text(computed, economy.unit),
    }
    yield finding("net_mismatch", Place("sheet", "economy.net"), excerpt=_excerpt(*told.values()), **told)


def refund_rate(context: SheetContext) -> Iterator[Finding]:
    """Find a refund that is no rate of its law on any day of the period, and a law that no rates are known of."""
    economy, rates = context.draft.economy, context.facts.rates
    law = economy.refund_law.strip()
    if economy.refund_percent is None or not law or not rates:
        return
    known = [rate for rate in rates if rate.law.strip().casefold() == law.casefold()]
    if not known:
        yield finding("refund_law_unknown", Place("sheet", "economy.refund_law"), excerpt=law, law=law)
        return
    holding = _holding(known, context.facts.period.draft)
    if holding and economy.refund_percent not in {rate.percent for rate in holding}:
        last, percent = holding[-1], plain_number(economy.refund_percent)
        yield finding(
            "refund_rate_odd",
            Place("sheet", "economy.refund_percent"),
            excerpt=_excerpt(law, percent),
            law=law,
            percent=percent,
            expected=plain_number(last.percent),
            since=last.since.isoformat(),
        )


def _holding(rates: Sequence[RefundRate], period: PeriodDraft) -> list[RefundRate]:
    """Return the rates of one law that hold on a day of the period, by day."""
    span = days_of(period)
    if span is None:
        return []
    first, last = span
    at_first = rate_on(rates, rates[0].law, first)
    begun = [rate for rate in rates if first < rate.since <= last]
    return sorted(([at_first] if at_first is not None else []) + begun, key=lambda rate: rate.since)


def days_of(period: PeriodDraft) -> tuple[date, date] | None:
    """Return the first and last day of a period; its year's where they are not told, None without either."""
    first = period.starts or (date(period.year, 1, 1) if period.year else None)
    last = period.ends or (date(period.year, 12, 31) if period.year else None)
    return (first, last) if first is not None and last is not None else None


def budget_line(context: SheetContext) -> Iterator[Finding]:
    """Find a sheet that tells of another sum than its own budget lines hold in the year.

    The sheet's net counts, or its only sum; either side may be rounded to the decimals it is told with.
    """
    economy = context.draft.economy
    year = economy.year or context.facts.period.draft.year
    told = economy.net if economy.net is not None or economy.refund_percent else economy.gross
    if told is None or year is None or economy.counting is not Counting.OWN_LINE:
        return
    held = [amount for line in context.facts.lines if (amount := line.amount_in(year)) is not None]
    if not held:
        return
    rounding = last_place(told, economy.unit, economy.decimals) + sum(
        last_place(amount, MoneyUnit.MILLIONS) for amount in held
    )
    if abs(sum(held) - told) * 2 > rounding:
        figures = {"told": _money(economy, told), "of_line": money_text(sum(held, Decimal()), economy.unit)}
        line = _names(context.facts.lines)
        yield finding(
            "line_differs", Place("sheet", "economy.net"), excerpt=_excerpt(*figures.values()), line=line, **figures
        )


def _names(lines: Sequence[BudgetLine]) -> str:
    return ", ".join(line.number.strip() or line.name.strip() for line in lines)


def odd_year(context: SheetContext) -> Iterator[Finding]:
    """Find a sum that is told of another year than the period's."""
    year, period = context.draft.economy.year, context.facts.period.draft.year
    if year is not None and period is not None and year != period and says_something(context.draft.economy):
        yield finding(
            "economy_year_odd", Place("sheet", "economy.year"), excerpt=str(year), year=str(year), period=str(period)
        )


def _money(economy: Economy, amount: Decimal) -> str:
    return money_text(amount, economy.unit, decimals=economy.decimals)


def _excerpt(*told: str) -> str:
    return " · ".join(told)
