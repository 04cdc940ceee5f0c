"""The Word file's own words in the document's language, from `resources/print/`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from secretariat.domain.committees import DocumentLanguage
from secretariat.system import paths


@dataclass(frozen=True, slots=True)
class WordLabels:
    """Words that only the writer knows when to say. `page` holds `{page}` and `{total}`; the last four head the tables
    that stand for charts.
    """

    page: str
    notes: str
    untitled: str
    day: str
    name: str
    figure: str
    latest: str


@cache
def labels(language: DocumentLanguage) -> WordLabels:
    """Return the labels in a language."""
    path = paths.resources() / "print" / f"{language.value[:2]}.toml"
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    paper = {key: words["paper"][key] for key in ("page", "notes", "untitled")}
    return WordLabels(**paper, **words["word"])
