"""Asks how a budget table goes on paper: as a draft or final, with its charts or without."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QPushButton, QRadioButton, QWidget

from secretariat.domain.budget.reconciliation import open_errors
from secretariat.ui import theme
from secretariat.ui.budget.reconciler import Reconciler
from secretariat.ui.kit.confirm import Question
from secretariat.ui.periods.print_question import Way


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What was decided."""

    is_final: bool
    with_charts: bool


class PaperQuestion(Question):
    """`decided` carries a `PaperChoice`. A final paper waits for reconciliation, and errors hold it back."""

    decided = Signal(object)
    findings_wanted = Signal()

    def __init__(self, way: Way, reconciler: Reconciler, parent: QWidget) -> None:
        super().__init__(
            self.tr("Print the table") if way is Way.PRINTER else self.tr("Save the table as PDF"),
            self.tr("A draft says so on every page."),
            verb=self.tr("Print …") if way is Way.PRINTER else self.tr("Save as PDF …"),
            parent=parent,
        )
        self.setObjectName("paper_question")
        self._reconciler = reconciler
        self._stages = QButtonGroup(self)
        self._draft = QRadioButton(self.tr("Draft"), self)
        self._final = QRadioButton(self.tr("Final"), self)
        self._charts = QCheckBox(self.tr("With its charts"), self)
        self._told = QLabel(self, wordWrap=True)
        self._show = QPushButton(self.tr("Show them"), self)
        self._fill()
        self._connect()
        self._weigh()

    def _fill(self) -> None:
        for button, name in ((self._draft, "draft"), (self._final, "final")):
            button.setObjectName(f"stage.{name}")
            self._stages.addButton(button)
            self.body.addWidget(button)
        self._draft.setChecked(True)
        self._charts.setObjectName("field.charts")
        self._show.setObjectName("show_findings")
        theme.set_look(self._show, "quiet")
        self.body.addSpacing(4)
        for part in (self._charts, self._told, self._show):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self._stages.buttonToggled.connect(lambda *_: self._weigh())
        self._reconciler.found.connect(self._weigh)
        self._show.clicked.connect(self._on_show_wanted)
        self.accepted.connect(self._decide)

    def _on_show_wanted(self) -> None:
        self.reject()
        self.findings_wanted.emit()

    def _decide(self) -> None:
        self.decided.emit(PaperChoice(self._final.isChecked(), self._charts.isChecked()))

    def _weigh(self) -> None:
        errors = len(open_errors(self._reconciler.findings))
        if not self._final.isChecked():
            self._tell("", "muted", may_go=True)
        elif self._reconciler.is_behind:
            self._tell(self.tr("The table is being reconciled …"), "muted", may_go=False)
        elif errors == 1:
            self._tell(
                self.tr("1 error holds the final paper back. Mend it, or accept it with a reason."),
                "problem",
                may_go=False,
            )
        elif errors:
            told = self.tr("{count} errors hold the final paper back. Mend them, or accept them with a reason.")
            self._tell(told.format(count=errors), "problem", may_go=False)
        else:
            self._tell(self.tr("No error stands open."), "good", may_go=True)
        self._show.setVisible(bool(errors) and self._final.isChecked())
        self.fit()

    def _tell(self, told: str, look: str, *, may_go: bool) -> None:
        self._told.setText(told)
        self._told.setVisible(bool(told))
        theme.set_look(self._told, look)
        self.verb.setEnabled(may_go)
