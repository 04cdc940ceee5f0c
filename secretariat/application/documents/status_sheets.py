"""From status sheets to the papers that are laid before the committee: one sheet, or a period's report of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secretariat.application.documents.report_wording import ReportWording, ReportWordings
from secretariat.application.documents.reports import (
    Face,
    Judgement,
    PrintedRow,
    PrintedSheet,
    SheetsDocument,
    SheetSection,
)
from secretariat.domain.budget_lines import BudgetLine, BudgetLineKey
from secretariat.domain.danish.collation import sort_key
from secretariat.domain.initiatives import InitiativeDraft, known_as
from secretariat.domain.periods import PeriodDraft, ReportSection
from secretariat.domain.sheet_fields import Attainment, economy_sentence
from secretariat.domain.sheet_templates import ATTAINMENT, ECONOMY
from secretariat.domain.status_sheets import SheetDraft, SheetRow, rows_of
from secretariat.domain.text import is_empty


@dataclass(frozen=True, slots=True)
class SheetSource:
    """A sheet with what its paper tells besides: its initiative and the budget lines its money may be counted on."""

    draft: SheetDraft
    initiative: InitiativeDraft
    lines: Sequence[BudgetLine]


def heading(source: SheetSource, period: PeriodDraft, wording: ReportWording) -> str:
    """Return a sheet's heading, with the number the initiative had in the period: `2.1 Status for Jobpatruljer`."""
    number, name = known_as(source.initiative, period.ends)
    title = source.draft.title.strip() or name
    return wording.more["sheet_heading"].format(number=number, title=title).strip()


def printed(source: SheetSource, period: PeriodDraft, wordings: ReportWordings) -> PrintedSheet:
    """Return a sheet as it prints: every row that has a label or says something, in the order written."""
    wording = wordings(source.draft.language)
    rows = (_row(row, source, wording) for row in rows_of(source.draft.text))
    return PrintedSheet(heading(source, period, wording), tuple(row for row in rows if _says_something(row)))


def report(
    sources: Iterable[SheetSource],
    period: PeriodDraft,
    *,
    face: Face,
    wordings: ReportWordings,
) -> SheetsDocument:
    """Return many sheets by section and number, with their contents in front."""
    ordered = sorted(sources, key=lambda source: sort_key(" ".join(known_as(source.initiative, period.ends))))
    wording = wordings(face.language)
    sections = [
        SheetSection(
            section_heading(section, wording),
            tuple(printed(one, period, wordings) for one in ordered if _is_in(one, section)),
        )
        for section in period.sections
    ]
    known = {section.key for section in period.sections}
    loose = tuple(printed(one, period, wordings) for one in ordered if one.initiative.section not in known)
    told = tuple(section for section in (*sections, SheetSection("", loose)) if section.sheets)
    return SheetsDocument(face, told, wording.contents)


def single(source: SheetSource, period: PeriodDraft, *, face: Face, wordings: ReportWordings) -> SheetsDocument:
    """Return one sheet as a paper of its own."""
    return SheetsDocument(face, (SheetSection("", (printed(source, period, wordings),)),))


def _is_in(source: SheetSource, section: ReportSection) -> bool:
    return source.initiative.section == section.key


def section_heading(section: ReportSection, wording: ReportWording) -> str:
    """Return the heading of a section of the report: `2. Indsatser i 2009`; empty for one without number and title."""
    number, title = section.number.strip().rstrip("."), section.title.strip()
    return wording.more["section_heading"].format(number=number, title=title) if number and title else title or number


def _row(row: SheetRow, source: SheetSource, wording: ReportWording) -> PrintedRow:
    draft = source.draft
    lead = ""
    if row.key == ECONOMY:
        line = _line_words(draft.economy.other_line, source.lines)
        lead = economy_sentence(draft.economy, line, draft.language)
    judged = None
    if row.key == ATTAINMENT and draft.attainment is not None:
        judged = judgement(draft.attainment, wording)
    return PrintedRow(row.label, row.content, lead, judged)


def judgement(kind: Attainment, wording: ReportWording) -> Judgement:
    """Return how far a goal was reached, in the words of the paper."""
    return Judgement(kind, wording.judged.format(word=wording.attainments[kind]))


def _line_words(key: BudgetLineKey | None, lines: Sequence[BudgetLine]) -> str:
    found = next((line for line in lines if line.key == key), None)
    return "" if found is None else f"{found.number} {found.name}".strip()


def _says_something(row: PrintedRow) -> bool:
    return bool(row.label or row.lead or row.judgement) or not all(map(is_empty, row.text.blocks))
