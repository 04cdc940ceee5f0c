"""Columns that are computed from others: what the heading names must be borne out by the figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.headings import rule_of, says_grand_total
from secretariat.domain.budget.recognition.sheet import Heading, column_key
from secretariat.domain.budget.tables import ColumnKind

_MOST_TESTED: Final = 2000
"""Rows; more tell no more."""
_MOST_WAYS: Final = 60
_HUNDRED: Final = Decimal(100)
Values = Sequence[Decimal | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a column is, and the places of the columns it is over."""

    kind: ColumnKind = ColumnKind.AMOUNT
    of: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """What is printed: headings, figures and decimals by column, which columns are per cent, and the rows' labels."""

    headings: Sequence[Heading]
    columns: Sequence[Values]
    decimals: Sequence[int]
    percents: Sequence[bool]
    labels: Sequence[str]


_AMOUNT: Final = Rule()


def rules(printed: Printed, asking: Asking) -> tuple[Rule, ...]:
    """Return what each column is. A rule that the figures do not follow is asked about, and is no rule meanwhile."""
    named = [rule_of(heading.text) for heading in printed.headings]
    percents = printed.percents
    amounts = [place for place, kind in enumerate(named) if kind is None and not percents[place]]
    return tuple(
        _AMOUNT
        if kind is None or (percents[place] and kind in (ColumnKind.SUM, ColumnKind.DIFFERENCE))
        else _settled(kind, place, amounts, printed=printed, asking=asking)
        for place, kind in enumerate(named)
    )


def _settled(kind: ColumnKind, place: int, amounts: Sequence[int], *, printed: Printed, asking: Asking) -> Rule:
    headings, columns = printed.headings, printed.columns
    ways = list(islice(_ways(kind, place, amounts, headings), _MOST_WAYS))
    if not ways:
        return _AMOUNT
    if all(value is None for value in columns[place]):
        return Rule(kind, ways[0])
    best, fits = _AMOUNT, 0.5
    for way in ways:
        share = _borne_out(kind, way, place, printed)
        if share >= fits and (share > fits or best is _AMOUNT):
            best, fits = Rule(kind, way), share
    if best is not _AMOUNT or _is_plain_percent(kind, headings[place]):
        return best
    told = " | ".join(headings[at].text for at in ways[0])
    alternatives = [
        alternative(AlternativeCode.PLAIN_COLUMN),
        alternative(AlternativeCode.RULE_COLUMN, kind=kind.value, of=told),
    ]
    code, column = DoubtCode.RULE_NOT_BORNE_OUT, column_key(place)
    chosen = asking.ask(code, alternatives, column=column, excerpt=headings[place].text, kind=kind.value)
    return Rule(kind, ways[0]) if chosen else _AMOUNT


def _is_plain_percent(kind: ColumnKind, heading: Heading) -> bool:
    """True for a heading that says no more than per cent: such a column is often a part of something else."""
    return kind is ColumnKind.SHARE and not heading.text.casefold().startswith(("andel", "fordeling"))


def _ways(
    kind: ColumnKind, place: int, amounts: Sequence[int], headings: Sequence[Heading]
) -> Iterator[tuple[int, ...]]:
    """Return the columns a rule can be over, the likeliest first: its neighbours of the same heading above."""
    over = headings[place].over
    near = [other for other in amounts if headings[other].over == over] if over else list(amounts)
    before, after = [other for other in near if other < place], [other for other in near if other > place]
    if kind is ColumnKind.SUM:
        yield from (tuple(before[start:]) for start in range(len(before) - 1))
        yield from (tuple(after[: end + 1]) for end in range(len(after) - 1, 0, -1))
    elif kind is ColumnKind.SHARE:
        yield from ((other,) for other in (*reversed(before), *after))
    else:
        closest = [*reversed(before), *after]
        for gap in range(1, len(closest)):
            for one in range(len(closest) - gap):
                yield closest[one], closest[one + gap]
                yield closest[one + gap], closest[one]


def _borne_out(kind: ColumnKind, way: Sequence[int], place: int, printed: Printed) -> float:
    """Return the share of the rows whose figure is what the rule gives."""
    columns = printed.columns
    whole = _whole(columns[way[0]], columns[place], printed.labels) if kind is ColumnKind.SHARE else None
    tested = fitting = 0
    parts = [columns[at] for at in way]
    step = Decimal(1).scaleb(-printed.decimals[place])
    slack = step * (len(way) + 1) / 2 if kind in (ColumnKind.SUM, ColumnKind.DIFFERENCE) else step
    for told, *figures in islice(zip(columns[place], *parts, strict=True), _MOST_TESTED):
        computed = _computed(kind, figures, whole)
        if told is None or computed is None or not (told or computed):
            continue
        tested += 1
        fitting += abs(told - computed) <= slack
    return fitting / tested if tested else 0.0


def _computed(kind: ColumnKind, figures: Sequence[Decimal | None], whole: Decimal | None) -> Decimal | None:
    if all(figure is None for figure in figures):
        return None
    told = [figure or Decimal(0) for figure in figures]
    if kind is ColumnKind.SUM:
        return sum(told, Decimal(0))
    if kind is ColumnKind.DIFFERENCE:
        return told[0] - told[1]
    if kind is ColumnKind.SHARE:
        return _HUNDRED * told[0] / whole if whole else None
    return _HUNDRED * (told[1] - told[0]) / abs(told[0]) if told[0] else None


def _whole(amounts: Values, shares: Values, labels: Sequence[str]) -> Decimal | None:
    """Return what shares are parts of: the amount whose share is 100, or the last total's."""
    hundred = (amount for amount, share in zip(amounts, shares, strict=True) if share == _HUNDRED and amount)
    found = next(hundred, None)
    if found is not None:
        return found
    totals = [
        amount for amount, label in zip(amounts, labels, strict=True) if amount and says_grand_total(label.strip())
    ]
    return totals[-1] if totals else None
