"""The control panel of a whole period: what the checks find in its sheets and beside them, record by record."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.period_checks import PeriodFinding, Subject, SubjectKind
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.problems import Severity
from secretariat.domain.sheet_checks import NOTES
from secretariat.ui import theme
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.kit.two_lines import Line, LinesView, Role
from secretariat.ui.operations import Operations
from secretariat.ui.periods.finding_lines import lines_of
from secretariat.ui.record import words

SETTLE = 300
"""Milliseconds before the checks begin: the list paints first, and what is stored in one go is checked once."""

RECORDS: dict[SubjectKind, RecordKind] = {
    SubjectKind.SHEET: RecordKind.SHEET,
    SubjectKind.INITIATIVE: RecordKind.INITIATIVE,
    SubjectKind.INDICATOR: RecordKind.INDICATOR,
    SubjectKind.PERIOD: RecordKind.PERIOD,
}
"""What a finding opens. A goal's status stands in the period, which is opened for it."""


class PeriodControl(QWidget):
    """Lists the findings under the record each stands in. They are looked for when the panel can be seen."""

    changed = Signal()
    """Something else was found, or the search began or ended."""
    chosen = Signal(object, int)
    """The `RecordKind` and the id of the record to open."""

    def __init__(self, services: Services, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Control"))
        self._services = services
        self._operations = operations
        self._period: Period | None = None
        self._is_stale = False
        self._findings: tuple[PeriodFinding, ...] = ()
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.check_now)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="period-control")
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_findings_arrived)
        self._newest.failed.connect(self._on_check_failed)
        self.destroyed.connect(partial(self._worker.shutdown, wait=False, cancel_futures=True))
        self._count = QLabel(self)
        self._told = QLabel(self, wordWrap=True)
        self._view = LinesView(self.tr("Findings"), self)
        self._build()

    @property
    def findings(self) -> tuple[PeriodFinding, ...]:
        """What was found last."""
        return self._findings

    @property
    def count(self) -> int:
        """How many findings there are."""
        return len(self._findings)

    @property
    def open_count(self) -> int:
        """How many findings nobody has given a reason for."""
        return sum(found.waiver is None for found in self._findings)

    @property
    def is_behind(self) -> bool:
        """True while what is shown may no longer be so."""
        return self._is_stale or self._newest.is_behind

    def show_period(self, period: Period | None) -> None:
        """Look into another period, or into the same one again."""
        if period is None or self._period is None or period.id != self._period.id:
            self._newest.forget()
            self._show((), ())
        self._period = period
        self.check_anew()

    def check_anew(self) -> None:
        """Note that something changed; it is looked at once the panel can be seen."""
        self._is_stale = self._period is not None
        if self.isVisible():
            self._settled.start()

    def check_now(self) -> None:
        """Look now, unless nothing changed since."""
        period = self._period
        if period is not None and self._is_stale:
            self._is_stale = False
            self._newest.ask(lambda: self._worker.submit(self._look, period.id))
            self._tell()

    def walk(self, steps: int) -> None:
        """Go `steps` findings on (back when negative), around the end."""
        rows = [row for row, line in enumerate(self._view.lines_model().lines) if not line.is_heading]
        if not rows:
            return
        now = self._view.currentIndex().row()
        place = (rows.index(now) + steps) % len(rows) if now in rows else (0 if steps > 0 else -1)
        index = self._view.model().index(rows[place], 0)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody could see it."""
        super().showEvent(event)
        self._settled.start()

    def _look(self, period_id: PeriodId) -> tuple[tuple[PeriodFinding, ...], list[Line]]:
        """Return what is found with its lines, which are thousands where hundreds of sheets were carried over."""
        found = tuple(self._services.periods.check(period_id))
        return found, lines_of(found)

    def _on_findings_arrived(self, found: tuple[tuple[PeriodFinding, ...], list[Line]]) -> None:
        self._show(*found)

    def _on_check_failed(self, fault: Exception) -> None:
        self._operations.tell(fault)
        self._tell()

    def _show(self, findings: tuple[PeriodFinding, ...], lines: Sequence[Line]) -> None:
        self._findings = findings
        self._view.lines_model().show_lines(lines)
        self._view.setVisible(bool(findings))
        self._tell()

    def _tell(self) -> None:
        open_ones = tuple(found.finding for found in self._findings if found.waiver is None)
        waived = self.count - len(open_ones)
        told = (words.findings_count(open_ones), self.tr("{count} let stand").format(count=waived) if waived else "")
        self._count.setText(" · ".join(filter(None, told)))
        self._count.setVisible(bool(self._count.text()))
        if self._newest.is_behind:
            self._say(self.tr("The period is being checked …"), "muted")
        elif not self._findings and self._period is not None:
            self._say(self.tr("Nothing found in the whole period."), "good")
        else:
            self._say("", "muted")
        self.changed.emit()

    def _say(self, told: str, look: str) -> None:
        self._told.setText(told)
        self._told.setVisible(bool(told))
        theme.set_look(self._told, look)

    def _open(self, index: QModelIndex) -> None:
        subject = index.data(Role.SUBJECT)
        if isinstance(subject, Subject):
            kind = RECORDS.get(subject.kind)
            if kind is not None:
                self.chosen.emit(kind, int(subject.id))
            elif self._period is not None:
                self.chosen.emit(RecordKind.PERIOD, self._period.id)

    def _build(self) -> None:
        self._view.setObjectName("control.period")
        self._count.setObjectName("control.period.count")
        self._told.setObjectName("control.period.told")
        theme.set_look(self._count, "muted")
        self._view.clicked.connect(self._open)
        self._view.activated.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(12, 8, 12, 4)
        above.addWidget(self._count)
        above.addWidget(self._told)
        layout.addLayout(above)
        layout.addWidget(self._view, 1)
        layout.addStretch()
        self._show((), ())


def open_errors(findings: Sequence[PeriodFinding]) -> tuple[PeriodFinding, ...]:
    """Return the errors of sheets that nobody has given a reason for: they hold the final print back."""
    return tuple(
        found
        for found in findings
        if found.subject.kind is SubjectKind.SHEET and found.finding.severity is Severity.ERROR and found.waiver is None
    )


def goals_not_settled(findings: Sequence[PeriodFinding]) -> tuple[PeriodFinding, ...]:
    """Return what makes a draft of the goal status table: a status that is unconfirmed, or has a note."""
    codes = {"goal_unconfirmed", *NOTES}
    return tuple(found for found in findings if found.subject.kind is SubjectKind.GOAL and found.finding.code in codes)
