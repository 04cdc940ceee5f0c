"""Word files from other offices: written as XML by hand, so that everything that comes can be in them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

from secretariat.application.contributed import ContributionRead, RemarkCode
from secretariat.domain.text import Text
from secretariat.exchange.contributions import WordContributionReader

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

STYLES = """
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Overskrift 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Omrids"><w:name w:val="Kapitel"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Punktopstilling2"><w:name w:val="List Bullet 2"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>
"""
_LEVELS = {
    kind: "".join(f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{kind}"/></w:lvl>' for level in range(9))
    for kind in ("bullet", "decimal")
}
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="1">{_LEVELS["bullet"]}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{_LEVELS["decimal"]}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)
READER = WordContributionReader()


def run(words: str, look: str = "") -> str:
    """A run with its looks."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def gone(words: str) -> str:
    """A run that was deleted."""
    return f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>'


def p(*runs: str, style: str = "", more: str = "") -> str:
    """A paragraph of runs; a plain word is one too."""
    told = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{told}{more}</w:pPr>" if told or more else ""
    return f"<w:p>{properties}{''.join(one if one.startswith('<') else run(one) for one in runs)}</w:p>"


def item(words: str, level: int = 1, numbering: int = 1) -> str:
    """An item of a list, level from 1."""
    return p(words, more=f'<w:numPr><w:ilvl w:val="{level - 1}"/><w:numId w:val="{numbering}"/></w:numPr>')


def change(tag: str, *content: str, author: str = "Anna", date: str = "2009-03-26T09:00:00Z") -> str:
    """A tracked change (`ins`, `del`, `moveFrom`, `moveTo`) around runs, or the mark of one."""
    return f'<w:{tag} w:id="1" w:author="{author}" w:date="{date}">{"".join(content)}</w:{tag}>'


def mark(tag: str) -> str:
    """The properties of a paragraph whose end was put in or taken out."""
    return f"<w:rPr>{change(tag)}</w:rPr>"


def row(*cells: str, properties: str = "") -> str:
    """A row of a table of plain cells."""
    made = "".join(f"<w:tc>{one if one.startswith('<') else p(one)}</w:tc>" for one in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def table(*rows: str) -> str:
    """A table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def box(*paragraphs: str) -> str:
    """A run with a text box, as Word keeps it for itself and for older programs."""
    inner = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:txbx>'
        f"{inner}</wps:txbx></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def file_of(
    *body: str,
    content_type: str = MAIN,
    parts: dict[str, str] | None = None,
    relations: tuple[tuple[str, str, bool], ...] = (),
    files: dict[str, bytes] | None = None,
) -> bytes:
    """A Word file with that body. `parts` are the insides of parts by their root (`footnotes`); `relations` are kind,
    target and whether it is outside, and get the ids `x1`, `x2` …
    """
    inside = {"styles": STYLES, "numbering": NUMBERING} | (parts or {})
    told = [(name, f"{name}.xml", False) for name in inside]
    entries = [(f"p{number}", *entry) for number, entry in enumerate(told)]
    entries += [(f"x{number}", *entry) for number, entry in enumerate(relations, start=1)]
    outside = ' TargetMode="External"'
    rels = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"{outside if is_outside else ""}/>'
        for name, kind, target, is_outside in entries
    )
    roots = {"header1": "hdr", "settings": "settings"}
    made = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="a/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{content_type}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" '
        f'Type="{_PACKAGE}/relationships/metadata/core-properties" Target="core.xml"/></Relationships>',
        "core.xml": '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bidrag</dc:title>'
        "<dc:creator>Center for Job</dc:creator></c>",
        "word/document.xml": f"<w:document {NAMES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{rels}</Relationships>',
        **{
            f"word/{name}.xml": f"<w:{roots.get(name, name)} {NAMES}>{inner}</w:{roots.get(name, name)}>"
            for name, inner in inside.items()
        },
    }
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in made.items():
            archive.writestr(name, xml)
        for name, content in (files or {}).items():
            archive.writestr(name, content)
    return stream.getvalue()


def read_bytes(folder: Path, content: bytes) -> ContributionRead:
    """What a file says."""
    file = folder / "bidrag.docx"
    file.write_bytes(content)
    return READER.read(file)


def text_of(read: ContributionRead, *accepted: str) -> Text:
    """The text with those revisions made; `all` makes every one."""
    keys = [revision.key for revision in read.revisions] if accepted == ("all",) else accepted
    return READER.text(read, keys)


def remarked(read: ContributionRead) -> dict[RemarkCode, int]:
    """How often each thing was remarked."""
    return {remark.code: remark.count for remark in read.remarks}
