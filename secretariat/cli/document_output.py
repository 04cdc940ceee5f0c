"""How the command line shows documents, meetings, what the control found and what a search found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from secretariat.application.controlled import AnyFinding, Controlled, is_error
from secretariat.application.issuing.packages import PackageFault
from secretariat.application.queries import DocumentIssueRow, DocumentListRow, MeetingListRow
from secretariat.application.searched import SearchHit
from secretariat.cli import budget_output, output
from secretariat.cli.wording import Wording
from secretariat.domain.budget.findings import BudgetFinding


def document_fact(row: DocumentListRow) -> Mapping[str, Any]:
    """Return a line of the list of documents as JSON can hold it; dates are ISO 8601."""
    return {
        "id": row.id,
        "committee_id": row.committee_id,
        "kind": row.kind.value,
        "title": row.title,
        "state": row.state.value,
        "edition": row.number,
        "date": row.day and row.day.isoformat(),
        "period_id": row.period,
        "year": row.year,
        "case_numbers": list(row.case_numbers),
        "case_officer": row.case_officer,
        "unconfirmed": row.unconfirmed,
        "is_closed": row.is_closed,
        "changed": row.changed.isoformat(),
    }


def document_line(row: DocumentListRow, words: Wording) -> str:
    """Return a line of the list of documents: number, kind, state, title."""
    kind, state = words(f"document_kind.{row.kind.value}"), words(f"document_state.{row.state.value}")
    return f"{row.id:>4}  {kind:<20}  {state:<18}  {row.title}"


def issue_fact(row: DocumentIssueRow) -> Mapping[str, Any]:
    """Return a line of the archive of documents as JSON can hold it."""
    return {
        "id": row.id,
        "document_id": row.document_id,
        "issued": row.at.isoformat(),
        "by": row.by,
        "kind": row.kind.value,
        "title": row.title,
        "edition": row.number,
        "year": row.year,
        "case_numbers": list(row.case_numbers),
    }


def issue_line(row: DocumentIssueRow) -> str:
    """Return a line of the archive: number, document, day, edition, title."""
    return f"{row.id:>4}  {row.document_id:>4}  {_day(row.at.astimezone().date())}  {row.number:>3}  {row.title}"


def meeting_fact(row: MeetingListRow) -> Mapping[str, Any]:
    """Return a line of the list of meetings as JSON can hold it."""
    return {
        "id": row.id,
        "committee_id": row.committee_id,
        "title": row.title,
        "date": row.day and row.day.isoformat(),
        "starts": row.starts and row.starts.isoformat("minutes"),
        "place": row.place,
        "state": row.state.value,
        "sending_deadline": row.sending_deadline and row.sending_deadline.isoformat(),
        "items": row.items,
        "closed_items": row.closed_items,
        "undecided": row.undecided,
    }


def meeting_line(row: MeetingListRow, words: Wording) -> str:
    """Return a line of the list of meetings: number, day, state, items, title."""
    state = words(f"meeting_state.{row.state.value}")
    return f"{row.id:>4}  {_day(row.day)}  {state:<22}  {row.items:>3}  {row.title or row.place}"


def controlled_fact(one: Controlled) -> Mapping[str, Any]:
    """Return what the control found in a record as JSON can hold it."""
    return {
        "kind": one.kind.value,
        "id": one.record,
        "title": one.title,
        "open_errors": one.open_errors,
        "findings": [_finding_fact(finding) for finding in one.findings],
        "waived": [{**_finding_fact(finding), "reason": reason} for finding, reason in one.waived],
    }


def _finding_fact(finding: AnyFinding) -> Mapping[str, Any]:
    if isinstance(finding, BudgetFinding):
        return budget_output.finding_fact(finding)
    return output.finding_fact(finding)


def write_controlled(controlled: Sequence[Controlled], words: Wording) -> None:
    """Write every record with its findings a line each, and their numbers below."""
    for one in controlled:
        if one.findings or one.waived:
            output.write_line(one.title or words("untitled"))
        for finding in one.findings:
            output.write_line(f"  {_finding_line(finding, words)}")
        for finding, reason in one.waived:
            output.write_line(f"  {_finding_line(finding, words)} ({words('waived', reason=reason)})")
    findings = [finding for one in controlled for finding in one.findings]
    errors = sum(map(is_error, findings))
    told = words("findings", errors=errors, warnings=len(findings) - errors) if findings else words("no_findings")
    output.write_line(told)


def _finding_line(finding: AnyFinding, words: Wording) -> str:
    if isinstance(finding, BudgetFinding):
        return budget_output.finding_line(finding, words)
    return output.finding_line(finding, words)


def hit_fact(hit: SearchHit) -> Mapping[str, Any]:
    """Return a hit as JSON can hold it; `context` is the passage with the words found in `[ ]`."""
    source = hit.provenance
    return {
        "kind": hit.kind.value,
        "record": hit.record,
        "part": hit.part,
        "committee_id": hit.committee,
        "title": hit.title,
        "heading": hit.heading,
        "context": _context(hit),
        "year": hit.year,
        "state": hit.state,
        "source": {
            "title": source.title,
            "date": source.day and source.day.isoformat(),
            "case_number": source.case_number,
        },
    }


def hit_lines(hit: SearchHit, words: Wording) -> tuple[str, str]:
    """Return a hit as two lines: what it is found in, and the passage."""
    where = " · ".join(part for part in (hit.title, hit.heading) if part)
    return f"{words(f'searched.{hit.kind.value}')} {hit.record}: {where}", f"    {_context(hit)}"


def _context(hit: SearchHit) -> str:
    return " ".join("".join(f"[{text}]" if is_match else text for text, is_match in hit.context).split())


def fault_fact(fault: PackageFault) -> Mapping[str, Any]:
    """Return what is wrong with a package as JSON can hold it."""
    return {"fault": fault.kind.value, "file": fault.name}


def _day(day: date | None) -> str:
    return day.strftime("%d-%m-%Y") if day else f"{'-':>10}"
