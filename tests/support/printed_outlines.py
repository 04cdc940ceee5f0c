"""The outline of a printed document as its structure tree tells it: what somebody finds who cannot see the paper.

The lines are those of `tests.support.outlines.skeleton` without its page breaks, and without its paragraphs but for one
between two lists, which parts them:

# Problemstilling            a heading, as many signs as its level; the title is none
1.                           an item of a numbered list, `-` of one with bullets
.                            what parts two lists
|| Ansatte | Arbejdsstyrken  the cells over those that head a table
| Mål | Status (2)           a table: the cells that head it, and how many rows follow
| Økonomi / Mål              a sheet: the cells that head its rows
~                            a figure
^                            a footnote, after the block or table that refers to it
= contents                   contents
> 2.1 Status for Jobpatruljer   a line of the list of sheets
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tests.support.pdf_reading import Element, ReadPdf

_HEADING = re.compile(r"H([1-6])")
_BULLETS = frozenset("•–◦▪")


def printed_outline(got: ReadPdf) -> list[str]:
    """Return the outline of what follows the title and what stands with it on the front page."""
    face, *parts = got.root.children
    assert isinstance(face, Element)
    return _parting(line for part in parts if isinstance(part, Element) for line in _element(part))


def as_printed(skeleton: Iterable[str]) -> list[str]:
    """Return the skeleton of a composed document as its print tells it."""
    return _parting(line for told in skeleton for line in _printed(told))


def _parting(lines: Iterable[str]) -> list[str]:
    """Return the lines with those paragraphs alone that part two lists, one for several."""
    found: list[str] = []
    is_parted = False
    for line in lines:
        if line == ".":
            is_parted = True
            continue
        if is_parted and found and _is_item(found[-1]) and _is_item(line):
            found.append(".")
        found.append(line)
        is_parted = False
    return found


def _is_item(line: str) -> bool:
    return re.fullmatch(r" *(-|\d+\.)", line) is not None


def _printed(line: str) -> Iterator[str]:
    if contents := re.fullmatch(r"= (?:(.+): )?contents to level \d", line):
        if contents[1]:
            yield f"# {contents[1]}"
        yield "= contents"
    elif line.startswith(". "):
        yield "."
    elif not line.startswith(("= ", ">>", "(")):
        yield line


def _element(element: Element) -> Iterator[str]:
    if heading := _HEADING.fullmatch(element.role):
        yield f"{'#' * (int(heading[1]) - 1)} {element.own_text}"
        return
    match element.role:
        case "L":
            yield from _list(element)
        case "Table":
            yield from _table(element)
        case "Figure":
            yield "~"
        case "Note":
            yield "^"
        case "TOC":
            yield "= contents"
        case "P":
            yield "."
        case _:
            yield from _below(element)


def _below(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, Element):
            yield from _element(child)


def _list(element: Element, level: int = 0) -> Iterator[str]:
    for item in element.children:
        assert isinstance(item, Element)
        (label,) = (part.text for part in item.children if isinstance(part, Element) and part.role == "Lbl")
        if re.fullmatch(r"\d+(\.\d+)+", label):
            yield f"> {label} {item.text.removeprefix(label).strip()}"
            continue
        yield f"{'  ' * level}{'-' if label in _BULLETS else label}"
        for inner in (one for one in item.walk() if one.role == "L"):
            yield from _list(inner, level + 1)


def _table(element: Element) -> Iterator[str]:
    heads = _heads([row.all("TH", "TD") for row in _rows(element, "THead")])
    rows = _rows(element, "TBody")
    if heads:
        yield from (f"|| {' | '.join(above)}" for above in heads[:-1])
        yield f"| {' | '.join(heads[-1])} ({len(rows)})"
    else:
        yield f"| {' / '.join(row.all('TH')[0].text for row in rows)}"
    yield from ("^" for _ in element.all("Note"))


def _heads(rows: list[list[Element]]) -> list[list[str]]:
    """Return the words of the cells that head a table; one that spans rows stands in the last of them."""
    spanning = [cell.text for above in rows[:-1] for cell in above if "/RowSpan" in str(cell.attributes.get("/A", ""))]
    above = [[cell.text for cell in row if cell.text not in spanning] for row in rows[:-1]]
    return [*above, *([*spanning, *(cell.text for cell in row)] for row in rows[-1:])]


def _rows(table: Element, role: str) -> list[Element]:
    """Return the rows of a table's own head or body, not those of a table in one of its cells."""
    parts = [part for part in table.children if isinstance(part, Element) and part.role == role]
    return [row for part in parts for row in part.children if isinstance(row, Element)]
