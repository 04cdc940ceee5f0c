"""Lets findings of an open record stand, each with a reason, and opens them again. Every change is one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject

from secretariat.domain.problems import Finding
from secretariat.domain.sheet_fields import Waiver
from secretariat.ui import labels
from secretariat.ui.forms.open_written import OpenWritten, WithText
from secretariat.ui.kit.reason import ReasonQuestion
from secretariat.ui.record.control_panel import ControlPanel

WAIVERS = "waivers"


class WithWaivers(WithText, Protocol):
    """A draft that keeps why findings of it may stand."""

    @property
    def waivers(self) -> tuple[Waiver, ...]:
        """The reasons given."""
        ...


DraftT = TypeVar("DraftT", bound=WithWaivers)


class Waiving(QObject, Generic[DraftT]):
    """Asks for the reason, once, and keeps it with the record.

    `waive` returns a draft with a reason in it, `waiver_of` what lets a finding of a draft stand. Nothing is asked
    while `is_locked`.
    """

    def __init__(
        self,
        record: OpenWritten[DraftT],
        control: ControlPanel,
        *,
        waive: Callable[[DraftT, Finding, str], DraftT],
        waiver_of: Callable[[DraftT, Finding], Waiver | None],
        is_locked: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(record)
        self._record = record
        self._waive = waive
        self._waiver_of = waiver_of
        self._is_locked = is_locked
        control.waive_asked.connect(self.ask)
        control.take_back_asked.connect(self.take_back)

    def ask(self, finding: Finding) -> None:
        """Ask why a finding may stand."""
        if self._is_locked():
            return
        question = ReasonQuestion(
            self.tr("Let it stand?"),
            labels.finding(finding),
            verb=self.tr("Let it stand"),
            reason_label=self.tr("Why may it stand?"),
            parent=self._record.window,
        )
        question.answered.connect(lambda reason: self.waive(finding, reason))
        question.open()

    def waive(self, finding: Finding, reason: str) -> None:
        """Keep a reason for letting a finding stand."""
        waivers = self._waive(self._record.draft, finding, reason).waivers
        self._record.written.edit(WAIVERS, waivers, text=self.tr("Let stand with a reason"), merge=False)

    def take_back(self, finding: Finding) -> None:
        """Open a finding again that was let stand."""
        waiver = self._waiver_of(self._record.draft, finding)
        waivers = tuple(other for other in self._record.draft.waivers if other != waiver)
        self._record.written.edit(WAIVERS, waivers, text=self.tr("Take the reason back"), merge=False)
