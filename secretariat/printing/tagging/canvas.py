"""A ReportLab canvas on which nothing can be painted without saying what it is.

Whatever is drawn is drawn inside `marked(element)` or `artifact(...)`; painting outside raises. Marks never nest and
never straddle a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import IO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from secretariat.printing.tagging.document import Metadata, finish
from secretariat.printing.tagging.structure import AnnotationContent, Element, MarkedContent, ParentTree
from secretariat.printing.tagging.tree_writing import structure_tree


class Unmarked(AssertionError):
    """Something was painted that belongs neither to an element nor to the page's furniture."""


class _ManySubsets(Exception):
    """A text has characters beyond the first subset of its font, which holds some two hundred."""


class _Codes(dict[int, str]):
    """The escaped codes of a font's first subset by characters, looked up once: a text is encoded at one stroke."""

    def __init__(self, font: str, canvas: TaggedCanvas) -> None:
        super().__init__()
        self._font = font
        self._canvas = canvas

    @cached_property
    def name(self) -> str:
        """The name of the subset in the file; the font has it when its first character is encoded."""
        return self._canvas.first_subset_name(self._font)

    def __missing__(self, character: int) -> str:
        code = self._canvas.code_in_first_subset(self._font, chr(character))
        if code is None:
            raise _ManySubsets
        self[character] = code
        return code


class TaggedCanvas(Canvas):
    """A canvas that writes one tagged document into `buffer`."""

    def __init__(
        self, buffer: IO[bytes], metadata: Metadata, base_font: str, page_size: tuple[float, float] = A4
    ) -> None:
        self.metadata = metadata
        self.root = Element("Document")
        self.parent_tree = ParentTree()
        self._page_elements: list[Element] = []
        self._page_key = self.parent_tree.add(self._page_elements)
        self._mark_open = False
        self._codes: dict[str, _Codes] = {}
        super().__init__(
            buffer, pagesize=page_size, pageCompression=1, invariant=1, pdfVersion=(1, 7), initialFontName=base_font
        )
        self._doc._timeStamp = _Moment(metadata.created)  # noqa: SLF001 - ReportLab takes no date from its caller

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Everything painted inside belongs to `element`, as one marked-content sequence."""
        self.write(self.open_mark(element))
        try:
            yield
        finally:
            self.write(self.close_mark())

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Everything painted inside is furniture that is not read aloud; `kind` is "Header" or "Footer" or empty."""
        self.write(self.open_artifact(kind))
        try:
            yield
        finally:
            self.write(self.close_mark())

    def open_mark(self, element: Element) -> str:
        """Begin a marked sequence of `element` and return the operator that begins it."""
        self._begin_mark()
        content = MarkedContent(self.getPageNumber(), len(self._page_elements))
        self._page_elements.append(element)
        element.own(content)
        return f"/{element.role} <</MCID {content.number}>> BDC"

    def open_artifact(self, kind: str = "") -> str:
        """Begin an artifact and return the operator that begins it."""
        self._begin_mark()
        return f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC"

    def close_mark(self) -> str:
        """End the open sequence and return the operator that ends it."""
        if not self._mark_open:
            raise Unmarked("no mark is open")
        self._mark_open = False
        return "EMC"

    def _begin_mark(self) -> None:
        if self._mark_open:
            raise Unmarked("marks do not nest")
        self._mark_open = True

    def write(self, code: str) -> None:
        """Append page operators."""
        self._code.append(code)

    def require_mark(self) -> None:
        """Raise `Unmarked` unless a mark is open."""
        if not self._mark_open:
            raise Unmarked("painted outside every mark")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a line (points)."""
        self.require_mark()
        super().line(x1, y1, x2, y2)

    def rect(self, x: float, y: float, width: float, height: float, *, stroke: int = 0, fill: int = 0) -> None:
        """Draw a box (points)."""
        self.require_mark()
        super().rect(x, y, width, height, stroke, fill)

    def roundRect(self, x: float, y: float, width: float, height: float, radius: float, **painted: int) -> None:  # noqa: N802
        """Draw a box with round corners (points)."""
        self.require_mark()
        super().roundRect(x, y, width, height, radius, **painted)

    def circle(self, x: float, y: float, radius: float, **painted: int) -> None:
        """Draw a circle (points)."""
        self.require_mark()
        super().circle(x, y, radius, **painted)

    def drawPath(self, path: object, **painted: int) -> None:  # noqa: N802
        """Draw a path (points)."""
        self.require_mark()
        super().drawPath(path, **painted)

    def drawImage(self, image: object, x: float, y: float, width: float, height: float) -> None:  # noqa: N802
        """Draw an image, its transparency kept (points)."""
        self.require_mark()
        super().drawImage(image, x, y, width, height, mask="auto")

    def encoded(self, font: str, text: str) -> list[tuple[str, str]]:
        """Return `text` as (name of a font's subset in the file, escaped codes), a piece for each subset."""
        known = self._codes.get(font)
        if known is None:
            known = self._codes[font] = _Codes(font, self)
        try:
            codes = text.translate(known)
        except _ManySubsets:
            return self._in_subsets(font, text)
        return [(known.name, codes)]

    def _in_subsets(self, font: str, text: str) -> list[tuple[str, str]]:
        face = pdfmetrics.getFont(font)
        return [
            (face.getSubsetInternalName(subset, self._doc), self._escape(codes))
            for subset, codes in face.splitString(text, self._doc)
        ]

    def code_in_first_subset(self, font: str, character: str) -> str | None:
        """Return the escaped code of a character, None when it is in a later subset of the font."""
        ((subset, codes),) = pdfmetrics.getFont(font).splitString(character, self._doc)
        return str(self._escape(codes)) if subset == 0 else None

    def first_subset_name(self, font: str) -> str:
        """Return the name in the file of the font's first subset."""
        return str(pdfmetrics.getFont(font).getSubsetInternalName(0, self._doc))

    def link(self, element: Element, target: str, box: tuple[float, float, float, float], description: str) -> None:
        """Put a link over `box` (x1, y1, x2, y2); `target` is an address, or "#" and the name of a place.

        `description` is what is said of it (PDF/UA-1, 7.18.5 asks for Contents).
        """
        key = self.parent_tree.add(element)
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": PDFArray([round(value, 2) for value in box]),
                "Border": "[ 0 0 0 ]",
                "F": 4,
                "StructParent": key,
                "Contents": PDFString(description),
            }
        )
        if target.startswith("#"):
            annotation["Dest"] = self._bookmarkReference(target[1:])
        else:
            annotation["A"] = PDFDictionary({"S": PDFName("URI"), "URI": PDFString(target)})
        self._addAnnotation(annotation)
        reference = self._annotationrefs[-1].format(self._doc)
        element.own(AnnotationContent(self.getPageNumber(), reference))

    def place(self, name: str, top: float) -> None:
        """Let links and the outline lead to this height of the current page."""
        self.bookmarkPage(name, fit="XYZ", left=0, top=round(min(top, self._pagesize[1]), 2))

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page."""
        if self._mark_open:
            raise Unmarked("a mark straddles a page")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = PDFName("S")
        page.StructParents = self._page_key
        self._page_elements = []
        self._page_key = self.parent_tree.add(self._page_elements)

    def save(self) -> None:
        """Write the document with its structure and its claims."""
        finish(self._doc, self.metadata, lambda: structure_tree(self._doc, self.root, self.parent_tree.entries))
        self._doc.SaveToFile(self._filename, self)


class _Moment:
    """A document's date in the shape of ReportLab's time stamp."""

    def __init__(self, moment: datetime) -> None:
        offset = moment.utcoffset()
        minutes = int(offset.total_seconds()) // 60 if offset is not None else 0
        sign = -1 if minutes < 0 else 1
        self.t = moment.timestamp()
        self.lt = moment.timetuple()
        self.YMDhms = tuple(self.lt)[:6]
        self.dhh = sign * (abs(minutes) // 60)
        self.dmm = abs(minutes) % 60
        self.tzname = moment.tzname()
