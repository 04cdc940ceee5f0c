"""Reads the demonstration from `resources/demo`: the committee and its hearings here, its reports beside."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from secretariat.application.demonstration import DemonstrationHearing, DemonstrationOffice
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.committees import CommitteeDraft, Letterhead, Template
from secretariat.domain.contributions import Contribution, ContributionState
from secretariat.domain.hearings import Extension, HearingDraft, HearingState, Question, ResponseDraft
from secretariat.domain.text import Heading, Text, plain
from secretariat.domain.text_markup import read_markup
from secretariat.exchange.demonstration_documents import demonstration_documents
from secretariat.exchange.demonstration_reports import demonstration_reports
from secretariat.system.paths import resources


def demonstration_office(today: date) -> DemonstrationOffice:
    """Return the demonstration with its deadlines around `today`, so that some are always overdue and some soon."""
    folder = resources() / "demo"
    facts = tomllib.loads((folder / "demonstration.toml").read_text("utf-8"))
    committee = _committee(facts["committee"], folder)
    hearings = tuple(_hearing(hearing, committee, today) for hearing in facts["hearings"])
    return DemonstrationOffice(committee, hearings, demonstration_reports(), demonstration_documents(today))


def _committee(facts: Mapping[str, Any], folder: Path) -> CommitteeDraft:
    letterhead = Letterhead(
        logo=(folder / facts["logo"]).read_bytes(),
        logo_alternative=facts["logo_alternative"],
        lines=tuple(facts["letterhead_lines"]),
    )
    names = ("name", "short_name", "administration", "office", "address", "place", "chair_name", "chair_title")
    return CommitteeDraft(letterhead=letterhead, **{name: facts[name] for name in names})


def _hearing(facts: Mapping[str, Any], committee: CommitteeDraft, today: date) -> DemonstrationHearing:
    deadline = today + timedelta(facts["deadline_in"])
    questions = tuple(Question(f"q{i}", words) for i, words in enumerate(facts.get("questions", ()), start=1))
    response = facts.get("response")
    draft = HearingDraft(
        title=facts["title"],
        asker=facts["asker"],
        subject=facts["subject"],
        received=today + timedelta(facts["received_in"]),
        deadline=deadline,
        extensions=tuple(_extension(extension, deadline, today) for extension in facts.get("extensions", ())),
        case_numbers=tuple(CaseNumber(CaseSystem(system), number) for system, number in facts["case_numbers"]),
        responsible=facts["responsible"],
        questions=questions,
        contributions=tuple(_contribution(contribution, today) for contribution in facts.get("contributions", ())),
        notes=facts["notes"],
        response=_response(response, committee, questions) if response else None,
    )
    return DemonstrationHearing(draft, HearingState(facts["state"]))


def _extension(facts: Mapping[str, Any], deadline: date, today: date) -> Extension:
    return Extension(deadline + timedelta(facts["days"]), facts["reason"], today + timedelta(facts["granted_in"]))


def _contribution(facts: Mapping[str, Any], today: date) -> Contribution:
    return Contribution(
        facts["office"], ContributionState(facts["state"]), today + timedelta(facts["due_in"]), facts["remark"]
    )


def _response(facts: Mapping[str, Any], committee: CommitteeDraft, questions: Iterable[Question]) -> ResponseDraft:
    return ResponseDraft(
        title=facts["title"],
        template=Template(facts["template"]),
        language=committee.language,
        addressee=facts.get("addressee", ""),
        place=committee.place,
        case_officer=facts["case_officer"],
        text=_answering(read_markup(facts["text"]), questions),
        greeting="Med venlig hilsen",
        signatory_name=committee.chair_name,
        signatory_title=committee.chair_title,
        justified=facts.get("justified", False),
        hyphenated=facts.get("hyphenated", False),
    )


def _answering(text: Text, questions: Iterable[Question]) -> Text:
    """Tie each section that is headed by a question's words to that question."""
    ids = {question.text: question.id for question in questions}
    return Text(
        tuple(
            replace(block, section=replace(block.section, question=ids.get(plain(block))))
            if isinstance(block, Heading) and block.section
            else block
            for block in text.blocks
        )
    )
