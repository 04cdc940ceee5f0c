"""Which characters can stand on paper: cleans a text of what has no look, and finds a face for each character."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from secretariat.domain.text import SOFT_HYPHEN
from secretariat.printing import fonts

REPLACEMENT = "\ufffd"
"""Stands for a character that no face has."""

_LINE_ENDS = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_PLAIN = re.compile("[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*")
"""Texts of these alone need no cleaning: the letters and signs of an office."""

_INVISIBLE = {"Cc", "Cf"}
"""Controls and formats: nothing to see, among them the marks that turn the direction of writing."""
_HOMELESS = {"Co", "Cs", "Cn"}
"""Private, half and unassigned characters: no reader could know what they say (PDF/A-2, 6.2.11.7.3)."""
_OF_WORD = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0e0": "→"}
"""The bullets and arrows that Word keeps in a symbol font's private characters."""


def clean(text: str) -> str:
    """Return `text` in NFC without controls; every line end is a line feed, every tab a space."""
    text = unicodedata.normalize("NFC", text)
    if _PLAIN.fullmatch(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return "".join(_cleaned(character) for character in text)


def _cleaned(character: str) -> str:
    if character in ("\n", SOFT_HYPHEN) or character in _OF_WORD:
        return _OF_WORD.get(character, character)
    category = unicodedata.category(character)
    if category in _INVISIBLE or "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef":
        return ""
    return REPLACEMENT if category in _HOMELESS else character


def single_line(text: str) -> str:
    """Return `text` clean and on one line, for a file's metadata."""
    return " ".join(clean(text).replace(SOFT_HYPHEN, "").split())


def unprintable(text: str) -> tuple[str, ...]:
    """Return the characters of `text` that would print as a replacement sign, each once, in their order."""
    known = fonts.characters_of(fonts.FALLBACK) | fonts.characters_of(fonts.face(fonts.Family.SERIF))
    normal = unicodedata.normalize("NFC", text)
    odd = (character for character in normal if _lost(character, known))
    return tuple(dict.fromkeys(odd))


def _lost(character: str, known: frozenset[str]) -> bool:
    shown = clean(character)
    return shown not in ("", "\n") and (shown == REPLACEMENT or shown not in known)


def by_face(text: str, font: str) -> tuple[tuple[str, str], ...]:
    """Return clean `text` cut into (face, characters): `font` where it has them, else the fallback."""
    own = fonts.characters_of(font)
    if own.issuperset(text):
        return ((font, text),) if text else ()
    return tuple(_runs(text, font, own))


def _runs(text: str, font: str, own: frozenset[str]) -> Iterator[tuple[str, str]]:
    other = fonts.characters_of(fonts.FALLBACK)
    current, gathered = font, ""
    for character in text:
        if character in own:
            wanted = font
        else:
            wanted = fonts.FALLBACK
            character = character if character in other else REPLACEMENT  # noqa: PLW2901
        if wanted != current and gathered:
            yield current, gathered
            gathered = ""
        current = wanted
        gathered += character
    if gathered:
        yield current, gathered
