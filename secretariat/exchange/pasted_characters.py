"""Cleans the characters of what is pasted: one kind of line end, no controls, no leftovers of type-setting."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from secretariat.domain.text import SOFT_HYPHEN

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_HYPHENATED: Final = re.compile(f"{SOFT_HYPHEN} *\n *")
_DROPPED: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ufffc\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
"""Controls, soft hyphens, invisible joiners of nothing, the sign that stands for a footnote mark, half characters."""

_REPLACED: Final = str.maketrans(
    {
        **{
            chr(0xFB00 + number): letters for number, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))
        },
        "\u2010": "-",
        "\u202f": "\u00a0",
        "\uf0b7": "•",  # Word's Symbol and Wingdings bullets, in the private characters it keeps them in
        "\uf0a7": "▪",
        "\uf0d8": "➢",
        "\uf02d": "–",
    }
)


def clean(text: str) -> str:
    """Return `text` in NFC with one kind of line end, ligatures as letters and nothing invisible but spaces."""
    text = _HYPHENATED.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _DROPPED.sub("", text).translate(_REPLACED))
