"""Puts an open hearing aside: it leaves the lists and is kept, and one press brings it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from secretariat.application.ports import Changes
from secretariat.application.services import Services
from secretariat.domain.hearings import Hearing
from secretariat.ui.hearings.open_hearing import OpenHearing
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations


class PuttingAside(QObject):
    """`done` when the hearing is put aside and its tab can go."""

    done = Signal()

    def __init__(self, record: OpenHearing) -> None:
        super().__init__(record)
        self._record = record

    def put_aside(self) -> None:
        """Put the stored hearing aside; what is not saved stays in the journal."""
        record, hearing = self._record, self._record.hearing
        if hearing is None:
            return
        record.operations.run(
            lambda: record.services.hearings.remove(hearing.id, version=hearing.version),
            changes=Changes.HEARINGS,
            on_done=lambda _: self._on_put_aside(hearing),
        )

    def _on_put_aside(self, hearing: Hearing) -> None:
        services, operations = self._record.services, self._record.operations
        operations.say(
            NoticeKind.GOOD,
            self.tr("“{title}” is put aside.").format(title=hearing.draft.title),
            buttons=(NoticeButton(self.tr("Undo"), lambda: bring_back(services, operations, hearing)),),
            key="put_aside",
            brief=True,
        )
        self.done.emit()


def bring_back(services: Services, operations: Operations, hearing: Hearing) -> None:
    """Put the hearing back into the lists. The tab it was asked from is gone by then."""
    operations.run(lambda: services.hearings.bring_back(hearing.id), changes=Changes.HEARINGS)
