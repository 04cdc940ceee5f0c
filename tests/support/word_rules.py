"""What Word asks of a file and many programs do not: elements in the order of the schema, nothing referred to that is
not there (ISO/IEC 29500-1, 17; the order of each type is that of the schema `wml.xsd`).
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "styles": "docDefaults latentStyles style",
    "settings": "writeProtection view zoom defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol "
    "listSeparator",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "footnotePr": "pos numFmt numStart numRestart footnote",
    "endnotePr": "pos numFmt numStart numRestart endnote",
    "numPr": "ilvl numId",
}


class WordFile:
    """The parts of a Word file, and what is wrong with them."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            assert archive.testzip() is None
            self.infos = archive.infolist()
            self.files = {info.filename: archive.read(info) for info in self.infos}

    def root(self, name: str) -> Any:
        """The root of a part below `word/`."""
        return etree.fromstring(self.files[f"word/{name}.xml"])

    def found(self, path: str, name: str = "document") -> list[Any]:
        """What an XPath finds in a part; `w` and `r` are known."""
        return list(self.root(name).xpath(path, namespaces={"w": W, "r": R}))

    def words(self, path: str, name: str = "document") -> list[str]:
        """The words inside each element that an XPath finds."""
        return ["".join(element.itertext(f"{{{W}}}t")) for element in self.found(path, name)]

    def faults(self) -> list[str]:
        """Everything Word would stumble over."""
        roots = {name: etree.fromstring(file) for name, file in self.files.items() if not name.startswith("word/media")}
        body = [root for name, root in roots.items() if name.startswith("word/") and not name.endswith(".rels")]
        return [
            *(fault for root in body for fault in _disorder(root)),
            *(fault for name, root in roots.items() for fault in self._lost(name, root)),
            *self._untyped(roots["[Content_Types].xml"]),
            *self._unknown(),
        ]

    def _lost(self, name: str, root: Any) -> Iterator[str]:
        """Relations that are used and not there, or lead nowhere."""
        folder, base = posixpath.split(name)
        told = self.files.get(f"{folder}/_rels/{base}.rels".removeprefix("/"))
        entries = [] if told is None else list(etree.fromstring(told))
        known = {entry.get("Id") for entry in entries}
        used = [value for element in root.iter() for key, value in element.attrib.items() if key.startswith(f"{{{R}}}")]
        yield from (f"{name} uses {value}" for value in used if value not in known)
        for entry in entries:
            place = posixpath.normpath(posixpath.join(folder, entry.get("Target")))
            if entry.get("TargetMode") != "External" and place not in self.files:
                yield f"{name} leads to {place}"

    def _untyped(self, types: Any) -> Iterator[str]:
        named = {entry.get("PartName", "").removeprefix("/") for entry in types}
        endings = {entry.get("Extension") for entry in types}
        yield from (name for name in self.files if name not in named and name.rpartition(".")[2] not in endings)
        yield from (f"typed and not there: {name}" for name in named - {""} if name not in self.files)

    def _unknown(self) -> Iterator[str]:
        """Styles, numberings, notes and bookmarks that are not there, and ids given twice."""
        styles = set(self.found("//w:style/@w:styleId", "styles"))
        used = set(self.found("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"))
        used |= {name for kind in ("footnotes", "endnotes") for name in self.found("//w:pStyle/@w:val", kind)}
        yield from (f"style {name}" for name in used - styles)
        numberings = set(self.found("//w:num/@w:numId", "numbering"))
        yield from (f"numbering {name}" for name in set(self.found("//w:numId/@w:val")) - numberings)
        for kind in ("footnote", "endnote"):
            notes = set(self.found(f"//w:{kind}/@w:id", f"{kind}s"))
            yield from (f"{kind} {name}" for name in set(self.found(f"//w:{kind}Reference/@w:id")) - notes)
        anchors = set(self.found("//w:hyperlink/@w:anchor"))
        names = self.found("//w:bookmarkStart/@w:name")
        yield from (f"bookmark {name}" for name in anchors - set(names))
        for given in (names, self.found("//w:bookmarkStart/@w:id")):
            yield from (f"given twice: {name}" for name in given if given.count(name) > 1)


def _disorder(root: Any) -> Iterator[str]:
    for element in root.iter(f"{{{W}}}*"):
        kind = etree.QName(element).localname
        order = _ORDERS.get(kind, "").split()
        children = [etree.QName(child).localname for child in element]
        if order:
            yield from (f"{child} in {kind}" for child in children if child not in order)
            places = [order.index(child) for child in children if child in order]
            if places != sorted(places):
                yield f"{kind}: {children}"
        if kind == "tc" and children[-1:] != ["p"]:
            yield "a cell that ends with no paragraph"
        if kind == "p" and "pPr" in children[1:]:
            yield "properties inside a paragraph"
