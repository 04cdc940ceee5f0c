"""What can be done with an issued paper: its files and its package are given out, and it is verified."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.application.faults import StorageFault, StorageTrouble
from secretariat.application.issuing.issues import PDF, PUBLIC, WORD
from secretariat.application.issuing.packages import FaultKind, PackagedFile, PackageFault
from secretariat.application.queries import DocumentIssueRow
from secretariat.application.services import Services
from secretariat.domain.documents.documents import DocumentIssueId
from secretariat.domain.hearings import IssueId
from secretariat.ui.archive.list_model import Archived
from secretariat.ui.archive.package_faults import PackageFaultsDialog
from secretariat.ui.documents import labels
from secretariat.ui.kit.notices import NoticeKind
from secretariat.ui.operations import Operations
from secretariat.ui.record.package_out import PACKAGE_KEY, PackageOut
from secretariat.ui.record.paper_out import PaperOut, word_file, writing


@dataclass(frozen=True, slots=True)
class Issued:
    """An issued paper: a version of a response, or an edition of a document, by its id."""

    id: IssueId | DocumentIssueId
    is_document: bool
    title: str
    number: int


def issued(row: Archived) -> Issued:
    """Return the paper that a line of the archive stands for."""
    return Issued(row.issue.id, isinstance(row.issue, DocumentIssueRow), row.issue.title, row.issue.number)


class ArchiveOut(QObject):
    """Asks over `window`, which owns this. Files leave byte for byte as they were issued."""

    def __init__(self, services: Services, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._operations = operations
        self._window = window
        self._pdf = PaperOut(operations, window)
        self._word = PaperOut(operations, window, file=word_file())
        self._packages = PackageOut(services, operations, window)

    # Files

    def ask_pdf(self, paper: Issued) -> None:
        """Ask where to save the PDF."""
        self._fetch(self._reading(paper, PDF), partial(self._ask_where, self._pdf))

    def ask_word(self, paper: Issued) -> None:
        """Ask where to save the Word file of a document."""
        self._fetch(self._reading(paper, WORD), partial(self._ask_where, self._word))

    def ask_printer(self, paper: Issued) -> None:
        """Ask for a printer with the system's dialog, then print the PDF."""
        self._fetch(self._reading(paper, PDF), self._ask_printer)

    def ask_public_printer(self, paper: Issued) -> None:
        """Ask for a printer, then print what the public may read of a document; of a closed item that is nothing,
        which is told.
        """
        issues, number = self._services.document_issues, DocumentIssueId(paper.id)

        def read() -> tuple[str, bytes]:
            files = issues.issued(number).files
            named = next((file.name for file in files if file.role == PUBLIC[PDF]), "")
            return named or _named(files, PDF), issues.public_file(number, PDF)

        self._fetch(read, self._ask_printer)

    def ask_package(self, paper: Issued) -> None:
        """Ask for the folder the package of a document is written into."""
        self._packages.ask(DocumentIssueId(paper.id))

    # Whether it is whole

    def verify(self, paper: Issued) -> None:
        """Weigh the stored files against the SHA-256 each was issued with, and say what came of it."""
        edition = self.tr("“{title}”, {edition}").format(title=paper.title, edition=labels.edition(paper.number))
        self._operations.run_in_background(
            lambda _: self._faults(paper),
            message=self.tr("The files are being verified …"),
            on_done=lambda faults: self._tell(edition, faults),
            can_cancel=False,
        )

    def ask_folder(self) -> None:
        """Ask for the folder of a package that was given out, to verify it."""
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Which package is to be verified?"), start)
        dialog.setObjectName("verify_package")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.verify_folder(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def verify_folder(self, folder: Path) -> None:
        """Weigh a package that was given out against its own manifest, and say what came of it."""
        issues = self._services.document_issues
        self._operations.run_in_background(
            lambda _: issues.verify_folder(folder),
            message=self.tr("The package is being verified …"),
            on_done=lambda faults: self._tell(folder.name, faults),
            can_cancel=False,
        )

    def _faults(self, paper: Issued) -> tuple[PackageFault, ...]:
        if paper.is_document:
            return self._services.document_issues.verify(DocumentIssueId(paper.id))
        try:
            self._services.responses.issued_pdf(IssueId(paper.id))
        except StorageFault as fault:
            if fault.trouble is not StorageTrouble.DAMAGED:
                raise
            return (PackageFault(FaultKind.CHANGED, f"{paper.title}.pdf"),)
        return ()

    def _tell(self, about: str, faults: tuple[PackageFault, ...]) -> None:
        if faults:
            PackageFaultsDialog(about, faults, self._window).open()
            return
        self._operations.say(
            NoticeKind.GOOD,
            self.tr("{paper}: everything is as it left the house.").format(paper=about),
            meaning=self.tr("Each file gives the SHA-256 it was issued with."),
            key=PACKAGE_KEY,
            brief=True,
        )

    # Within

    def _reading(self, paper: Issued, role: str) -> Callable[[], tuple[str, bytes]]:
        """Return what reads a file and its name, on any thread."""
        responses, issues = self._services.responses, self._services.document_issues

        def of_response() -> tuple[str, bytes]:
            number = IssueId(paper.id)
            return responses.file_name(responses.issued(number).hearing), responses.issued_pdf(number)

        def of_document() -> tuple[str, bytes]:
            number = DocumentIssueId(paper.id)
            return _named(issues.issued(number).files, role), issues.file(number, role)

        return of_document if paper.is_document else of_response

    def _fetch(self, read: Callable[[], tuple[str, bytes]], then: Callable[[str, bytes], None]) -> None:
        self._operations.run_in_background(
            lambda _: read(),
            message=self.tr("The file is being fetched …"),
            on_done=lambda found: then(*found),
            can_cancel=False,
        )

    def _ask_where(self, out: PaperOut, name: str, content: bytes) -> None:
        again = partial(self._ask_where, out, name, content)
        out.ask_file(name, lambda file: out.save_as(file, writing(lambda: content), again=again))

    def _ask_printer(self, name: str, pdf: bytes) -> None:
        instead = partial(self._ask_where, self._pdf, name, pdf)
        self._pdf.ask_printer(name, lambda printer: self._pdf.print_on(printer, lambda: pdf, instead=instead))


def _named(files: Sequence[PackagedFile], role: str) -> str:
    return next(file.name for file in files if file.role == role)
