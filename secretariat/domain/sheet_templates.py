"""What a status sheet is made of: the rows a secretary gave it, the long and the short form to begin with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NewType

from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.problems import Problem

TemplateId = NewType("TemplateId", int)

NAME: Final = "name"
ECONOMY: Final = "economy"
ORIGIN: Final = "origin"
TARGET_GROUP: Final = "target_group"
ACTIVITIES: Final = "activities"
GOAL: Final = "goal"
CONTRIBUTION: Final = "contribution"
FOLLOW_UP: Final = "follow_up"
ATTAINMENT: Final = "attainment"
"""Keys of the rows that the program knows: their figures and judgement print in them, links and checks look there."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A row: its lasting key, its printed label and the ghost text shown while it is empty.

    `required` rows are missed by the checks when a sheet has left them out or empty.
    """

    key: str
    label: str
    help: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    """What a person can edit of a template. `sheet_title` takes `{name}`: `Status for {name}`."""

    name: str = ""
    sheet_title: str = ""
    language: DocumentLanguage = DocumentLanguage.DANISH
    rows: tuple[TemplateRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetTemplate:
    """A template as stored. `version` counts its saves."""

    id: TemplateId
    committee_id: CommitteeId
    version: int
    draft: TemplateDraft


def supplied_templates(language: DocumentLanguage) -> tuple[TemplateDraft, ...]:
    """Return the long and the short form (the report of 2009, sheets 2.1 and 3.2) in a language, each with its help."""
    raise NotImplementedError


def problems_of(draft: TemplateDraft) -> tuple[Problem, ...]:
    """Return what keeps a template from being stored: a name, at least one row, a label in each, each key once."""
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if not draft.rows:
        found.append(Problem("rows", "required"))
    if any(not row.label.strip() for row in draft.rows):
        found.append(Problem("rows", "row_without_label"))
    if len({row.key for row in draft.rows}) < len(draft.rows):
        found.append(Problem("rows", "double_row"))
    return tuple(found)
