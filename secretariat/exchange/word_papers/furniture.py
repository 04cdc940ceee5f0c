"""What stands around the text of a document: heads and feet of the pages, letterhead, front page, margin block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from lxml import etree

from secretariat.application.documents.composed import ComposedDocument, FrontPage
from secretariat.application.documents.printable import MarginEntry, Signature
from secretariat.application.faults import CannotPrint
from secretariat.domain.committees import Letterhead
from secretariat.domain.text import Emphasis
from secretariat.exchange.word.names import R, made
from secretariat.exchange.word.text_writing import plain_run
from secretariat.exchange.word_papers.body import Body, field
from secretariat.exchange.word_papers.measures import Sheet
from secretariat.exchange.xml_characters import legal

_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/"
_WP: Final = f"{_DRAWING}wordprocessingDrawing"
_A: Final = f"{_DRAWING}main"
_PIC: Final = f"{_DRAWING}picture"
_EMU: Final = 36_000
"""English metric units in a millimetre."""
_HIGHEST: Final = 19
_WIDEST: Final = 60
"""Millimetres that a logo fills at most."""
_BETWEEN: Final = "  ·  "


def head(document: ComposedDocument, sheet: Sheet, *, is_first: bool) -> Any:
    """Return the root of a page's head: the running title, but on the first page, and what the paper is (`Udkast`)."""
    title = "" if is_first else " ".join(document.face.title.split())
    standing = " ".join(document.face.standing.split())
    left = [plain_run(title)] if title else []
    return made("hdr", _line("Header", sheet, left, [plain_run(standing, Emphasis.BOLD)] if standing else []))


def foot(document: ComposedDocument, sheet: Sheet, page: str) -> Any:
    """Return the root of a page's foot: the office's lines, and the page counted by Word; `page` as `Side {page} …`."""
    lines = _BETWEEN.join(" ".join(line.split()) for line in document.face.foot if line.strip())
    return made("ftr", _line("Footer", sheet, [plain_run(lines)] if lines else [], list(_counted(page))))


def _counted(page: str) -> Iterator[Any]:
    before, _, rest = page.partition("{page}")
    between, _, after = rest.partition("{total}")
    yield plain_run(before)
    yield from field("PAGE", "1")
    yield plain_run(between)
    yield from field("NUMPAGES", "1")
    yield plain_run(after)


def _line(style: str, sheet: Sheet, left: Sequence[Any], right: Sequence[Any]) -> Any:
    """Return a line with something at the left and something at the right edge, over the margin column too."""
    edge = sheet.text_width + sheet.into_margin
    beyond = [made("ind", right=-sheet.into_margin)] if sheet.into_margin else []
    properties = made("pPr", made("pStyle", val=style), made("tabs", made("tab", val="right", pos=edge)), *beyond)
    tab = [made("r", made("tab"))] if right else []
    return made("p", properties, *left, *tab, *right)


def letterhead(told: Letterhead, body: Body, pictures: dict[str, bytes]) -> Iterator[Any]:
    """Yield the logo and the lines of a letterhead. Raises `CannotPrint`: `logo_unreadable`."""
    if told.logo:
        yield made("p", made("pPr", made("pStyle", val="Letterhead")), _logo(told, body, pictures))
    for number, line in enumerate(line for line in told.lines if line.strip()):
        run = plain_run(line, Emphasis.NONE if number else Emphasis.BOLD)
        yield made("p", made("pPr", made("pStyle", val="Letterhead")), run)


def _logo(told: Letterhead, body: Body, pictures: dict[str, bytes]) -> Any:
    content = told.logo or b""
    try:
        image = Image.from_file(BytesIO(content))
        width, height = image.px_width, image.px_height
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError, ValueError) as error:
        raise CannotPrint("logo_unreadable") from error
    if image.ext not in ("png", "jpg") or not (width and height):
        raise CannotPrint("logo_unreadable")
    path = f"media/logo.{'png' if image.ext == 'png' else 'jpeg'}"
    pictures[path] = content
    scale = min(_HIGHEST / height, _WIDEST / width) * _EMU
    name = told.logo_alternative.strip() or " ".join(told.lines)
    return made("r", _drawing(body.picture(path), legal(name), round(width * scale), round(height * scale)))


def _drawing(relation: str, alternative: str, width: int, height: int) -> Any:
    """Return a picture that stands in the line, with its alternative text."""
    names = {"wp": _WP, "a": _A, "pic": _PIC}
    inline = etree.Element(f"{{{_WP}}}inline", nsmap=names, distT="0", distB="0", distL="0", distR="0")
    size = {"cx": str(width), "cy": str(height)}
    etree.SubElement(inline, f"{{{_WP}}}extent", **size)
    etree.SubElement(inline, f"{{{_WP}}}docPr", id="1", name="Logo", descr=alternative)
    graphic = etree.SubElement(inline, f"{{{_A}}}graphic")
    data = etree.SubElement(graphic, f"{{{_A}}}graphicData", uri=_PIC)
    picture = etree.SubElement(data, f"{{{_PIC}}}pic")
    told = etree.SubElement(picture, f"{{{_PIC}}}nvPicPr")
    etree.SubElement(told, f"{{{_PIC}}}cNvPr", id="1", name="Logo", descr=alternative)
    etree.SubElement(told, f"{{{_PIC}}}cNvPicPr")
    filling = etree.SubElement(picture, f"{{{_PIC}}}blipFill")
    etree.SubElement(filling, f"{{{_A}}}blip").set(f"{{{R}}}embed", relation)
    etree.SubElement(etree.SubElement(filling, f"{{{_A}}}stretch"), f"{{{_A}}}fillRect")
    shape = etree.SubElement(picture, f"{{{_PIC}}}spPr")
    place = etree.SubElement(shape, f"{{{_A}}}xfrm")
    etree.SubElement(place, f"{{{_A}}}off", x="0", y="0")
    etree.SubElement(place, f"{{{_A}}}ext", **size)
    outline = etree.SubElement(shape, f"{{{_A}}}prstGeom", prst="rect")
    etree.SubElement(outline, f"{{{_A}}}avLst")
    return made("drawing", inline)


def front_page(front: FrontPage, body: Body) -> Iterator[Any]:
    """Yield the front page: the title a third down the page, who gives it, the lines below."""
    yield body.line(front.title, "Title", made("spacing", before=4_400))
    if front.author.strip():
        yield body.line(front.author, "FrontAuthor")
    yield from (body.line(line, "FrontLine") for line in front.lines if line.strip())


def addressee_lines(lines: Sequence[str], body: Body) -> Iterator[Any]:
    """Yield who the paper is for, apart from the letterhead above."""
    for number, line in enumerate(line for line in lines if line.strip()):
        yield body.line(line, "Addressee", *([] if number else [made("spacing", before=480)]))


def margin_block(entries: Sequence[MarginEntry], body: Body) -> Iterator[Any]:
    """Yield date and case numbers: in a frame beside the text where there is a margin column, else above the text."""
    sheet = body.sheet
    place: dict[str, str | int] = {
        "w": sheet.column_width,
        "hSpace": 170,
        "wrap": "around",
        "vAnchor": "text",
        "hAnchor": "page",
    }
    place |= {"x": sheet.column_at, "y": 1}
    for entry in entries:
        told = [(entry.label, "MarginLabel")] if entry.label.strip() else []
        told += [(line, "MarginText") for line in entry.lines if line.strip()]
        for words, style in told:
            yield body.line(words, style, *([made("framePr", **place)] if sheet.column_at else []))


def signature_lines(signature: Signature, body: Body) -> Iterator[Any]:
    """Yield place and date, the greeting, room to sign, name and title."""
    for words, space in (
        (signature.place_and_date, 360),
        (signature.greeting, 240),
        (signature.name, 720),
        (signature.title, 0),
    ):
        if words.strip():
            yield body.line(words, "SignatureLine", *([made("spacing", before=space)] if space else []))
