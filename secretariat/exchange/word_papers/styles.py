"""The styles and numberings of a composed document's Word file, and its settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from secretariat.domain.text import DEEPEST_HEADING
from secretariat.exchange.word.names import made, w

TABLE_STYLE: Final = "CommitteeTable"
BULLETS: Final = 1
"""The numbering of every bullet."""
_NUMBERS: Final = 2
"""The abstract numbering of every numbered list; each list has a numbering of its own that begins anew."""
_DEEPEST_ITEM: Final = 3

SURROUNDING_STYLES: Final = frozenset(
    (
        *("letterhead", "addressee", "over title", "front author", "front line"),
        *("margin label", "margin text", "signature line"),
    )
)
"""The names, in small letters, of the styles of what stands around the text and comes from the document's own facts."""

_FONT: Final = "Calibri"
_INK: Final = "1F2A37"
_GREY: Final = "59636E"
_LINK: Final = "054FB9"
_RULE: Final = "A9B4BF"
_SHADE: Final = "E3E8ED"
_BULLET_SIGNS: Final = ("•", "–", "▪")


@dataclass(frozen=True, slots=True)
class _Look:
    """How a paragraph style looks: points of size, of space before and after; `left` and `hanging` in twentieths.

    `outline` is the heading's level from 1, 0 for none. `priority` orders Word's list of styles.
    """

    name: str
    size: float = 11
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False
    colour: str = _INK
    left: int = 0
    hanging: int = 0
    outline: int = 0
    keeps_next: bool = False
    align: str = ""
    leader_at: int = 0
    tab_at: int = 0
    is_built_in: bool = False
    priority: int = 99


_HEADINGS: Final = (
    _Look("heading 1", 15, 18, 6, bold=True),
    _Look("heading 2", 13, 14, 4, bold=True),
    _Look("heading 3", 11.5, 12, 3, bold=True),
    _Look("heading 4", 11, 10, 3, bold=True, italic=True),
    _Look("heading 5", 11, 8, 2, bold=True, colour=_GREY),
    _Look("heading 6", 11, 8, 2, italic=True, colour=_GREY),
)

_PARAGRAPHS: Final = (
    _Look("Title", 22, 6, 10, bold=True, keeps_next=True, is_built_in=True, priority=10),
    _Look("Front Author", 13, 0, 6, colour=_GREY),
    _Look("Over Title", 11, 12, 2, bold=True, colour=_GREY, keeps_next=True),
    _Look("Front Line", 12, 0, 4),
    _Look("Letterhead", 10, 0, 0, colour=_GREY),
    _Look("Addressee"),
    _Look("Margin Label", 8.5, 5, 0, bold=True, colour=_GREY, keeps_next=True),
    _Look("Margin Text", 8.5, 0, 0),
    _Look("Signature Line", keeps_next=True),
    _Look("caption", 10, 8, 4, bold=True, keeps_next=True, is_built_in=True, priority=35),
    _Look("Caption Below", 10, 4, 10, italic=True, colour=_GREY),
    _Look("Table Heading", 9.5, 1, 1, bold=True),
    _Look("Table Text", 9.5, 1, 1),
    _Look("Table Label", 9.5, 1, 1, bold=True),
    _Look("Table Note", 9, 0, 2, colour=_GREY),
    _Look("Spacer", 4),
    _Look("List Title", 11, 8, 3, bold=True, keeps_next=True),
    _Look("Sheet List", 11, 0, 2, left=850, hanging=850, tab_at=850),
    _Look("TOC Heading", 15, 18, 6, bold=True, keeps_next=True, is_built_in=True, priority=39),
    _Look("header", 8.5, colour=_GREY, is_built_in=True),
    _Look("footer", 8.5, colour=_GREY, is_built_in=True),
    _Look("footnote text", 9, 0, 2, is_built_in=True),
    _Look("endnote text", 9.5, 0, 3, is_built_in=True),
)


def style_id(name: str) -> str:
    """Return a style's id: its name without spaces, each word with a capital, as Word makes it."""
    return "".join(word.upper() if word == "toc" else word[:1].upper() + word[1:] for word in name.split())


def list_style(kind: str, level: int) -> str:
    """Return the id of the style of a list item: `kind` is `Bullet` or `Number`, `level` 1 to 3."""
    return f"List{kind}{level if level > 1 else ''}"


def styles_part(language: str, *, width: int, justified: bool) -> Any:
    """Return the root of the part with every style, in a language (`da-DK`), for text `width` twentieths wide."""
    defaults = made("docDefaults", made("rPrDefault", _default_run(language)), made("pPrDefault", made("pPr")))
    return made(
        "styles",
        defaults,
        _normal(justified=justified),
        *(_paragraph(look) for look in (*_headings(), *_PARAGRAPHS, *_contents(width), *_lists())),
        made(
            "style",
            made("name", val="Default Paragraph Font"),
            made("uiPriority", val=1),
            made("semiHidden"),
            type="character",
            default=1,
            styleId="DefaultParagraphFont",
        ),
        _character("Hyperlink", made("color", val=_LINK), made("u", val="single")),
        _character("footnote reference", made("vertAlign", val="superscript")),
        _character("endnote reference", made("vertAlign", val="superscript")),
        _plain_table(),
        _table(),
    )


def _default_run(language: str) -> Any:
    fonts = made("rFonts", **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _FONT))
    told = made("lang", val=language, eastAsia=language, bidi="ar-SA")
    return made("rPr", fonts, made("color", val=_INK), made("sz", val=22), made("szCs", val=22), told)


def _normal(*, justified: bool) -> Any:
    spacing = made("spacing", after=120, line=269, lineRule="auto")
    stands = [made("jc", val="both")] if justified else []
    properties = made("pPr", made("widowControl"), spacing, *stands)
    return made(
        "style", made("name", val="Normal"), made("qFormat"), properties, type="paragraph", default=1, styleId="Normal"
    )


def _headings() -> Iterator[_Look]:
    for level, look in enumerate(_HEADINGS, start=1):
        facts = {name: getattr(look, name) for name in ("size", "before", "after", "bold", "italic", "colour")}
        yield _Look(look.name, **facts, outline=level, keeps_next=True, is_built_in=True, priority=9)


def _contents(width: int) -> Iterator[_Look]:
    """Yield the styles of the contents; page numbers stand at the right edge once Word has counted them."""
    for level in range(1, DEEPEST_HEADING + 1):
        left = 240 * (level - 1)
        yield _Look(
            f"toc {level}",
            before=4 if level == 1 else 0,
            after=2,
            bold=level == 1,
            left=left,
            leader_at=width,
            is_built_in=True,
            priority=39,
        )


def _lists() -> Iterator[_Look]:
    for kind in ("Bullet", "Number"):
        for level in range(1, _DEEPEST_ITEM + 1):
            name = f"List {kind} {level}" if level > 1 else f"List {kind}"
            yield _Look(name, after=3, left=360 * level, hanging=360, is_built_in=True)


def _paragraph(look: _Look) -> Any:
    tabs = [("right", "dot", look.leader_at)] if look.leader_at else []
    tabs += [("left", "none", look.tab_at)] if look.tab_at else []
    stops = [made("tabs", *(made("tab", val=kind, leader=leader, pos=at) for kind, leader, at in tabs))] if tabs else []
    spacing = made("spacing", before=round(look.before * 20), after=round(look.after * 20), line=259, lineRule="auto")
    indent = {"left": look.left, "hanging": look.hanging} if look.hanging else {"left": look.left}
    properties = made(
        "pPr",
        *([made("keepNext"), made("keepLines")] if look.keeps_next else []),
        *stops,
        spacing,
        *([made("ind", **indent)] if look.left else []),
        made("jc", val=look.align or "left"),
        *([made("outlineLvl", val=look.outline - 1)] if look.outline else []),
    )
    told = [made("name", val=look.name), made("basedOn", val="Normal")]
    told += [made("next", val="Normal")] if look.keeps_next else []
    told += [made("uiPriority", val=look.priority), made("qFormat")]
    style = made("style", *told, properties, _run_look(look), type="paragraph", styleId=style_id(look.name))
    if not look.is_built_in:
        style.set(w("customStyle"), "1")
    return style


def _run_look(look: _Look) -> Any:
    looks = [made("b"), made("bCs")] if look.bold else []
    looks += [made("i"), made("iCs")] if look.italic else []
    size = round(look.size * 2)
    return made("rPr", *looks, made("color", val=look.colour), made("sz", val=size), made("szCs", val=size))


def _character(name: str, *looks: Any) -> Any:
    told = (made("name", val=name), made("basedOn", val="DefaultParagraphFont"), made("uiPriority", val=99))
    return made("style", *told, made("rPr", *looks), type="character", styleId=style_id(name))


def _plain_table() -> Any:
    margins = made("tblCellMar", *(made(side, w=wide, type="dxa") for side, wide in _cell_margins(0)))
    told = (made("name", val="Normal Table"), made("uiPriority", val=99), made("semiHidden"))
    properties = made("tblPr", made("tblInd", w=0, type="dxa"), margins)
    return made("style", *told, properties, type="table", default=1, styleId="TableNormal")


def _table() -> Any:
    """Return the office's own table: ruled, its head shaded and bold, its first column bold where it heads the rows."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    rules = made("tblBorders", *(made(side, val="single", sz=4, space=0, color=_RULE) for side in sides))
    margins = made("tblCellMar", *(made(side, w=wide, type="dxa") for side, wide in _cell_margins(30)))
    shade = made("tcPr", made("shd", val="clear", color="auto", fill=_SHADE))
    first_row = made("tblStylePr", made("rPr", made("b"), made("bCs")), shade, type="firstRow")
    told = (made("name", val="Committee Table"), made("basedOn", val="TableNormal"), made("uiPriority", val=59))
    style = made(
        "style", *told, made("qFormat"), made("tblPr", rules, margins), first_row, type="table", styleId=TABLE_STYLE
    )
    style.set(w("customStyle"), "1")
    return style


def _cell_margins(high: int) -> tuple[tuple[str, int], ...]:
    return (("top", high), ("left", 100), ("bottom", high), ("right", 100))


def numbering_part(levels: list[int]) -> Any:
    """Return the root of the part of numberings: the bullets, and one for each list of numbers, counted from 1 anew.

    `levels` are the levels (1 to 3) that the lists begin on; the first list's numbering is `BULLETS` + 1.
    """
    bullets = (_level(level, "bullet", sign) for level, sign in enumerate(_BULLET_SIGNS))
    numbers = (_level(level, "decimal", f"%{level + 1}.") for level in range(_DEEPEST_ITEM))
    lists = (
        made(
            "num",
            made("abstractNumId", val=_NUMBERS),
            made("lvlOverride", made("startOverride", val=1), ilvl=level - 1),
            numId=BULLETS + number,
        )
        for number, level in enumerate(levels, start=1)
    )
    return made(
        "numbering",
        made("abstractNum", made("multiLevelType", val="hybridMultilevel"), *bullets, abstractNumId=BULLETS),
        made("abstractNum", made("multiLevelType", val="multilevel"), *numbers, abstractNumId=_NUMBERS),
        made("num", made("abstractNumId", val=BULLETS), numId=BULLETS),
        *lists,
    )


def _level(level: int, form: str, text: str) -> Any:
    indent = made("pPr", made("ind", left=360 * (level + 1), hanging=360))
    told = (made("start", val=1), made("numFmt", val=form), made("lvlText", val=text), made("lvlJc", val="left"))
    return made("lvl", *told, indent, ilvl=level)


def settings_part(language: str, *, hyphenated: bool) -> Any:
    """Return the root of the settings. Word is not asked to update the fields: it would ask everybody who opens the
    file whether it may, and warn of other files. The contents say what they must without it.
    """
    separators = [(made("footnote", id=number), made("endnote", id=number)) for number in (-1, 0)]
    compatible = made(
        "compat",
        made("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15),
    )
    return made(
        "settings",
        made("zoom", percent=100),
        made("defaultTabStop", val=720),
        *([made("autoHyphenation")] if hyphenated else []),
        made("characterSpacingControl", val="doNotCompress"),
        made("footnotePr", *(foot for foot, _ in separators)),
        made("endnotePr", made("pos", val="docEnd"), made("numFmt", val="decimal"), *(end for _, end in separators)),
        compatible,
        made("themeFontLang", val=language),
        made("decimalSymbol", val="," if language == "da-DK" else "."),
        made("listSeparator", val=";" if language == "da-DK" else ","),
    )
