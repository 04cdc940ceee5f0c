"""Danish order: … z æ ø å, aa as å, numbers by size, capitals only where nothing else differs.

Sources: Retskrivningsordbogen § 4-5 (æ ø å last, aa sorted as å, ü as y, ä as æ, ö as ø, é as e) and Unicode CLDR's
Danish tailoring (capitals first among equals).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LETTERS: Final = str.maketrans(
    {
        "æ": "{",  # { | } follow z among the characters of ASCII, in this order
        "ø": "|",
        "å": "}",
        "ä": "{",
        "ö": "|",
        "œ": "|",
        "ü": "y",
        "ű": "y",
        "ő": "|",
        "ð": "d",
        "đ": "d",
        "ł": "l",
        "þ": "th",
        "ß": "ss",
    }
)
_NUMBER: Final = re.compile(r"0*([0-9]{1,99})")
_BETWEEN_WORDS: Final = re.compile(r"(?:[^\w{|}]|_)+")
_TIE: Final = "\x01"
"""Sorts before every other character of a key, so that a word comes before the words it begins."""


def sort_key(text: str) -> str:
    """Return a key whose plain comparison, in Python or in SQL's binary order, puts texts in Danish order.

    Whole numbers inside a text sort by size (`2.9` before `2.10`); signs between words count as one space. Only texts
    that are equal have equal keys.
    """
    composed = unicodedata.normalize("NFC", text)
    signs = composed.lower().translate({ord("{"): " ", ord("|"): " ", ord("}"): " "})
    base = unicodedata.normalize("NFKD", signs.replace("aa", "å").translate(_LETTERS)).lower()
    letters = "".join(character for character in base if not unicodedata.combining(character))
    words = _BETWEEN_WORDS.sub(" ", letters).strip()
    return _NUMBER.sub(_by_size, words) + _TIE + composed


def _by_size(match: re.Match[str]) -> str:
    digits = match.group(1)
    return f"{len(digits):02d}{digits}"
