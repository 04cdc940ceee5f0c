"""Makes a text of what lies on the clipboard: HTML where it says more, else the plain characters."""

from __future__ import annotations

import re
from typing import Final

from secretariat.domain.text import Text, is_empty
from secretariat.exchange.pasted_html import read_html
from secretariat.exchange.pasted_lines import read_lines

_FROM_PDF_VIEWER: Final = re.compile(r"<br[^>]+role=[\"']?presentation|class=[\"']?(?:textLayer|markedContent)", re.I)
"""Browsers copy a PDF as one span a printed line: its plain characters say as much and are joined with care."""


class ClipboardReader:
    """Reads pasted text; the form the text editor asks for (`secretariat.application.ports.PasteReader`)."""

    def read(self, *, html: str | None, plain: str | None) -> Text:
        """Return the pasted text as blocks, cleaned of mark-up, hard line breaks and hyphenation.

        Never fails: what is no HTML is read as characters, and what holds no words gives an empty text.
        """
        if html and not (plain and _FROM_PDF_VIEWER.search(html)):
            text = read_html(html)
            if not all(is_empty(block) for block in text.blocks):
                return text
        return read_lines(plain or "")
