"""Finds the tables in copied HTML, however untidy or hostile, and the words that stand around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from lxml import etree

from secretariat.exchange.budgets.html_cells import HtmlCell, html_cell
from secretariat.exchange.budgets.table_limits import LARGEST_AREA, too_many_cells
from secretariat.exchange.pasted_looks import DROPPED
from secretariat.exchange.pasted_markup import END_TAG, START_TAG, only_tags
from secretariat.exchange.table_spans import Spans

HtmlRows: TypeAlias = list[list[HtmlCell]]

_MOST_COLUMNS: Final = 1_000
_SPANS: Final[Spans[HtmlCell]] = Spans(
    of=lambda cell: (cell.columns, cell.rows), beside=lambda _: HtmlCell(), below=HtmlCell(), most=_MOST_COLUMNS
)
_RULE: Final = re.compile(r"\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}")
_BLOCKS: Final = frozenset(
    ("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "br", "hr", "ul", "ol")
)
_FRAGMENT: Final = re.compile(f"<(?:{START_TAG}|{END_TAG})>")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def html_rows(html: str) -> HtmlRows | None:
    """Return the rows of the tables in HTML; None without a table, or where it cannot be read safely.

    Words around the tables are rows of a single cell: a title above a table, and the notes below it.

    Raises:
        UnreadableTable: the tables have more cells than can be borne.
    """
    found = list(_parts(html))
    if not any(isinstance(part, list) for part in found):
        return None
    rows: HtmlRows = []
    for part in found:
        rows += part if isinstance(part, list) else [[HtmlCell(part)]]
    return rows


def table_rows(html: str) -> HtmlRows | None:
    """Return the rows of the tables alone; None, and raises, as above."""
    rows = [row for part in _parts(html) if isinstance(part, list) for row in part]
    return rows or None


def _parts(html: str) -> Iterator[HtmlRows | str]:
    """Yield each table's rows and the words between, in their order."""
    root = _parsed(html)
    body = root.find("body") if root is not None else None
    if body is None:
        return
    words: list[str] = []
    for part in _walked(body, _styles(html)):
        if isinstance(part, str) and part != "\n":
            words.append(part)
            continue
        said = " ".join("".join(words).split())
        words = []
        if said:
            yield said
        if not isinstance(part, str):
            yield part
    said = " ".join("".join(words).split())
    if said:
        yield said


def _parsed(html: str) -> Any | None:
    tags = _CONTROLS.sub("", _FRAGMENT.sub("", only_tags(html)))
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(tags.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    has_stopped = any(entry.level_name == "FATAL" for entry in parser.error_log)
    return None if has_stopped else root


def _styles(html: str) -> Mapping[str, str]:
    """Return the declarations of each class that the page's own styles name (Excel tells bold and indents so)."""
    start = html.lower().find("<style")
    end = html.lower().find("</style", start)
    return dict(_RULE.findall(html[start:end])) if 0 <= start < end else {}


def _walked(element: Any, styles: Mapping[str, str]) -> Iterator[HtmlRows | str]:
    if element.text:
        yield element.text
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "table" and not _is_layout(child):
            yield _SPANS.spread(_cells(child, styles))
        elif tag not in DROPPED:
            yield from ["\n"] if tag in _BLOCKS else []
            yield from _walked(child, styles)
            yield from ["\n"] if tag in _BLOCKS else []
        if child.tail:
            yield child.tail


def _is_layout(table: Any) -> bool:
    """True for a table that only holds another one, as mails do."""
    return table.find(".//table") is not None and len(list(_rows(table))) == 1 and sum(map(len, _rows(table))) == 1


def _rows(table: Any) -> Iterator[Any]:
    """Yield the rows of a table, those of a table inside it left out."""
    is_flat = table.find(".//table") is None
    for row in table.iter("tr"):
        if is_flat or next(row.iterancestors("table")) is table:
            yield row


def _cells(table: Any, styles: Mapping[str, str]) -> HtmlRows:
    area, rows = 0, []
    for row in _rows(table):
        rows.append([html_cell(cell, styles) for cell in row if cell.tag in ("td", "th")])
        area += sum(cell.columns * cell.rows for cell in rows[-1])
        if area > LARGEST_AREA:
            raise too_many_cells()
    return rows
