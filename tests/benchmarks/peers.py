"""The same report set by other programs: typst, WeasyPrint, LibreOffice, each from its own kind of source.

Run as a program in a process of its own, it prints the seconds of one run and nothing else:

    python -m tests.benchmarks.peers typst TARGET
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from html import escape
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from secretariat.printing.renderer import PdfRenderer
from secretariat.system.paths import resources
from tests.benchmarks.told_reports import Told, ToldContents, ToldHeading, ToldParagraph, ToldTable, told
from tests.printing.composed_papers import big_report

_BOTH_STANDARDS = ["ua-1", "a-2a"]
_OFFICE_PDF = (
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},'
    '"PDFUACompliance":{"type":"boolean","value":"true"}}'
)


def missing(peer: str) -> str:
    """Return what to install for a peer, empty when it is here."""
    here = shutil.which("soffice") if peer == "libreoffice" else find_spec(peer)
    advice = "apt-get install libreoffice-writer" if peer == "libreoffice" else f"pip install {peer}"
    return "" if here else advice


def program(target: Path) -> float:
    """Print the report as the program does and return the seconds."""
    report = big_report()
    return _seconds(lambda: PdfRenderer().write(report, target))


def typst(target: Path) -> float:
    """Set the report with typst, in both standards, and return the seconds."""
    import typst as compiler

    source = target.with_suffix(".typ")
    source.write_text(typst_source(told(big_report())), encoding="utf-8")
    fonts = [str(folder) for folder in (resources() / "fonts").iterdir() if folder.is_dir()]
    return _seconds(
        lambda: compiler.compile(str(source), output=str(target), pdf_standards=_BOTH_STANDARDS, font_paths=fonts)
    )


def weasyprint(target: Path) -> float:
    """Set the report with WeasyPrint, in PDF/UA-1, and return the seconds; it keeps one standard a file."""
    from weasyprint import HTML

    source = html_source(told(big_report()))
    return _seconds(lambda: HTML(string=source).write_pdf(str(target), pdf_variant="pdf/ua-1"))


def libreoffice(target: Path) -> float:
    """Set the report with LibreOffice, start and all, and return the seconds."""
    source = target.with_suffix(".fodt")
    source.write_text(office_source(told(big_report())), encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", _OFFICE_PDF]

        def convert() -> None:
            subprocess.run([*command, "--outdir", str(target.parent), str(source)], check=True, capture_output=True)

        convert()  # the first start of all makes the profile
        return _seconds(convert)


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


# typst

_TYPST_HEAD = """#set document(title: "Statusredegørelse 2009", author: "Forvaltningen")
#set text(font: "Source Serif 4", size: 10.5pt, lang: "da", hyphenate: false)
#set par(leading: 6pt, spacing: 13pt)
#set page(paper: "a4", margin: (top: 24mm, right: 40mm, bottom: 26mm, left: 20mm), footer: context {
 set text(7.5pt, font: "Source Sans 3")
 align(right)[Side #counter(page).display() af #counter(page).final().first()] })
#show heading: set text(font: "Source Sans 3")
#show table: set text(10pt)
#show figure: set block(breakable: true)
#heading(level: 1, outlined: false, "Statusredegørelse 2009")
"""


def typst_source(blocks: Sequence[Told]) -> str:
    """Return the report as typst's source."""
    return _TYPST_HEAD + "\n".join(map(_typst_block, blocks))


def _typst_block(block: Told) -> str:
    match block:
        case ToldContents():
            return f"#outline(title: {_typst(block.heading)}, depth: 4)"
        case ToldHeading():
            opened = "#pagebreak(weak: true)\n" if block.begins_page else ""
            return f"{opened}#heading(level: {block.level + 1}, {_typst(block.words)})"
        case ToldParagraph():
            note = f"#footnote({_typst(block.note)})" if block.note else ""
            return f"{'- ' if block.is_item else ''}#{_typst(block.words)}{note}\n"
        case ToldTable():
            return _typst_table(block)


def _typst_table(table: ToldTable) -> str:
    columns = ", ".join(f"{width:.3f}fr" for width in table.widths)
    align = "(x, y) => if x > 0 { right } else { left }" if table.has_figures else "left"
    head = f"table.header({', '.join(map(_typst, table.heads))})," if table.heads else ""
    cells = ",\n".join(_typst_cell(cell) for row in table.rows for cell in row)
    look = "stroke: (bottom: .4pt), inset: (x: 6pt, y: 5.5pt)"
    return f"#block(width: 170mm, table(columns: ({columns}), align: {align}, {look}, {head}\n{cells}))"


def _typst_cell(cell: Sequence[ToldParagraph]) -> str:
    inner = "\n".join(map(_typst_block, cell))
    return f"[{inner}]"


def _typst(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


# WeasyPrint

_HTML_HEAD = """<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Statusredegørelse 2009</title><style>
@page{{size:A4;margin:24mm 40mm 26mm 20mm;
 @bottom-right{{content:"Side " counter(page) " af " counter(pages);font:7.5pt Sans}}}}
@font-face{{font-family:Serif;src:url({serif})}}@font-face{{font-family:Sans;src:url({sans})}}
body{{font:10.5pt/14.5pt Serif;widows:2;orphans:2}}p{{margin:0 0 6pt}}h1,h2,h3,h4{{font-family:Sans;margin:12pt 0 6pt}}
table{{border-collapse:collapse;width:170mm;table-layout:fixed;font-size:10pt}}tr{{border-bottom:.4pt solid}}
th,td{{text-align:left;vertical-align:top;padding:5.5pt 6pt}}.n{{text-align:right}}.page{{break-before:page}}
nav a{{display:block;color:black;text-decoration:none}}
nav a::after{{content:leader('.') target-counter(attr(href),page)}}
.note{{float:footnote;font-size:8.5pt}}</style></head><body><h1>Statusredegørelse 2009</h1>
"""


def html_source(blocks: Sequence[Told]) -> str:
    """Return the report as HTML with the style sheet that WeasyPrint sets it by."""
    fonts = resources() / "fonts"
    serif = (fonts / "source-serif-4" / "SourceSerif4-Regular.ttf").as_uri()
    sans = (fonts / "source-sans-3" / "SourceSans3-Regular.ttf").as_uri()
    head = _HTML_HEAD.format(serif=serif, sans=sans)
    return (
        head + "\n".join(_html_block(block, number, blocks) for number, block in enumerate(blocks)) + "</body></html>"
    )


def _html_block(block: Told, number: int, blocks: Sequence[Told]) -> str:
    match block:
        case ToldContents():
            lines = (
                f'<a href="#h{place}">{escape(each.words)}</a>'
                for place, each in enumerate(blocks)
                if isinstance(each, ToldHeading)
            )
            return f"<h2>{escape(block.heading)}</h2><nav>{''.join(lines)}</nav>"
        case ToldHeading():
            kind = ' class="page"' if block.begins_page else ""
            return f'<h{block.level + 1} id="h{number}"{kind}>{escape(block.words)}</h{block.level + 1}>'
        case ToldParagraph():
            return _html_paragraph(block)
        case ToldTable():
            return _html_table(block)


def _html_paragraph(paragraph: ToldParagraph) -> str:
    note = f'<span class="note">{escape(paragraph.note)}</span>' if paragraph.note else ""
    words = f"{escape(paragraph.words)}{note}"
    return f"<ul><li>{words}</li></ul>" if paragraph.is_item else f"<p>{words}</p>"


def _html_table(table: ToldTable) -> str:
    columns = "".join(f'<col style="width:{width:.1%}">' for width in table.widths)
    head = "".join(f'<th scope="col">{escape(words)}</th>' for words in table.heads)
    kind = ' class="n"' if table.has_figures else ""
    rows = "".join(_html_row(row, kind) for row in table.rows)
    return f"<table><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _html_row(row: Sequence[Sequence[ToldParagraph]], kind: str) -> str:
    first, *rest = map(_html_cell, row)
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td{kind}>{cell}</td>" for cell in rest)}</tr>'


def _html_cell(cell: Sequence[ToldParagraph]) -> str:
    return "".join(map(_html_paragraph, cell)) if len(cell) > 1 else escape(cell[0].words)


# LibreOffice

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{place}:1.0"'
    for name, place in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)
_OFFICE_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="10.5pt"
 fo:font-family="Liberation Serif" fo:language="da" fo:country="DK"/></style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="page" style:family="paragraph">
 <style:paragraph-properties fo:break-before="page"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="20mm" fo:margin-right="20mm"/>
 <style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>
<text:p>Side <text:page-number/> af <text:page-count/></text:p>
 </style:footer></style:master-page></office:master-styles>
<office:body><office:text>
"""


def office_source(blocks: Sequence[Told]) -> str:
    """Return the report as a flat OpenDocument text; its contents have no page numbers, which flatters LibreOffice."""
    body = "\n".join(_office_block(block, blocks) for block in blocks)
    return f"{_OFFICE_HEAD}{body}</office:text></office:body></office:document>"


def _office_block(block: Told, blocks: Sequence[Told]) -> str:
    match block:
        case ToldContents():
            return "".join(f"<text:p>{escape(each.words)}</text:p>" for each in blocks if isinstance(each, ToldHeading))
        case ToldHeading():
            kind = ' text:style-name="page"' if block.begins_page else ""
            return f'<text:h text:outline-level="{block.level + 1}"{kind}>{escape(block.words)}</text:h>'
        case ToldParagraph():
            return _office_paragraph(block)
        case ToldTable():
            return _office_table(block)


def _office_paragraph(paragraph: ToldParagraph) -> str:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>'
        f"{escape(paragraph.note)}</text:p></text:note-body></text:note>"
        if paragraph.note
        else ""
    )
    words = f"<text:p>{escape(paragraph.words)}{note}</text:p>"
    return f"<text:list><text:list-item>{words}</text:list-item></text:list>" if paragraph.is_item else words


def _office_table(table: ToldTable) -> str:
    columns = f'<table:table-column table:number-columns-repeated="{len(table.widths)}"/>'
    head = "".join(f"<table:table-cell><text:p>{escape(words)}</text:p></table:table-cell>" for words in table.heads)
    heads = (
        f"<table:table-header-rows><table:table-row>{head}</table:table-row></table:table-header-rows>" if head else ""
    )
    rows = "".join(
        f"<table:table-row>{''.join(_office_cell(cell) for cell in row)}</table:table-row>" for row in table.rows
    )
    return f"<table:table>{columns}{heads}{rows}</table:table>"


def _office_cell(cell: Sequence[ToldParagraph]) -> str:
    return f"<table:table-cell>{''.join(map(_office_paragraph, cell))}</table:table-cell>"


PEERS = {"program": program, "typst": typst, "weasyprint": weasyprint, "libreoffice": libreoffice}

if __name__ == "__main__":
    sys.stdout.write(f"{PEERS[sys.argv[1]](Path(sys.argv[2]))}\n")
