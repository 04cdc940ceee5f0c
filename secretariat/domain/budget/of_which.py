"""Lines that tell a part of the line above them say so ("heraf husleje"); where a label does not, the program does."""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final = re.compile(r"\s*(?:[-–]+ ?)?(?:heraf|deraf|herunder|of which)\b", re.IGNORECASE)


def says_of_which(label: str) -> bool:
    """True for a label that tells by its own words that the line is a part of the one above it."""
    return _WORDS.match(label) is not None
