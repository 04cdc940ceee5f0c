"""Weighs whether a row is the total of its neighbours: by its figures, its number, its words, how it stands.

Weights are in bits: how much likelier the rows are to look as they do if the row is the total than if it is not. A
printed total may be wrong in a column or two, and one figure that fits exactly among several that are close tells more
than none; what fits by chance in a long table tells little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from math import log2
from typing import Final

from secretariat.domain.budget.recognition.headings import RESULT_WORDS
from secretariat.domain.budget.recognition.tree import Item
from secretariat.domain.budget.tables import RowKey

_PARENT_NUMBER: Final = 12.0
_WHOLE_RUN: Final = 10.0
_AGAINST_NUMBERS: Final = -30.0
_AGAINST_RESULTS: Final = -20.0
"""What adds and subtracts others (result = income − expenditure) is no part of what it is made of: income is no sum."""
_DEEPER: Final = 10.0
_NOT_DEEPER: Final = -4.0
_TOTAL_WORDS: Final = 10.0
_BOLD: Final = 5.0
_HEADING: Final = 3.0
_APART: Final = 1.0
_FORCED: Final = 500.0
_TOLD: Final = 2.0
"""What is taken off when words, numbers or indents name the rows: there was little to choose from."""
_FEWEST_BETWEEN: Final = 2
"""Lines that a total between groups adds."""
_LARGE: Final = 4000
"""Items; with more, only sums that fit exactly are looked for, in the columns that tell most."""


@dataclass(frozen=True, slots=True)
class Span:
    """A row as the total of the items from `first` to `last`. `start` and `end` are all it takes, its heading too.

    `weight` is what all hints say together, `raw` the same without a floor; `is_told` when more than figures says so.
    `adjoining` is what it gains where it begins where another ends: there was then one place less to choose.
    """

    total: int
    first: int
    last: int
    start: int
    end: int
    weight: float
    raw: float
    is_told: bool
    is_exact: bool
    adjoining: float = 0.0

    @property
    def is_before(self) -> bool:
        """True when the total stands before what it adds."""
        return self.total < self.first


class SpanFinder:
    """Finds what can be groups among items that stand side by side."""

    def __init__(self, items: Sequence[Item], totals: Sequence[bool], forced: Mapping[RowKey, bool], rows: int) -> None:
        self._items = items
        self._totals = totals
        self._forced = forced
        self._chance = 2 * log2(min(max(rows, 2), 400))
        self._printed = _prefixes([item.printed for item in items], len(totals))
        is_grouped = any(item.is_group for item in items)
        self._leaves = _prefixes([item.leaves for item in items], len(totals)) if is_grouped else self._printed
        self._barriers = [place for place, item in enumerate(items) if not item.has_figures and not item.is_group]
        self._headings = frozenset(self._barriers)
        self._results = frozenset(place for place, item in enumerate(items) if RESULT_WORDS.fullmatch(item.label))
        self._runs = _number_runs(items)
        self._numbered = sum(bool(item.number) for item in items if item.has_figures) * 2 >= len(items)
        self._uses_depth = len({item.depth for item in items}) > 1
        self._uses_bold = 0 < sum(item.is_bold for item in items) < len(items) * 0.6

    @property
    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    @cached_property
    def spans(self) -> Sequence[Span]:
        """Every span that is worth weighing."""
        found: dict[tuple[int, int, int], Span | None] = {}
        for candidate in self._candidates():
            if candidate not in found:
                found[candidate] = self._weighed(*candidate)
        return [span for span in found.values() if span is not None]

    def between(self, start: int, end: int, *, is_before: bool) -> Span | None:
        """Return the group that items between two groups make, None where nothing speaks for one.

        Its place is given but for a total of the groups around, which may stand at either end; so it weighs what its
        figures say, nothing taken off for what there was to choose from.
        """
        found: list[Span] = []
        for skipped, (first, last) in enumerate(((start, end - 1), (start + 1, end - 1), (start, end - 2))):
            total, run = (first, (first + 1, last)) if is_before else (last, (first, last - 1))
            if last - first < _FEWEST_BETWEEN or not self._can_be_total(self._items[total]):
                continue
            if any(item.is_group or not item.has_figures for item in self._items[first : last + 1]):
                continue
            span = self._weighed(total, *run)
            if span is not None and not span.is_told:
                found.append(replace(span, weight=span.raw + self._chance - min(skipped, 1)))
        best = max(found, key=lambda span: span.weight, default=None)
        return best if best is not None and best.weight > 0 else None

    def _candidates(self) -> Iterator[tuple[int, int, int]]:
        yield from self._summing()
        for place, item in enumerate(self._items):
            if self._can_be_total(item):
                yield from self._hinted(place, item)

    def _can_be_total(self, item: Item) -> bool:
        return item.has_figures and not item.is_group and self._forced.get(item.key) is not False

    def _reach(self, place: int) -> tuple[int, int]:
        """Return between which places a row can add: headings without figures are not crossed."""
        if not self._barriers:
            return 0, len(self._items)
        above = bisect_left(self._barriers, place)
        start = self._barriers[above - 1] + 1 if above else 0
        end = self._barriers[above] if above < len(self._barriers) else len(self._items)
        return start, end

    def _summing(self) -> Iterator[tuple[int, int, int]]:
        columns = self._telling_columns()
        offsets = (0,) if len(self._items) > _LARGE else (0, -1, 1)
        for prefixes in (self._printed, self._leaves):
            for column in columns:
                yield from self._summing_in(prefixes[column], column, offsets)
            if self._printed is self._leaves:
                return

    def _telling_columns(self) -> list[int]:
        count = len(self._totals)
        if len(self._items) <= _LARGE:
            return list(range(count))
        return [column for column in range(count) if not self._totals[column]][:2] or list(range(min(count, 2)))

    def _summing_in(self, prefix: Sequence[int], column: int, offsets: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        places: dict[int, list[int]] = defaultdict(list)
        for place, value in enumerate(prefix):
            places[value].append(place)
        for place, item in enumerate(self._items):
            figure = item.printed[column]
            if not figure or not self._can_be_total(item):
                continue
            for offset in offsets:
                ends = places.get(prefix[place + 1] + figure + offset)
                if ends:
                    yield from _after(place, ends, self._reach(place)[1])
                starts = places.get(prefix[place] - figure + offset)
                if starts:
                    yield from _before(place, starts, self._reach(place)[0])

    def _hinted(self, place: int, item: Item) -> Iterator[tuple[int, int, int]]:
        start, end = self._reach(place)
        if self._uses_depth:
            yield from self._deeper(place, start, end)
        if self._numbered:
            yield from self._by_numbers(place, start, end)
        if item.total_words or self._forced.get(item.key):
            yield from self._since_last_total(place, start)
        if self._uses_bold and item.is_bold:
            yield from self._between_bold(place, start, end)
        if self._forced.get(item.key) and place + 1 < end:
            yield place, place + 1, self._next_total(place, end) - 1

    def _deeper(self, place: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        items, depth = self._items, self._items[place].depth
        last = place
        while last + 1 < end and items[last + 1].depth > depth:
            last += 1
        if last > place:
            yield place, place + 1, last
        first = place
        while first > start and items[first - 1].depth > depth:
            first -= 1
        if first < place:
            yield place, first, place - 1

    def _by_numbers(self, place: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        items, own = self._items, self._items[place].number

        def belongs(other: int, head: tuple[str, ...]) -> bool:
            number = items[other].number
            return number[: len(own)] == own if own else bool(number) and number[:-1] == head

        if place + 1 < end and items[place + 1].number:
            last, head = place, items[place + 1].number[:-1]
            while last + 1 < end and belongs(last + 1, head):
                last += 1
            if last > place:
                yield place, place + 1, last
        if place > start and items[place - 1].number:
            first, head = place, items[place - 1].number[:-1]
            while first > start and belongs(first - 1, head):
                first -= 1
            if first < place:
                yield place, first, place - 1

    def _since_last_total(self, place: int, start: int) -> Iterator[tuple[int, int, int]]:
        first = place
        while first > start and not self._items[first - 1].is_group and not self._items[first - 1].total_words:
            first -= 1
        if first < place:
            yield place, first, place - 1
        if start < first and not any(item.total_words and not item.is_group for item in self._items[start:place]):
            yield place, start, place - 1

    def _next_total(self, place: int, end: int) -> int:
        last = place + 1
        while last < end and not self._items[last].is_group and not self._items[last].total_words:
            last += 1
        return max(last, place + 2)

    def _between_bold(self, place: int, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        items = self._items
        last = place
        while last + 1 < end and not items[last + 1].is_bold:
            last += 1
        if last > place:
            yield place, place + 1, last
        first = place
        while first > start and not items[first - 1].is_bold:
            first -= 1
        if first < place:
            yield place, first, place - 1

    def _weighed(self, total: int, first: int, last: int) -> Span | None:
        items, item = self._items, self._items[total]
        count = last - first + 1
        if count < 1 or last >= len(items):
            return None
        hints, is_told = self._hints(total, first, last)
        forced = bool(self._forced.get(item.key))
        if not is_told and not forced and (count < 2 or not any(item.printed)):
            return None
        figures, is_exact = self._figures(item, first, last)
        heading = first - 1 if total > last and first - 1 in self._headings else None
        raw = figures + hints - (_TOLD if is_told else self._chance) + 0.02 * min(count, 20)
        raw += _HEADING if heading is not None else 0.0
        worded = item.total_words and total > last
        weight = max(raw, 0.5) if worded and hints > 0 else raw
        weight += _FORCED if forced else 0.0
        start = min(total, first if heading is None else heading)
        adjoining = 0.0 if is_told else self._chance / 2
        return Span(total, first, last, start, max(total, last), weight, raw, is_told, is_exact, adjoining)

    def _figures(self, item: Item, first: int, last: int) -> tuple[float, bool]:
        sums = [
            (printed[last + 1] - printed[first], leaves[last + 1] - leaves[first])
            for printed, leaves in zip(self._printed, self._leaves, strict=True)
        ]
        return weigh(item.printed, sums, self._totals, last - first + 1)

    def _hints(self, total: int, first: int, last: int) -> tuple[float, bool]:
        numbers, is_numbered = self._number_hint(total, first, last)
        depth, is_deeper = self._depth_hint(total, first, last)
        items = self._items
        item, run = items[total], items[first : last + 1] if last - first < 300 else ()
        words = 0.0
        if item.total_words:
            words = _TOTAL_WORDS if total > last else 1.0
        words -= sum(8.0 for other in run if other.total_words and not other.is_group)
        if any(first <= place <= last and not items[place].is_group for place in self._results):
            words += _AGAINST_RESULTS
        bold = 0.0
        if self._uses_bold and run:
            is_plain = not any(other.is_bold and not other.is_group for other in run)
            bold = (_BOLD if is_plain else 0.0) if item.is_bold else (0.0 if is_plain else -_BOLD)
        apart = _APART if self._is_apart(total, last) else 0.0
        is_worded = item.total_words and total > last
        return numbers + depth + words + bold + apart, is_numbered or is_deeper or is_worded

    def _is_apart(self, total: int, last: int) -> bool:
        items = self._items
        if total < last:
            return items[total].is_apart
        return total + 1 < len(items) and items[total + 1].is_apart

    def _number_hint(self, total: int, first: int, last: int) -> tuple[float, bool]:
        items, own, runs = self._items, self._items[total].number, self._runs
        if runs[first] and first - 1 >= 0 and first - 1 != total and runs[first - 1] == runs[first]:
            return _AGAINST_NUMBERS, False
        if runs[last] and last + 1 < len(items) and last + 1 != total and runs[last + 1] == runs[last]:
            return _AGAINST_NUMBERS, False
        if not items[first].number:
            return (0.0, False) if not own or not self._numbered else (-3.0, False)
        if own:
            children = all(
                item.number[: len(own)] == own and len(item.number) == len(own) + 1 for item in items[first : last + 1]
            )
            return (_PARENT_NUMBER, True) if children else (_AGAINST_NUMBERS / 2, False)
        if runs[first] == runs[last]:
            return (_WHOLE_RUN / 2, False) if not self._numbered else (_WHOLE_RUN, True)
        return 0.0, False

    def _depth_hint(self, total: int, first: int, last: int) -> tuple[float, bool]:
        if not self._uses_depth:
            return 0.0, False
        items, own = self._items, self._items[total].depth
        depths = [items[first].depth, items[last].depth]
        if last - first < 300:
            depths = [item.depth for item in items[first : last + 1]]
        if min(depths) < own:
            return _AGAINST_NUMBERS / 2, False
        if min(depths) == own:
            return (_NOT_DEEPER if max(depths) == own else 2 * _NOT_DEEPER), False
        following = last + 1 if total < first else first - 1
        is_whole = not 0 <= following < len(items) or items[following].depth <= own
        return (_DEEPER, True) if is_whole and min(depths) == max(depths) else (_DEEPER / 2, False)


def weigh(
    printed: Sequence[int | None], sums: Sequence[tuple[int, int]], totals: Sequence[bool], count: int
) -> tuple[float, bool]:
    """Return how much a row's figures speak for its being the sum, and whether all of them fit.

    `sums` has for each column the sum of what is printed and of the lines below it; the nearer counts. `totals` are
    columns that add the others: they say little that the others do not. `count` is how many figures are added.
    """
    weight, fitting, tested = 0.0, 0, 0
    seen: set[tuple[int, int]] = set()
    for figure, both, is_total in zip(printed, sums, totals, strict=True):
        if figure is None:
            continue
        added = min(both, key=lambda value: abs(value - figure))
        if not figure and not added:
            continue
        tested += 1
        share = 0.3 if (figure, added) in seen or (is_total and fitting == tested - 1 and fitting) else 1.0
        seen.add((figure, added))
        bits, fits = _column(figure, added, count)
        weight += bits * share
        fitting += fits
    return min(weight, 60.0), tested > 0 and fitting == tested


def _column(figure: int, added: int, count: int) -> tuple[float, bool]:
    off = abs(figure - added)
    size = log2(abs(figure) + 1)
    if off == 0:
        return size + 1.0, True
    if off <= 1 + count // 2 and off * 8 <= abs(figure):
        return max(size - log2(2 * off + 1) - 0.5, 0.5), True
    apart = off / max(abs(figure), abs(added))
    return next((bits for limit, bits in ((0.06, 1.5), (0.15, 0.3), (0.4, -1.5)) if apart <= limit), -4.0), False


def _prefixes(figures: Sequence[Sequence[int | None]], columns: int) -> list[list[int]]:
    return [list(accumulate((row[column] or 0 for row in figures), initial=0)) for column in range(columns)]


def _number_runs(items: Sequence[Item]) -> list[int]:
    """Return a number for each maximal run of items numbered in one series (2.1, 2.2 …), 0 for the unnumbered."""
    runs, run, before = [], 0, None
    for item in items:
        head = item.number[:-1] if item.number else None
        if head is None:
            runs.append(0)
        else:
            run += head != before
            runs.append(run)
        before = head
    return runs


def _after(place: int, ends: Sequence[int], end: int) -> Iterator[tuple[int, int, int]]:
    """Return the runs after a row that end where its sum is reached: the nearest ends, and the furthest of equals."""
    first = bisect_left(ends, place + 2)
    last = bisect_right(ends, end)
    for chosen in {*range(first, min(first + 3, last)), *range(max(first, last - 1), last)}:
        yield place, place + 1, ends[chosen] - 1


def _before(place: int, starts: Sequence[int], start: int) -> Iterator[tuple[int, int, int]]:
    first = bisect_left(starts, start)
    last = bisect_right(starts, place - 1)
    for chosen in {*range(max(first, last - 3), last), *range(first, min(first + 1, last))}:
        yield place, starts[chosen], place - 1
