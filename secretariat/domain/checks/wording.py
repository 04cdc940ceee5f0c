"""Runs the rules for words over every passage; a passage that did not change is not read again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from secretariat.domain.checks import house_style, leftovers, pairs, paper, signs
from secretariat.domain.checks.codes import finding
from secretariat.domain.checks.context import Context, TextContext
from secretariat.domain.checks.hits import Hit, Rule
from secretariat.domain.problems import Finding, Place

ANY_LANGUAGE: Final[tuple[Rule, ...]] = (
    leftovers.bracketed,
    leftovers.placeholders,
    leftovers.typed_marks,
    leftovers.hyphens,
    pairs.brackets,
    pairs.quotes,
    signs.double_spaces,
    signs.spaces_before_signs,
    signs.double_stops,
    signs.spaced_hyphens,
    paper.right_to_left,
    paper.long_words,
)
DANISH: Final[tuple[Rule, ...]] = (
    house_style.amounts,
    house_style.percentages,
    house_style.units,
    house_style.thousands,
)
DANISH_PROSE: Final[tuple[Rule, ...]] = (house_style.dates,)
"""Not in tables, where short dates are in order."""


@lru_cache(maxsize=8192)
def hits(text: str, *, is_danish: bool, is_running: bool = True) -> tuple[Hit, ...]:
    """Return what the rules find in the words of a passage, from its beginning to its end.

    The result is kept, so that checking again after a change costs the changed passages only.
    """
    rules = ANY_LANGUAGE + (DANISH if is_danish else ()) + (DANISH_PROSE if is_danish and is_running else ())
    return tuple(sorted((hit for rule in rules for hit in rule(text)), key=lambda hit: (hit.start, hit.end)))


def in_text(context: TextContext) -> Iterator[Finding]:
    """Find in the text's passages."""
    for passage in context.passages:
        if passage.text:
            for hit in hits(passage.text, is_danish=context.is_danish, is_running=passage.is_running):
                yield of_hit(hit, passage.text, passage.place(hit.start, hit.end))


_FIELDS: Final = ("title", "addressee", "greeting", "signatory_name", "signatory_title")


def in_fields(context: Context) -> Iterator[Finding]:
    """Find in the response's own fields that print."""
    if context.written is None:
        return
    for field in _FIELDS:
        words = str(getattr(context.response, field))
        yield from in_words(words, Place("response", field), is_danish=context.written.is_danish)


def in_words(words: str, place: Place, *, is_danish: bool) -> Iterator[Finding]:
    """Find in the words of a form's field; `place` names the field."""
    for hit in hits(words, is_danish=is_danish):
        yield of_hit(hit, words, replace(place, start=hit.start, end=hit.end))


def of_hit(hit: Hit, words: str, place: Place) -> Finding:
    """Return the finding of a hit in some words; `place` is where exactly the hit stands."""
    excerpt = words[hit.start : hit.end]
    return finding(hit.code, place, excerpt=excerpt, mend=hit.mend, **dict(hit.params))
