"""From what the control found to its report on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TypeAlias

from secretariat.application.controlled import AnyFinding, Controlled, is_error
from secretariat.application.documents.composed import ComposedDocument, Prose
from secretariat.application.documents.document_wording import DocumentWording
from secretariat.application.documents.report_faces import face
from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity
from secretariat.domain.committees import CommitteeDraft, DocumentLanguage
from secretariat.domain.documents.kinds import PaperForm
from secretariat.domain.text import Alignment, Block, Cell, Heading, Paragraph, Table, Text, run

Told: TypeAlias = Callable[[AnyFinding], tuple[str, str]]
"""Gives the place of a finding and its sentence in the words of the screen: they are the same words everywhere."""


def build(
    controlled: Sequence[Controlled],
    title: str,
    *,
    committee: CommitteeDraft,
    language: DocumentLanguage,
    created: datetime,
    wording: DocumentWording,
    told: Told,
) -> ComposedDocument:
    """Return the report: how many findings there are, then every record with its findings, errors first, the waived
    ones after them with their reasons. `language` is that of the words `told` gives.
    """
    title = wording("control_title", title=title)
    blocks: list[Block] = [Paragraph(run(_summary(controlled, wording))), Paragraph(run(wording("control_about")))]
    for one in controlled:
        if one.findings or one.waived:
            blocks += [Heading(1, run(one.title)), _table(one, wording, told)]
    return ComposedDocument(
        face=face(committee, title, language=language, subject=wording.words["subject"], standing="", created=created),
        form=PaperForm.REPORT,
        title=title,
        parts=(Prose(Text(tuple(blocks))),),
    )


def _summary(controlled: Sequence[Controlled], wording: DocumentWording) -> str:
    findings = [finding for one in controlled for finding in one.findings]
    waived = sum(len(one.waived) for one in controlled)
    if not findings and not waived:
        return wording("control_clean")
    errors = sum(map(is_error, findings))
    return wording("control_summary", errors=errors, warnings=len(findings) - errors, waived=waived)


def _table(one: Controlled, wording: DocumentWording, told: Told) -> Table:
    names = ("control_weight", "control_place", "control_told")
    rows = [tuple(_cell(wording(name)) for name in names)]
    rows += [tuple(map(_cell, row)) for row in _rows(one, wording, told)]
    return Table(tuple(rows), (Alignment.LEFT,) * len(names))


def _rows(one: Controlled, wording: DocumentWording, told: Told) -> Iterator[tuple[str, str, str]]:
    for finding in sorted(one.findings, key=lambda finding: not is_error(finding)):
        yield (_weight(finding, wording), *told(finding))
    for finding, reason in one.waived:
        place, sentence = told(finding)
        yield wording("control_waived"), place, wording("control_reason", told=sentence, reason=reason)


_BUDGET_WEIGHTS = {
    BudgetSeverity.ERROR: "control_error",
    BudgetSeverity.ROUNDING: "control_rounding",
    BudgetSeverity.EXPLAINED: "control_explained",
}


def _weight(finding: AnyFinding, wording: DocumentWording) -> str:
    if isinstance(finding, BudgetFinding):
        return wording(_BUDGET_WEIGHTS[finding.severity])
    return wording("control_error" if is_error(finding) else "control_warning")


def _cell(words: str) -> Cell:
    return Cell((run(words),))
