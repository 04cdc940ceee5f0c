"""Gives the package of an issued document out: asks for a folder, writes it there, says where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.services import Services
from secretariat.domain.documents.documents import DocumentIssueId
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.paper_out import open_place

PACKAGE_KEY = "package"


class PackageOut(QObject):
    """Asks over `window`, which owns this."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window

    def ask(self, issue: DocumentIssueId) -> None:
        """Ask for the folder that an edition's package is written into."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save the package in a folder"), start)
        dialog.setObjectName("save_package")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.save(issue, Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, issue: DocumentIssueId, folder: Path) -> None:
        """Write an edition's package into a folder of its own in `folder`."""
        issues = self._services.document_issues
        self._operations.run_in_background(
            lambda _: issues.give_out(issue, folder),
            message=self.tr("The package is being written …"),
            on_done=self._say_saved,
            can_cancel=False,
        )

    def _say_saved(self, package: Path) -> None:
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("The package is saved as {folder}.").format(folder=package.name),
            buttons=(NoticeButton(self.tr("Open the folder"), lambda: open_place(package)),),
            key=PACKAGE_KEY,
            brief=True,
        )
