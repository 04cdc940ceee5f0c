"""Writes a budget table as a Word file that it can be copied out of: the table as it is printed, with its notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final

from docx.shared import Mm

from secretariat.application.documents.budgets import BudgetDocument, BudgetRow, Marked, RowLook
from secretariat.application.progress import Tell, silently
from secretariat.domain.text import Emphasis
from secretariat.exchange.word.names import TABLE_HEADING_STYLE, TABLE_TEXT_STYLE, made
from secretariat.exchange.word.styles import empty_document
from secretariat.exchange.word.text_writing import plain_run, spacer, table_properties
from secretariat.exchange.xml_characters import legal

_BOLD: Final = frozenset((RowLook.HEADING, RowLook.GROUP, RowLook.TOTAL, RowLook.GRAND_TOTAL, RowLook.DERIVED))
_SHADES: Final = {RowLook.GROUP: "F3F5F7", RowLook.TOTAL: "F3F5F7", RowLook.GRAND_TOTAL: "E3E8ED"}
_HEADER_SHADE: Final = "E3E8ED"
_INDENT: Final = 200
"""Twentieths of a point that a level is indented by."""
_WIDTHS: Final = {False: 9_600, True: 14_500}
"""Twentieths of a point between the margins, upright and lying."""
_MARGINS: Final = (("top", 30), ("left", 80), ("bottom", 30), ("right", 80))
MOST_UPRIGHT: Final = 6
"""Columns of figures that stand on an upright page with room for their labels."""
_LEAST_LABEL: Final = 3_000
_COLUMN: Final = 1_200
_TOLD_EVERY: Final = 200
"""Rows."""


def word_file(document: BudgetDocument, *, tell: Tell = silently) -> bytes:
    """Return the bytes of a `.docx`."""
    file = empty_document(document.face.language.value)
    is_lying = len(document.decimals) > MOST_UPRIGHT
    if is_lying:
        section = file.sections[0]
        section.page_width, section.page_height = Mm(297), Mm(210)
    end = file.element.body[-1]  # the page's measures, which stay last
    if document.title.words:
        end.addprevious(_paragraph("Heading1", document.title))
    end.addprevious(budget_table(document, column_widths(document, _WIDTHS[is_lying]), tell=tell))
    end.addprevious(spacer())
    for note in document.notes:
        mark = made("r", made("rPr", made("vertAlign", val="superscript")), _text(note.mark))
        properties = made("pPr", made("pStyle", val="FootnoteText"))
        end.addprevious(made("p", properties, mark, plain_run(f" {note.text}")))
    for words in document.legends:
        end.addprevious(_paragraph("FootnoteText", Marked(words)))
    properties = file.core_properties
    properties.title, properties.language = legal(document.title.words)[:255], document.face.language.value
    properties.author = properties.comments = ""
    properties.created = properties.modified = document.face.created.replace(tzinfo=None)
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def column_widths(document: BudgetDocument, width: int) -> list[int]:
    """Return the widths of the columns of a table `width` wide, the label column's first, in twentieths of a point."""
    columns = len(document.decimals)
    label = max(width - _COLUMN * columns, min(_LEAST_LABEL, width // 2))
    return [label, *[(width - label) // max(columns, 1)] * columns]


def budget_table(document: BudgetDocument, widths: Sequence[int], *, tell: Tell = silently) -> Any:
    """Return the element of a table, without its title and its notes."""
    grid = made("tblGrid", *(made("gridCol", w=width) for width in widths))
    properties = table_properties()
    properties.append(made("tblCellMar", *(made(side, w=width, type="dxa") for side, width in _MARGINS)))
    table = made("tbl", properties, grid, *_heads(document, widths))
    for number, row in enumerate(document.rows):
        if number % _TOLD_EVERY == 0:
            tell(number, len(document.rows))
        table.append(_row(row, widths))
    tell(len(document.rows), len(document.rows))
    return table


def _heads(document: BudgetDocument, widths: Sequence[int]) -> Iterator[Any]:
    """Yield the rows of headings, which are repeated on every page."""
    if document.over:
        cells, at = [_cell(Marked(""), widths[0], style=TABLE_HEADING_STYLE, shade=_HEADER_SHADE)], 1
        for over in document.over:
            width = sum(widths[at : at + over.span])
            cells.append(
                _cell(
                    over.content, width, style=TABLE_HEADING_STYLE, shade=_HEADER_SHADE, stands="center", span=over.span
                )
            )
            at += over.span
        yield made("tr", made("trPr", made("cantSplit"), made("tblHeader")), *cells)
    headings = (
        _cell(heading, width, style=TABLE_HEADING_STYLE, shade=_HEADER_SHADE, stands="right" if place else "left")
        for place, (heading, width) in enumerate(zip(document.headings, widths, strict=True))
    )
    yield made("tr", made("trPr", made("cantSplit"), made("tblHeader")), *headings)


def _row(row: BudgetRow, widths: Sequence[int]) -> Any:
    is_bold, shade = row.look in _BOLD, _SHADES.get(row.look, "")
    name = Marked(" ".join(part for part in (row.number, row.label.words) if part), row.label.marks)
    cells = row.cells or (Marked(""),) * (len(widths) - 1)
    label = _cell(name, widths[0], shade=shade, indent=row.level, is_bold=is_bold)
    figures = (
        _cell(cell, width, shade=shade, stands="right", is_bold=is_bold)
        for cell, width in zip(cells, widths[1:], strict=True)
    )
    return made("tr", made("trPr", made("cantSplit")), label, *figures)


def _cell(
    content: Marked,
    width: int,
    *,
    style: str = TABLE_TEXT_STYLE,
    shade: str = "",
    stands: str = "left",
    indent: int = 0,
    span: int = 1,
    is_bold: bool = False,
) -> Any:
    facts = [made("tcW", w=width, type="dxa")]
    facts += [made("gridSpan", val=span)] if span > 1 else []
    facts += [made("shd", val="clear", color="auto", fill=shade)] if shade else []
    return made("tc", made("tcPr", *facts), _paragraph(style, content, stands=stands, indent=indent, is_bold=is_bold))


def _paragraph(style: str, content: Marked, *, stands: str = "left", indent: int = 0, is_bold: bool = False) -> Any:
    facts = [made("pStyle", val=style)]
    facts += [made("ind", left=_INDENT * indent)] if indent else []
    facts += [made("jc", val=stands)] if stands != "left" else []
    runs = [plain_run(content.words, Emphasis.BOLD if is_bold else Emphasis.NONE)] if content.words else []
    marks = [*content.marks, *(["?"] if content.is_doubtful else [])]
    if marks:
        runs.append(made("r", made("rPr", made("vertAlign", val="superscript")), _text(",".join(marks))))
    return made("p", made("pPr", *facts), *runs)


def _text(words: str) -> Any:
    element = made("t")
    element.text = legal(words)
    return element
