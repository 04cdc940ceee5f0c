"""From one period to the next: its name, days and titles moved on, its sheets carried over with the year's money."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.initiatives import SectionKey
from secretariat.domain.periods import GoalStatus, PeriodDraft, ReportSection
from secretariat.domain.policies import GoalKey
from secretariat.domain.refunds import RefundRate, rate_on
from secretariat.domain.sheet_fields import Economy
from secretariat.domain.status_sheets import SheetDraft, carried_over

_PARTS_OF_YEAR: Final = {"halvår": 2, "tertial": 3, "kvartal": 4}
_PART: Final = re.compile(r"(?<!\d)([1-4])\. (halvår|tertial|kvartal)", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<![\d/])((?:19|20)\d\d)(?:([/-])((?:19|20)\d\d|\d\d))?(?!\d)")
"""A year, or one that runs into another (`2009/10`, `2008-2010`), but not that of a case number (`BR 395/2006`)."""

_TITLES: Final = {DocumentLanguage.DANISH: "Statusredegørelse {}", DocumentLanguage.ENGLISH: "Status report {}"}
_SECTIONS: Final = {
    DocumentLanguage.DANISH: ("Indsatser i {}, der bidrager til politikkens mål", "Øvrige indsatser i {}"),
    DocumentLanguage.ENGLISH: ("Initiatives in {} contributing to the goals of the policy", "Other initiatives in {}"),
}
_SECTION_KEYS: Final = (SectionKey("contributing"), SectionKey("beyond"))


def first_period(year: int, goals: Sequence[GoalKey], language: DocumentLanguage) -> PeriodDraft:
    """Return what a committee's first period begins with: a calendar year with the sections of a report and its goals.

    The two sections are those of the report of 2009: what contributes to the policy's goals, and what goes beyond them.
    """
    titles = [title.format(year) for title in _SECTIONS[language]]
    return PeriodDraft(
        name=str(year),
        title=_TITLES[language].format(year),
        year=year,
        starts=date(year, 1, 1),
        ends=date(year, 12, 31),
        sections=tuple(
            ReportSection(key, str(number), title)
            for number, (key, title) in enumerate(zip(_SECTION_KEYS, titles, strict=True), start=1)
        ),
        goal_statuses=tuple(GoalStatus(goal) for goal in goals),
    )


def next_period(draft: PeriodDraft) -> PeriodDraft:
    """Return what the period after this one begins with.

    `2009` becomes `2010`, and `1. halvår 2009` becomes `2. halvår 2009` and then `1. halvår 2010`; years in titles move
    by the same step (`2008-2010` to `2009-2011`), and days by the period's length. Sections are the same by key. Every
    goal's status is copied and unconfirmed. Notes stay behind.
    """
    length = _length_of(draft)
    step = _step_of(draft, length)
    return replace(
        draft,
        name=step.moved(draft.name),
        title=step.moved(draft.title),
        year=_later(draft.year, step.years),
        starts=length.after(draft.starts),
        ends=length.after(draft.ends),
        due=length.after(draft.due),
        sections=tuple(replace(section, title=step.moved(section.title)) for section in draft.sections),
        unconfirmed=tuple(status.goal for status in draft.goal_statuses),
        notes="",
    )


def _later(year: int | None, years: int) -> int | None:
    """Return the year so many years later; None past the last year that has days."""
    return None if year is None or year + years > date.max.year else year + years


@dataclass(frozen=True, slots=True)
class _Length:
    """How long a period is: whole months, or days where it is not made of months."""

    months: int = 0
    days: int = 0

    def after(self, day: date | None) -> date | None:
        """Return the day that a day of this period becomes in the next; the last of a month stays the last of one.

        None past the last day there is, which some write for a period without an end.
        """
        if day is None:
            return None
        if not self.months:
            return day + timedelta(days=self.days) if (date.max - day).days >= self.days else None
        year, month = divmod(day.year * 12 + day.month - 1 + self.months, 12)
        if year > date.max.year:
            return None
        last = monthrange(year, month + 1)[1]
        is_last = day.day == monthrange(day.year, day.month)[1]
        return date(year, month + 1, last if is_last else min(day.day, last))


def _length_of(draft: PeriodDraft) -> _Length:
    if draft.starts is None or draft.ends in (None, date.max):
        part = _PART.search(draft.name)
        return _Length(months=12 // _PARTS_OF_YEAR[part[2].lower()] if part else 12)
    after = draft.ends + timedelta(days=1)
    if draft.starts.day == after.day:
        return _Length(months=(after.year - draft.starts.year) * 12 + after.month - draft.starts.month)
    return _Length(days=(after - draft.starts).days)


@dataclass(frozen=True, slots=True)
class _Step:
    """How far years are moved on in words; `part` is the part of a year that moves too, empty where none does."""

    years: int
    part: str = ""

    def moved(self, words: str) -> str:
        """Return `words` as they stand in the next period."""
        return _YEAR.sub(self._moved_year, _PART.sub(self._moved_part, words))

    def _moved_year(self, found: re.Match[str]) -> str:
        year, into = int(found[1]), found[3]
        if into is None:
            return str(year + self.years)
        if len(into) == len(found[1]):
            return f"{year + self.years}{found[2]}{int(into) + self.years}"
        then = f"{(int(into) + self.years) % 100:02d}" if int(into) == (year + 1) % 100 else into
        return f"{year + self.years}{found[2]}{then}"

    def _moved_part(self, found: re.Match[str]) -> str:
        if found[2].lower() != self.part:
            return found[0]
        return f"{int(found[1]) % _PARTS_OF_YEAR[self.part] + 1}. {found[2]}"


def _step_of(draft: PeriodDraft, length: _Length) -> _Step:
    if part := _PART.search(draft.name):
        word = part[2].lower()
        return _Step(int(int(part[1]) >= _PARTS_OF_YEAR[word]), word)
    starts = length.after(draft.starts)
    return _Step(1 if draft.starts is None or starts is None else starts.year - draft.starts.year)


def rolled(sheet: SheetDraft, before: PeriodDraft, after: PeriodDraft, rates: Sequence[RefundRate]) -> SheetDraft:
    """Return a sheet of `before` as it begins in `after`: copied, every field that says something marked.

    The budget year moves on, and a refund that was its law's rate in `before` becomes the rate in `after`. Both are
    done before the marks are made, so that they wait for confirmation like anything else that was carried over.
    """
    return carried_over(replace(sheet, economy=_renewed(sheet.economy, before, after, rates)))


def _renewed(economy: Economy, before: PeriodDraft, after: PeriodDraft, rates: Sequence[RefundRate]) -> Economy:
    if economy.year is not None and before.year is not None and after.year is not None:
        economy = replace(economy, year=_later(economy.year, after.year - before.year))
    was, now = _rate_in(before, economy.refund_law, rates), _rate_in(after, economy.refund_law, rates)
    if was is None or now is None or economy.refund_percent != was.percent:
        return economy
    since = None if economy.refund_since is None else now.since
    return replace(economy, refund_percent=now.percent, refund_since=since)


def _rate_in(period: PeriodDraft, law: str, rates: Sequence[RefundRate]) -> RefundRate | None:
    """Return the law's rate on the period's first day, or on its year's."""
    year = None if period.year is None else date(period.year, 1, 1)
    first = period.starts or year
    return None if first is None else rate_on(rates, law, first)
