"""Prints documents as PDF/UA-1 and PDF/A-2a, in memory or into a file."""

from __future__ import annotations

from contextlib import nullcontext
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import IO

from reportlab import rl_config

from secretariat.application.documents.budgets import BudgetDocument, ControlReport
from secretariat.application.documents.composed import ComposedDocument
from secretariat.application.documents.papers import Printable
from secretariat.application.documents.printable import PrintableDocument
from secretariat.application.documents.reports import GoalsDocument, IndicatorsDocument, SheetsDocument
from secretariat.application.faults import file_told
from secretariat.application.progress import Tell, silently
from secretariat.printing import fonts
from secretariat.printing.budget_printing import print_budget, print_control
from secretariat.printing.characters import single_line
from secretariat.printing.composition import compose
from secretariat.printing.document_printing import print_document
from secretariat.printing.labels import labels
from secretariat.printing.report_printing import print_goals, print_indicators, print_sheets
from secretariat.printing.setting.kept_lines import KeptLines
from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.document import Metadata
from secretariat.printing.tagging.repairs import repair_reportlab
from secretariat.system.whole_file import written_whole

_PRINTING = Lock()
"""ReportLab's fonts are shared by the process and keep a place in their file."""


class PdfRenderer:
    """Prints one document at a time; may be called from any thread. Equal documents give equal bytes.

    With `keeps_lines` it remembers how the last document was set, so that a preview, which prints the same one over and
    over, sets only what changed.
    """

    def __init__(self, *, keeps_lines: bool = False) -> None:
        self._kept = KeptLines() if keeps_lines else None

    def render(self, document: Printable) -> bytes:
        """Return the document as PDF.

        Raises:
            CannotPrint: `logo_unreadable`, `table_too_wide` (params: columns), `block_too_tall`.
        """
        buffer = BytesIO()
        self._print(document, buffer, silently)
        return buffer.getvalue()

    def write(self, document: Printable, target: Path, *, tell: Tell = silently) -> None:
        """Write the document to a file, whole or not at all; see `secretariat.application.ports.Renderer`.

        Raises:
            CannotPrint: as `render`.
            FileFault: the file cannot be written.
            Cancelled: from `tell`.
        """
        with file_told(target), written_whole(target) as stream:
            self._print(document, stream, tell)

    def _print(self, document: Printable, stream: IO[bytes], tell: Tell) -> None:
        with _PRINTING, self._kept.of_paper() if self._kept is not None else nullcontext():
            _prepare()
            _print(document, stream, tell)


def _prepare() -> None:
    rl_config.useA85 = 0
    fonts.register_fonts()
    repair_reportlab()


def _print(document: Printable, stream: IO[bytes], tell: Tell) -> None:
    match document:
        case SheetsDocument():
            print_sheets(document, stream, tell)
        case IndicatorsDocument():
            print_indicators(document, stream, tell)
        case GoalsDocument():
            print_goals(document, stream, tell)
        case BudgetDocument():
            print_budget(document, stream, tell)
        case ControlReport():
            print_control(document, stream, tell)
        case ComposedDocument():
            print_document(document, stream, tell)
        case PrintableDocument():
            tell(0, 1)
            _print_response(document, stream)
            tell(1, 1)


def _print_response(document: PrintableDocument, stream: IO[bytes]) -> None:
    canvas = TaggedCanvas(stream, _metadata(document), fonts.face(fonts.Family.SERIF))
    composition = compose(document, canvas.root)
    for number, page in enumerate(composition.pages, start=1):
        for placement in page.placements:
            placement.block.draw(canvas, placement.x, placement.top)
        composition.furniture.draw(canvas, number, len(composition.pages), page.note_rule)
        canvas.showPage()
    canvas.save()


def _metadata(document: PrintableDocument) -> Metadata:
    author = single_line(document.author)
    title = single_line(document.title) or single_line(document.subject) or author or labels(document.language).untitled
    return Metadata(title, author, single_line(document.subject), document.language.value, document.created)
