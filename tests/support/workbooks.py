"""Workbooks as other people leave them: made with openpyxl, changed part by part."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from openpyxl import Workbook

SHEET = "xl/worksheets/sheet1.xml"


def workbook(fill: Callable[[Any], object], *, others: Mapping[str, Callable[[Any], object]] | None = None) -> bytes:
    """A workbook whose first sheet is filled by a function, and others after it by theirs."""
    book = Workbook()
    fill(book.active)
    for name, fill_other in (others or {}).items():
        fill_other(book.create_sheet(name))
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def listed(*rows: tuple[Any, ...]) -> bytes:
    """A workbook with rows of values in its one sheet."""

    def fill(sheet: Any) -> None:
        for row in rows:
            sheet.append(row)

    return workbook(fill)


def repacked(content: bytes, changed: Mapping[str, Callable[[bytes], bytes]], **added: bytes) -> bytes:
    """A workbook with some parts changed, and parts added by their path with `__` for `/`."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, changed[name](part) if name in changed else part)
        for name, part in added.items():
            new.writestr(f"{name.replace('__', '/')}.xml", part)
    return stream.getvalue()


def with_sheet(content: bytes, old: str, new: str) -> bytes:
    """A workbook with a piece of its first sheet's XML, which must be there, replaced."""

    def change(part: bytes) -> bytes:
        assert old.encode() in part, f"{old} is not in {part!r}"
        return part.replace(old.encode(), new.encode())

    return repacked(content, {SHEET: change})


def with_shared(strings: str, cell: str) -> bytes:
    """A workbook with a part of shared strings (`si` elements) and a cell that may name one of them."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    relation = f'<Relationship Id="rId9" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return repacked(
        with_sheet(listed((1,)), '<c r="A1" t="n"><v>1</v></c>', cell),
        {"xl/_rels/workbook.xml.rels": lambda part: part.replace(b"</Relationships>", relation.encode())},
        xl__sharedStrings=f'<sst xmlns="{main}">{strings}</sst>'.encode(),
    )
