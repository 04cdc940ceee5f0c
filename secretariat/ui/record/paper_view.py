"""Shows a PDF as paper: white pages on a calm ground, whose place and size stay when the paper is made anew."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from secretariat.ui import theme
from secretariat.ui.icons import icon

ZOOM_STEP = 1.25
ZOOM_LEAST = 0.25
ZOOM_MOST = 4.0
SWAP_PICTURE = 160
"""Milliseconds the last picture covers the pages while QtPdf draws the new ones: without it they blink white."""


class PaperView(QWidget):
    """A PDF with its page number and its zoom. `show_pdf` keeps the reader's place; `pages` counts the pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        # A page that is just too tall for the view without a scroll bar fits beside one: QtPdf would show and hide the
        # bar for ever.
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._view.setAccessibleName(self.tr("The paper"))
        self._view.setObjectName("paper")
        self._document: QPdfDocument | None = None
        self._cover = QLabel(self._view)
        self._cover.hide()
        self._uncover = QTimer(self, singleShot=True, interval=SWAP_PICTURE)
        self._uncover.timeout.connect(self._cover.hide)
        self._page = QLabel(self)
        self._page.setObjectName("paper.page")
        theme.set_look(self._page, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(self._view, 1)
        self._view.pageNavigator().currentPageChanged.connect(self._show_page_number)
        self._colour_ground()
        theme.appearance().changed.connect(self._colour_ground)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount() if self._document is not None else 0

    @property
    def page(self) -> int:
        """The page at the top of the view, counted from 1; 0 when there is none."""
        return self._view.pageNavigator().currentPage() + 1 if self.pages else 0

    @property
    def scrolled(self) -> int:
        """How far down the pages are scrolled, in pixels."""
        return self._view.verticalScrollBar().value()

    def scroll_to(self, pixels: int) -> None:
        """Scroll the pages to `pixels` from their top."""
        self._view.verticalScrollBar().setValue(pixels)

    def show_pdf(self, pdf: bytes) -> None:
        """Show `pdf` at the place and in the size of what was shown before."""
        document = open_pdf(pdf, self)
        down, across = self._view.verticalScrollBar(), self._view.horizontalScrollBar()
        place = (down.value(), across.value())
        self._cover_pages()
        before, self._document = self._document, document
        self._view.setDocument(document)
        down.setValue(place[0])
        across.setValue(place[1])
        if before is not None:
            before.close()
            before.deleteLater()
        self._show_page_number()

    def fit_width(self) -> None:
        """Make the page as wide as the view."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def zoom(self, factor: float) -> None:
        """Make the page larger or smaller by `factor`."""
        wanted = self._factor_now() * factor
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(ZOOM_MOST, max(ZOOM_LEAST, wanted)))

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 8, 4)
        bar.setSpacing(4)
        bar.addWidget(self._page)
        bar.addStretch(1)
        bar.addWidget(self._button("zoom-out", self.tr("Smaller"), "zoom_out", lambda: self.zoom(1 / ZOOM_STEP)))
        bar.addWidget(self._button("zoom-in", self.tr("Larger"), "zoom_in", lambda: self.zoom(ZOOM_STEP)))
        bar.addWidget(self._button("columns-2", self.tr("As wide as the panel"), "fit_width", self.fit_width))
        return bar

    def _button(self, drawing: str, label: str, name: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing, role="muted"))
        button.setAutoRaise(True)
        button.setToolTip(label)
        button.setAccessibleName(label)
        button.setObjectName(f"action.{name}")
        button.clicked.connect(act)
        return button

    def _factor_now(self) -> float:
        """The size shown, as a factor of the paper's own; the view does not tell it while it fits the width."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom or self._document is None or not self.pages:
            return self._view.zoomFactor()
        margins = self._view.documentMargins()
        width = self._view.viewport().width() - margins.left() - margins.right()
        return width / (self._document.pagePointSize(0).width() * self.logicalDpiX() / 72)

    def _cover_pages(self) -> None:
        if self._document is None or not self.isVisible():
            return
        self._cover.setPixmap(self._view.viewport().grab())
        self._cover.setGeometry(self._view.viewport().geometry())
        self._cover.show()
        self._cover.raise_()
        self._uncover.start()

    def _colour_ground(self) -> None:
        palette = self._view.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, theme.colour("sunken"))
        self._view.setPalette(palette)

    def _show_page_number(self) -> None:
        words = self.tr("Page {page} of {pages}") if self.pages else ""
        self._page.setText(words.format(page=self.page, pages=self.pages))


class DamagedPdf(ValueError):
    """The bytes are no PDF that QtPdf can open."""


def open_pdf(pdf: bytes, owner: QWidget) -> QPdfDocument:
    """Return `pdf` opened, owned by `owner`. Raises `DamagedPdf`."""
    document = QPdfDocument(owner)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        trouble = document.error().name
        document.deleteLater()
        raise DamagedPdf(trouble)
    return document


def page_size(document: QPdfDocument, page: int, dots_per_inch: int) -> QSize:
    """Return a page's size in dots."""
    return (document.pagePointSize(page) * dots_per_inch / 72).toSize()
