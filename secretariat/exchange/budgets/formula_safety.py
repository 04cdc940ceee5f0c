"""Keeps a label from being run as a formula by the spreadsheet that opens it, and brings it back unharmed.

Excel and LibreOffice compute what begins with `=`, `+`, `-` or `@`, whatever quotes stand around it in the file, and
look past tabs and line breaks before it (OWASP, CSV injection). An apostrophe before it makes it text.
"""

from __future__ import annotations

import re
from typing import Final

_FIGURE: Final = re.compile(r"[-+]?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?(?: ?%)?")
_SIGNS: Final = frozenset(("-", "./.", "–", "−"))
_DANGEROUS: Final = re.compile(r"'*[\s\x00-\x20]*[=+\-@＝＋－＠\t\r\n]")


def neutralised(text: str) -> str:
    """Return a text as it goes out: with an apostrophe before what would be run. Figures and `-` are left alone."""
    return f"'{text}" if _is_dangerous(text) else text


def restored(text: str) -> str:
    """Return a text as it was before `neutralised`: without the one apostrophe before what would be run."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text) is not None else text


def _is_dangerous(text: str) -> bool:
    return _DANGEROUS.match(text) is not None and text not in _SIGNS and _FIGURE.fullmatch(text) is None
