"""What a document of a kind begins as: its sections, their help, its look; each committee edits its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NewType

from secretariat.domain.committees import CommitteeId, DocumentLanguage
from secretariat.domain.documents.kinds import DocumentKind, PaperChoices
from secretariat.domain.problems import Problem
from secretariat.domain.text import Piece

DocumentTemplateId = NewType("DocumentTemplateId", int)


@dataclass(frozen=True, slots=True)
class TemplateSection:
    """A section: its lasting key, its heading, the ghost text while it is empty, the pieces it begins with.

    `level` is 1 to 3. `empty_sentence` is the standard sentence that stands there when nobody writes anything
    (`Indstillingen har ingen økonomiske konsekvenser.`); a section without one that is `required` is missed by the
    checks while it is empty.
    """

    key: str
    heading: str
    level: int = 1
    help: str = ""
    empty_sentence: str = ""
    required: bool = True
    pieces: tuple[Piece, ...] = ()


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


def problems_of(draft: DocumentTemplateDraft) -> tuple[Problem, ...]:
    """Return what keeps a template from being stored.

    A name (`name`: `required`); at least one section (`sections`: `required`); a heading in each (`section_without_heading`);
    each key once (`double_section`); levels that never skip one (`section_level_skip`).
    """
    raise NotImplementedError
