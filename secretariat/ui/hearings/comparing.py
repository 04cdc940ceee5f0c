"""Compares versions of an open hearing's response, or the whole draft with what somebody else stored."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from secretariat.domain.hearings import Hearing
from secretariat.ui.hearings.draft_text import draft_as_text
from secretariat.ui.hearings.history_panel import Version
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.hearings.versions import response_of, version_name
from secretariat.ui.record.comparison_page import ComparisonPage


class Comparing(QObject):
    """Puts two versions on the comparison page; `began` asks to show it."""

    began = Signal()

    def __init__(self, record: OpenHearing, page: ComparisonPage) -> None:
        super().__init__(record)
        self._record = record
        self._page = page

    def compare(self, older: Version, newer: Version | None) -> None:
        """Compare two versions of the response; None is the text as it stands."""
        now = (self.tr("the text now"), response_of(self._record.edited.draft).text)
        other = now if newer is None else (version_name(newer), response_of(newer).text)
        self._page.compare((version_name(older), response_of(older).text), other)
        self.began.emit()

    def compare_with_last(self) -> bool:
        """Compare the text with the version kept or issued last; False when there is none."""
        versions: list[Version] = [*self._record.history.snapshots, *self._record.history.issues]
        if versions:
            self.compare(max(versions, key=lambda version: version.at), None)
        return bool(versions)

    def compare_with_stored(self, stored: Hearing) -> None:
        """Compare everything that stands here, forms and text, with the stored hearing."""
        self._page.compare(
            (self.tr("the stored version"), draft_as_text(stored.draft)),
            (self.tr("what you typed"), draft_as_text(self._record.edited.draft)),
        )
        self.began.emit()
