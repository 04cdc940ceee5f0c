"""Sends status sheets to an office: asks where and by when, writes the Word file, tells where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.file_names import file_name
from secretariat.application.ports import Changes
from secretariat.application.queries import OverviewRow
from secretariat.application.services import Services
from secretariat.application.travelling import Dispatch
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations, Progress
from secretariat.ui.periods.send_question import Sending, SendQuestion
from secretariat.ui.record.paper_out import open_place

SENT_KEY = "travel"


class SheetSending(QObject):
    """Sends the stored sheets; `window` is the widget that dialogs belong to."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self, rows: Sequence[OverviewRow], offices: Sequence[str], period: str) -> None:
        """Ask which office the sheets of `rows` go to, and by when; `period` is the name of theirs."""
        question = SendQuestion(rows, offices, self._services.clock.today(), self._window)
        question.decided.connect(lambda sending: self._ask_file(period, sending))
        question.open()

    def _ask_file(self, period: str, sending: Sending) -> None:
        name = self.tr("Status sheets {period} for {office}").format(period=period, office=sending.office)
        dialog = QFileDialog(self._window, self.tr("Send to an office"), self._folder, self.tr("Word files (*.docx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.finished.connect(dialog.deleteLater)
        dialog.setObjectName("send_file")
        dialog.selectFile(file_name(name, ".docx"))
        dialog.fileSelected.connect(lambda file: self._send(sending, Path(file)))
        dialog.open()

    def _send(self, sending: Sending, file: Path) -> None:
        self._folder = str(file.parent)

        def work(_progress: Progress) -> Sequence[Dispatch]:
            return self._services.travel.send(sending.sheets, file, office=sending.office, due=sending.due)

        self._operations.run_in_background(
            work,
            message=self.tr("The Word file is being written …"),
            changes=Changes.SHEETS,
            on_done=lambda sent: self._on_sent(sent, sending.office, file),
            can_cancel=False,
        )

    def _on_sent(self, sent: Sequence[Dispatch], office: str, file: Path) -> None:
        told = (
            self.tr("A status sheet for {office} lies in {file}.")
            if len(sent) == 1
            else self.tr("{count} status sheets for {office} lie in {file}.")
        )
        self._operations.say(
            NoticeKind.GOOD,
            told.format(count=len(sent), office=office, file=file.name),
            advice=self.tr("Send the file as it is; what comes back is taken in again here."),
            buttons=(NoticeButton(self.tr("Open the folder"), lambda: open_place(file.parent)),),
            key=SENT_KEY,
        )
