"""Reads the standing words of the papers from `resources/print`, one file per document language."""

from __future__ import annotations

import tomllib
from functools import cache

from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.report_wording import ReportWording
from secretariat.application.documents.wording import ResponseWording
from secretariat.domain.budget.comparison import ComparisonWords
from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.documents.recommendations import PointVerb
from secretariat.domain.meetings.meetings import ItemKind, Outcome
from secretariat.domain.sheet_fields import Attainment
from secretariat.system.paths import resources

_FILES = {DocumentLanguage.DANISH: "da.toml", DocumentLanguage.ENGLISH: "en.toml"}


@cache
def response_wording(language: DocumentLanguage) -> ResponseWording:
    """Return the words of a hearing response in `language`.

    Raises:
        KeyError: a word or the label of a case system is missing from the file.
    """
    words = tomllib.loads((resources() / "print" / _FILES[language]).read_text("utf-8"))["response"]
    labels = {system: words["case_numbers"][system.value] for system in CaseSystem}
    return ResponseWording(case_numbers=labels, **{key: word for key, word in words.items() if key != "case_numbers"})


@cache
def report_wording(language: DocumentLanguage) -> ReportWording:
    """Return the standing words of a period's papers. Raises KeyError for one that is missing."""
    words = tomllib.loads((resources() / "print" / _FILES[language]).read_text("utf-8"))["report"]
    made = {
        "attainments": {kind: words["attainments"][kind.value] for kind in Attainment},
        "indicator_headings": tuple(words["indicator_headings"]),
        "goal_headings": tuple(words["goal_headings"]),
    }
    return ReportWording(**(words | made))


@cache
def budget_wording(language: DocumentLanguage) -> BudgetWording:
    """Return the standing words of the budget tables' papers. Raises KeyError for one that is missing."""
    words = tomllib.loads((resources() / "print" / _FILES[language]).read_text("utf-8"))["budget"]
    return BudgetWording(words["words"], ComparisonWords(**words["comparison"]))


@cache
def document_wording(language: DocumentLanguage) -> DocumentWording:
    """Return the standing words of documents, agendas and minutes. Raises KeyError for one that is missing."""
    words = tomllib.loads((resources() / "print" / _FILES[language]).read_text("utf-8"))
    own = words["document"]
    return DocumentWording(
        words=own["words"] | words["meeting"]["words"] | words["control"]["words"],
        verbs={verb: own["verbs"][verb.value] for verb in PointVerb},
        outcomes={outcome: own["outcomes"][outcome.value] for outcome in Outcome},
        items={kind: own["items"][kind.value] for kind in ItemKind},
        case_numbers={system: words["response"]["case_numbers"][system.value] for system in CaseSystem},
    )
