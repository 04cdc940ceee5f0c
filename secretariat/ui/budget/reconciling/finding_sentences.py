"""What reconciliation found, in sentences; and the summary line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.budget.cell_entry import DASH
from secretariat.domain.budget.finding_counts import counted
from secretariat.domain.budget.findings import BudgetFinding, FindingKind
from secretariat.domain.budget.tables import EXPONENTS
from secretariat.domain.danish.numbers import decimal_number
from secretariat.domain.problems import Param
from secretariat.domain.sheet_fields import Counting
from secretariat.ui.budget.grid.entry_words import trouble_words
from secretariat.ui.labels import Source
from secretariat.ui.record.words import moment

SENTENCES: Final[dict[FindingKind, Source]] = {
    FindingKind.TOTAL_OF_LINES: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The lines come to {computed}; printed is {printed}."
    ),
    FindingKind.TOTAL_OF_GROUPS: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The printed groups come to {computed}; printed is {printed}."
    ),
    FindingKind.ACROSS: QT_TRANSLATE_NOOP(
        "BudgetFindings", "Added across, it comes to {computed}; printed is {printed}."
    ),
    FindingKind.DIFFERENCE: QT_TRANSLATE_NOOP("BudgetFindings", "The difference is {computed}; printed is {printed}."),
    FindingKind.SHARE: QT_TRANSLATE_NOOP("BudgetFindings", "The share is {computed} per cent; printed is {printed}."),
    FindingKind.CHANGE: QT_TRANSLATE_NOOP("BudgetFindings", "The change is {computed} per cent; printed is {printed}."),
    FindingKind.DERIVED: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The rows it is worked out from come to {computed}; printed is {printed}."
    ),
    FindingKind.NET: QT_TRANSLATE_NOOP(
        "BudgetFindings",
        "Gross {gross} less a refund of {percent} per cent leaves {computed}; the line has {printed}.",
    ),
    FindingKind.SHEET_NET: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The status sheet for {sheet} says {computed}; the line has {printed}."
    ),
    FindingKind.OTHER_TABLE: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The table “{table}” says {computed}; here it says {printed}."
    ),
    FindingKind.LINE_WITHOUT_SHEET: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The line has {printed}, but no status sheet counts its money on it."
    ),
    FindingKind.SHEET_WITHOUT_LINE: QT_TRANSLATE_NOOP(
        "BudgetFindings", "The status sheet for {sheet} has {computed}, but no line in the table."
    ),
    FindingKind.DOUBLE_NUMBER: QT_TRANSLATE_NOOP("BudgetFindings", "The number {number} stands at {other} too."),
    FindingKind.MARK_WITHOUT_NOTE: QT_TRANSLATE_NOOP("BudgetFindings", "The mark {mark} has no footnote."),
    FindingKind.NOTE_WITHOUT_MARK: QT_TRANSLATE_NOOP(
        "BudgetFindings", "Footnote {mark} has no mark in the table: “{text}”"
    ),
    FindingKind.UNREAD: QT_TRANSLATE_NOOP("BudgetFindings", "“{typed}” stands here. {trouble}"),
}
"""What was found, with both figures; what is told of a kind beside its figures lies in the finding's `params`."""

SEVERAL_LINES: Final = QT_TRANSLATE_NOOP(
    "BudgetFindings", "The status sheet for {sheet} says {computed}; these lines have {printed} together: {lines}."
)
MORE_YEARS: Final = QT_TRANSLATE_NOOP("BudgetFindings", "{places} years differ.")
COUNTED_AT: Final = QT_TRANSLATE_NOOP("BudgetFindings", "The sheet says that its money is counted at {other}.")
COUNTINGS: Final[dict[Counting, Source]] = {
    Counting.OWN_LINE: QT_TRANSLATE_NOOP("BudgetFindings", "The sheet says that its money is counted on the line."),
    Counting.OTHER_LINE: QT_TRANSLATE_NOOP("BudgetFindings", "The sheet says that its money is counted elsewhere."),
    Counting.STATE_FUNDED: QT_TRANSLATE_NOOP("BudgetFindings", "The sheet says that the state pays all of it."),
    Counting.NOT_COUNTED: QT_TRANSLATE_NOOP("BudgetFindings", "The sheet says that its money is not counted."),
}
"""Where a sheet's money is counted: why a line holds another sum than the sheet."""

MORE: Final = QT_TRANSLATE_NOOP("BudgetFindings", "That is {by} more.")
LESS: Final = QT_TRANSLATE_NOOP("BudgetFindings", "That is {by} less.")
TOO_MUCH: Final = QT_TRANSLATE_NOOP("BudgetFindings", "That is {by} too much.")
TOO_LITTLE: Final = QT_TRANSLATE_NOOP("BudgetFindings", "That is {by} too little.")
AGAINST_OTHERS: Final = frozenset({FindingKind.SHEET_NET, FindingKind.OTHER_TABLE})
"""Findings where either paper may be the one that is wrong."""

WEIGHTS: Final[dict[str, tuple[Source, Source]]] = {
    "errors": (QT_TRANSLATE_NOOP("BudgetFindings", "1 error"), QT_TRANSLATE_NOOP("BudgetFindings", "{count} errors")),
    "roundings": (
        QT_TRANSLATE_NOOP("BudgetFindings", "1 rounding"),
        QT_TRANSLATE_NOOP("BudgetFindings", "{count} roundings"),
    ),
    "explained": (
        QT_TRANSLATE_NOOP("BudgetFindings", "1 explained"),
        QT_TRANSLATE_NOOP("BudgetFindings", "{count} explained"),
    ),
}
"""One and many of what stands open."""


def sentence(finding: BudgetFinding) -> str:
    """Return what was found: both figures, by how much they differ, and what explains it."""
    return " ".join(_sentences(finding))


def where(finding: BudgetFinding) -> str:
    """Return the line and the column as the table names them: `2.14 Integrationsrådet · I alt`."""
    named = " · ".join(part for part in (finding.place, finding.column_label) if part)
    return named or QCoreApplication.translate("BudgetFindings", "The whole table")


def acceptance(finding: BudgetFinding) -> str:
    """Return why a finding may stand, who says so and since when; empty for one that stands open."""
    accepted = finding.accepted
    if accepted is None:
        return ""
    signed = ", ".join(part for part in (accepted.by, moment(accepted.at) if accepted.at else "") if part)
    return f"{accepted.reason} ({signed})" if signed else accepted.reason


def summary(findings: Sequence[BudgetFinding]) -> str:
    """Return the summary line of what stands open (`3 errors, 2 roundings`), empty when nothing does."""
    counts = counted(findings)
    return ", ".join(
        _translated(one if count == 1 else many, count=count)
        for name, (one, many) in WEIGHTS.items()
        if (count := getattr(counts, name))
    )


def _sentences(finding: BudgetFinding) -> Iterator[str]:
    facts = dict(finding.params)
    yield _translated(SEVERAL_LINES if "lines" in facts else SENTENCES[finding.kind], **_told(finding, facts))
    if finding.difference:
        more, less = (MORE, LESS) if finding.kind in AGAINST_OTHERS else (TOO_MUCH, TOO_LITTLE)
        by = _figure(abs(finding.difference), finding)
        yield _translated(more if finding.difference > 0 else less, by=by)
    if facts.get("places", 1) != 1:
        yield _translated(MORE_YEARS, places=facts["places"])
    if "counting" in facts:
        told = COUNTED_AT if "other" in facts else COUNTINGS[Counting(facts["counting"])]
        yield _translated(told, other=facts.get("other", ""))


def _told(finding: BudgetFinding, facts: Mapping[str, Param]) -> Mapping[str, Param]:
    """Return a finding's facts as a person reads them."""
    told: dict[str, Param] = {
        **facts,
        "printed": DASH if finding.is_dash else _figure(finding.printed, finding),
        "computed": _figure(finding.computed, finding),
    }
    match finding.kind:
        case FindingKind.NET:
            told["gross"] = _figure(Decimal(str(facts["gross"])), finding)
        case FindingKind.UNREAD:
            told["trouble"] = trouble_words(str(facts["typed"]), finding.unit)
    return told


def _figure(kept: Decimal | None, finding: BudgetFinding) -> str:
    """Return a figure in its unit with the decimals of its column, and more where it has more."""
    return "" if kept is None else decimal_number(kept.scaleb(-EXPONENTS[finding.unit]), finding.places(kept))


def _translated(source: Source, **facts: Param) -> str:
    return QCoreApplication.translate("BudgetFindings", str(source)).format(**facts)
