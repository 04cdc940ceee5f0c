"""Takes a list out of the program as a workbook, beside the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.export import ExportTable
from secretariat.application.file_names import file_name
from secretariat.application.ports import TableFiles
from secretariat.ui.kit.notices import NoticeButton, NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.paper_out import open_place


class ListOut(QObject):
    """Asks over one screen where its list goes, and writes it."""

    def __init__(self, tables: TableFiles, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._tables = tables
        self._operations = operations
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask(self, table: ExportTable) -> None:
        """Ask where a list goes, proposing its title for the name."""
        dialog = QFileDialog(
            self._window, self.tr("Export the list"), self._folder, self.tr("Excel workbooks (*.xlsx)")
        )
        dialog.setObjectName("export_file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(file_name(table.title, ".xlsx"))
        dialog.fileSelected.connect(lambda file: self.write(table, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, table: ExportTable, file: Path) -> None:
        """Write a list to a workbook."""
        self._folder = str(file.parent)
        rows = sum(len(group.rows) for group in table.groups)

        def tell(_nothing: None) -> None:
            self._operations.say(
                NoticeKind.GOOD,
                self.tr("{count} rows are written to {file}.").format(count=rows, file=file.name),
                buttons=(
                    NoticeButton(self.tr("Open"), lambda: open_place(file), keeps=True),
                    NoticeButton(self.tr("Open the folder"), lambda: open_place(file.parent)),
                ),
                brief=True,
            )

        self._operations.run_in_background(
            lambda _: self._tables.write(table, file),
            message=self.tr("The workbook is being written …"),
            on_done=tell,
            can_cancel=False,
        )
