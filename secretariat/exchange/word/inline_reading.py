"""Reads the characters of a Word file's paragraphs: their looks, links and footnotes, with tracked changes accepted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from lxml import etree

from secretariat.domain.text import Emphasis, Inline, Inlines, NoteMark, Run
from secretariat.exchange.office_package import Relation
from secretariat.exchange.word.looks import Looks
from secretariat.exchange.word.names import SPACE, R, w

_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_ENTERED: Final = frozenset(
    w(name)
    for name in ("ins", "moveTo", "smartTag", "customXml", "sdtContent", "sdt", "dir", "bdo", "ruby", "rubyBase")
)
"""Elements around characters that are characters still. What is deleted or was moved away is in `del`, `moveFrom`."""
_SIGNS: Final = {
    **{w(name): "\n" for name in ("br", "cr")},
    **{w(name): "\t" for name in ("tab", "ptab")},
    w("softHyphen"): "\u00ad",
    w("noBreakHyphen"): "\u2011",
}
_LEFT_OUT: Final = {
    w("drawing"): "picture",
    w("pict"): "picture",
    w("object"): "object",
    f"{_MATHS}oMath": "equation",
    f"{_MATHS}oMathPara": "equation",
}
_ADDRESS: Final = re.compile(r"(?:https?:|mailto:)", re.IGNORECASE)
_LINK_FIELD: Final = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)
_OWN_FIELD: Final = re.compile(r"\s*(?:PAGE|NUMPAGES)\b", re.IGNORECASE)
"""Fields whose results are the program's own and nobody's words."""
_PRIVATE: Final = 0xF000
"""Word keeps the signs of symbol fonts in private characters; the font's own number is in the last two digits."""
_SYMBOLS: Final = {0xB7: "•", 0xA7: "▪", 0xD8: "➢", 0x2D: "–"}

LeaveOut: TypeAlias = Callable[[str, str], None]
"""Told of what is no text: its kind (`picture`, `link` …) and its words, if it has any."""


@dataclass(slots=True)
class _Field:
    """A field whose end has not come yet: what it computes, then what it shows."""

    code: str = ""
    is_shown: bool = False

    @property
    def link(self) -> str | None:
        match = _LINK_FIELD.match(self.code)
        return match[1] if match else None


@dataclass(slots=True)
class InlineReader:
    """Reads the paragraphs of one part. `relations` are the part's own, `note` finds a note by its kind and id."""

    looks: Looks
    relations: Mapping[str, Relation]
    note: Callable[[str, str], tuple[Run, ...]]
    leave_out: LeaveOut
    _fields: list[_Field] = field(default_factory=list)

    def inlines(self, element: Any) -> Inlines:
        """Return the inlines inside a paragraph or around some runs, not canonical yet."""
        self._fields = []
        return tuple(self._walk(element, None))

    def _walk(self, element: Any, link: str | None) -> Iterator[Inline]:
        for child in element:
            if child.tag == w("r"):
                yield from self._run(child, link)
            elif child.tag in _ENTERED:
                yield from self._walk(child, link)
            elif child.tag == w("hyperlink"):
                yield from self._walk(child, self._address(child) or link)
            elif child.tag == w("fldSimple"):
                yield from self._simple_field(child, link)
            elif child.tag == f"{_COMPATIBILITY}AlternateContent":
                yield from self._walk(_first_choice(child), link)
            elif child.tag in _LEFT_OUT:
                self.leave_out(_LEFT_OUT[child.tag], words_inside(child))

    def _simple_field(self, element: Any, link: str | None) -> Iterator[Inline]:
        told = _Field(element.get(w("instr"), ""))
        if not _OWN_FIELD.match(told.code):
            yield from self._walk(element, self._allowed(told.link) or link)

    def _run(self, run: Any, link: str | None) -> Iterator[Inline]:
        emphasis = self.looks.emphasis(run)
        for child in run:
            if child.tag == w("fldChar"):
                self._turn(child.get(w("fldCharType")))
            elif self._fields and not self._fields[-1].is_shown:
                self._fields[-1].code += (child.text or "") if child.tag == w("instrText") else ""
            elif not any(_OWN_FIELD.match(entry.code) for entry in self._fields):
                yield from self._piece(child, emphasis, link or self._field_link())

    def _piece(self, child: Any, emphasis: Emphasis, link: str | None) -> Iterator[Inline]:
        text = "" if _is_page_break(child) else _SIGNS.get(child.tag, "")
        if child.tag == w("t"):
            text = _characters(child)
        elif child.tag == w("sym"):
            text = _symbol(child.get(w("char"), ""))
        elif child.tag in (w("footnoteReference"), w("endnoteReference")):
            yield NoteMark(self.note(etree.QName(child).localname.removesuffix("Reference"), child.get(w("id"), "")))
        elif child.tag == f"{_COMPATIBILITY}AlternateContent":
            yield from self._inside(_first_choice(child), emphasis, link)
        elif child.tag == w("ruby"):
            yield from self._walk(child, link)
        elif child.tag in _LEFT_OUT:
            words = words_inside(child)
            self.leave_out("text_box" if words else _LEFT_OUT[child.tag], words)
        if text:
            yield Run(text, emphasis, link)

    def _inside(self, element: Any, emphasis: Emphasis, link: str | None) -> Iterator[Inline]:
        for child in element:
            yield from self._piece(child, emphasis, link)

    def _turn(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _field_link(self) -> str | None:
        links = (self._allowed(entry.link) for entry in reversed(self._fields))
        return next((link for link in links if link), None)

    def _address(self, hyperlink: Any) -> str | None:
        relation = self.relations.get(hyperlink.get(f"{{{R}}}id", ""))
        if relation is None or not relation.is_external:
            return None
        anchor = hyperlink.get(w("anchor"))
        return self._allowed(f"{relation.target}#{anchor}" if anchor else relation.target)

    def _allowed(self, address: str | None) -> str | None:
        """Return an address that a text may hold; another one is left out, and said."""
        if address and not _ADDRESS.match(address):
            self.leave_out("link", address)
            return None
        return address


def _is_page_break(element: Any) -> bool:
    return element.tag == w("br") and element.get(w("type")) in ("page", "column")


def words_inside(element: Any) -> str:
    """Return every word inside something that is no text itself, such as a text box, parted by spaces."""
    return " ".join(" ".join(found.text or "" for found in element.iter(w("t"), f"{_MATHS}t")).split())


def _first_choice(alternatives: Any) -> Any:
    """Return the first of several ways to say one thing; the others say it again for other programs."""
    return alternatives[0] if len(alternatives) else alternatives


def _characters(element: Any) -> str:
    text = re.sub("[\t\n\r]", " ", element.text or "")
    return text if element.get(SPACE) == "preserve" else text.strip(" ")


def _symbol(code: str) -> str:
    """Return the character of a symbol (`w:sym`), U+FFFD where only its font knows what it is."""
    if not re.fullmatch(r"[0-9A-Fa-f]{1,4}", code):
        return "\ufffd"
    place = int(code, 16)
    if place >= _PRIVATE or place in _SYMBOLS:
        return _SYMBOLS.get(place & 0xFF, "\ufffd")
    return chr(place) if chr(place).isprintable() else "\ufffd"
