"""Reads a tagged PDF as a screen reader does: through its structure tree, from marked content to characters.

Also holds the tree against the pages, without trusting a validator: everything painted is marked, every mark has one
owner, and both directions of the parent tree agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

SOFT_HYPHEN = "\u00ad"

_PAINTING = {*["S", "s", "f", "F", "B", "b", "sh", "EI", "Do", "Tj", "TJ", "'", '"'], "f*", "B*", "b*"}


@dataclass
class Element:
    """A structure element with what it owns: its children and, in between, its own text by pages (counted from 1)."""

    role: str
    attributes: dict[str, Any] = field(default_factory=dict)
    children: list[Element | PageText] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All characters below this element, soft hyphens left out, white space single."""
        return _single("".join(self.characters()))

    @property
    def own_text(self) -> str:
        """The characters of this element, its links and its note marks, but not of notes and deeper blocks."""
        inline = {"Link", "Reference"}
        parts = [
            child.text if isinstance(child, PageText) else "".join(child.characters())
            for child in self.children
            if isinstance(child, PageText) or child.role in inline
        ]
        return _single("".join(parts))

    def characters(self) -> Iterator[str]:
        """Yield the characters below this element as they stand in the file."""
        for child in self.children:
            if isinstance(child, PageText):
                yield child.text
            else:
                yield from child.characters()

    @property
    def pages(self) -> set[int]:
        """The pages this element has content on."""
        own = {child.page for child in self.children if isinstance(child, PageText)}
        return own.union(*(child.pages for child in self.children if isinstance(child, Element)))

    def walk(self) -> Iterator[Element]:
        """Yield this element and all below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, *roles: str) -> list[Element]:
        """Return the elements of these roles, in reading order."""
        return [element for element in self.walk() if element.role in roles]


@dataclass(frozen=True)
class PageText:
    """The characters of one marked-content sequence."""

    page: int
    text: str


@dataclass
class ReadPdf:
    """A PDF read back."""

    pdf: pikepdf.Pdf
    root: Element
    artifacts: list[str]
    """What stands on each page without being read aloud: head and foot."""

    def texts(self) -> list[tuple[str, str]]:
        """Return (role, own text) of every element that holds characters itself, in reading order."""
        holding = (element for element in self.root.walk() if element.role not in {"Link", "Reference"})
        return [(element.role, element.own_text) for element in holding if element.own_text]


def read(data: bytes) -> ReadPdf:
    """Return what a PDF says."""
    pdf = pikepdf.open(BytesIO(data))
    pages = [_PageReader(pdf, page) for page in pdf.pages]
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    root = _element(pdf.Root.StructTreeRoot.K, numbers, pages)
    return ReadPdf(pdf, root, [_single(page.artifacts) for page in pages])


def everything_said(data: bytes) -> str:
    """Return all words of a file: read aloud, drawn, said of links and figures, in the outline and the metadata."""
    got = read(data)
    strings = [
        str(value)
        for each in got.pdf.objects
        for value in (each.values() if isinstance(each, pikepdf.Dictionary) else (each,))
        if isinstance(value, pikepdf.String)
    ]
    metadata = str(got.pdf.Root.Metadata.read_bytes(), "utf-8")
    return " ".join([*(words for _, words in got.texts()), *got.artifacts, *strings, metadata])


def _single(text: str) -> str:
    return " ".join(text.replace(SOFT_HYPHEN, "").split())


def _children(element: pikepdf.Dictionary) -> list[Any]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _element(source: pikepdf.Dictionary, numbers: dict[Any, int], pages: list[_PageReader]) -> Element:
    made = Element(str(source.S)[1:], {str(key): source[key] for key in source if key in ("/Alt", "/ID", "/A")})
    for kid in _children(source):
        if isinstance(kid, int):
            page = numbers[source.Pg.objgen]
            made.children.append(PageText(page, pages[page - 1].marked.get(kid, "")))
        elif kid.get("/Type") == "/MCR":
            page = numbers[kid.Pg.objgen]
            made.children.append(PageText(page, pages[page - 1].marked.get(int(kid.MCID), "")))
        elif kid.get("/Type") != "/OBJR":
            made.children.append(_element(kid, numbers, pages))
    return made


class _PageReader:
    """The characters of one page by marked-content number, and those of its artifacts."""

    def __init__(self, pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
        self.marked: dict[int, str] = {}
        self.artifacts = ""
        fonts = {name: _characters(font) for name, font in page.resources.get("/Font", {}).items()}
        open_marks: list[int | None] = []
        font: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC":
                    open_marks.append(_number(operands[1]))
                case "BMC":
                    open_marks.append(None)
                case "EMC":
                    open_marks.pop()
                    self.artifacts += " "
                case "Tf":
                    font = fonts[str(operands[0])]
                case "Tj":
                    said = "".join(font[code] for code in bytes(operands[0]))
                    number = next((mark for mark in reversed(open_marks) if mark is not None), None)
                    if number is None:
                        self.artifacts += said
                    else:
                        self.marked[number] = self.marked.get(number, "") + said


def _number(properties: object) -> int | None:
    if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
        return int(properties.MCID)
    return None


def _characters(font: pikepdf.Object) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes().decode("latin-1")
    found = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, said in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(said).decode("utf-16-be")
    return found


def structure_faults(data: bytes) -> list[str]:
    """Return what is wrong between a PDF's structure tree and its pages; nothing when all agrees."""
    return _StructureCheck(pikepdf.open(BytesIO(data))).run()


class _StructureCheck:
    """Walks the tree and the pages of one file."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._faults: list[str] = []
        self._owners: dict[tuple[Any, int], Any] = {}
        self._annotations: dict[Any, Any] = {}
        self._seen: set[tuple[Any, int]] = set()
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        self._parents = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}

    def run(self) -> list[str]:
        """Return the faults."""
        self._walk_tree(self._pdf.Root.StructTreeRoot.K)
        for page in self._pdf.pages:
            self._walk_page(page)
        if self._seen != set(self._owners):
            self._faults.append(f"{len(set(self._owners) ^ self._seen)} marks are not in the content")
        return self._faults

    def _walk_tree(self, root: pikepdf.Dictionary) -> None:
        waiting = [root]
        while waiting:
            element = waiting.pop()
            for kid in _children(element):
                if isinstance(kid, int):
                    self._own((element.Pg.objgen, kid), element)
                elif kid.get("/Type") == "/MCR":
                    self._own((kid.Pg.objgen, int(kid.MCID)), element)
                elif kid.get("/Type") == "/OBJR":
                    self._annotations[kid.Obj.objgen] = element.objgen
                else:
                    if kid.P.objgen != element.objgen:
                        self._faults.append("wrong parent")
                    waiting.append(kid)

    def _own(self, mark: tuple[Any, int], element: pikepdf.Dictionary) -> None:
        if mark in self._owners:
            self._faults.append(f"mark {mark} is owned twice")
        self._owners[mark] = element.objgen

    def _walk_page(self, page: pikepdf.Page) -> None:
        marks = _Marks(self._faults)
        elements = self._parents[int(page.obj.StructParents)]
        for operands, operator in pikepdf.parse_content_stream(page):
            number = marks.follow(str(operator), operands)
            if number is not None:
                self._meet((page.obj.objgen, number), elements)
        marks.end()
        for annotation in page.obj.get("/Annots", []):
            owner = self._parents[int(annotation.StructParent)].objgen
            if owner != self._annotations.get(annotation.objgen):
                self._faults.append("an annotation's parent differs")

    def _meet(self, mark: tuple[Any, int], elements: pikepdf.Array) -> None:
        if mark in self._seen:
            self._faults.append(f"mark {mark} is opened twice")
        self._seen.add(mark)
        if self._owners.get(mark) != elements[mark[1]].objgen:
            self._faults.append(f"mark {mark}: the parent tree names another owner")


class _Marks:
    """Follows the marks and text objects of one page."""

    def __init__(self, faults: list[str]) -> None:
        self._faults = faults
        self._open: list[int] = []
        self._text_depth = 0

    def follow(self, operator: str, operands: Any) -> int | None:
        """Take the next operator; return the number of the marked content it begins, if it begins one."""
        match operator:
            case "BDC" | "BMC":
                if self._open:
                    self._faults.append("nested marks")
                self._open.append(self._text_depth)
                return _number(operands[1]) if operator == "BDC" else None
            case "EMC":
                if self._open.pop() != self._text_depth:
                    self._faults.append("a mark straddles a text object")
            case "BT" | "ET":
                self._text_depth += 1 if operator == "BT" else -1
            case _ if operator in _PAINTING and not self._open:
                self._faults.append(f"unmarked {operator}")
        return None

    def end(self) -> None:
        """Note what the page leaves open."""
        if self._open or self._text_depth:
            self._faults.append("a mark or a text object is left open")
