"""Lines against the status sheets of the initiatives whose money is counted on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from secretariat.domain.budget.findings import BudgetSeverity, FindingKind
from secretariat.domain.budget.reconciliation.judging import Findings
from secretariat.domain.budget.reconciliation.told_lines import Told, ToldLines, against
from secretariat.domain.budget.surroundings import SheetClaim
from secretariat.domain.problems import Param, Params, params
from secretariat.domain.sheet_fields import Counting

_NOTHING: Final = Decimal()
_WEIGHTS: Final = (None, BudgetSeverity.ROUNDING, BudgetSeverity.ERROR)


def compare_sheets(lines: ToldLines, claims: Sequence[SheetClaim], found: Findings) -> None:
    """Find lines that tell another sum than their sheets, lines without a sheet, and sheets without a line."""
    placed = [_Placed(claim, _lines_of(claim, lines), _other_lines(claim, lines)) for claim in claims]
    _against_sheets(lines, placed, found)
    _lines_without_sheet(lines, placed, found)
    for claim, rows in ((one.claim, one.rows) for one in placed):
        if claim.counting is Counting.OWN_LINE and claim.net and not rows:
            found.add(
                FindingKind.SHEET_WITHOUT_LINE,
                place=claim.name,
                computed=lines.as_written(claim.net),
                about=claim.name,
                facts=params(sheet=claim.name),
            )


@dataclass(frozen=True, slots=True)
class _Placed:
    """A sheet's claim, the lines of its initiative, and the other lines that it says its money is counted on."""

    claim: SheetClaim
    rows: tuple[int, ...]
    other_rows: tuple[int, ...]

    @property
    def is_counted(self) -> bool:
        """True when the lines of the initiative hold its money."""
        return self.claim.counting is Counting.OWN_LINE


def _lines_of(claim: SheetClaim, lines: ToldLines) -> tuple[int, ...]:
    """Return the lines an initiative is tied to; those with its number where it is tied to none of the table.

    Names differ between sheet and table, so a number is what is left to go by.
    """
    tied = sorted({place for key in claim.lines for place in lines.of(key)})
    return tuple(tied or lines.numbered(claim.number))


def _other_lines(claim: SheetClaim, lines: ToldLines) -> tuple[int, ...]:
    if claim.counting is not Counting.OTHER_LINE or claim.other_line is None:
        return ()
    return tuple(lines.of(claim.other_line))


def _against_sheets(lines: ToldLines, placed: Sequence[_Placed], found: Findings) -> None:
    counted = [one for one in placed if one.is_counted and one.rows]
    aside = [one for one in placed if not one.is_counted]
    with_sheets = {row for one in counted for row in one.rows}
    aside_of: dict[int, list[_Placed]] = {}
    for one in aside:
        for row in {*one.rows, *one.other_rows}:
            aside_of.setdefault(row, []).append(one)
    for rows, own in _together(counted):
        beside = list({id(one): one for row in rows for one in aside_of.get(row, ())}.values())
        _compare(lines, rows, own, beside, found)
    alone = [one for one in aside if one.rows and with_sheets.isdisjoint(one.rows)]
    for rows, own in _together(alone):
        _explain(lines, rows, own, found)


def _together(placed: Sequence[_Placed]) -> Iterator[tuple[Sequence[int], Sequence[_Placed]]]:
    """Yield lines with the sheets they stand against.

    A sheet that is counted on several lines holds their sum, and a line that several sheets are counted on holds
    theirs: what shares a line or a sheet is compared once, together.
    """
    leading: dict[int, int] = {}

    def lead(row: int) -> int:
        while leading.setdefault(row, row) != row:
            leading[row] = leading[leading[row]]
            row = leading[row]
        return row

    for one in placed:
        for row in one.rows:
            leading[lead(row)] = lead(one.rows[0])
    rows: dict[int, list[int]] = {}
    sheets_of: dict[int, list[_Placed]] = {}
    for row in sorted(leading):
        rows.setdefault(lead(row), []).append(row)
    for one in placed:
        sheets_of.setdefault(lead(one.rows[0]), []).append(one)
    for first, those in rows.items():
        yield those, sheets_of[first]


@dataclass(frozen=True, slots=True)
class _Verdict:
    """How lines weigh against sheets in a column; `severity` None: they tell the same. `claimed` is in kroner."""

    severity: BudgetSeverity | None
    told: Told
    claimed: Decimal

    @property
    def is_mild(self) -> bool:
        """True when the lines tell the sheets' sum, or its rounding."""
        return self.severity is not BudgetSeverity.ERROR


def _verdict(lines: ToldLines, rows: Sequence[int], placed: Sequence[_Placed]) -> _Verdict | None:
    """Return how lines weigh against sheets, by the column of the year that weighs least.

    None where they can not be compared: a sheet tells no sum, or another year than the next, or no line a figure.
    """
    year = placed[0].claim.year
    if year is None or any(one.claim.net is None or one.claim.year != year for one in placed):
        return None
    claimed = sum((one.claim.net or _NOTHING for one in placed), _NOTHING)
    half = sum((one.claim.last_place / 2 for one in placed), _NOTHING)
    weighed = [_Verdict(against(told, claimed, half), told, claimed) for told in lines.in_year(rows, year)]
    return min(weighed, key=lambda one: _WEIGHTS.index(one.severity), default=None)


def _compare(
    lines: ToldLines, rows: Sequence[int], own: Sequence[_Placed], beside: Sequence[_Placed], found: Findings
) -> None:
    """Compare lines with the sheets that are counted on them.

    What another initiative counts here may be told in the line's own sheet once more or not: the line is in order with
    it and without it. What is told not to be counted here explains a line that holds it all the same.
    """
    claim = own[0].claim
    if len(own) == 1 and claim.year and claim.net is not None and lines.tells(rows, claim.year, claim.net):
        return
    verdict = _verdict(lines, rows, own)
    if verdict is None or verdict.severity is None:
        return
    if verdict.is_mild:
        _take(lines, rows, own, verdict, found)
        return
    coming = [one for one in beside if not set(rows).isdisjoint(one.other_rows)]
    staying = [one for one in beside if one not in coming]
    if _holds(lines, rows, own, coming):
        return
    aside = staying if _holds(lines, rows, own, staying) else ()
    _take(lines, rows, own, verdict, found, aside=aside)


def _holds(lines: ToldLines, rows: Sequence[int], own: Sequence[_Placed], more: Sequence[_Placed]) -> bool:
    """True when lines hold what their own sheets tell and what more sheets do."""
    verdict = _verdict(lines, rows, [*own, *more]) if more else None
    return verdict is not None and verdict.is_mild


def _explain(lines: ToldLines, rows: Sequence[int], aside: Sequence[_Placed], found: Findings) -> None:
    """Tell why lines do not hold what their sheets say, where those say that it is counted elsewhere or nowhere."""
    verdict = _verdict(lines, rows, aside)
    if verdict is not None and verdict.severity is not None:
        _take(lines, rows, aside, verdict, found, aside=aside)


def _take(
    lines: ToldLines,
    rows: Sequence[int],
    own: Sequence[_Placed],
    verdict: _Verdict,
    found: Findings,
    *,
    aside: Sequence[_Placed] = (),
) -> None:
    """Take a finding on the first of the lines; sheets `aside` of the table explain it."""
    names = "; ".join(dict.fromkeys(one.claim.name for one in own))
    found.add(
        FindingKind.SHEET_NET,
        row=rows[0],
        column=verdict.told.column,
        printed=lines.as_written(verdict.told.figure),
        computed=lines.as_written(verdict.claimed),
        severity=BudgetSeverity.EXPLAINED if aside else verdict.severity or BudgetSeverity.ERROR,
        explanation=lines.explanation(rows),
        about=names,
        facts=_facts(lines, rows, aside, sheet=names),
    )


def _facts(lines: ToldLines, rows: Sequence[int], aside: Sequence[_Placed], *, sheet: str) -> Params:
    """Return what else there is to tell: the lines that are compared together, how and where money is counted."""
    facts: dict[str, Param] = {"sheet": sheet}
    if len(rows) > 1:
        facts["lines"] = "; ".join(lines.draft.rows[row].name for row in rows)
    if aside and aside[0].other_rows:
        facts["other"] = "; ".join(lines.draft.rows[row].name for row in aside[0].other_rows)
    if aside:
        facts["counting"] = aside[0].claim.counting.value
    return params(**facts)


def _lines_without_sheet(lines: ToldLines, placed: Sequence[_Placed], found: Findings) -> None:
    """Find lines with money in a year that sheets tell of, and that no sheet is counted on: one finding a line."""
    with_sheet = {row for one in placed for row in (*one.rows, *one.other_rows)}
    years = sorted({one.claim.year for one in placed if one.claim.year is not None})
    for row in lines.places:
        if row in with_sheet:
            continue
        told = next((told for year in years for told in lines.in_year((row,), year) if told.figure), None)
        if told is not None:
            found.add(
                FindingKind.LINE_WITHOUT_SHEET,
                row=row,
                column=told.column,
                printed=lines.as_written(told.figure),
                explanation=lines.draft.rows[row].explanation,
            )
