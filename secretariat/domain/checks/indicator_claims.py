"""What a text says an indicator did, held against its measurements.

A text is taken to speak of an indicator when a sentence shares at least two words of substance with its name, and two
thirds of them. It is in order as soon as any indicator it may mean explains its figures, rounded as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from secretariat.domain.checks.claims import FROM_TO
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Passage, TextContext
from secretariat.domain.checks.hits import holds
from secretariat.domain.checks.sentences import FIGURE, POINTS, Sentence, figure, half_a_unit, sentences, stems
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.indicators import (
    Difference,
    Indicator,
    IndicatorDraft,
    Unit,
    difference,
    difference_text,
    in_order,
    value_text,
)
from secretariat.domain.problems import Finding

_UPWARDS: Final = "steget|vokset|øget|forøget|steg|voksede|stigning|fremgang"
_DOWNWARDS: Final = "faldet|reduceret|mindsket|sænket|faldt|fald|tilbagegang"
_MOVED: Final = re.compile(
    rf"\b(?:(?P<up>{_UPWARDS})|{_DOWNWARDS})\b[^.!?]{{0,40}}?\b(?:med|på) (?:i alt )?(?P<claimed>{FIGURE}) ?{POINTS}"
    r"(?! (?:mere|mindre|flere|færre|fra))",
    re.IGNORECASE,
)
_NOT_YET: Final = re.compile(r"\b(?:skal|bør|vil|kan|må|ventes|forventes|mål|målet|målsætningen)\b", re.IGNORECASE)
_ENOUGH_SHARED: Final = 2
_ENOUGH_OF_NAME: Final = Decimal(2) / 3


def indicator_claims(context: TextContext, indicators: Sequence[Indicator]) -> Iterator[Finding]:
    """Find a movement or a pair of figures that the measurements of the indicator they speak of do not bear out."""
    shares = [one.draft for one in indicators if one.draft.unit is Unit.PERCENT and len(in_order(one.draft)) > 1]
    for passage in context.passages if context.is_danish and shares else ():
        for sentence in sentences(passage.text):
            if not holds(sentence.text, "point", "fra ", "Fra ") or _NOT_YET.search(sentence.text):
                continue
            meant = _meant(sentence.text, shares)
            if meant:
                yield from _movements(sentence, passage, meant)
                yield from _figures(sentence, passage, meant)


def _meant(sentence: str, indicators: Sequence[IndicatorDraft]) -> list[IndicatorDraft]:
    """Return the indicators a sentence may speak of, the likeliest first."""
    said = stems(sentence)
    likely = []
    for draft in indicators:
        named = stems(draft.name)
        shared = len(said & named)
        if shared >= _ENOUGH_SHARED and shared >= len(named) * _ENOUGH_OF_NAME:
            likely.append((Decimal(shared) / len(named), draft))
    return [draft for _, draft in sorted(likely, key=lambda one: -one[0])]


def _movements(sentence: Sentence, passage: Passage, meant: Sequence[IndicatorDraft]) -> Iterator[Finding]:
    for match in _MOVED.finditer(sentence.text):
        claimed = figure(match["claimed"]) * (1 if match["up"] else -1)
        known = [told for draft in meant for told in _differences(draft)]
        if not known or any(abs(told - claimed) <= half_a_unit(match["claimed"]) for told in known):
            continue
        start, end = sentence.start + match.start("claimed"), sentence.start + match.end()
        newest = _since_the_first(meant[0])
        yield finding(
            "indicator_difference",
            passage.place(start, end),
            excerpt=passage.text[start:end],
            indicator=_name(meant[0]),
            claimed=plain_number(claimed),
            computed=difference_text(meant[0], newest),
        )


def _differences(draft: IndicatorDraft) -> Iterator[Decimal]:
    for before, after in combinations(in_order(draft), 2):
        amount = difference(draft, before, after).amount
        if amount is not None:
            yield amount


def _since_the_first(draft: IndicatorDraft) -> Difference:
    measured = in_order(draft)
    return difference(draft, measured[0], measured[-1])


def _figures(sentence: Sentence, passage: Passage, meant: Sequence[IndicatorDraft]) -> Iterator[Finding]:
    """Find `fra A pct. til B pct.` where one of the two was measured and the other never was."""
    for match in FROM_TO.finditer(sentence.text):
        unknown = [group for group in ("first", "last") if not _is_known(match[group], meant)]
        if len(unknown) != 1:
            continue
        start, end = sentence.start + match.start(unknown[0]), sentence.start + match.end(unknown[0])
        measured = in_order(meant[0])
        yield finding(
            "indicator_figure",
            passage.place(start, end),
            excerpt=match[unknown[0]],
            indicator=_name(meant[0]),
            claimed=match[unknown[0]],
            known=", ".join(value_text(meant[0], told.figure) for told in measured),
        )


def _is_known(written: str, meant: Sequence[IndicatorDraft]) -> bool:
    values = (value for draft in meant for value in _values(draft))
    return any(abs(value - figure(written)) <= half_a_unit(written) for value in values if value is not None)


def _values(draft: IndicatorDraft) -> Iterator[Decimal | None]:
    """Yield the figures that belong to an indicator: measured, aimed at, or told of in both methods of a break."""
    yield from (told.figure for told in in_order(draft))
    yield draft.criterion.value
    for made in draft.breaks:
        yield made.before
        yield made.after


def _name(draft: IndicatorDraft) -> str:
    return f"{draft.number} {draft.name}".strip()
