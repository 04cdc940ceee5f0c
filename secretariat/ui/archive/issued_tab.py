"""The tab of something issued, a response or a document: its paper, exactly as it left the house."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from secretariat.system.whole_file import write_whole
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.paper_view import PaperView
from secretariat.ui.records import RecordTab


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A paper that left the house. `key` is the tab's, such as `issue:3`; `file_name` is what its file is called."""

    key: str
    title: str
    file_name: str
    pdf: bytes


class IssuedTab(RecordTab):
    """Shows the frozen file; its SHA-256 was compared when it was read."""

    def __init__(self, operations: Operations, paper: IssuedPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._paper = paper
        view = PaperView(self)
        view.show_pdf(paper.pdf)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)

    @property
    def key(self) -> str:
        return self._paper.key

    @property
    def title(self) -> str:
        return self.tr("{title}, issued").format(title=self._paper.title)

    @property
    def icon_name(self) -> str:
        return "file-check"

    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"save_pdf": self._ask_file}

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._paper.file_name)
        dialog.fileSelected.connect(lambda file: self.save_as(Path(file)))
        dialog.open()

    def save_as(self, file: Path) -> None:
        """Write the frozen file."""
        try:
            write_whole(file, self._paper.pdf)
        except OSError as error:
            told = self.tr("The PDF could not be written.")
            advice = self.tr("Choose another folder.")
            self._operations.say(NoticeKind.ERROR, told, meaning=str(error.strerror or error), advice=advice)
            return
        self._operations.say(NoticeKind.GOOD, self.tr("Saved as {file}.").format(file=file.name), brief=True)
