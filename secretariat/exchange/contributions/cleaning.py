"""Takes out of a contribution's XML what must not or cannot come into a text, and tells of each thing it takes.

What is hidden in a file does not come in unseen: hidden text is left out, and so is what a program made by itself (a
table of contents). The words of a text box are put after the paragraph it hangs on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from secretariat.application.contributed import RemarkCode
from secretariat.domain.text import OBJECT
from secretariat.exchange.contributions.remarks import Remarks
from secretariat.exchange.word.inline_reading import words_inside
from secretariat.exchange.word.looks import Looks, is_on, value
from secretariat.exchange.word.names import made, w

_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATHS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TRACKED: Final = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo"))
_KEPT_HIDDEN: Final = frozenset((w("rPr"), w("fldChar"), w("instrText"), w("delInstrText")))
"""A hidden run keeps the marks of its fields, so that none of them loses its end."""
_DROPPED: Final = tuple(
    w(name) for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "sectPr")
)
_MADE_STYLE: Final = re.compile(r"toc (?:[1-9]|heading)|table of figures|index [1-9]")
"""The styles of what a program made by itself out of the headings."""
_FETCHING: Final = re.compile(
    r"\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b", re.IGNORECASE
)
"""Fields that fetch something from elsewhere; what they showed last stays as words."""


class Cleaner:
    """Cleans the parts of one file, whose looks it knows."""

    def __init__(self, looks: Looks, remarks: Remarks) -> None:
        self._looks = looks
        self._remarks = remarks

    def clean(self, root: Any) -> None:
        """Clean a part, from what hides other things to what it hides."""
        for chosen in list(root.iter(f"{_COMPATIBILITY}AlternateContent")):
            _unwrap(chosen, next(iter(chosen), None))
        self._drop_hidden(root)
        self._drop_made(root)
        self._take_in_boxes(root)
        self._drop_objects(root)
        self._tell_fetching(root)
        for element in list(root.iter(*_DROPPED)):
            _drop(element)
        for element in root.iter(w("t"), w("delText")):
            if OBJECT in (element.text or ""):
                element.text = element.text.replace(OBJECT, "\ufffd")  # it stands for a footnote to us

    def _drop_hidden(self, root: Any) -> None:
        for row in list(root.iter(w("tr"))):
            properties = row.find(w("trPr"))
            if properties is not None and is_on(properties, "hidden"):
                self._remarks.add(RemarkCode.HIDDEN_TEXT, words_inside(row))
                _drop(row)
        for paragraph in list(root.iter(w("p"))):
            by_style = self._says_of_hiding(value(paragraph, "pPr/pStyle"))
            hidden = [run for run in _runs(paragraph) if self._is_hidden(run, by_style=by_style)]
            words = "".join(map(_run_words, hidden))
            for run in hidden:
                for child in [child for child in run if child.tag not in _KEPT_HIDDEN]:
                    run.remove(child)
            if words.strip():
                self._remarks.add(RemarkCode.HIDDEN_TEXT, words)
                if all(map(_is_bare, _runs(paragraph))) and _may_go(paragraph):
                    _drop(paragraph)

    def _is_hidden(self, run: Any, *, by_style: bool | None) -> bool:
        """Tell whether a run is hidden: by itself, by its own style, or by the style of its paragraph."""
        own = run.find(w("rPr"))
        answers = (
            None if own is None else is_on(own, "vanish"),
            self._says_of_hiding(value(run, "rPr/rStyle")),
            by_style,
        )
        return bool(next((answer for answer in answers if answer is not None), None))

    def _says_of_hiding(self, style: str | None) -> bool | None:
        """Return whether a style hides its text, None when it says nothing of that."""
        for element in self._looks.chain(style):
            properties = element.find(w("rPr"))
            told = None if properties is None else is_on(properties, "vanish")
            if told is not None:
                return told
        return None

    def _drop_made(self, root: Any) -> None:
        for control in list(root.iter(w("sdt"))):
            gallery = value(control, "sdtPr/docPartObj/docPartGallery")
            if gallery == "Table of Contents":
                _drop(control)
        for paragraph in list(root.iter(w("p"))):
            names = self._looks.names(value(paragraph, "pPr/pStyle"))
            if names and _MADE_STYLE.fullmatch(names[0]) and _may_go(paragraph):
                _drop(paragraph)

    def _take_in_boxes(self, root: Any) -> None:
        """Put the paragraphs of text boxes after those they hang on; one inside a tracked change is told of only."""
        for box in list(root.iter(w("txbxContent"))):
            self._remarks.add(RemarkCode.TEXT_BOX, words_inside(box))
            holder = next((outer for outer in box.iterancestors(w("p"))), None)
            is_tracked = any(True for _ in box.iterancestors(*_TRACKED))
            if holder is not None and not is_tracked:
                for child in reversed(list(box)):
                    holder.addnext(child)
            box.getparent().remove(box)

    def _drop_objects(self, root: Any) -> None:
        for element in list(root.iter(w("object"), w("altChunk"), w("subDoc"))):
            self._remarks.add(RemarkCode.EMBEDDED)
            _drop(element)
        for element in list(root.iter(w("drawing"), w("pict"))):
            if _is_picture(element):
                self._remarks.add(RemarkCode.PICTURE, _alternative(element))
            _drop(element)
        for element in list(root.iter(f"{_MATHS}oMath")):
            words = words_inside(element)
            self._remarks.add(RemarkCode.UNKNOWN_CHARACTER, words)
            text = made("t")
            text.text = words
            element.addprevious(made("r", text))
            _drop(element)
        for outer in list(root.iter(f"{_MATHS}oMathPara")):
            _unwrap(outer, outer)

    def _tell_fetching(self, root: Any) -> None:
        codes = [element.text or "" for element in root.iter(w("instrText"), w("delInstrText"))]
        codes += [element.get(w("instr"), "") for element in root.iter(w("fldSimple"))]
        for code in codes:
            if _FETCHING.match(code):
                self._remarks.add(RemarkCode.EXTERNAL_LINK, code)


def _runs(paragraph: Any) -> Iterator[Any]:
    """Yield the runs of a paragraph itself, not those of a text box in it."""
    for run in paragraph.iter(w("r")):
        if next(run.iterancestors(w("p"))) is paragraph:
            yield run


def _run_words(run: Any) -> str:
    return "".join(element.text or "" for element in run.iter(w("t"), w("delText")))


def _is_bare(run: Any) -> bool:
    return all(child.tag in _KEPT_HIDDEN for child in run)


def _may_go(paragraph: Any) -> bool:
    """True unless a cell or a note would be left without a paragraph."""
    parent = paragraph.getparent()
    return parent is not None and (parent.tag == w("body") or len(parent.findall(w("p"))) > 1)


def _is_picture(element: Any) -> bool:
    """True for what shows something; a text box was one too, and its words are told already."""
    shown = {"blip", "imagedata", "chart", "relIds"}
    return any(etree.QName(inner).localname in shown for inner in element.iter(etree.Element))


def _alternative(element: Any) -> str:
    told = (inner.get("descr") or inner.get("alt") or "" for inner in element.iter(etree.Element))
    return next((words for words in told if words), "")


def _drop(element: Any) -> None:
    """Remove an element without the words after it, if any."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Any, holder: Any | None) -> None:
    """Put the children of `holder` in the place of an element."""
    for child in list(holder) if holder is not None else []:
        element.addprevious(child)
    _drop(element)
