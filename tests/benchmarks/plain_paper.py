"""The floor under printing: the same words in ordinary two-pass ReportLab, untagged, in the same faces and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from secretariat.printing import fonts
from secretariat.printing.fonts import Family


class Columns(Protocol):
    """Where words stand on a page, in points."""

    @property
    def text_left(self) -> float:
        """Where lines begin."""

    @property
    def text_width(self) -> float:
        """How long they are."""

    @property
    def next_top(self) -> float:
        """What stays clear above the words of a second page."""

    @property
    def right(self) -> float:
        """Where the page's number ends."""


class _CountingDocument(BaseDocTemplate):  # type: ignore[misc]
    """Platypus in two passes: the second knows how many pages there are."""

    total = 0

    def _allSatisfied(self) -> bool:  # noqa: N802 - ReportLab's name
        known, self.total = self.total, self.page
        return known == self.total


def print_plain(
    story: Sequence[Flowable],
    target: str | BytesIO,
    columns: Columns,
    *,
    sheet: tuple[float, float] = A4,
    family: Family = Family.SERIF,
) -> None:
    """Print a story with "Side x af y" below, without tags. The fonts are registered."""
    made = _CountingDocument(target, pagesize=sheet)
    frame = Frame(columns.text_left, 60, columns.text_width, sheet[1] - columns.next_top - 60, 0, 0, 0, 0)

    def foot(canvas: Any, page: Any) -> None:
        canvas.setFont(fonts.face(Family.SANS), 7.5)
        canvas.drawRightString(columns.right, 40, f"Side {page.page} af {made.total}")

    made.addPageTemplates([PageTemplate("page", [frame], onPage=foot)])
    made.multiBuild(list(story), canvasmaker=partial(canvas_in, family))


def canvas_in(family: Family, *arguments: Any, **options: Any) -> Canvas:
    """Return ReportLab's canvas; its first font is one of ours, since its own is never embedded."""
    own = {"initialFontName": fonts.face(family), "pageCompression": 1}
    return Canvas(*arguments, **(options | own))


def pages_of(file: Path) -> int:
    """Return how many pages a file has."""
    with pikepdf.open(BytesIO(file.read_bytes())) as pdf:
        return len(pdf.pages)


def measured(work: Callable[[], object]) -> float:
    """Return the seconds of one call."""
    start = perf_counter()
    work()
    return perf_counter() - start
