"""Asks what the sheets of initiatives that have none begin from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from secretariat.domain.periods import Period
from secretariat.domain.sheet_templates import SheetTemplate
from secretariat.ui.kit.confirm import Question
from secretariat.ui.periods.rows_list import initiatives_list
from secretariat.ui.theme import set_look


class BeginQuestion(Question):
    """Names the initiatives and asks for a template; `chosen` carries its id."""

    chosen = Signal(int)

    def __init__(
        self, initiatives: Sequence[str], templates: Sequence[SheetTemplate], period: Period, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("Begin the status sheet") if len(initiatives) == 1 else self.tr("Begin the missing sheets"),
            self.tr("In {period}. Name, economy and origin are taken from the initiative.").format(
                period=period.draft.name
            ),
            verb=self.tr("Begin"),
            parent=parent,
        )
        self.setMinimumWidth(520)
        self._templates = QComboBox(self)
        self._templates.setObjectName("field.template")
        self._templates.setAccessibleName(self.tr("Template"))
        for template in templates:
            self._templates.addItem(template.draft.name, template.id)
        label = QLabel(self.tr("Template"), self)
        set_look(label, "label")
        label.setBuddy(self._templates)
        self.body.addWidget(initiatives_list(initiatives, self))
        for widget in (label, self._templates):
            self.body.addWidget(widget)
        self._templates.setFocus()
        self.accepted.connect(lambda: self.chosen.emit(self._templates.currentData()))
