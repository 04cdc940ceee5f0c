"""How a document comes to be: begun from a template, or as next year's of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.application.services import Services
from secretariat.domain.committees import Committee
from secretariat.domain.documents.documents import Document, DocumentId
from secretariat.domain.documents.templates import DocumentTemplate, DocumentTemplateId
from secretariat.domain.periods import Period, PeriodId
from secretariat.ui.documents.new_document import NewDocument, RollDocument
from secretariat.ui.operations import Operations


class NewDocuments(QObject):
    """Asks over `window`, for the committee in use. Does nothing while there is none.

    `begun` carries the draft of a new document.
    """

    begun = Signal(object)

    def __init__(
        self,
        services: Services,
        operations: Operations,
        window: QWidget,
        *,
        committee: Callable[[], Committee | None],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._committee = committee

    def ask(self, template: DocumentTemplateId | None = None) -> None:
        """Ask what a new document begins with; `template` is chosen already."""
        committee = self._committee()
        if committee is not None:
            self._operations.run(
                lambda: (self._services.documents.templates(committee.id), self._services.periods.list(committee.id)),
                on_done=lambda found: self._ask_among(committee, *found, chosen=template),
            )

    def roll(self, document_id: DocumentId) -> None:
        """Ask for which period a document's next one is begun."""
        services = self._services

        def ask_for(document: Document, periods: Sequence[Period]) -> None:
            dialog = RollDocument(document, periods, self._window)
            dialog.answered.connect(lambda period: self._roll(document_id, period))
            dialog.open()

        def read() -> tuple[Document, Sequence[Period]]:
            document = services.documents.get(document_id)
            return document, services.periods.list(document.committee_id)

        self._operations.run(read, on_done=lambda found: ask_for(*found))

    def _ask_among(
        self,
        committee: Committee,
        templates: Sequence[DocumentTemplate],
        periods: Sequence[Period],
        *,
        chosen: DocumentTemplateId | None,
    ) -> None:
        dialog = NewDocument(templates, periods, self._window, chosen=chosen)
        dialog.answered.connect(lambda template, period: self._begin(committee, template, period))
        dialog.open()

    def _begin(self, committee: Committee, template: DocumentTemplateId, period: PeriodId | None) -> None:
        self._operations.run(
            lambda: self._services.documents.begin(committee.id, template, period), on_done=self.begun.emit
        )

    def _roll(self, document_id: DocumentId, period: PeriodId | None) -> None:
        self._operations.run(lambda: self._services.documents.rolled(document_id, period), on_done=self.begun.emit)
