"""The paper beside a record stands still, however high the window is."""

from __future__ import annotations

from io import BytesIO

from PySide6.QtPdfWidgets import QPdfView
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from secretariat.ui.record.paper_view import PaperView


def one_page() -> bytes:
    """Return a paper of one page."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.drawString(72, 720, "Status")
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_a_page_that_just_fits_does_not_flicker_between_two_widths(qtbot):
    view = PaperView()
    qtbot.addWidget(view)
    view.show()
    view.show_pdf(one_page())
    viewport = view.findChild(QPdfView, "paper").viewport()
    widths = set()
    for height in (400, 900):
        view.resize(390, height)
        qtbot.waitUntil(lambda height=height: view.height() == height)
        widths.add(viewport.width())
    assert len(widths) == 1
