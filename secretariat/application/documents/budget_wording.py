"""The standing words of the budget tables' papers, one set per document language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.budget.comparison import ComparisonWords
from secretariat.domain.committees import DocumentLanguage


@dataclass(frozen=True, slots=True)
class BudgetWording:
    """What the papers say besides what people write; `words` are by name, as format strings where braces are named."""

    words: Mapping[str, str]
    comparison: ComparisonWords

    def __call__(self, name: str, /, **values: object) -> str:
        """Return the words of a name. Raises `KeyError` for one that the wording does not have."""
        return self.words[name].format(**values)


BudgetWordings: TypeAlias = Callable[[DocumentLanguage], BudgetWording]
"""Gives the wording of a language."""
