"""Shows where the tracked changes of a contribution stand: its blocks with both what came and what went, marked.

Signs that no text can hold are put into the XML around each change; the text is then read like any other, and they are
taken out of its words again. So a change stands exactly where the reader finds its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from secretariat.application.contributed import MarkedBlock, MarkedSpan
from secretariat.domain.text import Block, Emphasis, Inlines, Piece, Run, Table, Text
from secretariat.exchange.contributions.parts import Parts
from secretariat.exchange.contributions.revisions import open_up
from secretariat.exchange.word.names import SPACE, made, w

# Unicode keeps these for a program's own use: they are no characters, and no file may hold them.
_BEGIN: Final = "\ufdd0"
_END: Final = "\ufdd1"
_STOP: Final = "\ufdd2"
_PARAGRAPH_END: Final = "\ufdd3"
_OWN: Final = re.compile(f"[{_BEGIN}{_END}{_STOP}{_PARAGRAPH_END}]")
_SIGN: Final = re.compile(f"([{_BEGIN}{_END}])([^{_STOP}]*){_STOP}|({_PARAGRAPH_END})")
_SHOWN_END: Final = "¶"

_Words = tuple[str, Emphasis]


def put_signs(parts: Parts) -> None:
    """Put signs around every tracked change, which then stands undecided; no mark of a change is left."""
    for root in parts.told:
        for element in root.iter(w("t"), w("delText")):
            if element.text and _OWN.search(element.text):
                element.text = _OWN.sub("\ufffd", element.text)
    open_up(parts.told, _enclose)


def _enclose(mark: Any, key: str) -> None:
    parent = mark.getparent()
    begin, end = f"{_BEGIN}{key}{_STOP}", f"{_END}{key}{_STOP}"
    if parent.tag == w("rPr"):
        next(parent.iterancestors(w("p"))).append(_run(f"{begin}{_PARAGRAPH_END}{end}"))
        return
    holder = parent.getparent() if parent.tag in (w("trPr"), w("tcPr")) else mark
    paragraphs = list(holder.iter(w("p")))
    for paragraph in paragraphs:
        properties = paragraph.find(w("pPr"))
        paragraph.insert(0 if properties is None else 1, _run(begin))
        paragraph.append(_run(end))
    if not paragraphs:
        mark.addprevious(_run(begin))
        mark.addnext(_run(end))


def _run(words: str) -> Any:
    text = made("t")
    text.text = words
    text.set(SPACE, "preserve")
    return made("r", text)


def marked_blocks(text: Text) -> tuple[MarkedBlock, ...]:
    """Return the blocks of a text that was read with the signs in it."""
    return tuple(MarkedBlock(block, tuple(_spans(_words(block)))) for block in text.blocks)


def _words(block: Block) -> Iterator[_Words]:
    """Yield the words of a block and their looks, as `MarkedBlock` tells how they stand."""
    if isinstance(block, Piece):
        return
    if not isinstance(block, Table):
        yield from _said(block.inlines)
        return
    if block.caption:
        yield from _said(block.caption)
        yield "\n", Emphasis.NONE
    for number, row in enumerate(block.rows):
        yield "\n" if number else "", Emphasis.NONE
        for column, cell in enumerate(row):
            yield "\t" if column else "", Emphasis.NONE
            for line, paragraph in enumerate(cell.paragraphs):
                yield "\n" if line else "", Emphasis.NONE
                yield from _said(paragraph)


def _said(inlines: Inlines) -> Iterator[_Words]:
    for inline in inlines:
        if isinstance(inline, Run):
            yield inline.text, inline.emphasis
        else:
            yield "[", Emphasis.NONE
            yield from _said(inline.note)
            yield "]", Emphasis.NONE


def _spans(words: Iterable[_Words]) -> Iterator[MarkedSpan]:
    """Yield the words without the signs, each with the changes that it stands in."""
    standing: list[str] = []
    for text, emphasis in words:
        place = 0
        for sign in _SIGN.finditer(text):
            if text[place : sign.start()]:
                yield MarkedSpan(text[place : sign.start()], tuple(standing), emphasis)
            place = sign.end()
            if sign[3]:
                yield MarkedSpan(_SHOWN_END, tuple(standing), ends_paragraph=True)
            elif sign[1] == _BEGIN:
                standing.append(sign[2])
            elif sign[2] in standing:
                standing.remove(sign[2])
        if text[place:]:
            yield MarkedSpan(text[place:], tuple(standing), emphasis)
