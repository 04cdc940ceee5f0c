"""Reads pasted HTML, however untidy, into the blocks of a text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Final, TypeAlias

from secretariat.domain.text import (
    LINE_BREAK,
    Block,
    Heading,
    Inlines,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Text,
    canonical,
)
from secretariat.exchange.pasted_characters import clean
from secretariat.exchange.pasted_looks import Attributes, Look, look_inside, note_reference
from secretariat.exchange.pasted_markup import END_TAG, START_TAG, only_tags
from secretariat.exchange.pasted_table import PastedCell, table
from secretariat.exchange.pasted_words import NoteReference, Piece, Pieces, inlines, paragraphs

_BLOCKS: Final = frozenset(
    (
        *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "caption", "tr"),
        *("td", "th", "thead", "tbody", "tfoot", "blockquote", "pre", "address", "section", "article", "header", "hr"),
        *("footer", "main", "aside", "nav", "figure", "figcaption", "center", "form", "fieldset", "body", "html"),
    )
)
_VOID: Final = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        *("wbr", START_TAG, END_TAG),
    )
)
_CLOSES: Final = {
    "li": (frozenset(("li",)), frozenset(("ul", "ol", "table"))),
    "td": (frozenset(("td", "th")), frozenset(("table",))),
    "th": (frozenset(("td", "th")), frozenset(("table",))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
    "dt": (frozenset(("dt", "dd")), frozenset(("dl",))),
    "dd": (frozenset(("dt", "dd")), frozenset(("dl",))),
}
"""Tags that end another one that was left open, as far out as the second set (HTML, 13.1.2.4)."""
_NONE: Final[tuple[frozenset[str], frozenset[str]]] = (frozenset(), frozenset())
_SCOPES: Final = frozenset(("td", "th", "li", "div", "table", "blockquote", "section", "article"))
_PARAGRAPH: Final = (frozenset(("p",)), _SCOPES)
_SIGHT: Final = 50
"""Open tags looked through for one that was left open."""

_MOST_SPAN: Final = 1000

_NUMBERED: Final = re.compile(r"[\s\u00a0]*\(?[0-9a-zA-Zæøå]{1,5}(?:\.\d+)*[.)]")
_WORD_LIST: Final = re.compile(r"mso-list:\s*\w+\s+level(\d)", re.IGNORECASE)
_RIGHT: Final = re.compile(r"text-align\s*:\s*(?:right|end)", re.IGNORECASE)
_SUPERSCRIPT: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class _Begun:
    """The block that words belong to: a heading, a list item or a paragraph. Several paragraphs may share an item."""

    rank: int = 0
    list_kind: ListKind | None = None
    list_level: int = 0


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that is open, how words inside it look and which block they belong to."""

    tag: str
    look: Look
    begun: _Begun


@dataclass(frozen=True, slots=True)
class _ReadCell:
    """A cell as read: its paragraphs, whose footnotes may still be to come, and its facts."""

    pieces: list[Pieces]
    facts: PastedCell


@dataclass(slots=True)
class _OpenTable:
    """A table being read: its rows so far and the paragraphs of the cell that is open."""

    rows: list[list[_ReadCell]] = field(default_factory=list)
    cell: list[Pieces] | None = None
    cell_facts: PastedCell = field(default_factory=PastedCell)
    caption: list[Pieces] = field(default_factory=list)
    is_in_caption: bool = False
    is_in_head: bool = False


_Draft: TypeAlias = tuple[_Begun, Pieces] | _OpenTable


def _begun_by(tag: str, attributes: Attributes, look: Look, outer: _Begun) -> _Begun:
    """Return the block a tag begins. A paragraph inside a list item goes on with the item."""
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return _Begun(rank=int(tag[1]))
    if tag == "li":
        return _Begun(list_kind=look.list_kind, list_level=max(1, look.list_depth))
    if tag == "p" and (match := _WORD_LIST.search(attributes.get("style", ""))):
        return _Begun(list_kind=ListKind.BULLET, list_level=int(match[1]))
    if tag == "p" and attributes.get("class", "").startswith("MsoTitle"):
        return _Begun(rank=1)
    return outer if tag in ("p", "div") and outer.list_kind is not None else _Begun()


def _span(value: str) -> int:
    """Return a colspan or rowspan: 1 where it is none, and never more than a table can use."""
    return max(1, min(int(value), _MOST_SPAN)) if value.isascii() and value.isdigit() and len(value) < 6 else 1


class _Reader(HTMLParser):
    """Gathers blocks while tags open and close; nothing is nested in the result but cells and footnotes."""

    def __init__(self, *, has_fragment: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.drafts: list[_Draft] = []
        self.notes: dict[str, list[Pieces]] = {}
        self._is_inside = not has_fragment
        self._open: list[_Open] = []
        self._counts: Counter[str] = Counter()
        self._tables: list[_OpenTable] = []
        self._pieces: list[Piece] = []
        self._marker = ""

    @property
    def _look(self) -> Look:
        return self._open[-1].look if self._open else Look()

    @property
    def _begun(self) -> _Begun:
        return self._open[-1].begun if self._open else _Begun()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open and close at once."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what the tag begins."""
        attributes = {name: value or "" for name, value in attrs}
        if tag == "br":
            self._add("\n")
        if tag in (START_TAG, END_TAG):
            self._finish()
            self._is_inside = tag == START_TAG
        if tag in _VOID and tag != "hr":
            return
        if tag in _BLOCKS:
            self._finish()
            self._close_left_open(tag)
        if tag == "hr":
            return
        if tag == "a" and self._is_read and (key := note_reference(attributes.get("href", ""))):
            self._pieces.append(NoteReference(key))
        look = look_inside(self._look, tag, attributes)
        begun = _begun_by(tag, attributes, look, self._begun) if tag in _BLOCKS else self._begun
        self._open.append(_Open(tag, look, begun))
        self._counts[tag] += 1
        if tag == "table":
            self._tables.append(_OpenTable())
        elif tag in ("td", "th", "tr", "caption", "thead") and self._tables:
            self._begin_in_table(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        """End what the tag ends, with all that was left open inside it; a tag that was never opened is nothing."""
        if not self._counts[tag]:
            return
        while self._open and self._pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Take words, the marker of a list item, or nothing."""
        look = self._look
        if look.reading == "marker":
            self._marker += clean(data)
        elif look.reading == "words":
            self._add(data if look.is_kept_as_typed else re.sub(r"[\r\n\f\v\u0085\u2028\u2029]", " ", data))

    def finish(self) -> None:
        """End everything that is open."""
        self.close()
        self._finish()
        while self._open:
            self._pop()

    @property
    def _is_read(self) -> bool:
        look = self._look
        return look.reading == "words" and (self._is_inside or look.note is not None)

    def _add(self, words: str) -> None:
        if not self._is_read:
            return
        look, cleaned = self._look, clean(words)
        if look.is_spacing:
            cleaned = " " if cleaned else ""
        if look.is_raised and cleaned.strip().isdecimal():
            cleaned = cleaned.translate(_SUPERSCRIPT)
        if cleaned:
            self._pieces.append(Run(cleaned, look.emphasis, look.link))

    def _pop(self) -> str:
        tag = self._open[-1].tag
        if tag in _BLOCKS:
            self._finish()
            self._end(tag)
        self._open.pop()
        self._counts[tag] -= 1
        return tag

    def _close_left_open(self, tag: str) -> None:
        for closed, bounds in (_CLOSES.get(tag, _NONE), _PARAGRAPH):
            nearest = self._open[-1 : -1 - _SIGHT : -1]
            names = [opened.tag for opened in nearest]
            at = next((depth for depth, name in enumerate(names) if name in closed or name in bounds), None)
            for _ in range(at + 1 if at is not None and names[at] in closed else 0):
                self._pop()

    def _begin_in_table(self, tag: str, attributes: Attributes) -> None:
        opened = self._tables[-1]
        if tag == "tr":
            opened.rows.append([])
        elif tag == "thead":
            opened.is_in_head = True
        elif tag == "caption":
            opened.is_in_caption = True
        else:
            is_right = attributes.get("align", "").lower() == "right" or bool(
                _RIGHT.search(attributes.get("style", ""))
            )
            opened.cell = []
            opened.cell_facts = PastedCell(
                columns=_span(attributes.get("colspan", "")),
                rows=_span(attributes.get("rowspan", "")),
                is_header=tag == "th" or opened.is_in_head,
                is_right=is_right,
            )

    def _end(self, tag: str) -> None:
        if tag == "table" and self._tables:
            self._end_table()
        elif tag in ("td", "th") and self._tables and self._tables[-1].cell is not None:
            self._end_cell(self._tables[-1])
        elif tag == "caption" and self._tables:
            self._tables[-1].is_in_caption = False
        elif tag == "thead" and self._tables:
            self._tables[-1].is_in_head = False

    def _end_cell(self, opened: _OpenTable) -> None:
        facts = opened.cell_facts
        if not opened.rows:
            opened.rows.append([])
        opened.rows[-1].append(_ReadCell(opened.cell or [], facts))
        opened.cell = None

    def _end_table(self) -> None:
        ended = self._tables.pop()
        if ended.cell is not None:
            self._end_cell(ended)
        outer = self._tables[-1] if self._tables else None
        if outer is not None and outer.cell is not None:
            outer.cell += [paragraph for row in ended.rows for cell in row for paragraph in cell.pieces]
        else:
            self.drafts.append(ended)

    def _finish(self) -> None:
        """End the paragraph that is open and put it where it belongs."""
        if not self._pieces and not self._marker:
            return
        made, begun, marker = paragraphs(self._pieces), self._begun, self._marker
        self._pieces, self._marker = [], ""
        if begun.list_kind is not None and marker:
            begun.list_kind = ListKind.NUMBER if _NUMBERED.match(marker) else ListKind.BULLET
        for paragraph in made:
            self._put(begun, paragraph)

    def _put(self, begun: _Begun, paragraph: Pieces) -> None:
        note, opened = self._look.note, self._tables[-1] if self._tables else None
        if note is not None:
            self.notes.setdefault(note, []).append(paragraph)
        elif opened is not None and opened.is_in_caption:
            opened.caption.append(paragraph)
        elif opened is not None and opened.cell is not None:
            sign = "• " if begun.list_kind is not None else ""
            opened.cell.append((Run(sign), *paragraph) if sign else paragraph)
        else:
            self.drafts.append((begun, paragraph))


def read_html(html: str) -> Text:
    """Return the blocks of pasted HTML; empty where it holds no words.

    Headings come one or two levels under a section's, so that a paste never opens a section: the highest pasted level
    becomes 2 and every other 3. Tables of a single cell are mere layout and become their paragraphs.
    """
    tags = only_tags(html)
    reader = _Reader(has_fragment=f"<{START_TAG}>" in tags)
    reader.feed(tags)
    reader.finish()
    notes = {key: _note(written) for key, written in reader.notes.items()}
    ranks = [draft[0].rank for draft in reader.drafts if not isinstance(draft, _OpenTable) and draft[0].rank]
    highest = min(ranks, default=0)
    blocks: list[Block] = []
    previous: _Begun | None = None
    for draft in reader.drafts:
        if isinstance(draft, _OpenTable):
            blocks += _table_blocks(draft, notes)
            previous = None
            continue
        begun, pieces = draft
        words = inlines(pieces, notes, is_heading=bool(begun.rank))
        if begun is previous and begun.list_kind is not None:
            blocks[-1] = _continued(blocks[-1], words)
        else:
            blocks.append(_block(begun, words, highest))
        previous = begun
    return canonical(Text(tuple(blocks)))


def _note(written: list[Pieces]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for pieces in written:
        runs += [Run(" "), *(piece for piece in pieces if isinstance(piece, Run))] if runs else _runs_from(pieces)
    return tuple(runs)


def _runs_from(pieces: Pieces) -> list[Run]:
    """Return the runs of a note's first paragraph, without the space after its number."""
    runs = [piece for piece in pieces if isinstance(piece, Run)]
    return [replace(runs[0], text=runs[0].text.lstrip(" \u00a0")), *runs[1:]] if runs else []


def _block(begun: _Begun, words: Inlines, highest: int) -> Block:
    if begun.rank:
        return Heading(2 if begun.rank == highest else 3, words)
    if begun.list_kind is not None:
        return ListItem(begun.list_kind, min(begun.list_level, 3), words)
    return Paragraph(words)


def _continued(block: Block, words: Inlines) -> Block:
    """Return a list item with one more paragraph in it, on a line of its own."""
    return replace(block, inlines=(*block.inlines, Run(LINE_BREAK), *words)) if isinstance(block, ListItem) else block


def _table_blocks(opened: _OpenTable, notes: dict[str, tuple[Run, ...]]) -> list[Block]:
    cells = [cell for row in opened.rows for cell in row]
    captions: list[Block] = [Paragraph(inlines(pieces, notes)) for pieces in opened.caption]
    if len(cells) <= 1:
        return captions + [Paragraph(inlines(pieces, notes)) for cell in cells for pieces in cell.pieces]
    rows = [
        [replace(cell.facts, paragraphs=tuple(inlines(pieces, notes) for pieces in cell.pieces)) for cell in row]
        for row in opened.rows
    ]
    caption = inlines(opened.caption[0], notes) if len(opened.caption) == 1 else ()
    made = table(rows, caption)
    return ([] if caption else captions) + ([made] if made is not None else [])
