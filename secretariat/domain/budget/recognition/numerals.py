"""Says of a column's words what figures they are: decimal comma or point, a glued footnote mark or a second decimal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from typing import Final

from secretariat.domain.budget.recognition.doubt_codes import AlternativeCode, DoubtCode
from secretariat.domain.budget.recognition.doubts import Asking, alternative
from secretariat.domain.budget.recognition.figures import Reading, Word, different
from secretariat.domain.budget.recognition.sheet import SheetRow, column_key
from secretariat.domain.budget.tables import ColumnKey, Unit

_MOSTLY: Final = 0.8
_FEWEST: Final = 5
_FEW: Final = 0.1
_SEVERAL: Final = 3


class Style(Enum):
    """How a column writes its figures. EITHER takes a point for decimals only where it cannot stand in thousands."""

    DANISH = "danish"
    ENGLISH = "english"
    EITHER = "either"


def styles(columns: Sequence[Sequence[Word]], unit: Unit | None, asking: Asking) -> tuple[Style, ...]:
    """Return how each column writes its figures; one question for the whole file where one is enough."""
    said = [different(column) for column in columns]
    danish = [any(word.english is None and word.danish is not None for word in column) for column in said]
    english = [any(word.danish is None and word.english is not None for word in column) for column in said]
    if any(english) and not any(danish):
        return tuple(_asked_file(columns, asking, likely=0) for _ in columns)
    if any(english):
        return tuple(
            _asked_column(column, place, asking, is_mixed=danish[place]) if english[place] else Style.DANISH
            for place, column in enumerate(columns)
        )
    if not any(danish) and unit not in (Unit.MILLIONS, Unit.PERCENT):
        commas = sum(word.is_either and "," in word.text for column in columns for word in column)
        if commas:
            return tuple(_asked_file(columns, asking, likely=0 if commas >= _SEVERAL else 1) for _ in columns)
    if unit is Unit.MILLIONS:
        return tuple(_asked_thousands(column, place, asking) for place, column in enumerate(columns))
    return tuple(Style.DANISH for _ in columns)


_POINT: Final = (
    alternative(AlternativeCode.POINT_IS_DECIMAL),
    alternative(AlternativeCode.POINT_IS_THOUSANDS),
)


def _asked_file(columns: Sequence[Sequence[Word]], asking: Asking, *, likely: int) -> Style:
    told = next(word for column in columns for word in column if word.is_only_english or word.is_either)
    chosen = asking.ask(DoubtCode.DECIMAL_POINT, _POINT, excerpt=told.text, likely=likely)
    return Style.DANISH if chosen else Style.ENGLISH


def _asked_column(column: Sequence[Word], place: int, asking: Asking, *, is_mixed: bool) -> Style:
    told = next(word for word in column if word.is_only_english)
    if asking.ask(DoubtCode.DECIMAL_POINT, _POINT, column=column_key(place), excerpt=told.text):
        return Style.DANISH
    return Style.EITHER if is_mixed else Style.ENGLISH


def _asked_thousands(column: Sequence[Word], place: int, asking: Asking) -> Style:
    doubtful = [
        word
        for word in column
        if word.english is not None
        and word.english is not word.danish
        and word.is_either
        and "." in word.text
        and not word.is_percent
    ]
    if not doubtful:
        return Style.DANISH
    chosen = asking.ask(
        DoubtCode.THOUSANDS_OR_DECIMALS,
        _POINT[::-1],
        column=column_key(place),
        excerpt=doubtful[0].text,
        count=len(doubtful),
    )
    return Style.ENGLISH if chosen else Style.DANISH


def reading_of(word: Word, style: Style) -> Reading | None:
    """Return the figure a word is in its column's style, None when it is none."""
    if style is Style.DANISH:
        return word.danish
    if style is Style.ENGLISH and word.english is not None:
        return word.english
    return word.danish or word.english


class GluedMarks:
    """Asks about figures with a digit more than all others have: `32,94` is 32,9 with mark 4, or 32,94."""

    def __init__(self, columns: Sequence[Sequence[Reading | None]]) -> None:
        counted: Counter[int] = Counter()
        for column in columns:
            counted.update([reading.decimals for reading in column if reading is not None])
        self._usual = 0
        self._finest = max(counted, default=0)
        total = sum(counted.values())
        if not counted or total < _FEWEST:
            return
        usual, often = counted.most_common(1)[0]
        finer = sum(count for decimals, count in counted.items() if decimals > usual)
        if usual and often >= total * _MOSTLY and finer <= max(1, total * _FEW):
            self._usual = usual

    @property
    def has_doubtful(self) -> bool:
        """True when some figure can have a mark."""
        return 0 < self._usual < self._finest

    def is_doubtful(self, reading: Reading) -> bool:
        """True for a figure whose last digits can be a mark."""
        if not self._usual or not self._usual < reading.decimals <= self._usual + 2:
            return False
        return not self._digits(reading).startswith("0")

    def _digits(self, reading: Reading) -> str:
        """Return the digits that are too many."""
        return f"{abs(reading.value):.{reading.decimals}f}"[self._usual - reading.decimals :]

    def split(self, reading: Reading) -> Reading:
        """Return a figure without the digits that are too many, and those as its mark."""
        kept = f"{reading.value:.{reading.decimals}f}"[: self._usual - reading.decimals]
        return Reading(Decimal(kept), self._usual, self._digits(reading))

    def asked(
        self, reading: Reading, row: SheetRow, column: ColumnKey, text: str, asking: Asking, *, is_mark: bool
    ) -> Reading:
        """Return what a person chose of a doubtful figure, else what is likelier."""
        split = self.split(reading)
        alternatives = [
            alternative(AlternativeCode.FIGURE_WITH_MARK, figure=f"{split.value:f}", mark=split.mark),
            alternative(AlternativeCode.FIGURE, figure=f"{reading.value:f}"),
        ]
        likely = 0 if is_mark else 1
        code = DoubtCode.FIGURE_OR_MARK
        if asking.ask(code, alternatives, row=row.key, column=column, excerpt=text, likely=likely):
            return reading
        return split
