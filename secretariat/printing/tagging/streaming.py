"""A tagged canvas that writes its file as it goes: a finished page or element takes no memory any more.

ReportLab keeps every page's operators until the end, and then the whole file twice. Here the operators of a page go to
the file when the page ends, and the elements, links and pages of a part when `flush` is called; what stays is the
place of each object in the file. How many pages there are is known at the end only, so each page has a second, small
content stream for what must say it, written last.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable, Iterable
from typing import IO, Any

from reportlab.pdfbase.pdfdoc import PDFIndirectObject

from secretariat.printing.tagging.canvas import TaggedCanvas
from secretariat.printing.tagging.document import Metadata, finish
from secretariat.printing.tagging.structure import Element, WrittenElement
from secretariat.printing.tagging.tree_writing import (
    PageReferences,
    ReadyObject,
    element_bytes,
    names,
    names_of,
    numbers,
    owners,
)

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_FREE = b"0000000000 65535 f \n"


class StreamedCanvas(TaggedCanvas):
    """A canvas for documents of any length. Its root holds elements only, no text of its own."""

    def __init__(self, stream: IO[bytes], metadata: Metadata, base_font: str, page_size: tuple[float, float]) -> None:
        super().__init__(stream, metadata, base_font, page_size)
        self._file = _ObjectFile(self._doc, stream)
        self._late_streams: list[int] = []
        self._late_marks: dict[int, list[tuple[str, Callable[[], None], Callable[[], None]]]] = {}
        self._pages_of: dict[str, int] = {}
        self._unwritten_links: list[str] = []
        self._unwritten_pages: list[str] = []
        self._owned = 0
        self._named: list[tuple[bytes, bytes]] = []
        self._page_references = PageReferences(self._doc)
        self._tree = ReadyObject()
        self._tree_reference = self._doc.Reference(self._tree).format(self._doc)
        self.root.reference = _reference(self._file.new_number())

    @property
    def page_count(self) -> int:
        """How many pages are finished."""
        return len(self._late_streams)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page and write its operators."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        early, late = self._file.new_number(), self._file.new_number()
        self._file.write_stream(early, page.stream)
        self._late_streams.append(late)
        page.stream = None
        page.Contents = f"[{early} 0 R {late} 0 R]"
        reference = self._doc.Reference(page)
        self._doc.Pages.pages[-1] = reference
        self._unwritten_links += [annotation.name for annotation in page.Annots]
        self._unwritten_pages.append(reference.name)

    def flush(self, part: Element) -> None:
        """Write `part`, a child of the root, with all its elements, and the pages and links drawn so far.

        The places its links lead to must be drawn; nothing more may be hung on it. What else is drawn meanwhile must
        belong to parts flushed before.
        """
        place = self.root.children.index(part)
        self.flush_children(self.root, place, place + 1)
        self._unwritten_links = self._written(self._unwritten_links)

    def flush_children(self, parent: Element, start: int, end: int) -> None:
        """Write the children of `parent` from `start` to before `end` with all below them, and the finished pages.

        Nothing more may be hung on them. `parent` itself and what else stands on the pages are written later; so are
        the links, for they may lead to places that are not drawn yet.
        """
        parts = [child for child in parent.children[start:end] if isinstance(child, Element)]
        elements = [element for part in parts for element in part.walk()]
        for element in (parent, *elements):
            self._referred(element)
        for element in elements:
            self._write_element(element)
        self._named += names_of(elements)
        parent.children[start:end] = [WrittenElement(part.reference) for part in parts]
        self._write_owners()
        self._unwritten_pages = self._written(self._unwritten_pages)

    def _referred(self, element: Element) -> None:
        """Give an element its number in the file, which others may name before it is written."""
        if not element.reference:
            element.reference = _reference(self._file.new_number())

    def _written(self, objects: Iterable[str]) -> list[str]:
        """Write ReportLab's objects of these names; none is left."""
        for name in objects:
            self._file.write_registered(name)
        return []

    def _write_element(self, element: Element) -> None:
        number = int(element.reference.partition(b" ")[0])
        self._file.write(number, element_bytes(element, self._tree_reference, self._page_references))

    def _write_owners(self) -> None:
        """Write who owns the marks of the finished pages; the last entry is the open page's."""
        entries = self.parent_tree.entries
        for key in range(self._owned, len(entries)):
            entry = entries[key]
            if isinstance(entry, bytes) or entry is self._page_elements:
                continue
            for element in entry if isinstance(entry, list) else [entry]:
                self._referred(element)
            if isinstance(entry, list):
                number = self._file.new_number()
                self._file.write(number, owners(entry))
                entries[key] = _reference(number)
            else:
                entries[key] = owners(entry)
        self._owned = len(entries) - 1

    def place(self, name: str, top: float) -> None:
        """Let links, the outline and `page_of` lead to this height of the current page."""
        super().place(name, top)
        self._pages_of[name] = self.getPageNumber()

    def page_of(self, place: str) -> int:
        """Return the page a place was drawn on, counted from 1 in the order of drawing."""
        return self._pages_of[place]

    def put_off(self, element: Element, draw: Callable[[], None], beside: Callable[[], None]) -> None:
        """Give `element` a mark here whose content `draw` paints when all is drawn; then `beside` paints furniture."""
        opened = self.open_mark(element)
        self.close_mark()
        self._late_marks.setdefault(self.getPageNumber(), []).append((opened, draw, beside))

    def write_late(self, draw: Callable[[int], None]) -> None:
        """Write each page's second content: what was put off, and what `draw` paints.

        It is given the page as it was drawn, counted from 1.
        """
        for page, number in enumerate(self._late_streams, start=1):
            self._code: list[str] = []
            self._write_put_off(page)
            draw(page)
            self._file.write_stream(number, "\n".join(self._code) + "\n")
        self._code = []

    def _write_put_off(self, page: int) -> None:
        for opened, paint, paint_beside in self._late_marks.pop(page, ()):
            self.write(opened)
            self._mark_open = True
            paint()
            self.write(self.close_mark())
            paint_beside()

    def put_first(self, count: int) -> None:
        """Let the last `count` pages come before all others."""
        pages = self._doc.Pages.pages
        pages[:] = [*pages[len(pages) - count :], *pages[: len(pages) - count]]

    def save(self) -> None:
        """Write what is left: the tree, the fonts, the catalogue and where everything stands."""
        finish(self._doc, self.metadata, self._structure)
        self._file.finish(self)

    def _structure(self) -> ReadyObject:
        self._write_element(self.root)
        parents = self._file.new_number()
        self._file.write(parents, numbers(self.parent_tree.entries))
        identifiers = b""
        if self._named:
            leaf = self._file.new_number()
            self._file.write(leaf, names(self._named))
            identifiers = b"/IDTree <</Kids[%d 0 R]>>" % leaf
        self._tree.data = b"<</Type/StructTreeRoot/K %s/ParentTree %d 0 R/ParentTreeNextKey %d%s>>" % (
            self.root.reference,
            parents,
            len(self.parent_tree.entries),
            identifiers,
        )
        return self._tree


def _reference(number: int) -> bytes:
    return b"%d 0 R" % number


class _ObjectFile:
    """The objects of a PDF in the order they are finished, and where each begins."""

    def __init__(self, document: Any, stream: IO[bytes]) -> None:
        self._document = document
        self._stream = stream
        self._places = array("Q", [0])
        self._at = 0
        self._put(_HEAD)

    def new_number(self) -> int:
        """Return the number of an object that ReportLab need not know."""
        self._document.objectcounter += 1
        return int(self._document.objectcounter)

    def write(self, number: int, content: bytes) -> None:
        """Write an object."""
        self._begin(number)
        self._put(b"%d 0 obj\n%s\nendobj\n" % (number, content))

    def write_stream(self, number: int, code: str) -> None:
        """Write page operators."""
        packed = zlib.compress(code.encode("latin-1"))
        self.write(number, b"<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (len(packed), packed))

    def write_registered(self, name: str) -> None:
        """Write one of ReportLab's objects and forget all of it but its number."""
        document = self._document
        number, _ = document.idToObjectNumberAndVersion[name]
        self._begin(number)
        self._put(PDFIndirectObject(name, document.idToObject[name]).format(document))
        document.idToObject[name] = None

    def finish(self, canvas: StreamedCanvas) -> None:
        """Write all objects that are left, as ReportLab's own `PDFDocument.format` does, and the table of places."""
        document = self._document
        for font in document.delayedFonts:
            font.addObjects(document)
        document.info.invariant = document.invariant
        document.info.digest(document.signature)
        catalogue, info = document.Reference(document.Catalog), document.Reference(document.info)
        document.Outlines.prepare(document, canvas)
        if document.Outlines.ready < 0:
            document.Catalog.Outlines = None
        number = 0
        while number < document.objectcounter:  # writing an object may register others
            number += 1
            if not self._is_written(number):
                self.write_registered(document.numberToId[number])
        self._put_table(catalogue.format(document), info.format(document))

    def _put_table(self, catalogue: bytes, info: bytes) -> None:
        start, size = self._at, len(self._places)
        self._put(b"xref\n0 %d\n" % size + _FREE)
        for place in self._places[1:]:
            self._put(b"%010d 00000 n \n" % place)
        trailer = b"trailer\n<</Size %d/Root %s/Info %s/ID%s>>\nstartxref\n%d\n%%%%EOF\n"
        self._put(trailer % (size, catalogue, info, self._document.ID(), start))

    def _is_written(self, number: int) -> bool:
        return number < len(self._places) and self._places[number] > 0

    def _begin(self, number: int) -> None:
        missing = number + 1 - len(self._places)
        if missing > 0:
            self._places.extend([0] * missing)
        self._places[number] = self._at

    def _put(self, data: bytes) -> None:
        self._stream.write(data)
        self._at += len(data)
