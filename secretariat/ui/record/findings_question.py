"""The question before a record leaves the house: what the checks found, and a reason where errors stand open."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from secretariat.domain.problems import Finding, Severity
from secretariat.ui import theme
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.kit.two_lines import LinesView
from secretariat.ui.record.control_panel import finding_line
from secretariat.ui.record.words import findings_count

MARGINS = 48
"""Pixels at the sides of a question, together."""

HIGHEST_LIST = 220
"""Pixels; more findings than have room are scrolled to."""


class FindingsQuestion(ReasonQuestion):
    """Asks once, is opened and never waited for. Shows what was found; open errors need a reason."""

    def __init__(
        self,
        heading: str,
        meaning: str,
        findings: tuple[Finding, ...],
        *,
        verb: str,
        reason_label: str,
        parent: QWidget,
    ) -> None:
        errors = any(finding.severity is Severity.ERROR for finding in findings)
        super().__init__(heading, meaning, verb=verb, reason_label=reason_label, is_required=errors, parent=parent)
        self.setMinimumWidth(560)
        count = QLabel(findings_count(findings) or self.tr("The checks found nothing."), self)
        theme.set_look(count, "label" if findings else "good")
        self.body.insertWidget(0, count)
        if findings:
            self.body.insertWidget(1, self._list(findings))

    def _list(self, findings: tuple[Finding, ...]) -> LinesView:
        view = LinesView(self.tr("Findings"), self)
        view.setObjectName("issue.findings")
        view.lines_model().show_lines([finding_line(finding) for finding in findings])
        view.fit(HIGHEST_LIST, width=self.minimumWidth() - MARGINS)
        return view
