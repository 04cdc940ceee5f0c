"""Asks which paper of a period is wanted, as a draft or final; what holds the final one back is told here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QRadioButton, QWidget

from secretariat.domain.period_checks import PeriodFinding
from secretariat.domain.status_sheets import SheetId
from secretariat.ui import theme
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.two_lines import LinesView
from secretariat.ui.periods.finding_lines import lines_of
from secretariat.ui.periods.period_control import PeriodControl, goals_not_settled, open_errors
from secretariat.ui.periods.rows_list import fit_height

HIGHEST_LIST = 220
"""Pixels; more findings than have room are scrolled to."""


class Way(Enum):
    """How a paper leaves the program."""

    PRINTER = auto()
    FILE = auto()


class Paper(Enum):
    """The papers of a period. The values are parts of the buttons' names."""

    CHOSEN = "chosen"
    ALL = "all"
    INDICATORS = "indicators"
    GOALS = "goals"


SHEETS = (Paper.CHOSEN, Paper.ALL)
"""The papers that are drafts until every error in them is mended or let stand with a reason."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to print: the period's name, the selected sheets, and how many sheets there are in all."""

    period: str
    chosen: tuple[SheetId, ...]
    count: int


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What was decided. `sheets` are the chosen ones, None for all of the period."""

    paper: Paper
    is_final: bool
    sheets: tuple[SheetId, ...] | None = None


class PrintQuestion(Question):
    """Offers the papers; `decided` carries a `PaperChoice`."""

    decided = Signal(object)
    control_wanted = Signal()

    def __init__(self, way: Way, offer: Offer, control: PeriodControl, parent: QWidget) -> None:
        """`control` finds the errors of the sheets."""
        super().__init__(
            self.tr("Print from {period}").format(period=offer.period)
            if way is Way.PRINTER
            else self.tr("Save as PDF from {period}").format(period=offer.period),
            self.tr("A draft says so on every page."),
            verb=self.tr("Print …") if way is Way.PRINTER else self.tr("Save as PDF …"),
            parent=parent,
        )
        self.setMinimumWidth(560)
        self._chosen = offer.chosen
        self._count = offer.count
        self._control = control
        self._papers = QButtonGroup(self)
        self._stages = QButtonGroup(self)
        self._buttons: dict[Paper, QRadioButton] = {}
        self._draft = QRadioButton(self.tr("Draft"), self)
        self._final = QRadioButton(self.tr("Final"), self)
        self._told = QLabel(self, wordWrap=True)
        self._errors = LinesView(self.tr("Errors that stand open"), self)
        self._show_control = QPushButton(self.tr("Show the control"), self)
        self._fill()
        self._connect()
        self._weigh()

    def _fill(self) -> None:
        words = {
            Paper.CHOSEN: self.tr("The selected status sheets ({count})").format(count=len(self._chosen)),
            Paper.ALL: self.tr("All status sheets of the period ({count})").format(count=self._count),
            Paper.INDICATORS: self.tr("The indicator table with its charts"),
            Paper.GOALS: self.tr("The goal status table"),
        }
        self._add_heading(self.tr("Paper"))
        for paper, label in words.items():
            button = QRadioButton(label, self)
            button.setObjectName(f"paper.{paper.value}")
            button.setEnabled(bool({Paper.CHOSEN: len(self._chosen), Paper.ALL: self._count}.get(paper, 1)))
            self._buttons[paper] = button
            self._papers.addButton(button)
            self.body.addWidget(button)
        next(button for button in self._buttons.values() if button.isEnabled()).setChecked(True)
        self.body.addSpacing(8)
        self._add_heading(self.tr("Draft or final"))
        for button, name in ((self._draft, "draft"), (self._final, "final")):
            button.setObjectName(f"stage.{name}")
            self._stages.addButton(button)
            self.body.addWidget(button)
        self._draft.setChecked(True)
        theme.set_look(self._show_control, "quiet")
        self._show_control.setObjectName("show_control")
        self._errors.setObjectName("print.errors")
        self._told.setObjectName("print.told")
        for widget in (self._told, self._errors, self._show_control):
            self.body.addWidget(widget)

    def _add_heading(self, words: str) -> None:
        label = QLabel(words, self)
        theme.set_look(label, "label")
        self.body.addWidget(label)

    def _connect(self) -> None:
        for group in (self._papers, self._stages):
            group.buttonToggled.connect(self._on_toggled)
        self._control.changed.connect(self._weigh)
        self._show_control.clicked.connect(self._on_control_wanted)
        self.accepted.connect(self._decide)

    @property
    def _paper(self) -> Paper:
        return next(paper for paper, button in self._buttons.items() if button.isChecked())

    def _on_toggled(self, _button: object, _checked: bool) -> None:
        self._weigh()

    def _on_control_wanted(self) -> None:
        self.reject()
        self.control_wanted.emit()

    def _decide(self) -> None:
        paper = self._paper
        is_final = paper not in SHEETS or self._final.isChecked()
        self.decided.emit(PaperChoice(paper, is_final, self._chosen if paper is Paper.CHOSEN else None))

    def _weigh(self) -> None:
        """A final paper of sheets waits for the checks, and is held back by errors that stand open."""
        is_of_sheets = self._paper in SHEETS
        for button in (self._draft, self._final):
            button.setEnabled(is_of_sheets)
        if self._paper is Paper.GOALS:
            self._tell_of_goals()
            return
        if not is_of_sheets or not self._final.isChecked():
            self._show_findings((), "", "muted", may_go=True)
            return
        self._control.check_now()
        errors = self._errors_of_paper()
        if self._control.is_behind:
            self._show_findings((), self.tr("The status sheets are being checked …"), "muted", may_go=False)
        elif errors:
            told = self.tr("These errors hold the final paper back. Mend them, or let them stand with a reason.")
            self._show_findings(errors, told, "problem", may_go=False)
        else:
            self._show_findings((), self.tr("No error stands open."), "good", may_go=True)

    def _tell_of_goals(self) -> None:
        self._control.check_now()
        found = goals_not_settled(self._control.findings)
        told = self.tr("The table is a draft, and says so, until these are settled.") if found else ""
        self._show_findings(found, told, "muted", may_go=True)

    def _errors_of_paper(self) -> tuple[PeriodFinding, ...]:
        errors = open_errors(self._control.findings)
        if self._paper is Paper.ALL:
            return errors
        return tuple(found for found in errors if int(found.subject.id) in self._chosen)

    def _show_findings(self, errors: Sequence[PeriodFinding], told: str, look: str, *, may_go: bool) -> None:
        self._told.setText(told)
        self._told.setVisible(bool(told))
        theme.set_look(self._told, look)
        self._errors.lines_model().show_lines(lines_of(errors))
        self._errors.setVisible(bool(errors))
        self._show_control.setVisible(bool(errors))
        if errors:
            fit_height(self._errors, self, HIGHEST_LIST)
        self.verb.setEnabled(may_go)
        self.fit()
