"""The standing words of documents, agendas and minutes, one set per document language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.recommendations import PointVerb
from secretariat.domain.meetings.meetings import Decision, ItemKind, Outcome


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

    def decided(self, decision: Decision) -> str:
        """Return what was decided with its remark: `Godkendt. Enigt.`; one that begins in lower case goes on in the
        sentence: `Godkendt med de faldne bemærkninger.` Empty for nothing decided.
        """
        remark = decision.remark.strip()
        if decision.outcome is None:
            return remark
        outcome = self.outcomes[decision.outcome]
        if not remark:
            return self("outcome", outcome=outcome)
        if remark[0].islower():
            return self("outcome", outcome=f"{outcome} {remark.removesuffix('.')}")
        return self("outcome_remark", outcome=outcome, remark=remark)


DocumentWordings: TypeAlias = Callable[[DocumentLanguage], DocumentWording]
"""Gives the wording of a language."""
