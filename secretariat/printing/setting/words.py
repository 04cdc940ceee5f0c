"""Pieces of text cut into words, the places where a word may break, and words broken there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import pyphen

from secretariat.domain.text import SOFT_HYPHEN
from secretariat.printing import fonts
from secretariat.printing.setting.looks import Look, Piece

_SPACE = "[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]"
_SPACES = re.compile(f"{_SPACE}+")
_LOOSE = f"(?:{_SPACE}|{SOFT_HYPHEN})"
"""A soft hyphen beside a space divides nothing; as a word of no width it would keep the space on the line."""
_GAP = re.compile(f"({_LOOSE}*\n{_LOOSE}*|{_LOOSE}*{_SPACE}{_LOOSE}*)")
"""What parts words: spaces that may break, and forced line breaks. The no-break space parts nothing."""

_AFTER_SIGN = re.compile(r"(?<=[^\W\d_]-)(?=[^\W\d_])|(?<=[/?&=])(?=\w)")
"""A word may break behind its own hyphen between letters, and an address behind its signs."""

_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTEST_HYPHENATED = 6
_LONGEST = 1000
"""A longer word is taken in parts of this many characters: breaking it costs time by the square."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word: its pieces, its width, and what follows it.

    `space` is the look of the space after it, None when nothing follows; `ends_line` forces the line to end there.
    `soft` are the places of the author's soft hyphens, as offsets in the word's characters.
    """

    pieces: tuple[Piece, ...]
    width: float
    space: Look | None = None
    ends_line: bool = False
    soft: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The characters of the word."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Break:
    """A place where a word may break; `hyphen` says whether one must be added there."""

    offset: int
    hyphen: bool


def plain_words(text: str) -> tuple[list[str], bool] | None:
    """Return the words of a text and whether a space ends it; None for one that `words_of` must look at closely."""
    if SOFT_HYPHEN in text or "\n" in text:
        return None
    parts = _SPACES.split(text)
    words = [part for part in parts if part]
    if any(len(word) > _LONGEST for word in words):
        return None
    return words, not parts[-1]


def breaks_behind_signs(text: str) -> bool:
    """True when a word may break behind a sign of its own."""
    return _AFTER_SIGN.search(text) is not None


def words_of(pieces: Iterable[Piece]) -> Iterator[Word]:
    """Yield the words of the pieces; white space at the ends of a line is dropped."""
    gathered: list[Piece] = []
    for piece in pieces:
        for part in _GAP.split(piece.text):
            if "\n" in part:
                yield _word(gathered, gathered[-1].look if gathered else None, ends_line=True)
                gathered = []
            elif part and _GAP.fullmatch(part):
                if _says_something(gathered):
                    yield _word(gathered, piece.look)
                gathered = []
            elif part:
                for start in range(0, len(part), _LONGEST):
                    if start:
                        yield _word(gathered, None)
                        gathered = []
                    gathered.append(Piece(part[start : start + _LONGEST], piece.look))
    if _says_something(gathered):
        yield _word(gathered, None)


def _says_something(pieces: Iterable[Piece]) -> bool:
    """False for soft hyphens alone, which are no word."""
    return any(piece.text.strip(SOFT_HYPHEN) for piece in pieces)


def _word(pieces: list[Piece], space: Look | None, *, ends_line: bool = False) -> Word:
    soft: tuple[int, ...] = ()
    if any(SOFT_HYPHEN in piece.text for piece in pieces):
        soft = tuple(_soft_places("".join(piece.text for piece in pieces)))
        pieces = [Piece(piece.text.replace(SOFT_HYPHEN, ""), piece.look) for piece in pieces]
        pieces = [piece for piece in pieces if piece.text]
    return Word(tuple(pieces), width_of(pieces), space, ends_line, soft)


def _soft_places(text: str) -> Iterator[int]:
    offset = 0
    for character in text:
        if character == SOFT_HYPHEN:
            yield offset
        else:
            offset += 1


def width_of(pieces: Iterable[Piece]) -> float:
    """Return how wide the pieces run."""
    return sum(fonts.width(piece.look.font, piece.look.size, piece.text) for piece in pieces)


def breaks(word: Word, dictionary: str) -> list[Break]:
    """Return the places where `word` may break, first to last; `dictionary` is pyphen's, empty for none."""
    text = word.text
    found = {match.start(): Break(match.start(), hyphen=False) for match in _AFTER_SIGN.finditer(text)}
    for offset in word.soft:
        if 0 < offset < len(text):
            found.setdefault(offset, Break(offset, hyphen=True))
    if dictionary:
        for match in _LETTERS.finditer(text):
            for position in _syllables(dictionary, match.group()):
                offset = match.start() + position
                found.setdefault(offset, Break(offset, hyphen=True))
    return sorted(found.values(), key=lambda place: place.offset)


def _syllables(dictionary: str, letters: str) -> list[int]:
    if len(letters) < _SHORTEST_HYPHENATED:
        return []
    return [int(position) for position in _hyphenator(dictionary).positions(letters)]


@cache
def _hyphenator(dictionary: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=dictionary, left=3, right=3)


def broken(word: Word, place: Break) -> tuple[Word, Word]:
    """Return the two halves of a word; an added hyphen is a soft one, which readers of the text leave out."""
    head: list[Piece] = []
    tail: list[Piece] = []
    offset = 0
    for piece in word.pieces:
        cut = min(max(place.offset - offset, 0), len(piece.text))
        if cut:
            head.append(piece if cut == len(piece.text) else Piece(piece.text[:cut], piece.look))
        if cut < len(piece.text):
            tail.append(Piece(piece.text[cut:], piece.look))
        offset += len(piece.text)
    if place.hyphen:
        head[-1] = Piece(head[-1].text + _hyphen(head[-1].look.font), head[-1].look)
    soft = tuple(at - place.offset for at in word.soft if at > place.offset)
    return (
        Word(tuple(head), width_of(head)),
        Word(tuple(tail), width_of(tail), word.space, word.ends_line, soft),
    )


def _hyphen(font: str) -> str:
    return SOFT_HYPHEN if SOFT_HYPHEN in fonts.characters_of(font) else "-"


def reach(word: Word, room: float) -> int:
    """Return how many characters of `word` fit into `room`."""
    used, offset = 0.0, 0
    for piece in word.pieces:
        for character in piece.text:
            used += fonts.width(piece.look.font, piece.look.size, character)
            if used > room:
                return offset
            offset += 1
    return offset


def fitting_break(word: Word, room: float, dictionary: str) -> Break | None:
    """Return the last place where the head of `word` fits into `room`, or None."""
    look = word.pieces[0].look
    plain = reach(word, room)
    hyphenated = reach(word, room - fonts.width(look.font, look.size, "-")) if plain else 0
    for place in reversed(breaks(word, dictionary) if plain else []):
        if place.offset <= (hyphenated if place.hyphen else plain):
            return place
    return None


def forced_break(word: Word, room: float) -> Break:
    """Return where a word that has no better place must break: behind one character at least, before the last."""
    return Break(max(1, min(reach(word, room), len(word.text) - 1)), hyphen=False)
