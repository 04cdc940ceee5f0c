"""How the command line shows budget tables, what was in doubt in a file, and what reconciliation found.

In JSON, figures are in the table's unit, written exactly, as strings with a decimal point; `-` where that is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from secretariat.application.queries import BudgetListRow
from secretariat.cli import output
from secretariat.cli.wording import Wording
from secretariat.domain.budget.cell_entry import DASH
from secretariat.domain.budget.finding_counts import counted
from secretariat.domain.budget.findings import BudgetFinding
from secretariat.domain.budget.recognition.doubt_codes import DoubtCode
from secretariat.domain.budget.recognition.sources import SourceRemark
from secretariat.domain.budget.recognition.understanding import Doubt, LeftOut, Understanding
from secretariat.domain.budget.tables import EXPONENTS, Unit
from secretariat.domain.danish.numbers import plain_number
from secretariat.domain.problems import Param, Params

_LONGEST: Final = 120
"""Characters of a file's words, told of a doubt."""


def table_fact(row: BudgetListRow) -> Mapping[str, Any]:
    """Return a line of the list of tables as JSON can hold it."""
    return {
        "id": row.id,
        "committee_id": row.committee_id,
        "title": row.title,
        "unit": row.unit.value,
        "years": list(row.years),
        "lines": row.lines,
        "is_overview": row.is_overview,
        "period_id": row.period,
        "versions": row.snapshots,
    }


def table_line(row: BudgetListRow) -> str:
    """Return a line of the list of tables: number, years, lines, title."""
    years = f"{row.years[0]}-{row.years[-1]}" if len(row.years) > 1 else "".join(str(year) for year in row.years) or "-"
    return f"{row.id:>4}  {years:<9}  {row.lines:>5}  {row.title}"


def finding_fact(finding: BudgetFinding) -> Mapping[str, Any]:
    """Return a finding as JSON can hold it: the place and the column as printed, both figures, their difference.

    Where `-` is printed the figure is 0 and `is_dash` is true: figures are figures for whoever computes with them.
    """
    return {
        "kind": finding.kind.value,
        "place": finding.place,
        "column": finding.column_label,
        "printed": _figure(finding.printed, finding),
        "computed": _figure(finding.computed, finding),
        "difference": _figure(finding.difference, finding),
        "severity": finding.severity.value,
        "is_dash": finding.is_dash,
        "explanation": finding.explanation,
        "accepted": finding.accepted and finding.accepted.reason,
        "row": finding.row,
        "params": dict(finding.params),
    }


def write_findings(findings: Sequence[BudgetFinding], words: Wording) -> None:
    """Write findings a line each, and the summary line below."""
    for finding in findings:
        output.write_line(finding_line(finding, words))
    output.write_line(summary(findings, words))


def summary(findings: Sequence[BudgetFinding], words: Wording) -> str:
    """Return the summary line: `3 fejl, 2 afrundinger`. What was accepted is counted apart."""
    if not findings:
        return words("table.foots")
    counts = counted(findings)
    told = (
        ("error", counts.errors),
        ("rounding", counts.roundings),
        ("explained", counts.explained),
        ("accepted", counts.accepted),
    )
    return ", ".join(
        words(f"table.{'one' if count == 1 else 'many'}.{name}", count=count) for name, count in told if count
    )


def finding_line(finding: BudgetFinding, words: Wording) -> str:
    """Return a finding as a line: its weight, its place, both figures."""
    told = words(f"table.kind.{finding.kind.value}", **dict(finding.params))
    figures = ""
    if finding.difference is not None:
        figures = words(
            "table.figures",
            printed=DASH if finding.is_dash else _shown(finding.printed, finding),
            computed=_shown(finding.computed, finding),
            difference=_shown(finding.difference, finding),
        )
    severity = words(f"table.severity.{finding.severity.value}")
    reason = words("waived", reason=finding.accepted.reason) if finding.accepted else finding.explanation
    parts = (severity, finding.place, finding.column_label, told, figures, reason)
    return "  ".join(part for part in parts if part)


def write_doubts(understanding: Understanding, words: Wording) -> int:
    """Tell on standard error what is in doubt, remarked and left out; return how many doubts and remarks there are.

    A unit that nothing tells is no doubt here: the command's help says which one is meant then.
    """
    for remark in understanding.remarks:
        output.complain(remark_line(remark, words))
    for doubt in understanding.open_doubts:
        output.complain(_doubt_line(doubt, understanding, words))
    for piece in understanding.left_out:
        output.complain(_left_out_line(piece, words))
    doubts = [doubt for doubt in understanding.open_doubts if doubt.code != DoubtCode.UNIT_NOT_TOLD]
    return len(understanding.remarks) + len(doubts)


def remark_line(remark: SourceRemark, words: Wording) -> str:
    """Return what must be said of a file."""
    return words(f"table.remark.{remark.code}", **dict(remark.params))


def _doubt_line(doubt: Doubt, understanding: Understanding, words: Wording) -> str:
    rows = {row.key: row.name for row in understanding.draft.rows}
    columns = {column.key: column.label for column in understanding.draft.columns}
    names = (rows.get(doubt.row, ""), columns.get(doubt.column, ""))
    where = " · ".join(_shortened(name) for name in names if name)
    told = words(f"table.doubt.{doubt.code}", **_worded(doubt.params, words))
    readings = [words(f"table.reading.{each.code}", **_worded(each.params, words)) for each in doubt.alternatives]
    others = [reading for place, reading in enumerate(readings) if place != doubt.chosen]
    chosen, excerpt = readings[doubt.chosen].removesuffix("."), _shortened(doubt.excerpt)
    read = words("table.read_as" if excerpt else "table.read_all_as", told=told, excerpt=excerpt, chosen=chosen)
    or_else = words("table.or_else", others=" / ".join(others)) if others else ""
    return " ".join(part for part in (f"{where}:" if where else "", read, or_else) if part)


def _worded(params: Params, words: Wording) -> Mapping[str, Param]:
    """Return parameters as a person reads them: units and rules in words, cells apart, a decimal comma."""
    told: dict[str, Param] = {}
    for name, value in params:
        match name:
            case "unit":
                told[name] = words(f"table.unit.{value}")
            case "kind":
                told[name] = words(f"table.rule.{value}")
            case "text" | "of":
                told[name] = _shortened(" | ".join(part.strip() for part in str(value).split("|")))
            case "figure":
                told[name] = str(value).replace(".", ",")
            case _:
                told[name] = value
    return told


def _left_out_line(piece: LeftOut, words: Wording) -> str:
    return words("table.left_out", line=piece.line, text=_shortened(piece.text))


def _shortened(text: str) -> str:
    """Return so much of a file's words that a person knows them again: a line of it can fill the whole screen."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"


def _figure(kept: Decimal | None, finding: BudgetFinding) -> str | None:
    """Return a figure in its unit with every decimal it has, and at least those that the table shows."""
    if kept is None:
        return None
    figure = _in_unit(kept, finding.unit)
    exponent = figure.normalize().as_tuple().exponent
    needed = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return f"{figure:.{max(needed, finding.decimals)}f}"


def _shown(kept: Decimal | None, finding: BudgetFinding) -> str:
    return "" if kept is None else plain_number(_in_unit(kept, finding.unit))


def _in_unit(kept: Decimal, unit: Unit) -> Decimal:
    return kept.scaleb(-EXPONENTS[unit])
