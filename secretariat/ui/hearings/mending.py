"""Puts right what a finding offers to: one step on its stack, however many places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.domain.checks import apply_mends
from secretariat.domain.problems import Finding
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.kit.drafts import WHOLE


def mend(record: OpenHearing, findings: Sequence[Finding]) -> None:
    """Mend the findings as one step; those whose words are no longer there change nothing."""
    before = record.edited.draft
    after = apply_mends(before, findings)
    if after == before:
        return
    if before.response is not None and after.response is not None and after.response.text != before.response.text:
        record.take_over(after, QCoreApplication.translate("Mending", "Mend"))
    else:
        record.edited.edit(WHOLE, after, text=QCoreApplication.translate("Mending", "Mend"), merge=False)
