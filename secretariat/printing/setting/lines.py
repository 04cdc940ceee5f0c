"""Words into lines, first fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secretariat.domain.text import NBSP
from secretariat.printing import fonts
from secretariat.printing.setting.footnotes import Note
from secretariat.printing.setting.looks import Look, Piece
from secretariat.printing.setting.words import (
    Break,
    Word,
    breaks_behind_signs,
    broken,
    fitting_break,
    forced_break,
    plain_words,
    width_of,
    words_of,
)

_SLACK = 0.01
"""Points by which a line may be too long: rounding, not a misprint."""

_MOST_HYPHENS = 2
"""Lines in a row that may end in an added hyphen."""


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its pieces, its natural width, how many spaces can be stretched, and whether it may be stretched.

    A line that a space ends carries that space as its last character, so that the text reads back with its words
    apart; `width` and `spaces` leave it out.
    """

    pieces: tuple[Piece, ...]
    width: float
    spaces: int
    stretches: bool
    notes: tuple[Note, ...] = ()


class _Breaker:
    """Fills lines of one width with words."""

    def __init__(self, width: float, dictionary: str, *, hyphenated: bool) -> None:
        self._width = width
        self._dictionary = dictionary
        self._usual = dictionary if hyphenated else ""
        self._words: list[Word] = []
        self._used = 0.0
        self._hyphens = 0
        self.lines: list[Line] = []

    def add(self, word: Word) -> None:
        """Set a word, and close the line when it is full."""
        while True:
            last = self._words[-1] if self._words else None
            gap = fonts.width(last.space.font, last.space.size, " ") if last is not None and last.space else 0
            indivisible = not word.pieces or (not self._words and len(word.text) == 1)
            if indivisible or self._used + gap + word.width <= self._width + _SLACK:
                self._words.append(word)
                self._used += gap + word.width
                break
            place = self._break(word, self._width - self._used - gap)
            if place is None:
                self._close(stretches=True)
                continue
            head, word = broken(word, place)
            self._words.append(head)
            self._used += gap + head.width
            hyphens = self._hyphens + 1 if place.hyphen else 0
            self._close(stretches=True)
            self._hyphens = hyphens
        if word.ends_line:
            self._close(stretches=False)

    def add_plain(self, words: Sequence[str], look: Look, *, ends_in_space: bool) -> None:
        """Set words of one look as `add` would set each; only those that may break go the longer way."""
        gap = fonts.width(look.font, look.size, " ")
        line: list[str] = []
        used = 0.0
        for place, text in enumerate(words):
            width = fonts.width(look.font, look.size, text)
            if used + (gap if line else 0) + width <= self._width + _SLACK:
                used += (gap if line else 0) + width
                line.append(text)
                continue
            if line and not self._may_break(text):
                self._close_plain(line, used, look)
                line, used = [], 0.0
                if width <= self._width + _SLACK:
                    line, used = [text], width
                    continue
            self._words = [_plain_word(each, look) for each in line]
            self._used = used
            follows = ends_in_space or place < len(words) - 1
            self.add(_plain_word(text, look, follows=follows))
            line, used = [word.text for word in self._words], self._used
        self._words = [_plain_word(each, look) for each in line]
        if line and not ends_in_space:
            self._words[-1] = _plain_word(line[-1], look, follows=False)
        self._used = used

    def _may_break(self, text: str) -> bool:
        """False when a word that begins at the end of a line certainly goes to the next one whole."""
        return bool(self._usual and self._hyphens < _MOST_HYPHENS) or breaks_behind_signs(text)

    def _close_plain(self, words: Sequence[str], used: float, look: Look) -> None:
        text = " ".join(words)
        spaces = text.count(" ") + text.count(NBSP)
        self.lines.append(Line((Piece(f"{text} ", look),), used, spaces, stretches=True))
        self._hyphens = 0

    def _break(self, word: Word, room: float) -> Break | None:
        """Return where to break `word`; None when it shall begin the next line."""
        usual = self._usual if self._hyphens < _MOST_HYPHENS else ""
        place = fitting_break(word, room, usual if self._words else self._dictionary)
        if place is not None or self._words:
            return place
        return forced_break(word, room)

    def _close(self, *, stretches: bool) -> None:
        pieces: list[Piece] = []
        for word in self._words:
            pieces += word.pieces
            if word.space is not None and pieces:
                pieces.append(Piece(" ", word.space))
        joined = tuple(_joined(pieces))
        ends_in_space = bool(self._words) and self._words[-1].space is not None
        spaces = sum(piece.text.count(" ") + piece.text.count(NBSP) for piece in joined) - ends_in_space
        notes = tuple(dict.fromkeys(piece.look.note for piece in joined if piece.look.note is not None))
        self.lines.append(Line(joined, self._used, spaces, stretches, notes))
        self._words = []
        self._used = 0.0
        self._hyphens = 0

    def finish(self) -> list[Line]:
        """Close the last line and return all."""
        if self._words:
            self._close(stretches=False)
        return self.lines


def _plain_word(text: str, look: Look, *, follows: bool = True) -> Word:
    pieces = (Piece(text, look),)
    return Word(pieces, width_of(pieces), look if follows else None)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Join neighbours of one look; a space takes the look of what it follows, so that links do not fray."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last is not None and last.look == piece.look:
            joined[-1] = Piece(last.text + piece.text, last.look)
        else:
            joined.append(piece)
    return joined


def set_lines(pieces: Iterable[Piece], width: float, *, dictionary: str = "", hyphenated: bool = False) -> list[Line]:
    """Set the pieces in lines of `width`.

    Args:
        pieces: clean text, a line feed where a line is forced to end.
        width: of the column; every line takes at least one character, however narrow it is.
        dictionary: pyphen's name of the language, such as "da_DK"; empty for none.
        hyphenated: break words at every line end; else only words wider than the column are broken.
    """
    pieces = tuple(pieces)
    breaker = _Breaker(width, dictionary, hyphenated=hyphenated)
    plain = plain_words(pieces[0].text) if len(pieces) == 1 and pieces[0].look.note is None else None
    if plain is not None:
        words, ends_in_space = plain
        breaker.add_plain(words, pieces[0].look, ends_in_space=ends_in_space)
        return breaker.finish()
    for word in words_of(pieces):
        breaker.add(word)
    return breaker.finish()


def measure(pieces: Iterable[Piece]) -> tuple[float, float]:
    """Return the width of the widest word and the width of the longest unbroken line."""
    widest = longest = current = 0.0
    for word in words_of(pieces):
        widest = max(widest, word.width)
        longest = max(longest, current + word.width)
        current += word.width + (fonts.width(word.space.font, word.space.size, " ") if word.space else 0)
        if word.ends_line:
            current = 0.0
    return widest, longest
