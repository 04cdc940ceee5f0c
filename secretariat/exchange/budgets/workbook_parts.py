"""The parts of a workbook that is written, around its one sheet; `secretariat.exchange.budgets.workbook_writing`."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from typing import IO, Final
from xml.sax.saxutils import escape, quoteattr

from openpyxl.utils.cell import coordinate_to_tuple

from secretariat.exchange.workbook_text import kept_text
from secretariat.exchange.xml_characters import legal

HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPES: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""Every part is dated alike, so that equal tables give equal bytes."""

_OVERRIDES: Final = (
    ("xl/workbook.xml", f"{_TYPES}.sheet.main+xml"),
    ("xl/worksheets/sheet1.xml", f"{_TYPES}.worksheet+xml"),
    ("xl/styles.xml", f"{_TYPES}.styles+xml"),
    ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
)
_COMMENTS: Final = ("xl/comments1.xml", f"{_TYPES}.comments+xml")


class WorkbookFile:
    """A workbook being written into a stream, part by part."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, pieces: Iterable[str]) -> None:
        """Add a part of pieces, which are taken one by one."""
        info = zipfile.ZipInfo(name, _DAY)
        info.compress_type = zipfile.ZIP_DEFLATED
        with self._zip.open(info, "w") as part:
            for piece in pieces:
                part.write(piece.encode("utf-8"))

    def finish(self, *, title: str, name: str, heading_rows: int, comments: Sequence[tuple[str, str]]) -> None:
        """Add what stands around the sheet. `comments` are places (`B5`) and words; `heading_rows` repeat on paper."""
        overrides = [*_OVERRIDES, *([_COMMENTS] if comments else [])]
        self.add("[Content_Types].xml", _content_types(overrides))
        self.add("_rels/.rels", _relations(_OF_PACKAGE))
        self.add("xl/_rels/workbook.xml.rels", _relations(_OF_WORKBOOK))
        self.add("xl/workbook.xml", _workbook(name, heading_rows))
        self.add("docProps/core.xml", _core(title))
        self.add("docProps/app.xml", (HEAD, f'<Properties xmlns="{_EXTENDED}"/>'))
        if comments:
            self.add("xl/worksheets/_rels/sheet1.xml.rels", _relations(_OF_SHEET))
            self.add("xl/comments1.xml", _comments(comments))
            self.add("xl/drawings/vmlDrawing1.vml", _drawing(comments))
        self._zip.close()


_EXTENDED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_OF_PACKAGE: Final = (
    (f"{RELATIONS}/officeDocument", "xl/workbook.xml"),
    (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    (f"{RELATIONS}/extended-properties", "docProps/app.xml"),
)
_OF_WORKBOOK: Final = ((f"{RELATIONS}/worksheet", "worksheets/sheet1.xml"), (f"{RELATIONS}/styles", "styles.xml"))
_OF_SHEET: Final = (
    (f"{RELATIONS}/vmlDrawing", "../drawings/vmlDrawing1.vml"),
    (f"{RELATIONS}/comments", "../comments1.xml"),
)
DRAWING_ID: Final = "rId1"
"""The relationship of a sheet to what draws its comments."""


def text_element(text: str, mark: str = "") -> str:
    """Return the content of a text cell, with a mark that stands high at its end."""
    words = escape(kept_text(text))
    if not mark:
        return f'<is><t xml:space="preserve">{words}</t></is>'
    return f"<is>{_run(words)}{_run(escape(kept_text(mark)), high=True)}</is>"


def note_element(mark: str, text: str) -> str:
    """Return the content of a note's cell: its mark, which stands high, and its words."""
    return f"<is>{_run(escape(kept_text(mark)), high=True)}{_run(escape(kept_text(f' {text}')))}</is>"


def _run(words: str, *, high: bool = False) -> str:
    look = '<rPr><vertAlign val="superscript"/></rPr>' if high else ""
    return f'<r>{look}<t xml:space="preserve">{words}</t></r>'


def _content_types(overrides: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    parts = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides)
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
    )
    return HEAD, f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{parts}</Types>'


def _relations(relations: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(relations, start=1)
    )
    return HEAD, f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _workbook(name: str, heading_rows: int) -> tuple[str, ...]:
    quoted = "'" + name.replace("'", "''") + "'"
    titles = (
        f'<definedName name="_xlnm.Print_Titles" localSheetId="0">{escape(quoted)}!$1:${heading_rows}</definedName>'
    )
    return (
        HEAD,
        f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}">',
        f'<sheets><sheet name={quoteattr(name)} sheetId="1" r:id="rId1"/></sheets>',
        f"<definedNames>{titles}</definedNames>",
        '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    )


def _core(title: str) -> tuple[str, ...]:
    names = (
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    return HEAD, f"<cp:coreProperties {names}><dc:title>{escape(legal(title))}</dc:title></cp:coreProperties>"


def _comments(comments: Iterable[tuple[str, str]]) -> Iterable[str]:
    yield HEAD
    yield f'<comments xmlns="{MAIN}"><authors><author></author></authors><commentList>'
    for place, words in comments:
        text = f'<text><t xml:space="preserve">{escape(kept_text(words))}</t></text>'
        yield f'<comment ref="{place}" authorId="0">{text}</comment>'
    yield "</commentList></comments>"


def _drawing(comments: Iterable[tuple[str, str]]) -> Iterable[str]:
    """Yield the boxes of comments, which only this old kind of drawing can tell (ECMA-376 part 4, 19.1)."""
    yield (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<v:shapetype id="t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
        '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
    )
    for number, (place, _) in enumerate(comments, start=1):
        row, column = (number - 1 for number in coordinate_to_tuple(place))
        anchor = f"{column + 1}, 15, {max(row - 1, 0)}, 4, {column + 3}, 31, {row + 2}, 4"
        yield (
            f'<v:shape id="s{number}" type="#t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" '
            f'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note">'
            f"<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>"
            f"<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
        )
    yield "</xml>"
