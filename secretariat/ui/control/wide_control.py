"""The control panel of a record that draws in others: every finding under the record it stands in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from secretariat.application.controlled import Controlled
from secretariat.domain.problems import Finding
from secretariat.ui.control.beyond import Beyond, LookingBeyond
from secretariat.ui.control.told import Elsewhere, Sections, counts, group_of, let_stand, where
from secretariat.ui.kit.two_lines import Line
from secretariat.ui.record.control_panel import Check, ControlPanel

OwnName = Callable[[], tuple[str, Sections]]
"""Gives what the record itself is called, and the headings of its text by the field each section is."""


class WideControl(ControlPanel):
    """Lists the record's own findings, then those of each record it draws in, and last what was let stand in any.

    `place_wanted` asks to open another record at a finding: its `RecordKind`, its id, the finding. `confirm_asked`
    carries a finding on something carried over that nobody confirmed. `failed` when other records cannot be read.
    """

    place_wanted = Signal(object, int, object)
    confirm_asked = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        question: Callable[[], Check | str],
        looking: Callable[[], LookingBeyond | None],
        parent: QWidget | None = None,
        *,
        all_good: str,
        own: OwnName,
        reason_of: Callable[[Finding], str] | None = None,
    ) -> None:
        super().__init__(question, parent, all_good=all_good, reason_of=reason_of)
        self._own = own
        self.beyond = Beyond(looking, self)
        self.beyond.changed.connect(self.show_lines)
        self.beyond.failed.connect(self.failed)
        self._confirming = self.add_button("confirm_finding", self.tr("Confirm"), self._ask_to_confirm)
        self._go_there = self.add_button("open_there", self.tr("Open it there"), self._open_chosen)

    @property
    def is_behind(self) -> bool:
        """True while a change has not been checked, here or in what is drawn in."""
        return super().is_behind or self.beyond.is_behind

    def edited(self) -> None:
        """Note that the draft changed."""
        super().edited()
        self.beyond.edited()

    def close_down(self) -> None:
        """Take no more findings: the record closes."""
        super().close_down()
        self.beyond.close_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Look into the other records while the panel can be seen."""
        super().showEvent(event)
        self.beyond.want(is_wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look into nothing that nobody sees."""
        super().hideEvent(event)
        self.beyond.want(is_wanted=False)

    # What is listed

    def made_lines(self) -> Sequence[Line]:
        """Return a heading with its counts for each record that has findings, errors first under each."""
        title, sections = self._own()
        lines = list(group_of(title, [(one, one) for one in self.open_findings], sections))
        lines += self.beyond.found.lines
        struck = [
            let_stand(finding, reason, finding, where(finding, sections)) for finding, reason in self.reasons.items()
        ]
        struck += self.beyond.found.struck
        if struck:
            lines += [Line(self.tr("Let stand with a reason"), is_heading=True), *struck]
        return lines

    def told_count(self) -> str:
        """Return how much stands open everywhere, and that other records are being looked into."""
        records = self.beyond.found.records
        found = counts([*self.open_findings, *(one for record in records for one in record.findings)])
        if not found and (self.findings or records):
            found = self.tr("Nothing stands open.")
        looking = self.tr("what is drawn in is being checked …") if self.beyond.is_behind else ""
        return " · ".join(filter(None, (found, looking)))

    # What is done

    def go(self, subject: object, *, is_walking: bool) -> None:
        """Go to a place in the record; another record is opened, unless it is only walked past."""
        if not isinstance(subject, Elsewhere):
            super().go(subject, is_walking=is_walking)
        elif not is_walking:
            self._open_there(subject)

    def offer(self) -> None:
        """Offer besides to confirm what was carried over, and to open the record a finding stands in."""
        subject = self.subject
        is_own = isinstance(subject, Finding) and subject not in self.reasons
        self._confirming.setVisible(is_own and isinstance(subject, Finding) and subject.code.endswith("_unconfirmed"))
        self._go_there.setVisible(isinstance(subject, Elsewhere) and subject.record.record is not None)
        super().offer()

    def _ask_to_confirm(self) -> None:
        if isinstance(self.subject, Finding):
            self.confirm_asked.emit(self.subject)

    def _open_chosen(self) -> None:
        if isinstance(self.subject, Elsewhere):
            self._open_there(self.subject)

    def _open_there(self, subject: Elsewhere) -> None:
        record: Controlled = subject.record
        if record.record is not None:
            self.place_wanted.emit(record.kind, record.record, subject.finding)
