"""Makes a text of pasted lines: joins a PDF's hard line breaks and undoes its hyphenation, with care for Danish."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from secretariat.domain.danish.dates import DANISH_MONTHS, ENGLISH_MONTHS
from secretariat.domain.text import Block, ListItem, ListKind, Paragraph, Text, canonical, plain, run
from secretariat.exchange.pasted_characters import clean
from secretariat.exchange.pasted_table import PastedCell, table


def read_lines(characters: str) -> Text:
    """Return the paragraphs, lists and tables of pasted characters. Nothing visible is dropped."""
    lines = [line.rstrip(" \u00a0") for line in clean(characters).split("\n")]
    width = max((len(line.strip()) for line in lines if "\t" not in line), default=0)
    reader = _Reader(width)
    for chunk in _chunks(lines):
        if _is_table(chunk):
            reader.blocks += _table_of(chunk)
        else:
            reader.read(chunk)
    return canonical(Text(reader.finished()))


def _chunks(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the lines that belong together: blank lines part them, and so does the beginning or end of a table."""
    chunk: list[str] = []
    columns = 0
    for line in lines:
        here = 0 if _marker(line) else line.count("\t")
        if chunk and (not line.strip() or here != columns):
            yield chunk
            chunk = []
        if line.strip():
            chunk.append(line)
            columns = here
    if chunk:
        yield chunk


def _is_table(chunk: Sequence[str]) -> bool:
    return len(chunk) > 1 and "\t" in chunk[0].strip() and not _marker(chunk[0])


def _table_of(chunk: Sequence[str]) -> list[Block]:
    rows = [[PastedCell((run(" ".join(cell.split(" ")).strip()),)) for cell in line.split("\t")] for line in chunk]
    made = table(rows)
    return [made] if made is not None else []


@dataclass(frozen=True, slots=True)
class _Marker:
    """What a list item begins with: its sign (the same for all items of a level), its number, and the words after."""

    sign: str
    number: int | None
    words: str


_BULLET: Final = re.compile(r"\s*([•▪■□●○◦‣➢→*·–—-]|o(?=[ \t]))[ \t\u00a0]+(\S.*)")
_NUMBERED: Final = re.compile(r"\s*(\d{1,2})([.)])[ \t\u00a0]+(\S.*)")
_LETTERED: Final = re.compile(r"\s*([a-zæøå])(\))[ \t\u00a0]+(\S.*)")
_TRAILING: Final = re.compile(r"\s*(\S.*?)\s*([•▪])")
"""Some PDFs give the sign after the first line of its item."""
_DASHES: Final = "–—-*"
_NO_ITEM: Final = re.compile(
    rf"(?:{'|'.join((*DANISH_MONTHS, *ENGLISH_MONTHS))}|mio|mia|mill|kr|pct|kvartal|halvår|klasse|og|eller)\b",
    re.IGNORECASE,
)
"""After a figure and a stop at the beginning of a line these tell of a date or an amount, not of a list."""


def _marker(line: str) -> _Marker | None:
    if match := _BULLET.fullmatch(line):
        return _Marker(match[1], None, match[2])
    if (match := _NUMBERED.fullmatch(line)) and not _NO_ITEM.match(match[3]):
        return _Marker("1" + match[2], int(match[1]), match[3])
    if match := _LETTERED.fullmatch(line):
        return _Marker("a" + match[2], ord(match[1]) - ord("a") + 1, match[3])
    if match := _TRAILING.fullmatch(line):
        return _Marker(match[2], None, match[1])
    return None


_LONG_LINE: Final = 150
"""Characters; a source with longer lines does not break them, so that each of its lines is a paragraph."""
_SHORT: Final = 0.6
_SHORT_AT_STOP: Final = 0.75
"""The part of the longest line under which a line was ended by its writer, not by the edge of the page."""


class _Reader:
    """Gathers lines into paragraphs and list items; a list goes on over blank lines as long as its items do."""

    def __init__(self, width: int) -> None:
        self.blocks: list[Block] = []
        self._width = width
        self._signs: dict[int, str] = {}
        self._levels: dict[str, int] = {}
        self._numbers: dict[str, int] = {}

    def read(self, lines: Sequence[str]) -> None:
        """Add the blocks of lines that no blank line parts."""
        words, item, previous = "", None, ""
        for line in lines:
            marker = self._begun(line, previous)
            if previous and (marker is not None or _ends_paragraph(previous, line, self._width)):
                self._add(words, item)
                words, item = "", None
            if marker is not None:
                item = marker
                self._levels.setdefault(marker.sign, min(len(self._levels) + 1, 3))
                self._numbers[marker.sign] = marker.number or 0
            words = _joined(words, line.strip() if marker is None else marker.words.strip())
            previous = line.strip()
        self._add(words, item)

    def _add(self, words: str, item: _Marker | None) -> None:
        inlines = run(re.sub(r"[ \t]+", " ", words).strip())
        if item is None:
            self.blocks.append(Paragraph(inlines))
            self._levels, self._numbers = {}, {}
            return
        kind = ListKind.BULLET if item.number is None else ListKind.NUMBER
        self._signs[len(self.blocks)] = item.sign
        self.blocks.append(ListItem(kind, self._levels[item.sign], inlines))

    def finished(self) -> tuple[Block, ...]:
        """Return the blocks; a number that no other follows is part of a heading's words, not a list of one."""
        return tuple(self._unless_alone(index, block) for index, block in enumerate(self.blocks))

    def _unless_alone(self, index: int, block: Block) -> Block:
        neighbours = self.blocks[max(index - 1, 0) : index] + self.blocks[index + 1 : index + 2]
        is_item = isinstance(block, ListItem) and block.kind is ListKind.NUMBER
        if not is_item or any(isinstance(neighbour, ListItem) for neighbour in neighbours):
            return block
        return Paragraph(run(f"{self._signs[index]} {plain(block)}"))

    def _begun(self, line: str, previous: str) -> _Marker | None:
        """Return the marker a line begins an item with: a number must follow the one before it, since a list counts
        from 1, and a dash must not stand in mid-sentence.
        """
        marker = _marker(line)
        if marker is None:
            return None
        if marker.number is not None:
            return marker if marker.number == self._numbers.get(marker.sign, 0) + 1 else None
        is_dash_in_prose = (
            marker.sign in _DASHES
            and bool(previous)
            and marker.sign not in self._levels
            and previous[-1] not in ".:;,?!"
            and len(previous) >= _SHORT * self._width
        )
        return None if is_dash_in_prose else marker


_ROW_OF_FIGURES: Final = re.compile(r"(?:\s[\d.,]*\d(?: ?%)?){2,}$")


def _ends_paragraph(line: str, following: str, width: int) -> bool:
    """True when the writer ended `line`: lines are not broken here, it is a row of figures, or short before a start."""
    if width > _LONG_LINE or _ROW_OF_FIGURES.search(line):
        return True
    first = following.lstrip()[:1]
    if not (first.isupper() or first.isdigit() or first in '»«”“„"([') or line.endswith(("-", "/", ",")):
        return False
    return len(line) < width * (_SHORT_AT_STOP if line[-1] in ".:!?”»" else _SHORT)


_BROKEN_WORD: Final = re.compile(r"([^\W_]+(?:-[^\W_]+)*)-$")
_KEPT_PREFIXES: Final = frozenset(("ikke", "non", "ad", "pro"))
_SHARED_END: Final = re.compile(r"(?:og/eller|og|eller|samt|til|men|som|hhv|henholdsvis|kontra|and|or|to)\b")


def _joined(words: str, line: str) -> str:
    """Return a line joined to the words before it: a word broken at the line's end is one word again.

    Kept: a shared end (`børne- og ungeområdet`), a compound's own hyphen (`skole-hjem-samarbejde`, `Hot-Spot`,
    `EU-landene`, `e-mail`, `ikke-vestlig`) and figures (`2008-10`).
    """
    if not words or not line:
        return words + line
    if words.endswith("/"):
        return words + line
    match = _BROKEN_WORD.search(words[-80:])
    if match is None:
        return f"{words} {line}"
    if _SHARED_END.match(line):
        return f"{words} {line}"
    return words + line if _keeps_hyphen(match[1], line) else words[:-1] + line


def _keeps_hyphen(first: str, line: str) -> bool:
    last = first.rpartition("-")[2]
    is_short = len(last) == 1 or last.lower() in _KEPT_PREFIXES
    return "-" in first or is_short or not line[0].islower() or not last[-1].islower()
