"""Findings of a period as lines of a list: a heading for each record, its findings under it, the open ones first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from secretariat.domain.period_checks import PeriodFinding, Subject
from secretariat.domain.problems import Severity
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.record.control_panel import finding_line


def lines_of(findings: Sequence[PeriodFinding]) -> list[Line]:
    """Return the lines of findings that come record by record; each stands for the record it opens."""
    lines: list[Line] = []
    for subject, found in groupby(findings, key=lambda one: one.subject):
        lines.append(Line(told(subject), is_heading=True))
        lines += map(line_of, sorted(found, key=_weight))
    return lines


def line_of(found: PeriodFinding) -> Line:
    """Return a finding's line; one that is let stand is quiet and says why."""
    line = replace(finding_line(found.finding), subject=found.subject)
    if found.waiver is None:
        return line
    reason = QCoreApplication.translate("PeriodControl", "Let stand: {reason}").format(reason=found.waiver.reason)
    return replace(line, drawing="shield-check", colour="muted", detail="\n".join(filter(None, (line.told, reason))))


def told(subject: Subject) -> str:
    """Return what a record is called: its number and its name."""
    return " ".join(filter(None, (subject.number, subject.name)))


def _weight(found: PeriodFinding) -> tuple[bool, bool]:
    return found.waiver is not None, found.finding.severity is not Severity.ERROR
