"""The question before a response is issued. It asks once and is opened, never waited for."""

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


class IssueQuestion(ReasonQuestion):
    """Asks whether to issue: shows what was found, says what will be frozen; open errors need a reason."""

    def __init__(self, findings: tuple[Finding, ...], *, number: int, file_name: str, parent: QWidget) -> None:
        errors = any(finding.severity is Severity.ERROR for finding in findings)
        super().__init__(
            self.tr("Issue the response?"),
            self.tr(
                "Version {number} is frozen as it stands: its text, the facts of the hearing and the finished PDF "
                "with its SHA-256. Nothing in it can be changed afterwards; a correction becomes a new version.\n\n"
                "The file is called “{file}”."
            ).format(number=number, file=file_name),
            verb=self.tr("Issue"),
            reason_label=self.tr("Errors stand open. Why is it issued all the same?"),
            is_required=errors,
            parent=parent,
        )
        self.setMinimumWidth(560)
        heading = QLabel(findings_count(findings) or self.tr("The checks found nothing."), self)
        theme.set_look(heading, "label" if findings else "good")
        self.body.insertWidget(0, heading)
        if findings:
            self.body.insertWidget(1, self._list(findings))

    def _list(self, findings: tuple[Finding, ...]) -> LinesView:
        view = LinesView(self.tr("Findings"), self)
        view.setObjectName("issue.findings")
        view.lines_model().show_lines([finding_line(finding) for finding in findings])
        view.viewport().resize(
            self.minimumWidth() - MARGINS, HIGHEST_LIST
        )  # how high a row is depends on where its words wrap
        rows = sum(view.sizeHintForRow(row) for row in range(len(findings)))
        view.setFixedHeight(min(HIGHEST_LIST, rows + 2 * view.frameWidth()))
        return view
