"""Puts the rows of a text together: labels that wrap before or after their figures, figures on a line of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Alternative, Asking, alternative
from secretariat.domain.budget.recognition.figures import WordReader, clean
from secretariat.domain.budget.recognition.headings import is_year
from secretariat.domain.budget.recognition.labels import joined
from secretariat.domain.budget.recognition.row_numbers import starts_with_number
from secretariat.domain.budget.recognition.sheet import SheetRow
from secretariat.domain.budget.recognition.sources import SourceCell
from secretariat.domain.budget.recognition.text_lines import Division, Line, divisions
from secretariat.domain.budget.tables import RowKey

_UNFINISHED: Final = re.compile(r"(?:[-–,/]|(?<!\w)(?:og|eller|samt|til|for|af|i|på|med|som))$", re.IGNORECASE)
_WRAPS: Final = 0.75
"""The part of the widest label's width from which a line looks full."""
_CLOSE: Final = 1.5
"""Ways to divide a line whose costs differ by less are both told."""
_MOST_WAYS: Final = 6


class RowBuilder:
    """Builds the rows of one table, line by line."""

    def __init__(self, reader: WordReader, asking: Asking, count: int, *, total: int | None) -> None:
        self.used: set[int] = set()
        self._reader = reader
        self._asking = asking
        self._count = count
        self._total = total
        self._decimals: int | None = None
        self._percents: tuple[bool, ...] = ()
        self._widest = 0
        self._rows: list[SheetRow] = []
        self._pending: list[Line] = []
        self._is_apart = False

    def rows(self, lines: Sequence[Line]) -> tuple[SheetRow, ...]:
        """Return the rows of a table's lines. Lines that are no row's are not among `used`."""
        self._survey(lines)
        for place, line in enumerate(lines):
            if line.is_blank:
                self._is_apart = self._is_apart or not self._pending
            elif self._is_figures(line, lines, place):
                self._take(line)
            elif line.tokens and not line.label:
                continue  # the number of a page, or headings that it repeats
            else:
                self._pending.append(line)
        self._finish()
        return tuple(self._rows)

    def _survey(self, lines: Sequence[Line]) -> None:
        """See what most figures look like: decimals, percent signs by column, how wide labels are."""
        full = [line for line in lines if len(line.tokens) == self._count]
        places = Counter(
            word.danish.decimals
            for line in full
            for token in line.tokens
            if (word := self._reader.text(token.text)).danish is not None and not word.is_percent
        )
        self._decimals = places.most_common(1)[0][0] if places else None
        self._percents = tuple(
            sum(self._reader.text(line.tokens[column].text).is_percent for line in full) * 2 > len(full) > 0
            for column in range(self._count)
        )
        self._widest = max((len(line.label) for line in lines), default=0)

    def _is_figures(self, line: Line, lines: Sequence[Line], place: int) -> bool:
        """True for a line whose last words are the figures of a row."""
        tokens = line.tokens
        if not tokens or line.is_years:
            return False
        if len(tokens) >= self._count and (self._count > 1 or line.label or not self._is_dashed(line)):
            return self._count > 1 or not _is_sentence(line)
        following = next((other for other in lines[place + 1 :] if not other.is_blank), None)
        is_wrapped = following is not None and not following.label and len(following.tokens) >= self._count
        if is_wrapped or self._is_dashed(line) or all(is_year(token.text) for token in tokens):
            return False
        return bool(line.label or self._pending) and not (len(tokens) == 1 and not line.label)

    def _is_dashed(self, line: Line) -> bool:
        return all(clean(token.text) == "-" for token in line.tokens)

    def _take(self, line: Line) -> None:
        label, cells = self._divided(line)
        lines = self._resolved(label, line)
        self.used.update((*[other.place for other in lines], line.place))
        parts = [*[other.text for other in lines], label]
        lead = (lines[0] if lines else line).lead
        self._append(line.place, joined(parts), cells, lead)

    def _append(self, place: int, label: str, cells: Sequence[str], lead: int) -> None:
        self._rows.append(
            SheetRow(place, label, tuple(SourceCell(text) for text in cells), depth=lead // 2, is_apart=self._is_apart)
        )
        self._is_apart = False

    def _resolved(self, label: str, line: Line) -> list[Line]:
        """Return the pending lines that begin this row's label; the rest end the row above or are rows of their own."""
        pending, self._pending = self._pending, []
        if not pending:
            return []
        first = next((place for place, other in enumerate(pending) if starts_with_number(other.text)), None)
        if first is not None and not starts_with_number(label):
            return self._settled(pending, first)
        if starts_with_number(label) or (label and not self._is_beginning(pending[-1], label, line)):
            return self._settled(pending, len(pending))
        return self._settled(pending, self._begins(pending, line))

    def _is_beginning(self, before: Line, label: str, line: Line) -> bool:
        """True when the words above a row's label are its beginning rather than a row of their own."""
        if label[:1].islower() or _UNFINISHED.search(before.text):
            return True
        return len(before.text) >= self._widest * _WRAPS and self._is_asked(before, line, likely=0)

    def _is_asked(self, before: Line, line: Line, *, likely: int) -> bool:
        alternatives = [alternative(AlternativeCode.OWN_ROW), alternative(AlternativeCode.PART_OF_LABEL)]
        row, excerpt = RowKey(f"r{line.place}"), f"{before.text} / {line.text}"
        code = DoubtCode.LABEL_OR_HEADING
        return self._asking.ask(code, alternatives, row=row, excerpt=excerpt, likely=likely) == 1

    def _begins(self, pending: Sequence[Line], line: Line) -> int:
        """Return which of the pending lines the label begins with; those before it are rows of their own."""
        begin = len(pending) - 1
        while begin > 0:
            before, after = pending[begin - 1], pending[begin]
            is_wrapped = after.text[:1].islower() or _UNFINISHED.search(before.text) is not None
            if not is_wrapped:
                is_adjacent = after.place == before.place + 1
                likely = 1 if len(before.text) >= self._widest * _WRAPS else 0
                if not is_adjacent or not self._is_asked(before, line, likely=likely):
                    break
            begin -= 1
        return begin

    def _settled(self, pending: Sequence[Line], kept: int) -> list[Line]:
        """Settle the first `kept` of the pending lines and return the rest."""
        before = list(pending[:kept])
        if before and self._rows and before[0].text[:1].islower() and any(self._rows[-1].cells):
            self._lengthen(before.pop(0))
        headings: list[list[Line]] = []
        for line in before:
            is_next = bool(headings) and line.place == headings[-1][-1].place + 1 and not starts_with_number(line.text)
            if is_next:
                headings[-1].append(line)
            else:
                headings.append([line])
        for lines in headings:
            self.used.update(line.place for line in lines)
            empty = ("",) * self._count
            self._append(lines[0].place, joined([line.text for line in lines]), empty, lines[0].lead)
        return list(pending[kept:])

    def _lengthen(self, line: Line) -> None:
        last = self._rows[-1]
        self.used.add(line.place)
        label = joined([last.label, line.text])
        self._rows[-1] = SheetRow(last.line, label, last.cells, depth=last.depth, is_apart=last.is_apart)

    def _finish(self) -> None:
        if self._pending and self._rows:
            self._settled(self._pending, len(self._pending))
        self._pending = []

    def _divided(self, line: Line) -> tuple[str, tuple[str, ...]]:
        """Return the label and the cells of a line."""
        if len(line.tokens) == self._count:
            return line.label, tuple(token.text for token in line.tokens)
        if len(line.tokens) < self._count:
            return line.label, self._placed(line)
        ways = divisions(line, self._count, self._reader, decimals=self._decimals, total=self._total)
        if not ways:
            return self._too_many(line)
        close = [way for way in ways if way.cost - ways[0].cost < _CLOSE]
        if len(close) == 1:
            return _labelled(line, ways[0])
        alternatives = [self._told(*_labelled(line, way)) for way in close]
        return _labelled(line, close[self._ask(DoubtCode.FIGURES_SPLIT, alternatives, line)])

    def _too_many(self, line: Line) -> tuple[str, tuple[str, ...]]:
        first = len(line.tokens) - self._count
        label = " ".join((line.label, *(token.text for token in line.tokens[:first]))).strip()
        cells = tuple(token.text for token in line.tokens[first:])
        self._ask(DoubtCode.TOO_MANY_FIGURES, [self._told(label, cells)], line)
        return label, cells

    def _placed(self, line: Line) -> tuple[str, ...]:
        """Return the cells of a line that has fewer figures than there are columns."""
        texts = [token.text for token in line.tokens]
        ways = list(dict.fromkeys(way for way in (self._by_unit(texts), self._left(texts), self._right(texts)) if way))
        alternatives = [self._told(line.label, way) for way in ways]
        return ways[self._ask(DoubtCode.FIGURES_PLACED, alternatives, line)]

    def _by_unit(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Place figures with percent signs in the columns of percentages and the others elsewhere, where all fit."""
        signs = [self._reader.text(text).is_percent for text in texts]
        if signs.count(True) not in (0, self._percents.count(True)):
            return ()
        if signs.count(False) not in (0, self._percents.count(False)):
            return ()
        percent = iter([text for text, sign in zip(texts, signs, strict=True) if sign])
        plain = iter([text for text, sign in zip(texts, signs, strict=True) if not sign])
        return tuple(next(percent if is_percent else plain, "") for is_percent in self._percents)

    def _left(self, texts: Sequence[str]) -> tuple[str, ...]:
        return (*texts, *[""] * (self._count - len(texts)))

    def _right(self, texts: Sequence[str]) -> tuple[str, ...]:
        return (*[""] * (self._count - len(texts)), *texts)

    def _told(self, label: str, cells: Sequence[str]) -> Alternative:
        return alternative(AlternativeCode.CELLS, text=" | ".join((label, *cells)))

    def _ask(self, code: DoubtCode, alternatives: Sequence[Alternative], line: Line) -> int:
        return self._asking.ask(code, alternatives[:_MOST_WAYS], row=RowKey(f"r{line.place}"), excerpt=line.text)


def _labelled(line: Line, way: Division) -> tuple[str, tuple[str, ...]]:
    return " ".join((line.label, *way.label)).strip(), way.cells


def _is_sentence(line: Line) -> bool:
    return len(line.label) > 70
