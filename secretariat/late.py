"""What reads, writes and prints outside, each imported when it is first used: a window shows before any of it is."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from functools import cached_property
from pathlib import Path
from threading import Lock

from secretariat.application.budget.files import BudgetFiles, Copied, TableFormat
from secretariat.application.calendars import CalendarEvent
from secretariat.application.contributed import ContributionRead, MarkedBlock
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.papers import Printable
from secretariat.application.export import ExportTable
from secretariat.application.issuing.packages import IssuedDocument, PackageFault, Packages
from secretariat.application.ports import PreviewRenderer, Renderer
from secretariat.application.progress import Tell, silently
from secretariat.application.travelling import FileRead, OutgoingSheet
from secretariat.domain.budget.recognition.sources import Source
from secretariat.domain.budget.tables import BudgetTableDraft
from secretariat.domain.refunds import RefundRate
from secretariat.domain.text import Text


class LateRenderer:
    """Prints as `secretariat.printing` does, which is imported when the first document is printed."""

    def render(self, document: Printable) -> bytes:
        return self._renderer.render(document)

    def write(self, document: Printable, target: Path, *, tell: Tell = silently) -> None:
        self._renderer.write(document, target, tell=tell)

    @cached_property
    def _renderer(self) -> Renderer:
        from secretariat.printing.renderer import PdfRenderer

        return PdfRenderer()


class LatePaste:
    """Reads the clipboard as `secretariat.exchange` does, which is imported when something is pasted."""

    def read(self, *, html: str | None, plain: str | None) -> Text:
        from secretariat.exchange.clipboard import ClipboardReader

        return ClipboardReader().read(html=html, plain=plain)


class LateSheetFiles:
    """Writes and reads Word files as `secretariat.exchange` does, which is imported for the first one."""

    def write(self, sheets: Sequence[OutgoingSheet], target: Path) -> None:
        from secretariat.exchange.sheet_files import WordSheetFiles

        WordSheetFiles().write(sheets, target)

    def read(self, file: Path) -> FileRead:
        from secretariat.exchange.sheet_files import WordSheetFiles

        return WordSheetFiles().read(file)


class LateTableFiles:
    """Writes workbooks as `secretariat.exchange` does, which is imported for the first one."""

    def write(self, table: ExportTable, target: Path) -> None:
        from secretariat.exchange.workbooks import Workbooks

        Workbooks().write(table, target)


class LateBudgetFiles:
    """Reads and writes budget tables as `secretariat.exchange` does, which is imported for the first one."""

    def read(self, file: Path, *, tell: Tell = silently) -> Sequence[Source]:
        return self._files.read(file, tell=tell)

    def write(
        self,
        draft: BudgetTableDraft,
        target: Path,
        kind: TableFormat,
        *,
        rates: Sequence[RefundRate] = (),
        tell: Tell = silently,
    ) -> None:
        self._files.write(draft, target, kind, rates=rates, tell=tell)

    def pasted(self, *, html: str | None, plain: str | None) -> Source:
        return self._files.pasted(html=html, plain=plain)

    def cells(self, *, html: str | None, plain: str | None, finest: int = 2) -> Sequence[Sequence[str]]:
        return self._files.cells(html=html, plain=plain, finest=finest)

    def copied(self, texts: Sequence[Sequence[str]]) -> Copied:
        return self._files.copied(texts)

    @cached_property
    def _files(self) -> BudgetFiles:
        from secretariat.exchange.budgets.files import TableFilesOutside
        from secretariat.printing.wording import budget_wording

        return TableFilesOutside(budget_wording)


class LateWordPapers:
    """Writes documents as Word files as `secretariat.exchange` does, which is imported for the first one."""

    def render(self, document: ComposedDocument) -> bytes:
        from secretariat.exchange.word_papers import WordPaperWriter

        return WordPaperWriter().render(document)


class LateContributions:
    """Reads Word contributions as `secretariat.exchange` does, which is imported for the first one."""

    def read(self, file: Path) -> ContributionRead:
        from secretariat.exchange.contributions import WordContributionReader

        return WordContributionReader().read(file)

    def text(self, read: ContributionRead, accepted: Sequence[str]) -> Text:
        from secretariat.exchange.contributions import WordContributionReader

        return WordContributionReader().text(read, accepted)

    def marked(self, read: ContributionRead) -> tuple[MarkedBlock, ...]:
        from secretariat.exchange.contributions import WordContributionReader

        return WordContributionReader().marked(read)


class LatePackages:
    """Writes and verifies packages as `secretariat.exchange` does, which is imported for the first one."""

    def manifest(self, issued: IssuedDocument) -> bytes:
        return self._folders.manifest(issued)

    def write(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> Path:
        return self._folders.write(folder, files)

    def verify(self, folder: Path) -> tuple[PackageFault, ...]:
        return self._folders.verify(folder)

    @cached_property
    def _folders(self) -> Packages:
        from secretariat.exchange.packages import PackageFolders

        return PackageFolders()


class LateCalendarFiles:
    """Writes calendars as `secretariat.exchange` does, which is imported for the first one."""

    def write(self, events: Sequence[CalendarEvent], target: Path, *, made: datetime) -> None:
        from secretariat.exchange.calendars import CalendarWriter

        CalendarWriter().write(events, target, made=made)


class LatePreviews:
    """Prints in another process, which is started for the first preview, whichever thread asks for it."""

    def __init__(self) -> None:
        self._worker: PreviewRenderer | None = None
        self._starting = Lock()

    def submit(self, document: Printable) -> Future[bytes]:
        with self._starting:
            if self._worker is None:
                from secretariat.printing.worker import PreviewWorker

                self._worker = PreviewWorker()
        return self._worker.submit(document)

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
