"""The structure tree as the bytes of a PDF (ISO 32000-1, 14.7.2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

from secretariat.printing.tagging.structure import AnnotationContent, Child, Element, ParentEntry, WrittenElement


class ReadyObject(PDFObject):
    """An object whose bytes are ready to write."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.data = b""

    def format(self, _document: object) -> bytes:
        """Return them; the name is ReportLab's."""
        return self.data


def structure_tree(document: Any, root: Element, parent_tree: Sequence[ParentEntry]) -> ReadyObject:
    """Return the whole tree as objects of `document`, to be written with it."""
    tree = ReadyObject()
    tree_reference = document.Reference(tree).format(document)
    elements = list(root.walk())
    objects = []
    for element in elements:
        ready = ReadyObject()
        element.reference = document.Reference(ready).format(document)
        objects.append(ready)
    page_reference = PageReferences(document)
    for element, ready in zip(elements, objects, strict=True):
        ready.data = element_bytes(element, tree_reference, page_reference)
    parents = ReadyObject()
    parents.data = numbers(parent_tree)
    tree.data = b"<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d%s>>" % (
        root.reference,
        document.Reference(parents).format(document),
        len(parent_tree),
        _identifiers(document, elements),
    )
    return tree


class PageReferences:
    """The references of a document's pages by number."""

    def __init__(self, document: object) -> None:
        self._document = document
        self._known: dict[int, bytes] = {}

    def __call__(self, page: int) -> bytes:
        """Return the reference of a page that is drawn."""
        if page not in self._known:
            self._known[page] = PDFObjectReference(f"Page{page}").format(self._document)
        return self._known[page]


def element_bytes(element: Element, tree_reference: bytes, page_reference: PageReferences) -> bytes:
    """Return an element as it is written; it and its children must have their references."""
    parent = element.parent.reference if element.parent is not None else tree_reference
    parts = [b"<</Type/StructElem/S/", element.role.encode(), b"/P ", parent]
    if element.page is not None:
        parts += [b"/Pg ", page_reference(element.page)]
    children = [_child_bytes(child, element.page, page_reference) for child in element.children]
    if children:
        parts += [b"/K[", b" ".join(children), b"]"]
    if element.attributes:
        parts += [b"/A ", element.attributes.encode()]
    if element.alternative:
        parts += [b"/Alt ", _text(element.alternative)]
    if element.identifier:
        parts += [b"/ID(", element.identifier.encode(), b")"]
    parts.append(b">>")
    return b"".join(parts)


def _child_bytes(child: Child, page: int | None, page_reference: PageReferences) -> bytes:
    if isinstance(child, Element | WrittenElement):
        return child.reference
    if isinstance(child, AnnotationContent):
        return b"<</Type/OBJR/Pg %s/Obj %s>>" % (page_reference(child.page), child.reference)
    if child.page == page:
        return b"%d" % child.number
    return b"<</Type/MCR/Pg %s/MCID %d>>" % (page_reference(child.page), child.number)


def owners(entry: list[Element] | Element) -> bytes:
    """Return an entry of the parent tree as it is written."""
    return b"[%s]" % b" ".join(element.reference for element in entry) if isinstance(entry, list) else entry.reference


def numbers(parent_tree: Sequence[ParentEntry]) -> bytes:
    """Return the parent tree as it is written; an entry of bytes names an object written before."""
    return b"<</Nums[" + b"\n".join(_numbered(key, entry) for key, entry in enumerate(parent_tree)) + b"]>>"


def _numbered(key: int, entry: ParentEntry) -> bytes:
    if isinstance(entry, list):
        return b"%d%s" % (key, owners(entry))
    return b"%d %s" % (key, entry if isinstance(entry, bytes) else owners(entry))


def _identifiers(document: Any, elements: Sequence[Element]) -> bytes:
    named = names_of(elements)
    if not named:
        return b""
    leaf = ReadyObject()
    leaf.data = names(named)
    return b"/IDTree <</Kids[%s]>>" % document.Reference(leaf).format(document)


def names_of(elements: Iterable[Element]) -> list[tuple[bytes, bytes]]:
    """Return the identifiers and references of the elements that have one."""
    return [(element.identifier.encode(), element.reference) for element in elements if element.identifier]


def names(named: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the leaf of the tree of identifiers as it is written; there must be one at least."""
    ordered = sorted(named)
    entries = b" ".join(b"(%s) %s" % entry for entry in ordered)
    return b"<</Names[%s]/Limits[(%s)(%s)]>>" % (entries, ordered[0][0], ordered[-1][0])


def _text(text: str) -> bytes:
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"
