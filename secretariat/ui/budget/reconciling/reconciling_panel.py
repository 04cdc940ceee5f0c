"""The reconciliation panel: findings by weight, to go to, to mend, to accept with a reason."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.budget.findings import BudgetFinding, BudgetSeverity
from secretariat.ui import theme
from secretariat.ui.budget.reconciling.finding_sentences import acceptance, sentence, summary, where
from secretariat.ui.kit.flow import FlowLayout
from secretariat.ui.kit.two_lines import Line, LinesView, Role

LOOKS: dict[BudgetSeverity, tuple[str, str]] = {
    BudgetSeverity.ERROR: ("circle-alert", "error"),
    BudgetSeverity.ROUNDING: ("equal", "muted"),
    BudgetSeverity.EXPLAINED: ("info", "accent"),
}
"""The drawing and the colour of each weight; the heading of its group says it in words."""


class ReconcilingPanel(QWidget):
    """Lists what was found. Its signals carry the `BudgetFinding`.

    `chosen` is to be gone to; `mend_asked` wants the computed figure in the place of the printed one; `accept_asked`
    is to be let stand with a reason, `withdraw_asked` to be opened again. `chosen_changed` when others can be done.
    """

    chosen = Signal(object)
    mend_asked = Signal(object)
    accept_asked = Signal(object)
    withdraw_asked = Signal(object)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reconciliation"))
        self._findings: tuple[BudgetFinding, ...] = ()
        self._is_known = False
        self._left_at = 0
        self._count = QLabel(self, wordWrap=True)
        self._count.setObjectName("reconciling.count")
        self._view = LinesView(self.tr("Findings"), self)
        self._view.setObjectName("reconciling.findings")
        self._mend = self._button("use_computed", self.tr("Use the computed figure"), self.mend)
        self._accept = self._button("accept_finding", self.tr("Accept with a reason …"), self.ask_to_accept)
        self._withdraw = self._button("withdraw", self.tr("Take the acceptance back"), self._ask_to_withdraw)
        self._build()
        self._show()

    @property
    def findings(self) -> tuple[BudgetFinding, ...]:
        """What was found last, what was accepted among it."""
        return self._findings

    @property
    def open_count(self) -> int:
        """How many errors stand open."""
        return sum(finding.is_open_error for finding in self._findings)

    @property
    def can_accept(self) -> bool:
        """True while something is chosen that is not accepted yet."""
        finding = self.chosen_finding()
        return finding is not None and finding.accepted is None

    def show_findings(self, findings: Sequence[BudgetFinding]) -> None:
        """Show what was found; the one that was chosen stays chosen, or walking goes on from where it was.

        One that was accepted meanwhile has moved to the end: the open one that took its place is chosen instead.
        """
        if self._is_known and tuple(findings) == self._findings:
            return
        kept = self.chosen_finding()
        if kept is not None:
            self._left_at = self._view.currentIndex().row()
        self._findings, self._is_known = tuple(findings), True
        self._show()
        self._choose_again(kept)

    def chosen_finding(self) -> BudgetFinding | None:
        """Return the finding that is chosen in the list."""
        subject = self._view.currentIndex().data(Role.SUBJECT)
        return subject if isinstance(subject, BudgetFinding) else None

    def walk(self, steps: int) -> None:
        """Go `steps` findings on (back when negative), around the end, and to the place of the one arrived at."""
        rows = [row for row, line in enumerate(self._view.lines_model().lines) if not line.is_heading]
        if not rows:
            return
        now = self._view.currentIndex().row()
        ahead = bisect_left(rows, self._left_at)
        begins = ahead if steps > 0 else ahead - 1
        target = rows[(rows.index(now) + steps if now in rows else begins) % len(rows)]
        index = self._view.model().index(target, 0)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)
        self._go(index)

    def mend(self) -> None:
        """Ask for the computed figure in the place of the chosen finding's printed one."""
        if (finding := self.chosen_finding()) is not None and finding.can_use_computed:
            self.mend_asked.emit(finding)
            self.chosen.emit(finding)  # the button goes with the finding: the keys go to the figure

    def ask_to_accept(self) -> None:
        """Ask to let the chosen finding stand."""
        if self.can_accept:
            self.accept_asked.emit(self.chosen_finding())

    def _ask_to_withdraw(self) -> None:
        finding = self.chosen_finding()
        if finding is not None and finding.accepted is not None:
            self.withdraw_asked.emit(finding)

    def _show(self) -> None:
        told = summary(self._findings)
        if not self._is_known:
            told = self.tr("Reconciling …")
        elif not told:
            accepted = self.tr("Nothing stands open.")
            told = accepted if self._findings else self.tr("The table foots.")
        self._count.setText(told)
        theme.set_look(self._count, "good" if self._is_known and not self.open_count else "heading")
        self._view.lines_model().show_lines(tuple(self._lines()))
        self._view.setVisible(bool(self._findings))
        self._offer()

    def _lines(self) -> Iterator[Line]:
        headings = {
            BudgetSeverity.ERROR: self.tr("Errors: mend or accept with a reason"),
            BudgetSeverity.ROUNDING: self.tr("Roundings: they need no mending"),
            BudgetSeverity.EXPLAINED: self.tr("Explained where they stand"),
        }
        for severity, heading in headings.items():
            found = [one for one in self._findings if one.severity is severity and one.accepted is None]
            if found:
                yield Line(heading, is_heading=True)
            for one in found:
                yield Line(where(one), partial(_told, one), *LOOKS[severity], one)
        accepted = [one for one in self._findings if one.accepted is not None]
        if accepted:
            yield Line(self.tr("Accepted with a reason"), is_heading=True)
        for one in accepted:
            yield Line(where(one), partial(_told, one), "circle-check", "muted", one)

    def _choose_again(self, kept: BudgetFinding | None) -> None:
        shown = [
            (row, line.subject)
            for row, line in enumerate(self._view.lines_model().lines)
            if isinstance(line.subject, BudgetFinding)
        ]
        row = next((row for row, one in shown if kept is not None and _is_same(one, kept)), None)
        if row is None or kept is None:
            return
        is_open = {at: one.accepted is None for at, one in shown}
        if kept.accepted is None and not is_open[row]:
            left = [at for at in is_open if is_open[at]]
            row = next((at for at in left if at >= self._left_at), left[-1] if left else row)
        self._view.setCurrentIndex(self._view.model().index(row, 0))

    def _go(self, index: QModelIndex) -> None:
        finding = index.data(Role.SUBJECT)
        if isinstance(finding, BudgetFinding):
            self.chosen.emit(finding)

    def _offer(self) -> None:
        finding = self.chosen_finding()
        self._mend.setVisible(finding is not None and finding.can_use_computed and finding.accepted is None)
        self._accept.setVisible(self.can_accept)
        self._withdraw.setVisible(finding is not None and finding.accepted is not None)
        self.chosen_changed.emit()

    def _button(self, name: str, label: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(lambda _checked: act())
        button.hide()
        return button

    def _build(self) -> None:
        self._view.clicked.connect(self._go)
        self._view.activated.connect(self._go)
        self._view.selectionModel().currentChanged.connect(lambda *_: self._offer())
        room = QWidget(self)
        buttons = FlowLayout(room, margin=0, gap=8)
        for one in (self._mend, self._accept, self._withdraw):
            buttons.addWidget(one)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 4)
        head.addWidget(self._count)
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        layout.addStretch()
        layout.addLayout(foot)


def _told(finding: BudgetFinding) -> str:
    """Return what was found, and what explains it or lets it stand, a line each."""
    return "\n".join(part for part in (sentence(finding), finding.explanation, acceptance(finding)) if part)


def _is_same(one: BudgetFinding, other: BudgetFinding) -> bool:
    """True for the same finding before and after it was accepted, or its figures changed."""
    return (one.kind, one.row, one.column) == (other.kind, other.row, other.column)
