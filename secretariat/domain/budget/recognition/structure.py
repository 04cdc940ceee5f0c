"""Which rows are lines, groups and totals: the reading of the whole table that explains most of what is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.headings import GRAND_WORDS, TOTAL_WORDS
from secretariat.domain.budget.recognition.spans import Span, SpanFinder, weigh
from secretariat.domain.budget.recognition.tree import (
    Item,
    Placed,
    group_after,
    group_before,
    group_without_figures,
    placed,
)
from secretariat.domain.budget.tables import RowKey, RowKind

_MOST_PASSES: Final = 8
_GRAND_WORDS: Final = 14.0
_TOTAL_WORDS: Final = 4.0
_FIRST_IS_GRAND: Final = -3.0
_MIXED: Final = 3.0
"""What a table must gain to have totals both before and after their lines."""
_RELAXED: Final = 6.0
_SURE: Final = 3.0
"""Bits; a group that less speaks for is asked about."""
_SURE_BESIDE_OTHERS: Final = 1.0
"""The same where another group of the table is sure: a table that has one group has several."""
_EMPTY_LINES: Final = -4.0
"""What a table must gain for rows without figures to be lines that are not filled in, and no headings."""
_LARGE: Final = 4000
"""Rows; with more, only the readings that large tables have are weighed: one style, a grand total that is worded."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of the whole table: items side by side, the grand total, and how much speaks for it."""

    items: tuple[Item, ...]
    spans: tuple[tuple[Item, Span], ...]
    weight: float
    grand: Item | None = None
    is_confirmed: bool = False


Style = Callable[[Span], bool]
_STYLES: Final[tuple[tuple[Style, float], ...]] = (
    (lambda span: span.is_before, 0.0),
    (lambda span: not span.is_before, 0.0),
    (lambda _: True, -_MIXED),
)


def structured(items: Sequence[Item], totals: Sequence[bool], asking: Asking) -> list[Placed]:
    """Return what each row is and how deep it stands, in the table's order.

    `totals` tells for each column of figures whether it adds the others. A row that can be read in two ways is asked
    about; a person's choice holds.
    """
    forced = _forced(items, asking)
    read = [_best(way, totals, forced, price) for way, price in _blank_rows(items)]
    reading = max(read, key=lambda reading: reading.weight)
    _ask(reading, asking)
    rows = placed(reading.items)
    if reading.grand is not None:
        grand = Placed(reading.grand.row, RowKind.GRAND_TOTAL, 0)
        parts = [Placed(row, RowKind.OF_WHICH, 1) for row in reading.grand.of_which]
        rows = sorted([*rows, grand, *parts], key=lambda row: row.row)
    return rows


def _forced(items: Sequence[Item], asking: Asking) -> Mapping[RowKey, bool]:
    forced = {}
    for item in items:
        for code in (DoubtCode.GROUP_OR_LINE, DoubtCode.TOTAL_NOT_BORNE_OUT):
            choice = asking.choice(code, item.key)
            if choice is not None:
                forced[item.key] = choice == 0
    return forced


def _blank_rows(items: Sequence[Item]) -> Iterator[tuple[Sequence[Item], float]]:
    """Yield the ways to take rows without figures, each with its price: all as headings, or some as empty lines.

    What stands deeper or is numbered below such a row makes it a heading; else it is one where something begins.
    """
    yield items, 0.0
    blank = [place for place, item in enumerate(items) if not item.has_figures]
    plain = [place for place in blank if not _has_below(items, place)]
    if not plain or len(items) > _LARGE:
        return
    yield _as_lines(items, plain), _EMPTY_LINES
    inside = [place for place in plain if place and items[place - 1].has_figures and not items[place - 1].total_words]
    if inside and inside != plain:
        yield _as_lines(items, inside), _EMPTY_LINES


def _has_below(items: Sequence[Item], place: int) -> bool:
    item = items[place]
    if item.total_words or place + 1 == len(items):
        return item.total_words
    below = items[place + 1]
    is_numbered_below = bool(item.number) and below.number[: len(item.number)] == item.number
    return is_numbered_below or below.depth > item.depth or item.is_bold


def _as_lines(items: Sequence[Item], places: Sequence[int]) -> Sequence[Item]:
    chosen = frozenset(places)
    return [replace(item, has_figures=True) if place in chosen else item for place, item in enumerate(items)]


def _best(items: Sequence[Item], totals: Sequence[bool], forced: Mapping[RowKey, bool], price: float) -> Reading:
    places = _grand_places(items, forced)
    if len(items) > _LARGE:
        places = [(place, prior) for place, prior in places if prior >= _GRAND_WORDS][:1]
        if not places:
            return _priced(_read(items, None, totals, forced), price)
    is_worded = [place for place, prior in places if prior >= _GRAND_WORDS] == [len(items) - 1]
    readings = [] if is_worded or len(items) > _LARGE else [_read(items, None, totals, forced)]
    for place, prior in places:
        rest = [item for index, item in enumerate(items) if index != place]
        readings.append(_read(rest, (items[place], prior), totals, forced))
    return _priced(max(readings, key=lambda reading: reading.weight), price)


def _priced(reading: Reading, price: float) -> Reading:
    return replace(reading, weight=reading.weight + price)


def _grand_places(items: Sequence[Item], forced: Mapping[RowKey, bool]) -> list[tuple[int, float]]:
    """Return the rows that can be the grand total, and what their words and place say."""
    figured = [place for place, item in enumerate(items) if item.has_figures]
    if len(figured) < 3:
        return [(place, _GRAND_WORDS) for place in figured[1:] if GRAND_WORDS.fullmatch(items[place].label)]
    found = []
    for place in {*figured[-5:], figured[0]}:
        item = items[place]
        if forced.get(item.key) is not None:
            continue
        if GRAND_WORDS.fullmatch(item.label):
            found.append((place, _GRAND_WORDS + (_FIRST_IS_GRAND if place == figured[0] else 0.0)))
        elif place == figured[-1]:
            found.append((place, _TOTAL_WORDS if TOTAL_WORDS.fullmatch(item.label) else 0.0))
    return sorted(found)


def _read(
    items: Sequence[Item],
    grand: tuple[Item, float] | None,
    totals: Sequence[bool],
    forced: Mapping[RowKey, bool],
) -> Reading:
    """Return the best reading, given which row is the grand total."""
    rows = len(items)
    options = [Reading(_under_headings(items), (), 0.0)] if not any(forced.values()) else []
    finders = _Finders(totals, forced, rows)
    is_large = rows > _LARGE
    for style, price in _STYLES[:2] if is_large else _STYLES:
        for ease in (0.0, _RELAXED) if grand and not is_large else (0.0,):
            grouped, spans = _grouped(items, finders, style=style, ease=ease)
            if spans or not options:
                options.append(Reading(grouped, spans, sum(span.weight for _, span in spans) + price))
    weighed = [_with_grand(option, grand, totals, rows) if grand else _uncovered(option) for option in options]
    return max(weighed, key=lambda reading: reading.weight)


def _uncovered(reading: Reading) -> Reading:
    """Return a reading whose one item is a total of all the rest with that as the grand total."""
    items = reading.items
    if len(items) != 1 or not items[0].is_group or items[0].heading is not None or not items[0].has_figures:
        return reading
    item = items[0]
    if item.kind is not RowKind.TOTAL and not GRAND_WORDS.fullmatch(item.label):
        return reading
    return replace(reading, items=item.holds, grand=item)


def _with_grand(reading: Reading, grand: tuple[Item, float], totals: Sequence[bool], rows: int) -> Reading:
    item, prior = grand
    added = [part for part in reading.items if part.has_figures or part.is_group]
    count = sum(len(part.holds) if part.is_group and not part.has_figures else 1 for part in added)
    sums = [
        (sum(part.printed[column] or 0 for part in added), sum(part.leaves[column] for part in added))
        for column in range(len(totals))
    ]
    figures, is_exact = weigh(item.printed, sums, totals, count)
    bits = figures + prior - 2 * log2(min(max(rows, 2), 400)) if count > 1 else prior + figures - 20.0
    floor = prior - 8.0 if prior >= _GRAND_WORDS + _FIRST_IS_GRAND else bits
    return replace(reading, weight=reading.weight + max(bits, floor), grand=item, is_confirmed=is_exact)


class _Finders:
    """Makes the finders of spans; that of the table as it stands is the same for every style, and looks once."""

    def __init__(self, totals: Sequence[bool], forced: Mapping[RowKey, bool], rows: int) -> None:
        self._totals = totals
        self._forced = forced
        self._rows = rows
        self._first: SpanFinder | None = None

    def among(self, items: Sequence[Item], *, is_first: bool) -> SpanFinder:
        """Return the finder of spans among items; `is_first` before anything is put together."""
        if is_first and self._first is not None:
            return self._first
        finder = SpanFinder(items, self._totals, self._forced, self._rows)
        if is_first:
            self._first = finder
        return finder


def _grouped(
    items: Sequence[Item], finders: _Finders, *, style: Style, ease: float
) -> tuple[tuple[Item, ...], tuple[tuple[Item, Span], ...]]:
    """Put groups together from the innermost out, then what headings hold, then groups of those."""
    current = tuple(items)
    taken: list[tuple[Item, Span]] = []
    has_headings = any(not item.has_figures for item in items)
    for turn in range(_MOST_PASSES):
        finder = finders.among(current, is_first=turn == 0)
        spans = [span for span in finder.spans if style(span) or span.weight > 200]
        chosen = _chosen(len(current), spans, ease)
        if chosen:
            chosen = sorted([*chosen, *_between(chosen, finder)], key=lambda span: span.start)
            taken.extend((current[span.total], span) for span in chosen)
            current = _collapsed(current, chosen)
        elif has_headings:
            current, has_headings = _under_headings(current), False
        else:
            break
    return _under_headings(current), tuple(taken)


def _chosen(count: int, spans: Sequence[Span], ease: float) -> list[Span]:
    """Return the spans that do not overlap and together weigh most.

    A span that begins where the one before it ends, or where the table begins, gains by it.
    """
    starting: dict[int, list[Span]] = {}
    for span in spans:
        if span.weight + span.adjoining + ease > 0:
            starting.setdefault(span.start, []).append(span)
    if not starting:
        return []
    best = [[0.0, 0.0] for _ in range(count + 1)]
    taken: list[list[Span | None]] = [[None, None] for _ in range(count)]
    for place in range(count - 1, -1, -1):
        for adjoins in (0, 1):
            best[place][adjoins] = best[place + 1][0]
            for span in starting.get(place, ()):
                weight = span.weight + span.adjoining * adjoins + ease + best[span.end + 1][1]
                if weight > best[place][adjoins]:
                    best[place][adjoins], taken[place][adjoins] = weight, span
    chosen, place, adjoins = [], 0, 1
    while place < count:
        span_here = taken[place][adjoins]
        if span_here is None:
            place, adjoins = place + 1, 0
        else:
            gained = span_here.adjoining * adjoins
            chosen.append(replace(span_here, weight=span_here.weight + gained, raw=span_here.raw + gained))
            place, adjoins = span_here.end + 1, 1
    return chosen


def _between(chosen: Sequence[Span], finder: SpanFinder) -> Iterator[Span]:
    """Yield the groups that stand between groups, and before and after them, as those stand.

    Where a table's other rows are in groups, a printed total that is wrong says little less than one that is right.
    """
    is_before = sum(span.is_before for span in chosen) * 2 >= len(chosen)
    starts, ends = [0, *(span.end + 1 for span in chosen)], [*(span.start for span in chosen), finder.count]
    for start, end in zip(starts, ends, strict=True):
        span = finder.between(start, end, is_before=is_before)
        if span is not None:
            yield span


def _collapsed(items: Sequence[Item], spans: Sequence[Span]) -> tuple[Item, ...]:
    collapsed: list[Item] = []
    reached = 0
    for span in spans:
        collapsed.extend(items[reached : span.start])
        total, holds = items[span.total], items[span.first : span.last + 1]
        if span.is_before:
            collapsed.append(group_before(total, holds))
        else:
            heading = items[span.start] if span.start < span.first else None
            collapsed.append(group_after(heading, holds, total))
        reached = span.end + 1
    collapsed.extend(items[reached:])
    return tuple(collapsed)


def _under_headings(items: Sequence[Item]) -> tuple[Item, ...]:
    """Give each heading without figures what stands below it, up to the next one of its depth or a total."""
    built: list[Item] = []
    for item in reversed(items):
        if item.has_figures or item.is_group:
            built.append(item)
            continue
        holds: list[Item] = []
        while built and _holds(item, built[-1], holds):
            holds.append(built.pop())
        is_group = any(held.has_figures or held.is_group for held in holds)
        if is_group:
            built.append(group_without_figures(item, holds))
        else:
            built.extend(reversed(holds))
            built.append(replace(item, kind=RowKind.HEADING))
    return tuple(reversed(built))


def _holds(heading: Item, item: Item, held: Sequence[Item]) -> bool:
    if item.total_words and not item.is_group:
        return False
    own = heading.number
    if own and item.number:
        return item.number[: len(own)] == own
    if held and held[0].depth > heading.depth >= item.depth:
        return False
    is_heading = item.kind in (RowKind.GROUP, RowKind.HEADING) and not item.has_figures
    return not is_heading or item.depth > heading.depth


def _ask(reading: Reading, asking: Asking) -> None:
    """Ask about groups that little speaks for, and about totals that add nothing around them."""
    in_groups = {item.key for item, _ in reading.spans}
    enough = _SURE_BESIDE_OTHERS if any(span.raw >= _SURE for _, span in reading.spans) else _SURE
    for item, span in reading.spans:
        is_choice = asking.choice(DoubtCode.TOTAL_NOT_BORNE_OUT, item.key) is not None
        if (item.total_words and span.raw < 0) or is_choice:
            _ask_total(item, asking)
        elif span.weight > 200 or (span.raw < enough and not reading.is_confirmed):
            _ask_group(item, asking)
    for item in _loose(reading.items):
        if item.total_words or asking.choice(DoubtCode.TOTAL_NOT_BORNE_OUT, item.key) is not None:
            _ask_total(item, asking, likely=1)
        elif asking.choice(DoubtCode.GROUP_OR_LINE, item.key) is not None and item.key not in in_groups:
            _ask_group(item, asking)


def _loose(items: Sequence[Item]) -> list[Item]:
    """Return the lines of a tree."""
    found, waiting = [], list(items)
    while waiting:
        item = waiting.pop()
        waiting.extend(item.holds)
        if not item.is_group and item.has_figures:
            found.append(item)
    return sorted(found, key=lambda item: item.row)


def _ask_group(item: Item, asking: Asking) -> None:
    alternatives = [alternative(AlternativeCode.AS_GROUP), alternative(AlternativeCode.AS_LINE)]
    asking.ask(DoubtCode.GROUP_OR_LINE, alternatives, row=item.key, excerpt=item.label)


def _ask_total(item: Item, asking: Asking, *, likely: int = 0) -> None:
    alternatives = [alternative(AlternativeCode.AS_TOTAL), alternative(AlternativeCode.AS_LINE)]
    asking.ask(DoubtCode.TOTAL_NOT_BORNE_OUT, alternatives, row=item.key, excerpt=item.label, likely=likely)
