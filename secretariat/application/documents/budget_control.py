"""From what reconciliation found to the control report: the summary, and each finding in words a clerk understands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from secretariat.application.documents.budget_wording import BudgetWording
from secretariat.application.documents.budgets import ControlReport, FindingGroup, ReportedFinding
from secretariat.application.documents.reports import Face
from secretariat.domain.budget.cell_entry import DASH, written
from secretariat.domain.budget.finding_counts import FindingCounts, counted
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, FindingKind
from secretariat.domain.budget.tables import Accepted, BudgetTableDraft
from secretariat.domain.committees import DocumentLanguage
from secretariat.domain.danish.dates import long_date
from secretariat.domain.problems import Param
from secretariat.domain.text import with_one_stop

_COLUMNS = ("place", "column", "told", "printed", "computed", "difference")
_OPEN = (
    ("errors", BudgetSeverity.ERROR),
    ("roundings", BudgetSeverity.ROUNDING),
    ("explained", BudgetSeverity.EXPLAINED),
)


def build(
    draft: BudgetTableDraft, findings: Sequence[BudgetFinding], *, face: Face, wording: BudgetWording
) -> ControlReport:
    """Return the control report of a table: its findings by weight, then what was accepted and why."""
    words = _Words(draft.language, wording)
    place, column, told, printed, computed, difference = (wording(f"control_{name}") for name in _COLUMNS)
    return ControlReport(
        face=face,
        summary=summary(counted(findings), wording),
        about=wording("control_about", unit=_in_sentence(wording(f"unit_{draft.unit.value}"))),
        headings=(place, column, told, printed, computed, difference),
        groups=tuple(_groups(findings, words, wording)),
    )


def summary(counts: FindingCounts, wording: BudgetWording) -> str:
    """Return the summary line: `3 fejl, 2 afrundinger`; that the table foots, where nothing was found."""
    told = [
        wording(f"one_{name}" if count == 1 else f"many_{name}", count=count)
        for name in ("errors", "roundings", "explained", "accepted")
        if (count := getattr(counts, name))
    ]
    return ", ".join(told) if told else wording("foots")


def _groups(findings: Sequence[BudgetFinding], words: _Words, wording: BudgetWording) -> Sequence[FindingGroup]:
    def group(name: str, belongs: Callable[[BudgetFinding], bool]) -> FindingGroup:
        return FindingGroup(wording(f"group_{name}"), tuple(map(words.reported, filter(belongs, findings))))

    def weighs(severity: BudgetSeverity) -> Callable[[BudgetFinding], bool]:
        return lambda finding: finding.accepted is None and finding.severity is severity

    made = [group(name, weighs(severity)) for name, severity in _OPEN]
    made.append(group("accepted", lambda finding: finding.accepted is not None))
    return [one for one in made if one.findings]


class _Words:
    """Words findings in the table's language."""

    def __init__(self, language: DocumentLanguage, wording: BudgetWording) -> None:
        self._language = language
        self._wording = wording

    def reported(self, finding: BudgetFinding) -> ReportedFinding:
        """Return a finding as it is printed."""
        return ReportedFinding(
            place=finding.place,
            column=finding.column_label,
            told=self._told(finding),
            printed=DASH if finding.is_dash else self._figure(finding, finding.printed),
            computed=self._figure(finding, finding.computed),
            difference=self._figure(finding, finding.difference),
            reason="" if finding.accepted is None else self._reason(finding.accepted),
        )

    def _told(self, finding: BudgetFinding) -> str:
        facts = dict(finding.params)
        sentences = [self._sentence(finding.kind, facts)]
        if counting := facts.get("counting"):
            told = f"counted_{counting}" if facts.get("other") or counting != "other_line" else "counted_elsewhere"
            sentences.append(self._wording(told, other=facts.get("other", "")))
        if finding.explanation.strip():
            sentences.append(self._wording("explanation", words=with_one_stop(finding.explanation.strip())))
        return " ".join(sentences)

    def _sentence(self, kind: FindingKind, facts: Mapping[str, Param]) -> str:
        return self._wording(f"finding_{kind.value}", **facts)

    def _reason(self, accepted: Accepted) -> str:
        told = self._wording("accepted", reason=with_one_stop(accepted.reason.strip()))
        day = "" if accepted.at is None else long_date(accepted.at.astimezone().date(), self._language)
        by = accepted.by.strip()
        if by and day:
            return f"{told} {self._wording('accepted_by_at', by=by, day=day)}"
        return f"{told} {self._wording('accepted_by', who=by or day)}" if by or day else told

    def _figure(self, finding: BudgetFinding, figure: Decimal | None) -> str:
        """Write a figure out with its column's decimals, and with more where it is finer."""
        if figure is None:
            return ""
        return written(figure, finding.unit, decimals=finding.places(figure), language=self._language)


def _in_sentence(words: str) -> str:
    return words[:1].lower() + words[1:]
