"""Reads the text of a contribution whose changes are decided: headings, lists, tables, notes, looks and links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from secretariat.application.contributed import RemarkCode
from secretariat.domain.text import (
    DEEPEST_HEADING,
    OBJECT,
    Block,
    Heading,
    Inlines,
    ListItem,
    Paragraph,
    Run,
    Text,
    canonical,
    inlines_of,
    plain,
)
from secretariat.exchange.contributions.parts import Parts
from secretariat.exchange.contributions.remarks import Remarks
from secretariat.exchange.word.inline_reading import InlineReader
from secretariat.exchange.word.looks import Looks, number, value
from secretariat.exchange.word.names import w
from secretariat.exchange.word.text_reading import TextReader, note_runs
from secretariat.exchange.word_papers.styles import SURROUNDING_STYLES

_DEEPEST_ITEM: Final = 3
_HEADING: Final = re.compile(r"(?:heading|overskrift|überschrift|rubrik|otsikko|titre) ?([1-9])")
"""The names of heading styles: Word keeps the English ones in every language, other programs and people their own."""
_LIST: Final = re.compile(r"list (?:bullet|number) ([2-5])")
"""Word's styles of deeper lists, which say how deep by their name only."""
_LOST: Final = "\ufffd"
_REMARKS: Final = {
    "picture": RemarkCode.PICTURE,
    "object": RemarkCode.EMBEDDED,
    "embedded_file": RemarkCode.EMBEDDED,
    "text_box": RemarkCode.TEXT_BOX,
    "link": RemarkCode.EXTERNAL_LINK,
    "equation": RemarkCode.UNKNOWN_CHARACTER,
}


class ContributionBlocks:
    """Reads the body of one file. `title` is what stands in it as its title, which is no part of the text."""

    def __init__(self, parts: Parts) -> None:
        self.remarks = Remarks()
        self.title = ""
        self._parts = parts
        self._looks = Looks(parts.styles, parts.numbering)
        self._notes = {kind: _by_id(root, kind) for kind, root in parts.notes.items()}
        self._may_be_title = True
        self._inlines = self._inline_reader(parts.main_name)

    def text(self) -> Text:
        """Return the text, its shallowest heading of level 1."""
        body = self._parts.main.find(w("body"))
        merged = self._count(RemarkCode.MERGED_CELLS)
        flattened = self._count(RemarkCode.CELL_CONTENT)
        reader = TextReader(self._inlines, self._looks, flattened, shape=self._block, merged=merged)
        blocks = tuple(self._settled(reader.text(body)))
        lost = sum(_characters(block).count(_LOST) for block in blocks)
        self.remarks.add(RemarkCode.UNKNOWN_CHARACTER, count=lost)
        return canonical(Text(blocks))

    def _block(self, element: Any, inlines: Inlines) -> Block | None:
        """Return the block of a paragraph; the file's title is kept apart, and what a paper of ours bears around its
        text is left out: it comes from the document's own facts.
        """
        style = value(element, "pPr/pStyle")
        if SURROUNDING_STYLES.intersection(self._looks.names(style)[:1]):
            self.remarks.add(RemarkCode.HEADER_FOOTER, plain(inlines))
            return None
        level = self._heading_level(element, style)
        if level is not None:
            self._may_be_title = False
            return Heading(level, inlines)
        if self._looks.is_style(style, "Title"):
            if self._may_be_title:
                self._may_be_title = False
                self.title = " ".join(plain(inlines).replace(OBJECT, " ").split())
                return None
            return Heading(1, inlines)
        place = self._looks.deep_list_place(element)
        if place is None:
            return Paragraph(inlines)
        kind, depth = place
        names = (_LIST.fullmatch(name) for name in self._looks.names(style))
        depth = max(depth, *(int(match[1]) for match in names if match), 1)
        if depth > _DEEPEST_ITEM:
            self.remarks.add(RemarkCode.DEEP_LIST, plain(inlines))
        return ListItem(kind, min(depth, _DEEPEST_ITEM), inlines)

    def _heading_level(self, element: Any, style: str | None) -> int | None:
        """Return the level of a heading, by its own outline level or by its style; None for no heading."""
        outline = number(element, "pPr/outlineLvl")
        for name in self._looks.names(style):
            if outline is None and (match := _HEADING.fullmatch(name)):
                return int(match[1])
        for entry in self._looks.chain(style):
            if outline is None:
                outline = number(entry, "pPr/outlineLvl")
        return outline + 1 if outline is not None and 0 <= outline < 9 else None

    def _settled(self, text: Text) -> Iterator[Block]:
        """Yield the blocks with the shallowest heading on level 1, none too deep."""
        levels = [block.level for block in text.blocks if isinstance(block, Heading)]
        lifted = min(levels, default=1) - 1
        for block in text.blocks:
            if not isinstance(block, Heading):
                yield block
                continue
            level = block.level - lifted
            if level > DEEPEST_HEADING:
                self.remarks.add(RemarkCode.DEEP_HEADING, plain(block))
            yield replace(block, level=min(level, DEEPEST_HEADING))

    def _inline_reader(self, part: str) -> InlineReader:
        return InlineReader(self._looks, self._parts.relations.get(part, {}), self._note, self._left_out)

    def _note(self, kind: str, name: str) -> tuple[Run, ...]:
        element = self._notes.get(kind, {}).get(name)
        return () if element is None else note_runs(self._inline_reader(self._parts.note_names[kind]), element)

    def _left_out(self, kind: str, words: str) -> None:
        self.remarks.add(_REMARKS[kind], words)

    def _count(self, code: RemarkCode) -> Callable[[], None]:
        return lambda: self.remarks.add(code)


def _by_id(root: Any | None, kind: str) -> dict[str, Any]:
    return {} if root is None else {note.get(w("id"), ""): note for note in root.iterfind(w(kind))}


def _characters(block: Block) -> str:
    runs = (inline for inlines in inlines_of(block) for inline in inlines)
    return "".join(inline.text if isinstance(inline, Run) else plain(inline.note) for inline in runs)
