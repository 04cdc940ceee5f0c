"""The characters that the XML inside office files can hold (XML 1.0, production 2)."""

from __future__ import annotations

import re
from typing import Final

_ILLEGAL: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Return `text` with every character that XML cannot hold shown as U+FFFD, so that its loss is seen."""
    return _ILLEGAL.sub("\ufffd", text)
