"""Reads the demonstration's documents and meetings from `resources/demo/documents.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import Any

from secretariat.application.demonstration_documents import (
    DemonstrationAppendix,
    DemonstrationDocument,
    DemonstrationDocuments,
    DemonstrationItem,
    DemonstrationMeeting,
)
from secretariat.domain.case_numbers import CaseNumber, CaseSystem
from secretariat.domain.documents.documents import DocumentDraft, DocumentState
from secretariat.domain.documents.kinds import DocumentKind
from secretariat.domain.documents.recommendations import (
    PathStep,
    Point,
    PointVerb,
    PreviousDecision,
    Recommendation,
)
from secretariat.domain.meetings.meetings import (
    AgendaItem,
    ItemKind,
    MeetingDraft,
    MeetingState,
    Member,
    Outcome,
    Statement,
)
from secretariat.domain.text_markup import read_markup
from secretariat.system.paths import resources


def demonstration_documents(today: date) -> DemonstrationDocuments:
    """Return the documents and meetings; the meeting to come lies some days after `today`."""
    facts = tomllib.loads((resources() / "demo" / "documents.toml").read_text("utf-8"))
    return DemonstrationDocuments(
        tuple(_document(document) for document in facts["documents"]),
        tuple(_meeting(meeting, today) for meeting in facts["meetings"]),
    )


def _document(facts: Mapping[str, Any]) -> DemonstrationDocument:
    recommendation = facts.get("recommendation")
    return DemonstrationDocument(
        key=facts["key"],
        kind=DocumentKind(facts["kind"]),
        period=facts["period"],
        draft=DocumentDraft(
            title=facts["title"],
            date=facts["day"],
            case_officer=facts["case_officer"],
            case_numbers=tuple(CaseNumber(CaseSystem(system), number) for system, number in facts["case_numbers"]),
            notes=facts.get("notes", ""),
            text=read_markup(facts["text"]),
        ),
        state=DocumentState(facts["state"]),
        recommendation=_recommendation(recommendation) if recommendation else None,
        appendices=tuple(_appendix(appendix) for appendix in facts.get("appendices", ())),
    )


def _appendix(facts: Mapping[str, Any]) -> DemonstrationAppendix:
    return DemonstrationAppendix(
        facts["title"], facts.get("document", ""), facts.get("file", ""), facts.get("closed", False)
    )


def _recommendation(facts: Mapping[str, Any]) -> Recommendation:
    points = enumerate(facts["points"], start=1)
    return Recommendation(
        lead=facts.get("lead", ""),
        points=tuple(Point(f"p{number}", PointVerb(point["verb"]), point["text"]) for number, point in points),
        path=tuple(PathStep(step["committee"], step["day"]) for step in facts.get("path", ())),
        previous=tuple(
            PreviousDecision(one["committee"], one["day"], decision=one["decision"])
            for one in facts.get("previous", ())
        ),
        is_closed=facts.get("is_closed", False),
        closed_ground=facts.get("closed_ground", ""),
    )


def _meeting(facts: Mapping[str, Any], today: date) -> DemonstrationMeeting:
    return DemonstrationMeeting(
        key=facts["key"],
        draft=MeetingDraft(
            day=facts["day"] if "day" in facts else today + timedelta(facts["day_in"]),
            starts=time.fromisoformat(facts["starts"].replace(".", ":")),
            ends=time.fromisoformat(facts["ends"].replace(".", ":")),
            place=facts["place"],
            members=tuple(Member(name, role, party) for name, role, party in facts.get("members", ())),
            absent=tuple(facts.get("absent", ())),
        ),
        items=tuple(_item(item) for item in facts["items"]),
        state=MeetingState(facts["state"]),
        minutes_of=facts.get("minutes_of", ""),
    )


def _item(facts: Mapping[str, Any]) -> DemonstrationItem:
    item = AgendaItem(
        key="",
        kind=ItemKind(facts["kind"]),
        title=facts.get("title", ""),
        text=read_markup(facts.get("text", "")),
        remarks=read_markup(facts.get("remarks", "")),
        statements=tuple(Statement(one["by"], one["text"]) for one in facts.get("statements", ())),
        absent=tuple(facts.get("absent", ())),
    )
    decisions = [(one["point"], Outcome(one["outcome"]), one.get("remark", "")) for one in facts.get("decisions", ())]
    if "outcome" in facts:
        decisions.append((0, Outcome(facts["outcome"]), ""))
    return DemonstrationItem(item, facts.get("document", ""), tuple(decisions))
