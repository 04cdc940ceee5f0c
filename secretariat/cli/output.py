"""How the command line shows rows and findings: as JSON for programs, as lines for people."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from secretariat.application.queries import HearingListRow
from secretariat.cli.wording import Wording
from secretariat.domain.problems import Finding, Severity


def take_any_character() -> None:
    """Let what is written be any character, whatever the terminal or the pipe can show, and be written at all."""
    if sys.stdout is None:  # closed by the caller, as `>&-` does
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the process
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as above
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def write_json(value: object) -> None:
    """Write `value` to standard output as indented JSON; as ASCII where the output takes no more."""
    can_all = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    json.dump(value, sys.stdout, ensure_ascii=not can_all, indent=2)
    sys.stdout.write("\n")


def write_line(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(line + "\n")


def finish() -> None:
    """Let everything written reach its reader while a fault can still be told. Raises `OSError`."""
    if sys.stdout is not None:
        sys.stdout.flush()


def complain(line: str) -> None:
    """Write a line to standard error."""
    sys.stderr.write(line + "\n")


def hearing_fact(row: HearingListRow) -> Mapping[str, Any]:
    """Return a row of the list of hearings as JSON can hold it; dates are ISO 8601."""
    return {
        "id": row.id,
        "committee_id": row.committee_id,
        "title": row.title,
        "asker": row.asker,
        "state": row.state.value,
        "received": row.received and row.received.isoformat(),
        "deadline": row.deadline and row.deadline.isoformat(),
        "case_numbers": list(row.case_numbers),
        "responsible": row.responsible,
        "response_id": row.response_id,
    }


def hearing_line(row: HearingListRow, words: Wording) -> str:
    """Return a row of the list of hearings as a line: number, deadline, state, title."""
    deadline = row.deadline.strftime("%d-%m-%Y") if row.deadline else "-"
    response = row.response_id or "-"
    return f"{row.id:>4}  {response:>4}  {deadline:>10}  {words(f'state.{row.state.value}'):<24}  {row.title}"


def finding_fact(finding: Finding) -> Mapping[str, Any]:
    """Return a finding as JSON can hold it."""
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "place": {key: value for key, value in asdict(finding.place).items() if value not in (None, "")},
        "params": dict(finding.params),
        "excerpt": finding.excerpt,
        "replacement": finding.mend.replacement if finding.mend else None,
    }


def finding_line(finding: Finding, words: Wording) -> str:
    """Return a finding as a line: its weight, where it stands, its code, what it names."""
    place = finding.place
    where = place.field if place.block is None else f"{place.part} {place.block + 1}:{place.start}"
    values = " ".join(f"{key}={value}" for key, value in finding.params)
    excerpt = f"»{finding.excerpt}«" if finding.excerpt else ""
    severity = words(f"severity.{finding.severity.value}")
    return "  ".join(part for part in (severity, where, finding.code, values, excerpt) if part)


def write_findings(findings: Sequence[Finding], words: Wording) -> None:
    """Write findings a line each and their numbers below."""
    for finding in findings:
        write_line(finding_line(finding, words))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    write_line(words("findings", errors=errors, warnings=len(findings) - errors) if findings else words("no_findings"))
