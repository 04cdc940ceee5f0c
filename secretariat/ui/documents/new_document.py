"""The questions before a document is begun: from which template and for which period, or as next year's of another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from secretariat.domain.documents.documents import Document
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateId
from secretariat.domain.periods import Period, PeriodId
from secretariat.ui.documents import labels
from secretariat.ui.kit.confirm import Question
from secretariat.ui.kit.two_lines import Line, LinesView
from secretariat.ui.theme import set_look

WIDTH = 560
LIST_HEIGHT = 330
"""Pixels; more templates are scrolled to."""

SECTIONS_TOLD = 5
"""Headings that a template's line names."""


class PeriodChoice(QWidget):
    """The periods of the committee, the newest first, and none."""

    def __init__(self, periods: Sequence[Period], chosen: PeriodId | None, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Period"), self)
        set_look(label, "label")
        self._choice = QComboBox(self)
        self._choice.setObjectName("field.period")
        self._choice.setAccessibleName(self.tr("Period"))
        for period in periods:
            self._choice.addItem(period.draft.name, period.id)
        self._choice.addItem(self.tr("No period"), None)
        ids = [period.id for period in periods]
        self._choice.setCurrentIndex(ids.index(chosen) if chosen in ids else len(ids))
        label.setBuddy(self._choice)
        help_line = QLabel(
            self.tr("Sheets, figures and tables put into the paper are those of its period."), self, wordWrap=True
        )
        set_look(help_line, "help")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (label, self._choice, help_line):
            column.addWidget(part)

    @property
    def period(self) -> PeriodId | None:
        """The period chosen, None for none."""
        chosen: PeriodId | None = self._choice.currentData()
        return chosen


class NewDocument(Question):
    """Asks for a template and a period; `answered` carries the ids of both, None for no period.

    `chosen` is the template that is chosen when it opens, else the first.
    """

    answered = Signal(object, object)

    def __init__(
        self,
        templates: Sequence[DocumentTemplate],
        periods: Sequence[Period],
        parent: QWidget,
        *,
        chosen: DocumentTemplateId | None = None,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("NewDocument", "A new paper"),
            "",
            verb=QCoreApplication.translate("NewDocument", "Begin it"),
            parent=parent,
        )
        self.setObjectName("new_document")
        self.say_meaning("")
        self.setMinimumWidth(WIDTH)
        self._list = LinesView(self.tr("Templates"), self)
        self._list.setObjectName("list.templates")
        set_look(self._list, "lines")
        self._list.setFixedHeight(LIST_HEIGHT)
        self._list.lines_model().show_lines([template_line(template) for template in templates])
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._weigh())
        self._list.activated.connect(lambda _index: self.accept())
        self._period = PeriodChoice(periods, periods[0].id if periods else None, self)
        self.body.addWidget(self._list)
        self.body.addSpacing(4)
        self.body.addWidget(self._period)
        ids = [template.id for template in templates]
        self._list.setCurrentIndex(self._list.model().index(ids.index(chosen) if chosen in ids else 0, 0))
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)
        self.accepted.connect(self._answer)
        self._weigh()

    @property
    def template(self) -> DocumentTemplateId | None:
        """The template chosen."""
        chosen = self._list.chosen()
        return chosen[0] if chosen else None  # type: ignore[return-value]  # a line's subject is its template's id

    def _weigh(self) -> None:
        self.verb.setEnabled(self.template is not None)

    def _answer(self) -> None:
        self.answered.emit(self.template, self._period.period)


class RollDocument(Question):
    """Asks for which period a document's next one is begun; `answered` carries the period's id, None for none."""

    answered = Signal(object)

    def __init__(self, document: Document, periods: Sequence[Period], parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("RollDocument", "Begin next year’s from “{title}”?").format(
                title=document.draft.title
            ),
            QCoreApplication.translate(
                "RollDocument",
                "What is written comes along and is marked until you confirm or change it. What is drawn from the data "
                "follows the new period by itself. Date, case numbers and waivers stay behind.",
            ),
            verb=QCoreApplication.translate("RollDocument", "Begin it"),
            parent=parent,
        )
        self.setObjectName("roll_document")
        self.setMinimumWidth(WIDTH)
        self._period = PeriodChoice(periods, next_period(periods, document.draft.period), self)
        self.body.addWidget(self._period)
        self.accepted.connect(lambda: self.answered.emit(self._period.period))


def template_line(template: DocumentTemplate) -> Line:
    """Return the line of a template: its name, and its kind with the first of its headings."""
    draft = template.draft
    kind = labels.word(draft.kind)
    headings = [section.heading for section in draft.sections if section.level == 1]
    told = ", ".join(headings[:SECTIONS_TOLD]) + (" …" if len(headings) > SECTIONS_TOLD else "")
    detail = "\n".join(part for part in (kind if kind != draft.name else "", told) if part)
    drawing, colour = labels.look(draft.kind)
    return Line(draft.name, detail, drawing, colour, template.id)


def next_period(periods: Sequence[Period], before: PeriodId | None) -> PeriodId | None:
    """Return the period that was rolled from `before`, else the newest other one; None when there is none."""
    following = next((period for period in periods if before is not None and period.previous == before), None)
    if following is not None:
        return following.id
    others = [period for period in periods if period.id != before]
    return others[0].id if others else None
