"""The control panel: what the checks find in the open draft, to go to, to mend and to walk through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.problems import Finding, Severity
from secretariat.ui import labels, theme
from secretariat.ui.record import words
from secretariat.ui.record.newest import NewestWins
from secretariat.ui.record.two_lines import Line, LinesView, Role

SETTLE = 500
"""Milliseconds without a key before the draft is checked."""

DRAWINGS = {Severity.ERROR: ("circle-alert", "error"), Severity.WARNING: ("triangle-alert", "warning")}
"""The icon and the colour of a finding's weight; the heading of its group says it in words."""

Check = Callable[[], Sequence[Finding]]


class ControlPanel(QWidget):
    """Lists the findings, errors first.

    `question` is asked on the screen's thread and returns the check to run beside it, or why nothing is checked now.
    `checked` tells the findings, `chosen` the one to go to, `mended` those to be put right as one step.
    """

    checked = Signal(object)
    chosen = Signal(object)
    mended = Signal(object)

    def __init__(self, question: Callable[[], Check | str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Control"))
        self._question = question
        self._findings: tuple[Finding, ...] = ()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="control")
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.refresh)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_findings_arrived)
        self._newest.failed.connect(self._on_check_failed)
        self._view = LinesView(self.tr("Findings"), self)
        self._view.setObjectName("control.findings")
        self._count = QLabel(self)
        self._count.setObjectName("control.count")
        theme.set_look(self._count, "muted")
        self._good = QLabel(self, wordWrap=True)
        self._good.setObjectName("control.nothing")
        self._mend = self._button("mend", self.tr("Mend"), self._mend_one)
        self._mend_all = self._button("mend_all", self.tr("Mend all of this kind"), self._mend_kind)
        self._build()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found last."""
        return self._findings

    @property
    def is_behind(self) -> bool:
        """True while a change has not been checked."""
        return self._settled.isActive() or self._newest.is_behind

    def edited(self) -> None:
        """Note that the draft changed: it is checked when typing stops."""
        self._settled.start()

    def refresh(self) -> None:
        """Check the draft as it is now."""
        self._settled.stop()
        check = self._question()
        if isinstance(check, str):
            self._newest.forget()
            self._say_nothing(check, "muted")
            self._on_findings_arrived(())
        else:
            self._say_nothing(self.tr("Nothing found. The response can be issued as it stands."), "good")
            self._newest.ask(lambda: self._worker.submit(check))

    def walk(self, steps: int) -> None:
        """Go `steps` findings on (back when negative), around the end, and to the place of the one arrived at."""
        rows = [row for row, line in enumerate(self._view.lines_model().lines) if not line.is_heading]
        if not rows:
            return
        now = self._view.currentIndex().row()
        if now not in rows:
            target = rows[0] if steps > 0 else rows[-1]
        else:
            target = rows[(rows.index(now) + steps) % len(rows)]
        index = self._view.model().index(target, 0)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)
        self._go(index)

    def close_down(self) -> None:
        """Take no more findings: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _build(self) -> None:
        self._view.clicked.connect(self._go)
        self._view.activated.connect(self._go)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 8, 12, 8)
        buttons.setSpacing(8)
        buttons.addWidget(self._mend)
        buttons.addWidget(self._mend_all)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        words = QVBoxLayout()
        words.setContentsMargins(12, 8, 12, 4)
        words.addWidget(self._count)
        words.addWidget(self._good)
        layout.addLayout(words)
        layout.addWidget(self._view, 1)
        layout.addStretch()
        layout.addLayout(buttons)
        self._show(())

    def _button(self, name: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(act)
        button.hide()
        return button

    def _on_findings_arrived(self, findings: Sequence[Finding]) -> None:
        self._show(tuple(sorted(findings, key=lambda finding: finding.severity is not Severity.ERROR)))
        self.checked.emit(self._findings)

    def _say_nothing(self, told: str, look: str) -> None:
        """Set what is told while there are no findings."""
        self._good.setText(told)
        theme.set_look(self._good, look)

    def _on_check_failed(self, fault: Exception) -> None:
        raise fault

    def _show(self, findings: tuple[Finding, ...]) -> None:
        kept = self._chosen()
        self._findings = findings
        lines = list(self._lines(Severity.ERROR, self.tr("Errors: mend or give a reason")))
        lines += self._lines(Severity.WARNING, self.tr("Warnings"))
        self._view.lines_model().show_lines(lines)
        self._view.setVisible(bool(findings))
        self._good.setHidden(bool(findings))
        self._count.setText(words.findings_count(findings) if findings else "")
        self._count.setVisible(bool(findings))
        for row, line in enumerate(lines):
            if kept is not None and line.subject == kept:
                self._view.setCurrentIndex(self._view.model().index(row, 0))
        self._offer_mends()

    def _lines(self, severity: Severity, heading: str) -> Sequence[Line]:
        found = [finding for finding in self._findings if finding.severity is severity]
        if not found:
            return ()
        return [Line(heading, is_heading=True), *map(finding_line, found)]

    def _chosen(self) -> Finding | None:
        subject = self._view.currentIndex().data(Role.SUBJECT)
        return subject if isinstance(subject, Finding) else None

    def _go(self, index: QModelIndex) -> None:
        finding = index.data(Role.SUBJECT)
        if isinstance(finding, Finding):
            self.chosen.emit(finding)

    def _on_current_changed(self) -> None:
        self._offer_mends()

    def _offer_mends(self) -> None:
        finding = self._chosen()
        mendable = finding is not None and finding.mend is not None
        self._mend.setVisible(mendable)
        self._mend_all.setVisible(mendable and len(self._of_kind()) > 1)

    def _of_kind(self) -> tuple[Finding, ...]:
        chosen = self._chosen()
        if chosen is None:
            return ()
        return tuple(f for f in self._findings if f.code == chosen.code and f.mend is not None)

    def _mend_one(self) -> None:
        finding = self._chosen()
        if finding is not None and finding.mend is not None:
            self.mended.emit((finding,))

    def _mend_kind(self) -> None:
        if found := self._of_kind():
            self.mended.emit(found)


def finding_line(finding: Finding) -> Line:
    """Return the line of a finding: its sentence, and the words it stands at unless the sentence has them already."""
    sentence = labels.finding(finding)
    excerpt = "" if finding.excerpt in sentence else finding.excerpt
    drawing, colour = DRAWINGS[finding.severity]
    return Line(sentence, excerpt, drawing, colour, finding)
