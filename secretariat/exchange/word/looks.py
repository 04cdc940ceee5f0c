"""What the styles and numberings of a Word file say of a paragraph or a run: heading, list, emphasis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from secretariat.domain.text import Emphasis, ListKind
from secretariat.exchange.word.names import w

_HEADING: Final = re.compile(r"heading ([1-9])")
_OFF: Final = frozenset(("0", "false", "off"))
_LONGEST_CHAIN: Final = 20
"""Styles based on styles; a damaged file may have them in a ring."""


def value(parent: Any, path: str, attribute: str = "val") -> str | None:
    """Return an attribute of the first child on a path of names (`pPr/pStyle`), None without one."""
    child = parent.find("/".join(w(name) for name in path.split("/")))
    return None if child is None else child.get(w(attribute))


def number(parent: Any, path: str, attribute: str = "val") -> int | None:
    """Return an attribute as a whole number, None when it is none."""
    told = value(parent, path, attribute)
    return int(told) if told is not None and re.fullmatch(r"-?[0-9]{1,9}", told) else None


def is_on(parent: Any, name: str) -> bool | None:
    """Return whether a property is on (`<w:b/>`) or off (`<w:b w:val="0"/>`), None when nothing is said of it."""
    child = parent.find(w(name))
    return None if child is None else child.get(w("val"), "1").casefold() not in _OFF


class Looks:
    """The styles and numberings of one file. Styles are known by their English names, which every Word keeps."""

    def __init__(self, styles: Any | None, numberings: Any | None) -> None:
        self._styles = _by_id(styles, "style", "styleId")
        self._lists = _by_id(numberings, "num", "numId")
        self._forms = _by_id(numberings, "abstractNum", "abstractNumId")

    def is_style(self, style: str | None, name: str) -> bool:
        """True when a style has that name, or is based on one that has."""
        return name.casefold() in self.names(style)

    def heading_level(self, style: str | None) -> int | None:
        """Return the level of the heading that a paragraph style makes, 1 for a title, None for no heading."""
        for name in self.names(style):
            if match := _HEADING.fullmatch(name):
                return int(match[1])
            if name == "title":
                return 1
        return None

    def list_place(self, paragraph: Any) -> tuple[ListKind, int] | None:
        """Return the kind and level (1 to 3) of a paragraph's list, None when it is in no list."""
        place = self.deep_list_place(paragraph)
        return None if place is None else (place[0], max(1, min(place[1], 3)))

    def deep_list_place(self, paragraph: Any) -> tuple[ListKind, int] | None:
        """Return the kind and level of a paragraph's list, as deep as the file has it (1 to 9)."""
        numbering = number(paragraph, "pPr/numPr/numId")
        level = number(paragraph, "pPr/numPr/ilvl")
        style = value(paragraph, "pPr/pStyle")
        for element in self.chain(style):
            if numbering is None:
                numbering = number(element, "pPr/numPr/numId")
            if level is None:
                level = number(element, "pPr/numPr/ilvl")
        kind = None if numbering is None else self._kind(str(numbering), str(level or 0))
        return None if kind is None else (kind, (level or 0) + 1)

    def emphasis(self, run: Any) -> Emphasis:
        """Return how a run stands out, by itself or by its character style."""
        found = Emphasis.NONE
        properties = [part for part in (run.find(w("rPr")),) if part is not None]
        for element in self.chain(value(run, "rPr/rStyle")):
            properties += [part for part in (element.find(w("rPr")),) if part is not None]
        for name, look in (("b", Emphasis.BOLD), ("i", Emphasis.ITALIC)):
            told = (is_on(part, name) for part in properties)
            if next((answer for answer in told if answer is not None), False):
                found |= look
        return found

    def _kind(self, numbering: str, level: str) -> ListKind | None:
        entry = self._lists.get(numbering)
        form = None if entry is None else self._forms.get(value(entry, "abstractNumId") or "")
        if form is None:
            return None
        link = value(form, "numStyleLink")
        if link is not None:
            linked = next((number(element, "pPr/numPr/numId") for element in self.chain(link)), None)
            form = self._forms.get(value(self._lists.get(str(linked), entry), "abstractNumId") or "", form)
        sign = next((value(lvl, "numFmt") for lvl in form.iterfind(w("lvl")) if lvl.get(w("ilvl")) == level), None)
        if sign in (None, "none"):
            return None
        return ListKind.BULLET if sign == "bullet" else ListKind.NUMBER

    def names(self, style: str | None) -> tuple[str, ...]:
        """Return the names of a style and of those it is based on, in small letters, the nearest first."""
        return tuple((value(element, "name") or "").casefold() for element in self.chain(style))

    def chain(self, style: str | None) -> Iterator[Any]:
        """Yield a style and those it is based on, the nearest first."""
        for _ in range(_LONGEST_CHAIN):
            element = self._styles.get(style or "")
            if element is None:
                return
            yield element
            style = value(element, "basedOn")


def _by_id(root: Any | None, name: str, key: str) -> dict[str, Any]:
    return {} if root is None else {element.get(w(key), ""): element for element in root.iterfind(w(name))}
