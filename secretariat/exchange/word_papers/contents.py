"""The table of contents: a field that Word updates, filled in beforehand with the headings it will find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from secretariat.application.documents.composed import Contents
from secretariat.exchange.word.names import made, w
from secretariat.exchange.word.text_writing import plain_run
from secretariat.exchange.word_papers.body import Body, Entry, instruction_text

_STYLE: Final = "TOCHeading"


def contents_block(part: Contents, body: Body) -> Any:
    """Return the block of a table of contents, still without its entries (see `fill`)."""
    gallery = made("docPartObj", made("docPartGallery", val="Table of Contents"), made("docPartUnique"))
    heading = [body.line(part.heading, _STYLE)] if part.heading.strip() else []
    return made("sdt", made("sdtPr", gallery), made("sdtContent", *heading))


def fill(block: Any, depth: int, entries: Sequence[Entry]) -> None:
    """Put the entries of a finished document into its contents: headings down to `depth`, and those of all sheets.

    No page numbers are guessed: only Word knows its pages, and sets them when the field is updated (F9).
    """
    told = [entry for entry in entries if entry.level <= depth or entry.is_sheet]
    deepest = max((entry.level for entry in told), default=depth)
    paragraphs = [_line(entry) for entry in told] or [made("p")]
    begun = (
        made("r", made("fldChar", fldCharType="begin")),
        made("r", instruction_text(rf'TOC \o "1-{deepest}" \h \z \u')),
        made("r", made("fldChar", fldCharType="separate")),
    )
    first = paragraphs[0]
    place = 0 if first.find(w("pPr")) is None else 1
    first[place:place] = begun
    paragraphs[-1].append(made("r", made("fldChar", fldCharType="end")))
    block.find(w("sdtContent")).extend(paragraphs)


def _line(entry: Entry) -> Any:
    link = made("hyperlink", plain_run(entry.words), anchor=entry.bookmark, history=1)
    return made("p", made("pPr", made("pStyle", val=f"TOC{entry.level}")), link)
