"""The question before a response is issued."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from secretariat.domain.problems import Finding
from secretariat.ui.record.findings_question import FindingsQuestion

translate = QCoreApplication.translate


class IssueQuestion(FindingsQuestion):
    """Asks whether to issue: shows what was found, says what will be frozen; open errors need a reason."""

    def __init__(self, findings: tuple[Finding, ...], *, number: int, file_name: str, parent: QWidget) -> None:
        super().__init__(
            translate("IssueQuestion", "Issue the response?"),
            translate(
                "IssueQuestion",
                "Version {number} is frozen as it stands: its text, the facts of the hearing and the finished PDF "
                "with its SHA-256. Nothing in it can be changed afterwards; a correction becomes a new version.\n\n"
                "The file is called “{file}”.",
            ).format(number=number, file=file_name),
            findings,
            verb=translate("IssueQuestion", "Issue"),
            reason_label=translate("IssueQuestion", "Errors stand open. Why is it issued all the same?"),
            parent=parent,
        )
