"""Lays out text copied out of a paper: finds the table among the prose, and puts wrapped labels together again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.figures import WordReader
from secretariat.domain.budget.recognition.headings import TOTAL_WORDS, rule_of
from secretariat.domain.budget.recognition.sheet import Heading, Piece, Sheet
from secretariat.domain.budget.recognition.sources import SourceText
from secretariat.domain.budget.recognition.text_headings import Head, head_of
from secretariat.domain.budget.recognition.text_lines import Line, divisions, lines_of, trailing_phrases
from secretariat.domain.budget.recognition.text_rows import RowBuilder
from secretariat.domain.budget.tables import ColumnKind

_WIDEST_GAP: Final = 8
"""Lines of words between two lines of figures of one table; labels wrap over fewer."""


@dataclass(frozen=True, slots=True)
class _Region:
    """A table in a text: the places (from 0) of its first and last line of figures, and how many columns it has."""

    first: int
    last: int
    count: int
    rows: int


def lay_out_text(source: SourceText, reader: WordReader, asking: Asking) -> Sheet:
    """Return the table of a text laid out; every line is in a row, a heading, a caption or a piece."""
    lines = lines_of(source.text, reader)
    regions = _regions(lines, reader)
    if not regions:
        return Sheet(pieces=tuple(Piece(line.place, line.text) for line in lines if line.text))
    region = _chosen(regions, lines, asking)
    head = head_of(lines, region.first, region.count, asking)
    builder = RowBuilder(reader, asking, region.count, total=_total_column(head.headings))
    last = _last_line(lines, region)
    repeated = {line.text for line in lines if line.place in head.used}
    rows = builder.rows([line for line in lines[head.body : last + 1] if line.is_blank or line.text not in repeated])
    used = {*head.used, *builder.used}
    pieces = tuple(
        Piece(line.place, line.text, is_below=place > last)
        for place, line in enumerate(lines)
        if line.text and line.place not in used
    )
    corner = [Piece(lines[head.body - 1].place, head.corner)] if head.corner else []
    return Sheet(head.headings, rows, head.title, _captions(head), (*corner, *pieces))


def _captions(head: Head) -> tuple[str, ...]:
    return tuple(caption for caption in (head.title, head.corner, *head.captions) if caption)


def _total_column(headings: Sequence[Heading]) -> int | None:
    kinds = [rule_of(heading.text) for heading in headings]
    return len(kinds) - 1 if kinds and kinds[-1] is ColumnKind.SUM else None


def _regions(lines: Sequence[Line], reader: WordReader) -> list[_Region]:
    """Return the tables of a text, the one with the most figures first."""
    figured = [place for place, line in enumerate(lines) if line.tokens and not line.is_years]
    wide = [place for place in figured if len(lines[place].tokens) > 1]
    chosen = wide if len(wide) >= max(1, len(figured) // 4) else figured
    clusters: list[list[int]] = []
    between = 0
    reached = 0
    for place in chosen:
        between = sum(not line.is_blank for line in lines[reached:place])
        reached = place + 1
        if not clusters or between > _WIDEST_GAP or _is_headed(lines, clusters[-1], place):
            clusters.append([])
        clusters[-1].append(place)
    found = [_region(lines, cluster, reader) for cluster in clusters]
    return sorted(found, key=lambda region: (-region.rows * region.count, region.first))


def _is_headed(lines: Sequence[Line], cluster: Sequence[int], place: int) -> bool:
    """True when new headings stand between a table's last figures and the next ones: another table begins.

    Headings that a page repeats are no other table's.
    """
    between = [line for line in lines[cluster[-1] + 1 : place] if not line.is_blank]
    heads = [line.text for line in between if (trailing_phrases(line.text) > 1 and not line.tokens) or line.is_years]
    above = {line.text for line in lines[max(0, cluster[0] - _WIDEST_GAP) : cluster[0]]}
    return any(head not in above for head in heads)


def _region(lines: Sequence[Line], cluster: Sequence[int], reader: WordReader) -> _Region:
    counts = Counter(len(lines[place].tokens) for place in cluster)
    above = [line for line in lines[max(0, cluster[0] - 2 * _WIDEST_GAP) : cluster[0]] if line.text]
    headed = Counter(count for line in above if (count := trailing_phrases(line.text)) > 1)
    candidates = {*counts, *headed} or {1}
    best = max(candidates, key=lambda count: (_explained(lines, cluster, count, reader, headed), count))
    rows = [place for place in cluster if len(lines[place].tokens) >= best]
    rows = rows or list(cluster)
    return _Region(rows[0], rows[-1], best, len(rows))


def _explained(
    lines: Sequence[Line], cluster: Sequence[int], count: int, reader: WordReader, headed: Counter[int]
) -> float:
    """Return how well a number of columns explains the lines of figures, for no more lines than tell it."""
    score = 0.0
    for place in cluster[:200]:
        line = lines[place]
        if len(line.tokens) == count:
            score += 1.0
        elif len(line.tokens) > count:
            ways = divisions(line, count, reader)
            score += max(0.0, 0.9 - ways[0].cost / 8) if ways else 0.0
    return score * sqrt(min(count, 4)) + (1.5 * min(len(cluster), 200) if headed[count] else 0.0)


def _chosen(regions: Sequence[_Region], lines: Sequence[Line], asking: Asking) -> _Region:
    told = [region for region in regions if region.rows > 1 and region.count > 1][:9]
    if len(told) < 2:
        return regions[0]
    alternatives = [
        alternative(AlternativeCode.TABLE_AT, line=lines[region.first].place, rows=region.rows) for region in told
    ]
    return told[asking.ask(DoubtCode.SEVERAL_TABLES, alternatives, excerpt=lines[told[0].first].text)]


def _last_line(lines: Sequence[Line], region: _Region) -> int:
    """Return the place of the table's last line: a total below the full lines may have fewer figures."""
    last = region.last
    for place in range(region.last + 1, min(region.last + 4, len(lines))):
        line = lines[place]
        if line.tokens and line.label and (TOTAL_WORDS.fullmatch(line.label) or len(line.tokens) > 1):
            last = place
        elif not line.is_blank:
            break
    following = lines[last + 1] if last + 1 < len(lines) else None
    is_wrapped = following is not None and following.label[:1].islower() and len(following.text) < 60
    return last + 1 if is_wrapped and following is not None and not following.text.endswith(".") else last
