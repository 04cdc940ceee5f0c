"""The structure tree of a tagged PDF: logical elements in reading order, and what each of them owns on the pages.

The story builds the tree in the order a listener should hear it; drawing only hangs marked content on the elements.
Layout therefore cannot disturb the reading order, and an element whose text runs over several pages stays one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A marked-content sequence: the page (counted from 1) and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class AnnotationContent:
    """A link annotation on a page; `reference` is the object's reference as it stands in the file."""

    page: int
    reference: bytes


class Element:
    """A structure element: its role, what the element says of itself, and its children in reading order.

    `attributes` is a PDF dictionary ready to write; `alternative` is the text of a figure; `identifier` must be unique
    in the document (a note needs one: PDF/UA-1, 7.9). `attached=False` puts off its place to its first content.
    `page` is the first page it has content on.
    """

    __slots__ = (
        "alternative",
        "attached",
        "attributes",
        "children",
        "identifier",
        "page",
        "parent",
        "reference",
        "role",
    )

    def __init__(
        self,
        role: str,
        parent: Element | None = None,
        *,
        attributes: str = "",
        alternative: str = "",
        identifier: str = "",
        attached: bool = True,
    ) -> None:
        self.role = role
        self.parent = parent
        self.attributes = attributes
        self.alternative = alternative
        self.identifier = identifier
        self.children: list[Child] = []
        self.page: int | None = None
        self.reference = b""
        self.attached = parent is None
        if attached:
            self._attach()

    def own(self, content: MarkedContent | AnnotationContent) -> None:
        """Hang content on this element; one made without a place (a link) gets it now, where its first words stand."""
        self._attach()
        if self.page is None:
            self.page = content.page
        self.children.append(content)

    def _attach(self) -> None:
        if not self.attached and self.parent is not None:
            self.attached = True
            self.parent._attach()  # noqa: SLF001 - of the same class
            self.parent.children.append(self)

    def walk(self) -> Iterator[Element]:
        """Yield this element and all below it, in reading order."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))


@dataclass(frozen=True, slots=True)
class WrittenElement:
    """What is kept of an element that is in the file already."""

    reference: bytes


Child: TypeAlias = Element | WrittenElement | MarkedContent | AnnotationContent

ParentEntry: TypeAlias = list[Element] | Element | bytes
"""Who owns a page's marks, or an annotation; bytes where that is in the file already."""


@dataclass(slots=True)
class ParentTree:
    """Which element owns each marked sequence of a page, and each annotation, by key (ISO 32000-1, 14.7.4.4)."""

    entries: list[ParentEntry] = field(default_factory=list)

    def add(self, entry: ParentEntry) -> int:
        """Enter a page's elements or an annotation's element and return its key."""
        self.entries.append(entry)
        return len(self.entries) - 1


def figure_box(x: float, y: float, width: float, height: float) -> str:
    """Return a figure's place on its page as attributes (points)."""
    return f"<</O /Layout /Placement /Block /BBox [{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]>>"


def list_numbering(*, ordered: bool) -> str:
    """Return how a list is marked as attributes."""
    return f"<</O /List /ListNumbering /{'Decimal' if ordered else 'Disc'}>>"


def header_scope(scope: str) -> str:
    """Return what a table's header cell heads ("Column" or "Row") as attributes (PDF/UA-1, 7.5)."""
    return f"<</O /Table /Scope /{scope}>>"
