"""The control panel: what the checks find in the open draft, to go to, to mend and to walk through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.checks.codes import HOUSE_STYLE
from secretariat.domain.problems import Finding, Severity
from secretariat.ui import labels, theme
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.newest import NewestWins
from secretariat.ui.kit.two_lines import Line, LinesView, Role
from secretariat.ui.record import words

SETTLE = 500
"""Milliseconds without a key before the draft is checked."""

DRAWINGS = {Severity.ERROR: ("circle-alert", "error"), Severity.WARNING: ("triangle-alert", "warning")}
"""The icon and the colour of a finding's weight; the heading of its group says it in words."""

Check = Callable[[], Sequence[Finding]]


def _none_waived(_: Finding) -> str:
    return ""


class ControlPanel(QWidget):
    """Lists the findings, errors first.

    `question` is asked on the screen's thread and returns the check to run beside it, or why nothing is checked now.
    `all_good` is said when nothing is found. `checked` tells the findings, `chosen` the one to go to, `mended` those to
    be put right as one step.

    Where findings can be let stand one by one, `reason_of` gives the reason one is let stand for (empty while it is
    open): these are listed last. `waive_asked` then asks to let an error stand, `take_back_asked` to open it again.

    A panel over more than the record itself answers `made_lines`, `told_count`, `go` and `offer`.
    """

    checked = Signal(object)
    chosen = Signal(object)
    mended = Signal(object)
    waive_asked = Signal(object)
    take_back_asked = Signal(object)
    chosen_changed = Signal()
    """Another finding is chosen, so that other things can be done with it."""

    def __init__(
        self,
        question: Callable[[], Check | str],
        parent: QWidget | None = None,
        *,
        all_good: str,
        reason_of: Callable[[Finding], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Control"))
        self._question = question
        self._all_good = all_good
        self._can_waive = reason_of is not None
        self._reason_of = reason_of or _none_waived
        self._reasons: dict[Finding, str] = {}
        self._findings: tuple[Finding, ...] = ()
        self._open: tuple[Finding, ...] = ()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="control")
        self._settled = QTimer(self, singleShot=True, interval=SETTLE)
        self._settled.timeout.connect(self.refresh)
        self._newest = NewestWins(self)
        self._newest.arrived.connect(self._on_findings_arrived)
        self._newest.failed.connect(self._on_check_failed)
        self._view = LinesView(self.tr("Findings"), self)
        self._view.setObjectName("control.findings")
        self._count = QLabel(self, wordWrap=True)
        self._count.setObjectName("control.count")
        theme.set_look(self._count, "muted")
        self._good = QLabel(self, wordWrap=True)
        self._good.setObjectName("control.nothing")
        self._mend = self._button("mend", self.tr("Mend"), self._mend_one)
        self._mend_all = self._button("mend_all", self.tr("Mend all of this kind"), self._mend_kind)
        self._mend_style = self._button("mend_style", self.tr("Correct all house style"), self._mend_house_style)
        self._waive = self._button("waive", self.tr("Let stand with a reason …"), self.ask_to_waive)
        self._take_back = self._button("take_back", self.tr("Take the reason back"), self._ask_to_take_back)
        self._build()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found last, those that are let stand among it."""
        return self._findings

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """What was found last and is not let stand."""
        return self._open

    @property
    def reasons(self) -> Mapping[Finding, str]:
        """What is let stand, and why."""
        return self._reasons

    @property
    def subject(self) -> object:
        """What the chosen line stands for, None when none is chosen."""
        return self._view.currentIndex().data(Role.SUBJECT)

    @property
    def can_waive(self) -> bool:
        """True while an open error is chosen that can be let stand."""
        finding = self._chosen()
        return (
            self._can_waive
            and finding is not None
            and finding.severity is Severity.ERROR
            and finding not in self._reasons
        )

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
            self._say_nothing(self._all_good, "good")
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
        self.go(index.data(Role.SUBJECT), is_walking=True)

    def sort_anew(self) -> None:
        """Show which findings are let stand now, without checking anew."""
        self._on_findings_arrived(self._findings)

    def ask_to_waive(self) -> None:
        """Ask to let the chosen error stand."""
        if self.can_waive:
            self.waive_asked.emit(self._chosen())

    def add_button(self, name: str, label: str, act: Callable[[], None]) -> QPushButton:
        """Add something else to be offered; it is hidden until it can be done."""
        button = self._button(name, label, act)
        self._buttons.addWidget(button)
        return button

    def close_down(self) -> None:
        """Take no more findings: the record closes."""
        self._settled.stop()
        self._newest.close()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _build(self) -> None:
        self._view.clicked.connect(self._go)
        self._view.activated.connect(self._go)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        room = QWidget(self)
        self._buttons = FlowLayout(room, margin=0, gap=8)
        for one in (self._mend, self._mend_all, self._mend_style, self._waive, self._take_back):
            self._buttons.addWidget(one)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(room)
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
        layout.addLayout(foot)
        self._view.hide()
        self._count.hide()

    def _button(self, name: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(lambda _checked: act())
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
        self._findings = findings
        self._reasons = {finding: reason for finding in findings if (reason := self._reason_of(finding))}
        self._open = tuple(finding for finding in findings if finding not in self._reasons)
        self.show_lines()

    def show_lines(self) -> None:
        """Show the lines as they are now; what is chosen stays chosen, unless it was let stand: then the next one."""
        chosen = self._view.currentIndex()
        kept, at, was_struck = self.subject, chosen.row(), bool(chosen.data(Role.IS_STRUCK))
        lines = self.made_lines()
        self._view.lines_model().show_lines(lines)
        self._view.setVisible(bool(lines))
        self._good.setHidden(bool(lines))
        self._count.setText(self.told_count())
        self._count.setVisible(bool(self._count.text()))
        row = None if kept is None else _row_of(kept, lines)
        if row is not None and lines[row].is_struck and not was_struck:
            row = _next_open(lines, at, otherwise=row)
        if row is not None:
            self._view.setCurrentIndex(self._view.model().index(row, 0))
        self.offer()

    def made_lines(self) -> Sequence[Line]:
        """Return the findings as they are listed: errors, warnings, what is let stand."""
        lines = list(self._lines(Severity.ERROR, self.tr("Errors: mend or give a reason")))
        lines += self._lines(Severity.WARNING, self.tr("Warnings"))
        return [*lines, *self._waived_lines()]

    def told_count(self) -> str:
        """Return how much stands open, in words; empty when there is nothing to list."""
        if not self._findings:
            return ""
        return words.findings_count(self.open_findings) or self.tr("Nothing stands open.")

    def _lines(self, severity: Severity, heading: str) -> Sequence[Line]:
        found = [finding for finding in self.open_findings if finding.severity is severity]
        if not found:
            return ()
        return [Line(heading, is_heading=True), *map(finding_line, found)]

    def _waived_lines(self) -> Sequence[Line]:
        if not self._reasons:
            return ()
        lines = [waived_line(finding, reason) for finding, reason in self._reasons.items()]
        return [Line(self.tr("Let stand with a reason"), is_heading=True), *lines]

    def _chosen(self) -> Finding | None:
        subject = self.subject
        return subject if isinstance(subject, Finding) else None

    def go(self, subject: object, *, is_walking: bool) -> None:
        """Go to what a line stands for; `is_walking` when its neighbour was gone to before."""
        del is_walking  # every place in the record itself is near enough
        if isinstance(subject, Finding):
            self.chosen.emit(subject)

    def _go(self, index: QModelIndex) -> None:
        self.go(index.data(Role.SUBJECT), is_walking=False)

    def _on_current_changed(self) -> None:
        self.offer()

    def offer(self) -> None:
        """Offer what can be done with what is chosen, and with all of it."""
        finding = self._chosen()
        is_waived = finding in self._reasons
        mendable = finding is not None and finding.mend is not None and not is_waived
        self._mend.setVisible(mendable)
        self._mend_all.setVisible(mendable and len(self._of_kind()) > 1)
        self._mend_style.setVisible(len(self._of_house_style()) > 1)
        self._waive.setVisible(self.can_waive)
        self._take_back.setVisible(is_waived)
        self.chosen_changed.emit()

    def _of_kind(self) -> tuple[Finding, ...]:
        chosen = self._chosen()
        if chosen is None:
            return ()
        return tuple(f for f in self.open_findings if f.code == chosen.code and f.mend is not None)

    def _mend_one(self) -> None:
        finding = self._chosen()
        if finding is not None and finding.mend is not None:
            self.mended.emit((finding,))

    def _mend_kind(self) -> None:
        if found := self._of_kind():
            self.mended.emit(found)

    def _of_house_style(self) -> tuple[Finding, ...]:
        return tuple(f for f in self.open_findings if f.code in HOUSE_STYLE and f.mend is not None)

    def _mend_house_style(self) -> None:
        if found := self._of_house_style():
            self.mended.emit(found)

    def _ask_to_take_back(self) -> None:
        finding = self._chosen()
        if finding in self._reasons:
            self.take_back_asked.emit(finding)


def _row_of(subject: object, lines: Sequence[Line]) -> int | None:
    return next((row for row, line in enumerate(lines) if line.subject == subject), None)


def _next_open(lines: Sequence[Line], at: int, *, otherwise: int) -> int:
    """Return the row of the open finding that moved up to `at` or follows it, else of the last one."""
    rows = [row for row, line in enumerate(lines) if not line.is_heading and not line.is_struck]
    return next((row for row in rows if row >= at), rows[-1] if rows else otherwise)


def finding_line(finding: Finding) -> Line:
    """Return the line of a finding: its sentence, and the words it stands at unless the sentence has them already.

    Of a whole block or field there are no such words: there the excerpt only tells findings apart.
    """
    sentence, place = labels.finding(finding), finding.place
    excerpt = finding.excerpt if place.end > place.start and finding.excerpt not in sentence else ""
    drawing, colour = DRAWINGS[finding.severity]
    return Line(sentence, excerpt, drawing, colour, finding)


def waived_line(finding: Finding, reason: str) -> Line:
    """Return the line of a finding that is let stand: quiet, struck through, its reason under it."""
    return Line(labels.finding(finding), reason, "circle-minus", "muted", finding, is_struck=True)
