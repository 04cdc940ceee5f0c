"""Begins the status sheets of initiatives that have none: asks which template, and makes them beside the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.ports import Changes
from secretariat.application.records import RecordKind
from secretariat.application.services import Services
from secretariat.domain.initiatives import InitiativeId
from secretariat.domain.periods import Period, PeriodId
from secretariat.domain.sheet_templates import SheetTemplate, TemplateId
from secretariat.domain.status_sheets import Sheet
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.periods.begin_question import BeginQuestion


class SheetBeginning(QObject):
    """Nothing is begun without being asked for."""

    begun = Signal(int, int)
    """The ids of the initiative and the period of the one sheet that was begun."""
    new_wanted = Signal(object)
    """The `RecordKind` of a record that is missing for the work."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        """Ask over `window`, which owns this."""
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window

    def ask_one(self, initiative_id: InitiativeId, period_id: PeriodId) -> None:
        """Ask for the template of one initiative's sheet."""
        services = self._services
        self._operations.run(
            lambda: (services.periods.get(period_id), services.initiatives.get(initiative_id).draft),
            on_done=lambda found: self.ask(
                found[0], {initiative_id: " ".join(filter(None, (found[1].number, found[1].name)))}
            ),
        )

    def ask(self, period: Period, initiatives: dict[InitiativeId, str]) -> None:
        """Ask for the template that the sheets of initiatives, told by number and name, begin from."""
        templates: list[SheetTemplate] = []
        read = self._operations.run(
            lambda: self._services.templates.list(period.committee_id), on_done=templates.extend
        )
        if not read:
            return
        if not templates:
            self._say_no_template()
            return
        question = BeginQuestion(list(initiatives.values()), templates, period, self._window)
        question.chosen.connect(lambda template: self._begin(period.id, list(initiatives), template))
        question.open()

    def _say_no_template(self) -> None:
        button = NoticeButton(self.tr("New template"), lambda: self.new_wanted.emit(RecordKind.TEMPLATE))
        self._operations.say(
            NoticeKind.WARNING,
            self.tr("There is no template to begin status sheets from."),
            advice=self.tr("Make one first, or bring one back that was put aside."),
            buttons=(button,),
            key="no_template",
        )

    def _begin(self, period: PeriodId, initiatives: Sequence[InitiativeId], template: TemplateId) -> None:
        def work(progress: Progress) -> Sequence[Sheet]:
            return self._services.sheets.begin_all(initiatives, period, template, tell=progress.tell)

        self._operations.run_in_background(
            work,
            message=self.tr("The status sheets are being begun …"),
            changes=Changes.SHEETS,
            on_done=self._on_begun,
            on_fault=lambda _: self._operations.changed.emit(Changes.SHEETS),
        )

    def _on_begun(self, sheets: Sequence[Sheet]) -> None:
        if len(sheets) == 1:
            self.begun.emit(sheets[0].initiative_id, sheets[0].period_id)
        else:
            told = self.tr("{count} status sheets are begun.").format(count=len(sheets))
            self._operations.say(NoticeKind.GOOD, told, brief=True)
