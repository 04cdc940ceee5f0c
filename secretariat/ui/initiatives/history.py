"""What stands beside an initiative: its sheets through the periods, and the indicators of its goals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from secretariat.application.records import RecordKind
from secretariat.domain.amounts import MoneyUnit, money_text
from secretariat.domain.indicators import Indicator, course, latest, value_text
from secretariat.domain.periods import Period
from secretariat.domain.status_sheets import Sheet, SheetDraft
from secretariat.ui import report_labels
from secretariat.ui.kit.two_lines import Line, LinesView, Role
from secretariat.ui.theme import set_look

WIDTH = 320
"""Pixels at most; the form has the rest."""

HIGHEST = 320
"""Pixels of a list at most; what there is more is scrolled to."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Place:
    """The sheet of a period, None where there is none."""

    period: Period
    sheet: Sheet | None


class InitiativeHistory(QWidget):
    """Two lists. `record_wanted` opens what a line stands for; `sheet_wanted` begins the sheet of a period."""

    record_wanted = Signal(object, int)
    sheet_wanted = Signal(int)
    """The id of a period that has no sheet of the initiative."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumWidth(WIDTH)
        self._sheets = self._made_list("list.sheets", self.tr("Status sheets"))
        self._indicators = self._made_list("list.indicators", self.tr("Indicators of its goals"))
        self._no_sheets = QLabel(self.tr("Its status sheets stand here, a period each, once it is saved."), self)
        self._no_indicators = QLabel(self.tr("No indicator measures a goal it contributes to."), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 24, 24)
        layout.setSpacing(8)
        for heading, view, nothing in (
            (self.tr("Status sheets"), self._sheets, self._no_sheets),
            (self.tr("Indicators of its goals"), self._indicators, self._no_indicators),
        ):
            label = QLabel(heading, self)
            set_look(label, "heading")
            set_look(nothing, "muted")
            nothing.setWordWrap(True)
            for widget in (label, nothing):
                layout.addWidget(widget)
            layout.addWidget(view)
            layout.addSpacing(16)
        layout.addStretch()

    def show_sheets(self, places: Sequence[Place]) -> None:
        """Show the periods, the newest first, each with what its sheet says."""
        self._sheets.lines_model().show_lines([_sheet_line(place) for place in places])
        self._sheets.setVisible(bool(places))
        self._no_sheets.setHidden(bool(places))
        self._fit()

    def show_indicators(self, indicators: Sequence[Indicator]) -> None:
        """Show the indicators with their newest figures."""
        self._indicators.lines_model().show_lines([_indicator_line(indicator) for indicator in indicators])
        self._indicators.setVisible(bool(indicators))
        self._no_indicators.setHidden(bool(indicators))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew, and give each list the height they take then."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for view in (self._sheets, self._indicators):
            lines = sum(view.sizeHintForRow(row) for row in range(view.model().rowCount()))
            view.setFixedHeight(min(HIGHEST, lines + 2 * view.frameWidth()))

    def _made_list(self, name: str, words: str) -> LinesView:
        view = LinesView(words, self)
        view.setObjectName(name)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        return view

    def _open(self, index: QModelIndex) -> None:
        subject = index.data(Role.SUBJECT)
        if isinstance(subject, Indicator):
            self.record_wanted.emit(RecordKind.INDICATOR, subject.id)
        elif isinstance(subject, Place) and subject.sheet is not None:
            self.record_wanted.emit(RecordKind.SHEET, subject.sheet.id)
        elif isinstance(subject, Place):
            self.sheet_wanted.emit(subject.period.id)


def _sheet_line(place: Place) -> Line:
    name = place.period.draft.name
    if place.sheet is None:
        return Line(name, translate("InitiativeHistory", "No status sheet"), "circle", "muted", place)
    draft = place.sheet.draft
    drawing, colour = report_labels.look(draft.attainment) if draft.attainment else ("file-text", "muted")
    told = (report_labels.attainment(draft.attainment), _money(draft))
    return Line(name, " · ".join(filter(None, told)), drawing, colour, place)


def _money(draft: SheetDraft) -> str:
    economy = draft.economy
    if economy.net is not None:
        net = money_text(economy.net, MoneyUnit.MILLIONS)
        return translate("InitiativeHistory", "net {sum}").format(sum=net)
    return money_text(economy.gross, MoneyUnit.MILLIONS) if economy.gross is not None else ""


def _indicator_line(indicator: Indicator) -> Line:
    draft = indicator.draft
    drawing, colour = report_labels.look(course(draft))
    newest = latest(draft)
    told = (
        value_text(draft, newest.figure) if newest is not None else "",
        report_labels.word(course(draft)),
    )
    words = " ".join(filter(None, (draft.number, draft.name)))
    return Line(words, " · ".join(filter(None, told)), drawing, colour, indicator)
