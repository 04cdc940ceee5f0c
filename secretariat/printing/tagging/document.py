"""What makes a file PDF/UA-1 and PDF/A-2a: its claims (XMP), colours (ICC), catalogue and structure tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from secretariat.printing.tagging.structure import AnnotationContent, Child, Element

PRODUCER = "Secretariat, ReportLab"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
"""The claims of both standards. PDF/A accepts the second one only with the extension schema that describes it."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of itself. `title` must not be empty (PDF/UA-1, 7.1); `language` is a BCP 47 tag."""

    title: str
    author: str
    subject: str
    language: str
    created: datetime


class _Ready(PDFObject):
    """An object whose bytes are ready to write."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.data = b""

    def format(self, _document: object) -> bytes:
        return self.data


@cache
def srgb_profile() -> bytes:
    """Return the sRGB colour profile, its date and id fixed so that equal documents give equal bytes."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07E800010001000000000000")
    profile[84:100] = bytes(16)
    return bytes(profile)


def finish(document: Any, metadata: Metadata, root: Element, parent_tree: Sequence[list[Element] | Element]) -> None:
    """Give ReportLab's document its metadata, its colour profile and its structure tree.

    Raises `ValueError` when a font would not be embedded: the file would pass neither standard.
    """
    loose = [name for name in document.fontMapping if not pdfmetrics.getFont(name)._dynamicFont]  # noqa: SLF001
    if loose:
        raise ValueError(f"fonts not embedded: {', '.join(loose)}")
    _describe(document, metadata)
    catalogue = document.Catalog
    catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents"]
    catalogue.Lang = PDFString(metadata.language)
    catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
    catalogue.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    catalogue.OutputIntents = PDFArray([_output_intent(document)])
    catalogue.StructTreeRoot = _structure_tree(document, root, parent_tree)


def _describe(document: Any, metadata: Metadata) -> None:
    info = document.info
    info.title, info.author, info.subject = metadata.title, metadata.author, metadata.subject
    info.creator = info.producer = PRODUCER
    claims = _XMP.format(
        title=escape(metadata.title),
        author=escape(metadata.author),
        subject=escape(metadata.subject),
        language=metadata.language,
        created=metadata.created.replace(microsecond=0).isoformat(),
        producer=PRODUCER,
    )
    dictionary = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    document.Catalog.Metadata = PDFStream(dictionary, claims.encode(), [])


def _output_intent(document: Any) -> PDFDictionary:
    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), [PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )


def _structure_tree(document: Any, root: Element, parent_tree: Sequence[list[Element] | Element]) -> _Ready:
    tree = _Ready()
    tree_reference = document.Reference(tree).format(document)
    elements = list(root.walk())
    objects = []
    for element in elements:
        ready = _Ready()
        element.reference = document.Reference(ready).format(document)
        objects.append(ready)
    page_reference = _PageReferences(document)
    for element, ready in zip(elements, objects, strict=True):
        ready.data = _element_bytes(element, tree_reference, page_reference)
    numbers = _Ready()
    numbers.data = b"<</Nums[" + b"\n".join(_numbers(parent_tree)) + b"]>>"
    tree.data = b"<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d%s>>" % (
        root.reference,
        document.Reference(numbers).format(document),
        len(parent_tree),
        _identifiers(document, elements),
    )
    return tree


class _PageReferences:
    """The references of a document's pages by number."""

    def __init__(self, document: object) -> None:
        self._document = document
        self._known: dict[int, bytes] = {}

    def __call__(self, page: int) -> bytes:
        if page not in self._known:
            self._known[page] = PDFObjectReference(f"Page{page}").format(self._document)
        return self._known[page]


def _element_bytes(element: Element, tree_reference: bytes, page_reference: _PageReferences) -> bytes:
    parent = element.parent.reference if element.parent is not None else tree_reference
    parts = [b"<</Type/StructElem/S/", element.role.encode(), b"/P ", parent]
    if element.page is not None:
        parts += [b"/Pg ", page_reference(element.page)]
    children = [_child_bytes(child, element.page, page_reference) for child in element.children]
    if children:
        parts += [b"/K[", b" ".join(children), b"]"]
    if element.attributes:
        parts += [b"/A ", element.attributes.encode()]
    if element.alternative:
        parts += [b"/Alt ", _text(element.alternative)]
    if element.identifier:
        parts += [b"/ID(", element.identifier.encode(), b")"]
    parts.append(b">>")
    return b"".join(parts)


def _child_bytes(child: Child, page: int | None, page_reference: _PageReferences) -> bytes:
    if isinstance(child, Element):
        return child.reference
    if isinstance(child, AnnotationContent):
        return b"<</Type/OBJR/Pg %s/Obj %s>>" % (page_reference(child.page), child.reference)
    if child.page == page:
        return b"%d" % child.number
    return b"<</Type/MCR/Pg %s/MCID %d>>" % (page_reference(child.page), child.number)


def _numbers(parent_tree: Sequence[list[Element] | Element]) -> list[bytes]:
    return [
        b"%d[%s]" % (key, b" ".join(element.reference for element in entry))
        if isinstance(entry, list)
        else b"%d %s" % (key, entry.reference)
        for key, entry in enumerate(parent_tree)
    ]


def _identifiers(document: Any, elements: Sequence[Element]) -> bytes:
    named = sorted((element.identifier.encode(), element.reference) for element in elements if element.identifier)
    if not named:
        return b""
    leaf = _Ready()
    entries = b" ".join(b"(%s) %s" % entry for entry in named)
    leaf.data = b"<</Names[%s]/Limits[(%s)(%s)]>>" % (entries, named[0][0], named[-1][0])
    return b"/IDTree <</Kids[%s]>>" % document.Reference(leaf).format(document)


def _text(text: str) -> bytes:
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"
