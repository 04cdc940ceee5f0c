"""The banner of a hearing that is issued, or whose issued response is being corrected."""

from __future__ import annotations

from secretariat.application.records import IssuedResponse
from secretariat.ui.hearings import words
from secretariat.ui.record.frozen_banner import FrozenBanner, spaced_digest
from secretariat.ui.record.words import moment


class IssuedBanner(FrozenBanner):
    """Says when, by whom and as which version the response left the house, and offers its PDF and a correction."""

    def show_issued(self, issue: IssuedResponse) -> None:
        """Say that the record is locked by `issue`."""
        headline = self.tr("{version} on {moment} by {name}. Nothing in it can be changed.").format(
            version=words.issue(issue), moment=moment(issue.at), name=issue.by
        )
        self.show_frozen(issue, headline, f"SHA-256 {spaced_digest(issue.sha256)}")

    def show_correcting(self, number: int, issue: IssuedResponse) -> None:
        """Say that version `number` is being written and which issued one it corrects."""
        headline = self.tr("Version {number} is being written. It corrects version {corrects}, issued on {moment}.")
        self.show_corrected(issue, headline.format(number=number, corrects=issue.number, moment=moment(issue.at)))
