"""The political body the office serves, and how its papers look."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from secretariat.domain.problems import Problem

CommitteeId = NewType("CommitteeId", int)


class Template(Enum):
    """The shape of a printed response."""

    LETTER = "letter"
    MEMO = "memo"


class DocumentLanguage(Enum):
    """The language a document is written and tagged in, apart from the screen's. The value is its BCP 47 tag."""

    DANISH = "da-DK"
    ENGLISH = "en-GB"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the paper: a logo (PNG or JPEG bytes) with its alternative text, and lines of text beside it."""

    logo: bytes | None = None
    logo_alternative: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommitteeDraft:
    """What a person can edit of a committee. `address` may hold several lines."""

    name: str = ""
    short_name: str = ""
    administration: str = ""
    office: str = ""
    address: str = ""
    place: str = "København"
    chair_name: str = ""
    chair_title: str = ""
    letterhead: Letterhead = field(default_factory=Letterhead)
    default_template: Template = Template.LETTER
    language: DocumentLanguage = DocumentLanguage.DANISH


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee as stored. `version` counts its saves."""

    id: CommitteeId
    version: int
    draft: CommitteeDraft


def problems_of(draft: CommitteeDraft) -> tuple[Problem, ...]:
    """Return what keeps a committee from being stored: it needs a name, and a logo needs its alternative text (PDF/UA-1
    7.3: a figure without one cannot be read aloud).
    """
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if draft.letterhead.logo and not draft.letterhead.logo_alternative.strip():
        found.append(Problem("letterhead.logo_alternative", "logo_needs_alternative"))
    return tuple(found)
