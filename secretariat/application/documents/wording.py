"""The standing words of a printed response, one set per document language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from secretariat.domain.case_numbers import CaseSystem
from secretariat.domain.committees import DocumentLanguage


@dataclass(frozen=True, slots=True)
class ResponseWording:
    """What a response says besides what its author writes.

    `case_numbers` labels each system's number. The others are format strings: `title` and `subject` take `{subject}`
    and `{asker}`, `place_and_date` takes `{place}` and `{date}`, `draft_of_correction` takes `{number}`, `correction`
    takes `{number}`, `corrected` and `{date}`.
    """

    greeting: str
    title: str
    subject: str
    place_and_date: str
    case_officer: str
    draft: str
    draft_of_correction: str
    correction: str
    case_numbers: Mapping[CaseSystem, str]


Wordings: TypeAlias = Callable[[DocumentLanguage], ResponseWording]
"""Gives the wording of a language."""
