"""The printer's own words in the document's language, from `resources/print/`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from secretariat.domain.committees import DocumentLanguage
from secretariat.system import paths

_HYPHENATION = {DocumentLanguage.DANISH: "da_DK", DocumentLanguage.ENGLISH: "en_GB"}


@dataclass(frozen=True, slots=True)
class PrintLabels:
    """Words that only the printer knows when to say; those in braces are filled in."""

    page: str
    notes: str
    note_reference: str
    link: str
    untitled: str
    continued: str
    columns_part: str


@cache
def labels(language: DocumentLanguage) -> PrintLabels:
    """Return the labels in a language."""
    path = paths.resources() / "print" / f"{language.value[:2]}.toml"
    return PrintLabels(**tomllib.loads(path.read_text(encoding="utf-8"))["paper"])


def hyphenation(language: DocumentLanguage) -> str:
    """Return the name of pyphen's dictionary for a language."""
    return _HYPHENATION[language]
