"""Words as they are searched: no difference between capitals, between aa and å, or between é and e; æ ø å are letters.

The same reading as the office's order of words (`secretariat.domain.danish.collation`): ä is æ, ö is ø, ü is y.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_INSIDE: Final = "\u00ad\u200b\u200c\u200d\ufeff"
WORD: Final = re.compile(rf"[^\W_]+(?:[{_INSIDE}]+[^\W_]+)*")
"""A word: letters and digits. `2008-132946` is two of them, and so is `2.10`; one that may be parted is one."""

_LETTERS: Final = str.maketrans({"ä": "æ", "ö": "ø", "œ": "ø", "ő": "ø", "ü": "y", "ű": "y", "ð": "d", "ß": "ss"})
_KEPT: Final = "æøå"
_HIDDEN: Final = dict.fromkeys(map(ord, _INSIDE))
"""Soft hyphens and joiners stand inside words and are none of their letters."""


def folded(text: str) -> str:
    """Return a text as it is searched; its words are those of the text, in their order."""
    if text.isascii():
        return text.lower().replace("aa", "å")
    small = unicodedata.normalize("NFC", text.translate(_HIDDEN)).lower().translate(_LETTERS).replace("aa", "å")
    return "".join(map(_plain, small)) if not _is_plain(small) else small


def words_of(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a text as matches, so that their places are known."""
    yield from WORD.finditer(text)


def _is_plain(text: str) -> bool:
    return all(character < "\u0080" or character in _KEPT for character in text)


def _plain(character: str) -> str:
    if character < "\u0080" or character in _KEPT:
        return character
    return "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)).lower()
