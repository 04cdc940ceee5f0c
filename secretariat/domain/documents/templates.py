"""What a document of a kind begins as: its sections, their help, its look; each committee edits its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NewType

from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.documents.kinds import DEEPEST_CONTENTS, DocumentKind, PaperChoices
from secretariat.domain.problems import Problem
from secretariat.domain.text import Piece, Text

DocumentTemplateId = NewType("DocumentTemplateId", int)


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A section: its lasting key, its heading, the ghost text while it is empty, what it begins with.

    `level` is 1 to 3. `heading` may take `{period}`, as the title. `empty_sentence` is the standard sentence that
    stands there when nobody writes anything (`Indstillingen har ingen økonomiske konsekvenser.`); a section without one
    that is `required` is missed by the checks while it is empty. `body` are words or a table to begin from, before the
    `pieces` (the table of full-time equivalents of a work plan).
    """

    key: str
    heading: str
    level: int = 1
    help: str = ""
    empty_sentence: str = ""
    required: bool = True
    pieces: tuple[Piece, ...] = ()
    body: Text = Text()


@dataclass(frozen=True, slots=True)
class DocumentTemplateDraft:
    """What a person can edit of a template. `title` may take `{period}`: `Statusredegørelse {period}`."""

    name: str = ""
    kind: DocumentKind = DocumentKind.MEMO
    language: DocumentLanguage = DocumentLanguage.DANISH
    title: str = ""
    choices: PaperChoices = field(default_factory=PaperChoices)
    sections: tuple[TemplateSection, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentTemplate:
    """A template as stored. `version` counts its saves."""

    id: DocumentTemplateId
    committee_id: CommitteeId
    version: int
    draft: DocumentTemplateDraft


DEEPEST_SECTION: Final = 3
"""The deepest level of a template's section; a document may go deeper."""


def problems_of(draft: DocumentTemplateDraft) -> tuple[Problem, ...]:
    """Return what keeps a template from being stored.

    A name (`name`: `required`); at least one section (`sections`: `required`); a heading in each
    (`section_without_heading`); each key once (`double_section`); levels that never skip one (`section_level_skip`); a
    table of contents of 1 to 3 levels (`choices`: `contents_depth`).
    """
    found = []
    if not draft.name.strip():
        found.append(Problem("name", "required"))
    if not draft.sections:
        found.append(Problem("sections", "required"))
    if any(not section.heading.strip() for section in draft.sections):
        found.append(Problem("sections", "section_without_heading"))
    if len({section.key for section in draft.sections}) < len(draft.sections):
        found.append(Problem("sections", "double_section"))
    if _skips_a_level(draft.sections):
        found.append(Problem("sections", "section_level_skip"))
    if not 1 <= draft.choices.contents_depth <= DEEPEST_CONTENTS:
        found.append(Problem("choices", "contents_depth"))
    return tuple(found)


def _skips_a_level(sections: Sequence[TemplateSection]) -> bool:
    levels = [section.level for section in sections]
    is_deeper = any(level > before + 1 for before, level in pairwise((0, *levels)))
    return is_deeper or not all(1 <= level <= DEEPEST_SECTION for level in levels)
