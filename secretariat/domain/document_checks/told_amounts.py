"""What a document's sentences tell of the money of a line or an initiative in a year.

A sentence counts only when it can mean one thing: it names one line or initiative, one sum and one year, and no word in
it says that the sum is another one than what was set aside (gross, spent, extra, about).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from secretariat.domain.amounts import MoneyUnit
from secretariat.domain.checks.context import Passage
from secretariat.domain.checks.sentences import FIGURE, Sentence, figure, flat, sentences
from secretariat.domain.document_checks.bound_fields import fields_of_passage
from secretariat.domain.document_checks.surroundings import KnownLine, KnownSheet


@dataclass(frozen=True, slots=True)
class TellsAmount:
    """A sum that a sentence tells of a subject in a year, in kroner, as `words` from `start` to `end` of its passage.

    `last_place` is what one unit of its last decimal is worth. `subject` is the number of the line or sheet, its name
    where it has none.
    """

    subject: str
    year: int
    amount: Decimal
    last_place: Decimal
    unit: MoneyUnit
    words: str
    start: int
    end: int


_AMOUNT: Final = re.compile(
    rf"(?<![\d.,/-])(?P<figure>{FIGURE}) ?(?P<unit>mio\.? ?kr\b|mill?\.? ?kr\b|millioner kroner|mia\.? ?kr\b|"
    r"milliarder kroner|t\.? ?kr\b|tusinde? kr(?:oner)?\b|kr\b|kroner\b)\.?"
)
_EXPONENTS: Final = (("mio", 6), ("mil", 6), ("mia", 9), ("t", 3), ("kr", 0))
_UNITS: Final = {9: MoneyUnit.MILLIONS, 6: MoneyUnit.MILLIONS, 3: MoneyUnit.THOUSANDS, 0: MoneyUnit.KRONER}
_YEAR: Final = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/]|-\d)")
_NAMED_BY_ITS_YEAR: Final = re.compile(r"(?:aftale\w*|budget(?:tet)?|lov\w*|plan(?:en)?)(?: for)? $", re.IGNORECASE)
_ANOTHER_SUM: Final = re.compile(
    r"\b(?:brutto\w*|refusion\w*|refunder\w*|heraf|deraf|hvoraf|forbrug\w*|brugt\w*|bruges|anvend\w*|regnskab\w*|"
    r"merforbrug|mindreforbrug|mindre|mere|flere|færre|over|under|stig\w*|steg|vokse\w*|fald\w*|reduc\w*|forhøj\w*|"
    r"sparer?|spare\w*|bespar\w*|yderligere|ekstra|ekstern\w*|medfinans\w*|statslig\w*|staten|fonde?\w*|cirka|ca|omkring|"
    r"omtrent|godt|knap|næsten|op til|mindst|højst|tidligere|oprindelig\w*|foreslå\w*|ønske\w*|ansøg\w*|søg\w*|"
    r"forvent\w*|vent\w*|skøn\w*|hvis|ville|mangler?|rest\w*|del|dele|delvis\w*|halvdel\w*|tredjedel\w*|årligt?|"
    r"hvert år|siden|fra|hver|pr|flytte\w*|overfør\w*|genbevill\w*|uforbrugt\w*|fordel\w*|puljen?|af bevilling\w*|"
    r"af budget\w*|forbehold\w*|øremærk\w*|reserver\w*)\b",
    re.IGNORECASE,
)
_BEFORE_A_WORD: Final = re.compile(r"(?:^|\b(?:til|for|på|linjen|linje|indsatsen|initiativet) |[\d.] |[”\"»])$", re.I)
_NUMBERED: Final = r"(?:linje|linjen|indsats|indsatsen|skema|statusskema|nr\.|nummer|punkt) "
_ENDINGS: Final = r"(?:nes|ne|ens|en|ets|et|ers|er|s)?"
_SHORTEST_NAME: Final = 5
_SHORTEST_CAPITALS: Final = 3
_FARTHEST: Final = 90
"""Characters between a name and its sum."""


@dataclass(frozen=True, slots=True)
class Subjects:
    """The lines and initiatives a sentence may speak of, as one pattern over all their names and numbers."""

    pattern: re.Pattern[str]
    by_words: Mapping[str, str]

    def named_in(self, sentence: str) -> dict[str, tuple[int, int]]:
        """Return the subjects that a sentence names, each with where; the longest of names that overlap."""
        found: dict[str, tuple[int, int]] = {}
        for match in self.pattern.finditer(sentence):
            words = match["name"] or match["number"]
            subject = self.by_words[words.casefold()]
            if match["number"] or _is_meant(words, sentence, match.start()):
                found.setdefault(subject, match.span())
        return found


def _is_meant(name: str, sentence: str, start: int) -> bool:
    """True for a name that stands there as one; a single word in small letters may be just the word, and a short one
    is a name in capitals (`CBSI`).
    """
    if len(name) < _SHORTEST_NAME:
        return name.isupper()
    return " " in name or (start > 0 and name[0].isupper()) or bool(_BEFORE_A_WORD.search(sentence[:start]))


@lru_cache(maxsize=32)
def subjects_of(lines: tuple[KnownLine, ...], sheets: tuple[KnownSheet, ...]) -> Subjects | None:
    """Return what sentences may speak of, None without any."""
    by_words: dict[str, str] = {}
    numbers: dict[str, str] = {}
    told = [(line.number, line.name) for line in lines] + [(sheet.number, sheet.name) for sheet in sheets]
    for number, name in told:
        key = number.strip().rstrip(".") or name.strip()
        words = " ".join(flat(name).split())
        if number.strip():
            numbers[number.strip().rstrip(".").casefold()] = key
        if len(words) >= _SHORTEST_NAME or (len(words) >= _SHORTEST_CAPITALS and words.isupper()):
            by_words.setdefault(words.casefold(), key)
    if not by_words and not numbers:
        return None
    return Subjects(_pattern(by_words, numbers), {**numbers, **by_words})


def _pattern(names: Iterable[str], numbers: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    of_names = "|".join(map(re.escape, longest_first)) or "(?!)"
    of_numbers = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True))) or "(?!)"
    return re.compile(
        rf"(?<![\w])(?:(?P<name>{of_names}){_ENDINGS}(?!\w)|{_NUMBERED}(?P<number>{of_numbers})(?![\d]|\.\d))",
        re.IGNORECASE,
    )


def told_in(passages: Sequence[Passage], subjects: Subjects) -> Iterator[tuple[Passage, TellsAmount]]:
    """Yield the sums that running text tells of the subjects, in reading order; a field is no telling of its own."""
    for passage in passages:
        if not passage.is_running or "kr" not in passage.text:
            continue
        bound = [(start, end) for _, start, end in fields_of_passage(passage)]
        for sentence in sentences(passage.text):
            told = _told(sentence, subjects)
            if told is not None and not any(start < told.end and end > told.start for start, end in bound):
                yield passage, replace(told, words=passage.text[told.start : told.end])


def _told(sentence: Sentence, subjects: Subjects) -> TellsAmount | None:
    sums = list(_AMOUNT.finditer(sentence.text))
    if len(sums) != 1 or _ANOTHER_SUM.search(sentence.text):
        return None
    named = subjects.named_in(sentence.text)
    if len(named) != 1:
        return None
    (subject, span), *_ = named.items()
    years = _years(sentence.text, span)
    if len(years) != 1 or _distance(span, sums[0].span()) > _FARTHEST:
        return None
    return _tells(sums[0], subject, years.pop(), sentence.start)


def _years(sentence: str, name: tuple[int, int]) -> set[int]:
    """Return the years a sentence names outside the subject's own name and the names of agreements."""
    return {
        int(match.group())
        for match in _YEAR.finditer(sentence)
        if not name[0] <= match.start() < name[1] and not _NAMED_BY_ITS_YEAR.search(sentence[: match.start()])
    }


def _distance(first: tuple[int, int], second: tuple[int, int]) -> int:
    return max(first[0] - second[1], second[0] - first[1], 0)


def _tells(match: re.Match[str], subject: str, year: int, offset: int) -> TellsAmount:
    exponent = next(power for begin, power in _EXPONENTS if match["unit"].startswith(begin))
    places = len(match["figure"].partition(",")[2])
    return TellsAmount(
        subject=subject,
        year=year,
        amount=figure(match["figure"]).scaleb(exponent),
        last_place=Decimal(1).scaleb(exponent - places),
        unit=_UNITS[exponent],
        words=match.group(),
        start=offset + match.start(),
        end=offset + match.end(),
    )
