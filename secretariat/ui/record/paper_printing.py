"""Puts the pages of a finished PDF on a printer, dot by dot, so that the paper is the file and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

MOST_DOTS = 600
"""Dots per inch the pages are drawn in at most; finer ones cannot be told apart and fill the memory."""

BAND = 800
"""Rows of dots drawn at a time: a whole page of 600 dots per inch would take 140 MB."""

Progress = Callable[[int, int], None]


class PrintingFailed(Exception):
    """The printer did not take the paper."""


def print_pdf(pdf: bytes, printer: QPrinter, *, progress: Progress) -> int:
    """Print the pages the user chose and return how many left. Runs on any thread; `progress` gets (done, of)
    after each page and may raise, which ends the work and takes the paper back as far as the printer lets it.

    A page that lies down is printed on a sheet that does. The pages are scaled down to the sheet when it is smaller
    than they are, never up. Raises `PrintingFailed`.
    """
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = list(chosen_pages(printer, document.pageCount()))
    printer.setFullPage(True)
    if pages:
        _turn_sheet(printer, document.pagePointSize(pages[0]))
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise PrintingFailed(printer.printerName())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    try:
        for done, page in enumerate(pages):
            if done:
                _turn_sheet(printer, document.pagePointSize(page))
                _begin_page(printer)
            _draw_page(document, page, printer, painter)
            progress(done + 1, len(pages))
    except Exception:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()
    return len(pages)


def _turn_sheet(printer: QPrinter, page: QSizeF) -> None:
    """Let the next sheet stand or lie as its page does."""
    lies = page.width() > page.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)


def _begin_page(printer: QPrinter) -> None:
    if not printer.newPage():
        raise PrintingFailed(printer.printerName())


def chosen_pages(printer: QPrinter, count: int) -> Iterator[int]:
    """Yield the pages to print, counted from 0, as often and in the order the printer cannot see to by itself."""
    first, last = printer.fromPage(), printer.toPage()
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not first:
        first, last = 1, count
    pages = range(max(first, 1) - 1, min(last or count, count))
    ordered = pages if printer.pageOrder() is QPrinter.PageOrder.FirstPageFirst else reversed(pages)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sheets = list(ordered)
    if printer.collateCopies():
        yield from sheets * copies
    else:
        yield from (page for page in sheets for _ in range(copies))


def _draw_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    points = document.pagePointSize(page)
    sheet = printer.pageLayout().fullRectPoints()
    scale = min(1.0, sheet.width() / points.width(), sheet.height() / points.height())
    target = _dots(points * scale, printer.resolution())
    drawn = _dots(points * scale, min(printer.resolution(), MOST_DOTS))
    factor = target.width() / drawn.width()
    for top in range(0, drawn.height(), BAND):
        rows = min(BAND, drawn.height() - top)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(drawn)
        options.setScaledClipRect(QRect(0, top, drawn.width(), rows))
        band = document.render(page, QSize(drawn.width(), rows), options)
        place = QRect(QPoint(0, round(top * factor)), QPoint(target.width() - 1, round((top + rows) * factor) - 1))
        painter.drawImage(place, _on_white(band))


def _on_white(band: QImage) -> QImage:
    """Return the picture without its see-through parts, which some printer drivers set in black."""
    white = QImage(band.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, band)
    painter.end()
    return white


def _dots(points: QSizeF, dots_per_inch: int) -> QSize:
    return (points * dots_per_inch / 72).toSize()
