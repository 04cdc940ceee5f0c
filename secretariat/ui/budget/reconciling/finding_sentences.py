"""What reconciliation found, in sentences; and the summary line."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity, FindingKind
from secretariat.domain.budget.tables import EXPONENTS
from secretariat.domain.danish.numbers import decimal_number, plain_number

_SENTENCES: dict[FindingKind, object] = {
    FindingKind.TOTAL_OF_LINES: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The lines come to {computed}; printed is {printed}."
    ),
    FindingKind.TOTAL_OF_GROUPS: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The groups come to {computed}; printed is {printed}."
    ),
    FindingKind.ACROSS: QT_TRANSLATE_NOOP("BudgetFindings", "Across it comes to {computed}; printed is {printed}."),
    FindingKind.DIFFERENCE: QT_TRANSLATE_NOOP("BudgetFindings", "The difference is {computed}; printed is {printed}."),
    FindingKind.SHARE: QT_TRANSLATE_NOOP("BudgetFindings", "The share is {computed}; printed is {printed}."),
    FindingKind.CHANGE: QT_TRANSLATE_NOOP("BudgetFindings", "The change is {computed}; printed is {printed}."),
    FindingKind.DERIVED: QT_TRANSLATE_NOOP(
        "BudgetFindings", "What it is worked out from comes to {computed}; printed is {printed}."
    ),
    FindingKind.NET: QT_TRANSLATE_NOOP(
        "BudgetFindings", "Gross less the refund leaves {computed}; the line has {printed}."
    ),
    FindingKind.SHEET_NET: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The status sheet says {computed}; the line has {printed}."
    ),
    FindingKind.OTHER_TABLE: QT_TRANSLATE_NOOP("BudgetFindings", "Another table says {computed}; here is {printed}."),
    FindingKind.LINE_WITHOUT_SHEET: QT_TRANSLATE_NOOP("BudgetFindings", "No status sheet counts on the line."),
    FindingKind.SHEET_WITHOUT_LINE: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The status sheet has money, but no line in the table."
    ),
    FindingKind.DOUBLE_NUMBER: QT_TRANSLATE_NOOP("BudgetFindings", "The number stands on two lines."),
    FindingKind.MARK_WITHOUT_NOTE: QT_TRANSLATE_NOOP("BudgetFindings", "A mark has no footnote."),
    FindingKind.NOTE_WITHOUT_MARK: QT_TRANSLATE_NOOP("BudgetFindings", "A footnote has no mark in the table."),
    FindingKind.UNREAD: QT_TRANSLATE_NOOP("BudgetFindings", "The cell holds something that is no figure."),
}

_ONE: dict[BudgetSeverity, object] = {
    BudgetSeverity.ERROR: QT_TRANSLATE_NOOP("BudgetFindings", "1 error"),
    BudgetSeverity.ROUNDING: QT_TRANSLATE_NOOP("BudgetFindings", "1 rounding"),
    BudgetSeverity.EXPLAINED: QT_TRANSLATE_NOOP("BudgetFindings", "1 explained"),
}
_MANY: dict[BudgetSeverity, object] = {
    BudgetSeverity.ERROR: QT_TRANSLATE_NOOP("BudgetFindings", "{count} errors"),
    BudgetSeverity.ROUNDING: QT_TRANSLATE_NOOP("BudgetFindings", "{count} roundings"),
    BudgetSeverity.EXPLAINED: QT_TRANSLATE_NOOP("BudgetFindings", "{count} explained"),
}


def _translated(source: object) -> str:
    return QCoreApplication.translate("BudgetFindings", str(source))


def sentence(finding: BudgetFinding) -> str:
    """Return what was found, both figures in it and by how much they differ."""
    told = _translated(_SENTENCES[finding.kind]).format(
        printed=_figure(finding.printed, finding), computed=_figure(finding.computed, finding)
    )
    return f"{told} {too_much(finding)}".rstrip()


def too_much(finding: BudgetFinding) -> str:
    """Return by how much the printed figure is off, empty without figures."""
    if finding.difference is None:
        return ""
    by = _figure(abs(finding.difference), finding)
    off = QT_TRANSLATE_NOOP("BudgetFindings", "That is {by} too much.")
    short = QT_TRANSLATE_NOOP("BudgetFindings", "That is {by} too little.")
    return _translated(off if finding.difference > 0 else short).format(by=by)


def where(finding: BudgetFinding) -> str:
    """Return the line and the column as the table names them: `2.14 Integrationsrådet · I alt`."""
    return " · ".join(part for part in (finding.place, finding.column_label) if part)


def summary(findings: Sequence[BudgetFinding]) -> str:
    """Return the summary line of what stands open (`3 errors, 2 roundings`), empty when nothing does."""
    is_open = [finding for finding in findings if finding.accepted is None]
    counts = {severity: sum(one.severity is severity for one in is_open) for severity in BudgetSeverity}
    return ", ".join(
        _translated((_ONE if count == 1 else _MANY)[severity]).format(count=count)
        for severity, count in counts.items()
        if count
    )


def _figure(kept: Decimal | None, finding: BudgetFinding) -> str:
    """Return a figure in its unit with the decimals of its column, and more where it has more."""
    if kept is None:
        return ""
    shown = kept.scaleb(-EXPONENTS[finding.unit])
    exact, rounded = plain_number(shown), decimal_number(shown, finding.decimals)
    return exact if len(exact.partition(",")[2]) > finding.decimals else rounded
