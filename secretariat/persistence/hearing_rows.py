"""Between a hearing's rows and the domain's values, in both directions."""

from __future__ import annotations

from dataclasses import asdict, fields

from secretariat.domain.case_numbers import CaseNumber
from secretariat.domain.committees import CommitteeId
from secretariat.domain.contributions import Contribution
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.hearings import (
    Extension,
    Hearing,
    HearingDraft,
    HearingId,
    Question,
    ResponseDraft,
    ResponseId,
    StateChange,
)
from secretariat.persistence.parts import put, put_parts
from secretariat.persistence.rows import (
    CaseNumberRow,
    ContributionRow,
    ExtensionRow,
    HearingRow,
    QuestionRow,
    ResponseRow,
    StateChangeRow,
)

_OWN = ("title", "asker", "subject", "received", "deadline", "responsible", "notes")
"""Columns that hold a field of the hearing's draft under its own name."""

_RESPONSE = tuple(field.name for field in fields(ResponseDraft))
"""Columns that hold a field of the response's draft: all of them."""


def hearing(row: HearingRow) -> Hearing:
    """Return the hearing that `row` and its parts hold."""
    response = row.response if row.response is not None and not row.response.withdrawn else None
    return Hearing(
        id=HearingId(row.id),
        committee_id=CommitteeId(row.committee_id),
        version=row.version,
        state=row.state,
        draft=_draft(row, response),
        history=tuple(StateChange(each.before, each.after, each.at, each.by, each.remark) for each in row.history),
        response_id=None if response is None else ResponseId(response.id),
        response_number=0 if response is None else response.number,
    )


def _draft(row: HearingRow, response: ResponseRow | None) -> HearingDraft:
    return HearingDraft(
        **{name: getattr(row, name) for name in _OWN},
        extensions=tuple(Extension(each.deadline, each.reason, each.granted) for each in row.extensions),
        case_numbers=tuple(CaseNumber(each.system, each.number) for each in row.case_numbers),
        questions=tuple(Question(each.key, each.text) for each in row.questions),
        contributions=tuple(Contribution(each.office, each.state, each.due, each.remark) for each in row.contributions),
        response=None if response is None else ResponseDraft(**{name: getattr(response, name) for name in _RESPONSE}),
    )


def put_draft(row: HearingRow, draft: HearingDraft) -> None:
    """Write `draft` into `row` and its parts."""
    put(row, {name: getattr(draft, name) for name in _OWN} | {"sort_key": sort_key(draft.title)})
    put_parts(row.extensions, ExtensionRow, [asdict(each) for each in draft.extensions])
    put_parts(row.case_numbers, CaseNumberRow, [asdict(each) for each in draft.case_numbers])
    put_parts(row.questions, QuestionRow, [{"key": each.id, "text": each.text} for each in draft.questions])
    put_parts(row.contributions, ContributionRow, [asdict(each) for each in draft.contributions])
    _put_response(row, draft.response)


def put_move(row: HearingRow, move: StateChange) -> None:
    """Move the hearing, and record it."""
    row.state = move.after
    row.history.append(
        StateChangeRow(
            position=len(row.history),
            before=move.before,
            after=move.after,
            at=move.at,
            by=move.by,
            remark=move.remark,
        )
    )


def _put_response(row: HearingRow, draft: ResponseDraft | None) -> None:
    """A response taken out again is marked and not deleted: its snapshots hang on it."""
    if draft is None:
        if row.response is not None:
            row.response.withdrawn = True
        return
    if row.response is None:
        row.response = ResponseRow(number=1)
    put(row.response, {name: getattr(draft, name) for name in _RESPONSE} | {"withdrawn": False})
