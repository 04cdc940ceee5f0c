"""The looks of the Word files: paper, styles and numberings, made from python-docx's own empty document."""

from __future__ import annotations

from typing import Any, Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from secretariat.exchange.word.names import made

BULLETS: Final = 1
"""The numbering of every bullet."""
NUMBERS: Final = 2
"""The first numbering of numbers; each list follows a new one."""

_FONT: Final = "Calibri"
_INK: Final = RGBColor(0x1F, 0x2A, 0x37)
_GREY: Final = RGBColor(0x59, 0x63, 0x6E)
_LINK: Final = RGBColor(0x05, 0x4F, 0xB9)

_KEPT: Final = frozenset(
    (
        *("Normal", "Default Paragraph Font", "Normal Table", "No List", "Table Grid", "List Paragraph", "Caption"),
        *("Heading 1", "Heading 2", "Heading 3", "Heading 1 Char", "Heading 2 Char", "Heading 3 Char"),
        *("Footer", "Footer Char"),
    )
)

_HEADINGS: Final = {"Heading 1": (18, 0, 6), "Heading 2": (12, 8, 3), "Heading 3": (10.5, 6, 2)}
"""Points of size, of space before and of space after."""

_BULLET_SIGNS: Final = ("•", "–", "▪")

# A style's id is its name without spaces, as Word makes it.
_PARAGRAPHS: Final = (
    # name, points, space after, bold, colour
    ("Instruction", 10.5, 4, False, _INK),
    ("Due", 10.5, 10, True, _INK),
    ("Label", 10.5, 2, True, _INK),
    ("Column Heading", 9, 2, True, _GREY),
    ("Spacer", 4, 0, False, _INK),
    ("Table Heading", 10, 0, True, _INK),
    ("Table Text", 10, 0, False, _INK),
    ("Footnote Text", 9, 0, False, _INK),
)


def empty_document(language: str) -> WordDocument:
    """Return an empty document on A4 with our styles and numberings, in a language (`da-DK`)."""
    document = Document()
    _drop_strange_parts(document)
    _set_page(document)
    _set_styles(document, language)
    _set_numbering(document)
    _set_footnote_separators(document)
    return document


def new_numbering(document: WordDocument, level: int) -> int:
    """Add a numbering that begins at 1 on a level (1 to 3) and return it."""
    numbering = document.part.numbering_part.element
    number = len(numbering.findall(qn("w:num"))) + 1
    override = made("lvlOverride", made("startOverride", val=1), ilvl=level - 1)
    numbering.append(made("num", made("abstractNumId", val=NUMBERS), override, numId=number))
    return number


def _drop_strange_parts(document: WordDocument) -> None:
    """Leave out the thumbnail, the XML and the second set of styles of the document python-docx begins with."""
    for owner in (document.part.package, document.part):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.rpartition("/")[2] in ("thumbnail", "customXml", "stylesWithEffects"):
                del owner.rels[key]


def _set_page(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    section.header_distance = section.footer_distance = Cm(1)


def _set_styles(document: WordDocument, language: str) -> None:
    styles = document.styles
    for style in list(styles):
        if style.name not in _KEPT:
            style.delete()
    _set_defaults(styles.element, language)
    for name, size, after, is_bold, colour in _PARAGRAPHS:
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        _set_paragraph(styles[name], size, after, is_bold=is_bold, colour=colour)
    for name, (size, before, after) in _HEADINGS.items():
        _set_paragraph(styles[name], size, after, is_bold=True, colour=_INK)
        styles[name].paragraph_format.space_before = Pt(before)
    _set_paragraph(styles["Caption"], 10, 3, is_bold=True, colour=_INK)
    _set_paragraph(styles["Footer"], 9, 0, is_bold=False, colour=_GREY)
    _set_footer_tabs(styles["Footer"])
    styles["List Paragraph"].paragraph_format.space_after = Pt(2)
    _set_look(styles.add_style("Placeholder Text", WD_STYLE_TYPE.CHARACTER), colour=_GREY)
    _set_look(styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER), colour=_LINK, is_underlined=True)
    styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER).font.superscript = True


def _set_defaults(styles: Any, language: str) -> None:
    defaults = styles.find(qn("w:docDefaults"))
    fonts = made("rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _FONT))
    sizes = made("sz", val=21), made("szCs", val=21)
    run = made("rPr", fonts, *sizes, made("lang", val=language, eastAsia=language, bidi="ar-SA"))
    paragraph = made("pPr", made("spacing", after=80, line=264, lineRule="auto"))
    defaults[:] = [made("rPrDefault", run), made("pPrDefault", paragraph)]


def _set_paragraph(style: ParagraphStyle, size: float, after: float, *, is_bold: bool, colour: RGBColor) -> None:
    style.font.name = _FONT
    fonts = style.element.rPr.find(qn("w:rFonts"))
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    style.font.size = Pt(size)
    style.font.bold = is_bold
    style.font.color.rgb = colour
    style.paragraph_format.space_after = Pt(after)


def _set_look(style: CharacterStyle, *, colour: RGBColor, is_underlined: bool = False) -> None:
    style.font.color.rgb = colour
    style.font.underline = is_underlined or None


def _set_footer_tabs(style: ParagraphStyle) -> None:
    stops = style.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Cm(17), WD_TAB_ALIGNMENT.RIGHT)


def _set_numbering(document: WordDocument) -> None:
    bullets = [_level(level, "bullet", sign) for level, sign in enumerate(_BULLET_SIGNS)]
    numbers = [_level(level, "decimal", f"%{level + 1}.") for level in range(3)]
    document.part.numbering_part.element[:] = [
        made("abstractNum", made("multiLevelType", val="multilevel"), *bullets, abstractNumId=BULLETS),
        made("abstractNum", made("multiLevelType", val="multilevel"), *numbers, abstractNumId=NUMBERS),
        made("num", made("abstractNumId", val=BULLETS), numId=BULLETS),
    ]


def _level(level: int, form: str, text: str) -> Any:
    indent = made("pPr", made("ind", left=360 * (level + 1), hanging=360))
    start = made("start", val=1)
    return made(
        "lvl", start, made("numFmt", val=form), made("lvlText", val=text), made("lvlJc", val="left"), indent, ilvl=level
    )


def _set_footnote_separators(document: WordDocument) -> None:
    compat = document.settings.element.find(qn("w:compat"))
    compat.addprevious(made("footnotePr", made("footnote", id=-1), made("footnote", id=0)))
    for setting in compat.findall(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
