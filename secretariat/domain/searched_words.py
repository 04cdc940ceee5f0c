"""What is typed into the search, understood: words, beginnings of words, phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from secretariat.domain.danish.folding import folded, words_of

MOST_TERMS: Final = 20
"""More words than a person looks for; what was pasted by mistake is cut."""


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that must stand after each other; the last one may go on when it `is_beginning`."""

    words: tuple[str, ...]
    is_beginning: bool = False


_PART: Final = re.compile(r"[\"“”„»«](?P<phrase>[^\"“”„»«]*)(?P<end>[\"“”„»«]|$)|(?P<word>[^\s\"“”„»«]+)")


def understood(typed: str) -> tuple[Term, ...]:
    """Return the terms of what was typed; none when it says nothing.

    The last word is a beginning, since it may not be typed to its end; `ord*` is one anywhere; "words in quotation
    marks" stand in that order. A number of several parts (`2008-132946`, `2.1`) is a phrase.
    """
    typed = normalize("NFC", typed)  # a letter and its ring apart are one letter
    terms = [term for match in _PART.finditer(typed) if (term := _term(match)).words][:MOST_TERMS]
    if terms and typed and not typed[-1].isspace() and typed[-1] not in '"“”„»«':
        terms[-1] = Term(terms[-1].words, is_beginning=True)
    return tuple(terms)


def _term(match: re.Match[str]) -> Term:
    if match["word"] is None:
        return Term(_words(match["phrase"]))
    return Term(_words(match["word"]), match["word"].endswith("*"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(folded(word.group()) for word in words_of(text))


def marked(text: str, terms: Sequence[Term]) -> tuple[tuple[str, bool], ...]:
    """Return a text in pieces: words of it, and whether they are what was looked for."""
    places = list(words_of(text))
    found = sorted(set(_found([_folded(word.group()) for word in places], terms)))
    pieces: list[tuple[str, bool]] = []
    last = 0
    for place in found:
        start, end = places[place].span()
        pieces += [(text[last:start], False), (text[start:end], True)]
        last = end
    pieces.append((text[last:], False))
    return _joined(pieces)


_folded: Final = lru_cache(maxsize=16384)(folded)
"""The same words come again and again, and folding one costs more than looking it up."""


def _found(words: Sequence[str], terms: Sequence[Term]) -> Iterator[int]:
    """Yield the places of the words that a term finds, term by term."""
    for term in terms:
        first, length = term.words[0], len(term.words)
        is_alone = term.is_beginning and length == 1
        for start, word in enumerate(words):
            if (word.startswith(first) if is_alone else word == first) and _fits(words[start : start + length], term):
                yield from range(start, start + length)


def _fits(words: Sequence[str], term: Term) -> bool:
    *before, last = term.words
    if len(words) != len(term.words) or list(words[:-1]) != before:
        return False
    return words[-1].startswith(last) if term.is_beginning else words[-1] == last


def _joined(pieces: Sequence[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    """Return the pieces with what is found on both sides of white space made one, and empty ones left out."""
    joined: list[tuple[str, bool]] = []
    for text, is_match in pieces:
        if not text:
            continue
        if is_match and len(joined) > 1 and joined[-2][1] and joined[-1][0].isspace():
            space = joined.pop()[0]
            joined[-1] = (joined[-1][0] + space + text, True)
        else:
            joined.append((text, is_match))
    return tuple(joined)


ROUND_ABOUT: Final = 80
"""Characters of context on each side of the first word found."""


def context(text: str, terms: Sequence[Term]) -> tuple[tuple[str, bool], ...]:
    """Return the passage around the first words found, cut at words, with what was found marked; its beginning where
    nothing of it stands in this text.
    """
    plain = " ".join(text.split())
    places = list(words_of(plain))
    first = min(_found([_folded(word.group()) for word in places], terms), default=None)
    if first is None:
        return ((_cut_end(plain, 2 * ROUND_ABOUT), False),) if plain else ()
    start, end = places[first].span()
    before = _cut_start(plain[:start], ROUND_ABOUT)
    return marked(before + _cut_end(plain[start:], end - start + ROUND_ABOUT), terms)


def _cut_start(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = text[-most:]
    return "… " + cut.partition(" ")[2] if " " in cut else "…" + cut


def _cut_end(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = text[:most]
    return (cut.rpartition(" ")[0] if " " in cut else cut) + " …"
