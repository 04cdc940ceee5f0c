"""What becomes of HTML as Word, LibreOffice, Google Docs, Outlook, Excel and browsers put it on the clipboard."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.text import (
    Alignment,
    Block,
    Cell,
    Emphasis,
    Heading,
    ListItem,
    ListKind,
    NoteMark,
    Paragraph,
    Run,
    Table,
    canonical,
    run,
)
from secretariat.exchange.clipboard import ClipboardReader

BOLD, ITALIC = Emphasis.BOLD, Emphasis.ITALIC

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DA style='tab-interval:65.2pt'>
<!--StartFragment-->
<h1><a name="_Toc1"></a><b><span style='mso-fareast-font-family:"Times New Roman"'>Udvalgets
svar<o:p></o:p></span></b></h1>
<p class=MsoNormal><span lang=DA style='font-size:11.0pt;color:black'>Udvalget har afsat <b style='mso-bidi-font-weight:
normal'>10,5&nbsp;mio.&nbsp;kr.</b> til <i>børne- og
ungeområdet</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a>.<o:p></o:p>
</span>
</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>En lokal jobbørs<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>i foråret</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><!--[endif]-->Først det ene</p>
<h2>Økonomi</h2>
<p class=MsoNormal>Se <a href="https://www.kk.dk/planer"><span style='color:blue'>planerne</span></a> og <a
href="file:///C:/Users/x/plan.docx">udkastet</a>.<span style='mso-spacerun:yes'>&nbsp; </span>Sam&shy;arbejde.</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left
size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a><span lang=DA> Tal fra
<i>2008</i>.<o:p></o:p></span></p></div></div>
</body></html>"""


def read(html: str) -> tuple[Block, ...]:
    return ClipboardReader().read(html=html, plain=None).blocks


def test_what_is_copied_from_word_comes_in_clean() -> None:
    note = NoteMark((Run("Tal fra "), Run("2008", ITALIC), Run(".")))
    assert read(WORD) == (
        Heading(2, run("Udvalgets svar")),
        Paragraph(
            (
                Run("Udvalget har afsat "),
                Run("10,5\u00a0mio.\u00a0kr.", BOLD),
                Run(" til "),
                Run("børne- og ungeområdet", ITALIC),
                note,
                Run("."),
            )
        ),
        ListItem(ListKind.BULLET, 1, run("En lokal jobbørs")),
        ListItem(ListKind.BULLET, 2, run("i foråret")),
        ListItem(ListKind.NUMBER, 1, run("Først det ene")),
        Heading(3, run("Økonomi")),
        Paragraph((Run("Se "), Run("planerne", link="https://www.kk.dk/planer"), Run(" og udkastet. Samarbejde."))),
    )


def test_a_table_from_word_keeps_its_cells_and_flattens_its_spans() -> None:
    html = """<table class=MsoTableGrid border=1><tr><td colspan=2><p class=MsoNormal>Uddannelse</p></td><td rowspan=2
    valign=top><p class=MsoNormal align=right style='text-align:right'>Antal<o:p></o:p></p></td></tr>
    <tr><td><p>Lang</p><p>videregående</p></td><td><p>KBH</p></td></tr>
    <tr><td>Kort</td><td>KBH</td><td><p>1.242</p></td></tr></table>"""

    def cell(*paragraphs: str) -> Cell:
        return Cell(tuple(run(words) for words in paragraphs) or ((),))

    assert read(html) == (
        Table(
            (
                (cell("Uddannelse"), cell(), cell("Antal")),
                (cell("Lang", "videregående"), cell("KBH"), cell()),
                (cell("Kort"), cell("KBH"), cell("1.242")),
            ),
            (Alignment.LEFT, Alignment.LEFT, Alignment.RIGHT),
            1,
        ),
    )


def test_what_is_copied_from_libreoffice_comes_in_clean() -> None:
    html = """<!DOCTYPE html><html><head><style type="text/css">p { margin-bottom: 0.25cm }</style></head>
    <body lang="da-DK"><h2 class="western">Svar</h2><p style="line-height: 115%">Et <font face="Arial"><b>fedt</b>
    </font>ord<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
    <ol><li><p>Første</p></li><li><p>Andet</p><ul><li><p>under</p></li></ul></li></ol>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>En kilde</p></div>
    </body></html>"""
    assert read(html) == (
        Heading(2, run("Svar")),
        Paragraph((Run("Et "), Run("fedt", BOLD), Run(" ord"), NoteMark(run("En kilde")), Run("."))),
        ListItem(ListKind.NUMBER, 1, run("Første")),
        ListItem(ListKind.NUMBER, 1, run("Andet")),
        ListItem(ListKind.BULLET, 2, run("under")),
    )


def test_what_is_copied_from_google_docs_is_not_all_bold() -> None:
    html = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span
    style="font-weight:400;white-space:pre-wrap;">Et </span><span style="font-weight:700">fedt</span><span
    style="font-style:italic"> skråt</span></p><br /><ul><li dir="ltr" aria-level="1"><p role="presentation"><span>punkt
    </span></p></li></ul></b>"""
    assert read(html) == (
        Paragraph((Run("Et "), Run("fedt", BOLD), Run(" skråt", ITALIC))),
        ListItem(ListKind.BULLET, 1, run("punkt")),
    )


def test_lines_of_an_email_are_paragraphs_and_a_single_break_is_kept() -> None:
    html = "<div>Kære udvalg</div><div><br></div><div>Med venlig hilsen<br>Kontoret<br></div>Ps.<br><br>Slut"
    assert read(html) == tuple(
        Paragraph(run(words)) for words in ("Kære udvalg", "Med venlig hilsen\nKontoret", "Ps.", "Slut")
    )


def test_a_table_from_excel_has_its_figures_to_the_right() -> None:
    html = """<table><col width=64><tr height=19><td class=xl65>Navn</td><td>Beløb</td></tr>
    <tr><td>A</td><td align=right>1.242,5</td></tr><tr><td>B</td><td>-</td></tr></table>"""
    (table,) = read(html)
    assert isinstance(table, Table)
    assert (table.alignments, table.header_rows) == ((Alignment.LEFT, Alignment.RIGHT), 1)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("Et <b>ord", (Paragraph((Run("Et "), Run("ord", BOLD))),)),
        ("<p>et<p>to</b></p>", (Paragraph(run("et")), Paragraph(run("to")))),
        (
            "<ul><li>et<li>to</ul>tre",
            (*(ListItem(ListKind.BULLET, 1, run(w)) for w in ("et", "to")), Paragraph(run("tre"))),
        ),
        ("<ul><li><p>et</p><p>mere</p></li></ul>", (ListItem(ListKind.BULLET, 1, run("et\nmere")),)),
        ("5 m<sup>2</sup>", (Paragraph(run("5 m²")),)),
        ("<script>x()</script>a<style>p{}</style>b", (Paragraph(run("ab")),)),
        ("<p>a</p><img src=x onerror=y><p>&lt;b&gt; &amp; 5</p>", (Paragraph(run("a")), Paragraph(run("<b> & 5")))),
        ("<a href='javascript:x'>her</a>", (Paragraph(run("her")),)),
        ("<a href='MAILTO:a@b.dk'>her</a>", (Paragraph((Run("her", link="MAILTO:a@b.dk"),)),)),
        ("<span style='display:none'>x</span>y", (Paragraph(run("y")),)),
        ("<pre>a\nb</pre>", (Paragraph(run("a\nb")),)),
        ("<h4>A</h4><h6>B</h6>", (Heading(2, run("A")), Heading(3, run("B")))),
        (
            "<table><tr><td><p>Alt i ét</p><p>To</p></td></tr></table>",
            (Paragraph(run("Alt i ét")), Paragraph(run("To"))),
        ),
        ("ord<a href='#_ftn7'>[7]</a>", (Paragraph((Run("ord"), NoteMark())),)),
        ("e\u0301 ﬁn\u0000\ufffc", (Paragraph(run("é fin")),)),
    ],
)
def test_odds_and_ends_of_html(html: str, expected: tuple[Block, ...]) -> None:
    assert read(html) == expected


def test_html_without_words_gives_way_to_the_characters() -> None:
    text = ClipboardReader().read(html="<style>p{}</style><p>&nbsp;</p>", plain="Et ord")
    assert text.blocks == (Paragraph(run("Et ord")),)


def test_a_pdf_viewers_html_gives_way_to_its_lines() -> None:
    html = '<span>Et tæt samar-</span><br role="presentation"><span>bejde</span>'
    text = ClipboardReader().read(html=html, plain="Et tæt samar-\nbejde")
    assert text.blocks == (Paragraph(run("Et tæt samarbejde")),)


def test_an_empty_clipboard_gives_an_empty_text() -> None:
    assert ClipboardReader().read(html=None, plain=None).blocks == ()
    assert ClipboardReader().read(html="", plain=" \n").blocks == ()


TAGS = (
    "p",
    "b",
    "table",
    "tr",
    "td",
    "ul",
    "li",
    "h1",
    "div",
    "a href='#_ftn1'",
    "div id=ftn1",
    "br",
    "sup",
    "caption",
)
PIECES = [
    *(f"<{tag}>" for tag in TAGS),
    *(f"</{tag.split()[0]}>" for tag in TAGS),
    *(
        "ord ",
        "&amp;",
        "&#0;",
        "&#xD800;",
        "<",
        "<!--",
        "-->",
        "<![if x]>",
        "<![endif]>",
        "<!",
        "<?",
        "\u00a0",
        "<td colspan=9>",
    ),
    *(
        "<p style='mso-list:l0 level9'>",
        "<span style='mso-list:Ignore'>1.</span>",
        "<!--StartFragment-->",
        "<o:p>",
        "</o:p>",
    ),
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join))
def test_no_html_fails_and_the_text_is_canonical(html: str) -> None:
    text = ClipboardReader().read(html=html, plain=html)
    assert text == canonical(text)
    for block in text.blocks:
        if isinstance(block, Table):
            assert {len(row) for row in block.rows} == {len(block.alignments)}
        elif not isinstance(block, Paragraph):
            assert 1 <= block.level <= 3


NONSENSE = [
    "<",
    "<b>",
    "<p>",
    "<table>",
    "<div><p>",
    "<!--",
    "<a ",
    "<li>a",
    "a<br>",
    "<![if ",
    "<![x]>",
    "&",
    "<ul>",
    "</p>",
]
NONSENSE += [
    "<p a=",
    "<td colspan=99>",
    "<table><tr><td>",
    "<a b='\">",
    '<a b="x>',
    "<p a= >",
    "<b x='",
    "<p style='",
    "a<sup>",
]


@pytest.mark.parametrize("html", NONSENSE)
def test_nonsense_takes_time_by_its_length_alone(html: str) -> None:
    started = time.process_time()
    ClipboardReader().read(html=html * (100_000 // len(html)), plain=None)
    assert time.process_time() - started < 20  # a guard against quadratic time, not a measurement
