"""The standing words of documents, agendas and minutes, one set per document language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.recommendations import PointVerb
from secretariat.domain.meetings.meetings import ItemKind, Outcome


@dataclass(frozen=True, slots=True)
class DocumentWording:
    """What documents, agendas and minutes say besides what people write.

    `verbs` word each point (`at {committee} godkender {text}`), `outcomes` each decision, `items` the standing titles
    of items. `words` are all the others by name, format strings where braces are named; calling the wording formats
    one.
    """

    words: Mapping[str, str]
    verbs: Mapping[PointVerb, str]
    outcomes: Mapping[Outcome, str]
    items: Mapping[ItemKind, str]
    case_numbers: Mapping[CaseSystem, str]

    def __call__(self, name: str, /, **values: object) -> str:
        """Return the words called `name`. Raises `KeyError` for one that is missing."""
        return self.words[name].format(**values)


DocumentWordings: TypeAlias = Callable[[DocumentLanguage], DocumentWording]
"""Gives the wording of a language."""
