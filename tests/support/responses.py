"""A response on its way through the office, for tests that begin where it already is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from secretariat.application.services import Services
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.hearings import Hearing, HearingDraft, HearingState
from secretariat.domain.text import Block, Heading, Paragraph, Run, Section, Text

ANSWER = Text(
    (
        Heading(1, (Run("Udvalgets bemærkninger"),), Section("remarks")),
        Paragraph((Run("Udvalget støtter planen og bidrager gerne med en jobmesse i bydelen."),)),
    )
)


def drafting(services: Services, hearing: Hearing, *, text: Text = ANSWER) -> Hearing:
    """Begin a response that the checks find no error in, and store it."""
    committee = services.committees.get(hearing.committee_id).draft
    draft = replace(
        hearing.draft,
        deadline=services.clock.today() + timedelta(days=30),
        case_numbers=(CaseNumber(CaseSystem.EDOC, "2025-0005600"),),
        responsible="Bo Jurist",
    )
    return services.hearings.save(hearing.id, answered(services.responses.begin(draft, committee), text), version=1)


def answered(draft: HearingDraft, text: Text = ANSWER) -> HearingDraft:
    """Return the hearing with `text` as its response's."""
    assert draft.response is not None
    return replace(draft, response=replace(draft.response, text=text))


def approved(services: Services, hearing: Hearing) -> Hearing:
    """Bring a hearing that is being drafted to the chair's approval."""
    for state in (HearingState.INTERNAL_REVIEW, HearingState.CHAIR_APPROVAL):
        hearing = services.hearings.move(hearing.id, state, version=hearing.version)
    return hearing


def paragraph(words: str) -> Block:
    """Return a paragraph of plain words."""
    return Paragraph((Run(words),))
