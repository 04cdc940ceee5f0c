"""The body of a Word file while it is written: paragraphs and tables in order, headings, page breaks, sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

from secretariat.domain.text import DEEPEST_HEADING, Inlines, NoteMark, Run
from secretariat.exchange.word.names import SPACE, made, w
from secretariat.exchange.word.text_writing import plain_run, spacer, word_run
from secretariat.exchange.word_papers.measures import BOTTOM, HEAD, TOP, Sheet
from secretariat.exchange.word_papers.notes import Notes
from secretariat.exchange.word_papers.package import Relations
from secretariat.exchange.word_papers.styles import BULLETS

_BEFORE_BREAK: Final = frozenset(w(name) for name in ("pStyle", "keepNext", "keepLines"))
"""What stands before `w:pageBreakBefore` in the properties of a paragraph."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading that a table of contents may tell, and the bookmark around it."""

    level: int
    words: str
    bookmark: str
    is_sheet: bool


class Body:
    """Everything between the beginning and the end of `word/document.xml`.

    `sheets` are the bookmarks of sheets by their headings, for the lists of sheets that lead to them.
    """

    def __init__(self, sheet: Sheet, notes: Notes, sheets: Mapping[str, str]) -> None:
        self.root = made("body")
        self.relations = Relations()
        self.entries: list[Entry] = []
        self.list_levels: list[int] = []
        self.sheets = sheets
        self._unset = dict(sheets)
        self._upright = sheet
        self.sheet = sheet
        self._notes = notes
        self._furniture: dict[bool, tuple[Any, ...]] = {}
        self._bookmarks = count(1)
        self._breaks_next = False
        self._is_first_section = True

    def add(self, elements: Iterable[Any]) -> None:
        """Add paragraphs and tables."""
        for element in elements:
            if self._breaks_next:
                self._begin_page(element)
            self.root.append(element)

    def break_page(self) -> None:
        """Begin the next paragraph or table on a new page; nothing happens before the first one."""
        self._breaks_next = len(self.root) > 0

    def _begin_page(self, element: Any) -> None:
        self._breaks_next = False
        paragraph = element if element.tag == w("p") else spacer()
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = made("pPr")
            paragraph.insert(0, properties)
        place = sum(1 for child in properties if child.tag in _BEFORE_BREAK)
        properties.insert(place, made("pageBreakBefore"))
        if paragraph is not element:
            self.root.append(paragraph)

    def paragraph(self, inlines: Inlines, *properties: Any, style: str = "") -> Any:
        """Return a paragraph; `properties` follow the style in `w:pPr`, in the order of the schema."""
        told = [made("pStyle", val=style), *properties] if style else list(properties)
        return made("p", *([made("pPr", *told)] if told else []), *self._inlines(inlines))

    def line(self, words: str, style: str, *properties: Any) -> Any:
        """Return a paragraph of plain words."""
        return self.paragraph((Run(words),) if words else (), *properties, style=style)

    def heading(self, level: int, inlines: Inlines, *, is_sheet: bool = False) -> Any:
        """Return a heading with a bookmark that the contents lead to; one without words is a paragraph."""
        words = "".join(inline.text for inline in inlines if isinstance(inline, Run))
        level = max(1, min(level, DEEPEST_HEADING))
        if not words.strip():
            return self.paragraph(inlines, style=f"Heading{level}")
        entry = Entry(level, " ".join(words.split()), f"_Toc{len(self.entries) + 1:09}", is_sheet)
        self.entries.append(entry)
        names = [entry.bookmark]
        names += [self._unset.pop(entry.words)] if is_sheet and entry.words in self._unset else []
        return self._marked(self.paragraph(inlines, style=f"Heading{level}"), names)

    def _marked(self, paragraph: Any, names: Iterable[str]) -> Any:
        for name in names:
            number = next(self._bookmarks)
            paragraph.insert(1, made("bookmarkStart", id=number, name=name))
            paragraph.append(made("bookmarkEnd", id=number))
        return paragraph

    def link(self, address: str) -> str:
        """Return the id of the relation that leads to an address."""
        return self.relations.add("hyperlink", address, is_external=True)

    def picture(self, path: str) -> str:
        """Return the id of the relation that leads to a picture of the file."""
        return self.relations.add("image", path)

    def new_numbers(self, level: int) -> int:
        """Return a numbering that begins at 1 on a level (1 to 3)."""
        self.list_levels.append(level)
        return BULLETS + len(self.list_levels)

    def _inlines(self, inlines: Inlines) -> Iterator[Any]:
        for inline in inlines:
            if isinstance(inline, NoteMark):
                look = made("rPr", made("rStyle", val=self._notes.mark_style))
                yield made("r", look, made(f"{self._notes.kind}Reference", id=self._notes.add(inline.note)))
            else:
                yield word_run(inline, self.link)

    def furnish(self, *, is_lying: bool, references: tuple[Any, ...]) -> None:
        """Set the references to heads and feet of upright or of lying pages."""
        self._furniture[is_lying] = references

    def turn(self, sheet: Sheet | None = None) -> None:
        """Go on with pages of another kind, or with the usual ones."""
        following = sheet or self._upright
        if following is self.sheet:
            return
        if len(self.root):
            last = self.root[-1]
            if last.tag != w("p"):
                last = spacer()
                self.root.append(last)
            properties = last.find(w("pPr"))
            if properties is None:
                properties = made("pPr")
                last.insert(0, properties)
            properties.append(self._section())
        self.sheet = following
        self._breaks_next = False

    def finish(self) -> None:
        """End the last section."""
        self.root.append(self._section())

    def _section(self) -> Any:
        sheet = self.sheet
        size = {"w": sheet.width, "h": sheet.height} | ({"orient": "landscape"} if sheet.is_lying else {})
        margins = {"top": TOP, "right": sheet.right, "bottom": BOTTOM, "left": sheet.left}
        section = made(
            "sectPr",
            *(deepcopy(reference) for reference in self._furniture.get(sheet.is_lying, ())),
            made("endnotePr", made("numFmt", val="decimal")),
            made("type", val="nextPage"),
            made("pgSz", **size),
            made("pgMar", **margins, header=HEAD, footer=HEAD, gutter=0),
            made("cols", space=708),
            *([made("titlePg")] if self._is_first_section else []),
        )
        self._is_first_section = False
        return section


def field(instruction: str, shown: str) -> Iterator[Any]:
    """Yield the runs of a field that shows something until Word counts it anew."""
    yield made("r", made("fldChar", fldCharType="begin"))
    yield made("r", instruction_text(instruction))
    yield made("r", made("fldChar", fldCharType="separate"))
    yield plain_run(shown)
    yield made("r", made("fldChar", fldCharType="end"))


def instruction_text(instruction: str) -> Any:
    """Return what a field computes."""
    element = made("instrText")
    element.text = f" {instruction} "
    element.set(SPACE, "preserve")
    return element
