"""The banner of a document that is issued, or whose issued edition is being corrected."""

from __future__ import annotations

from secretariat.application.issuing.packages import IssuedDocument
from secretariat.ui.documents import labels
from secretariat.ui.record.frozen_banner import FrozenBanner, spaced_digest
from secretariat.ui.record.words import moment


class DocumentBanner(FrozenBanner):
    """Says when, by whom and as which edition the document left the house, and offers its PDF and a correction."""

    def show_issued(self, issue: IssuedDocument) -> None:
        """Say that the document is locked by `issue`."""
        headline = self.tr("{edition}, issued on {moment} by {name}. Nothing in it can be changed.").format(
            edition=labels.edition(issue.number), moment=moment(issue.at), name=issue.by
        )
        digest = next((file.sha256 for file in issue.files if file.role == "pdf"), "")
        self.show_frozen(issue, headline, f"SHA-256 {spaced_digest(digest)}" if digest else "")

    def show_correcting(self, number: int, issue: IssuedDocument) -> None:
        """Say that edition `number` is being written and which issued one it corrects."""
        headline = self.tr("Edition {number} is being written. It corrects edition {corrects}, issued on {moment}.")
        self.show_corrected(issue, headline.format(number=number, corrects=issue.number, moment=moment(issue.at)))
