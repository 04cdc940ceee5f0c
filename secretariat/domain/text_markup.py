r"""A light mark-up for texts written by hand in files: the demonstration's papers and the tests' examples.

Blocks are parted by blank lines, except that list items and table rows take a line each:

    # Heading, level 1 (## and ### … below)        - bullet     -- bullet, level 2
    A paragraph, which may run over lines.         + number     ++ number, level 2
    | Head | Head >                                 a table; `>` at the end of a head's cell aligns its column right
    | Cell | 12
    @sheets:contributing | Caption                  a live piece: its kind, then its part and its caption if it has any

Inside a block: **bold**, //italic//, [words](address), [words](=fact) for a field that tells a fact, {the text of a
footnote}, `~` a non-breaking space, and `\` before any of these characters keeps it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secretariat.domain.text import (
    NBSP,
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Piece,
    PieceKind,
    Run,
    Section,
    Table,
    Text,
    canonical,
    canonical_inlines,
)

_TOKEN = re.compile(
    r"\\(?P<kept>.)|(?P<bold>\*\*)|(?P<italic>//)|\[(?P<words>[^\]]*)\]\((?P<address>[^)]*)\)|\{(?P<note>[^}]*)\}"
)
_LINE_BLOCK = re.compile(r"(?P<mark>#{1,6}|-{1,3}|\+{1,3}) +(?P<rest>.*)")
_PIECE = re.compile(r"@(?P<kind>[a-z_]+)(?::(?P<part>\w+))?(?: *\| *(?P<caption>.*))?")


def read_markup(markup: str) -> Text:
    """Return the text that `markup` writes. Level 1 headings open sections keyed `s1`, `s2` … in order."""
    blocks: list[Block] = []
    for lines in _groups(markup):
        if lines[0].startswith("|"):
            blocks.append(_table(lines))
        elif match := _PIECE.fullmatch(lines[0]):
            blocks.append(Piece(PieceKind(match["kind"]), part=match["part"] or "", caption=match["caption"] or ""))
        elif match := _LINE_BLOCK.fullmatch(lines[0]):
            blocks.append(_line_block(match["mark"], match["rest"], blocks))
        else:
            blocks.append(Paragraph(read_inlines(" ".join(lines))))
    return canonical(Text(tuple(blocks)))


def _groups(markup: str) -> Iterator[list[str]]:
    """Yield the lines of one block at a time."""
    group: list[str] = []
    for line in [*(line.strip() for line in markup.splitlines()), ""]:
        alone = bool(_LINE_BLOCK.fullmatch(line) or _PIECE.fullmatch(line))
        row = line.startswith("|")
        if group and (not line or alone or row != group[0].startswith("|")):
            yield group
            group = []
        if alone:
            yield [line]
        elif line:
            group.append(line)


def _line_block(mark: str, rest: str, before: list[Block]) -> Block:
    level, inlines = len(mark), read_inlines(rest)
    if mark[0] == "#":
        number = 1 + sum(isinstance(block, Heading) and block.level == 1 for block in before)
        return Heading(level, inlines, Section(f"s{number}") if level == 1 else None)
    return ListItem(ListKind.BULLET if mark[0] == "-" else ListKind.NUMBER, level, inlines)


def _table(lines: list[str]) -> Table:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    right = [cell.endswith(">") for cell in rows[0]]
    rows[0] = [cell.removesuffix(">").strip() for cell in rows[0]]
    return Table(
        rows=tuple(tuple(Cell((read_inlines(cell),)) for cell in row) for row in rows),
        alignments=tuple(Alignment.RIGHT if is_right else Alignment.LEFT for is_right in right),
    )


def read_inlines(markup: str) -> Inlines:
    """Return the inlines of one block."""
    inlines: list[Inline] = []
    look = Emphasis.NONE
    end = 0
    for match in _TOKEN.finditer(markup):
        inlines.append(Run(_spaced(markup[end : match.start()]), look))
        end = match.end()
        if match["bold"]:
            look ^= Emphasis.BOLD
        elif match["italic"]:
            look ^= Emphasis.ITALIC
        else:
            inlines.append(_token(match, look))
    inlines.append(Run(_spaced(markup[end:]), look))
    return canonical_inlines(tuple(inlines))


def _token(match: re.Match[str], look: Emphasis) -> Inline:
    if match["kept"]:
        return Run(match["kept"], look)
    if match["note"] is not None:
        return NoteMark(tuple(inline for inline in read_inlines(match["note"]) if isinstance(inline, Run)))
    words, address = _spaced(match["words"]), match["address"]
    if address.startswith("="):
        return Run(words, look, field=address.removeprefix("="))
    return Run(words, look, address)


def _spaced(text: str) -> str:
    return text.replace("~", NBSP)
