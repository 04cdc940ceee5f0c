"""Gives the office's calendar out: meetings, agendas to send and hearings to answer, as an iCalendar file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.file_names import file_name
from secretariat.application.services import Services
from secretariat.domain.committees import CommitteeId
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.paper_out import open_place


class CalendarOut(QObject):
    """Asks over one screen where the calendar goes, and writes it."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self, committee: CommitteeId) -> None:
        """Ask where the calendar of a committee goes."""
        dialog = QFileDialog(self._window, self.tr("Give the calendar out"), self._folder, self.tr("Calendars (*.ics)"))
        dialog.setObjectName("calendar_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(file_name(self.tr("Calendar"), ".ics"))
        dialog.fileSelected.connect(lambda file: self.write(committee, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, committee: CommitteeId, file: Path) -> None:
        """Write the calendar of a committee to a file."""
        self._folder = str(file.parent)
        self._operations.run_in_background(
            lambda _: self._services.calendar.give_out(committee, file),
            message=self.tr("The calendar is being written …"),
            on_done=lambda events: self._say_written(events, file),
            can_cancel=False,
        )

    def _say_written(self, events: int, file: Path) -> None:
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("{count} events are written to {file}.").format(count=events, file=file.name),
            meaning=self.tr("A calendar that reads the file again updates them; none is doubled."),
            buttons=(
                NoticeButton(self.tr("Open"), lambda: open_place(file), keeps=True),
                NoticeButton(self.tr("Open the folder"), lambda: open_place(file.parent)),
            ),
            key="calendar",
        )
